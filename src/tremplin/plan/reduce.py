"""Leaves out candidates that no best plan can hold, without changing what the best plan is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import unfold
from tremplin.plan.prices import Share
from tremplin.plan.problem import Problem
from tremplin.plan.spending import total_cents

Atom = tuple[str, int]
"""A skill and a level of it that counts, in hundredths."""


def reduced(problem: Problem, kept: frozenset[str] = frozenset()) -> Problem:
    """The same problem with the candidates that matter: all objectives keep their optimum.

    `kept` are not left out because something else could stand in for them.
    """
    for step in (affordable_only, startable_only, relevant_only):
        problem = step(problem)
    return relevant_only(undominated_only(problem, kept))


def affordable_only(problem: Problem) -> Problem:
    """Without what exceeds a limit all alone."""

    def fits(one: Candidate) -> bool:
        return (problem.minutes is None or one.minutes <= problem.minutes) and (
            problem.cents is None or total_cents([one]) <= problem.cents
        )

    return _keep(problem, {one.id for one in problem.candidates if fits(one)})


def startable_only(problem: Problem) -> Problem:
    """Without what can't be started even when everything else is taken."""
    started = unfold(problem.candidates, problem.held).started
    return _keep(problem, {one.id for one in started})


def relevant_only(problem: Problem) -> Problem:
    """Without what neither closes a gap nor opens the way to something that does."""
    kept: set[str] = set(problem.forced)
    while True:
        sought = sought_levels(problem, kept)
        followed = {other for one in problem.candidates if one.id in kept for other in one.after}
        found = {
            one.id
            for one in problem.candidates
            if one.id in followed or _serves(problem, one, sought)
        }
        if found <= kept:
            return _keep(problem, kept)
        kept |= found


def sought_levels(problem: Problem, kept: Iterable[str]) -> dict[str, list[int]]:
    """The levels that close a gap, or that the resources kept wait for, by skill, ascending.

    For a required skill: every exit up to the required level above the confident floor.
    """
    wanted = set(kept)
    levels: dict[str, set[int]] = defaultdict(set)
    for one in problem.candidates:
        for skill, level in one.brings.items():
            gap = problem.gap_of.get(skill)
            if gap is not None and gap.floor < min(level, gap.required):
                levels[skill].add(min(level, gap.required))
        if one.id in wanted:
            for skill, level in one.before.items():
                levels[skill].add(level)
    for gap in problem.gaps:
        if gap.floor < gap.required:
            levels[gap.skill].add(gap.required)
    return {skill: sorted(found) for skill, found in levels.items()}


def supports(problem: Problem, one: Candidate, atom: Atom) -> bool:
    """Whether the candidate reaches the level by itself once it is startable.

    Up to the planning level only doubt is left, so where it starts from does not count.
    """
    skill, level = atom
    if level <= problem.held.get(skill, 0):
        return one.brings.get(skill, 0) >= level
    return one.crosses(skill, level)


def atoms_of(problem: Problem) -> tuple[Atom, ...]:
    """All levels that count, by skill and then ascending."""
    sought = sought_levels(problem, [one.id for one in problem.candidates])
    return tuple((skill, level) for skill in sorted(sought) for level in sought[skill])


def undominated_only(problem: Problem, kept: frozenset[str] = frozenset()) -> Problem:
    """Without what another candidate can stand in for, at no loss in any objective.

    Of two candidates in one plan the better one makes the other needless, so a plan never needs
    both. A resource that another one comes after, or that is asked for, always stays.
    """
    atoms = atoms_of(problem)
    reach = {
        one.id: frozenset(
            atom for atom in atoms if atom[0] in one.brings and supports(problem, one, atom)
        )
        for one in problem.candidates
    }
    followed = {other for one in problem.candidates for other in one.after}
    staying = {
        one.id
        for one in problem.candidates
        if one.id in followed
        or one.id in kept
        or one.id in problem.forced
        or not any(_stands_in(other, one, reach) for other in problem.candidates)
    }
    return _keep(problem, staying)


def _stands_in(other: Candidate, one: Candidate, reach: Mapping[str, frozenset[Atom]]) -> bool:
    return (
        other.minutes <= one.minutes
        and other.effort <= one.effort
        and other.cents <= one.cents
        and _shares_less(other.share, one.share)
        and _rank(other) < _rank(one)
        and reach[one.id] <= reach[other.id]
        and all(level <= one.before.get(skill, 0) for skill, level in other.before.items())
        and set(other.after) <= set(one.after)
    )


def _shares_less(other: Share | None, one: Share | None) -> bool:
    """Whether `other` adds no period to a subscription that `one` would not add."""
    return other is None or (
        one is not None
        and other.subscription == one.subscription
        and other.periods <= one.periods
        and other.minutes <= one.minutes
    )


def _rank(one: Candidate) -> tuple[int, int, int, int, str]:
    return one.effort, one.minutes, one.cents, one.misfit, one.id


def _serves(problem: Problem, one: Candidate, sought: Mapping[str, list[int]]) -> bool:
    return any(
        supports(problem, one, (skill, level))
        for skill in one.brings
        for level in sought.get(skill, ())
    )


def _keep(problem: Problem, ids: set[str]) -> Problem:
    return replace(problem, candidates=tuple(one for one in problem.candidates if one.id in ids))
