"""A plan made again that moves as little as it can from an earlier one."""

from dataclasses import replace
from functools import partial

from tremplin.plan.allowance import Allowance
from tremplin.plan.best import AFTER_COVERAGE, Choice, Stages
from tremplin.plan.candidate import Candidate
from tremplin.plan.core import Aim
from tremplin.plan.founded import unfold
from tremplin.plan.model import Model
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced


def steady_choice(
    problem: Problem,
    earlier: frozenset[str],
    percent: float = 0.5,
    time_limit: float | None = None,
) -> Choice | None:
    """Of the choices within `percent` % of the best coverage, one that keeps most of `earlier`.

    Then least hours and the other objectives. What adds no coverage and opens nothing beside the
    rest is left out, and counts no more as kept: nothing is kept for nothing, nor in the place of
    what serves. What is under way is always in. None when no choice holds what is asked for.
    """
    problem = reduced(problem, earlier)
    if not problem.forced <= {one.id for one in problem.candidates}:
        return None
    if not problem.candidates:
        return Choice((), 0, 0, proven=True, trivial=True)
    allowance, lean = Allowance(time_limit), None
    while True:
        aims = (_keeping(earlier), *AFTER_COVERAGE)
        found = Stages(problem, allowance).run(percent, earlier, aims)
        if found is None:
            return None
        if lean is not None and not found.proven:
            return replace(lean, proven=False)
        lean = replace(found, chosen=useful(problem, found.chosen))
        idle = earlier & {one.id for one in found.chosen} - {one.id for one in lean.chosen}
        if not idle:
            return lean
        earlier -= idle


def _keeping(earlier: frozenset[str]) -> Aim:
    return partial(Model.total, measure=lambda one: -(one.id in earlier))


def useful(problem: Problem, chosen: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The choice without what can go, one by one, at no loss of coverage."""
    covered = _parts(problem, chosen)
    for one in sorted(chosen, key=lambda one: (-one.minutes, one.id)):
        rest = tuple(other for other in chosen if other != one)
        startable = not unfold(rest, problem.held).waiting
        if one.id not in problem.forced and startable and _parts(problem, rest) == covered:
            chosen = rest
    return chosen


def _parts(problem: Problem, chosen: tuple[Candidate, ...]) -> int:
    brought = unfold(chosen, problem.held).brought
    return sum(problem.gain(gap.skill, brought.get(gap.skill, 0)) for gap in problem.gaps)
