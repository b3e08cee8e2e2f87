"""`tremplin calibrate`: parameters of items from the answers of many sessions."""

import argparse
from collections.abc import Mapping
from dataclasses import replace

from tremplin.cli.calibration_answers import make_log
from tremplin.cli.calibration_sessions import read_sessions
from tremplin.cli.causes import cause
from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.lint.diagnostic import Source
from tremplin.lint.render import one_as_text
from tremplin.measure.calibration import calibrate
from tremplin.report.calibration import CalibrationReport, calibration_object, proposed
from tremplin.report.calibration_text import calibration_text
from tremplin.store.content import content_folders
from tremplin.store.content_edits import Content, ContentEditError
from tremplin.store.parameter_edits import UnexpectedEditError, Values

Edited = Mapping[int, Source]


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Calibrate, say what is odd and what changes; write it when told to."""
    sessions = read_sessions(world, arguments.sessions)
    catalog = world.catalog
    found = calibrate(make_log(catalog, sessions.given))
    values = proposed(found, arguments.min_answers, _by_step(world))
    content = Content.read(
        content_folders(data=world.data, extra=world.content, only=world.content_only)
    )
    edited = _edited(world, content, values)
    report = CalibrationReport(
        content=world.loaded.fingerprint,
        calibration=found,
        min_answers=arguments.min_answers,
        intake=sessions.intake,
        proposed=values,
        diff=content.diff(edited),
    )
    notices = list(world.notices())
    if arguments.write and edited:
        _write(world, content, edited)
        report = replace(report, written=tuple(source.name for source in edited.values()))
        notices += [say(world.language, "calibration.written", path=p) for p in report.written]
    elif edited or arguments.write:
        key = "not-written" if edited else "nothing-to-write"
        notices.append(say(world.language, f"calibration.{key}"))
    text = calibration_text(catalog, report, world.language)
    return Result(text, calibration_object(report), tuple(notices))


def _by_step(world: World) -> dict[str, bool]:
    """Of each item, whether it gives a difficulty for each of its steps."""
    return {
        item.id: item.parameters is not None and isinstance(item.parameters.difficulty, list)
        for item in world.catalog.items.values()
    }


def _edited(world: World, content: Content, values: Mapping[str, Values]) -> Edited:
    try:
        return content.edited(values)
    except UnexpectedEditError as error:
        sentence = say(world.language, "calibration.unexpected-edit")
        raise CommandError(sentence, ExitCode.FINDINGS) from error
    except ContentEditError as error:
        raise _refusal(world, error) from error


def _write(world: World, content: Content, edited: Edited) -> None:
    """Write the files, if they would check; CommandError when they would not."""
    errors = content.errors(edited, world.language)
    if errors:
        problem = one_as_text(errors[0], world.language)
        sentence = say(world.language, "calibration.would-not-check")
        raise CommandError(sentence, ExitCode.FINDINGS, block=problem)
    try:
        content.write(edited)
    except ContentEditError as error:
        raise _refusal(world, error) from error


def _refusal(world: World, error: ContentEditError) -> CommandError:
    area = "cli" if error.reason == "cannot-write" else "calibration"
    detail = cause(world.language, error.__cause__) if error.__cause__ else error.detail
    values = {"path": error.path, "detail": detail}
    return CommandError(say(world.language, f"{area}.{error.reason}", **values))
