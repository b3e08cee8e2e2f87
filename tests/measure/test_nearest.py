"""Which role is the nearest: the requirements of all roles at once."""

import numpy as np
import pytest

from tests.measure.made import FULL, answer, bank, typed
from tests.measure.small_catalog import SKILLS, catalog, item, role
from tremplin.measure.belief import posterior
from tremplin.measure.goal import DECIDED, expected_accuracy, is_reached, mean_error
from tremplin.measure.information import gains
from tremplin.measure.selection import Situation
from tremplin.measure.session import Session, Setting
from tremplin.measure.stopping import likely_left, stop
from tremplin.measure.target import LEVEL_ZERO, Target, aim

ONE, TWO, THREE = FULL.skills[:3]
ROLES = (
    role("a", {ONE: 3, TWO: 2}, core=[ONE]),
    role("b", {ONE: 4, THREE: 2}, core=[THREE]),
    role("c", {ONE: 3}, core=[]),
)
NEAREST = Target.nearest(ROLES, FULL.skills)
ANSWERS = [answer(ONE, typed(0.3), 1, "x"), answer(TWO, typed(0.0), 0, "y")]
BELIEF = posterior(FULL, ANSWERS)


def test_each_role_weighs_one_and_shares_it_among_its_requirements() -> None:
    weights = dict(
        zip(zip(NEAREST.needed, NEAREST.cuts, strict=True), NEAREST.weights, strict=True)
    )
    assert weights == {
        (ONE, 0.5): pytest.approx(2 / 3 + 1),
        (ONE, 1.5): pytest.approx(1 / 3),
        (TWO, -0.5): pytest.approx(1 / 3),
        (THREE, -0.5): pytest.approx(2 / 3),
    }
    assert NEAREST.skills == (ONE, TWO, THREE)
    assert NEAREST.role is None


def test_layers_hold_each_skill_once_and_every_requirement() -> None:
    pairs = [
        pair for layer in NEAREST.layers for pair in zip(layer.needed, layer.cuts, strict=True)
    ]
    assert sorted(pairs) == sorted(zip(NEAREST.needed, NEAREST.cuts, strict=True))
    assert all(len(set(layer.needed)) == len(layer.needed) for layer in NEAREST.layers)
    single = Target.meet(ROLES[0], FULL.skills)
    assert single.layers == (single,)
    assert Target.from_dict(NEAREST.as_dict()) == NEAREST


def test_accuracy_is_the_weighted_mean_over_all_requirements() -> None:
    right = total = 0.0
    for skill, cut, weight in zip(NEAREST.needed, NEAREST.cuts, NEAREST.weights, strict=True):
        p = BELIEF.p_at_least(FULL.index[skill], cut)
        right, total = right + weight * max(p, 1 - p), total + weight
    assert expected_accuracy(BELIEF, NEAREST) == pytest.approx(right / total)
    assert mean_error(BELIEF, NEAREST) == pytest.approx(float(BELIEF.sd[:3].mean()))
    assert not is_reached(DECIDED + 0.01, NEAREST)


def test_worth_adds_up_over_the_requirements() -> None:
    """The gain is linear in the weights: one target for each requirement gives the same sum."""
    items = bank(FULL, 120, seed=3)
    whole = gains(BELIEF, items, NEAREST)[0]
    parts = [
        gains(BELIEF, items, Target("r", (skill,), (weight,), (cut,)))[0]
        for skill, weight, cut in zip(NEAREST.needed, NEAREST.weights, NEAREST.cuts, strict=True)
    ]
    np.testing.assert_allclose(whole, np.sum(parts, axis=0), rtol=1e-9)


def test_a_sitting_for_it_runs_and_stops() -> None:
    items = bank(FULL, 120, seed=3)
    now = Situation(BELIEF, items, NEAREST, tuple(ANSWERS), (), 12, 1)
    assert 0 < likely_left(now) <= 10
    assert stop(now) is None
    made = catalog(
        [item(f"{s}-{n}".replace(".", "-"), "single", s, n) for s in SKILLS for n in range(1, 6)],
        role("a", {SKILLS[0]: 3, SKILLS[1]: 2}, core=[SKILLS[0]]),
        role("b", {SKILLS[0]: 5, SKILLS[2]: 2}, core=[SKILLS[2]]),
    )
    session = Session.begin(made, Setting("en", None, 10, 4, "nearest"))
    while (name := session.next_item) is not None:
        session = session.answered(name, "b")
    assert session.stopped is not None
    assert {r.skill for r in session.responses} <= set(SKILLS)
    assert aim(session.target, session.population).places.tolist() == [0, 1, 2]


def test_levels_are_cuts() -> None:
    assert set(NEAREST.cuts) == {level - LEVEL_ZERO for level in (2, 3, 4)}
