"""The posterior against brute force, and the properties that any honest belief has."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measure.made import (
    FULL,
    Array,
    answer,
    graded,
    person,
    population,
    prior_covariance,
    rating,
    simulated,
    single,
    typed,
)
from tremplin.measure.belief import Belief, Population, exact_posterior, posterior
from tremplin.measure.response import Response, Unknowns
from tremplin.measure.response_model import probabilities

PAIR = population(0, 0)


def density(nodes: Array, covariance: Array) -> Array:
    """Normal density with mean 0 on the product of two sets of nodes, up to a factor."""
    x, y = np.meshgrid(nodes, nodes, indexing="ij")
    p = np.linalg.inv(covariance)
    return np.asarray(np.exp(-(p[0, 0] * x * x + 2 * p[0, 1] * x * y + p[1, 1] * y * y) / 2))


def chance_of(response: Response, theta: Array, pi: float) -> Array:
    """P(response | theta); "I don't know" to a typed item is wrong without guessing."""
    item = response.parameters
    if response.category is not None:
        return probabilities(item, theta, pi)[response.category]
    if item.has_choices:
        return probabilities(item, theta, pi)[item.categories]
    return probabilities(replace(item, guessing=(0.0,) * len(item.guessing)), theta)[0]


def brute_pair(
    people: Population, responses: list[Response], ratings: list[Response]
) -> tuple[Array, Array, Array]:
    """Joint weights of two abilities and the bias on a product of uniform nodes."""
    theta, beta = np.linspace(-7, 7, 141), people.bias_sd * np.linspace(-7, 7, 85)
    joint = density(theta, prior_covariance(people))[:, :, None]
    joint = joint * np.exp(-(beta**2) / (2 * people.bias_sd**2))
    pi = Unknowns.of(responses).reluctance
    for response in responses:
        seen = chance_of(response, theta, pi)
        joint = joint * (
            seen[:, None, None] if response.skill == people.skills[0] else seen[:, None]
        )
    for given_rating in ratings:
        both = theta[:, None] + beta
        seen = probabilities(given_rating.parameters, both.ravel())[given_rating.category]
        seen = seen.reshape(both.shape)
        first = given_rating.skill == people.skills[0]
        joint = joint * (seen[:, None] if first else seen[None])
    return theta, beta, joint / joint.sum()


ANSWERS = [
    answer("d0.s00", single(0.3), 1),
    answer("d0.s00", graded(1.1), None),
    answer("d0.s00", typed(-0.8), 0),
    answer("d0.s01", graded(-0.4), 1),
    answer("d0.s01", single(1.4), 0),
    answer("d0.s01", typed(0.2), None),
]


@pytest.mark.parametrize("people", [PAIR, population(0, 1), population(0, 0, bias_sd=1.6)])
def test_belief_and_bias_are_those_of_brute_force(people: Population) -> None:
    responses = [replace(r, skill=people.skills[r.skill == "d0.s01"]) for r in ANSWERS]
    ratings = [rating(people.skills[0], 5), rating(people.skills[1], 2)]
    theta, beta, joint = brute_pair(people, responses, ratings)
    belief = posterior(people, responses, ratings)
    for skill, axes in enumerate(((1, 2), (0, 2))):
        own = joint.sum(axis=axes)
        mean = own @ theta
        assert belief.mean[skill] == pytest.approx(mean, abs=1e-6)
        assert belief.sd[skill] == pytest.approx(np.sqrt(own @ theta**2 - mean**2), abs=1e-6)
    bias = joint.sum(axis=(0, 1))
    assert belief.bias_mean == pytest.approx(bias @ beta, abs=1e-6)
    spread = np.sqrt(bias @ beta**2 - (bias @ beta) ** 2)
    assert belief.bias_sd == pytest.approx(spread, abs=1e-6)


def test_core_probability_is_that_of_brute_force() -> None:
    ratings = [rating("d0.s00", 4)]
    theta, _, joint = brute_pair(PAIR, ANSWERS, ratings)
    pair = joint.sum(axis=2)
    # Nodes on the two cuts count half: the trapezoid rule.
    above = [np.where(np.isclose(theta, cut), 0.5, theta > cut) for cut in (-0.5, 0.5)]
    belief = posterior(PAIR, ANSWERS, ratings)
    found = belief.core_probability([(0, -0.5), (1, 0.5)])
    assert found == pytest.approx(above[0] @ pair @ above[1], abs=1e-3)
    alone = belief.p_at_least(0, -0.5) * belief.p_at_least(1, 0.5)
    assert found > alone + 0.01, "skills of a domain go together"


def test_core_probability_by_drawing_people() -> None:
    people, rng = population(0, 0, 1, 2), np.random.default_rng(11)
    skills = people.skills
    responses = [answer(skills[0], typed(0.5), 1), answer(skills[2], typed(0.0), 0)]
    draws = rng.multivariate_normal(np.zeros(4), prior_covariance(people), 400_000)
    weight = probabilities(typed(0.5), draws[:, 0])[1] * probabilities(typed(0.0), draws[:, 2])[0]
    cuts = [(0, 0.3), (1, -0.5), (3, -1.0)]
    all_met = np.logical_and.reduce([draws[:, skill] >= cut for skill, cut in cuts])
    expected = (weight * all_met).sum() / weight.sum()
    assert posterior(people, responses).core_probability(cuts) == pytest.approx(expected, abs=4e-3)


def test_core_probability_at_its_limits() -> None:
    belief = posterior(PAIR, ANSWERS)
    assert belief.core_probability([]) == 1
    one = belief.core_probability([(1, 0.5)])
    assert one == pytest.approx(belief.p_at_least(1, 0.5), abs=1e-9)
    assert belief.core_probability([(1, 0.5), (1, -0.5)]) == pytest.approx(one, abs=1e-12)
    assert belief.core_probability([(0, -9.0), (1, -9.0)]) == pytest.approx(1, abs=1e-9)


def brute_domain(people: Population, responses: list[Response]) -> Array:
    """Means in a population of one domain, summed over its part and each ability densely."""
    shared, theta = np.linspace(-6, 6, 1201), np.linspace(-9, 9, 1801)
    kernel = np.exp(-((theta - shared[:, None]) ** 2) / (2 * people.specific))
    logs = {skill: np.zeros(len(theta)) for skill in people.skills}
    for r in responses:
        logs[r.skill] += np.log(probabilities(r.parameters, theta)[r.category])
    above = np.array([kernel @ np.exp(logs[skill]) for skill in people.skills])
    first = np.array([kernel @ (np.exp(logs[skill]) * theta) for skill in people.skills])
    log_weight = np.log(above).sum(axis=0)
    log_weight -= shared**2 / (2 * (people.general + people.domain))
    weight = np.exp(log_weight - log_weight.max())
    return np.asarray((first / above) @ weight / weight.sum())


def test_forty_skills_of_one_domain_are_resolved() -> None:
    people, rng = population(*[0] * 40), np.random.default_rng(2)
    truth = person(rng, people)
    responses = [
        answer(skill, typed(b, a=2.0), simulated(rng, typed(b, a=2.0), truth[place]))
        for place, skill in enumerate(people.skills)
        for b in (-1.5, -0.5, 0.5, 1.5)
    ]
    expected = brute_domain(people, responses)
    assert posterior(people, responses).mean == pytest.approx(expected, abs=1e-5)


def test_the_grid_widens_for_those_who_know_everything() -> None:
    people = population(*[0] * 6)
    hard = [typed(b) for b in (1.6, 2.1, 2.5, 2.9)]
    responses = [answer(skill, item, 1) for skill in people.skills for item in hard]
    belief = posterior(people, responses)
    assert belief.edge_mass < 1e-6
    assert belief.mean == pytest.approx(brute_domain(people, responses), abs=1e-5)


@pytest.mark.parametrize("category", [1, 0, None])
@pytest.mark.parametrize("rated", [0, 5])
def test_a_hundred_equal_answers_leave_everything_finite(category: int | None, rated: int) -> None:
    items = [single(b / 10) for b in range(-25, 25, 10)]
    responses = [answer(skill, item, category) for skill in FULL.skills[:20] for item in items]
    mixed = [rating(skill, rated if place else 3) for place, skill in enumerate(FULL.skills)]
    for belief in (posterior(FULL, responses), posterior(FULL, responses, mixed)):
        for figure in (belief.mean, belief.sd, belief.covariance, [belief.log_evidence]):
            assert np.all(np.isfinite(figure))
        assert np.all(np.abs(belief.mean) < 6)
        assert belief.edge_mass < 1e-6


choice = st.sampled_from(
    [typed(-1.0), single(0.0), single(1.2), graded(0.5), graded(-0.7), typed(0.2, a=6.0)]
)
skill = st.sampled_from(population(0, 0, 1).skills)


@st.composite
def answers(draw: st.DrawFn, least: int = 1) -> list[Response]:
    made = []
    for number in range(draw(st.integers(least, 12))):
        item = draw(choice)
        outcomes = [None, *range(item.categories)]
        made.append(answer(draw(skill), item, draw(st.sampled_from(outcomes)), f"i{number}"))
    return made


@given(answers())
@settings(deadline=None, max_examples=60)
def test_right_instead_of_wrong_never_lowers_a_skill(given_answers: list[Response]) -> None:
    people = population(0, 0, 1)
    top = given_answers[0].parameters.categories - 1
    worse, better = (
        posterior(people, [replace(given_answers[0], category=c), *given_answers[1:]])
        for c in (0, top)
    )
    unknown = posterior(people, [replace(given_answers[0], category=None), *given_answers[1:]])
    assert np.all(better.mean >= worse.mean - 1e-9)
    # An "I don't know" also says that right answers elsewhere were no guesses.
    own = people.index[given_answers[0].skill]
    assert better.mean[own] >= unknown.mean[own] - 1e-9


@given(answers())
@settings(deadline=None, max_examples=60)
def test_one_by_one_or_at_once_is_the_same_to_the_last_bit(given_answers: list[Response]) -> None:
    people = population(0, 0, 1)
    for ratings in ((), (rating("d0.s00", 5), rating("d1.s02", 1))):
        live = posterior(people, (), ratings)
        for response in given_answers:
            live = live.updated(response)
        assert_same(live, posterior(people, given_answers, ratings))


def assert_same(one: Belief, other: Belief) -> None:
    for figure in ("mean", "variance", "weights", "covariance", "bias_weights"):
        assert np.array_equal(getattr(one, figure), getattr(other, figure)), figure
    assert one.log_evidence == other.log_evidence


def test_ratings_never_move_the_measured_belief_and_a_constant_vector_moves_nothing() -> None:
    five = [rating(skill, 5) for skill in FULL.skills]
    responses = [answer(FULL.skills[0], single(0.0), 1)]
    assert_same(posterior(FULL, responses, five), posterior(FULL, responses))
    short = five[:5]
    assert posterior(FULL, responses, short).mean[0] > posterior(FULL, responses).mean[0]
    mixed = [*five[:-1], rating(FULL.skills[-1], 4)]
    assert posterior(FULL, responses, mixed).bias_mean > 0
    left_out = [*five[:5], *(rating(skill, None) for skill in FULL.skills[5:])]
    assert_same(posterior(FULL, responses, left_out), posterior(FULL, responses, short))


def test_the_last_answer_to_an_item_counts() -> None:
    first, second = answer("d0.s00", single(0.0), 1, "i"), answer("d0.s00", single(0.0), 0, "i")
    assert_same(posterior(PAIR, [first, second]), posterior(PAIR, [second]))


def test_answers_on_unknown_skills_are_left_out() -> None:
    stray = answer("gone.skill", single(0.0), 1)
    assert_same(posterior(PAIR, [*ANSWERS, stray]), posterior(PAIR, ANSWERS))
    assert_same(posterior(PAIR, ANSWERS).updated(stray), posterior(PAIR, ANSWERS))


def test_cuts_and_quantiles_agree_anywhere() -> None:
    belief = posterior(PAIR, ANSWERS)
    for share in (0.05, 0.3, 0.5, 0.95):
        at = belief.quantile(0, share)
        assert 1 - belief.p_at_least(0, at) == pytest.approx(share, abs=1e-7)


def test_a_precise_belief_gets_a_finer_grid() -> None:
    people = population(0)
    responses = [
        answer("d0.s00", typed(n / 40 - 1, a=3.0), int(n < 44), f"i{n}") for n in range(80)
    ]
    belief = exact_posterior(people, responses)
    theta = np.linspace(-6, 6, 24001)
    log_weight = -(theta**2) / 2
    for r in responses:
        log_weight = log_weight + np.log(probabilities(r.parameters, theta)[r.category])
    weight = np.exp(log_weight - log_weight.max())
    weight /= weight.sum()
    assert belief.sd[0] == pytest.approx(
        np.sqrt(weight @ theta**2 - (weight @ theta) ** 2), abs=1e-6
    )
    for cut in (0.0, 0.137, 0.4):
        # A node on the cut counts half: the trapezoid rule.
        above = weight @ np.where(np.isclose(theta, cut), 0.5, theta > cut)
        assert belief.p_at_least(0, cut) == pytest.approx(above, abs=5e-5)
