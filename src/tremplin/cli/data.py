"""`tremplin data`: where the data lives, a copy of it, a copy taken up, and its end."""

import argparse
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tremplin.cli.data_import import import_data
from tremplin.cli.data_sessions import export_sessions
from tremplin.cli.files import write_file
from tremplin.cli.output import CommandError, Result, ask, stdin_is_terminal
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.report.json_text import json_text
from tremplin.store import journal as journal_file
from tremplin.store import preferences as preferences_file

OWN_FILES = (
    journal_file.FILE_NAME,
    f"{journal_file.FILE_NAME}-wal",
    f"{journal_file.FILE_NAME}-shm",
    preferences_file.FILE_NAME,
    "crash.log",
)


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Show the folder, write a copy, take one up, or erase."""
    if arguments.sessions and arguments.do != "export":
        raise CommandError(say(world.language, "export.data.no-sessions", do=arguments.do))
    if arguments.do == "export":
        write = export_sessions if arguments.sessions else _export
        return write(world, arguments.file)
    if arguments.do == "import":
        return import_data(world, arguments.file)
    if arguments.file is not None:
        raise CommandError(say(world.language, "export.data.no-file", do=arguments.do))
    if arguments.do == "path":
        return Result(str(world.data), {**_head("data-path"), "path": str(world.data)})
    return _erase(world, arguments.yes)


def _head(name: str) -> dict[str, Any]:
    return {"schema": f"tremplin/{name}", "version": 1}


def _export(world: World, file: Path | None) -> Result:
    """All events and preferences, as one JSON object, to a file or to stdout."""
    events = [
        {
            "number": event.number,
            "at": event.at.isoformat(),
            "sitting": event.sitting,
            "kind": event.kind,
            "data": event.data,
        }
        for event in world.journal.events()
    ]
    damaged = [asdict(one) for _, one in sorted(world.journal.damaged.items())]
    preferences = world.preferences
    data = {
        **_head("data"),
        "preferences": {"language": preferences.language, "study_in": preferences.study_in},
        "events": events,
        **({"damaged": damaged} if damaged else {}),
    }
    text = json_text(data, indent=1)
    if file is None:
        return Result(text, data, raw=True)
    write_file(world, file, text)
    notice = say(world.language, "export.data.done", n=len(events), path=file)
    return Result(notices=(notice,), data={**_head("data-export"), "file": str(file)})


def _erase(world: World, sure: bool) -> Result:
    """Delete what tremplin wrote, and nothing else that may lie in the folder."""
    if not sure:
        if not stdin_is_terminal():
            raise CommandError(say(world.language, "cli.erase-needs-yes"))
        question = say(world.language, "cli.erase-sure", path=world.data)
        if ask(question).strip().lower() not in ("oui", "o", "yes", "y"):
            return Result(notices=(say(world.language, "cli.nothing-erased"),))
    world.close()
    for name in OWN_FILES:
        (world.data / name).unlink(missing_ok=True)
    shutil.rmtree(world.data / "locks", ignore_errors=True)
    if world.data.is_dir() and not any(world.data.iterdir()):
        world.data.rmdir()
    sentence = say(world.language, "cli.erased", path=world.data)
    return Result(notices=(sentence,), data={**_head("data-erase"), "path": str(world.data)})
