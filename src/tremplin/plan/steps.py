"""The steps of a plan in their order: what each closes, what it opens and when it is studied."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import startable
from tremplin.plan.gap import STEPS
from tremplin.plan.problem import Problem
from tremplin.plan.result import Closing, Opening, Step
from tremplin.plan.schedule import Week
from tremplin.plan.spending import cents_by_step


def dated_steps(
    problem: Problem, ordered: Sequence[Candidate], weeks: Sequence[Week]
) -> tuple[Step, ...]:
    """The steps with their dates; a step lasts from the first to the last week it is studied in."""
    opens = _openings(ordered)
    brought: dict[str, int] = {}
    cents = cents_by_step(ordered)
    steps = []
    for place, one in enumerate(ordered):
        studied = [w for w in weeks if any(s.resource == one.id for s in w.sessions)]
        earlier = [other.id for other in ordered[:place]]
        steps.append(
            Step(
                resource=one.id,
                start=studied[0].start,
                end=studied[-1].end,
                minutes=one.minutes,
                cents=cents[place],
                closes=_closings(problem, one, brought),
                opens=tuple(opens[one.id]),
                waits_for=tuple(
                    name for name in earlier if any(o.resource == one.id for o in opens[name])
                ),
                best_paid=_is_best_paid(problem, ordered[place:], brought, earlier),
            )
        )
        for skill, level in one.brings.items():
            brought[skill] = max(brought.get(skill, 0), level)
    return tuple(steps)


def _closings(problem: Problem, one: Candidate, brought: Mapping[str, int]) -> tuple[Closing, ...]:
    found = []
    for skill, level in one.brings.items():
        gap, before = problem.gap_of.get(skill), brought.get(skill, 0)
        if gap is None or level <= before:
            continue
        gain = gap.coverage(level) - gap.coverage(before)
        if gain > 0:
            start = min(gap.required, max(gap.reached, before))
            end = max(start, min(gap.required, level))
            required = gap.required / STEPS
            found.append(Closing(skill, start / STEPS, end / STEPS, required, gain))
    return tuple(found)


def _openings(ordered: Sequence[Candidate]) -> dict[str, list[Opening]]:
    """For each step, the later ones for which it was the first to bring what they wait for."""
    opens: dict[str, list[Opening]] = {one.id: [] for one in ordered}
    for place, one in enumerate(ordered):
        for skill, level in one.before.items():
            opener = next((e for e in ordered[:place] if e.brings.get(skill, 0) >= level), None)
            if opener is not None:
                opens[opener.id].append(Opening(one.id, skill, level / STEPS))
        for other in one.after:
            opens[other].append(Opening(one.id))
    return opens


def _is_best_paid(
    problem: Problem, left: Sequence[Candidate], brought: Mapping[str, int], earlier: list[str]
) -> bool:
    levels = {s: max(at, brought.get(s, 0)) for s, at in {**brought, **problem.held}.items()}

    def rate(one: Candidate) -> Fraction:
        gaps = ((problem.gap_of.get(s), at, brought.get(s, 0)) for s, at in one.brings.items())
        gains = (gap.units(max(at, b)) - gap.units(b) for gap, at, b in gaps if gap is not None)
        return Fraction(sum(gains), one.minutes)

    ready = [one for one in left[1:] if startable(one, levels, earlier)]
    return all(rate(one) <= rate(left[0]) for one in ready)
