"""`tremplin data import`: takes up a copy of the data, the whole of it or nothing."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from tremplin.cli.causes import cause
from tremplin.cli.json_files import read_json
from tremplin.cli.kept_constraints import chosen_constraints
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import say
from tremplin.store.journal import Event, missing_events
from tremplin.store.learner import Sitting, fold
from tremplin.store.order import IMPORT, IMPORTED, imported
from tremplin.store.preferences import Preferences, write_preferences
from tremplin.store.shapes import is_whole
from tremplin.store.studies import STUDY

SCHEMA: Final = "tremplin/data"
VERSION: Final = 1
LARGEST: Final = 1024 * 1024 * 1024
OF_SITTINGS: Final = frozenset(
    ("rated", "shown", "answered", "changed", "prolonged", "stopped", "chosen")
)
"""Kinds of events that mean something within a sitting only."""
_HEAD: Final = {"schema", "version", "preferences", "events"}
_NEEDED: Final = {"at", "sitting", "kind", "data"}


class _Malformed(Exception):  # noqa: N818 - becomes a CommandError once the file is known
    """Something of the wrong shape, where it is, and the key of what is needed there."""

    def __init__(self, place: str, expected: str) -> None:
        super().__init__(place, expected)
        self.place = place
        self.expected = expected


def import_data(world: World, file: Path | None) -> Result:
    """Add what the copy holds and the journal does not; CommandError when any of it is wrong."""
    if file is None:
        raise CommandError(say(world.language, "export.import.file"))
    copy = read_json(world, file, largest=LARGEST)
    try:
        _check_head(world, file, copy)
        preferences = _preferences(copy["preferences"])
        events = [_event(place, entry) for place, entry in enumerate(copy["events"])]
    except _Malformed as error:
        expected = say(world.language, f"export.import.shape.{error.expected}")
        values = {"path": file, "place": error.place, "expected": expected}
        raise CommandError(say(world.language, "export.import.shape", **values)) from error
    marks = _marks(world, _check_readable(world, file, events))
    added = world.journal.add_missing([*events, *marks]) - len(marks)
    _keep_preferences(world, preferences)
    known = len(events) - added
    notices = [say(world.language, "export.import.done", n=added, known=known)]
    if copy.get("damaged"):
        notices.append(say(world.language, "export.import.damaged", n=len(copy["damaged"])))
    return Result(
        notices=tuple(notices),
        data={"schema": "tremplin/data-import", "version": 1, "added": added, "known": known},
    )


def _check_head(world: World, file: Path, copy: Any) -> None:
    if not isinstance(copy, dict):
        raise _Malformed("$", "object")
    found = copy.get("schema")
    if found != SCHEMA:
        sentence = say(world.language, "export.import.schema", path=file, found=_shown(found))
        raise CommandError(sentence)
    if copy.get("version") != VERSION or copy["version"] is True:
        values = {"path": file, "found": _shown(copy.get("version"))}
        raise CommandError(say(world.language, "export.import.version", **values))
    if set(copy) - {"damaged"} != _HEAD:
        raise _Malformed("$", "head")
    if not isinstance(copy.get("damaged", []), list):
        raise _Malformed("$.damaged", "list")
    if not isinstance(copy["events"], list):
        raise _Malformed("$.events", "list")


def _shown(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _preferences(found: Any) -> Preferences:
    place = "$.preferences"
    if not isinstance(found, dict):
        raise _Malformed(place, "object")
    language, study_in = found.get("language"), found.get("study_in")
    if not (language is None or language in LANGUAGES):
        raise _Malformed(f"{place}.language", "language")
    if study_in is None:
        return Preferences(language)
    if not (isinstance(study_in, list) and study_in and all(x in LANGUAGES for x in study_in)):
        raise _Malformed(f"{place}.study_in", "languages")
    return Preferences(language, tuple(dict.fromkeys(study_in)))


def _event(place: int, entry: Any) -> Event:
    where = f"$.events[{place}]"
    if not isinstance(entry, dict):
        raise _Malformed(where, "object")
    if set(entry) - {"number"} != _NEEDED:
        raise _Malformed(where, "keys")
    for key in ("at", "sitting", "kind"):
        if not isinstance(entry[key], str):
            raise _Malformed(f"{where}.{key}", "text")
    if not isinstance(entry["data"], dict):
        raise _Malformed(f"{where}.data", "object")
    _check_values(where, entry)
    at = _instant(f"{where}.at", entry["at"])
    return Event(place + 1, at.astimezone(dt.UTC), entry["sitting"], entry["kind"], entry["data"])


def _check_values(where: str, entry: Mapping[str, Any]) -> None:
    """Refuse what JSON can spell and nothing can store: half a surrogate pair, 1e999."""
    try:
        json.dumps(entry, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise _Malformed(where, "plain-values") from error


def _instant(where: str, text: str) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise _Malformed(where, "instant") from error
    if at.utcoffset() is None:
        raise _Malformed(where, "instant")
    return at


def _marks(world: World, missing: Sequence[Event]) -> list[Event]:
    """What says that events came with a copy, so that their dates place them between others."""
    data = imported(world.journal.events(), missing)
    return [] if data is None else [Event(0, world.now(), IMPORT, IMPORTED, data)]


def _check_readable(world: World, file: Path, events: Sequence[Event]) -> list[Event]:
    """What the journal does not have yet; what the commands can't read back must not get in.

    The journal never forgets, so one event that can't be read would stop every command for good.
    """
    before = list(world.journal.events())
    missing = missing_events(before, events)
    _check_begun(world, file, before, missing)
    for event in missing:
        if not is_whole(event):
            values = {"path": file, "sitting": event.sitting, "detail": event.kind}
            key = "study" if event.sitting == STUDY else "unreadable"
            raise CommandError(say(world.language, f"export.import.{key}", **values))
    by_sitting: dict[str, list[Event]] = {event.sitting: [] for event in missing}
    for event in (*before, *missing):
        if event.sitting in by_sitting:
            by_sitting[event.sitting].append(event)
    for name, own in by_sitting.items():
        try:
            _read(world, own)
        except Exception as error:  # whatever it is, each command would raise it again
            detail = f"{type(error).__name__}: {error}".splitlines()[0]
            values = {"path": file, "sitting": name, "detail": detail}
            raise CommandError(say(world.language, "export.import.unreadable", **values)) from error
    return missing


def _check_begun(
    world: World, file: Path, before: Iterable[Event], missing: Iterable[Event]
) -> None:
    begun = {event.sitting for event in before if event.kind == "begun"}
    for event in missing:
        if event.kind == "begun":
            begun.add(event.sitting)
        elif event.kind in OF_SITTINGS and event.sitting not in begun:
            values = {"path": file, "sitting": event.sitting}
            raise CommandError(say(world.language, "export.import.orphan", **values))


def _read(world: World, events: Sequence[Event]) -> None:
    """Make of a sitting all that the commands make of it."""
    from tremplin.report.calendar_events import event_from_kept

    for sitting in fold(events):
        _read_results(world, sitting)
    for event in events:
        if event.kind == "exported" and event.data.get("format") == "ics":
            for kept in event.data["events"]:
                event_from_kept(kept)


def _read_results(world: World, sitting: Sitting) -> None:
    # The engine is loaded once the shape of the file is right.
    from tremplin.cli.assessing import assess, resumed_session
    from tremplin.cli.review import reviewed
    from tremplin.report.assessment import results_object
    from tremplin.report.results_text import results_text
    from tremplin.report.review import review_object
    from tremplin.report.review_text import review_text

    role = sitting.choice.get("role", sitting.role)
    if not isinstance(role, str | None):
        raise TypeError(f"role {role!r}")
    session = resumed_session(world.catalog, sitting)
    assessment = assess(world.catalog, sitting, session)
    if session.stopped is None:
        _ = session.next_item
    json.dumps(results_object(assessment), allow_nan=False)
    results_text(world.catalog, assessment, role, world.language)
    questions = reviewed(world, sitting)
    json.dumps(review_object(sitting.id, sitting.content, questions), allow_nan=False)
    review_text(world.catalog, sitting.id, questions, world.language)
    if sitting.choice.get("constraints"):
        chosen_constraints(sitting.choice["constraints"], world.today())


def _keep_preferences(world: World, imported: Preferences) -> None:
    """Own choices stay; those not made yet come from the copy."""
    own = world.preferences
    merged = replace(
        own,
        language=own.language or imported.language,
        study_in=own.study_in or imported.study_in,
    )
    if merged == own:
        return
    try:
        write_preferences(world.data, merged)
    except OSError as error:
        values = {"path": world.data, "detail": cause(world.language, error)}
        raise CommandError(say(world.language, "cli.cannot-write", **values)) from error
