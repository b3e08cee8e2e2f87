"""`tremplin results`: what a sitting tells."""

import argparse
from dataclasses import replace

from tremplin.cli.assessing import assess, resumed_session
from tremplin.cli.history import history_of, progress_of
from tremplin.cli.naming import unknown
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.progress import history_object
from tremplin.report.progress_text import history_text
from tremplin.report.results_text import results_text
from tremplin.store.learner import (
    Sitting,
    dates_disagree,
    latest_with_answers,
    not_counted_yet,
    sittings,
)


def run(arguments: argparse.Namespace, world: World) -> Result:
    """The results of the sitting that is named, else of the latest that counts; or all of them."""
    if arguments.history:
        if arguments.sitting is not None:
            raise CommandError(say(world.language, "progress.history.all"))
        return _history(world)
    sitting = sitting_named(world, arguments.sitting)
    assessment = with_progress(world, sitting, assessment_of(world, sitting))
    text = _text(world, sitting, assessment)
    notices = () if arguments.sitting else sitting_notices(world)
    return Result(text, results_object(assessment), (*world.notices(), *notices))


def results_that_count(world: World) -> str:
    """The results of the latest sitting that counts, in words."""
    sitting = sitting_named(world, None)
    return _text(world, sitting, with_progress(world, sitting, assessment_of(world, sitting)))


def _text(world: World, sitting: Sitting, assessment: Assessment) -> str:
    role = sitting.choice.get("role", sitting.role)
    return results_text(world.catalog, assessment, role, world.language)


def sitting_notices(world: World) -> tuple[str, ...]:
    """What to know of the sittings: that the last one does not count yet, that dates disagree."""
    found = sittings(world.journal)
    left = not_counted_yet(found, world.now())
    notices = [_not_counted(left, world.language)] if left else []
    if dates_disagree(found):
        notices.append(say(world.language, "progress.dates-notice"))
    return tuple(notices)


def _not_counted(left: Sitting, language: Language) -> str:
    """That a sitting was left too early to count, and how to go on with it."""
    key = "progress.not-counted" if left.answers else "progress.not-counted-empty"
    day = date_plain(language, left.begun.astimezone().date())
    return say(language, key, day=day, n=len(left.answers))


def sitting_named(world: World, name: str | None) -> Sitting:
    """The sitting with this id, else the latest that counts; CommandError when there is none."""
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
    left = not_counted_yet(sittings(world.journal), world.now())
    notices = [_not_counted(left, world.language)] if left else []
    return Result(text, history_object(history), (*world.notices(), *notices))


def with_progress(world: World, sitting: Sitting, assessment: Assessment) -> Assessment:
    """With what changed since the sitting before, and the content of today beside its own."""
    present = world.loaded.fingerprint
    return replace(assessment, progress=progress_of(world, sitting), present_content=present)


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
