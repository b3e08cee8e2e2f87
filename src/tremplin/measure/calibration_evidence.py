"""What the answers to one item tell beside its parameters: is the key right, do options work."""

import math
from typing import Final, NamedTuple

import numpy as np

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.calibration_log import AuthorItem

WRONG_KEYS: Final = 0.02
"""Share of wrong keys to expect in a bank before anybody has answered."""
LEAST_CORRELATION: Final = 0.15
"""Below it, an item says little of the ability."""
WRONG_KEY_FROM: Final = 100
"""Answers to an item from which on a wrong key is found 9 times in 10; see below."""
ONE_IN_TWENTY: Final = 1.645
"""Standard errors beyond which one estimate in twenty lies, on one side."""


def wrong_key_probability(right: float, misled: float, wrong: float) -> float:
    """P(the key is wrong), from log P(answers) in three cases, 1 in 50 beforehand.

    The key is right and guessed as counted; it is right, but a misconception draws those who
    don't know, as likely as not; it is wrong. If it is right, the odds grow r-fold with a chance
    of 1/r at most, whatever the number of answers: a probability of .95 comes about by chance in
    1 item of 900 at most.

    On simulated persons (sixty items of which each answers twenty, the key of one with four
    options moved, 32 times, seeds 500 to 507): with 50, 100 and 150 answers to it, 31, 30 and 30
    of 32 are found, and none of 5,664 other items is named.
    """
    if_right = float(np.logaddexp(right, misled)) - math.log(2)
    odds = math.log(WRONG_KEYS / (1 - WRONG_KEYS)) + wrong - if_right
    return 1 / (1 + math.exp(min(700.0, -odds)))


class Correlation(NamedTuple):
    """A correlation with its standard error."""

    r: float
    se: float


def correlation(category: Indices, categories: int, mean: Array, variance: Array) -> Correlation:
    """r(item, theta): of the score with the ability, judged by the other answers.

    Mean and variance of what these say (n,). The correlation with the mean, and its standard
    error (1 - r^2) / sqrt(n), are divided by the root of the mean's reliability,
    Var(mean) / (Var(mean) + average variance). 0 and 1 where nothing varies.
    """
    score = np.maximum(category, 0) / (categories - 1)
    between = float(mean.var())
    if between == 0 or score.var() == 0:
        return Correlation(0.0, 1.0)
    seen = float(np.corrcoef(score, mean)[0, 1])
    root = (between / (between + float(variance.mean()))) ** 0.5
    error = (1 - seen**2) / len(score) ** 0.5
    return Correlation(float(np.clip(seen / root, -1, 1)), min(1.0, error / root))


def doubtful(found: Correlation) -> bool:
    """Whether the correlation with the ability may be below 0.15: r - 1.645 se is."""
    return found.r - ONE_IN_TWENTY * found.se < LEAST_CORRELATION


def distractor_takers(item: AuthorItem, chosen: Indices) -> tuple[int, dict[str, int]]:
    """How many took a distractor at all, and how many took each."""
    wrong = np.zeros(len(chosen), dtype=np.bool_)
    takers: dict[str, int] = {}
    for option in item.distractors:
        took = _took(chosen, option) > 0
        takers[option], wrong = int(took.sum()), wrong | took
    return int(wrong.sum()), takers


def at_most(count: int, trials: int, chance: float) -> float:
    """P(X <= count) for X binomial, from its terms in logarithms.

    It is 2.5 % or less if and only if the upper end of Clopper and Pearson's interval of 95 %
    (1934) for the chance behind `count` lies below `chance`.
    """
    steps = np.arange(1, count + 1)
    ratios = np.log((trials - steps + 1) / steps) + math.log(chance / (1 - chance))
    terms = trials * math.log1p(-chance) + np.concatenate(([0.0], np.cumsum(ratios)))
    return float(np.exp(np.logaddexp.reduce(terms)))


def likely_key(item: AuthorItem, chosen: Indices, mean: Array) -> str | None:
    """The distractor that most of the abler half choose: the key, if the one given is wrong."""
    high = mean >= np.median(mean)
    counts = {option: float(_took(chosen[high], option).sum()) for option in item.distractors}
    best = max(counts, key=lambda option: (counts[option], option), default=None)
    return best if best and counts[best] else None


def _took(chosen: Indices, option: str) -> Array:
    return np.asarray((chosen >> (ord(option) - ord("a"))) & 1, dtype=np.float64)
