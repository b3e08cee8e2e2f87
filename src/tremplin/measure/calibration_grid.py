"""The likelihood of answers to one item on a grid of difficulty and discrimination; its posterior.

The prior: b ~ N(author, 0.6^2), log a ~ N(log 1.2, 0.3^2); thresholds of a graded item move
together. The likelihood of an answer is its probability at each grid point, averaged over what
the person's other answers say of their ability; answers of different persons are independent.
Guessing and lapse stay as they are.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import DIFFICULTY_SD, DISCRIMINATION, DISCRIMINATION_SD
from tremplin.measure.calibration_beliefs import Weights

SHIFTS: Final = np.linspace(-3.0, 3.0, 61)
"""Difficulty less the author's: 5 prior SD, in steps that thousands of answers don't outgrow."""
STRETCHES: Final = np.linspace(-1.2, 1.2, 17)
"""log a less log 1.2: 4 prior SD."""
SLOPES: Final = DISCRIMINATION * np.exp(STRETCHES)
"""The discriminations a of the grid."""


def log_normal(nodes: Array, sd: float) -> Array:
    """Logarithm of a normal distribution on nodes, mean 0, sum 1."""
    log = -((nodes / sd) ** 2) / 2
    return np.asarray(log - np.logaddexp.reduce(log))


STRETCH_PRIOR: Final = log_normal(STRETCHES, DISCRIMINATION_SD)
PRIOR: Final = log_normal(SHIFTS, DIFFICULTY_SD)[:, None] + STRETCH_PRIOR
"""Logarithm of the prior (shifts, slopes)."""
LEAST: Final = np.float32(1e-30)
"""Floor of a probability in single precision before its logarithm is taken."""


def sigmas(thresholds: tuple[float, ...], ability: Array) -> Weights:
    """sigma_c(u) = 1 / (1 + exp(-a (u - b_c - shift))) at every ability u and grid point.

    (categories + 1, T, shifts x slopes); rows of zeros before and after, as in `knowing`.
    """
    curves = np.zeros((len(thresholds) + 2, len(ability), PRIOR.size), dtype=np.float32)
    for row, threshold in enumerate(thresholds, start=1):
        distance = ability[:, None, None] - threshold - SHIFTS[:, None]
        half = np.tanh(0.5 * SLOPES * distance) / 2
        curves[row] = (0.5 + half).reshape(len(ability), -1)
    return curves


def log_chances(weights: Array, category: Indices, beliefs: Weights, curves: Weights) -> Weights:
    """log P(answer) of n answers at each grid point (n, shifts, slopes).

    `weights` as of `Log.weights` (n, 3), `category` -1 for "I don't know" (n,), `beliefs` (n, T).
    """
    places = np.maximum(category, 0)
    found = np.empty((len(category), PRIOR.size), dtype=np.float32)
    for place in np.unique(places):
        mine = places == place
        constant, reached, passed = weights[mine].astype(np.float32).T[..., None]
        found[mine] = constant + passed * (beliefs[mine] @ curves[place + 1])
        if place:
            found[mine] += reached * (beliefs[mine] @ curves[place])
    return np.log(np.maximum(found, LEAST, out=found), out=found).reshape(-1, *PRIOR.shape)


def total(log_chances: Weights) -> Array:
    """The log-likelihood of answers together (shifts, slopes)."""
    return np.asarray(log_chances.sum(axis=0, dtype=np.float64))


@dataclass(frozen=True, eq=False)
class ItemPosterior:
    """What is believed of an item after the answers."""

    grid: Array
    """Probability of each shift and slope (shifts, slopes), sum 1."""

    @classmethod
    def of(cls, log_likelihood: Array) -> "ItemPosterior":
        """The posterior from a log-likelihood (shifts, slopes)."""
        return cls(np.exp(PRIOR + log_likelihood - evidence(log_likelihood)))

    @property
    def shift(self) -> tuple[float, float]:
        """Mean and SD of the difficulty less the author's."""
        return _moments(self.grid.sum(axis=1), SHIFTS)

    @property
    def log_slope(self) -> tuple[float, float]:
        """Mean and SD of log a."""
        mean, sd = _moments(self.grid.sum(axis=0), STRETCHES)
        return math.log(DISCRIMINATION) + mean, sd

    def slope_below(self, slope: float) -> float:
        """P(a < slope)."""
        return float(self.grid[:, slope > SLOPES].sum())


def _moments(weights: Array, nodes: Array) -> tuple[float, float]:
    mean = float(weights @ nodes)
    return mean, math.sqrt(max(0.0, float(weights @ (nodes - mean) ** 2)))


def evidence(log_likelihood: Array) -> float:
    """log P(answers), averaged over the prior."""
    return float(np.logaddexp.reduce(PRIOR + log_likelihood, axis=None))
