"""The options of `export`; light, so that its help waits for no library."""

import argparse
import datetime as dt
from pathlib import Path
from typing import Final

from tremplin.cli.parser import Parser
from tremplin.language.strings import say

WEEKDAYS: Final = {
    name: weekday
    for names in ("mon tue wed thu fri sat sun", "lun mar mer jeu ven sam dim")
    for weekday, name in enumerate(names.split())
}


def add_export_arguments(parser: Parser) -> None:
    """The file, and what only some formats take."""

    def about(key: str) -> str:
        return say(parser.language, f"export.{key}")

    parser.add_argument("file", type=Path, metavar="FILE", help=about("argument.file"))
    parser.add_argument(
        "--at", type=weekly_hours, metavar="DAY=HH:MM,...", default=(), help=about("option.at")
    )
    parser.add_argument("--zone", metavar="ZONE", help=about("option.zone"))
    parser.add_argument(
        "--excel", action=argparse.BooleanOptionalAction, default=None, help=about("option.excel")
    )


def weekly_hours(text: str) -> tuple[tuple[int, dt.time], ...]:
    """Days (0 = Monday) and local times, from `mon=18:30,thu=18:30`."""
    found = [_hour(part) for part in text.split(",")]
    return tuple(sorted(set(found)))


def _hour(text: str) -> tuple[int, dt.time]:
    day, _, time = text.strip().lower().partition("=")
    if day not in WEEKDAYS:
        raise ValueError(text)
    return WEEKDAYS[day], dt.datetime.strptime(time, "%H:%M").time()  # noqa: DTZ007
