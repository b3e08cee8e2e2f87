"""Choices that are equally good: whether there are any, and the one with the smallest ids."""

from typing import Final

from tremplin.plan.core import narrowed_least
from tremplin.plan.model import Objective, Row
from tremplin.plan.search import Outcome, Search

WORTH_NARROWING: Final = 60
"""Candidates from which looking for a rival takes longer than trying each of them first."""


def is_only_choice(search: Search, chosen: tuple[int, ...]) -> bool:
    """Whether the linear relaxation alone proves that no other choice obeys the rows.

    They bound minutes to those of this choice, so that another one lacks one of its members.
    """
    proof = search.relaxed(Objective(dict.fromkeys(chosen, 1), 1))
    return proof is not None and proof.proves(len(chosen))


def rival(search: Search, objective: Objective, chosen: tuple[int, ...]) -> Outcome:
    """The best other choice in one objective, unless it is worse than this one; none = only it.

    The rows or the objective bound minutes to those of this choice, as above.
    """
    most = search.value(objective, chosen)
    another = Row(None, len(chosen) - 1, dict.fromkeys(chosen, 1))
    with search.under([another, Row(None, most, objective.terms)]):
        return narrowed_least(search, objective, most, None, WORTH_NARROWING)


def smallest_ids(search: Search, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
    """The smallest of the choices left, all as many, and whether that is certain.

    Columns are in the order of ids. Ask for a choice with any smaller id; then, place by place,
    for one that agrees with the best one up to there and takes a smaller id.
    """
    smaller = _open(search, 0, max(chosen, default=0)) - set(chosen)
    other = search.attempt([Row(1, None, dict.fromkeys(smaller, 1))]) if smaller else None
    if other is None or other.chosen is None:
        return chosen, other is None or other.proven
    chosen, place = min(chosen, other.chosen), 0
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
