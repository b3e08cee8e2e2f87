"""Leaves out what another candidate can stand in for, at no loss in any objective."""

import numpy as np

from tremplin.plan.arrays import Marks, Reach, Rows, Table
from tremplin.plan.candidate import Candidate
from tremplin.plan.prices import Share


def dominated(table: Table, reach: Reach, exempt: Marks) -> Marks:
    """Which candidates another one can stand in for.

    Of two candidates in one plan the better one makes the other needless, so a plan never needs
    both. Standing in carries over from one to the next, so it is enough to compare each with the
    better ones that stay; those reach what fewest others reach, too.
    """
    ranks = sorted(range(len(table.candidates)), key=lambda row: _rank(table.candidates[row]))
    common = (reach.high > 0).sum(axis=0)
    staying = [np.zeros(number, dtype=np.intp) for number in common]
    filled = [0] * len(common)
    gone = np.zeros(len(table.candidates), dtype=bool)
    for row in ranks:
        skills = np.flatnonzero(reach.high[row]).tolist()
        if skills and not exempt[row]:
            rarest = min(skills, key=lambda skill: filled[skill])
            gone[row] = _has_better(table, reach, row, staying[rarest][: filled[rarest]])
        if not gone[row]:
            for skill in skills:
                staying[skill][filled[skill]] = row
                filled[skill] += 1
    return gone


def _has_better(table: Table, reach: Reach, row: int, others: Rows) -> bool:
    others = reach.within(row, others)
    others = others[(table.before[others] <= table.before[row]).all(axis=1)]
    return any(_stands_in(table.candidates[o], table.candidates[row]) for o in others.tolist())


def _stands_in(other: Candidate, one: Candidate) -> bool:
    """Whether `other` costs no more than `one` in anything and needs no other resource first."""
    return (
        other.minutes <= one.minutes
        and other.effort <= one.effort
        and other.cents <= one.cents
        and _shares_less(other.share, one.share)
        and _rank(other) < _rank(one)
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
