"""Simulated persons, the strategies they are asked by, and what is counted from their sittings."""

import itertools
import math

import numpy as np
import pytest

from tests.measure import made
from tests.measure.standard import persons, standard_bank, standard_role
from tremplin.measure.bank import ItemBank
from tremplin.measure.covariance import tree_covariance
from tremplin.measure.holes import Cell
from tremplin.measure.item_information import information
from tremplin.measure.people import UNKNOWN, Truth, draw_abilities, draw_persons
from tremplin.measure.response_model import ItemParameters, probabilities
from tremplin.measure.selection import Situation
from tremplin.measure.simulate import exposure, figures, simulate
from tremplin.measure.sittings import Record, record, sitting
from tremplin.measure.strategies import STRATEGIES
from tremplin.measure.target import Target

BANK = standard_bank(230, spread=0.3)
ROLE = standard_role()
PEOPLE = persons(BANK, 4, 2)


def situations(name: str, length: int = 12) -> list[Situation]:
    """One sitting."""
    return list(sitting(STRATEGIES[name](BANK, ROLE), PEOPLE[0], length))


def asked(name: str, person: int, length: int = 12) -> tuple[str, ...]:
    *_, last = sitting(STRATEGIES[name](BANK, ROLE), PEOPLE[person], length)
    return tuple(last.closed)


def slope_information(p: ItemParameters, ability: float) -> float:
    """Fisher information from the response model's own probabilities, step 1e-3."""
    low, here, high = probabilities(p, ability + np.array([-1e-3, 0, 1e-3]), 0.5).T
    return float((((high - low) / 2e-3) ** 2 / np.maximum(here, 1e-300)).sum())


@pytest.mark.parametrize("reluctance", [0.0, 0.4])
@pytest.mark.parametrize("ability", [-1.0, 0.8])
@pytest.mark.parametrize(
    "parameters", [made.typed(0.2), made.single(0.5), made.graded(-0.3)], ids=["1", "2", "3"]
)
def test_answers_follow_the_response_model(
    parameters: ItemParameters, ability: float, reluctance: float
) -> None:
    count, people = 20_000, made.population(0)
    entries = {f"{n:05d}": (people.skills[0], 60.0, parameters) for n in range(count)}
    truth = Truth.of(ItemBank.of(people, entries))
    answers = truth.answers(np.array([ability]), reluctance, np.random.default_rng(3))
    outcomes = [*range(parameters.categories), *([UNKNOWN] if parameters.has_choices else [])]
    expected = probabilities(parameters, np.array([ability]), reluctance)[:, 0]
    found = [float((answers == outcome).mean()) for outcome in outcomes]
    assert sum(found) == pytest.approx(1)
    assert found == pytest.approx(expected, abs=4 * math.sqrt(0.25 / count))


def test_true_difficulties_and_slopes_are_spread_as_their_doubt_says() -> None:
    bank = standard_bank(2000, doubt=(0.6, 0.3))
    plain, drawn = Truth.of(bank), Truth.of(bank).drawn(np.random.default_rng(1))
    shift = drawn.thresholds[:, 0] - plain.thresholds[:, 0]
    stretch = np.log(drawn.discrimination / plain.discrimination)
    assert (shift.mean(), shift.std()) == pytest.approx((0, 0.6), abs=0.06)
    assert (stretch.mean(), stretch.std()) == pytest.approx((0, 0.3), abs=0.03)


def test_abilities_vary_together_as_the_population_says() -> None:
    people, rng = made.population(0, 0, 1), np.random.default_rng(1)
    drawn = np.array([draw_abilities(people, rng) for _ in range(20_000)])
    assert np.cov(drawn.T) == pytest.approx(made.prior_covariance(people), abs=0.04)


def test_a_person_is_the_same_in_any_company_and_before_any_bank() -> None:
    truth, other = Truth.of(BANK), Truth.of(standard_bank(60))
    many = draw_persons(BANK.population, truth, 5, np.random.default_rng(4))
    few = draw_persons(BANK.population, truth, 2, np.random.default_rng(4))
    elsewhere = draw_persons(BANK.population, other, 2, np.random.default_rng(4))
    assert (many[1].answers == few[1].answers).all()
    assert (many[1].abilities == elsewhere[1].abilities).all()


def test_information_of_a_plain_logistic_item() -> None:
    ability = np.array([-1.0, 0.0, 2.0])
    chance = 1 / (1 + np.exp(-1.5 * (ability - 0.3)))
    found = information(ItemParameters(1.5, (0.3,), (0.0,), lapse=0.0), ability)
    assert found == pytest.approx(1.5**2 * chance * (1 - chance), rel=1e-6)


@pytest.mark.parametrize("name", STRATEGIES)
def test_no_item_is_asked_twice_and_the_length_is_kept(name: str) -> None:
    items = asked(name, 0, 30)
    assert len(items) == len(set(items)) == 30


@pytest.mark.parametrize("name", ["least-known", "fixed", "informed-form", "random"])
def test_only_needed_skills_are_asked(name: str) -> None:
    skills = {BANK.population.skills[BANK.skills[BANK.places[item]]] for item in asked(name, 0, 30)}
    assert skills <= set(ROLE.needed)


def test_a_fixed_form_is_the_same_for_all_and_takes_the_skills_in_turn() -> None:
    form = asked("fixed", 0, 20)
    assert form == asked("fixed", 1, 20)
    skills = [BANK.population.skills[BANK.skills[BANK.places[item]]] for item in form]
    assert skills[:10] == skills[10:]
    assert set(skills) == set(ROLE.needed)
    for item, skill in zip(form[:10], skills[:10], strict=True):
        own = [n for n, place in enumerate(BANK.skills) if BANK.population.skills[place] == skill]
        cut = ROLE.cuts[ROLE.needed.index(skill)]
        far = {n: abs(float(np.mean(BANK.parameters[n].thresholds)) - cut) for n in own}
        assert far[BANK.places[item]] == min(far.values())


def test_others_are_asked_other_items_at_random() -> None:
    assert asked("random", 0) != asked("random", 1)
    assert asked("random", 0) == asked("random", 0)


def test_least_known_takes_the_widest_skill_and_its_most_telling_item() -> None:
    sequence = situations("least-known")
    for before, after in itertools.pairwise(sequence):
        place, belief = BANK.places[after.closed[-1]], before.belief
        needed = [BANK.population.index[skill] for skill in ROLE.needed]
        skill = int(BANK.skills[place])
        assert belief.variance[skill] == max(belief.variance[needed])
        rivals = [n for n in np.flatnonzero(BANK.skills == skill) if before.open[n]]
        mean = float(belief.mean[skill])
        told = {n: slope_information(BANK.parameters[n], mean) for n in rivals}
        # Strategies read information from a table in steps of .1.
        assert told[place] >= 0.97 * max(told.values())


def test_d_optimal_raises_the_determinant_most() -> None:
    people = BANK.population
    inverse = np.linalg.inv(made.prior_covariance(people))
    *_, before, after = situations("d-optimal")
    mean = before.belief.mean
    for item in before.closed:
        place = BANK.places[item]
        k = int(BANK.skills[place])
        inverse[k, k] += slope_information(BANK.parameters[place], float(mean[k]))
    gained = {}
    for place in np.flatnonzero(before.open):
        k, more = int(BANK.skills[place]), inverse.copy()
        more[k, k] += slope_information(BANK.parameters[place], float(mean[k]))
        gained[place] = np.linalg.slogdet(more)[1] - np.linalg.slogdet(inverse)[1]
    assert gained[BANK.places[after.closed[-1]]] >= 0.97 * max(gained.values())
    assert tree_covariance(people, np.zeros(len(people.skills))) == pytest.approx(
        made.prior_covariance(people)
    )


def test_a_sitting_ends_when_nothing_is_left() -> None:
    small = Target("small", ROLE.needed[:1], (1.0,), ROLE.cuts[:1])
    found = record(STRATEGIES["random"](BANK, small), PEOPLE[:2], 30)
    own = int((BANK.skills == BANK.population.index[ROLE.needed[0]]).sum())
    assert ((found.asked >= 0).sum(axis=1) == own).all()
    assert (found.variance[:, own:] == found.variance[:, own : own + 1]).all()
    assert exposure(found, len(BANK.ids)).sum() == own


def test_sittings_that_stop_keep_their_last_figures_and_others_go_on() -> None:
    easy = Target("easy", ROLE.needed[:2], (1.0,) * 2, (-2.5, 2.5))
    goal = STRATEGIES["goal"](BANK, easy)
    stopped, whole = (record(goal, PEOPLE, 15, stops=stops) for stops in (True, False))
    given = (stopped.asked >= 0).sum(axis=1)
    assert (given == stopped.stopped).all()
    assert given.max() < 15
    assert ((whole.asked >= 0).sum(axis=1) == 15).all()
    for person, count in enumerate(given):
        assert (stopped.variance[person, count:] == stopped.variance[person, count]).all()


def test_to_describe_all_needed_skills_weigh_the_same() -> None:
    heavy = Target(ROLE.role, ROLE.needed, (2.0,) * 5 + (1.0,) * 5, ROLE.cuts)
    for name in ("describe", "describe-per-item"):
        target = STRATEGIES[name](BANK, heavy).target
        assert (target.needed, target.cuts) == (ROLE.needed, ())
        assert set(target.weights) == {1.0}


def test_figures_are_means_over_persons_and_skills() -> None:
    error = np.array([[[1.0, -1.0], [0.0, 2.0]], [[3.0, 1.0], [0.0, 0.0]]])
    variance = np.array([[[1.0, 1.0], [4.0, 0.0]], [[1.0, 1.0], [0.0, 0.0]]])
    inside, right = error < 2, (error < 3).astype(float)
    seconds, asked = np.array([[0.0, 60.0], [0.0, 180.0]]), np.array([[5], [7]])
    found = Record(error, variance, inside, right, asked, seconds, np.array([0, 1]))
    start = figures(found, np.array([0, 0]))
    assert (start.items, start.se, start.rmse) == (0, 1, math.sqrt(3))
    assert (start.coverage, start.right) == (0.75, 0.75)
    mixed = figures(found, found.stopped)
    assert (mixed.items, mixed.rmse, mixed.minutes) == (0.5, math.sqrt(0.5), 1.5)


def test_the_same_seed_gives_the_same_figures() -> None:
    twice = [
        simulate(
            BANK, ROLE, np.random.default_rng(6), persons=3, lengths=(0, 20), strategies=("goal",)
        )
        for _ in range(2)
    ]
    assert twice[0] == twice[1]
    (outcome,) = twice[0]
    assert [figure.items for figure in outcome.by_length] == [0, 20]
    assert outcome.by_length[0].se == pytest.approx(1, abs=1e-6)
    assert sum(outcome.exposure) == pytest.approx(20)
    assert len(outcome.right_by_items) == len(outcome.se_by_items) == 21
    assert outcome.half_way.right == pytest.approx((1 + outcome.by_length[0].right) / 2)


def shares(name: str, *lengths: int) -> tuple[float, float]:
    """Right decisions after 20 items, in a sitting of 20 and as a part of the longest."""
    rng = np.random.default_rng(6)
    (found,) = simulate(BANK, ROLE, rng, persons=8, lengths=lengths, strategies=(name,))
    assert found.plans_ahead == (name == "goal")
    return found.by_length[lengths.index(20)].right, found.right_by_items[20]


def test_what_plans_ahead_gets_a_sitting_of_each_length() -> None:
    alone, _ = shares("goal", 20)
    beside, inside = shares("goal", 0, 20, 40)
    assert alone == beside != inside
    fixed, part = shares("fixed", 20, 40)
    assert fixed == pytest.approx(part)


def test_half_way_of_what_plans_ahead_is_read_between_the_lengths_of_the_table() -> None:
    rng = np.random.default_rng(6)
    (found,) = simulate(BANK, ROLE, rng, persons=8, lengths=(0, 20), strategies=("goal",))
    start, end = (figures.right for figures in found.by_length)
    wanted = (1 + start) / 2
    assert start < wanted < end
    assert found.half_way.items == math.ceil(20 * (wanted - start) / (end - start) - 1e-9)


def test_a_cell_is_a_hole_when_items_or_information_are_missing() -> None:
    assert Cell("s", 1, 3, 9.0).is_hole
    assert Cell("s", 1, 9, 1.9).is_hole
    assert not Cell("s", 1, 4, 2.0).is_hole
