"""What is kept stays, whatever happens to the process, and only its owner can read it."""

import datetime as dt
import itertools
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tremplin.store.journal import Journal, JournalError

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def clock() -> Callable[[], dt.datetime]:
    seconds = itertools.count()
    start = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    return lambda: start + dt.timedelta(seconds=next(seconds))


def test_events_come_back_in_order_with_their_data(tmp_path: Path) -> None:
    journal = Journal(tmp_path, clock())
    journal.keep("s1", "begun", {"é": "œ [b]", "n": None})
    journal.keep("s2", "begun", {})
    journal.keep("s1", "answered", {"answer": [0, 2, 1]})
    journal.close()
    again = Journal(tmp_path, clock())
    assert [(e.sitting, e.kind) for e in again.events()] == [
        ("s1", "begun"),
        ("s2", "begun"),
        ("s1", "answered"),
    ]
    first, last = again.events("s1")
    assert first.data == {"é": "œ [b]", "n": None}
    assert first.at < last.at
    assert last.data == {"answer": [0, 2, 1]}


def test_reading_makes_no_file(tmp_path: Path) -> None:
    assert list(Journal(tmp_path / "none", clock()).events()) == []
    assert not (tmp_path / "none").exists()


def test_the_last_number_passes_over_what_is_not_asked_about(tmp_path: Path) -> None:
    journal = Journal(tmp_path, clock())
    assert journal.last_number() == 0
    assert not (tmp_path / "journal.sqlite3").exists()
    numbers = [journal.keep("s1", kind, {}).number for kind in ("begun", "answered", "shown")]
    assert journal.last_number() == numbers[2]
    assert journal.last_number(("shown", "chosen")) == numbers[1]
    assert journal.last_number(("begun", "answered", "shown")) == 0


def test_an_empty_file_that_can_only_be_read_has_no_events(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journal.sqlite3").touch()
    monkeypatch.setattr("tremplin.store.journal.can_be_written", lambda path: False)
    journal = Journal(tmp_path, clock())
    assert list(journal.events()) == []
    assert journal.last_number() == 0


@posix_only
def test_only_the_owner_can_read(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        journal = Journal(tmp_path / "data", clock())
        journal.keep("s", "begun", {})
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "data").iterdir()}
    finally:
        os.umask(old)
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_events_can_be_neither_changed_nor_deleted(tmp_path: Path) -> None:
    journal = Journal(tmp_path, clock())
    journal.keep("s", "begun", {})
    journal.close()
    raw = sqlite3.connect(journal.path)
    for statement in ("UPDATE event SET kind = 'x'", "DELETE FROM event"):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
    raw.close()


def test_windows_writing_at_once_lose_nothing(tmp_path: Path) -> None:
    def write(name: str) -> None:
        journal = Journal(tmp_path, clock())
        for number in range(40):
            journal.keep(name, "answered", {"number": number})
        journal.close()

    threads = [threading.Thread(target=write, args=(f"s{i}",)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    journal = Journal(tmp_path, clock())
    for i in range(4):
        assert [e.data["number"] for e in journal.events(f"s{i}")] == list(range(40))


WRITER = """
import datetime as dt, sys
from pathlib import Path
from tremplin.store.journal import Journal
journal = Journal(Path(sys.argv[1]), lambda: dt.datetime.now(dt.UTC))
for number in range(1_000_000):
    journal.keep("s", "answered", {"number": number})
    print(number, flush=True)
"""


@posix_only
def test_kill_9_loses_no_event_that_was_kept(tmp_path: Path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    said = [int(writer.stdout.readline()) for _ in range(25)]
    writer.send_signal(signal.SIGKILL)
    said += [int(line) for line in writer.stdout.read().split()]
    writer.wait()
    writer.stdout.close()
    kept = [e.data["number"] for e in Journal(tmp_path, clock()).events("s")]
    assert kept[: len(said)] == said
    assert kept == list(range(len(kept)))


def test_a_file_that_is_no_database_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(b"not a database at all, but somebody's only copy" * 50)
    before = path.read_bytes()
    with pytest.raises(JournalError) as caught:
        Journal(tmp_path, clock()).keep("s", "begun", {})
    assert caught.value.reason == "journal-damaged"
    assert path.read_bytes() == before


def test_a_journal_of_a_later_version_is_not_touched(tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / "journal.sqlite3")
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(JournalError):
        Journal(tmp_path, clock()).keep("s", "begun", {})


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(JournalError) as caught:
        Journal(tmp_path / "file" / "data", clock()).keep("s", "begun", {})
    assert caught.value.reason == "journal-unwritable"
