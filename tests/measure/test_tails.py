"""Tail probabilities and quantiles of densities whose values are known."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.measure.made import population
from tremplin.measure.grid import make_grid
from tremplin.measure.tails import quantile, tail_weights

GRID = make_grid(population(0), 1, 0)


def normal(mean: float, sd: float) -> np.ndarray:
    weights = np.exp(-(((GRID.ability - mean) / sd) ** 2) / 2)
    return np.asarray(weights / weights.sum())


@given(st.floats(-2, 2), st.floats(0.45, 1), st.floats(-4, 4))
def test_tails_of_normal_densities_at_any_cut(mean: float, sd: float, cut: float) -> None:
    expected = 0.5 * math.erfc((cut - mean) / sd / math.sqrt(2))
    assert tail_weights(GRID, cut) @ normal(mean, sd) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("share", [0.001, 0.05, 0.5, 0.95, 0.999])
def test_quantiles_of_normal_densities(share: float) -> None:
    found = quantile(GRID, normal(0.7, 0.6), share)
    assert 0.5 * math.erfc((0.7 - found) / 0.6 / math.sqrt(2)) == pytest.approx(share, abs=1e-6)


def test_cuts_beyond_the_ends_hold_all_or_nothing() -> None:
    assert tail_weights(GRID, -40.0) @ normal(0, 1) == pytest.approx(1, abs=1e-9)
    assert tail_weights(GRID, 40.0) @ normal(0, 1) == pytest.approx(0, abs=1e-9)
