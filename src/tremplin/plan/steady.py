"""A plan made again that moves as little as it can from an earlier one."""

from tremplin.plan.allowance import Allowance
from tremplin.plan.best import AFTER_COVERAGE, Choice, Stages
from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import unfold
from tremplin.plan.model import Model, Objective
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced


def steady_choice(
    problem: Problem,
    earlier: frozenset[str],
    percent: float = 0.5,
    time_limit: float | None = None,
) -> Choice | None:
    """Of the choices within `percent` % of the best coverage, one that keeps most of `earlier`.

    Then least hours and the other objectives; in the end what adds no coverage and opens nothing
    is left out, the longest first, so that nothing is kept for nothing. What is under way is
    always in. None when no choice holds what is asked for.
    """
    problem = reduced(problem, earlier)
    if not problem.forced <= {one.id for one in problem.candidates}:
        return None
    if not problem.candidates:
        return Choice((), 0, 0, proven=True, trivial=True)

    def kept(model: Model) -> Objective:
        return model.total(lambda one: -(one.id in earlier))

    stages = Stages(problem, Allowance(time_limit))
    found = stages.run(percent, earlier, (kept, *AFTER_COVERAGE))
    if found is None:
        return None
    chosen = useful(problem, found.chosen)
    return Choice(chosen, found.value, found.best, found.proven)


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
