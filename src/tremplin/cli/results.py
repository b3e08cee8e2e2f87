"""`tremplin results`: what a sitting tells."""

import argparse

from tremplin.cli.naming import unknown
from tremplin.cli.output import CommandError, Result
from tremplin.cli.sittings import assess, resumed_session
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.results_text import results_text
from tremplin.store.learner import Sitting, latest_with_answers, sittings


def run(arguments: argparse.Namespace, world: World) -> Result:
    """The results of the sitting that is named, else of the latest one."""
    sitting = sitting_named(world, arguments.sitting)
    assessment = assessment_of(world, sitting)
    role = sitting.choice.get("role", sitting.role)
    text = results_text(world.catalog, assessment, role, world.language)
    return Result(text, results_object(assessment), world.notices())


def sitting_named(world: World, name: str | None) -> Sitting:
    """The sitting with this id, else the latest with an answer; CommandError when there is none."""
    found = sittings(world.journal)
    if name is not None:
        by_id = {sitting.id: sitting for sitting in found}
        if name not in by_id:
            raise unknown(world, "sitting", name, by_id)
        return by_id[name]
    latest = latest_with_answers(found)
    if latest is None:
        raise CommandError(say(world.language, "cli.no-sitting"))
    return latest


def assessment_of(world: World, sitting: Sitting) -> Assessment:
    """What the sitting tells."""
    return assess(world.catalog, sitting, resumed_session(world.catalog, sitting))
