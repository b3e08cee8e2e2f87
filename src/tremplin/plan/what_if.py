"""Other limits, answered at once: earlier answers are used again wherever they still hold."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.best import AFTER_COVERAGE, QUICK, Choice, best_choice
from tremplin.plan.candidate import Candidate, Limits
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.requested import what_prevents
from tremplin.plan.spending import total_cents

POINTS = 20
"""Points of a curve."""


@dataclass(frozen=True, eq=False)
class Solved:
    """The best choice under the limits of a problem, and what it takes."""

    problem: Problem
    choice: Choice
    quick: bool = False
    """Whether ties in coverage and hours are left as they fall."""

    @property
    def minutes(self) -> int:
        """Study in all."""
        return sum(one.minutes for one in self.choice.chosen)

    @property
    def cents(self) -> int:
        """Price in all."""
        return total_cents(self.choice.chosen)

    @property
    def coverage(self) -> float:
        """What it closes, in weight x level."""
        return self.problem.coverage(self.choice.chosen)

    def answers(self, problem: Problem, quick: bool) -> bool:
        """Whether this choice is also the best of a problem that differs in its limits alone.

        What is best among more choices is best among fewer of them, as long as it is one of them.
        """
        mine = self.problem
        return (
            self.choice.proven
            and (quick or not self.quick)
            and (problem.candidates, problem.held, problem.gaps, problem.forced)
            == (mine.candidates, mine.held, mine.gaps, mine.forced)
            and _at_most(problem.minutes, mine.minutes)
            and _at_most(problem.cents, mine.cents)
            and _at_most(self.minutes, problem.minutes)
            and _at_most(self.cents, problem.cents)
        )


def solved(
    problem: Problem,
    known: Iterable[Solved] = (),
    within: float = 0.0,
    time_limit: float | None = None,
    *,
    quick: bool = False,
) -> Solved:
    """The best choice; `known` are answers under other limits with the same `within`.

    The answer is that of `best_choice` on the problem alone; with `quick` only coverage and hours
    are sure to be the same. Infeasible when there is none.
    """
    earlier = list(known)
    for one in earlier if not within else ():
        if one.answers(problem, quick):
            return Solved(problem, one.choice, one.quick)
    starts = [one for one in earlier if _fits(problem, one.choice.chosen)]
    nearest = next(iter(earlier), None)
    start = max(starts, key=lambda one: one.choice.value, default=nearest)
    names = () if start is None else tuple(one.id for one in start.choice.chosen)
    choice = best_choice(problem, within, time_limit, names, QUICK if quick else AFTER_COVERAGE)
    if choice is None:
        raise what_prevents(problem)
    return Solved(problem, choice, quick)


def curve(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    along: Literal["time", "money"],
    points: int = POINTS,
) -> tuple[Solved, ...]:
    """The best choice at equal steps of one limit, from nothing to all that is of use.

    The last point is the limit of time that there is, or what the best plan takes; limits
    that are equal, or can't hold what is asked for, are left out. At least two `points`.
    """
    problem = build_problem(catalog, role, learner, constraints, Limits())
    known = [solved(problem, within=constraints.within)]
    limit = problem.minutes if along == "time" else problem.cents
    used = known[0].minutes if along == "time" else known[0].cents
    most = used if limit is None or along == "money" else limit
    found = []
    for at in sorted({most * step // (points - 1) for step in range(points)}, reverse=True):
        here = replace(problem, minutes=at) if along == "time" else replace(problem, cents=at)
        try:
            found.append(solved(here, known, constraints.within))
        except Infeasible:
            break
        known.append(found[-1])
    return tuple(reversed(found))


def _fits(problem: Problem, chosen: Iterable[Candidate]) -> bool:
    members = tuple(chosen)
    return _at_most(sum(one.minutes for one in members), problem.minutes) and _at_most(
        total_cents(members), problem.cents
    )


def _at_most(number: int | None, limit: int | None) -> bool:
    return limit is None or (number is not None and number <= limit)
