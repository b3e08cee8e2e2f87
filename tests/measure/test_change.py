"""What changed between two sittings, against sums and draws over all that may have happened."""

import math

import numpy as np
import pytest

from tests.measure.made import FULL, Array, answer, person, population, simulated, typed
from tests.measure.test_drift import NODES, NOW, ONE, THEN, given, likelihood, normal
from tremplin.measure.change import changes
from tremplin.measure.drift import VARIANCE_PER_YEAR, Earlier
from tremplin.measure.population import Population
from tremplin.measure.response import Response
from tremplin.measure.response_model import probabilities

THREE = population(0, 0, 1)
SURE = 0.9


@pytest.mark.parametrize("years", [0.05, 0.5, 3.0])
def test_change_of_one_skill_is_the_sum_over_then_and_now(years: float) -> None:
    """Prior of now N(0, 1), then = now + N(0, v t), both likelihoods."""
    now, then = NODES[:, None], NODES[None, :]
    joint = normal(now, 1.0) * normal(now - then, VARIANCE_PER_YEAR * years)
    joint = joint * likelihood(NOW)[:, None] * likelihood(THEN)[None, :]
    joint /= joint.sum()
    (found,) = changes(ONE, NOW, Earlier(years, THEN)).skills
    higher = joint[now > then].sum() + 0.5 * np.trace(joint)
    assert found.probability == pytest.approx(higher, abs=2e-3)
    assert found.difference == pytest.approx(float((joint * (now - then)).sum()), abs=2e-3)


def weights(responses: tuple[Response, ...], abilities: Array) -> Array:
    """The likelihood of each row of abilities (n, skills)."""
    found = np.ones(len(abilities))
    for one in responses:
        place = THREE.index[one.skill]
        found *= probabilities(one.parameters, abilities[:, place])[one.category or 0]
    return found


def drawn(rng: np.random.Generator, count: int, scale: float) -> Array:
    """Abilities, or moves, in the proportions of the population (count, 3)."""
    general = rng.normal(0, math.sqrt(0.35 * scale), (count, 1))
    domain = rng.normal(0, math.sqrt(0.25 * scale), (count, 2))[:, [0, 0, 1]]
    return np.asarray(general + domain + rng.normal(0, math.sqrt(0.40 * scale), (count, 3)))


def test_skills_move_together_as_draws_from_the_model_do() -> None:
    """Importance sampling: draws of now and of the move, weighed by both likelihoods."""
    skills = THREE.skills
    then = (
        answer(skills[0], typed(-1.0), 0, "a"),
        answer(skills[0], typed(0.0), 0, "b"),
        answer(skills[2], typed(0.0), 1, "c"),
    )
    now = (
        answer(skills[0], typed(0.5), 1, "d"),
        answer(skills[1], typed(1.0), 1, "e"),
        answer(skills[2], typed(1.0), 0, "f"),
    )
    rng, years = np.random.default_rng(11), 0.7
    abilities = drawn(rng, 400_000, 1.0)
    earlier = abilities + drawn(rng, 400_000, VARIANCE_PER_YEAR * years)
    share = weights(now, abilities) * weights(then, earlier)
    share /= share.sum()
    moves = abilities - earlier
    found = changes(THREE, now, Earlier(years, then))
    for place in range(3):
        one = found.skills[place]
        assert one.difference == pytest.approx(float(share @ moves[:, place]), abs=0.01)
        assert one.probability == pytest.approx(float(share @ (moves[:, place] > 0)), abs=0.006)
    # The skill that was asked about only once has risen with the one beside it.
    assert found.skills[1].probability > 0.55
    together = found.mean_over(range(3))
    assert together.difference == pytest.approx(float(share @ moves.mean(axis=1)), abs=0.01)
    assert together.probability == pytest.approx(float(share @ (moves.mean(axis=1) > 0)), abs=0.02)


def test_within_no_time_no_change_can_be_told() -> None:
    found = changes(ONE, NOW, Earlier(0.0, THEN))
    for one in (*found.skills, found.mean_over([0])):
        assert one.probability == pytest.approx(0.5, abs=1e-5)
        assert one.difference == pytest.approx(0.0, abs=1e-5)


def test_an_item_asked_both_times_counts_in_the_present_alone() -> None:
    again = given((-1.0, 0), name="then")
    found = changes(ONE, again, Earlier(0.5, THEN))
    assert found.skills == changes(ONE, again, Earlier(0.5, THEN[1:])).skills


def test_skills_that_are_no_more_are_left_out() -> None:
    gone = answer("old.skill", typed(0.0), 1, "gone")
    found = changes(ONE, NOW, Earlier(0.5, (*THEN, gone)))
    assert found.skills == changes(ONE, NOW, Earlier(0.5, THEN)).skills


def test_the_probability_of_a_gain_is_how_often_there_is_one() -> None:
    """150 persons of the model, half a year between two sittings of 12 answers to one skill."""
    rng, years = np.random.default_rng(5), 0.5
    told, true = [], []
    for _ in range(150):
        now = float(person(rng, ONE)[0])
        then = now + rng.normal(0, (VARIANCE_PER_YEAR * years) ** 0.5)
        sittings = [
            tuple(
                answer("d0.s00", typed(b), simulated(rng, typed(b), ability), f"{name}{n}")
                for n, b in enumerate(np.linspace(-2, 2, 12))
            )
            for name, ability in (("now", now), ("then", then))
        ]
        (found,) = changes(ONE, sittings[0], Earlier(years, sittings[1])).skills
        told.append(found.probability)
        true.append(now > then)
    expected = np.sum(np.array(told) * (1 - np.array(told))) ** 0.5
    assert abs(sum(told) - sum(true)) <= 3 * expected
    sure = [was for p, was in zip(told, true, strict=True) if p >= SURE - 0.1]
    assert len(sure) >= 10
    assert np.mean(sure) >= 0.75


def answered(
    rng: np.random.Generator, people: Population, abilities: Array, name: str
) -> tuple[Response, ...]:
    """Four answers in each of ten skills, 40 in all, to items around the middle of the scale."""
    return tuple(
        answer(people.skills[k], typed(b), simulated(rng, typed(b), abilities[k]), f"{name}{k}.{b}")
        for k in range(10)
        for b in (-1.5, -0.5, 0.5, 1.5)
    )


@pytest.mark.parametrize(
    ("gain", "skills_called", "all_called"),
    [(2.0, (0.4, 1.0), (0.9, 1.0)), (0.0, (0, 0.1), (0, 0.3))],
)
def test_two_levels_gained_everywhere_are_seen_and_none_where_there_are_none(
    gain: float, skills_called: tuple[float, float], all_called: tuple[float, float]
) -> None:
    """10 persons, half a year between two tests of 40 answers."""
    rng = np.random.default_rng(8)
    each, together = [], []
    for _ in range(10):
        before = person(rng, FULL) - gain / 2
        then = answered(rng, FULL, before, "then")
        now = answered(rng, FULL, before + gain, "now")
        found = changes(FULL, now, Earlier(0.5, then))
        each += [one.probability >= SURE for one in found.skills[:10]]
        together.append(found.mean_over(range(10)).probability >= SURE)
    assert skills_called[0] <= np.mean(each) <= skills_called[1]
    assert all_called[0] <= np.mean(together) <= all_called[1]
