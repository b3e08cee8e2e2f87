"""Roles today: after study, skill by skill; and by stated levels, against the normal law."""

from statistics import NormalDist

import numpy as np
import pytest

from tests.measure.made import answer, population, single, typed
from tests.measure.small_catalog import role
from tremplin.measure.belief import posterior
from tremplin.measure.levels import role_results
from tremplin.measure.taught import SkillNow
from tremplin.measure.today import roles_as_stated, roles_today

PEOPLE = population(0, 0, 1)
ONE, TWO, THREE = PEOPLE.skills
ANSWERS = [answer(ONE, single(0.0), 1, "a"), answer(TWO, typed(0.5), 0, "b")]
ROLES = [
    role("near", {ONE: 1, TWO: 2}, core=[ONE, TWO]),
    role("far", {ONE: 4, TWO: 4, THREE: 3}, core=[TWO, THREE], weights={ONE: 5}),
    role("empty", {ONE: 0}),
]


def test_with_nothing_studied_roles_are_those_of_the_sitting() -> None:
    belief = posterior(PEOPLE, ANSWERS)
    assert roles_today(ROLES, belief, {}) == role_results(ROLES, belief)


def test_a_skill_that_was_studied_counts_by_itself() -> None:
    belief = posterior(PEOPLE, ANSWERS)
    changed = {TWO: SkillNow.of(belief, 1).finished(4.0)}
    found = {result.role: result for result in roles_today(ROLES, belief, changed)}
    before = {result.role: result for result in role_results(ROLES, belief)}
    far = found["far"]
    now = changed[TWO]
    # The share of belief above the cut, each node spread evenly over its own cell.
    edges = [*(now.grid.ability - now.grid.step / 2), now.grid.ability[-1] + now.grid.step / 2]
    studied = 1 - float(np.interp(1.5, edges, [0.0, *np.cumsum(now.weights)]))
    one, three = belief.p_at_least(0, 1.5), belief.p_at_least(2, 0.5)
    assert far.met_count == pytest.approx(one + studied + three, abs=0.05)
    assert far.met == pytest.approx((5 * one + 2 * studied + 2 * three) / 9, abs=0.02)
    assert far.core_probability == pytest.approx(studied * three, abs=0.03)
    assert far.met > before["far"].met
    assert found["empty"] == before["empty"]
    assert found["near"].met > before["near"].met


def test_stated_levels_are_normal_and_independent() -> None:
    levels, sd = {ONE: 2.2, TWO: 3.0}, {ONE: 0.5, THREE: 1.0}
    near, far, empty = (
        {result.role: result for result in roles_as_stated(ROLES, levels, sd)}[name]
        for name in ("near", "far", "empty")
    )
    at_one = 1 - NormalDist(2.2, 0.5).cdf(1)
    assert near.met_count == pytest.approx(at_one + 1)
    assert near.core_probability == pytest.approx(at_one)
    assert near.missing == ()
    three = 1 - NormalDist(0, 1).cdf(3)
    assert far.core_probability == 0.0
    assert far.met == pytest.approx((5 * (1 - NormalDist(2.2, 0.5).cdf(4)) + 2 * three) / 9)
    assert far.missing == (ONE, TWO, THREE)
    assert (empty.met, empty.core_probability, empty.required_count) == (1.0, 1.0, 0)


def test_the_nearest_role_comes_first() -> None:
    every = roles_as_stated(ROLES, {ONE: 3.0, TWO: 3.0}, {})
    assert [result.role for result in every] == ["empty", "near", "far"]
