"""What study does to a belief, against sums and draws that share nothing with it."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measure.made import FULL, Array, answer, population, rating, simulated, single, typed
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.response import Response
from tremplin.measure.response_model import probabilities
from tremplin.measure.taught import KEPT, TAUGHT_SD, SkillNow

ONE = population(0)
NODES = np.linspace(-8, 8, 4001)
STEP = NODES[1] - NODES[0]
CUTS = (-1.5, -0.5, 0.5, 1.5, 2.5)


def asked(*pairs: tuple[float, int], name: str = "x") -> tuple[Response, ...]:
    return tuple(
        answer("d0.s00", typed(b), category, f"{name}{n}") for n, (b, category) in enumerate(pairs)
    )


BASE = asked((-1.0, 1), (0.0, 0), (0.5, 0), (-0.5, 1))


def fine_base(responses: tuple[Response, ...] = BASE) -> Array:
    """The density of ability by a sum over 4,001 nodes: prior N(0, 1) times the answers."""
    density = np.exp(-(NODES**2) / 2) * fine_likelihood(responses)
    return density / density.sum()


def fine_likelihood(responses: tuple[Response, ...]) -> Array:
    rows = [probabilities(r.parameters, NODES)[r.category or 0] for r in responses]
    return np.prod(rows, axis=0)


def fine_finished(density: Array, to: float) -> Array:
    """The density of the larger of theta and X, from its distribution function F times Phi."""
    taught = NormalDist(to - 2.5, TAUGHT_SD)
    ends = np.array([taught.cdf(at) for at in NODES + STEP / 2])
    return np.diff(np.cumsum(density) * ends, prepend=0.0)


def above(density: Array, cut: float) -> float:
    """The sum above a cut that is a node, of which half lies above."""
    return float(density[cut + STEP / 2 < NODES].sum() + density[np.isclose(NODES, cut)].sum() / 2)


def moments(density: Array) -> tuple[float, float]:
    mean = float(density @ NODES)
    return mean, math.sqrt(float(density @ NODES**2) - mean**2)


def start(responses: tuple[Response, ...] = BASE) -> SkillNow:
    return SkillNow.of(posterior(ONE, responses), 0)


@pytest.mark.parametrize("to", [0.5, 1.0, 2.0, 3.0, 4.5, 5.0])
def test_finishing_is_the_larger_of_what_was_known_and_what_was_taught(to: float) -> None:
    now, expected = start().finished(to), fine_finished(fine_base(), to)
    assert (now.mean, now.sd) == pytest.approx(moments(expected), abs=1e-4)
    for cut in CUTS:
        assert now.p_at_least(cut) == pytest.approx(above(expected, cut), abs=1e-4)


def test_finishing_agrees_with_draws() -> None:
    rng = np.random.default_rng(5)
    known = rng.choice(NODES, size=400_000, p=fine_base())
    drawn = np.maximum(known, rng.normal(3.0 - 2.5, TAUGHT_SD, known.size))
    now = start().finished(3.0)
    assert now.mean == pytest.approx(drawn.mean(), abs=6e-3)
    assert now.sd == pytest.approx(drawn.std(), abs=6e-3)
    assert now.p_at_least(0.5) == pytest.approx((drawn >= 0.5).mean(), abs=4e-3)


@pytest.mark.parametrize("right", [(1, 1, 1, 1, 1), (0, 0, 0, 0, 0), (1, 0, 1, 0, 1)])
def test_a_checkpoint_mixes_before_and_after_then_weighs_its_answers(
    right: tuple[int, ...],
) -> None:
    answers = asked(*((b, c) for b, c in zip((-0.5, 0.0, 0.5, 1.0, 1.5), right, strict=True)))
    before = fine_base()
    after = fine_finished(fine_finished(before, 2.0), 3.0)
    expected = ((1 - KEPT) * before + KEPT * after) * fine_likelihood(answers)
    now = start().finished(2.0).finished(3.0).measured_by(answers)
    assert (now.mean, now.sd) == pytest.approx(moments(expected / expected.sum()), abs=1e-4)
    assert now.floor is None
    assert now.checked


def test_what_is_finished_after_a_checkpoint_acts_again() -> None:
    checked = start().finished(2.0).measured_by(asked((0.0, 0), (0.5, 0)))
    again = checked.finished(3.0)
    assert checked.floor is None
    assert again.floor == 3.0
    assert again.mean > checked.mean
    assert again.checked


def test_a_checkpoint_without_study_is_bayes_alone() -> None:
    answers = asked((0.0, 1), (1.0, 0), name="later")
    both = posterior(ONE, (*BASE, *answers))
    now = start().measured_by(answers)
    assert now.mean == pytest.approx(float(both.mean[0]), abs=1e-5)
    assert now.sd == pytest.approx(float(both.sd[0]), abs=1e-5)


LEVELS = st.floats(0.25, 5.0)


@given(st.lists(LEVELS, min_size=1, max_size=4), st.integers(0, 22), st.integers(0, 50))
@settings(max_examples=40, deadline=None)
def test_finishing_never_lowers_a_skill(levels: list[float], skill: int, seed: int) -> None:
    now = SkillNow.of(person(seed), skill)
    for to in levels:
        after = now.finished(to)
        assert after.mean >= now.mean - 1e-5
        for cut in CUTS:
            assert after.p_at_least(cut) >= now.p_at_least(cut) - 1e-5
        now = after
    assert now.floor == max(levels)


@given(st.lists(LEVELS, min_size=2, max_size=4), st.randoms())
@settings(max_examples=30, deadline=None)
def test_the_order_in_which_things_were_finished_does_not_matter(
    levels: list[float], draw: object
) -> None:
    other = list(levels)
    draw.shuffle(other)  # type: ignore[attr-defined]
    ends = []
    for order in (levels, other):
        now = start()
        for to in order:
            now = now.finished(to)
        ends.append(now)
    assert ends[0].mean == pytest.approx(ends[1].mean, abs=1e-4)
    assert ends[0].sd == pytest.approx(ends[1].sd, abs=1e-4)


@given(st.integers(0, 50), st.integers(0, 22), LEVELS, st.lists(st.floats(-2, 2.5), min_size=5))
@settings(max_examples=40, deadline=None)
def test_all_right_is_never_below_all_wrong(
    seed: int, skill: int, to: float, difficulties: list[float]
) -> None:
    now, name = SkillNow.of(person(seed), skill).finished(to), FULL.skills[skill]
    items = [(b, f"c{n}") for n, b in enumerate(difficulties[:5])]
    right, wrong, unknown = (
        now.measured_by([answer(name, single(b), given, item) for b, item in items])
        for given in (1, 0, None)
    )
    assert right.mean >= wrong.mean
    assert right.mean >= unknown.mean
    for cut in CUTS:
        assert right.p_at_least(cut) >= wrong.p_at_least(cut) - 1e-9


def test_people_who_gave_self_ratings_alone_start_from_them() -> None:
    belief = posterior(FULL, (), [rating(s, n % 5) for n, s in enumerate(FULL.skills)])
    now = SkillNow.of(belief, 4)
    assert now.mean == pytest.approx(float(belief.mean[4]), abs=1e-9)
    assert now.sd == pytest.approx(float(belief.sd[4]), abs=1e-9)
    assert now.finished(4.0).mean > now.mean


def test_the_quantile_is_where_the_probability_is() -> None:
    now = start().finished(3.0)
    assert now.p_at_least(now.quantile(0.05)) == pytest.approx(0.95, abs=1e-6)


def person(seed: int) -> Belief:
    """A belief after twelve answers of a simulated person."""
    rng = np.random.default_rng(seed)
    ability = rng.standard_normal(len(FULL.skills))
    answers = []
    for number in range(12):
        place, item = int(rng.integers(len(FULL.skills))), single(float(rng.uniform(-2, 2.5)))
        outcome = simulated(rng, item, float(ability[place]))
        answers.append(answer(FULL.skills[place], item, outcome, f"base-{number}"))
    return posterior(FULL, answers)
