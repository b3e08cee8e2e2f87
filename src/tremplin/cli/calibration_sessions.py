"""Exported sessions, one a line as JSON: who answered is not in them, what was answered is.

A line is one of
- a file of answers: `{"answers": [{"item": ID, "answer": A}], "language": "fr"}`, as `tremplin
  score` reads it, with the `variant` of an answer if need be, and `"at"`, an instant such as
  `2026-11-20T18:30:00Z`, if it is known when;
- results, as `tremplin results --json` writes them: their `given` counts; an export to a `.json`
  file: the `given` of its results;
- a copy of the data, as `tremplin data export` writes it: each of its sittings counts by itself.

One such object may also fill a file, over as many lines as it likes; empty lines are passed over.
Self-ratings (`rating.<skill>`) say nothing about items and are left aside; of several answers to
an item the last counts; former identifiers stand for present ones. A line that holds anything
else, an unknown item, or an answer that its item does not allow, is refused. Only a copy of the
data, which may be older than the content, may hold such answers: they are left out and counted.
What is scored is the answer as it was given, by the item as it is now.

In time, sessions follow their `at` if each of them has one (a copy of the data knows it), else
the order of files and lines.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from tremplin.catalog.scoring import AnswerError
from tremplin.cli.calibration_answers import GivenSession, Scored, Scorer
from tremplin.cli.json_files import read_bytes
from tremplin.cli.json_syntax import JsonError, parse_json_text
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.measure.session import RATING
from tremplin.store.journal import Event
from tremplin.store.learner import Sitting, fold

DATA: Final = "tremplin/data"
LARGEST: Final = 1024 * 1024 * 1024
_ANSWERS: Final = {"answers", "language", "at"}


@dataclass(frozen=True)
class Sessions:
    """What the files hold."""

    given: tuple[GivenSession, ...]
    """In the order of time."""
    left_out: int
    """Answers of copies of the data that the present content can't score."""


class _Timed(NamedTuple):
    session: GivenSession
    at: dt.datetime | None
    left_out: int = 0


class _Refused(Exception):  # noqa: N818 - becomes a CommandError once the line is known
    """What is wrong with a line, as a sentence."""


def read_sessions(world: World, paths: Iterable[Path]) -> Sessions:
    """All sessions of these files that hold an answer; CommandError names the first bad line."""
    scorer = Scorer(world.catalog)
    found = [
        timed
        for path in dict.fromkeys(paths)
        for number, text in _lines(world, path)
        for timed in _placed(world, path, number, text, scorer)
    ]
    left_out = sum(timed.left_out for timed in found)
    found = [timed for timed in found if timed.session.answers]
    if not found:
        raise CommandError(say(world.language, "calibration.no-answers"))
    times = [timed.at for timed in found if timed.at is not None]
    order = list(range(len(found)))
    if len(times) == len(found):
        order.sort(key=times.__getitem__)
    return Sessions(tuple(found[place].session for place in order), left_out)


def _lines(world: World, path: Path) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers; the whole text if an object fills it."""
    try:
        text = read_bytes(world, path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        reason = say(world.language, "calibration.not-utf8")
        raise _at(world, path, line, reason) from error
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if lines and lines[0][1].strip() == "{":
        yield lines[0][0], text.removeprefix("\n" * (lines[0][0] - 1))
    else:
        yield from lines


def _at(world: World, path: Path, line: int, reason: str) -> CommandError:
    return CommandError(say(world.language, "calibration.line", path=path, n=line, reason=reason))


def _placed(world: World, path: Path, number: int, text: str, scorer: Scorer) -> list[_Timed]:
    try:
        return list(_sessions(parse_json_text(text), scorer, world.language))
    except JsonError as error:
        detail, line = error.words(world.language), number
        if error.place is not None:
            line, column = number + error.place[0] - 1, error.place[1]
            detail = say(world.language, "calibration.column", column=column, reason=detail)
        reason = say(world.language, "calibration.not-json", detail=detail)
        raise _at(world, path, line, reason) from error
    except _Refused as error:
        raise _at(world, path, number, str(error)) from error


def _sessions(data: Any, scorer: Scorer, language: Language) -> Iterator[_Timed]:
    """The session of a line, or all sittings of a copy of the data."""
    if not isinstance(data, dict):
        raise _Refused(say(language, "calibration.shape"))
    if data.get("schema") == DATA:
        yield from (_of_sitting(sitting, scorer) for sitting in _sittings(data, language))
        return
    for key in ("results", "given"):
        inner = data.get(key)
        if "answers" not in data and isinstance(inner, dict):
            data = inner
    yield _of_answers(data, scorer, language)


def _sittings(data: Mapping[str, Any], language: Language) -> list[Sitting]:
    """The sittings of a copy, folded from its events as those of the journal are."""
    try:
        events = [
            Event(number, _instant(e["at"]), e["sitting"], e["kind"], e["data"])
            for number, e in enumerate(data["events"])
        ]
        return [s for s in fold(events) if s.language in LANGUAGES]
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise _Refused(say(language, "calibration.copy")) from error


def _of_sitting(sitting: Sitting, scorer: Scorer) -> _Timed:
    language: Language = "fr" if sitting.language == "fr" else "en"
    scored: dict[str, Scored] = {}
    left_out = 0
    for given in sitting.answers:
        try:
            one = scorer.scored(language, given.item, given.answer, given.variant)
        except AnswerError:
            left_out += 1
        else:
            scored.pop(one.item, None)
            scored[one.item] = one
    return _Timed(GivenSession(language, tuple(scored.values())), sitting.begun, left_out)


def _of_answers(data: Mapping[str, Any], scorer: Scorer, language: Language) -> _Timed:
    if data.get("language") not in LANGUAGES:
        raise _Refused(say(language, "quiz.score.language"))
    entries = data.get("answers")
    unexpected = set(data) - _ANSWERS
    if unexpected or not isinstance(entries, list):
        names = ", ".join(sorted(unexpected)) or "answers"
        raise _Refused(say(language, "quiz.score.shape", names=names))
    try:
        at = None if data.get("at") is None else _instant(data["at"])
    except (TypeError, ValueError, OverflowError) as error:
        raise _Refused(say(language, "calibration.at")) from error
    answers = _answers(data["language"], entries, scorer, language)
    return _Timed(GivenSession(data["language"], answers), at)


def _answers(
    spoken: Language, entries: Sequence[Any], scorer: Scorer, language: Language
) -> tuple[Scored, ...]:
    scored: dict[str, Scored] = {}
    for number, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict) or set(entry) - {"variant"} != {"item", "answer"}:
            raise _Refused(say(language, "quiz.score.entry", n=number))
        name = str(entry["item"])
        try:
            if name.startswith(RATING):
                if "variant" in entry:
                    raise AnswerError("no-variants")
                scorer.check_rating(name.removeprefix(RATING), entry["answer"])
                continue
            one = scorer.scored(spoken, name, entry["answer"], entry.get("variant"))
        except AnswerError as error:
            reason = say(language, f"quiz.answer.{error.reason}", **error.values)
            values = {"n": number, "item": name, "reason": reason}
            raise _Refused(say(language, "quiz.score.answer", **values)) from error
        scored.pop(one.item, None)
        scored[one.item] = one
    return tuple(scored.values())


def _instant(text: str) -> dt.datetime:
    """An instant in UTC; without an offset it is taken as such."""
    found = dt.datetime.fromisoformat(text)
    return found.astimezone(dt.UTC) if found.tzinfo else found.replace(tzinfo=dt.UTC)
