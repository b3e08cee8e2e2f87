"""Subscriptions, resources under way, preferred kinds: equal to trying everything."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plan import reference
from tests.plan.casebook import catalog_of, constraints_of, learner_of, skill_id
from tests.plan.extended_cases import extended_case
from tests.plan.test_brute_force import open_of
from tremplin.plan.constraints import Infeasible
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan


def plan_of(case: Any) -> Plan:
    catalog = catalog_of(case)
    return make_plan(catalog, catalog.roles["case-role"], learner_of(case), constraints_of(case))


@settings(derandomize=True, max_examples=210, deadline=None, database=None)
@given(st.integers(0, 10**9))
def test_the_plan_is_the_best_of_all_sets_in_the_best_of_all_orders(seed: int) -> None:
    case = extended_case(seed, 6)
    if next(reference.choices(case), None) is None:
        with pytest.raises(Infeasible):
            plan_of(case)
        return
    best = reference.best(case)
    plan = plan_of(case)
    assert [step.resource for step in plan.steps] == reference.best_order(case, best)
    assert plan.coverage == pytest.approx(float(reference.coverage(case, best)), abs=1e-9)
    assert (plan.minutes, plan.cents) == (reference.minutes(best), reference.cents(best))
    assert sum(step.cents for step in plan.steps) == plan.cents
    assert plan.proof.value == plan.proof.bound
    gaps = reference.open_gaps(case, best)
    assert open_of(plan) == [{**gap, "skill": skill_id(gap["skill"])} for gap in gaps]


def test_the_cases_are_varied() -> None:
    cases = [extended_case(seed) for seed in range(60)]
    shared = [
        sorted(one["subscription"] for one in best if "subscription" in one)
        for case in cases
        if next(reference.choices(case), None) is not None
        for best in [reference.best(case)]
    ]
    assert sum(len(names) > 1 for names in shared) >= 10
    assert sum(any("spent" in one for one in case["resources"]) for case in cases) >= 15
