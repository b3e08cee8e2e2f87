"""After how many items half of the way to certainty is gone: by a rising line, with its doubt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from tremplin.measure.arrays import Array, Indices

DRAWS: Final = 1000
"""How often the persons are drawn again."""
LOW: Final = 0.05
HIGH: Final = 0.95
"""Shares of the draws below the ends of the interval."""


@dataclass(frozen=True)
class HalfWay:
    """Numbers of items; None = more than the longest sitting has."""

    right: float
    """Half of the way from the share of right decisions without items to 1."""
    items: int | None
    """From here on the rising line that fits the shares best is at `right` or above."""
    low: int | None
    high: int | None
    """Ends of the 90 % interval: from the same persons, drawn again with replacement."""


def drawn_again(persons: int, rng: np.random.Generator, draws: int = DRAWS) -> Indices:
    """Places of as many persons, drawn with replacement, again and again (draws, persons)."""
    return np.asarray(rng.integers(persons, size=(draws, persons), dtype=np.int32), dtype=np.intp)


def half_way(items: Sequence[int], right: Array, again: Indices) -> HalfWay:
    """Half of the way from right decisions of each person (persons, items) after these items.

    `items` ascend and begin with 0; between two of them the line is straight. `again` as of
    `drawn_again`. The interval is that of the percentiles (Efron and Tibshirani 1993, ch. 13).
    """
    found = _items_to_half(items, right.mean(axis=0))
    shares = [np.bincount(row, minlength=len(right)) @ right / len(right) for row in again]
    ends = np.sort([_items_to_half(items, share) for share in shares])
    low, high = (ends[math.ceil(p * len(ends)) - 1] for p in (LOW, HIGH))
    wanted = (1 + float(right[:, 0].mean())) / 2
    return HalfWay(wanted, *(int(n) if math.isfinite(n) else None for n in (found, low, high)))


def _items_to_half(items: Sequence[int], share: Array) -> float:
    """The least whole number of items, infinite if there is none among these."""
    wanted, line = (1 + float(share[0])) / 2, rising(share)
    if line[-1] < wanted:
        return math.inf
    place = int((line >= wanted).argmax())
    if place == 0:
        return float(items[0])
    below, above = line[place - 1], line[place]
    before, after = items[place - 1], items[place]
    part = (wanted - below) / (above - below)
    # A share that is reached exactly is not missed by the last bit.
    return float(math.ceil(before + (after - before) * part - 1e-9))


def rising(values: Array) -> Array:
    """The line that never falls and is nearest to these values, by least squares.

    Pool adjacent violators (Barlow et al. 1972, ch. 1): neighbours that fall are replaced by
    their mean until none do.
    """
    means: list[float] = []
    counts: list[int] = []
    for value in values.tolist():
        mean, count = value, 1
        while means and means[-1] > mean:
            mean = (means[-1] * counts[-1] + mean * count) / (counts[-1] + count)
            count += counts.pop()
            means.pop()
        means.append(mean)
        counts.append(count)
    return np.repeat(means, counts)
