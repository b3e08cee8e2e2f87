"""Runs a command in the world that its options describe, and turns what it raises into a line."""

import argparse
import gc
from collections.abc import Callable

from tremplin.cli.causes import cause
from tremplin.cli.damage import damage_notices
from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.output import CommandError, Result, deliver, notify, notify_block
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.store.journal import JournalError

Command = Callable[[argparse.Namespace, World], Result]


def run_command(command: Command, arguments: argparse.Namespace, language: Language) -> int:
    """Run `command`, deliver its result, return the exit code."""
    # A command lives for a second: collecting cycles would cost more than it frees.
    collecting = gc.isenabled()
    gc.disable()
    world = World.from_arguments(arguments, language)
    try:
        _check_places(world)
        result = command(arguments, world)
        result = result._replace(notices=(*result.notices, *damage_notices(world)))
        return deliver(result, as_json=getattr(arguments, "json", False))
    except CommandError as error:
        for notice in damage_notices(world):
            notify(notice)
        _complain(world, error.message)
        if error.block:
            notify_block(error.block)
        return error.exit_code
    except JournalError as error:
        _complain(world, journal_sentence(error, world.language))
        return ExitCode.INTERNAL
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except OSError as error:
        detail = cause(world.language, error)
        where = error.filename or "stdout"
        _complain(world, say(world.language, "cli.cannot-write", path=where, detail=detail))
        return ExitCode.INTERNAL
    except Exception as error:  # the last line of defence: no traceback for the person
        return _crashed(world, error)
    finally:
        world.close()
        if collecting:
            gc.enable()


def journal_sentence(error: JournalError, language: Language) -> str:
    """What is wrong with the journal, and what to do."""
    detail = cause(language, error.__cause__) if error.__cause__ else error.detail
    return say(language, f"cli.{error.reason}", path=error.path, detail=detail)


def _check_places(world: World) -> None:
    """Refuse a data folder that is a file, and content folders that are none."""
    if world.data.exists() and not world.data.is_dir():
        raise CommandError(say(world.language, "cli.not-a-folder", path=world.data))
    for folder in (*world.content, *filter(None, (world.content_only,))):
        if not folder.is_dir():
            sentence = say(world.language, "cli.not-a-folder", path=folder)
            raise CommandError(sentence, ExitCode.UNREADABLE)


def _crashed(world: World, error: Exception) -> ExitCode:
    path = world.keep_crash_report(error)
    _complain(world, say(world.language, "cli.crashed", path=path))
    return ExitCode.INTERNAL


def _complain(world: World, sentence: str) -> None:
    """Say on stderr why the command stops, as the parser says it."""
    notify(f"tremplin{say(world.language, 'cli.colon')} {sentence}")
