"""The append-only journal of what happened, in one SQLite file that only its owner can read."""

import datetime as dt
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from tremplin.store.journal_rows import (
    Damaged,
    Event,
    as_text,
    can_be_written,
    connected_to_read,
    event_of,
    rows_of,
)

__all__ = [
    "Damaged",
    "Event",
    "Journal",
    "JournalError",
    "make_private_folder",
    "missing_events",
    "write_private",
]

FILE_NAME: Final = "journal.sqlite3"
FORMAT: Final = 1

_SCHEMA: Final = f"""
CREATE TABLE IF NOT EXISTS event (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    sitting TEXT NOT NULL,
    kind    TEXT NOT NULL,
    data    TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS event_sitting ON event (sitting, number);
CREATE TRIGGER IF NOT EXISTS event_is_final BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER IF NOT EXISTS event_stays BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
PRAGMA user_version = {FORMAT};
"""
_SELECT: Final = "SELECT number, at, sitting, kind, data FROM event"
_INSERT: Final = "INSERT INTO event (at, sitting, kind, data) VALUES (?, ?, ?, ?)"
_Row = tuple[str, str, str, str]


class JournalError(Exception):
    """The journal can't be read or written; `reason` is the key of a sentence."""

    def __init__(self, reason: str, path: Path, detail: str) -> None:
        """Keep what is needed to say so."""
        super().__init__(f"{reason}: {path}: {detail}")
        self.reason = reason
        self.path = path
        self.detail = detail


class _LaterFormatError(Exception):
    """The file was written by a later version."""


class Journal:
    """Events in the order in which they were kept; several processes may write at once.

    Events that can't be read, or that `is_whole` refuses, are set aside in `damaged`.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], dt.datetime],
        is_whole: Callable[[Event], bool] = lambda event: True,
    ) -> None:
        """Use the journal in `folder`, made when the first event is kept; `now` gives UTC."""
        self.path = folder / FILE_NAME
        self.damaged: dict[int, Damaged] = {}
        """By number, those met so far."""
        self._now = now
        self._is_whole = is_whole
        self._connection: sqlite3.Connection | None = None
        self._can_write = False

    def keep(self, sitting: str, kind: str, data: dict[str, Any], *, lasting: bool = True) -> Event:
        """Write an event; JournalError when it can't be.

        On return it survives the end of the process and, where it is to last, of the power.
        """
        at = self._now()
        row = _row(Event(0, at, sitting, kind, data))
        with self._telling():
            connection = self._open()
            # WAL with FULL waits for the disk at each commit, with NORMAL at the next such one.
            connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            with connection:
                cursor = connection.execute(_INSERT, row)
        return Event(int(cursor.lastrowid or 0), at, sitting, kind, data)

    def events(self, sitting: str | None = None) -> Iterator[Event]:
        """All events, or those of one sitting, oldest first."""
        where, values = (" WHERE sitting = ?", (sitting,)) if sitting is not None else ("", ())
        with self._telling("journal-unreadable"):
            if self._connection is None and not self.path.exists():
                return
            connection = self._open_to_read()
            rows = rows_of(connection, f"{_SELECT}{where} ORDER BY number", values)
            events = self._readable(rows)
        yield from events

    def last_number(self, besides: Collection[str] = ()) -> int:
        """The number of the last event that is of none of these kinds; 0 when there is none."""
        if self._connection is None and not self.path.exists():
            return 0
        marks = ", ".join("?" * len(besides))
        with self._telling("journal-unreadable"):
            query = f"SELECT max(number) FROM event WHERE kind NOT IN ({marks})"
            rows = rows_of(self._open_to_read(), query, tuple(besides))
        return int(rows[0][0] or 0) if rows else 0

    def add_missing(self, copies: Iterable[Event]) -> int:
        """Write those of these events that are not there yet, all or none; how many they are.

        Numbers are given anew.
        """
        with self._telling():
            connection = self._open()
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                there = rows_of(connection, f"{_SELECT} ORDER BY number")
                missing = missing_events(self._readable(there), copies)
                connection.executemany(_INSERT, map(_row, missing))
        return len(missing)

    @property
    def can_be_kept(self) -> bool:
        """Whether the file, or the folder that it will be made in, takes changes."""
        return can_be_written(self.path) or not self.path.exists()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _readable(self, rows: Iterable[Sequence[Any]]) -> list[Event]:
        """The events of the rows; those that can't be read are set aside."""
        found = []
        for row in rows:
            event = event_of(row)
            if event is not None and self._is_whole(event):
                found.append(event)
            else:
                self.damaged[row[0]] = Damaged(row[0], *map(as_text, row[1:]))
        return found

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None and not self._can_write:
            self.close()
        if self._connection is None:
            make_private_folder(self.path.parent)
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            self._connection = _connected(self.path)
            self._can_write = True
        return self._connection

    def _open_to_read(self) -> sqlite3.Connection:
        if self._connection is None and not can_be_written(self.path):
            self._connection = connected_to_read(self.path)
            _check_format(self._connection)
            return self._connection
        return self._connection or self._open()

    @contextmanager
    def _telling(self, refused: str = "journal-unwritable") -> Iterator[None]:
        """Turn what SQLite and the file system raise into one error that can be said."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            busy = isinstance(error, sqlite3.OperationalError)
            reason = refused if busy else "journal-damaged"
            raise JournalError(reason, self.path, str(error)) from error
        except _LaterFormatError as error:
            raise JournalError("journal-newer", self.path, str(error)) from error
        except OSError as error:
            raise JournalError(refused, self.path, str(error)) from error
        except (ValueError, RecursionError) as error:
            raise JournalError("journal-damaged", self.path, str(error)) from error


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema = OFF")
    # WAL with FULL: a commit survives the end of the process and of the power.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if _check_format(connection) < FORMAT:
        connection.executescript(_SCHEMA)
    return connection


def _check_format(connection: sqlite3.Connection) -> int:
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found > FORMAT:
        connection.close()
        raise _LaterFormatError(f"format {found}")
    return int(found)


def missing_events(there: Iterable[Event], copies: Iterable[Event]) -> list[Event]:
    """The copies, in order, of which there are not as many already.

    An event is the same when instant, sitting, kind and data are, whatever its number.
    """
    known = Counter(map(_identity, there))
    missing = []
    for copy in copies:
        identity = _identity(copy)
        if known[identity]:
            known[identity] -= 1
        else:
            missing.append(copy)
    return missing


def _identity(event: Event) -> _Row:
    at = event.at.astimezone(dt.UTC).isoformat()
    return at, event.sitting, event.kind, json.dumps(event.data, sort_keys=True)


def _row(event: Event) -> _Row:
    data = json.dumps(event.data, ensure_ascii=False)
    return event.at.isoformat(), event.sitting, event.kind, data


def make_private_folder(folder: Path) -> None:
    """Make the folder, closed to others, if there is none."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def write_private(path: Path, text: str) -> None:
    """Replace the file in one step, readable by its owner only; line ends stay as they are."""
    make_private_folder(path.parent)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
