"""Plans from the shipped catalogue, for someone who knows nothing yet."""

import datetime as dt
from pathlib import Path

import pytest

from tremplin.catalog.catalog import Catalog
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.plan import make_plan
from tremplin.store.content import load_content

MONDAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    folder: Path = tmp_path_factory.mktemp("data")
    return load_content(data=folder, language="en").catalog


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["prompt-engineer", "prompt-engineer-junior"])
def test_a_beginner_gets_steps_and_a_proof(shipped: Catalog, name: str, language: str) -> None:
    limits = Constraints(MONDAY, study_in=(language,))
    plan = make_plan(shipped, shipped.roles[name], Learner(), limits)
    assert plan.steps
    assert plan.proof.status == "optimal"
    assert plan.proof.value == plan.proof.bound
    assert plan.minutes <= 26 * 5 * 60
    for step in plan.steps:
        resource = shipped.resources[step.resource]
        assert language in resource.languages
        assert resource.usable
        assert resource.kind not in ("degree", "community", "event", "tool")


def test_free_only_costs_nothing_and_every_gap_left_has_a_cause(shipped: Catalog) -> None:
    limits = Constraints(MONDAY, study_in=("fr", "en"), budget=0.0, weeks=8)
    plan = make_plan(shipped, shipped.roles["prompt-engineer"], Learner(), limits)
    assert plan.cents == 0
    assert all(shipped.resources[step.resource].free for step in plan.steps)
    reached = {gap.skill for gap in plan.open}
    role = shipped.roles["prompt-engineer"]
    closed = {c.skill for s in plan.steps for c in s.closes if c.to >= c.required}
    assert reached | closed >= {skill for skill, level in role.required.items() if level > 0}
    assert not reached & closed
    assert all(gap.extra_minutes for gap in plan.open if gap.cause == "time")
