"""How much harder an item is for one group of persons than for another of the same ability.

Uniform difference, by Wald's test: each group has a difficulty of its own with a wide prior,
N(author, 1.5^2), the discrimination is common; abilities are integrated over what each person's
other answers say. Differences mean something only beside those of other items: if one group is
abler, the common prior pulls both towards its middle, and every item seems harder for the other.
So the common difference of the other items of its skill is taken out, drawn towards that of the
whole bank as far as skills do not differ among themselves (DerSimonian and Laird's estimate of
the variance between skills); items far off don't count for others.

Level: an item is named if its difference is significant at 2 % and of class B or C, so that of the
items without a difference at most 2 % are expected to be named, and hardly ever 5 %, even of the
sixty items of a small bank. It is sure if it is also significant over all items, by the rule of
Benjamini and Hochberg at 5 %: of the sure ones at most 5 % are expected to be so by chance, and
where no item differs, the chance that any is sure is 5 % at most.

Power, on simulated persons (thirty items of which each answers twenty, three of them 0.6 logit
harder in one language, the other group abler by 0.3; 40 runs, seeds 9000 to 9039): with 1,000
answers to an item, half of them in each language, 47 % of the three are named; with 1,500 59 %,
with 2,000 71 %, with 2,500 83 %. Of the others 0.4 to 0.7 % are. Two times
are compared in the same way.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from tremplin.measure.arrays import TINY, Array, Indices
from tremplin.measure.calibration_grid import SHIFTS, SLOPES, STRETCH_PRIOR, log_normal

WIDE_SD: Final = 1.5
LEVEL: Final = 0.02
"""Of the test of one item."""
LEVEL_OVER_ITEMS: Final = 0.05
"""Share of the sure items that may be so by chance."""
CLASS_B: Final = 0.43
CLASS_C: Final = 0.64
"""ETS classes of a difference in logits: A below the first, C from the second on."""
FEWEST: Final = 50
"""Answers in each group without which the test is not made: its normality is not to be trusted."""
RELIABLE_FROM: Final = 2500
"""Answers to an item from which on a difference of 0.6 logit is named 8 times in 10."""
LARGEST_SE: Final = 0.19
"""Standard error of a difference up to which this is so: 0.6 / (2.33 + 0.84), by the level."""
FAR: Final = 2.5
"""Standard errors from which on an item says nothing of the common difference."""
ROUNDS: Final = 3

_WIDE: Final = log_normal(SHIFTS, WIDE_SD)

SizeClass = Literal["A", "B", "C"]


@dataclass(frozen=True)
class Difference:
    """Difficulty in the first group less that in the second, as compared with other items."""

    logits: float
    """a (b_1 - b_2 - common difference)"""
    se: float
    p: float
    """Chance of one as large where there is none, for this item alone."""
    named: bool
    """Whether it is significant by itself, and not of class A."""
    sure: bool
    """Whether it is named, and significant over all items."""

    @property
    def size(self) -> SizeClass:
        """The ETS class of its size."""
        size = abs(self.logits)
        return "A" if size < CLASS_B else "B" if size < CLASS_C else "C"


@dataclass(frozen=True)
class Reading:
    """b_1 - b_2 of one item, before it is compared with others."""

    value: float
    variance: float
    slope: float
    """The item's discrimination."""


def reading(first: Array, second: Array) -> Reading:
    """From the log-likelihoods of two groups (shifts, slopes); the slope is common."""
    logs = np.stack((first, second)) + _WIDE[:, None]
    by_slope = np.logaddexp.reduce(logs, axis=1)
    weights = np.exp(logs - by_slope[:, None])
    means = np.einsum("gjk,j->gk", weights, SHIFTS)
    squares = np.einsum("gjk,j->gk", weights, SHIFTS**2)
    log = STRETCH_PRIOR + by_slope.sum(axis=0)
    slopes = np.exp(log - np.logaddexp.reduce(log))
    gaps = means[0] - means[1]
    value = float(slopes @ gaps)
    inner = (squares - means**2).sum(axis=0)
    variance = float(slopes @ (inner + (gaps - value) ** 2))
    return Reading(value, variance, float(slopes @ SLOPES))


def differences(
    readings: Sequence[Reading | None], skills: Indices
) -> tuple[tuple[Difference | None, ...], dict[int, tuple[float, float]]]:
    """The difference of each item, and of each skill the common one with its standard error.

    `skills` has the place of each item's skill; None stands for an item that was not tested. The
    common difference of a skill is in units of ability, difficulty in the first group less that
    in the second; if positive, the first group is less able, or its questions are harder.
    """
    tested = [place for place, found in enumerate(readings) if found is not None]
    found = [r for r in readings if r is not None]
    if not found:
        return (None,) * len(readings), {}
    value, variance, slope = (
        np.array([getattr(r, name) for r in found]) for name in ("value", "variance", "slope")
    )
    common, doubt = _common(value, variance, skills[tested])
    logits, se = slope * (value - common), slope * np.sqrt(variance + doubt)
    p = np.array([math.erfc(abs(z) / math.sqrt(2)) for z in logits / se])
    named = (p <= LEVEL) & (np.abs(logits) >= CLASS_B)
    sure = named & significant(p)
    made = zip(*(x.tolist() for x in (logits, se, p, named, sure)), strict=True)
    by_item = dict(zip(tested, (Difference(*one) for one in made), strict=True))
    by_skill = {
        int(s): (float(c), float(d) ** 0.5)
        for s, c, d in zip(skills[tested], common, doubt, strict=True)
    }
    return tuple(by_item.get(place) for place in range(len(readings))), by_skill


def significant(p: Array, level: float = LEVEL_OVER_ITEMS) -> np.typing.NDArray[np.bool_]:
    """Which of these chances the rule of Benjamini and Hochberg names at this level."""
    ordered = np.sort(p)
    within = ordered <= level * np.arange(1, len(p) + 1) / len(p)
    return np.asarray(p <= ordered[within].max(initial=-1.0))


def _common(value: Array, variance: Array, skills: Indices) -> tuple[Array, Array]:
    """The common difference of each item's skill, and its variance (items,)."""
    kept = np.abs(value - _medians(value, skills)) <= FAR * np.sqrt(variance)
    for _ in range(ROUNDS):
        common, doubt = _of_skills(value, variance, skills, kept)
        kept = np.abs(value - common) <= FAR * np.sqrt(variance + doubt)
    return common, doubt


def _medians(value: Array, skills: Indices) -> Array:
    """For each item the median of its skill, which a single item far off hardly moves."""
    _, place = np.unique(skills, return_inverse=True)
    medians = [np.median(value[place == skill]) for skill in range(int(place.max()) + 1)]
    return np.array(medians, dtype=np.float64)[place]


def _of_skills(
    value: Array, variance: Array, skills: Indices, kept: np.typing.NDArray[np.bool_]
) -> tuple[Array, Array]:
    """What the other items say of each item's skill: its mean, drawn towards that of the bank."""
    _, place = np.unique(skills, return_inverse=True)
    weight: Array = kept / variance
    weights: Array = np.bincount(place, weights=weight).astype(np.float64)
    sums: Array = np.bincount(place, weights=weight * value).astype(np.float64)
    total = max(float(weights.sum()), TINY)
    whole = float(sums.sum()) / total
    between = _between(weights, sums, whole)
    others = weights[place] - weight
    means = (sums[place] - weight * value) / np.maximum(others, TINY)
    share = others * between / (1 + others * between)
    return whole + share * (means - whole), 1 / total + between * (1 - share)


def _between(weights: Array, sums: Array, whole: float) -> float:
    """Variance between skills; 0 unless they differ by more than chance would make them."""
    there = weights > 0
    weights, free = weights[there], int(there.sum()) - 1
    spread = float(weights @ (sums[there] / weights - whole) ** 2)
    if free < 1 or spread <= free + 2 * (2 * free) ** 0.5:
        return 0.0
    total = float(weights.sum())
    return (spread - free) / (total - float(weights @ weights) / total)
