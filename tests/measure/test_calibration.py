"""Calibration: beliefs without the item, posteriors on the grid, what simulated people show."""

from dataclasses import replace

import numpy as np
import pytest

from tests.measure import made
from tests.measure.answered import doubtful_bank, log_from, log_of, rms
from tests.measure.small_catalog import item
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.calibration import calibrate
from tremplin.measure.calibration_beliefs import beliefs_without
from tremplin.measure.calibration_evidence import (
    correlation,
    distractor_takers,
    likely_key,
    wrong_key_probability,
)
from tremplin.measure.calibration_flags import flags
from tremplin.measure.calibration_grid import SHIFTS, SLOPES, ItemPosterior, log_chances, sigmas
from tremplin.measure.calibration_log import (
    AuthorItem,
    Log,
    author_parameters,
    wrong_key_weights,
)
from tremplin.measure.grid import make_grid
from tremplin.measure.likelihood import curves
from tremplin.measure.people import UNKNOWN, Truth
from tremplin.measure.response import Response, Unknowns
from tremplin.measure.response_model import (
    ItemParameters,
    outcome_probability,
    outcome_weights,
    probabilities,
)

PEOPLE = made.population(0, 0, 1)
GRID = make_grid(PEOPLE, 1, 0)


def small_bank() -> ItemBank:
    """Twelve items of three types over three skills, with the doubt of their author."""
    entries = {}
    for number in range(12):
        make = (made.single, made.graded, made.typed)[number % 3]
        parameters = replace(make(number / 4 - 1.5), difficulty_sd=0.6, discrimination_sd=0.3)
        entries[f"i{number:02d}"] = (PEOPLE.skills[number // 3 % 3], 60.0, parameters)
    return ItemBank.of(PEOPLE, entries)


def small_log(bank: ItemBank, sessions: int = 3) -> Log:
    truth = Truth.of(bank)
    return log_of(bank, (truth, truth), sessions, 8, np.random.default_rng(3))


def responses(bank: ItemBank, log: Log, session: int) -> list[Response]:
    found = []
    for place in np.flatnonzero(log.session == session):
        entry, category = log.items[log.item[place]], int(log.category[place])
        known = None if category == UNKNOWN else category
        found.append(Response(entry.id, entry.skill, entry.parameters[0], known))
    return found


def chances_of(log: Log, reluctance: np.ndarray) -> np.ndarray:
    rows = []
    for place, pi in enumerate(reluctance):
        parameters = log.items[log.item[place]].parameters[0]
        category = None if log.category[place] == UNKNOWN else int(log.category[place])
        rows.append(outcome_probability(parameters, curves(parameters, GRID), category, pi))
    return np.array(rows)


def test_a_belief_without_an_answer_is_the_posterior_from_the_others() -> None:
    bank = small_bank()
    typed = [replace(p, has_choices=False) for p in bank.parameters]
    log = small_log(replace(bank, parameters=tuple(typed)))
    log = replace(log, category=np.maximum(log.category, 0))
    found = beliefs_without(log, GRID, chances_of(log, np.zeros(len(log.item))))
    for place in range(len(log.item)):
        session = int(log.session[place])
        own = np.flatnonzero(log.session == session).tolist().index(place)
        others = responses(bank, log, session)
        del others[own]
        expected = posterior(PEOPLE, others)
        assert expected.grid is GRID
        assert found[place] == pytest.approx(expected.weights[log.skill[place]], abs=1e-6)


def test_sessions_do_not_depend_on_those_beside_them() -> None:
    log = small_log(small_bank(), sessions=300)
    rows = chances_of(log, log.reluctance)
    whole = beliefs_without(log, GRID, rows)
    last = log.session == 299
    alone = replace(
        log, item=log.item[last], session=log.session[last] * 0, category=log.category[last],
        chosen=log.chosen[last], languages=log.languages[-1:],
    )  # fmt: skip
    assert beliefs_without(alone, GRID, rows[last]) == pytest.approx(whole[last], abs=1e-7)


def test_reluctance_is_judged_by_the_other_answers() -> None:
    bank = small_bank()
    log = small_log(bank)
    for place in range(len(log.item)):
        session = int(log.session[place])
        others = responses(bank, log, session)
        del others[np.flatnonzero(log.session == session).tolist().index(place)]
        assert log.reluctance[place] == pytest.approx(Unknowns.of(others).reluctance)


def test_chances_on_the_grid_are_those_of_the_response_model() -> None:
    bank = small_bank()
    log = small_log(bank)
    weights, sure = log.weights(outcome_weights), np.zeros((1, len(GRID.ability)), np.float32)
    sure[0, 30] = 1
    ability, j, k = GRID.ability[30:31], 25, 11
    for place in range(len(log.item)):
        p = log.items[log.item[place]].parameters[0]
        sigma = sigmas(p.thresholds, GRID.ability)
        here = slice(place, place + 1)
        found = np.exp(log_chances(weights[here], log.category[here], sure, sigma)[0, j, k])
        moved = ItemParameters(
            float(SLOPES[k]), tuple(b + float(SHIFTS[j]) for b in p.thresholds), p.guessing,
            lapse=p.lapse, has_choices=p.has_choices,
        )  # fmt: skip
        every = probabilities(moved, ability, float(log.reluctance[place]))[:, 0]
        assert found == pytest.approx(every[log.category[place]], abs=1e-6)


@pytest.mark.parametrize("parameters", [made.typed(0.2), made.single(0.5), made.graded(-0.3)])
def test_with_a_wrong_key_the_chances_still_sum_to_one(parameters: ItemParameters) -> None:
    outcomes = [*range(parameters.categories), *([None] if parameters.has_choices else [])]
    parts = np.array([wrong_key_weights(parameters, outcome, 0.3) for outcome in outcomes])
    assert parts.sum(axis=0) == pytest.approx([1, 0, 0], abs=1e-12)
    assert parts[:, 1] == pytest.approx(0)
    # Nobody who knows is right, but for lapses.
    assert parts[1] @ [1, 0, 1] == pytest.approx(parameters.lapse / parameters.categories)


def test_without_answers_the_posterior_is_the_prior() -> None:
    found = ItemPosterior.of(np.zeros((len(SHIFTS), len(SLOPES))))
    assert found.shift == pytest.approx((0, 0.6), abs=1e-3)
    assert found.log_slope == pytest.approx((np.log(1.2), 0.3), abs=1e-3)
    assert found.slope_below(1.2) == pytest.approx(0.45, abs=0.06)


def test_author_parameters_forget_what_was_calibrated() -> None:
    plain = item("a", "judge", "code.tests", 4, shift=0.2)
    own = {"difficulty": [1.0, 3.0], "discrimination": 2.0, "difficulty_sd": 0.1, "lapse": 0.1}
    given = item("a", "judge", "code.tests", 4, shift=0.2, parameters=own)
    found = author_parameters(given, "en")
    assert found.thresholds == pytest.approx((0.7, 2.7))
    assert (found.discrimination, found.difficulty_sd, found.lapse) == (1.2, 0.6, 0.1)
    assert found.guessing == author_parameters(plain, "en").guessing
    assert author_parameters(plain, "en").thresholds == pytest.approx((1.1, 2.3))


def test_recovered_difficulties_near_the_truth_with_the_number_of_sessions() -> None:
    # Prototype: .605 from levels alone, .556 after 100 sessions, .461 after 1,000.
    bank, rng = doubtful_bank(300), np.random.default_rng(1)
    truth = Truth.of(bank).drawn(rng)
    real = truth.thresholds[:, 0] - Truth.of(bank).thresholds[:, 0]
    errors, sds = [rms(real)], []
    for sessions in (100, 1000):
        found = calibrate(log_of(bank, (truth, truth), sessions, 20, rng))
        shifts = np.array([one.shift for one in found.items])
        errors.append(rms(shifts - real))
        sds.append(rms([one.difficulty_sd for one in found.items]))
    assert 0.52 < errors[0] < 0.68
    assert errors[1] < 0.92 * errors[0]
    assert errors[2] < min(0.461, 0.7 * errors[0])
    # The uncertainty that is stated is the one there is.
    assert errors[1:] == pytest.approx(sds, rel=0.15)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_wrong_key_is_found_from_300_sessions(seed: int) -> None:
    bank, rng = doubtful_bank(60), np.random.default_rng(seed)
    truth = Truth.of(bank).drawn(rng)
    log = log_of(bank, (truth, truth), 300, 20, rng)
    singles = [n for n, p in enumerate(bank.parameters) if p.guessing == (0.25,)]
    planted = singles[seed]
    found = calibrate(replace(log, category=miskeyed(log, planted, rng)))
    suspects = [one.item.id for one in found.items if "wrong-key" in kinds(one)]
    assert suspects == [bank.ids[planted]]


def miskeyed(log: Log, planted: int, rng: np.random.Generator) -> np.ndarray:
    """The categories if another option counts as right: one guess in three hits it."""
    category, mine = log.category.copy(), log.item == planted
    lucky = (category == 0) & (rng.random(len(category)) < 1 / 3)
    category[mine] = np.where(category == UNKNOWN, UNKNOWN, lucky)[mine]
    return category


def kinds(one: object) -> list[str]:
    return [flag.kind for flag in flags(one)]  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(4))
def test_a_hard_item_whose_key_nobody_guesses_is_not_called_miskeyed(seed: int) -> None:
    bank, rng = doubtful_bank(60), np.random.default_rng(seed)
    singles = [n for n, p in enumerate(bank.parameters) if p.guessing == (0.25,)]
    hardest = max(singles, key=lambda n: bank.parameters[n].thresholds[0])
    truth = Truth.of(bank).drawn(rng)
    # A misconception draws those who don't know.
    guessing = truth.guessing.copy()
    guessing[hardest, 0] = 0.01
    truth = replace(truth, guessing=guessing)
    found = calibrate(log_of(bank, (truth, truth), 300, 30, rng)).items[hardest]
    assert found.wrong_key < 0.5


def test_items_without_a_defect_are_hardly_ever_called_miskeyed_or_weak() -> None:
    bank, rng = doubtful_bank(300), np.random.default_rng(8)
    truth = Truth.of(bank).drawn(rng)
    found = calibrate(log_of(bank, (truth, truth), 400, 30, rng))
    odd = [k for one in found.items for k in kinds(one) if k in ("wrong-key", "weak")]
    assert len(odd) <= 1


def test_an_item_that_tells_nobody_apart_is_called_weak() -> None:
    bank, rng = doubtful_bank(40), np.random.default_rng(5)
    truth = Truth.of(bank)
    log = log_of(bank, (truth, truth), 600, 20, rng)
    typed = next(n for n, p in enumerate(bank.parameters) if not p.has_choices)
    mine, category = log.item == typed, log.category.copy()
    category[mine] = rng.random(int(mine.sum())) < 0.5
    found = calibrate(replace(log, category=category)).items[typed]
    assert "weak" in kinds(found)
    assert found.discrimination < 0.6


def test_an_item_two_levels_harder_than_stated() -> None:
    bank, rng = doubtful_bank(40), np.random.default_rng(6)
    truth = Truth.of(bank)
    typed = next(n for n, p in enumerate(bank.parameters) if not p.has_choices)
    thresholds = truth.thresholds.copy()
    thresholds[typed] += 2
    harder = replace(truth, thresholds=thresholds)
    found = calibrate(log_of(bank, (harder, harder), 600, 30, rng)).items[typed]
    assert "harder" in kinds(found)
    assert found.shift == pytest.approx(2, abs=3 * found.difficulty_sd)


def test_the_probability_of_a_wrong_key_by_bayes() -> None:
    assert wrong_key_probability(-3.0, -3.0, -3.0) == pytest.approx(0.02)
    odds = 0.02 / 0.98 * np.exp(7)
    assert wrong_key_probability(-10.0, -10.0, -3.0) == pytest.approx(odds / (1 + odds))
    assert wrong_key_probability(-10.0, -2000.0, -3.0) == pytest.approx(2 * odds / (1 + 2 * odds))
    assert wrong_key_probability(0.0, 0.0, -5000.0) < 1e-300


def test_correlation_is_freed_of_the_doubt_about_abilities() -> None:
    rng = np.random.default_rng(2)
    ability = rng.standard_normal(200_000)
    score = (ability + rng.standard_normal(len(ability)) > 0).astype(np.intp)
    true = np.corrcoef(score, ability)[0, 1]
    # A belief with half of the variance: mean of the posterior after a reading of error 1.
    mean = (ability + rng.standard_normal(len(ability))) / 2
    found = correlation(score, 2, mean, np.full(len(ability), 0.5))
    assert found.r == pytest.approx(true, abs=0.01)
    assert found.se == pytest.approx(1 / np.sqrt(len(ability)) * 1.4, rel=0.3)


def test_options_of_those_who_are_wrong() -> None:
    entry = AuthorItem("a", PEOPLE.skills[0], (made.single(0), made.single(0)), ("b", "c"))
    chosen = np.array([2, 2, 0, 4, 1, 1, 4, 6])  # bits: a = 1, b = 2, c = 4
    assert distractor_takers(entry, chosen) == (5, {"b": 3, "c": 3})
    assert likely_key(entry, chosen, np.arange(8.0)) == "c"


def test_a_bank_that_nobody_answered_in_one_language_is_not_compared() -> None:
    log = small_log(small_bank(), sessions=400)
    found = calibrate(replace(log, languages=log.languages * 0))
    assert found.sessions == (400, 0)
    assert all(one.language is None for one in found.items)
    assert all(one.time is not None for one in found.items)
    assert not found.skills


def test_the_same_answers_in_another_order_give_the_same_figures() -> None:
    bank = small_bank()
    log = small_log(bank, sessions=20)
    columns = np.array([log.item, log.session, log.category, log.chosen])
    within = np.lexsort((-log.item, log.session))
    other = log_from(bank, columns[:, within], log.languages)
    for one, two in zip(calibrate(log).items, calibrate(other).items, strict=True):
        assert one.difficulty == pytest.approx(two.difficulty, abs=1e-5)
