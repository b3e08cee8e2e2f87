"""Leaves out what another candidate can stand in for, at no loss in any objective."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from tremplin.plan.arrays import Marks, Reach
from tremplin.plan.candidate import Candidate
from tremplin.plan.prices import Share


def dominated(
    candidates: Sequence[Candidate], reach: Reach, before: np.ndarray, exempt: frozenset[str]
) -> Marks:
    """Which candidates another one can stand in for.

    Of two candidates in one plan the better one makes the other needless, so a plan never needs
    both. Standing in carries over from one to the next, so it is enough to compare each with the
    better ones that stay; those reach its rarest level too.
    """
    ranks = sorted(range(len(candidates)), key=lambda row: _rank(candidates[row]))
    staying: dict[tuple[int, int], list[int]] = defaultdict(list)
    count = reach.high.astype(np.int64)
    common = {skill: np.bincount(count[:, skill]) for skill in range(count.shape[1])}
    gone = np.zeros(len(candidates), dtype=bool)
    for row in ranks:
        one = candidates[row]
        reached = np.flatnonzero(reach.high[row])
        rarest = min(reached, key=lambda s: common[s][reach.high[row, s] :].sum(), default=None)
        if rarest is not None and one.id not in exempt:
            better = staying[int(rarest), 0]
            gone[row] = _has_better(candidates, reach, before, row, better)
        if not gone[row]:
            for skill in reached:
                staying[int(skill), 0].append(row)
    return gone


def _has_better(
    candidates: Sequence[Candidate],
    reach: Reach,
    before: np.ndarray,
    row: int,
    better: Sequence[int],
) -> bool:
    if not better:
        return False
    others = np.array(better, dtype=np.intp)
    others = others[(before[others] <= before[row]).all(axis=1)]
    others = others[reach.within(row, others)]
    return any(stands_in(candidates[other], candidates[row]) for other in others)


def stands_in(other: Candidate, one: Candidate) -> bool:
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
