"""Random tiny cases: set, order, coverage and causes equal to trying everything."""

import random
from dataclasses import replace
from typing import Any

import pytest

from tests.plan import reference
from tests.plan.casebook import catalog_of, constraints_of, learner_of, skill_id
from tests.plan.random_cases import random_case
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan

CERTAIN = [random_case(seed) for seed in range(240)]
LARGER = [random_case(seed, resources=9) for seed in range(1000, 1040)]


def uncertain_case(seed: int) -> dict[str, Any]:
    case = random_case(seed, resources=5)
    draw = random.Random(seed)
    deviations = {skill: draw.choice([0, 0.4, 0.8]) for skill in case["learner"]["levels"]}
    return {**case, "learner": {**case["learner"], "sd": deviations}}


UNCERTAIN = [uncertain_case(seed) for seed in range(5000, 5020)]


def plan_of(case: Any) -> Plan:
    catalog = catalog_of(case)
    return make_plan(catalog, catalog.roles["case-role"], learner_of(case), constraints_of(case))


def open_of(plan: Plan) -> list[dict[str, Any]]:
    found = []
    for gap in plan.open:
        one: dict[str, Any] = {
            "skill": gap.skill,
            "reached": gap.reached / 100,
            "required": gap.required / 100,
            "cause": gap.cause,
        }
        if gap.extra_minutes is not None:
            one["extra_hours"] = pytest.approx(gap.extra_minutes / 60)
        if gap.extra_cents is not None:
            one["extra_price"] = gap.extra_cents / 100
        found.append(one)
    return found


@pytest.mark.parametrize("cases", [CERTAIN[:80], CERTAIN[80:160], CERTAIN[160:], LARGER])
def test_the_plan_is_the_best_of_all_sets_in_the_best_of_all_orders(cases: list[Any]) -> None:
    for case in cases:
        best = reference.best(case)
        plan = plan_of(case)
        assert [step.resource for step in plan.steps] == reference.best_order(case, best)
        assert plan.coverage == pytest.approx(float(reference.coverage(case, best)), abs=1e-9)
        assert plan.proof.value == plan.proof.bound
        expected = [
            {**gap, "skill": skill_id(gap["skill"])} for gap in reference.open_gaps(case, best)
        ]
        assert open_of(plan) == expected


def test_the_random_cases_are_varied() -> None:
    plans = [plan_of(case) for case in CERTAIN]
    causes = {gap.cause for plan in plans for gap in plan.open}
    assert causes == {"time", "budget", "time+budget", "language", "preference", "catalogue"}
    assert max(len(plan.steps) for plan in plans) >= 4


def test_uncertain_levels_are_judged_by_expected_shortfall() -> None:
    for case in UNCERTAIN:
        plan = plan_of(case)
        best = reference.best(case)
        assert sorted(step.resource for step in plan.steps) == sorted(one["id"] for one in best)
        assert plan.coverage == pytest.approx(float(reference.coverage(case, best)), abs=1e-6)
        assert plan.total_gap == pytest.approx(float(reference.total_gap(case)), abs=1e-6)


def test_the_order_of_the_catalogue_changes_nothing() -> None:
    for seed, case in enumerate(CERTAIN[:30]):
        catalog, role = catalog_of(case), catalog_of(case).roles["case-role"]
        names = list(catalog.resources)
        random.Random(seed).shuffle(names)
        shuffled = replace(catalog, resources={name: catalog.resources[name] for name in names})
        plans = [
            make_plan(one, role, learner_of(case), constraints_of(case))
            for one in (catalog, shuffled)
        ]
        assert plans[0] == plans[1]
