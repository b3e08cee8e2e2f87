"""Sittings apart in time, against sums over all abilities then and now."""

import numpy as np
import pytest

from tests.measure.made import FULL, Array, answer, population, typed
from tremplin.measure.belief import posterior
from tremplin.measure.drift import VARIANCE_PER_YEAR, Earlier, together
from tremplin.measure.response import Response
from tremplin.measure.response_model import probabilities

ONE = population(0)
NODES = np.linspace(-6, 6, 241)


def likelihood(responses: tuple[Response, ...]) -> Array:
    rows = [probabilities(r.parameters, NODES)[r.category or 0] for r in responses]
    return np.prod(rows, axis=0)


def normal(distance: Array, variance: float) -> Array:
    return np.exp(-(distance**2) / (2 * variance))


def given(*pairs: tuple[float, int], name: str = "x") -> tuple[Response, ...]:
    return tuple(
        answer("d0.s00", typed(b), category, f"{name}{n}") for n, (b, category) in enumerate(pairs)
    )


THEN = given((-1.0, 1), (0.0, 0), (-0.5, 0), (0.5, 0), name="then")
NOW = given((0.0, 1), (1.0, 1), (0.5, 1), (1.5, 0), name="now")


@pytest.mark.parametrize("years", [0.05, 0.5, 3.0])
def test_the_present_is_the_sum_over_then(years: float) -> None:
    """Prior of now N(0, 1), then = now + N(0, v t), both likelihoods."""
    now, then = NODES[:, None], NODES[None, :]
    joint = normal(now, 1.0) * normal(now - then, VARIANCE_PER_YEAR * years)
    joint = joint * likelihood(NOW)[:, None] * likelihood(THEN)[None, :]
    joint /= joint.sum()
    belief, weights = together(ONE, NOW, [Earlier(years, THEN)]), joint.sum(axis=1)
    mean = float(weights @ NODES)
    assert belief.mean[0] == pytest.approx(mean, abs=1e-3)
    assert belief.variance[0] == pytest.approx(float(weights @ NODES**2) - mean**2, abs=1e-3)


def test_several_sittings_are_carried_one_to_the_next() -> None:
    nodes = np.linspace(-6, 6, 121)
    first, second = THEN, given((0.5, 1), (-0.5, 1), name="second")
    rows = [
        np.prod([probabilities(r.parameters, nodes)[r.category or 0] for r in one], axis=0)
        for one in (first, second, NOW)
    ]
    distance = nodes[:, None] - nodes
    joint = normal(nodes, 1.0)[:, None, None] * rows[2][:, None, None]
    joint = joint * normal(distance, 0.25)[:, :, None] * rows[1][None, :, None]
    joint = joint * normal(distance, 0.75)[None, :, :] * rows[0][None, None, :]
    weights = joint.sum(axis=(1, 2)) / joint.sum()
    belief = together(ONE, NOW, [Earlier(1.0, first), Earlier(0.25, second)])
    assert belief.mean[0] == pytest.approx(float(weights @ nodes), abs=1e-3)


def test_at_once_all_answers_count_alike() -> None:
    both = posterior(ONE, (*THEN, *NOW))
    belief = together(ONE, NOW, [Earlier(0.0, THEN)])
    assert belief.mean[0] == pytest.approx(both.mean[0], abs=1e-5)
    assert belief.sd[0] == pytest.approx(both.sd[0], abs=1e-5)


def test_the_longer_ago_the_less_it_counts() -> None:
    alone = posterior(ONE, NOW)
    spread = [together(ONE, NOW, [Earlier(t, THEN)]).sd[0] for t in (0.0, 0.1, 0.5, 2.0, 50.0)]
    assert spread == sorted(spread)
    assert spread[-1] == pytest.approx(alone.sd[0], abs=0.02)
    assert together(ONE, NOW, []).mean[0] == pytest.approx(alone.mean[0], abs=1e-5)


def test_the_other_skills_learn_from_earlier_sittings_too() -> None:
    past = tuple(answer(FULL.skills[0], typed(b), 1, f"i{b}") for b in (0.0, 1.0, 2.0, 2.5))
    belief = together(FULL, (), [Earlier(0.5, past)])
    before = posterior(FULL, ())
    assert belief.mean[0] > belief.mean[5] > before.mean[5] + 0.05
