"""Mid-size random catalogues: leaving candidates out changes no optimum, and no limit is broken."""

import datetime as dt
import random
from dataclasses import replace
from typing import Any

import pytest

from tests.plan.small import MONDAY, catalog, resource
from tremplin.catalog.catalog import Catalog
from tremplin.plan.best import best_choice, proved_choice
from tremplin.plan.candidate import Limits
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.founded import unfold
from tremplin.plan.plan import make_plan
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.reduce import reduced, startable_only

SKILLS = [f"s{n}" for n in range(8)]


def mid_size(seed: int, size: int = 60) -> Catalog:
    draw = random.Random(seed)
    made = []
    for number in range(size):
        start = draw.choice([0, 0, 0.5, 1, 1.5, 2, 2.5])
        taught = draw.sample(SKILLS, draw.choice([1, 1, 2, 3]))
        others = [skill for skill in SKILLS if skill not in taught]
        more: dict[str, Any] = {"rating": draw.choice([2.0, 3.0, 3.0, 4.5])}
        if draw.random() < 0.3:
            more["needs"] = [{"skill": f"case.{draw.choice(others)}", "level": 1.0}]
        if draw.random() < 0.1:
            more["after"] = [f"r{draw.randrange(size)}"]
        if draw.random() < 0.4:
            more["price"] = {"amount": float(draw.choice([5, 10, 20, 60]))}
        teaches = [(s, start, min(5, start + draw.choice([0.5, 1, 1.5, 2]))) for s in taught]
        made.append(resource(f"r{number}", draw.choice([1, 2, 3, 4, 6, 8, 10]), *teaches, **more))
    return catalog({skill: draw.choice([2, 3, 4]) for skill in SKILLS}, *made)


def constraints_of(seed: int) -> Constraints:
    draw = random.Random(seed)
    return Constraints(
        MONDAY,
        hours_per_week=draw.choice([2.0, 3.5, 5.0]),
        weeks=draw.choice([3, 6, 10]),
        budget=draw.choice([None, 0.0, 30.0, 90.0]),
        breaks=draw.choice([(), ((MONDAY + dt.timedelta(8), MONDAY + dt.timedelta(15)),)]),
        parallel=draw.choice([1, 2, 3]),
    )


def problem_of(seed: int) -> Problem:
    made = mid_size(seed)
    learner = Learner({f"case.{skill}": 0.5 for skill in SKILLS[:3]}, {"case.s0": 0.6})
    return build_problem(made, made.roles["case-role"], learner, constraints_of(seed), Limits())


@pytest.mark.parametrize("seed", range(12))
def test_the_best_choice_is_the_same_without_leaving_anything_out(seed: int) -> None:
    problem = problem_of(seed)
    quick, plain = best_choice(problem), proved_choice(startable_only(problem))
    assert quick is not None
    assert plain is not None
    assert len(reduced(problem).candidates) < len(problem.candidates)
    assert quick.chosen == plain.chosen
    assert (quick.proven, plain.proven) == (True, True)


@pytest.mark.parametrize("seed", range(100, 120))
def test_plans_respect_every_constraint(seed: int) -> None:
    made, limits = mid_size(seed), constraints_of(seed)
    plan = make_plan(made, made.roles["case-role"], Learner(), limits)
    problem = build_problem(made, made.roles["case-role"], Learner(), limits, Limits())
    chosen = {one.id: one for one in problem.candidates if one.id in _names(plan.steps)}
    assert not unfold(chosen.values(), problem.held).waiting
    assert sum(one.minutes for one in chosen.values()) == plan.minutes <= (plan.capacity or 0)
    assert limits.budget is None or plan.price <= limits.budget
    assert plan.coverage == pytest.approx(sum(c.gain for s in plan.steps for c in s.closes))
    for place, step in enumerate(plan.steps):
        earlier = [chosen[one.resource] for one in plan.steps[:place]]
        assert not unfold([*earlier, chosen[step.resource]], problem.held).waiting


@pytest.mark.parametrize("seed", range(100, 120))
def test_weeks_hold_what_they_can_and_steps_wait_for_what_they_need(seed: int) -> None:
    made, limits = mid_size(seed), constraints_of(seed)
    plan = make_plan(made, made.roles["case-role"], Learner(), limits)
    studied: dict[str, int] = {}
    for week in plan.weeks:
        assert sum(session.minutes for session in week.sessions) <= week.minutes
        for session in week.sessions:
            studied[session.resource] = studied.get(session.resource, 0) + session.minutes
    assert studied == {step.resource: step.minutes for step in plan.steps}
    last = limits.start + dt.timedelta(days=7 * (limits.weeks or 0) - 1)
    ends = {step.resource: step.end for step in plan.steps}
    for step in plan.steps:
        assert limits.start <= step.start <= step.end <= last
        assert all(ends[other] <= step.end for other in step.waits_for)


@pytest.mark.parametrize("seed", range(200, 206))
def test_the_order_of_the_files_changes_nothing(seed: int) -> None:
    made, limits = mid_size(seed), constraints_of(seed)
    names = list(made.resources)
    random.Random(seed).shuffle(names)
    shuffled = replace(made, resources={name: made.resources[name] for name in names})
    plans = [make_plan(one, one.roles["case-role"], Learner(), limits) for one in (made, shuffled)]
    assert plans[0] == plans[1]


def _names(steps: Any) -> set[str]:
    return {step.resource for step in steps}
