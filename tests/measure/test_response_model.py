"""The response formula against its table, a plain rewriting of it, and its own limits."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.measure.response_model import SELF_RATING, ItemParameters, probabilities

TABLE = json.loads((Path(__file__).parent / "data" / "engine-reference.json").read_text())


def chance(parameters: ItemParameters, u: float, pi: float = 0.0) -> list[float]:
    return [float(x) for x in probabilities(parameters, np.array([u]), pi)[:, 0]]


def logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))


@pytest.mark.parametrize("row", TABLE["probabilities"])
def test_probabilities_are_those_of_the_table(row: dict[str, object]) -> None:
    parameters = ItemParameters(
        row["a"],
        tuple(row["b"]),
        tuple(row["g"]),
        lapse=row["lapse"],  # type: ignore[arg-type]
    )
    assert chance(parameters, row["u"]) == pytest.approx(row["p"], abs=1e-8)  # type: ignore[arg-type]


@st.composite
def items(draw: st.DrawFn) -> ItemParameters:
    thresholds = sorted(draw(st.sets(st.integers(-40, 40), min_size=1, max_size=5)))
    guessing = draw(st.lists(st.floats(0, 0.9), min_size=len(thresholds), max_size=len(thresholds)))
    return ItemParameters(
        discrimination=draw(st.floats(0.05, 6)),
        thresholds=tuple(b / 10 for b in thresholds),
        guessing=tuple(sorted(guessing, reverse=True)),
        difficulty_sd=draw(st.sampled_from([0.0, 0.6])),
        discrimination_sd=draw(st.sampled_from([0.0, 0.3])),
        lapse=draw(st.floats(0, 0.5)),
        has_choices=draw(st.booleans()),
    )


@given(items(), st.floats(0, 1))
def test_outcomes_are_a_distribution_at_every_ability(item: ItemParameters, pi: float) -> None:
    outcomes = probabilities(item, np.linspace(-8, 8, 33), pi)
    assert np.all(outcomes > -1e-12)
    assert outcomes.sum(axis=0) == pytest.approx(np.ones(33), abs=1e-12)


def test_saying_i_dont_know_takes_its_share_from_guesses() -> None:
    a, b1, b2, g1, g2, lapse, pi, u = 1.2, -0.4, 0.8, 0.19, 0.03, 0.05, 0.3, 0.5
    item = ItemParameters(a, (b1, b2), (g1, g2), lapse=lapse, has_choices=True)
    know1, know2 = logistic(a * (u - b1)), logistic(a * (u - b2))
    least1 = know1 + (1 - know1) * (1 - pi) * g1
    least2 = know2 + (1 - know2) * (1 - pi) * g2
    wrong = (1 - lapse) * (1 - know1) * (1 - pi) * (1 - g1) + lapse / 3
    partly = (1 - lapse) * (least1 - least2) + lapse / 3
    right = (1 - lapse) * least2 + lapse / 3
    unknown = (1 - lapse) * (1 - know1) * pi
    assert chance(item, u, pi) == pytest.approx([wrong, partly, right, unknown], abs=1e-12)


def test_without_choices_pi_changes_nothing() -> None:
    item = ItemParameters(1.2, (0.0,), (0.02,))
    assert chance(item, 0.3, 0.9) == chance(item, 0.3, 0.0)
    assert len(chance(item, 0.3)) == 2


def test_doubt_is_averaged_over_as_a_dense_sum_does() -> None:
    item = ItemParameters(1.2, (0.4,), (0.25,), 0.6, 0.3, 0.05)
    z = np.linspace(-7, 7, 1401)
    weight = np.exp(-z * z / 2)
    weight /= weight.sum()
    slopes = 1.2 * np.exp(0.3 * z)[:, None]
    for u in (-2.0, 0.0, 0.7, 3.0):
        curve = weight @ (1 / (1 + np.exp(-slopes * (u - 0.4 - 0.6 * z)))) @ weight
        right = 0.95 * (0.25 + 0.75 * curve) + 0.025
        assert chance(item, u)[1] == pytest.approx(right, abs=1e-5)


def test_a_self_rating_is_cut_where_levels_are() -> None:
    assert SELF_RATING.categories == 6
    # Half of those who stand exactly on the cut of level 3 say 3 or more, but for lapses.
    assert sum(chance(SELF_RATING, 0.5)[3:]) == pytest.approx(0.5, abs=1e-12)


@pytest.mark.parametrize(
    "wrong",
    [
        {"thresholds": (0.5, 0.5)},
        {"thresholds": (1.0, 0.0)},
        {"guessing": (0.1, 0.2)},
        {"guessing": (1.0, 0.2)},
        {"guessing": (0.1, -0.1)},
        {"guessing": (0.1,)},
        {"thresholds": (), "guessing": ()},
        {"discrimination": 0.0},
        {"discrimination": math.nan},
        {"lapse": 1.0},
        {"difficulty_sd": -0.1},
    ],
)
def test_contradictory_parameters_are_refused(wrong: dict[str, object]) -> None:
    right = {"discrimination": 1.0, "thresholds": (0.0, 1.0), "guessing": (0.2, 0.1)}
    ItemParameters(**right)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="ItemParameters"):
        ItemParameters(**{**right, **wrong})  # type: ignore[arg-type]


@given(items())
def test_parameters_survive_json(item: ItemParameters) -> None:
    assert ItemParameters.from_dict(json.loads(json.dumps(item.as_dict()))) == item
