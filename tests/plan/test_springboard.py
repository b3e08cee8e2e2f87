"""Distances: those of plans without a limit of time; first steps shared, as counted by hand."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.plan import reference
from tests.plan.casebook import catalog_of, constraints_of, learner_of, skill_id
from tests.plan.random_cases import random_case
from tests.plan.small import MONDAY, catalog, resource
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.springboard import Distance, SharedStep, distances, shared_steps
from tremplin.store.content import load_content

UNLIMITED = frozenset({"time"})


def role(name: str, **required: float) -> Role:
    """A role that weighs all its skills alike."""
    levels = {f"case.{skill}": level for skill, level in required.items()}
    weights = dict.fromkeys(levels, 1.0)
    table = {"id": name, "name": name, "required": levels, "weights": weights}
    return Role.model_validate(table)


def found(made: Catalog, *roles: Role, **constraints: Any) -> list[Distance]:
    """The distances from level 0, without slack and bonus."""
    limits = Constraints(MONDAY, **{"slack": 0.0, "finish_bonus": 0.0, **constraints})
    return list(distances(made, roles, Learner(), limits))


@pytest.mark.parametrize("first", range(7000, 7120, 30))
def test_the_choice_is_the_best_of_all_sets_however_long_it_takes(first: int) -> None:
    for seed in range(first, first + 30):
        case = random_case(seed)
        made = catalog_of(case)
        (one,) = distances(made, made.roles.values(), learner_of(case), constraints_of(case))
        every = reference.choices(case, UNLIMITED)
        best = min(every, key=lambda chosen: reference.key(case, chosen))
        assert one.resources == tuple(sorted(r["id"] for r in best))
        assert one.minutes == reference.minutes(best)
        assert one.cents == reference.cents(best)
        assert one.coverage == pytest.approx(float(reference.coverage(case, best)), abs=1e-9)
        assert one.total_gap == pytest.approx(float(reference.total_gap(case)))
        startable = [r["id"] for r in best if reference.can_start(case, [], r)]
        assert [start.resource for start in one.starts] == sorted(startable)
        for start in one.starts:
            alone = [r for r in best if r["id"] == start.resource]
            share = float(reference.coverage(case, alone) / (reference.total_gap(case) or 1))
            assert start.share == pytest.approx(share, abs=1e-9)
        open_skills = {
            skill_id(skill)
            for skill, target in case["learner"]["target"].items()
            if reference.level(case, best, skill) < reference.fraction(target["required"])
        }
        assert {gap.skill for gap in one.open} == open_skills
        assert not {gap.cause for gap in one.open} & {"time", "time+budget"}


@pytest.mark.parametrize("seed", range(7200, 7230))
def test_several_roles_at_once_are_as_one_by_one(seed: int) -> None:
    case = random_case(seed)
    made, learner = catalog_of(case), learner_of(case)
    skills = list(made.roles["case-role"].required)
    roles = [
        made.roles["case-role"],
        role("high", **{s.removeprefix("case."): 3.0 for s in skills}),
        role("narrow", **{skills[0].removeprefix("case."): 2.0}),
        role("nothing"),
    ]
    limits = constraints_of(case, parallel=1 + seed % 2)
    free = replace(limits, weeks=None)
    for one, distance in zip(roles, distances(made, roles, learner, limits), strict=True):
        plan = make_plan(made, one, learner, free)
        assert distance.role == plan.role == one.id
        assert distance.resources == tuple(sorted(step.resource for step in plan.steps))
        assert (distance.minutes, distance.cents) == (plan.minutes, plan.cents)
        assert distance.coverage == pytest.approx(plan.coverage)
        assert distance.weeks == len(plan.weeks)
        assert distance.open == plan.open
        assert distance.proven


@pytest.mark.parametrize(
    "pace",
    [
        {"hours_per_week": 1.3},
        {"hours_per_week": 0.7, "breaks": ((dt.date(2026, 9, 14), dt.date(2026, 10, 2)),)},
        {"weekday_hours": (0.5, 0, 0, 2.25, 0, 0, 1), "holidays": "fr"},
        {"weeks": 3, "hours_per_week": 2},
        {"deadline": dt.date(2026, 9, 20), "hours_per_week": 2},
    ],
)
def test_weeks_are_those_of_the_calendar_and_no_limit_of_time_counts(pace: dict[str, Any]) -> None:
    made = catalog({"a": 1, "b": 1}, resource("x", 9, ("a", 0, 1)), resource("y", 4.5, ("b", 0, 1)))
    limits = Constraints(MONDAY, slack=0.0, **pace)
    free = replace(limits, weeks=None, deadline=None)
    one = next(distances(made, made.roles.values(), Learner(), limits))
    assert one.minutes == 810
    assert one.weeks == len(make_plan(made, made.roles["case-role"], Learner(), free).weeks)


def test_who_never_studies_never_arrives() -> None:
    made = catalog({"a": 1}, resource("x", 1, ("a", 0, 1)))
    (one,) = found(made, role("r", a=1), hours_per_week=0.0)
    assert (one.minutes, one.weeks) == (60, None)
    (nothing,) = found(made, role("r"), hours_per_week=0.0)
    assert (nothing.minutes, nothing.weeks, nothing.share) == (0, 0, 1.0)


def test_what_is_under_way_counts_only_where_it_serves() -> None:
    made = catalog(
        {"a": 1, "b": 1}, resource("begun", 10, ("a", 0, 1)), resource("other", 3, ("b", 0, 1))
    )
    first, second = found(made, role("r", a=1), role("s", b=1), under_way=(("begun", 4.0),))
    assert (first.resources, first.minutes) == (("begun",), 360)
    assert (second.resources, second.minutes) == (("other",), 180)


def test_what_is_asked_for_is_in_every_choice_and_may_be_impossible() -> None:
    made = catalog({"a": 1, "b": 1}, resource("x", 1, ("a", 0, 1)), resource("y", 1, ("b", 0, 1)))
    for one in found(made, role("r", a=1), role("s", b=1), with_=("y",)):
        assert "y" in one.resources
    with pytest.raises(Infeasible):
        found(made, role("r", a=1), with_=("y",), without=("y",))


def test_prices_that_are_unknown_are_named() -> None:
    made = catalog(
        {"a": 1, "b": 1},
        resource("x", 1, ("a", 0, 1), price={"basis": "unknown"}),
        resource("y", 1, ("b", 0, 1), price={"amount": 12.5}),
    )
    (one,) = found(made, role("r", a=1, b=1))
    assert (one.cents, one.unpriced) == (1250, ("x",))


def test_first_steps_by_hand() -> None:
    made = catalog(
        {"a": 2, "b": 1, "c": 1},
        resource("base", 2, ("a", 0, 1)),
        resource("next", 1, ("a", 1, 2)),
        resource("quick", 1, ("b", 0, 1)),
        resource("only", 1, ("c", 0, 1)),
    )
    three = found(made, role("r", a=2, b=1), role("s", a=1, b=1), role("t", a=1, c=1))
    steps = shared_steps(three)
    # "next" waits for level 1 of a, "only" serves one role.
    assert [(step.resource, step.roles) for step in steps] == [
        ("base", ("r", "s", "t")),
        ("quick", ("r", "s")),
    ]
    assert steps[0].share == pytest.approx(1 / 3 + 1 / 2 + 1 / 2)
    assert steps[0].rate == pytest.approx((1 / 3 + 1 / 2 + 1 / 2) / 2)
    assert [step.resource for step in shared_steps(three[:2])] == ["quick", "base"]


def by_brute_force(case: Any, roles: Sequence[Role]) -> list[tuple[str, tuple[str, ...], float]]:
    """Name, roles, gain per hour of every shared first step, from the definitions alone."""
    counted: dict[str, tuple[list[str], float]] = {}
    for one in roles:
        target = {
            skill.removeprefix("case."): {"required": level, "weight": one.weight(skill)}
            for skill, level in one.required.items()
        }
        aimed = {**case, "learner": {**case["learner"], "target": target}}
        every = reference.choices(aimed, UNLIMITED)
        best = min(every, key=lambda chosen: reference.key(aimed, chosen))
        for step in best:
            if reference.can_start(aimed, [], step):
                alone = reference.coverage(aimed, [step]) / reference.total_gap(aimed)
                names, gain = counted.get(step["id"], ([], 0.0))
                hours = reference.minutes([step]) / 60
                counted[step["id"]] = ([*names, one.id], gain + float(alone) / hours)
    shared = [(n, tuple(names), gain) for n, (names, gain) in counted.items() if len(names) > 1]
    return sorted(shared, key=lambda one: (-len(one[1]), -one[2], one[0]))


@pytest.mark.parametrize("seed", range(7300, 7340))
def test_first_steps_by_brute_force(seed: int) -> None:
    case = random_case(seed, resources=6)
    made = catalog_of(case)
    skills = list(made.skills)
    roles = [
        role(f"r{n}", **{skills[k].removeprefix("case."): 1.0 + n for k in {n % 2, (n + 1) % 2}})
        for n in range(3)
    ]
    limits = constraints_of(case)
    steps = shared_steps(list(distances(made, roles, learner_of(case), limits)))
    expected = by_brute_force(case, roles)
    assert {(step.resource, step.roles) for step in steps} == {one[:2] for one in expected}
    assert [len(step.roles) for step in steps] == [len(names) for _, names, _ in expected]
    assert [step.rate for step in steps] == pytest.approx([gain for _, _, gain in expected])


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    folder: Path = tmp_path_factory.mktemp("data")
    return load_content(data=folder, language="en").catalog


def someone(made: Catalog) -> Learner:
    """Levels that differ from skill to skill, not certain."""
    levels = {skill: 0.4 + 0.37 * (place % 6) for place, skill in enumerate(made.skills)}
    return Learner(levels, dict.fromkeys(made.skills, 0.6))


@pytest.mark.parametrize("budget", [None, 60.0])
def test_shipped_roles_are_as_far_as_their_plans_say(
    shipped: Catalog, budget: float | None
) -> None:
    limits = Constraints(dt.date(2026, 11, 23), study_in=("fr",), budget=budget, hours_per_week=4)
    names = ["prompt-engineer", "journalist", "ai-architect"]
    roles = [shipped.roles[name] for name in names]
    learner = someone(shipped)
    for one, distance in zip(roles, distances(shipped, roles, learner, limits), strict=True):
        plan = make_plan(shipped, one, learner, replace(limits, weeks=None))
        assert distance.resources == tuple(sorted(step.resource for step in plan.steps))
        assert (distance.minutes, distance.cents) == (plan.minutes, plan.cents)
        assert distance.coverage == pytest.approx(plan.coverage)
        assert distance.weeks == len(plan.weeks)


def test_the_order_of_the_roles_changes_nothing(shipped: Catalog) -> None:
    limits = Constraints(dt.date(2026, 11, 23), study_in=("fr",))
    roles = list(shipped.roles.values())[::4]
    learner = someone(shipped)
    there = {one.role: one for one in distances(shipped, roles, learner, limits)}
    back = {one.role: one for one in distances(shipped, roles[::-1], learner, limits)}
    assert there == back


def test_a_shared_step_is_a_value() -> None:
    assert SharedStep("x", 90, ("r", "s"), 0.3).rate == pytest.approx(0.2)
