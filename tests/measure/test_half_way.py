"""The rising line through shares of right decisions, and where half of the way is gone."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.measure.half_way import HalfWay, drawn_again, half_way, rising

SHARES = st.lists(st.integers(0, 20), min_size=1, max_size=7).map(lambda n: np.array(n) / 20)


@given(SHARES)
def test_the_rising_line_is_the_nearest_that_never_falls(values: np.ndarray) -> None:
    found = rising(values)
    assert (np.diff(found) >= 0).all()
    # The nearest one consists of blocks, each at the mean of its values: try all blocks.
    best = np.inf
    for cuts in itertools.product((False, True), repeat=len(values) - 1):
        blocks = np.split(values, np.flatnonzero(cuts) + 1)
        line = np.concatenate([np.full(len(block), block.mean()) for block in blocks])
        if (np.diff(line) >= -1e-12).all():
            best = min(best, float(((line - values) ** 2).sum()))
    assert float(((found - values) ** 2).sum()) == pytest.approx(best, abs=1e-9)


@given(SHARES)
def test_it_is_the_largest_of_the_least_means(values: np.ndarray) -> None:
    places = range(len(values))
    expected = [
        max(min(values[j : k + 1].mean() for k in places[i:]) for j in places[: i + 1])
        for i in places
    ]
    assert rising(values) == pytest.approx(expected)


def alike(*shares: float, persons: int = 3) -> np.ndarray:
    """Persons who all have these shares of right decisions."""
    return np.tile(shares, (persons, 1))


def of(items: tuple[int, ...], right: np.ndarray) -> HalfWay:
    return half_way(items, right, drawn_again(len(right), np.random.default_rng(1), 200))


def test_the_first_touch_of_a_noisy_line_does_not_count() -> None:
    # From .6 half of the way is .8; the line touches it at 2 and falls again. The values from 2
    # to 4 fit a level of .78, so it is there for good at 5 only.
    found = of(tuple(range(7)), alike(0.6, 0.7, 0.80, 0.76, 0.78, 0.82, 0.84))
    assert found.items == 5
    assert found.right == pytest.approx(0.8)


def test_between_two_lengths_the_line_is_straight() -> None:
    # .8 lies at 5/8 of the way from .75 to .83: at 20 + 12.5 items.
    assert of((0, 20, 40), alike(0.6, 0.75, 0.83)).items == 33
    assert of((0, 20, 40), alike(0.6, 0.75, 0.80)).items == 40
    assert of((0, 20, 40), alike(0.6, 0.80, 0.83)).items == 20


def test_more_than_the_longest_sitting_has() -> None:
    found = of((0, 20), alike(0.6, 0.79))
    assert (found.items, found.low, found.high) == (None, None, None)
    assert of((0,), alike(0.6)).items is None
    assert of((0, 1), alike(1.0, 1.0)).items == 0


def test_persons_who_are_alike_leave_no_doubt_and_others_do() -> None:
    sure = of((0, 10, 20), alike(0.6, 0.7, 0.9))
    assert (sure.low, sure.items, sure.high) == (15, 15, 15)
    rng = np.random.default_rng(2)
    right = np.column_stack(
        [np.full(60, 0.6), rng.normal(0.7, 0.15, 60), rng.normal(0.9, 0.15, 60)]
    )
    found = of((0, 10, 20), right)
    assert found.low is not None
    assert found.items is not None
    assert found.high is not None
    assert found.low < found.items < found.high


def test_the_interval_holds_the_truth_nine_times_in_ten() -> None:
    rng, held, trials = np.random.default_rng(3), 0, 200
    # Half of the way is .8: true shares .7 and .9 put it at 15 of 20 items.
    for _ in range(trials):
        noise = rng.normal(0, 0.2, (80, 2))
        right = np.column_stack([np.full(80, 0.6), 0.7 + noise[:, 0], 0.9 + noise[:, 1]])
        found = half_way((0, 1000, 2000), right, drawn_again(80, rng, 200))
        low, high = (end if end is not None else 10**9 for end in (found.low, found.high))
        held += low <= 1500 <= high
    # Two standard errors of 200 trials on either side, and what 80 persons are short of many.
    assert 0.84 <= held / trials <= 0.95


def test_drawn_again_are_as_many_of_the_same_persons() -> None:
    found = drawn_again(5, np.random.default_rng(4))
    assert found.shape == (1000, 5)
    assert set(np.unique(found)) == set(range(5))
