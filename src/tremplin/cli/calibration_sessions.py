"""Files of sessions: one JSON object a line, or one that fills the file, read in order.

Empty lines are passed over; files may be put together line by line. Which objects are understood
is said in `calibration_forms`; one that is none of them is refused by file and line.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tremplin.cli.calibration_answers import GivenSession, Scorer
from tremplin.cli.calibration_duplicates import ReadSession, distinct
from tremplin.cli.calibration_forms import Reader, Refused, in_time
from tremplin.cli.json_files import read_bytes
from tremplin.cli.json_syntax import JsonError, parse_json_text
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.report.calibration import Intake

LARGEST: Final = 1024 * 1024 * 1024
BYTE_ORDER_MARK: Final = "\ufeff"


@dataclass(frozen=True)
class Sessions:
    """What the files hold."""

    given: tuple[GivenSession, ...]
    """In the order of time."""
    intake: Intake
    """What else they held."""


def read_sessions(world: World, paths: Iterable[Path]) -> Sessions:
    """All sessions of these files that hold an answer; CommandError names the first bad line."""
    reader = Reader(Scorer(world.catalog), world.loaded.fingerprint, world.language)
    found = distinct(
        [
            one
            for path in dict.fromkeys(paths)
            for number, text in _lines(world, path)
            for one in _placed(world, path, number, text, reader)
        ]
    )
    intake = Intake(
        left_out=sum(one.unscorable for one in found.sessions),
        edited=sum(one.edited for one in found.sessions),
        unchecked=sum(one.unchecked for one in found.sessions),
        duplicates=found.duplicates,
        alike=found.alike,
    )
    answered = in_time(one for one in found.sessions if one.session.answers)
    if not answered:
        raise CommandError(_nothing(world, intake))
    return Sessions(tuple(one.session for one in answered), intake)


def _nothing(world: World, intake: Intake) -> str:
    """No answer at all, or none that can be used."""
    if not intake.left_out and not intake.edited:
        return say(world.language, "calibration.no-answers")
    n = intake.left_out + intake.edited
    return say(world.language, "calibration.no-usable-answers", n=n)


def _lines(world: World, path: Path) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers; the whole text if an object fills it."""
    try:
        text = read_bytes(world, path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        reason = say(world.language, "calibration.not-utf8")
        raise _at(world, path, line, reason) from error
    # Files that were put together keep the mark that each began with.
    split = (line.removeprefix(BYTE_ORDER_MARK) for line in text.split("\n"))
    lines = [(n, line) for n, line in enumerate(split, start=1) if line.strip()]
    if lines and lines[0][1].strip() == "{":
        yield lines[0][0], text.removeprefix("\n" * (lines[0][0] - 1))
    else:
        yield from lines


def _at(world: World, path: Path, line: int, reason: str) -> CommandError:
    return CommandError(say(world.language, "calibration.line", path=path, n=line, reason=reason))


def _placed(world: World, path: Path, number: int, text: str, reader: Reader) -> list[ReadSession]:
    try:
        return list(reader.sessions(parse_json_text(text)))
    except JsonError as error:
        detail, line = error.words(world.language), number
        if error.place is not None:
            line, column = number + error.place[0] - 1, error.place[1]
            detail = say(world.language, "calibration.column", column=column, reason=detail)
        reason = say(world.language, "calibration.not-json", detail=detail)
        raise _at(world, path, line, reason) from error
    except Refused as error:
        raise _at(world, path, number, str(error)) from error
