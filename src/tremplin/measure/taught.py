"""One skill after study: raised by what was finished, then measured again by a checkpoint.

The model, one skill at a time, on the ability nodes of the sitting that everything starts from:

1. The start is p(theta), the marginal density that the sitting left.
2. Finishing a resource that leads up to level `to` makes of theta the larger of theta and
   X ~ N(to - 2.5, TAUGHT_SD^2), independent of it: F_max(t) = F(t) Phi((t - to + 2.5) / TAUGHT_SD).
   What was known is never lost, and someone above `to` learns little.
3. A checkpoint first mixes the density before and the density after what was finished since the
   last measure, half and half (KEPT): finishing says what was taught, not what stayed. Then it
   multiplies by the likelihood of its answers (Bayes). It is the new measure: what was finished
   before it acts through it alone.

TAUGHT_SD = 0.5: the level that a resource leads to is an editor's whole or half level, so the
nearest value it could have been called instead is half a level away. KEPT = 0.5: with no record
of how well finished study lasts, neither of the two is the likelier, and the answers decide. Both
constants are judgements, not estimates; the data of people who take checkpoints can replace them.
Other skills are left as they are: a course teaches its own skills, and what correlates with them
between people does not rise with them within one person.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.belief import Belief
from tremplin.measure.grid import Grid
from tremplin.measure.likelihood import Likelihood
from tremplin.measure.population import Population
from tremplin.measure.response import Response, latest
from tremplin.measure.tails import cumulative, quantile, tail_weights
from tremplin.measure.target import LEVEL_ZERO

TAUGHT_SD: Final = 0.5
"""Standard deviation of the ability that a finished resource leads to."""
KEPT: Final = 0.5
"""Probability, before a checkpoint, that what was finished has stayed."""


@dataclass(frozen=True, eq=False)
class SkillNow:
    """What is believed about one skill, since the sitting that everything starts from."""

    grid: Grid
    measured: Array
    """Probability of each node at the last measure, a sitting or a checkpoint (T,)."""
    weights: Array
    """The same with what was finished since (T,)."""
    floor: float | None = None
    """The highest level that what was finished since the last measure leads to."""
    checked: bool = False
    """Whether a checkpoint has measured it since the sitting."""

    @classmethod
    def of(cls, belief: Belief, skill: int) -> "SkillNow":
        """What a sitting says of the skill in this place."""
        return cls(belief.grid, belief.weights[skill], belief.weights[skill])

    def finished(self, to: float) -> "SkillNow":
        """After a resource that leads up to this level was finished."""
        raised = largest(self.grid, self.weights, to - LEVEL_ZERO, TAUGHT_SD)
        floor = to if self.floor is None else max(self.floor, to)
        return replace(self, weights=raised, floor=floor)

    def measured_by(self, answers: Sequence[Response]) -> "SkillNow":
        """After a checkpoint with these answers, all to questions of this skill; at least one."""
        mixed = (1 - KEPT) * self.measured + KEPT * self.weights
        found = _normalised(mixed * _likelihood(self.grid, latest(answers)))
        return SkillNow(self.grid, found, found, checked=True)

    @cached_property
    def mean(self) -> float:
        """Mean ability."""
        return float(self.weights @ self.grid.ability)

    @cached_property
    def sd(self) -> float:
        """Standard deviation of ability."""
        square = float(self.weights @ (self.grid.ability - self.mean) ** 2)
        return math.sqrt(max(0.0, square))

    def p_at_least(self, cut: float) -> float:
        """P(ability >= cut)."""
        return float(np.clip(tail_weights(self.grid, cut) @ self.weights, 0, 1))

    def quantile(self, share: float) -> float:
        """The ability below which this share of belief lies."""
        return quantile(self.grid, self.weights, share)


def largest(grid: Grid, weights: Array, mean: float, sd: float) -> Array:
    """The law of max(theta, X), X ~ N(mean, sd^2), on the nodes: density f Phi + F phi."""
    z = (grid.ability - mean) / sd
    below = np.array([math.erfc(-at / math.sqrt(2)) / 2 for at in z])
    density = grid.step * np.exp(-z * z / 2) / (sd * math.sqrt(2 * math.pi))
    return _normalised(weights * below + cumulative(grid, weights) * density)


def _likelihood(grid: Grid, answers: Sequence[Response]) -> Array:
    """P(all answers | ability) on the nodes, up to a factor (T,)."""
    alone = Population(1.0, 1.0, 1.0, 1.0, (answers[0].skill,), (0,))
    log = Likelihood.of(alone, grid, answers).table[0]
    return np.asarray(np.maximum(np.exp(log - log.max()), TINY))


def _normalised(weights: Array) -> Array:
    positive = np.maximum(weights, 0.0)
    return np.asarray(positive / positive.sum())
