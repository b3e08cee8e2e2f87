"""Why a gap stays open: the first constraint whose lifting closes it, and by how much."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from tremplin.plan.candidate import Candidate, Limits
from tremplin.plan.founded import unfold
from tremplin.plan.problem import Problem
from tremplin.plan.relaxation import Build, Cause, Relaxation, relaxations


@dataclass(frozen=True)
class OpenGap:
    """A required skill that the plan leaves below its level; levels in hundredths."""

    skill: str
    reached: int
    required: int
    cause: Cause
    extra_minutes: int | None = None
    """Study beyond the time there is, where the time must grow."""
    extra_cents: int | None = None
    """Money beyond the budget, where the budget must grow and all prices are known."""
    together: bool = False
    """For the cause catalogue: whether lifting several constraints at once closes it."""
    lighter: bool = False
    """For the cause preference: whether it closes within the limits, in a plan of more hours."""
    steady: bool = False
    """Whether that other plan keeps fewer steps of an earlier one."""


def open_gaps(
    build: Build, chosen: Sequence[Candidate], *, lighter: bool = False
) -> tuple[OpenGap, ...]:
    """The gaps that the choice leaves open, in the order of the role.

    `lighter` says that coverage was given up for fewer hours: what still fits is then a matter of
    preference. Skills without weight are nobody's gap.
    """
    problem = build(Limits())
    brought = unfold(chosen, problem.held).brought
    found = []
    for gap in problem.gaps:
        reached = max(gap.reached, brought.get(gap.skill, 0))
        if reached < gap.required and gap.weight > 0:
            found.append(OpenGap(gap.skill, reached, gap.required, "catalogue"))
    if not found:
        return ()
    tried = list(relaxations(problem, build))
    kept = _kept(problem, brought)
    if lighter:
        same = Relaxation("preference", lambda: build(Limits()))
        given_up = {g for g in found if same.least({**kept, g.skill: g.required}) is not None}
    else:
        given_up = set()
    return tuple(
        replace(gap, cause="preference", lighter=True)
        if gap in given_up
        else _explained(gap, kept, problem, build, tried)
        for gap in found
    )


def _kept(problem: Problem, brought: Mapping[str, int]) -> dict[str, int]:
    """The levels that the other skills must keep: those that close some of their gap."""
    return {
        gap.skill: min(gap.required, brought[gap.skill])
        for gap in problem.gaps
        if gap.floor < min(gap.required, brought.get(gap.skill, 0))
    }


def _explained(
    gap: OpenGap,
    kept: Mapping[str, int],
    problem: Problem,
    build: Build,
    tried: Iterable[Relaxation],
) -> OpenGap:
    levels = {**kept, gap.skill: gap.required}
    for relaxation in tried:
        needed = relaxation.least(levels)
        if needed is not None:
            return replace(
                gap,
                cause=relaxation.cause,
                extra_minutes=_beyond(needed.minutes, problem.minutes),
                extra_cents=_beyond(needed.cents, problem.cents),
            )
    everything = build(Limits(language=False, preference=False, known_price=False))
    highest = unfold(everything.candidates, everything.held).brought
    return replace(gap, together=highest.get(gap.skill, 0) >= gap.required)


def _beyond(needed: int | None, limit: int | None) -> int | None:
    return None if needed is None or limit is None else max(0, needed - limit)
