"""Plans made again: coverage as allowed, as much kept as can be, nothing for nothing."""

import itertools
import random
from typing import Any

import pytest

from tests.plan.small import MONDAY, catalog, resource
from tests.plan.test_reduce import problem_of
from tremplin.plan.best import best_choice
from tremplin.plan.candidate import Candidate, Limits
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.founded import unfold
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.steady import steady_choice, useful


def parts(problem: Problem, chosen: tuple[Candidate, ...]) -> int:
    return sum(
        problem.gain(gap.skill, max((one.brings.get(gap.skill, 0) for one in chosen), default=0))
        for gap in problem.gaps
    )


def rank(chosen: tuple[Candidate, ...], earlier: frozenset[str]) -> tuple[Any, ...]:
    """Most kept, then the objectives of every plan."""
    return (
        -sum(one.id in earlier for one in chosen),
        sum(one.minutes for one in chosen),
        sum(one.cents for one in chosen),
        sum(one.misfit for one in chosen),
        len(chosen),
        [one.id for one in chosen],
    )


def small_problem(seed: int) -> Problem:
    draw = random.Random(seed)
    made = [
        resource(f"r{n}", draw.choice([1, 2, 3]), (draw.choice("abc"), draw.choice([0, 0, 1]), 2))
        for n in range(9)
    ]
    made += [resource(f"t{n}", 2, (skill, 0, 1)) for n, skill in enumerate("abc")]
    one = catalog({"a": 2, "b": 2, "c": 2}, *made)
    limits = Constraints(MONDAY, weeks=1, hours_per_week=draw.choice([3.0, 5.0, 8.0]), slack=0.0)
    return build_problem(one, one.roles["case-role"], Learner(), limits, Limits())


@pytest.mark.parametrize("percent", [0.0, 10.0])
@pytest.mark.parametrize("seed", range(12))
def test_no_choice_near_the_best_keeps_more(seed: int, percent: float) -> None:
    problem = small_problem(seed)
    draw = random.Random(seed)
    earlier = frozenset(draw.sample([one.id for one in problem.candidates], 4))
    found = steady_choice(problem, earlier, percent)
    assert found is not None
    choices = [
        chosen
        for size in range(9)
        for chosen in itertools.combinations(problem.candidates, size)
        if sum(one.minutes for one in chosen) <= (problem.minutes or 0)
        and not unfold(chosen, problem.held).waiting
    ]
    best = max(parts(problem, chosen) for chosen in choices)
    near = [one for one in choices if parts(problem, one) >= best * (1 - percent / 100)]
    assert found.chosen == steadiest(problem, near, earlier)


def steadiest(
    problem: Problem, near: list[tuple[Candidate, ...]], earlier: frozenset[str]
) -> tuple[Candidate, ...]:
    """The best rank, where what turns out to add nothing beside the rest counts no more."""
    chosen = min(near, key=lambda one: rank(one, earlier))
    lean = useful(problem, chosen)
    idle = {one.id for one in chosen} - {one.id for one in lean}
    return steadiest(problem, near, earlier - idle) if idle & earlier else lean


def test_what_adds_nothing_takes_no_place_from_what_does() -> None:
    """Beside `high`, `low` is idle: it is `tiny` that is kept, for the little that it adds."""
    low, high = resource("low", 2, ("a", 0, 1)), resource("high", 5, ("a", 0, 4))
    made = catalog({"a": 4, "b": 0.02}, low, high, resource("tiny", 3, ("b", 0, 0.02)))
    limits = Constraints(MONDAY, weeks=1, hours_per_week=8.0, slack=0.0, finish_bonus=0.0)
    problem = build_problem(made, made.roles["case-role"], Learner(), limits, Limits())
    found = steady_choice(problem, frozenset({"low", "high", "tiny"}))
    assert found is not None
    assert [one.id for one in found.chosen] == ["high", "tiny"]
    assert (found.value, found.best, found.proven) == (10_000, 10_000, True)


def test_a_steady_search_that_is_stopped_is_not_proven() -> None:
    low, high = resource("low", 2, ("a", 0, 1)), resource("high", 5, ("a", 0, 4))
    made = catalog({"a": 4, "b": 1}, low, high, resource("more", 3, ("b", 0, 1)))
    limits = Constraints(MONDAY, weeks=1, hours_per_week=8.0, slack=0.0)
    problem = build_problem(made, made.roles["case-role"], Learner(), limits, Limits())
    found = steady_choice(problem, frozenset({"low", "high"}), time_limit=0.0)
    assert found is not None
    assert not found.proven
    assert useful(problem, found.chosen) == found.chosen


@pytest.mark.parametrize("seed", range(400, 406))
def test_more_is_kept_than_from_scratch_at_a_small_loss(seed: int) -> None:
    problem = problem_of(seed)
    scratch = best_choice(problem)
    assert scratch is not None
    earlier = frozenset(one.id for one in scratch.chosen)
    again = steady_choice(problem, earlier, 0.0)
    assert again is not None
    assert {one.id for one in again.chosen} == earlier
    other = frozenset(draw for draw in sorted(one.id for one in problem.candidates)[::3])
    steady = steady_choice(problem, other, 2.0)
    assert steady is not None
    assert steady.value >= scratch.value * 0.98 - 1
    assert not unfold(steady.chosen, problem.held).waiting
    assert useful(problem, steady.chosen) == steady.chosen


def test_what_is_under_way_stays() -> None:
    begun = resource("begun", 5, ("a", 0, 1))
    made = catalog({"a": 1}, begun, resource("quick", 1, ("a", 0, 1)))
    limits = Constraints(MONDAY, slack=0.0, under_way=(("begun", 1.0),))
    problem = build_problem(made, made.roles["case-role"], Learner(), limits, Limits())
    found = steady_choice(problem, frozenset({"quick"}))
    assert found is not None
    assert [one.id for one in found.chosen] == ["begun"]
