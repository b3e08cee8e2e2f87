"""Distractors that do not work: told from those that easy items leave with little to do."""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from tests.measure.answered import doubtful_bank, log_of
from tremplin.measure.calibration import ItemFigures, calibrate
from tremplin.measure.calibration_evidence import at_most
from tremplin.measure.calibration_flags import flags, wrong_answers_needed
from tremplin.measure.people import Truth


@pytest.fixture(scope="module")
def plain() -> ItemFigures:
    """An item of which nothing is odd."""
    bank, rng = doubtful_bank(10), np.random.default_rng(4)
    truth = Truth.of(bank)
    found = calibrate(log_of(bank, (truth, truth), 100, 10, rng)).items
    return next(one for one in found if not flags(one))


def dead(plain: ItemFigures, wrong: int, takers: Mapping[str, int]) -> list[str]:
    """The distractors that are flagged, if so many took each."""
    found = flags(replace(plain, wrong=wrong, takers=takers))
    return [option for flag in found for option in flag.values.get("shares", ())]


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("distractors", [2, 3, 4])
def test_distractors_that_all_work_are_hardly_ever_flagged(
    plain: ItemFigures, level: int, distractors: int
) -> None:
    rng, names = np.random.default_rng(level), "bcde"[:distractors]
    named = 0
    for _ in range(10):
        ability = rng.standard_normal((30, 600))
        knows = rng.random((30, 600)) < 1 / (1 + np.exp(-1.5 * (ability - level + 2.5)))
        guesses = rng.integers(0, distractors + 1, (30, 600))
        for known, guessed in zip(knows, guesses, strict=True):
            counts = np.bincount(guessed[~known], minlength=distractors + 1)[1:].tolist()
            takers = dict(zip(names, counts, strict=True))
            named += bool(dead(plain, sum(counts), takers))
    assert named <= 0.05 * 10 * 30


@pytest.mark.parametrize(("distractors", "needed"), [(2, 28), (3, 43), (4, 58)])
def test_a_distractor_that_nobody_takes_is_found_from_so_many_wrong_answers_on(
    plain: ItemFigures, distractors: int, needed: int
) -> None:
    # The upper end of the interval of 95 % around 0 of n is 1 - 0.025^(1/n).
    assert 1 - 0.025 ** (1 / needed) <= 1 / (4 * distractors) < 1 - 0.025 ** (1 / (needed - 1))
    assert wrong_answers_needed(distractors) == needed
    for wrong, expected in ((needed, ["e"]), (needed - 1, [])):
        takers = dict.fromkeys("bcd"[: distractors - 1], 0) | {"b": wrong, "e": 0}
        others = [o for o in dead(plain, wrong, takers) if o not in "cd"]
        assert others == expected


def test_one_distractor_alone_and_none_are_never_dead(plain: ItemFigures) -> None:
    assert wrong_answers_needed(1) == 0
    assert dead(plain, 500, {"b": 500}) == []
    assert dead(plain, 0, {"b": 0, "c": 0}) == []
    assert dead(plain, 0, {}) == []


def test_where_several_are_chosen_at_once_the_even_share_is_larger(plain: ItemFigures) -> None:
    # Each of three is in 2 of 3 wrong answers on average, and a quarter of that is 1 in 6.
    assert dead(plain, 400, {"b": 370, "c": 370, "d": 60}) == []
    assert dead(plain, 400, {"b": 380, "c": 390, "d": 30}) == ["d"]
    # If one alone is chosen, so few would do.
    assert dead(plain, 400, {"b": 180, "c": 190, "d": 30}) == []


@pytest.mark.parametrize(
    ("count", "trials", "chance"), [(0, 43, 1 / 12), (7, 200, 0.1), (3, 9, 0.4)]
)
def test_the_binomial_tail(count: int, trials: int, chance: float) -> None:
    terms = [
        math.comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(count + 1)
    ]
    assert at_most(count, trials, chance) == pytest.approx(sum(terms), rel=1e-9)
