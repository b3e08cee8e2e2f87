"""When a sitting ends and why."""

from collections.abc import Sequence

import numpy as np
import pytest

from tests.measure.made import FULL, answer, bank, population, typed
from tests.measure.test_selection import ITEMS, given_to, play, situation
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.goal import expected_accuracy, mean_error
from tremplin.measure.response import Response
from tremplin.measure.stopping import likely_left, stop
from tremplin.measure.target import Target

ONE = population(0)
ALONE = Target.describe(ONE.skills)
SHORT_BANK = bank(ONE, 30, seed=3)


def sure(skill: str, count: int, *, right: float) -> list[Response]:
    """Sharp answers from someone who can do everything up to this difficulty."""
    steps = np.linspace(right - 2, right + 2, count)
    return [
        answer(skill, typed(float(b), a=2.5), int(b < right), f"{skill}-{n}")
        for n, b in enumerate(steps)
    ]


def test_figures_are_means_over_the_needed_skills() -> None:
    belief = posterior(FULL, sure(FULL.skills[0], 5, right=0.2))
    needed = (FULL.skills[0], FULL.skills[7])
    target = Target("r", needed, (5.0, 1.0), (0.5, -0.5))
    assert mean_error(belief, target) == pytest.approx((belief.sd[0] + belief.sd[7]) / 2)
    chances = [belief.p_at_least(0, 0.5), belief.p_at_least(7, -0.5)]
    expected = sum(max(p, 1 - p) for p in chances) / 2
    assert expected_accuracy(belief, target) == pytest.approx(expected)


def test_describing_ends_when_precise_enough() -> None:
    answers: Sequence[Response] = ()
    for count in range(30):
        answers = sure("d0.s00", count, right=0.3)
        found = stop(situation(answers, items=SHORT_BANK, target=ALONE, closed=set()))
        error = mean_error(posterior(ONE, answers), ALONE)
        assert (found is not None) == (error <= 0.55)
        if found:
            assert (found.reason, found.answers) == ("precise", count)
            assert found.figure == pytest.approx(error)
            return
    pytest.fail("never precise enough")


def test_a_role_ends_when_decided_with_two_items_each() -> None:
    skills = FULL.skills[:2]
    target = Target("r", skills, (1.0, 1.0), (0.5, 0.5))
    first = sure(skills[0], 6, right=-1.0)
    one_each = [*first, *sure(skills[1], 1, right=-1.0)]
    two_each = [*first, *sure(skills[1], 2, right=-1.0)]
    assert expected_accuracy(posterior(FULL, one_each), target) >= 0.85
    assert stop(situation(one_each, target=target)) is None
    found = stop(situation(two_each, target=target))
    assert found is not None
    assert found.reason == "decided"
    assert found.figure == pytest.approx(expected_accuracy(posterior(FULL, two_each), target))


def test_a_role_ends_when_no_item_changes_the_decision() -> None:
    target = Target("r", ("d0.s00",), (1.0,), (0.0,))
    dull = ItemBank.of(ONE, {f"dull-{n}": ("d0.s00", 60.0, typed(4.0 + n)) for n in range(4)})
    answers = [answer("d0.s00", typed(b), c, f"i{b}") for b, c in ((-0.5, 1), (0.3, 1))]
    assert 0.6 < expected_accuracy(posterior(ONE, answers), target) < 0.85
    found = stop(situation(answers, items=dull, target=target))
    assert found is not None
    assert found.reason == "settled"
    keen = ItemBank.of(ONE, {"keen": ("d0.s00", 60.0, typed(-0.3, a=2.5))})
    assert stop(situation(answers, items=keen, target=target)) is None


def test_the_limit_and_an_empty_bank_end_a_sitting() -> None:
    answers = play(Target.describe(FULL.skills), 12, seed=1)
    found = stop(situation(answers, max_items=12))
    assert found is not None
    assert found.reason == "limit"
    left = stop(situation(answers, max_items=20, closed=set(ITEMS.ids)))
    assert left is not None
    assert left.reason == "exhausted"
    assert stop(situation(answers, max_items=20)) is None


def test_a_limit_under_twenty_wins_over_balance() -> None:
    target = Target("r", FULL.skills[:10], (1.0,) * 10, (0.5,) * 10)
    answers = play(target, 12, seed=1)
    found = stop(situation(answers, target=target, max_items=12))
    assert found is not None
    assert found.reason == "limit"


def test_what_is_left_shrinks_and_ends_at_none() -> None:
    target = Target("r", FULL.skills[:10], (1.0,) * 10, (0.5,) * 10)
    answers = play(target, 20, seed=4)
    left = [likely_left(situation(answers[:n], target=target, max_items=20)) for n in range(21)]
    assert left[0] == 20
    assert left[-1] == 0
    assert all(0 < count <= 20 - n for n, count in enumerate(left[:-1]) if count)


def test_what_is_left_is_foretold_about_right() -> None:
    """One skill, standard error .55: foretold halfway within a factor of two."""
    rng, answers = np.random.default_rng(1), list[Response]()
    foretold = []
    while not stop(situation(answers, items=SHORT_BANK, target=ALONE)):
        foretold.append(likely_left(situation(answers, items=SHORT_BANK, target=ALONE)))
        place = SHORT_BANK.ids[len(answers)]
        answers.append(given_to(SHORT_BANK, place, int(rng.integers(2))))
    half = len(answers) // 2
    assert 0.5 <= foretold[half] / (len(answers) - half) <= 2


def test_a_role_that_needs_nothing_only_has_its_limit() -> None:
    target = Target("idle", (), (), ())
    assert stop(situation(target=target)) is None
    assert likely_left(situation(target=target, max_items=12)) == 12
