"""Repeatable draws: the same for the same purpose, even over many purposes."""

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.measure.chance import fraction, permutation, pick, pick_weighted


@given(st.integers(), st.text())
def test_a_draw_repeats_itself(seed: int, purpose: str) -> None:
    assert fraction(seed, purpose) == fraction(seed, purpose)
    assert 0 <= fraction(seed, purpose) < 1


def test_draws_differ_by_seed_and_purpose() -> None:
    assert len({fraction(s, p, n) for s in range(9) for p in "ab" for n in range(9)}) == 162


def test_choices_are_equally_likely() -> None:
    counts = Counter(pick("abcde", seed, "item", 3) for seed in range(5000))
    # Five standard deviations of a binomial around 1,000.
    assert all(abs(counts[letter] - 1000) < 142 for letter in "abcde")


def test_every_order_is_equally_likely() -> None:
    counts = Counter(permutation(3, seed, "options", "x") for seed in range(6000))
    assert set(counts) == set(permutations(range(3)))
    assert all(abs(count - 1000) < 145 for count in counts.values())


def test_a_weighted_choice_is_as_likely_as_its_weight() -> None:
    drawn = [pick_weighted("abc", (1.0, 3.0, 4.0), seed, "item") for seed in range(4000)]
    shares = [drawn.count(letter) / 4000 for letter in "abc"]
    assert shares == pytest.approx([1 / 8, 3 / 8, 4 / 8], abs=0.03)
    assert pick_weighted("a", (0.0,), 1, "item") == "a"
