"""Entry point for reference cases: plain dictionaries in and out, the belief of the app between."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from tremplin.measure.belief import Belief, Population, exact_posterior
from tremplin.measure.response import Response
from tremplin.measure.response_model import ItemParameters

LEVEL_CUTS: Final = (-1.5, -0.5, 0.5, 1.5, 2.5)
SMALLEST_VARIANCE: Final = 1e-4
"""Stands for a variance of 0, which a grid cannot hold."""


def posterior(case: Mapping[str, Any], cuts: Sequence[float] | None = None) -> dict[str, Any]:
    """Posterior figures of a case: mean, sd, bias_mean, bias_sd, log_evidence, p_at_least.

    A case has `prior` (four variances, domain of each skill) and `answers` (skill, kind, a, b,
    g, categories, answer, lapse). The cuts are those given, else those of the case (`cuts` or
    its `expected`), else the cuts of levels 1 to 5.
    """
    belief = _belief(case)
    skills = range(len(belief.population.skills))
    return {
        "mean": belief.mean.tolist(),
        "sd": belief.sd.tolist(),
        "bias_mean": belief.bias_mean,
        "bias_sd": belief.bias_sd,
        "log_evidence": belief.log_evidence,
        "p_at_least": {
            cut: [belief.p_at_least(skill, float(cut)) for skill in skills]
            for cut in _cuts(case, cuts)
        },
    }


def reduction(
    case: Mapping[str, Any], weights: Sequence[float], candidates: Sequence[Mapping[str, Any]]
) -> list[float]:
    """Expected fall of the weighted sum of posterior variances for each candidate item.

    Exact: every category is tried as an answer, and weighed by its predictive probability.
    """
    belief = _belief(case)
    weighted = np.asarray(weights, dtype=np.float64)
    now = float(weighted @ belief.variance)
    return [now - _expected_variance(belief, weighted, candidate) for candidate in candidates]


def predictive(case: Mapping[str, Any], candidate: Mapping[str, Any]) -> list[float]:
    """P(category) of a candidate item, for each of its categories."""
    return [chance for chance, _ in _outcomes(_belief(case), candidate)]


def _expected_variance(belief: Belief, weights: np.ndarray, candidate: Mapping[str, Any]) -> float:
    outcomes = _outcomes(belief, candidate)
    total = sum(chance for chance, _ in outcomes)
    return sum(chance / total * float(weights @ after.variance) for chance, after in outcomes)


def _outcomes(belief: Belief, candidate: Mapping[str, Any]) -> list[tuple[float, Belief]]:
    population, responses, ratings = belief.population, belief.responses, belief.ratings
    outcomes = []
    for category in range(len(candidate["b"]) + 1):
        answer = _response(population, {**candidate, "answer": category})
        if answer.parameters.kind == "self":
            after = exact_posterior(population, responses, (*ratings, answer))
        else:
            after = exact_posterior(population, (*responses, answer), ratings)
        outcomes.append((float(np.exp(after.log_evidence - belief.log_evidence)), after))
    return outcomes


def _belief(case: Mapping[str, Any]) -> Belief:
    population = _population(case["prior"])
    answers = [_response(population, answer) for answer in case.get("answers", ())]
    knowledge = [answer for answer in answers if answer.parameters.kind == "knowledge"]
    ratings = [answer for answer in answers if answer.parameters.kind == "self"]
    return exact_posterior(population, knowledge, ratings)


def _population(prior: Mapping[str, Any]) -> Population:
    domains = list(prior["domain_of_skill"])
    number = {domain: n for n, domain in enumerate(dict.fromkeys(domains))}
    general, domain, specific, bias = (
        max(float(prior.get(f"{part}_var", 0.0)), SMALLEST_VARIANCE)
        for part in ("general", "domain", "specific", "bias")
    )
    return Population(
        general=general,
        domain=domain,
        specific=specific,
        bias_sd=bias**0.5,
        skills=tuple(map(str, range(len(domains)))),
        domain_of=tuple(number[domain] for domain in domains),
    )


def _response(population: Population, answer: Mapping[str, Any]) -> Response:
    parameters = ItemParameters(
        discrimination=float(answer["a"]),
        thresholds=tuple(map(float, answer["b"])),
        guessing=tuple(map(float, answer["g"])),
        lapse=float(answer["lapse"]),
        kind=answer.get("kind", "knowledge"),
    )
    skill = population.skills[answer["skill"]]
    return Response("reference", skill, parameters, answer["answer"])


def _cuts(case: Mapping[str, Any], cuts: Sequence[float] | None) -> list[Any]:
    if cuts is not None:
        return [str(cut) for cut in cuts]
    expected = case.get("expected", {}).get("p_at_least")
    own = case.get("cuts") or case.get("level_cuts") or expected or LEVEL_CUTS
    return [str(cut) for cut in own]
