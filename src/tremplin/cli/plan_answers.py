"""What `plan` answers beside the plan: why a step, why not a resource, what other limits give."""

from typing import Any, Literal

from tremplin.catalog.roles import Role
from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.what_if import curve
from tremplin.plan.why import Why
from tremplin.report.curve_text import curve_object, curve_text
from tremplin.report.layout import paragraph
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import plan_text
from tremplin.report.why_text import answer_object, answer_text, change_object, change_sentence


def why_result(world: World, why: Why, resource: str) -> Result:
    """Why one resource is in the plan, or why not."""
    answer = why.answer(resource)
    return Result(
        paragraph(answer_text(world.catalog, why.plan, answer, world.language)),
        answer_object(world.catalog, why.plan, answer, world.language),
        tuple(world.notices()),
    )


def explained(world: World, why: Why) -> tuple[str, dict[str, Any]]:
    """The plan as text and as JSON, each step with what the best plan without it would be."""
    catalog, language = world.catalog, world.language
    answers = list(why.steps())
    others = {answer.resource: change_sentence(catalog, answer, language) for answer in answers}
    found = plan_object(catalog, why.plan, language, world.loaded.fingerprint)
    for step, answer in zip(found["steps"], answers, strict=True):
        step["alternative"] = change_object(catalog, answer, language)
    return plan_text(catalog, why.plan, language, others), found


def curve_result(
    world: World,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    along: Literal["time", "money"],
) -> Result:
    """What more or less of one limit gives."""
    points = curve(world.catalog, role, learner, constraints, along)
    return Result(
        curve_text(points, along, world.language),
        curve_object(points, along, role.id, world.loaded.fingerprint),
        tuple(world.notices()),
    )
