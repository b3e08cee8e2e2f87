"""What the answers to one item tell beside its parameters: is the key right, do options work."""

import math
from typing import Final, NamedTuple

import numpy as np

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.calibration_log import AuthorItem
from tremplin.measure.people import UNKNOWN

WRONG_KEYS: Final = 0.02
"""Share of wrong keys to expect in a bank before anybody has answered."""
LEAST_CORRELATION: Final = 0.15
"""Below it, an item says little of the ability."""
ONE_IN_TWENTY: Final = 1.645
"""Standard errors beyond which one estimate in twenty lies, on one side."""


def wrong_key_probability(right: float, misled: float, wrong: float) -> float:
    """P(the key is wrong), from log P(answers) in three cases, 1 in 50 beforehand.

    The key is right and guessed as counted; it is right, but a misconception draws those who
    don't know, as likely as not; it is wrong. If it is right, the odds grow r-fold with a chance
    of 1/r at most, whatever the number of answers: a probability of .95 comes about by chance in
    1 item of 900 at most.
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


def option_shares(
    item: AuthorItem, category: Indices, chosen: Indices, mean: Array
) -> tuple[int, dict[str, float]]:
    """How many of the less able half chose at all, and which share of them each distractor."""
    low = (mean <= np.median(mean)) & (category != UNKNOWN) & (chosen > 0)
    count = int(low.sum())
    if not count:
        return 0, {}
    return count, {o: float(_took(chosen[low], o).mean()) for o in item.distractors}


def likely_key(item: AuthorItem, chosen: Indices, mean: Array) -> str | None:
    """The distractor that most of the abler half choose: the key, if the one given is wrong."""
    high = mean >= np.median(mean)
    counts = {option: float(_took(chosen[high], option).sum()) for option in item.distractors}
    best = max(counts, key=lambda option: (counts[option], option), default=None)
    return best if best and counts[best] else None


def _took(chosen: Indices, option: str) -> Array:
    return np.asarray((chosen >> (ord(option) - ord("a"))) & 1, dtype=np.float64)
