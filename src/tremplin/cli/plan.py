"""`tremplin plan`: the best study plan, with its reasons and its proof."""

import argparse
from typing import Final

from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.catalog.roles import Role
from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.levels_file import read_levels
from tremplin.cli.output import CommandError, Result
from tremplin.cli.plan_answers import curve_result, explained, why_result
from tremplin.cli.plan_constraints import constraints_of, resource_id
from tremplin.cli.world import World
from tremplin.language.format import date_plain, hours, joined
from tremplin.language.strings import say
from tremplin.lint.closest import closest
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.why import Why
from tremplin.report.infeasible import infeasible_sentence
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import plan_text
from tremplin.report.reasons import notice_sentences
from tremplin.store.learner import Sitting, latest_with_answers, sittings

TIME_LIMIT: Final = 60.0
"""Seconds after which the best plan so far is shown, as not proved."""


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Make the plan that the options describe; exit code 1 when there is none, or no proof."""
    sitting = None
    if arguments.levels is None or arguments.role is None:
        sitting = latest_with_answers(sittings(world.journal))
    role = _role(world, arguments.role, sitting)
    constraints = constraints_of(world, arguments)
    learner, by_ratings = _learner(world, arguments, sitting, constraints)
    asked = resource_id(world, arguments.why) if arguments.why else None
    try:
        if arguments.curve:
            return curve_result(world, role, learner, constraints, arguments.curve)
        plan = make_plan(world.catalog, role, learner, constraints, time_limit=TIME_LIMIT)
    except Infeasible as error:
        sentence = infeasible_sentence(world.catalog, error, world.language)
        raise CommandError(sentence, ExitCode.FINDINGS) from error
    why = Why(world.catalog, role, learner, plan)
    if asked is not None:
        return why_result(world, why, asked)
    notices = [*world.notices(), _defaults(world, arguments, role, constraints)]
    if by_ratings:
        notices.append(say(world.language, "plan_command.by-ratings"))
    notices += notice_sentences(world.catalog, plan, world.language)
    proved = plan.proof.status != "time-limit"
    if not proved:
        notices.append(say(world.language, "plan_command.not-proved"))
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
        tuple(notice for notice in notices if notice),
        ExitCode.DONE if proved else ExitCode.FINDINGS,
    )


def _role(world: World, name: str | None, sitting: Sitting | None) -> Role:
    roles = world.catalog.roles
    chosen = name
    if chosen is None and sitting is not None:
        chosen = sitting.choice.get("role") or sitting.role
    if chosen is None:
        names = ", ".join(roles)
        raise CommandError(say(world.language, "plan_command.no-role", names=names))
    role = world.catalog.role(chosen)
    if role is None:
        hint = closest(chosen, roles) or ", ".join(roles)
        sentence = say(world.language, "plan_command.unknown-role", name=chosen, hint=hint)
        raise CommandError(sentence)
    return role


def _learner(
    world: World, arguments: argparse.Namespace, sitting: Sitting | None, constraints: Constraints
) -> tuple[Learner, bool]:
    """The stated levels, else those of the latest sitting; whether only self-ratings are known."""
    if arguments.levels is not None:
        return read_levels(world, arguments.levels), False
    if sitting is None:
        raise CommandError(say(world.language, "plan_command.no-levels"))
    # A plan from stated levels needs no engine.
    from tremplin.cli.results import assessment_of
    from tremplin.plan.learner import learner_from_results

    assessment = assessment_of(world, sitting)
    by_ratings = assessment.by_ratings_alone
    learner = learner_from_results(
        world.catalog, assessment.skills, constraints.done, by_ratings=by_ratings
    )
    return learner, by_ratings


def _defaults(
    world: World, arguments: argparse.Namespace, role: Role, constraints: Constraints
) -> str:
    """One sentence that names each default that was used."""
    language = world.language
    names = [say(language, f"plan.language.{code}") for code in constraints.study_in]
    left_out = [kind for kind in sorted(NOT_BY_DEFAULT) if kind not in constraints.also_kinds]
    kinds = joined(language, [say(language, f"plan.kinds.{kind}") for kind in left_out])
    used = {
        "role": arguments.role is None,
        "hours-per-week": arguments.hours_per_week is None and not arguments.weekdays,
        "weeks": arguments.weeks is None and arguments.deadline is None,
        "start": arguments.start is None,
        "budget": arguments.budget is None,
        "study-in": arguments.study_in is None,
        "parallel": False,
        "kinds": bool(left_out),
    }
    choices = [
        say(
            language,
            f"plan.default.{name}",
            role=role.name.pick(language),
            hours=hours(language, constraints.hours_per_week),
            n=constraints.weeks,
            day=date_plain(language, constraints.start),
            languages=joined(language, names),
            kinds=kinds,
        )
        for name, is_used in used.items()
        if is_used
    ]
    return say(language, "plan.default", choices=", ".join(choices)) if choices else ""
