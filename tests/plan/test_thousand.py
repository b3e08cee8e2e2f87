"""A thousand random catalogues: no constraint broken, every wish refused with a true reason."""

import random
from typing import Any

import pytest

from tests.plan import reference
from tests.plan.casebook import catalog_of, constraints_of, learner_of
from tests.plan.extended_cases import extended_case
from tremplin.plan.best import best_choice
from tremplin.plan.candidate import Limits
from tremplin.plan.constraints import Infeasible
from tremplin.plan.plan import make_plan
from tremplin.plan.problem import build_problem


def wishful_case(seed: int) -> tuple[Any, tuple[str, ...]]:
    """A case and resources asked for: none, or one or two of any."""
    case, draw = extended_case(seed, 7), random.Random(f"wish {seed}")
    unwanted = case["learner"]["forbid_kinds"]
    names = [one["id"] for one in case["resources"] if one["kind"] not in unwanted]
    return case, tuple(draw.sample(names, min(len(names), draw.choice([0, 0, 1, 2]))))


@pytest.mark.parametrize("block", range(4))
def test_no_plan_breaks_a_constraint_and_every_refusal_is_true(block: int) -> None:
    for seed in range(250 * block, 250 * block + 250):
        case, wishes = wishful_case(seed)
        catalog = catalog_of(case)
        limits = constraints_of(case, with_=wishes)
        learner, role = learner_of(case), catalog.roles["case-role"]
        try:
            plan = make_plan(catalog, role, learner, limits)
        except Infeasible as refused:
            check_refusal(case, wishes, refused)
            continue
        by_id = {one["id"]: one for one in case["resources"]}
        chosen = [by_id[step.resource] for step in plan.steps]
        names = {one["id"] for one in chosen}
        assert names >= {one["id"] for one in case["resources"] if "spent" in one} | set(wishes)
        assert all(reference.allowed(case, one, frozenset()) for one in chosen)
        assert reference.order_cost(case, chosen) is not None
        assert reference.minutes(chosen) == plan.minutes <= reference.capacity(case)
        assert reference.cents(chosen) == plan.cents
        assert limits.budget is None or plan.price <= limits.budget
        assert sum(s.minutes for week in plan.weeks for s in week.sessions) == plan.minutes
        assert all(sum(s.minutes for s in week.sessions) <= week.minutes for week in plan.weeks)
        assert plan.coverage == pytest.approx(float(reference.coverage(case, chosen)))
        assert {gap.skill for gap in plan.open} == {
            f"case.{gap}" for gap in still_open(case, chosen)
        }


def still_open(case: Any, chosen: list[Any]) -> set[str]:
    return {
        skill
        for skill, target in case["learner"]["target"].items()
        if reference.level(case, chosen, skill) < reference.fraction(target["required"])
    }


def check_refusal(case: Any, wishes: tuple[str, ...], refused: Infeasible) -> None:
    """No choice holds what is asked for, and the numbers of the reason are the least needed."""
    begun = {one["id"] for one in case["resources"] if "spent" in one}
    asked = set(wishes) | begun
    limits = {"time", "budget", "begun"}
    lifted = limits if refused.cause in ("time", "budget") else set()
    holding = [
        chosen
        for chosen in reference.choices(case, frozenset(lifted))
        if {one["id"] for one in chosen} >= set(refused.resources)
    ]
    if refused.cause in ("time", "budget"):
        measure = reference.minutes if refused.cause == "time" else reference.cents
        unit = 60 if refused.cause == "time" else 100
        assert min(map(measure, holding)) == pytest.approx((refused.needed or 0) * unit)
        assert (refused.needed or 0) > (refused.limit or 0)
    elif refused.cause == "together":
        assert not any({one["id"] for one in chosen} >= asked for chosen in holding)
    else:
        assert refused.cause in ("done", "without", "language", "prerequisite")
        assert not any(refused.resources[0] in {one["id"] for one in c} for c in holding)


@pytest.mark.parametrize("seconds", [0.0, 0.002, 0.01])
def test_a_search_that_is_stopped_keeps_a_bound_that_holds(seconds: float) -> None:
    for seed in range(20):
        case = extended_case(seed, 40)
        catalog = catalog_of(case)
        role = catalog.roles["case-role"]
        problem = build_problem(catalog, role, learner_of(case), constraints_of(case), Limits())
        best = best_choice(problem)
        stopped = best_choice(problem, time_limit=seconds)
        if best is None or stopped is None:
            continue
        assert stopped.best >= best.value >= stopped.value
        if stopped.proven:
            assert stopped.chosen == best.chosen
