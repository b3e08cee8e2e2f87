"""`tremplin results`: what a sitting tells."""

import argparse
from dataclasses import replace

from tremplin.cli.assessing import assess, resumed_session
from tremplin.cli.history import history_of, progress_of
from tremplin.cli.naming import unknown
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.progress import history_object
from tremplin.report.progress_text import history_text
from tremplin.report.results_text import results_text
from tremplin.store.learner import Sitting, latest_with_answers, sittings


def run(arguments: argparse.Namespace, world: World) -> Result:
    """The results of the sitting that is named, else of the latest one; or all sittings."""
    if arguments.history:
        if arguments.sitting is not None:
            raise CommandError(say(world.language, "progress.history.all"))
        return _history(world)
    sitting = sitting_named(world, arguments.sitting)
    assessment = with_progress(world, sitting, assessment_of(world, sitting))
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


def _history(world: World) -> Result:
    history = history_of(world)
    if not history.points:
        raise CommandError(say(world.language, "progress.history.none"))
    text = history_text(world.catalog, history, world.language)
    return Result(text, history_object(history), world.notices())


def with_progress(world: World, sitting: Sitting, assessment: Assessment) -> Assessment:
    """With what changed since the sitting before."""
    return replace(assessment, progress=progress_of(world, sitting))


def with_history(world: World, sitting: Sitting, assessment: Assessment) -> Assessment:
    """With what changed since the sitting before, and all sittings if there are several."""
    history = history_of(world)
    return replace(
        with_progress(world, sitting, assessment),
        history=history if len(history.points) > 1 else None,
    )


def assessment_of(world: World, sitting: Sitting) -> Assessment:
    """What the sitting tells."""
    return assess(world.catalog, sitting, resumed_session(world.catalog, sitting))
