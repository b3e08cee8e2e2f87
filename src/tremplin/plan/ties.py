"""Among choices that are equally good, the one whose sorted list of ids is smallest."""

from typing import Final

from tremplin.plan.model import Row
from tremplin.plan.solve import Search

ONE_BY_ONE: Final = 6
"""Equally good choices looked at one by one before ids are settled place by place."""


def smallest_ids(search: Search, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
    """The smallest of the choices left, all as many, and whether that is certain.

    Columns are in the order of ids, so a smaller list holds a smaller column that this one lacks.
    """
    for _ in range(ONE_BY_ONE):
        smaller = _open(search, 0, max(chosen, default=0)) - set(chosen)
        if not smaller:
            return chosen, True
        other = search.attempt(Row(1, None, dict.fromkeys(smaller, 1)))
        if other.chosen is None:
            return chosen, other.proven
        # Each choice seen is forbidden but the best one so far, which the row above excludes.
        seen = max(chosen, other.chosen)
        chosen = min(chosen, other.chosen)
        search.require([Row(None, len(seen) - 1, dict.fromkeys(seen, 1))])
    return _place_by_place(search, chosen)


def _place_by_place(search: Search, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
    """Ask for a choice that agrees with the best one up to a place and is smaller there."""
    place = 0
    while place < len(chosen):
        smaller = _open(search, chosen[place - 1] + 1 if place else 0, chosen[place])
        other = search.attempt(Row(1, None, dict.fromkeys(smaller, 1))) if smaller else None
        if other is not None and other.chosen is not None:
            chosen = other.chosen
            continue
        if other is not None and not other.proven:
            return chosen, False
        search.fix(smaller, 0, 0)
        search.fix([chosen[place]], 1, 1)
        place += 1
    return chosen, True


def _open(search: Search, first: int, end: int) -> set[int]:
    return set(filter(search.is_open, range(first, end)))
