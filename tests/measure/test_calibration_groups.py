"""Differences between groups: found when planted, rarely named otherwise, freed of ability."""

import numpy as np
import pytest

from tests.measure.answered import doubtful_bank, log_of, with_shift
from tremplin.measure.calibration import Calibration, calibrate
from tremplin.measure.calibration_grid import SHIFTS, SLOPES
from tremplin.measure.calibration_groups import (
    Difference,
    Reading,
    differences,
    reading,
    significant,
)
from tremplin.measure.people import Truth

PLANTED = 3


@pytest.fixture(scope="module", params=[0.0, 0.5], ids=["alike", "abler in English"])
def compared(request: pytest.FixtureRequest) -> Calibration:
    """3,000 sessions; one item is 0.6 logit harder in French."""
    bank, rng = doubtful_bank(30), np.random.default_rng(11)
    truth = Truth.of(bank).drawn(rng)
    french = with_shift(truth, [PLANTED], 0.6)
    return calibrate(log_of(bank, (french, truth), 3000, 20, rng, request.param))


def test_a_planted_difference_between_languages_is_named(compared: Calibration) -> None:
    found = compared.items[PLANTED].language
    assert found is not None
    assert found.named
    assert found.size in ("B", "C")
    assert found.logits == pytest.approx(0.6, abs=2.5 * found.se)


def test_hardly_any_other_item_is(compared: Calibration) -> None:
    others = [one.language for n, one in enumerate(compared.items) if n != PLANTED]
    assert sum(each is not None and each.named for each in others) <= 0.05 * len(others) + 1


def test_false_alarms_stay_below_one_in_twenty() -> None:
    bank, named, tested = doubtful_bank(60), 0, 0
    for seed in range(4):
        rng = np.random.default_rng(seed)
        truth = Truth.of(bank).drawn(rng)
        found = calibrate(log_of(bank, (truth, truth), 300, 40, rng, impact=0.4))
        each = [d for one in found.items for d in (one.language, one.time) if d is not None]
        named, tested = named + sum(d.named for d in each), tested + len(each)
        assert not any(d.sure for d in each)
    assert tested == 480
    assert named <= 0.05 * tested


def test_the_common_difference_tells_that_one_group_is_abler() -> None:
    readings = [Reading(0.4 + 0.1 * (-1) ** n, 0.01, 1.2) for n in range(20)]
    found, skills = differences(readings, np.arange(20) // 5)
    assert [value for value, _ in skills.values()] == pytest.approx([0.4] * 4, abs=0.03)
    assert not any(each and each.named for each in found)


def test_an_item_far_off_does_not_draw_the_others() -> None:
    readings = [Reading(0.0, 0.01, 1.0)] * 9 + [Reading(2.0, 0.01, 1.0)]
    found, _ = differences(readings, np.zeros(10, dtype=np.intp))
    logits = [each.logits for each in found if each]
    assert logits == pytest.approx([0.0] * 9 + [2.0], abs=1e-9)
    assert [each.named for each in found if each] == [False] * 9 + [True]


def test_a_skill_that_differs_as_a_whole_is_not_held_against_its_items() -> None:
    values = [0.02 * (-1) ** n for n in range(40)] + [0.8 + 0.02 * (-1) ** n for n in range(10)]
    skills = np.repeat(np.arange(5), 10)
    found, by_skill = differences([Reading(v, 0.01, 1.2) for v in values], skills)
    assert by_skill[4][0] == pytest.approx(0.8, abs=0.1)
    assert not any(each and each.named for each in found)


def test_items_that_were_not_tested_have_no_difference() -> None:
    found, _ = differences([None, Reading(0.1, 0.04, 1.2)], np.zeros(2, dtype=np.intp))
    assert found[0] is None
    assert found[1] is not None
    assert differences([None], np.zeros(1, dtype=np.intp)) == ((None,), {})


def test_the_reading_of_two_normal_likelihoods() -> None:
    def log_likelihood(mean: float) -> np.ndarray:
        return np.repeat(-((SHIFTS - mean) ** 2) / (2 * 0.04), len(SLOPES)).reshape(-1, len(SLOPES))

    found = reading(log_likelihood(0.5), log_likelihood(-0.1))
    # A wide prior, N(0, 1.5^2), draws each group's estimate by 2 %.
    assert found.value == pytest.approx(0.6 * 2.25 / 2.29, abs=1e-3)
    assert found.variance == pytest.approx(2 * 0.04 * 2.25 / 2.29, abs=1e-3)
    assert found.slope == pytest.approx(1.2 * np.exp(0.045), rel=0.01)


def test_the_rule_of_benjamini_and_hochberg() -> None:
    p = np.array([0.30, 0.039, 0.001, 0.8, 0.008, 0.041, 0.042, 0.06, 0.074, 0.205])
    # Their example of ten tests: the two smallest are below i/10 x 5 %.
    assert np.flatnonzero(significant(p)).tolist() == [2, 4]
    assert not significant(np.array([0.2, 0.9])).any()


def test_classes_by_size() -> None:
    sizes = [Difference(d, 0.1, 0.0, named=True, sure=True).size for d in (0.42, -0.43, 0.64)]
    assert sizes == ["A", "B", "C"]
