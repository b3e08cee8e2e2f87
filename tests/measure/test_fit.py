"""Person fit: about normal for those who answer as the model says, low for those who don't."""

import numpy as np
import pytest

from tests.measure.made import FULL, answer, bank, person, simulated, single, typed
from tests.measure.test_selection import given_to
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.fit import ODD, person_fit
from tremplin.measure.response import Response
from tremplin.measure.response_model import probabilities

ITEMS = {choices: bank(FULL, 200, seed=8, choices=choices) for choices in (False, True)}


def answers(count: int, items: ItemBank, rng: np.random.Generator) -> list[Response]:
    """Answers of a person drawn from the population, with pi = .5 where there are options."""
    abilities, found = person(rng, FULL), []
    for place in rng.permutation(len(items.ids))[:count]:
        parameters = items.parameters[place]
        ability, pi = float(abilities[items.skills[place]]), 0.5 * parameters.has_choices
        found.append(given_to(items, items.ids[place], simulated(rng, parameters, ability, pi)))
    return found


@pytest.mark.parametrize("choices", [False, True])
def test_it_is_standardised_for_honest_persons(choices: bool) -> None:
    rng = np.random.default_rng(2)
    values = [person_fit(FULL, answers(20, ITEMS[choices], rng)) for _ in range(150)]
    assert abs(np.mean(values)) < 0.25
    assert 0.8 < np.std(values) < 1.2
    assert np.mean(np.array(values) < ODD) < 0.09


def test_most_blind_guessers_are_found_out() -> None:
    rng, items = np.random.default_rng(3), ITEMS[False]
    found = []
    for _ in range(40):
        blind = [
            given_to(items, items.ids[n], int(rng.integers(items.parameters[n].categories)))
            for n in rng.permutation(len(items.ids))[:20]
        ]
        found.append(person_fit(FULL, blind))
    assert np.mean(np.array(found) < ODD) > 0.5


def test_each_answer_is_predicted_from_those_before() -> None:
    given = [answer(FULL.skills[n % 3], single(n / 4 - 1), n % 2, f"i{n}") for n in range(7)]
    given.append(answer(FULL.skills[1], single(0.0), None, "last"))
    surprise = variance = 0.0
    for n, response in enumerate(given):
        belief = posterior(FULL, given[:n])
        table = probabilities(response.parameters, belief.grid.ability, belief.reluctance)
        chances = table @ belief.weights[FULL.index[response.skill]]
        chances = np.array([chances[0] + chances[2], chances[1]])
        seen = response.category or 0
        logs = np.log(chances)
        surprise += logs[seen] - chances @ logs
        variance += chances @ logs**2 - (chances @ logs) ** 2
    assert person_fit(FULL, given) == pytest.approx(surprise / variance**0.5, abs=1e-9)


def test_answers_against_all_expectation_are_odd() -> None:
    """Hard ones solved, easy ones missed, in one skill."""
    skill = FULL.skills[0]
    upside_down = [
        answer(skill, typed(b), int(b > 0), f"i{b}") for b in (-2.5, 2.5, -2, 2, -1.5, 1.5, -1, 1)
    ]
    value = person_fit(FULL, upside_down)
    assert value is not None
    assert value < ODD


def test_few_answers_say_nothing() -> None:
    seven = [answer(FULL.skills[0], typed(0.0), 1, f"i{n}") for n in range(7)]
    assert person_fit(FULL, seven) is None
    assert person_fit(FULL, [*seven, answer("old.skill", typed(0.0), 1, "gone")]) is None


def test_saying_i_do_not_know_to_everything_is_no_contradiction() -> None:
    said = [
        given_to(ITEMS[True], item, None)
        for item in ITEMS[True].ids[:60]
        if ITEMS[True].parameters[ITEMS[True].places[item]].has_choices
    ][:20]
    value = person_fit(FULL, said)
    assert value is not None
    assert value > ODD
