"""The reference cases: chosen set, order, coverage, dates, open gaps, second best."""

from typing import Any

import pytest

from tests.plan import reference
from tests.plan.casebook import CASES, catalog_of, constraints_of, learner_of, skill_id
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan

pytestmark = pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])

OBJECTIVES = ("coverage", "hours", "price", "quality", "count", "id")


def plan_of(case: Any, **changes: Any) -> Plan:
    catalog = catalog_of(case)
    role = catalog.roles["case-role"]
    return make_plan(catalog, role, learner_of(case), constraints_of(case, **changes))


def test_the_plan_and_its_order(case: Any) -> None:
    plan, expected = plan_of(case), case["expected"]
    assert [step.resource for step in plan.steps] == expected["plan"]
    assert plan.coverage == pytest.approx(expected["coverage"], abs=1e-12)
    assert plan.total_gap == pytest.approx(expected["total_gap"], abs=1e-12)
    assert (plan.hours, plan.price) == (expected["hours"], expected["price"])
    assert plan.proof.status == "optimal"
    assert plan.proof.value == plan.proof.bound
    assert plan.proof.order == "exact"


def test_the_open_gaps(case: Any) -> None:
    found = [
        {
            "skill": gap.skill,
            "reached": gap.reached / 100,
            "required": gap.required / 100,
            "cause": gap.cause,
            "extra_hours": None if gap.extra_minutes is None else gap.extra_minutes / 60,
            "extra_price": None if gap.extra_cents is None else gap.extra_cents / 100,
        }
        for gap in plan_of(case).open
    ]
    nothing = {"extra_hours": None, "extra_price": None}
    assert found == [
        {**nothing, **gap, "skill": skill_id(gap["skill"])} for gap in case["expected"]["open"]
    ]


def test_the_best_plan_without_each_pick(case: Any) -> None:
    whole = plan_of(case)
    for pick, expected in case["expected"]["without"].items():
        plan = plan_of(case, without=(pick, *case["learner"]["excluded"]))
        assert sorted(step.resource for step in plan.steps) == sorted(expected["plan"])
        assert whole.coverage - plan.coverage == pytest.approx(expected["coverage_loss"])
        assert plan.hours - whole.hours == expected["extra_hours"]
        assert plan.price - whole.price == expected["extra_price"]


def test_the_second_best_lacks_a_pick_and_shows_which_objective_decided(case: Any) -> None:
    by_id = {one["id"]: one for one in case["resources"]}
    plans = [
        [by_id[step.resource] for step in plan_of(case, without=(pick,)).steps]
        for pick in case["expected"]["plan"]
    ]
    second = min(plans, key=lambda chosen: reference.key(case, chosen))
    expected = case["expected"]["runner_up"]
    assert sorted(one["id"] for one in second) == sorted(expected["plan"])
    best = reference.key(case, [by_id[pick] for pick in case["expected"]["plan"]])
    pairs = zip(OBJECTIVES, best, reference.key(case, second), strict=True)
    decided_by = next(name for name, a, b in pairs if a != b)
    assert decided_by == case["expected"]["decided_by"]


def test_the_dates(case: Any) -> None:
    calendar = case["expected"].get("calendar")
    if calendar is not None:
        found = [
            [week.start.isoformat(), session.resource, session.minutes / 60]
            for week in plan_of(case).weeks
            for session in week.sessions
        ]
        assert found == calendar


def test_the_slow_reference_agrees(case: Any) -> None:
    best = reference.best(case)
    assert reference.best_order(case, best) == case["expected"]["plan"]
    assert reference.open_gaps(case, best) == case["expected"]["open"]
    assert sum(1 for _ in reference.choices(case)) == case["expected"]["feasible_sets"]
