"""Rows of the journal as events, and the journal where nothing can be written."""

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Event:
    """One thing that happened: its number, when (UTC), in which sitting, what, with which data."""

    number: int
    at: dt.datetime
    sitting: str
    kind: str
    data: dict[str, Any]


@dataclass(frozen=True)
class Damaged:
    """An event that can't be read, as it is in the file."""

    number: int
    at: str
    sitting: str
    kind: str
    data: str


def rows_of(
    connection: sqlite3.Connection, query: str, values: Sequence[str] = ()
) -> list[tuple[Any, ...]]:
    """The rows of a query; bytes that are no text come as surrogates."""
    if not _has_events(connection):
        return []
    try:
        return connection.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
    connection.text_factory = lambda found: found.decode("utf-8", "surrogateescape")
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.text_factory = str


def _has_events(connection: sqlite3.Connection) -> bool:
    """Whether the file has a table yet; an empty one, never written, has none."""
    query = "SELECT 1 FROM sqlite_master WHERE name = 'event'"
    return connection.execute(query).fetchone() is not None


def event_of(row: Sequence[Any]) -> Event | None:
    """The event of a row; None when it is none: no date, no JSON object, no text."""
    number, at, sitting, kind, data = row
    try:
        for text in (at, sitting, kind, data):
            text.encode("utf-8")
        instant, values = dt.datetime.fromisoformat(at), json.loads(data)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return None
    if not isinstance(values, dict) or instant.utcoffset() is None:
        return None
    return Event(number, instant, sitting, kind, values)


def as_text(value: Any) -> str:
    """What stands in a damaged row, with what is no text written out."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def can_be_written(path: Path) -> bool:
    """Whether the file and its folder, where SQLite puts files beside it, take changes."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connected_to_read(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, not even files of its own."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    # Where it can't put files beside it, SQLite reads only what is said to stay as it is; what
    # a killed process left beside it must be read too, and then those files are there.
    if not path.with_name(f"{path.name}-wal").exists():
        uri += "&immutable=1"
    return sqlite3.connect(uri, uri=True, timeout=10, check_same_thread=False)
