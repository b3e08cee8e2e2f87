"""Choices that are equally good so far: all of them when they are few, else the smallest ids."""

from typing import Final

from tremplin.plan.model import Objective, Row
from tremplin.plan.solve import Search

FEW: Final = 4
"""Equally good choices beyond which they are no longer looked at one by one."""


def equal_choices(search: Search, chosen: tuple[int, ...]) -> list[tuple[int, ...]] | None:
    """All choices that obey the rows, this one first; None when they are many or time is up.

    The rows bound the minutes of all choices to those of this one, so that another choice lacks
    one of its members.
    """
    found = [chosen]
    rows = []
    while len(found) <= FEW:
        proof = search.relaxed(Objective(dict.fromkeys(found[-1], 1), 1))
        if len(found) == 1 and proof is not None and proof.proves(len(chosen)):
            return found
        rows.append(Row(None, len(found[-1]) - 1, dict.fromkeys(found[-1], 1)))
        other = search.attempt(rows)
        if other.chosen is None:
            return found if other.proven else None
        found.append(other.chosen)
    return None


def smallest_ids(search: Search, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
    """The smallest of the choices left, all as many, and whether that is certain.

    Columns are in the order of ids. Place by place, ask for a choice that agrees with the best
    one up to there and takes a smaller id.
    """
    place = 0
    while place < len(chosen):
        smaller = _open(search, chosen[place - 1] + 1 if place else 0, chosen[place])
        other = search.attempt([Row(1, None, dict.fromkeys(smaller, 1))]) if smaller else None
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
