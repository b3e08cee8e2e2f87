"""Simulated people: intervals cover, "I don't know" is fair, adaptivity pays."""

import numpy as np
import pytest

from tests.measure.made import FULL, Array, bank, person, rating, simulated
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.response import Response
from tremplin.measure.response_model import SELF_RATING, ItemParameters, probabilities
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.target import Target

BANK = bank(FULL, 500, seed=21)
NEEDED = FULL.skills[:10]
GOAL = Target(None, NEEDED, (1.0,) * 10, ())
ITEMS = 40


def sit(
    rng: np.random.Generator,
    truth: Array,
    seed: int,
    *,
    reluctance: float = 0.0,
    count: int = ITEMS,
) -> Belief:
    """A sitting of this person, adaptive for the needed skills."""
    belief, answers, closed = posterior(FULL, ()), list[Response](), set[str]()
    for _ in range(count):
        at = Situation(belief, BANK, GOAL, tuple(answers), closed, count, seed)
        name = next_item(at)
        assert name is not None
        response = answered(rng, truth, name, reluctance)
        belief = belief.updated(response)
        answers.append(response)
        closed.add(name)
    return belief


def answered(rng: np.random.Generator, truth: Array, name: str, reluctance: float) -> Response:
    place = BANK.places[name]
    skill, item = int(BANK.skills[place]), BANK.parameters[place]
    category = simulated(rng, item, float(truth[skill]), reluctance)
    return Response(name, FULL.skills[skill], item, category)


@pytest.fixture(scope="module")
def people() -> list[tuple[Array, Belief]]:
    rng = np.random.default_rng(31)
    truths = [person(rng, FULL) for _ in range(200)]
    return [(truth, sit(rng, truth, seed)) for seed, truth in enumerate(truths)]


def test_nine_in_ten_intervals_hold_the_truth(people: list[tuple[Array, Belief]]) -> None:
    held = [
        belief.quantile(skill, 0.05) <= truth[skill] <= belief.quantile(skill, 0.95)
        for truth, belief in people
        for skill in range(10)
    ]
    # Skills of one person go together, so the band is wider than a binomial of 2,000.
    assert 0.87 <= float(np.mean(held)) <= 0.93


def test_stated_and_real_errors_agree(people: list[tuple[Array, Belief]]) -> None:
    errors = np.array([belief.mean[:10] - truth[:10] for truth, belief in people])
    stated = np.array([belief.sd[:10] for _, belief in people])
    rmse = float(np.sqrt((errors**2).mean()))
    assert float(np.sqrt((stated**2).mean())) == pytest.approx(rmse, rel=0.08)
    assert abs(float(errors.mean())) < 0.06


def test_the_engine_beats_items_drawn_by_chance(people: list[tuple[Array, Belief]]) -> None:
    rng = np.random.default_rng(32)
    mine = [place for place in range(len(BANK.ids)) if BANK.skills[place] < 10]
    by_chance = []
    for truth, _ in people[:60]:
        names = [BANK.ids[place] for place in rng.permutation(mine)[:ITEMS]]
        belief = posterior(FULL, [answered(rng, truth, name, 0.0) for name in names])
        by_chance.append(belief.sd[:10].mean())
    adaptive = [belief.sd[:10].mean() for _, belief in people[:60]]
    assert np.mean(adaptive) < np.mean(by_chance) - 0.05


@pytest.mark.parametrize("reluctance", [0.2, 0.8])
def test_saying_i_dont_know_is_neither_punished_nor_rewarded(reluctance: float) -> None:
    rng = np.random.default_rng(33)
    errors = []
    for seed in range(50):
        # With their mirror image, so that it does not matter how able the persons are.
        truth, pair = person(rng, FULL), []
        for able in (truth, -truth):
            belief = sit(rng, able, seed, reluctance=reluctance)
            pair.append(float((belief.mean[:10] - able[:10]).mean()))
        errors.append(np.mean(pair))
    spread = float(np.std(errors)) / 50**0.5
    assert abs(float(np.mean(errors))) < 0.03 + 2 * spread


def test_boasting_shows_in_the_bias_and_not_in_the_measure() -> None:
    rng = np.random.default_rng(34)
    gaps = []
    for seed in range(30):
        truth = person(rng, FULL)
        measured = sit(rng, truth, seed)
        ratings = [
            rating(skill, stated(rng, SELF_RATING, float(truth[place]) + 1.0))
            for place, skill in enumerate(FULL.skills)
        ]
        joint = posterior(FULL, measured.responses, ratings)
        gaps.append(joint.bias_mean)
        assert joint.responses == measured.responses
    assert np.mean(np.array(gaps) > 0) > 0.9
    # The prior holds the bias back: it is pulled towards 0, never past 1.
    assert 0.5 < float(np.mean(gaps)) < 1.1


def stated(rng: np.random.Generator, item: ItemParameters, seen: float) -> int:
    chances = probabilities(item, np.array([seen]))[:, 0]
    return int(rng.choice(item.categories, p=chances / chances.sum()))


def test_doubt_about_items_widens_intervals() -> None:
    rng = np.random.default_rng(35)
    truth = person(rng, FULL)
    certain = [answered(rng, truth, name, 0.0) for name in BANK.ids[:60]]
    doubtful = [Response(r.item, r.skill, with_doubt(r.parameters), r.category) for r in certain]
    assert posterior(FULL, doubtful).sd.mean() > posterior(FULL, certain).sd.mean()


def with_doubt(item: ItemParameters) -> ItemParameters:
    return ItemParameters.from_dict(
        {**item.as_dict(), "difficulty_sd": 0.6, "discrimination_sd": 0.3}
    )


def test_a_bank_serves_any_population_of_the_same_skills() -> None:
    assert ItemBank.of(FULL, {}).population is FULL
