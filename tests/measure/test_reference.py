"""The reference cases, and that neither the order of answers nor that of skills matters."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tremplin.measure.reference import posterior, predictive, reduction

REFERENCE = json.loads((Path(__file__).parent / "data" / "engine-reference.json").read_text())
CASES = {case["name"]: case for case in REFERENCE["cases"]}
FIGURES = ("mean", "sd", "bias_mean", "bias_sd", "log_evidence")
SELECTION = [case for case in REFERENCE["selection"] if case["case"] in CASES]


def flat(figures: dict[str, Any]) -> np.ndarray:
    parts = [np.ravel(figures[name]) for name in FIGURES]
    tails = [np.ravel(values) for _, values in sorted(figures["p_at_least"].items())]
    return np.concatenate([*parts, *tails])


@pytest.mark.parametrize("name", CASES)
def test_posterior_is_that_of_the_reference(name: str) -> None:
    case = CASES[name]
    found, expected = posterior(case), case["expected"]
    assert found.keys() == expected.keys()
    for figure in FIGURES:
        assert found[figure] == pytest.approx(expected[figure], abs=1e-5), figure
    assert found["p_at_least"].keys() == expected["p_at_least"].keys()
    for cut, values in expected["p_at_least"].items():
        assert found["p_at_least"][cut] == pytest.approx(values, abs=1e-3)


@pytest.mark.parametrize("name", [n for n in CASES if n.startswith("22")])
def test_order_of_answers_and_of_skills_does_not_matter(name: str) -> None:
    case, rng = CASES[name], np.random.default_rng(5)
    found = posterior(case)
    mixed = [case["answers"][n] for n in rng.permutation(len(case["answers"]))]
    assert flat(posterior({**case, "answers": mixed})) == pytest.approx(flat(found), abs=1e-9)
    domains = case["prior"]["domain_of_skill"]
    order = rng.permutation(len(domains))
    place = {int(old): new for new, old in enumerate(order)}
    moved = posterior(
        {
            **case,
            "prior": {**case["prior"], "domain_of_skill": [domains[old] for old in order]},
            "answers": [{**a, "skill": place[a["skill"]]} for a in mixed],
        }
    )
    for values in (moved["mean"], moved["sd"], *moved["p_at_least"].values()):
        values[:] = [values[place[old]] for old in range(len(domains))]
    assert flat(moved) == pytest.approx(flat(found), abs=1e-9)


@pytest.mark.parametrize("chosen", SELECTION, ids=lambda chosen: chosen["case"])
def test_expected_reductions_are_those_of_the_reference(chosen: dict[str, Any]) -> None:
    case, candidates = CASES[chosen["case"]], chosen["candidates"]
    found = reduction(case, chosen["weights"], candidates)
    expected = [each["expected_reduction_weighted_variance"] for each in candidates]
    assert found == pytest.approx(expected, abs=2e-6)
    assert int(np.argmax(found)) == chosen["best"]
    for each in candidates:
        assert predictive(case, each) == pytest.approx(each["predictive"], abs=2e-6)


def test_selection_cases_are_not_all_skipped() -> None:
    assert SELECTION


PRIOR = CASES["one-skill-no-answer"]["prior"]


def item(skill: int, b: list[float], category: int, **changes: Any) -> dict[str, Any]:
    plain = {"skill": skill, "kind": "knowledge", "a": 1.2, "b": b, "g": [0.0] * len(b)}
    return {**plain, "categories": len(b) + 1, "answer": category, "lapse": 0.0, **changes}


def densely(answers: list[dict[str, Any]], cut: float) -> tuple[float, float, float]:
    """Mean, P(theta >= cut) and log evidence of one skill on 40,001 nodes."""
    theta, weight = np.linspace(-10, 10, 40001), np.ones(40001)
    weight = np.exp(-theta * theta / 2) / math.sqrt(2 * math.pi) * (theta[1] - theta[0])
    for a in answers:
        reach = [1 + 0 * theta]
        for b, g in zip(a["b"], a["g"], strict=True):
            reach.append(g + (1 - g) / (1 + np.exp(-a["a"] * (theta - b))))
        reach.append(0 * theta)
        each = reach[a["answer"]] - reach[a["answer"] + 1]
        weight = weight * ((1 - a["lapse"]) * each + a["lapse"] / (len(reach) - 1))
    total = float(weight.sum())
    above = float(weight[theta >= cut].sum() - 0.5 * weight[np.isclose(theta, cut)].sum())
    return float(weight @ theta) / total, above / total, math.log(total)


@pytest.mark.parametrize(
    "answers",
    [
        [item(0, [-1.5, -0.5, 0.5, 1.5, 2.5], 4), item(0, [-1, 0, 1, 2], 2, lapse=0.1)],
        [item(0, [0.0], n % 2, a=3.9, lapse=0.02) for n in range(60)],
        [item(0, [n / 4 - 1], int(n > 3), a=7.5) for n in range(9)],
        [item(0, [1.5 + n / 9], 1) for n in range(20)],
        [item(0, [-2 - n / 9], 0, g=[0.25]) for n in range(20)],
    ],
    ids=["six categories", "sixty answers", "steep", "all right", "all wrong"],
)
def test_any_categories_lapse_and_number_of_answers(answers: list[dict[str, Any]]) -> None:
    case = {"prior": PRIOR, "answers": answers, "cuts": [0.37]}
    found = posterior(case)
    mean, above, evidence = densely(answers, 0.37)
    assert found["mean"][0] == pytest.approx(mean, abs=2e-5)
    assert found["p_at_least"]["0.37"][0] == pytest.approx(above, abs=1e-4)
    assert found["log_evidence"] == pytest.approx(evidence, abs=2e-5)


def test_cuts_are_given_or_those_of_the_levels() -> None:
    case = {"prior": PRIOR, "answers": []}
    assert list(posterior(case)["p_at_least"]) == ["-1.5", "-0.5", "0.5", "1.5", "2.5"]
    assert list(posterior(case, cuts=[0, 1.25])["p_at_least"]) == ["0", "1.25"]
    normal = 0.5 * math.erfc(1.25 / math.sqrt(2))
    assert posterior(case, cuts=[1.25])["p_at_least"]["1.25"][0] == pytest.approx(normal, abs=1e-7)
