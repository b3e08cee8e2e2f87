"""Tail probabilities and quantiles of a density known on the ability nodes."""

import math
from functools import lru_cache

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.grid import Grid

_NEWTON_STEPS = 3


@lru_cache(maxsize=256)
def tail_weights(grid: Grid, cut: float) -> Array:
    """Weights w (T,) with P(ability >= cut) = sum of w x probability of the node.

    The density is the trigonometric interpolant through the nodes, integrated from the cut to
    the end: exact but for what the nodes do not resolve, at any cut, on a node or between.
    """
    return np.asarray(_tails(grid, np.array([cut]))[0])


def _tails(grid: Grid, cuts: Array) -> Array:
    """The weights of `tail_weights` for several cuts (cuts, T).

    With N nodes (odd), period L = N h and end e = last node + h / 2: w_j = ((e - t) +
    sum_m L/(pi m) (sin 2 pi m (e - x_j)/L - sin 2 pi m (t - x_j)/L)) / L, m = 1..(N-1)/2.
    """
    count = len(grid.ability)
    period = count * grid.step
    end = grid.ability[-1] + grid.step / 2
    bounded = np.clip(cuts, end - period, end)
    waves = np.arange(1, (count - 1) // 2 + 1)
    turns = 2 * math.pi / period * waves
    rise = np.sin(turns * (end - grid.ability)[:, None]) @ (2 / turns)
    fall = np.sin(turns * (bounded[:, None] - grid.ability)[..., None]) @ (2 / turns)
    return np.asarray(((end - bounded)[:, None] + rise - fall) / period)


@lru_cache(maxsize=8)
def _fine_tails(grid: Grid) -> tuple[Array, Array]:
    cuts = np.linspace(grid.ability[0], grid.ability[-1], 4 * (len(grid.ability) - 1) + 1)
    return cuts, _tails(grid, cuts)


@lru_cache(maxsize=8)
def _node_tails(grid: Grid) -> Array:
    return _tails(grid, grid.ability)


def cumulative(grid: Grid, density: Array) -> Array:
    """P(ability < node) at each node (T,); never falls."""
    below = 1 - _node_tails(grid) @ density
    return np.asarray(np.maximum.accumulate(np.clip(below, 0, 1)))


def quantile(grid: Grid, density: Array, share: float) -> float:
    """The ability below which `share` of the density (T,) lies."""
    cuts, weights = _fine_tails(grid)
    below = np.maximum.accumulate(1 - weights @ density)
    guess = float(np.interp(share, below, cuts))
    for _ in range(_NEWTON_STEPS):
        missing = share - 1 + float(tail_weights(grid, guess) @ density)
        height = float(np.interp(guess, grid.ability, density)) / grid.step
        guess += max(-grid.step, min(grid.step, missing / max(height, 1e-9)))
    return guess
