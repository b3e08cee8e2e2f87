"""Guessers who know nothing: what they choose, how luck is counted, what the best one learns."""

import random
from fractions import Fraction
from itertools import product
from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.lint.choice_model import combined, features, fitted, solved
from tremplin.lint.guessers import STRATEGIES, Puzzle, chance, luck, taken, won

WORDS = [
    *("model", "answer", "token", "prompt", "text", "data", "rule", "list"),
    *("count", "order", "value", "check", "draft", "note"),
]


def puzzle(*options: str, stem: str = "Which is it?", key: int = 0, skill: str = "a.a") -> Puzzle:
    return Puzzle("i", skill, "en", stem, options, key)


@pytest.mark.parametrize(
    ("strategy", "best"),
    [
        ("longest", [2]),
        ("shortest", [1]),
        ("middle-length", [0, 3]),
        ("first", [0]),
        ("second", [1]),
        ("third", [2]),
        ("last", [3]),
        ("most-echoes", [0, 2]),
        ("fewest-echoes", [1, 3]),
        ("most-qualified", [2]),
        ("least-absolute", [1, 2, 3]),
        ("odd-one-out", [1, 3]),
        ("convergent", [0, 2]),
        ("odd-in-form", [1]),
    ],
)
def test_each_strategy_takes_what_it_says(strategy: str, best: list[int]) -> None:
    seen = puzzle(
        "Always read the report",
        "burn `it`",
        "Usually read the reports, if (or when) signed",
        "Keep quiet about these",
        stem="What should be done with the report?",
    )
    assert taken(STRATEGIES[strategy](seen)) == best


def test_ties_are_drawn_by_lot() -> None:
    tied = puzzle("aa", "bb", "c")
    assert won(tied, STRATEGIES["longest"](tied)) == Fraction(1, 2)
    assert won(puzzle("c", "bb", "aa"), [0, 1, 1]) == 0
    assert chance([tied, puzzle("a", "b", "c", "d")]) == pytest.approx((1 / 3 + 1 / 4) / 2)


@given(st.lists(st.sampled_from([(1, 4), (2, 4), (3, 4), (1, 3)]), min_size=1, max_size=5))
def test_luck_is_that_of_every_possible_key(shapes: list[tuple[int, int]]) -> None:
    """Over all placings of the right option, the share that wins at least as much."""
    found = [
        puzzle(*(["long"] * best + ["x"] * (count - best)), key=i % count)
        for i, (best, count) in enumerate(shapes)
    ]
    seen = sum(won(p, STRATEGIES["longest"](p)) for p in found)
    placings = list(product(*(range(len(p.options)) for p in found)))
    wins = [
        sum(Fraction(key < best, best) for key, (best, _) in zip(keys, shapes, strict=True))
        for keys in placings
    ]
    expected = sum(win >= seen for win in wins) / len(placings)
    assert luck(found, "longest") == pytest.approx(expected)


@given(st.integers(1, 5), st.integers(0, 10_000))
def test_equations_are_solved(size: int, seed: int) -> None:
    draw = np.random.default_rng(seed)
    half = draw.normal(size=(size, size))
    matrix, right = half @ half.T + np.eye(size), draw.normal(size=size)
    assert np.allclose(solved(matrix.tolist(), right.tolist()), np.linalg.solve(matrix, right))


def test_the_fit_is_where_the_likelihood_is_flat() -> None:
    draw = random.Random(1)
    rows = [[[draw.gauss(0, 1) for _ in range(2)] for _ in range(4)] for _ in range(80)]
    keys = [max(range(4), key=lambda i, r=r: r[i][0] + draw.gauss(0, 1)) for r in rows]
    weights = fitted(rows, keys, 2)
    slope = [-0.5 * w for w in weights]
    for options, key in zip(rows, keys, strict=True):
        raw = [exp(sum(w * x for w, x in zip(weights, o, strict=True))) for o in options]
        for j in range(2):
            mean = sum(r * o[j] for r, o in zip(raw, options, strict=True)) / sum(raw)
            slope[j] += options[key][j] - mean
    assert slope == pytest.approx([0, 0], abs=1e-4)
    assert weights[0] > 0.5 > abs(weights[1])


def made_bank(seed: int, longest: float) -> list[Puzzle]:
    """200 puzzles of random words; in a share of them, the longest option is right."""
    draw = random.Random(seed)
    found = []
    for number in range(200):
        options = tuple(" ".join(draw.choices(WORDS, k=draw.randint(3, 7))) for _ in range(4))
        lengths = [len(option) for option in options]
        key = lengths.index(max(lengths)) if draw.random() < longest else draw.randrange(4)
        found.append(puzzle(*options, key=key, skill=f"a.{number % 20}"))
    return found


def test_the_combined_guesser_finds_a_bias_and_none_where_there_is_none() -> None:
    assert all(combined(made_bank(seed, longest=0.3)) > 0.25 + 0.07 for seed in range(3))
    unbiased = [combined(made_bank(seed, longest=0)) - 0.25 for seed in range(6)]
    assert abs(sum(unbiased) / 6) < 0.03
    assert combined([]) == 0


def test_features_are_standard_within_an_item() -> None:
    rows = features(puzzle("a", "bb ccc", "some dddd", "eeeee, `f`"))
    columns = np.array(rows).T
    assert columns.shape == (9, 4)
    for column in columns[:6]:
        assert column.mean() == pytest.approx(0, abs=1e-12)
        assert column.std() == pytest.approx(1) or not column.any()
    assert (columns[6:] == np.eye(4)[:3]).all()
