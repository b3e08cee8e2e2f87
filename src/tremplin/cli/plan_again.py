"""`tremplin plan --replan`: the followed plan made again from today, and what it changes."""

import argparse

from tremplin.cli.output import CommandError, Result
from tremplin.cli.plan import exit_code, kept_as_followed, plan_notices
from tremplin.cli.plan_constraints import constraints_of
from tremplin.cli.plan_notices import study_notices
from tremplin.cli.replanning import Replanned, constraints_again, replanned
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.report.layout import sections
from tremplin.report.plan_change import PlanChange, change_object, change_text
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import plan_text
from tremplin.store.learner import latest_with_answers, sittings


def again_result(arguments: argparse.Namespace, world: World) -> Result:
    """What changes, then the plan; with --follow it becomes the one that is followed."""
    sitting = latest_with_answers(sittings(world.journal))
    if sitting is None:
        raise CommandError(say(world.language, "plan_command.no-levels"))
    said_end = arguments.weeks is not None or arguments.deadline is not None
    base = constraints_again(world, to_the_end=not said_end)
    constraints = constraints_of(world, arguments, base)
    made = replanned(world, sitting, arguments.role, constraints)
    change = plan_change(made)
    catalog, language, plan = world.catalog, world.language, made.plan
    text = sections(
        change_text(catalog, plan, change, language), plan_text(catalog, plan, language)
    )
    found = plan_object(catalog, plan, language, world.loaded.fingerprint, change_object(change))
    kept = kept_as_followed(world, arguments, plan) or (say(language, "study.replan.keep"),)
    study = study_notices(world, made.standing)
    notices = (*world.notices(), *study, *plan_notices(world, plan), *kept)
    return Result(text, found, notices, exit_code(plan))


def plan_change(made: Replanned) -> PlanChange:
    """What is told of a plan made again."""
    return PlanChange(
        difference=made.difference,
        since=made.earlier.day,
        done=made.done,
        abandoned=made.abandoned,
        spent=made.spent,
        titles={step.resource: step.title for step in made.earlier.steps},
    )
