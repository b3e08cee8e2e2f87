"""Leaves out candidates that no best plan can hold, without changing what the best plan is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from tremplin.plan.arrays import Marks, Table, reach_of
from tremplin.plan.candidate import Candidate
from tremplin.plan.dominance import dominated
from tremplin.plan.problem import Problem
from tremplin.plan.spending import total_cents

Atom = tuple[str, int]
"""A skill and a level of it that counts, in hundredths."""


def reduced(problem: Problem, kept: frozenset[str] = frozenset()) -> Problem:
    """The same problem with the candidates that matter: all objectives keep their optimum.

    `kept` are not left out because something else could stand in for them.
    """
    table = Table.of([one for one in problem.candidates if _is_affordable(problem, one)])
    table = table.only(table.started(problem.held))
    table = table.only(_relevant(problem, table))
    table = table.only(_undominated(problem, table, kept))
    table = table.only(_relevant(problem, table))
    return replace(problem, candidates=tuple(table.candidates))


def startable_only(problem: Problem) -> Problem:
    """Without what can't be started even when everything else is taken."""
    table = Table.of(problem.candidates)
    started = table.only(table.started(problem.held))
    return replace(problem, candidates=tuple(started.candidates))


def _is_affordable(problem: Problem, one: Candidate) -> bool:
    """Whether it exceeds no limit all alone."""
    if problem.minutes is not None and one.minutes > problem.minutes:
        return False
    cents = one.cents if one.share is None else total_cents([one])
    return problem.cents is None or cents <= problem.cents


def _relevant(problem: Problem, table: Table) -> Marks:
    """What closes a gap, or opens the way to something that does."""
    kept = table.marked(problem.forced)
    while True:
        opens = table.marked(
            other for row in np.flatnonzero(kept).tolist() for other in table.candidates[row].after
        )
        rest = np.flatnonzero(~kept)
        others = Table((), table.skills, table.before[rest], table.brings[rest])
        sought = sought_levels(problem, table, kept)
        found = kept | opens
        found[rest] |= (reach_of(others, sought, problem.held).high > 0).any(axis=1)
        if (found == kept).all():
            return kept
        kept = found


def sought_levels(problem: Problem, table: Table, kept: Marks) -> dict[str, list[int]]:
    """The levels that close a gap, or that the resources kept wait for, by skill, ascending.

    For a required skill: every exit up to the required level above the confident floor.
    """
    levels: dict[str, list[int]] = {}
    for skill in dict.fromkeys([*table.skills, *problem.gap_of]):
        column, gap = table.skills.get(skill), problem.gap_of.get(skill)
        found: set[int] = set()
        if column is not None:
            found.update(int(level) for level in np.unique(table.before[kept, column]) if level)
        if gap is not None and gap.floor < gap.required:
            exits = [] if column is None else np.unique(table.brings[:, column]).tolist()
            found |= {min(at, gap.required) for at in exits if gap.floor < at}
            found.add(gap.required)
        if found:
            levels[skill] = sorted(found)
    return levels


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
    sought = all_levels(problem, Table.of(problem.candidates))
    return tuple((skill, level) for skill in sorted(sought) for level in sought[skill])


def all_levels(problem: Problem, table: Table) -> Mapping[str, list[int]]:
    """The levels that count when any of these candidates may be taken."""
    return sought_levels(problem, table, np.ones(len(table.candidates), dtype=bool))


def _undominated(problem: Problem, table: Table, kept: Iterable[str]) -> Marks:
    """What nothing else can stand in for; what something comes after, or is asked for, stays."""
    followed = (other for one in table.candidates for other in one.after)
    exempt = table.marked([*followed, *kept, *problem.forced])
    reach = reach_of(table, all_levels(problem, table), problem.held)
    return ~dominated(table, reach, exempt)
