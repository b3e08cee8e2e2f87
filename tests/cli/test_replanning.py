"""A followed plan made again where what was studied and what was said meet."""

from dataclasses import replace
from typing import Any

import pytest

from tests.cli.study_folder import RESOURCES, Person
from tremplin.cli.app_replan import limits_of_followed, plan_again
from tremplin.cli.app_study import AppStudy

LIMITS = ("--hours-per-week", "6", "--weeks", "8")


@pytest.fixture
def person(person: Person) -> Person:
    person.take_test()
    return person


def steps(plan: Any) -> dict[str, float]:
    return {step["resource"]: step["hours"] for step in plan["steps"]}


def states(person: Person) -> dict[str, str]:
    found = person.json("progress")["followed"]["steps"]
    return {step["resource"]: step["state"] for step in found}


@pytest.mark.parametrize("ending", ["done", "abandon"])
def test_what_is_planned_once_more_waits_to_be_studied(person: Person, ending: str) -> None:
    """It was over before the plan that asks for it again was followed."""
    person("progress", "hours", "a-base", "2")
    person("progress", ending, "a-base")
    plan = person.json("plan", *LIMITS, "--with", "a-base", "--budget", "50", "--follow")
    assert "a-base" in steps(plan)
    assert states(person)["a-base"] == "to-come"
    again = person.json("plan", "--replan")
    assert steps(again) == steps(plan)
    assert again["constraints"]["with"] == ["a-base"]
    assert (again["difference"]["done"], again["difference"]["spent"]) == ([], 0)
    mine = AppStudy(person.world(), lambda kept: pytest.fail("no checkpoint")).plan("en")
    assert mine is not None
    assert next(step.state for step in mine.steps if step.id == "a-base") == "to-do"
    person("progress", "start", "a-base")
    person("progress", "done", "a-base")
    over = person.json("plan", "--replan")
    assert over["difference"]["done"] == ["a-base"]
    assert "a-base" not in steps(over)


def test_hours_said_when_the_plan_was_made_still_count_once_more_are_noted(
    person: Person,
) -> None:
    plan = person.json("plan", *LIMITS, "--under-way", "a-base=5", "--follow")
    assert steps(plan)["a-base"] == 3
    left = person.json("progress")["followed"]["hours_left"]
    assert left == plan["hours"]
    person("progress", "hours", "a-base", "1")
    found = person.json("progress")["followed"]
    assert found["hours_left"] == left - 1
    assert next(s["hours"] for s in found["steps"] if s["resource"] == "a-base") == 6
    assert steps(person.json("plan", "--replan"))["a-base"] == 2
    mine = AppStudy(person.world(), lambda kept: pytest.fail("no checkpoint"))._standing("en")
    assert mine is not None
    assert sum(step.left for step in mine.steps) == 60 * (left - 1)


def test_hours_left_outlive_a_new_name(person: Person) -> None:
    person("progress", "hours", "a-base", "5")
    person("plan", *LIMITS, "--follow")
    left = person.json("progress")["followed"]["hours_left"]
    renamed = {**RESOURCES[0], "id": "a-new", "aliases": ["a-base"]}
    person.write_resources([renamed, *RESOURCES[1:]])
    assert person.json("progress")["followed"]["hours_left"] == left


def test_wishes_that_study_has_fulfilled_are_not_offered_again(person: Person) -> None:
    """Neither those finished or given up, nor what has left the catalogue."""
    wanted = ("--with", "a-other", "--with", "b-base", "--with", "d-base")
    person("plan", *LIMITS, *wanted, "--without", "c-base", "--follow")
    person("progress", "done", "a-other")
    person("progress", "abandon", "b-base")
    person("progress", "start", "c-base")
    person.write_resources(RESOURCES[:5])
    offered = limits_of_followed(person.world())
    assert (offered.with_, offered.without) == ((), ())
    again = plan_again(person.world(), replace(offered, hours_per_week=9.0))
    planned = [step.resource for step in again.plan.steps]
    assert "a-other" not in planned
    assert "b-base" not in planned
    assert planned[0] == "c-base"
