"""`tremplin springboard`: how far every role is, shared first steps, where one role leads."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.levels_file import read_levels
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints, Infeasible
from tremplin.plan.springboard import Distance, distances
from tremplin.report.infeasible import infeasible_sentence
from tremplin.report.springboard import Springboard, springboard_object
from tremplin.report.springboard_text import springboard_text

TIME_LIMIT: Final = 20.0
"""Seconds for one role, after which the best choice so far is shown, as not proved."""


def run(arguments: argparse.Namespace, world: World) -> Result:
    """The distances, from stated levels or from where the person stands."""
    role = role_named(world, arguments.role).id if arguments.role else None
    constraints = Constraints(
        start=next_monday(world.today()),
        hours_per_week=arguments.hours_per_week or Constraints.hours_per_week,
        weeks=None,
        budget=arguments.budget,
        study_in=arguments.study_in or (world.language,),
    )
    if arguments.levels is not None:
        found = _stated(world, arguments, constraints, role)
    else:
        found = _measured(world, constraints, role)
    known = {distance.role: distance for distance in worked_out(world, found)}
    found = replace(found, distances=known)
    proved = all(distance.proven for distance in known.values())
    return Result(
        springboard_text(world.catalog, found, world.language),
        springboard_object(world.catalog, found, world.language, world.loaded.fingerprint),
        world.notices(),
        ExitCode.DONE if proved else ExitCode.FINDINGS,
    )


def worked_out(world: World, found: Springboard) -> Iterator[Distance]:
    """The distances one after the other, the nearest role first; CommandError when none is."""
    roles = [world.catalog.roles[result.role] for result in found.results]
    try:
        yield from distances(
            world.catalog, roles, found.learner, found.constraints, time_limit=TIME_LIMIT
        )
    except Infeasible as error:
        sentence = infeasible_sentence(world.catalog, error, world.language)
        raise CommandError(sentence, ExitCode.FINDINGS) from error


def _stated(
    world: World, arguments: argparse.Namespace, constraints: Constraints, role: str | None
) -> Springboard:
    from tremplin.measure.today import roles_as_stated

    learner = read_levels(world, arguments.levels)
    results = roles_as_stated(world.catalog.roles.values(), learner.levels, learner.sd)
    return Springboard(results, learner, constraints, role)


def _measured(world: World, constraints: Constraints, role: str | None) -> Springboard:
    # A springboard from stated levels needs no engine.
    from tremplin.cli.results import assessment_of, sitting_named
    from tremplin.cli.whereabouts import whereabouts

    sitting = sitting_named(world, None)
    chosen = role or sitting.choice.get("role") or sitting.role
    return whereabouts(world, sitting, assessment_of(world, sitting), constraints, chosen)
