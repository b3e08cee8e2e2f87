"""The figures that the engine must reach, on samples that take seconds; the bench has the rest.

Bars are widened by about two standard errors of the smaller sample.
"""

import numpy as np
import pytest

from tests.measure import figures
from tests.measure.standard import persons, standard_bank, standard_role
from tremplin.measure.sittings import Record
from tremplin.measure.strategies import Goal, describing

COUNT = 100


@pytest.fixture(scope="module")
def calibrated() -> Record:
    return figures.described(COUNT)


def test_intervals_hold_and_expected_errors_are_real(calibrated: Record) -> None:
    assert 0.865 <= figures.coverage(calibrated) <= 0.94
    ratio = figures.expected_error(calibrated) / figures.rmse(calibrated)
    assert ratio == pytest.approx(1, abs=0.09)


def test_a_cold_start_costs_little_and_stays_honest(calibrated: Record) -> None:
    cold = figures.cold_start(COUNT)
    assert figures.rmse(cold) <= 1.15 * figures.rmse(calibrated)
    assert figures.coverage(cold) >= 0.865


def test_not_knowing_and_saying_so_does_not_bias() -> None:
    found = figures.described(COUNT, choices=True)
    assert abs(float(found.error[:, figures.ITEMS].mean())) <= 0.03 + 0.08


def test_far_fewer_items_than_others_need_for_the_same_error() -> None:
    ours = figures.curves("describe", 45, 25, 0.3).items_to_error(0.6)
    assert ours is not None
    for strategy, length, share in (("fixed", 80, 0.6), ("random", 95, 0.45)):
        theirs = figures.curves(strategy, length, 25, 0.3).items_to_error(0.6)
        assert ours <= share * (theirs or length)


@pytest.mark.parametrize("decides", [False, True])
def test_the_chosen_item_is_the_best_there_is(decides: bool) -> None:
    bank, role = standard_bank(), standard_role()
    strategy = Goal(bank, role) if decides else describing(bank, role)
    shares = list(figures.gain_shares(strategy, persons(bank, 3, 6), (3, 20), deep=60))
    assert len(shares) == 6
    assert float(np.mean(shares)) >= 0.99


def test_boasting_moves_no_measure_and_is_seen() -> None:
    found = figures.boasting(60, compared=3)
    assert not found.measured_moved
    assert abs(found.joint_bias) <= 0.15 + 0.08
    assert found.gap_right >= 0.9
