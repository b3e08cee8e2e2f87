"""Results: levels, intervals, and the distance to roles."""

import math

import pytest

from tests.measure.made import CUTS, answer, population, rating, single, typed
from tests.measure.small_catalog import role
from tremplin.measure.belief import posterior
from tremplin.measure.levels import role_results, skill_results

PEOPLE = population(0, 0, 1)
SKILLS = PEOPLE.skills
HARD = [answer(SKILLS[0], typed(b), 1, f"hard{b}") for b in (1.5, 2.0, 2.5, 3.0, 3.5)]
EASY = [answer(SKILLS[0], typed(b), 0, f"easy{b}") for b in (-2.5, -2.0, -1.5, -1.0)]
SOME = [answer(SKILLS[0], single(0.0), 1, "a"), answer(SKILLS[1], single(0.5), 0, "b")]


def test_without_answers_everyone_stands_where_the_population_does() -> None:
    for result in skill_results(PEOPLE, ()):
        found = result.measured
        assert (found.level, found.band) == (pytest.approx(2.5), 2)
        assert found.low == pytest.approx(2.5 - 1.6448536, abs=1e-5)
        assert found.high == pytest.approx(2.5 + 1.6448536, abs=1e-5)
        expected = [0.5 * math.erfc(cut / math.sqrt(2)) for cut in CUTS]
        assert found.p_at_least == pytest.approx(expected, abs=1e-7)
        assert result.inferred
        assert result.joint == found


def test_levels_are_clipped_but_ability_is_not() -> None:
    top = skill_results(PEOPLE, HARD)[0].measured
    assert top.ability_mean > 1.5
    assert top.high == 5.0
    bottom = skill_results(PEOPLE, EASY)[0].measured
    assert bottom.ability_mean < -1.5
    assert (bottom.low, bottom.band) == (0.0, 0)
    for found in (top, bottom):
        assert found.level == pytest.approx(min(5, max(0, found.ability_mean + 2.5)))
        assert found.band == math.floor(found.level)
        assert found.low <= found.level <= found.high


def test_skills_not_asked_are_inferred_from_their_neighbours() -> None:
    asked, neighbour, stranger = skill_results(PEOPLE, HARD)
    assert (asked.answers, asked.inferred) == (5, False)
    assert (neighbour.answers, neighbour.inferred) == (0, True)
    means = [r.measured.ability_mean for r in (asked, neighbour, stranger)]
    assert means == sorted(means, reverse=True)
    assert means[-1] > 0


def test_ratings_show_beside_the_measure_and_move_only_the_joint_line() -> None:
    ratings = [rating(SKILLS[0], 5), rating(SKILLS[1], None)]
    plain, rated = skill_results(PEOPLE, SOME), skill_results(PEOPLE, SOME, ratings)
    assert [r.self_rating for r in rated] == [5, None, None]
    assert [r.measured for r in rated] == [r.measured for r in plain]
    assert rated[0].joint.ability_mean > rated[0].measured.ability_mean


def test_role_figures_are_means_of_chances() -> None:
    belief = posterior(PEOPLE, SOME)
    required = {SKILLS[0]: 2.0, SKILLS[1]: 3.0, SKILLS[2]: 0.0}
    maker = role("maker", required, core=[SKILLS[0]])
    (found,) = role_results([maker], belief)
    first, second = belief.p_at_least(0, -0.5), belief.p_at_least(1, 0.5)
    assert found.met == pytest.approx((2 * first + second) / 3)
    assert found.met_count == pytest.approx(first + second)
    assert found.required_count == 2
    assert found.missing == (SKILLS[1],)
    assert found.core_probability == pytest.approx(first, abs=1e-9)


def test_core_skills_must_all_be_met() -> None:
    belief = posterior(PEOPLE, SOME)
    maker = role("maker", dict.fromkeys(SKILLS, 2.0), core=list(SKILLS))
    (found,) = role_results([maker], belief)
    chances = [belief.p_at_least(skill, -0.5) for skill in range(3)]
    assert math.prod(chances) < found.core_probability < min(chances)


def test_roles_stand_nearest_first_ties_by_identifier() -> None:
    belief = posterior(PEOPLE, SOME)
    made = [
        role("hard", {SKILLS[0]: 5.0}),
        role("twin-b", {SKILLS[0]: 1.0}),
        role("twin-a", {SKILLS[0]: 1.0}),
        role("nothing", {SKILLS[0]: 0.0}),
        role("elsewhere", {"gone.skill": 3.0}),
    ]
    found = role_results(made, belief)
    assert [r.role for r in found] == ["elsewhere", "nothing", "twin-a", "twin-b", "hard"]
    assert found[0].met == found[0].core_probability == 1
