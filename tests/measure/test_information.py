"""Expected gains in closed form against trying every answer."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.measure.made import FULL, Array, answer, bank, person, simulated
from tremplin.measure import reference
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, Population, exact_posterior, posterior
from tremplin.measure.information import forecast, gains
from tremplin.measure.response import Response
from tremplin.measure.response_model import ItemParameters, probabilities
from tremplin.measure.target import Target

DATA = json.loads((Path(__file__).parent / "data" / "engine-reference.json").read_text())
ITEMS = bank(FULL, 115, seed=4)


def belief_after(seed: int, count: int, reluctance: float = 0.0) -> Belief:
    rng = np.random.default_rng(seed)
    truth = person(rng, FULL)
    belief = posterior(FULL, ())
    for place in rng.permutation(len(ITEMS.ids))[:count]:
        skill, item = int(ITEMS.skills[place]), ITEMS.parameters[place]
        category = simulated(rng, item, float(truth[skill]), reluctance)
        belief = belief.updated(Response(ITEMS.ids[place], FULL.skills[skill], item, category))
    return belief


def outcomes(item: ItemParameters) -> list[int | None]:
    return [*range(item.categories), *([None] if item.has_choices else [])]


def tried(belief: Belief, place: int, value: Array) -> float:
    """Expected fall of sum(value x variance) by trying every answer, weighed by its chance."""
    skill, item = int(ITEMS.skills[place]), ITEMS.parameters[place]
    rows = probabilities(item, belief.grid.ability, belief.reluctance)
    expected = 0.0
    for row, outcome in zip(rows, outcomes(item), strict=True):
        response = Response("new", FULL.skills[skill], item, outcome)
        after = exact_posterior(FULL, (*belief.responses, response))
        expected += float(row @ belief.weights[skill]) * float(value @ after.variance)
    return float(value @ belief.variance) - expected


@pytest.mark.parametrize("seed", range(3))
def test_forecasts_average_the_response_model_over_belief(seed: int) -> None:
    belief = belief_after(seed, 12, reluctance=0.4)
    outlook = forecast(belief, ITEMS)
    ends = [*outlook.tables.starts[1:], len(outlook.chance)]
    for place, (start, end) in enumerate(zip(outlook.tables.starts, ends, strict=True)):
        item, weights = ITEMS.parameters[place], belief.weights[ITEMS.skills[place]]
        rows = probabilities(item, belief.grid.ability, belief.reluctance) @ weights
        ordered = [*rows[item.categories :], *rows[: item.categories]]
        assert outlook.chance[start:end] == pytest.approx(ordered, abs=1e-12)
        assert outlook.right[place] == pytest.approx(rows[item.categories - 1], abs=1e-12)


@pytest.mark.parametrize("count", [0, 6, 30])
def test_the_best_item_by_the_closed_form_is_the_best_by_trial(count: int) -> None:
    belief = belief_after(count, count)
    target = Target.describe(FULL.skills)
    gain, _ = gains(belief, ITEMS, target)
    candidates = np.argsort(-gain)[:40]
    exact = np.array([tried(belief, int(place), np.ones(23)) for place in candidates])
    assert exact[0] >= 0.99 * exact.max()
    assert gain[candidates] == pytest.approx(exact, rel=0.25)


def test_the_choice_among_reference_candidates_is_theirs() -> None:
    chosen = next(s for s in DATA["selection"] if s["case"] == "22-skills-40")
    case = next(c for c in DATA["cases"] if c["name"] == chosen["case"])
    domains = case["prior"]["domain_of_skill"]
    people = Population(
        0.35, 0.25, 0.4, 0.75, tuple(f"s{n:02d}" for n in range(22)), tuple(domains)
    )
    made = [
        answer(f"s{a['skill']:02d}", parameters(a), a["answer"], str(n))
        for n, a in enumerate(case["answers"])
    ]
    entries = {
        f"item-{n}": (f"s{c['skill']:02d}", 1.0, parameters(c))
        for n, c in enumerate(chosen["candidates"])
    }
    target = Target(None, people.skills, tuple(chosen["weights"]), ())
    gain, _ = gains(posterior(people, made), ItemBank.of(people, entries), target)
    expected = [c["expected_reduction_weighted_variance"] for c in chosen["candidates"]]
    assert int(np.argmax(gain)) == chosen["best"]
    assert gain == pytest.approx(expected, rel=0.1)
    enumerated = reference.reduction(case, chosen["weights"], chosen["candidates"])
    assert enumerated[int(np.argmax(gain))] >= 0.99 * max(enumerated)


def parameters(entry: dict) -> ItemParameters:  # type: ignore[type-arg]
    return ItemParameters(entry["a"], tuple(entry["b"]), tuple(entry["g"]), lapse=entry["lapse"])


def decision_variance(belief: Belief, skill: int, cut: float) -> float:
    met = belief.p_at_least(skill, cut)
    return met * (1 - met)


def test_a_role_asks_where_decisions_are_open() -> None:
    """One needed skill: the gain is the expected fall of the variance of its decision."""
    belief = belief_after(9, 20)
    skill, cut = 3, 0.5
    target = Target("role", (FULL.skills[skill],), (2.0,), (cut,))
    gain, _ = gains(belief, ITEMS, target)
    own = np.flatnonzero(ITEMS.skills == skill)
    for place in own:
        item = ITEMS.parameters[place]
        rows = probabilities(item, belief.grid.ability, belief.reluctance) @ belief.weights[skill]
        after = 0.0
        for chance, outcome in zip(rows, outcomes(item), strict=True):
            # The chance of "I don't know" is held, as in the formula.
            kept = (
                belief.weights[skill]
                * probabilities(item, belief.grid.ability, belief.reluctance)[
                    item.categories if outcome is None else outcome
                ]
            )
            above = float(kept[belief.grid.ability > cut].sum())
            above += 0.5 * float(kept[np.isclose(belief.grid.ability, cut)].sum())
            met = above / float(kept.sum())
            after += float(chance) * met * (1 - met)
        fall = decision_variance(belief, skill, cut) - after
        assert gain[place] == pytest.approx(2 * fall, abs=4e-3)
    assert int(np.argmax(gain)) in own


def test_an_empty_bank_has_no_gains() -> None:
    empty = ItemBank.of(FULL, {})
    gain, outlook = gains(belief_after(1, 3), empty, Target.describe(FULL.skills))
    assert gain.size == 0
    assert outlook.right.size == 0
