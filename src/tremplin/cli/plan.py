"""`tremplin plan`: the best study plan, with its reasons and its proof."""

import argparse
from dataclasses import dataclass
from typing import Final

from tremplin.catalog.roles import Role
from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.levels_file import read_levels
from tremplin.cli.naming import hint_to, role_named
from tremplin.cli.output import CommandError, Result
from tremplin.cli.plan_answers import curve_result, explained, why_result
from tremplin.cli.plan_constraints import constraints_of, resource_id
from tremplin.cli.plan_notices import default_notice, hours_notices, no_plan, study_notices
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan
from tremplin.plan.why import Why
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import plan_text
from tremplin.report.reasons import notice_sentences
from tremplin.store.learner import Sitting, latest_with_answers, sittings

TIME_LIMIT: Final = 60.0
"""Seconds after which the best plan so far is shown, as not proved."""


@dataclass(frozen=True, eq=False)
class _Start:
    """Who the plan is for, within which limits, and what is to be said of it."""

    learner: Learner
    constraints: Constraints
    notices: tuple[str, ...] = ()


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Make the plan that the options describe; exit code 1 when there is none, or no proof."""
    _check_follow(arguments, world)
    if arguments.replan:
        # Only a plan made again needs the engine whatever the options say.
        from tremplin.cli.plan_again import again_result

        return again_result(arguments, world)
    sitting = None
    if arguments.levels is None or arguments.role is None:
        sitting = latest_with_answers(sittings(world.journal))
    role = _role(world, arguments.role, sitting)
    start = _start(world, arguments, sitting)
    asked = resource_id(world, arguments.why) if arguments.why else None
    try:
        if arguments.curve:
            return curve_result(world, role, start.learner, start.constraints, arguments.curve)
        plan = make_plan(
            world.catalog, role, start.learner, start.constraints, time_limit=TIME_LIMIT
        )
    except Infeasible as error:
        raise no_plan(world, error, start.constraints.under_way) from error
    why = Why(world.catalog, role, start.learner, plan)
    if asked is not None:
        return why_result(world, why, asked)
    text, found = (
        explained(world, why)
        if arguments.explain
        else (
            plan_text(world.catalog, plan, world.language),
            plan_object(world.catalog, plan, world.language, world.loaded.fingerprint),
        )
    )
    return Result(
        text,
        found,
        (
            *world.notices(),
            *default_notice(world, arguments, role, start.constraints),
            *start.notices,
            *plan_notices(world, plan),
            *kept_as_followed(world, arguments, plan),
        ),
        exit_code(plan),
    )


def exit_code(plan: Plan) -> ExitCode:
    """Done, or findings when the plan is not proved."""
    return ExitCode.FINDINGS if plan.proof.status == "time-limit" else ExitCode.DONE


def plan_notices(world: World, plan: Plan) -> list[str]:
    """What to know about a plan, whether it is proved, and hours that exceed their resource."""
    notices = [
        *hours_notices(world, plan.constraints),
        *notice_sentences(world.catalog, plan, world.language),
    ]
    if plan.proof.status == "time-limit":
        notices.append(say(world.language, "plan_command.not-proved"))
    return notices


def kept_as_followed(world: World, arguments: argparse.Namespace, plan: Plan) -> tuple[str, ...]:
    """Follow the plan if that is asked for; what to say of it."""
    if not arguments.follow:
        return ()
    from tremplin.cli.studying import follow

    follow(world, plan)
    return (say(world.language, "study.follows"),)


def _check_follow(arguments: argparse.Namespace, world: World) -> None:
    if arguments.levels is not None and (arguments.follow or arguments.replan):
        raise CommandError(say(world.language, "study.follow-levels"))
    if arguments.follow and (arguments.why or arguments.curve):
        raise CommandError(say(world.language, "study.follow-alone"))


def _role(world: World, name: str | None, sitting: Sitting | None) -> Role:
    chosen = name
    if chosen is None and sitting is not None:
        chosen = sitting.choice.get("role") or sitting.role
    if chosen is None:
        hint = hint_to(world.language, "role", world.catalog.roles)
        raise CommandError(say(world.language, "plan_command.no-role", hint=hint))
    return role_named(world, chosen)


def _start(world: World, arguments: argparse.Namespace, sitting: Sitting | None) -> _Start:
    """The stated levels, else those of the latest sitting with what was studied since."""
    constraints = constraints_of(world, arguments)
    if arguments.levels is not None:
        return _Start(read_levels(world, arguments.levels), constraints)
    if sitting is None:
        raise CommandError(say(world.language, "plan_command.no-levels"))
    # A plan from stated levels needs no engine.
    from tremplin.cli.results import assessment_of
    from tremplin.cli.standing import standing, with_standing

    now = standing(world, sitting, assessment_of(world, sitting), constraints.done)
    return _Start(now.learner, with_standing(world, constraints, now), study_notices(world, now))
