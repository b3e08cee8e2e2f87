"""Time, memory and proofs of plans from large random catalogues; other ways to the same plans.

    .venv/bin/python tests/bench/run.py scale

Processor time of one process with one solver thread; every seed is fixed.
"""

import math
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from unittest.mock import patch

from tests.bench.catalogues import MONDAY, catalogue, person
from tests.bench.table import Row, at_most, within
from tremplin.catalog.catalog import Catalog
from tremplin.plan import solve
from tremplin.plan.best import AFTER_COVERAGE, Choice, best_choice, proved_choice
from tremplin.plan.candidate import Limits
from tremplin.plan.constraints import Constraints
from tremplin.plan.greedy import greedy
from tremplin.plan.model import Model, Objective, coverage_of
from tremplin.plan.model import Row as ModelRow
from tremplin.plan.plan import make_plan
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.reduce import reduced
from tremplin.plan.search import Outcome, Search
from tremplin.plan.solve import HALF
from tremplin.plan.ties import smallest_ids
from tremplin.plan.what_if import Solved, solved
from tremplin.store.content import load_content

T = TypeVar("T")
SIZES = {300: 20, 3_000: 20, 30_000: 10, 100_000: 5}
"""Resources, and learners who get a plan."""
RIVALS = {300: 20, 3_000: 20}
SLOPE_BAR = 0.9
PLAIN_BARS = {300: 1.5, 3_000: 1.0}
STAGES_BAR = 3.0
OWN_OPTIONS = {"output_flag": False, "threads": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 0.99}
"""The solver as it comes, but for a proof to the last point."""
SHIPPED_LEARNERS = 20
POSITIONS = 20
WHAT_IF_BAR = 0.1
SETS = (
    Constraints(MONDAY, study_in=("fr", "en")),
    Constraints(MONDAY, study_in=("fr", "en"), budget=0.0),
    Constraints(MONDAY, study_in=("fr",)),
    Constraints(MONDAY, study_in=("fr", "en"), hours_per_week=10.0, budget=200.0),
    Constraints(MONDAY, study_in=("en",), hours_per_week=4.0, weeks=8, budget=60.0),
)


@dataclass(frozen=True)
class Times:
    """Seconds of one plan, and what came of it."""

    build: float
    reduce: float
    plan: float
    useful: int
    proven: bool

    @property
    def total(self) -> float:
        """From the catalogue to the choice."""
        return self.build + self.reduce + self.plan


def size_rows() -> Iterator[Row]:
    """A few rows a size, then the growth; memory is the most that the process ever took."""
    medians = []
    for size, learners in SIZES.items():
        made = catalogue(size)
        found = [_timed(made, seed) for seed in range(learners)]
        medians.append((size, statistics.median(one.reduce + one.plan for one in found)))
        yield from _size_rows(size, found)
    points = [(math.log(size), math.log(seconds)) for size, seconds in medians]
    slope = statistics.linear_regression(*zip(*points, strict=True)).slope
    yield within("growth exponent of the median, 300 to 100,000", slope, -9, SLOPE_BAR, 2)


def _timed(made: Catalog, seed: int) -> Times:
    start = time.process_time()
    problem = build_problem(made, *person(seed), Limits())
    built = time.process_time()
    small = reduced(problem)
    ready = time.process_time()
    choice = proved_choice(small)
    end = time.process_time()
    proven = choice is not None and choice.proven
    return Times(built - start, ready - built, end - ready, len(small.candidates), proven)


def _size_rows(size: int, found: Sequence[Times]) -> Iterator[Row]:
    proven = sum(one.proven for one in found)
    useful = statistics.median(one.useful for one in found)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for name, seconds in (
        ("candidates made", [one.build for one in found]),
        ("preprocessing", [one.reduce for one in found]),
        ("all stages", [one.plan for one in found]),
    ):
        yield Row(f"{size:>7,} {name}, s: median, p95, max", _three(seconds))
    yield Row(f"{size:>7,} useful of them, median; memory, MB", f"{useful:.0f}; {memory:.0f}")
    reached = proven == len(found)
    yield Row(f"{size:>7,} proved", f"{proven} of {len(found)}", bar="all", reached=reached)


def _three(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds):.3f}, {_p95(seconds):.3f}, {max(seconds):.3f}"


def _p95(seconds: Sequence[float]) -> float:
    return sorted(seconds)[-(-95 * len(seconds) // 100) - 1]


def rival_rows() -> Iterator[Row]:
    """Plain solves of the same models: of coverage alone, of all stages; and a greedy choice."""
    for size, learners in RIVALS.items():
        made = catalogue(size)
        problems = [reduced(build_problem(made, *person(s), Limits())) for s in range(learners)]
        choices, ours = _sum_of(proved_choice, problems)
        _, plain = _sum_of(_coverage_alone, problems)
        with patch.object(solve, "OPTIONS", OWN_OPTIONS):
            _, bare = _sum_of(_coverage_alone, problems)
        proofs, staged = _sum_of(_plain_stages, problems)
        same = sum(proof == _minutes(one) for proof, one in zip(proofs, choices, strict=True))
        what = f"{size:>7,} all stages, sum of {learners}, s (theirs:"
        yield at_most(f"{what} coverage alone, plain)", ours, plain, PLAIN_BARS[size], 2)
        yield at_most(f"{what} the same, own options)", ours, bare, PLAIN_BARS[size], 2)
        texts = (f"{ours:.2f}", f"{staged:.2f}", f"{staged / ours:.1f} x slower")
        yield Row(
            f"{what} all stages, plain)", *texts, f">= {STAGES_BAR:g}", staged >= STAGES_BAR * ours
        )
        texts = (f"{same} of {learners}", "", "", "all")
        yield Row(f"{size:>7,}    with the same hours", *texts, same == learners)
        losses = [
            _loss(problem, choice)
            for problem, choice in zip(problems, choices, strict=True)
            if choice is not None and choice.value
        ]
        yield Row(
            f"{size:>7,} coverage that greedy loses, %: mean, worst; exact",
            f"{statistics.mean(losses):.1f}, {max(losses):.1f}; "
            f"{sum(loss == 0 for loss in losses)} of {len(losses)}",
        )


def _sum_of(make: Callable[[Problem], T], problems: Sequence[Problem]) -> tuple[list[T], float]:
    start = time.process_time()
    made = [make(problem) for problem in problems]
    return made, time.process_time() - start


def _coverage_alone(problem: Problem) -> Outcome:
    model = Model(problem)
    return Search(model).least(coverage_of(model))


def _plain_stages(problem: Problem) -> int:
    """Minutes of the plan from one objective after the other over the whole model."""
    search = Search(Model(problem))
    chosen: tuple[int, ...] = ()
    settled: list[Objective] = []
    for aim in (coverage_of, *AFTER_COVERAGE):
        objective = aim(search.model)
        if objective.terms and objective not in settled:
            chosen = search.least(objective).chosen or ()
            search.require([ModelRow(None, search.value(objective, chosen), objective.terms)], HALF)
            settled.append(objective)
    chosen, _ = smallest_ids(search, chosen)
    return sum(search.model.candidates[column].minutes for column in chosen)


def _minutes(choice: Choice | None) -> int:
    return 0 if choice is None else sum(one.minutes for one in choice.chosen)


def _loss(problem: Problem, choice: Choice) -> float:
    """Percent of the best coverage that a greedy choice leaves out."""
    best = problem.coverage(choice.chosen)
    return 100 * max(0.0, 1 - problem.coverage(greedy(problem, problem.candidates)) / best)


def shipped_rows() -> Iterator[Row]:
    """Twenty learners under five sets of limits, greedy beside it, and a budget that is moved."""
    with TemporaryDirectory() as folder:
        made = load_content(data=Path(folder), language="en").catalog
    plans, losses, proved = [], [], 0
    moved: dict[bool, list[float]] = {True: [], False: []}
    for seed in range(SHIPPED_LEARNERS):
        _, learner, _ = person(seed)
        levels = list(learner.levels.values())
        known = replace(
            learner,
            levels=dict(zip(made.skills, levels, strict=False)),
            sd=dict.fromkeys(made.skills, 0.5),
        )
        role = list(made.roles.values())[seed % len(made.roles)]
        for limits in SETS:
            start = time.process_time()
            plan = make_plan(made, role, known, limits)
            plans.append(time.process_time() - start)
            proved += plan.proof.status in ("optimal", "trivial")
            problem = reduced(build_problem(made, role, known, limits, Limits()))
            choice = best_choice(problem)
            if choice is not None and choice.value:
                losses.append(_loss(problem, choice))
        for quick, seconds in moved.items():
            seconds += _slider(build_problem(made, role, known, SETS[0], Limits()), quick)
    yield Row(f"{len(plans)} plans, s: median, p95, max", _three(plans))
    yield Row("plans proved", f"{proved} of {len(plans)}", bar="all", reached=proved == len(plans))
    worse = sum(loss > 0 for loss in losses)
    yield Row(
        "coverage that greedy loses, %: mean, worst; how often",
        f"{statistics.mean(losses):.1f}, {max(losses):.1f}; {worse} of {len(losses)}",
    )
    positions = len(moved[True])
    yield Row(f"{positions} budgets, all objectives, s: median, p95, max", _three(moved[False]))
    yield Row("   coverage and hours, s: median, p95, max", _three(moved[True]))
    yield within("   coverage and hours, s: p95", _p95(moved[True]), -9, WHAT_IF_BAR)


def _slider(problem: Problem, quick: bool) -> list[float]:
    """Seconds of each of twenty budgets from 400 euros to none, the first plan being known."""
    known: list[Solved] = [solved(problem)]
    seconds = []
    for position in reversed(range(POSITIONS)):
        other = replace(problem, cents=40_000 * position // (POSITIONS - 1))
        start = time.process_time()
        known.insert(0, solved(other, known, quick=quick))
        seconds.append(time.process_time() - start)
    return seconds
