"""Rows that forbid choices whose members only open one another."""

from collections.abc import Iterable, Iterator

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import Unfolding, unfold
from tremplin.plan.model import Model, Row
from tremplin.plan.reduce import Atom, supports


def loop_cuts(model: Model, chosen: Iterable[int]) -> list[Row]:
    """The rows that this choice breaks because part of it can never be started; [] if none.

    For resources C that wait for levels U or for one another: each of C needs one resource from
    outside C that reaches a level of U while it needs nothing of U and nothing of C.
    """
    unfolding = unfold((model.candidates[column] for column in chosen), model.problem.held)
    if not unfolding.waiting:
        return []
    return [
        row
        for members in _closed_groups(model, unfolding)
        for row in _cuts(model, members, _missing_levels(members, unfolding))
    ]


def _closed_groups(model: Model, unfolding: Unfolding) -> Iterator[list[Candidate]]:
    """Groups of waiting resources that wait for nobody outside, each as small as can be."""
    waiting = {one.id: one for one in unfolding.waiting}
    reach = {name: _all_awaited(model, name, waiting, unfolding) for name in waiting}
    seen: set[str] = set()
    for name, group in reach.items():
        if name not in seen and all(reach[other] == group for other in group):
            seen |= group
            yield [waiting[other] for other in sorted(group)]


def _all_awaited(
    model: Model, name: str, waiting: dict[str, Candidate], unfolding: Unfolding
) -> set[str]:
    found, open_ = {name}, [name]
    while open_:
        one = waiting[open_.pop()]
        levels = _missing_levels([one], unfolding)
        for other in waiting.values():
            awaited = other.id in one.after or _reaches(model, other, levels)
            if awaited and other.id not in found:
                found.add(other.id)
                open_.append(other.id)
    return found


def _missing_levels(members: list[Candidate], unfolding: Unfolding) -> set[Atom]:
    return {
        (skill, level)
        for one in members
        for skill, level in one.before.items()
        if level > unfolding.levels.get(skill, 0)
    }


def _cuts(model: Model, members: list[Candidate], levels: set[Atom]) -> Iterator[Row]:
    inside = {one.id for one in members}
    openers = {
        model.column[one.id]: -1
        for one in model.candidates
        if one.id not in inside
        and _reaches(model, one, levels)
        and not inside & set(one.after)
        and not any(_needs(one, atom) for atom in levels)
    }
    for one in members:
        yield Row(None, 0, {**openers, model.column[one.id]: 1})


def _reaches(model: Model, one: Candidate, levels: Iterable[Atom]) -> bool:
    return any(supports(model.problem, one, atom) for atom in levels)


def _needs(one: Candidate, atom: Atom) -> bool:
    skill, level = atom
    return one.before.get(skill, 0) >= level
