"""An event that can't be read costs only itself; a folder that can't be written can be read."""

import json
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run
from tests.cli.study_folder import ROLE, write_content

QUIZ = ("quiz", "--plain", "--no-ratings", "--seed", "3", "--role", ROLE)
READING = (
    ("results",),
    ("results", "--history"),
    ("review",),
    ("plan",),
    ("data", "export"),
    ("export", "out.md"),
    ("export", "out.json"),
    ("check", "--reports"),
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the first test fills, and each gets a copy of."""
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture
def answered(run: Run, prepared: Path, tmp_path: Path) -> Run:
    """Four questions of a small content answered, the third with a report."""

    def on_small_content(*words: str, stdin: str = "") -> Done:
        return run(*words, "--content-only", str(prepared / "content"), stdin=stdin)

    if not (prepared / "content").exists():
        write_content(prepared / "content")
        place = ("--data", str(prepared / "data"))
        done = on_small_content(*QUIZ, *place, stdin="?\n?\n:r odd\n?\n?\n:q\n")
        assert done.code == 0
    shutil.copytree(prepared / "data", tmp_path / "data")
    return on_small_content


def numbers(folder: Path, kind: str) -> list[int]:
    journal = sqlite3.connect(folder / "data" / "journal.sqlite3")
    rows = journal.execute("SELECT number FROM event WHERE kind = ? ORDER BY number", (kind,))
    found = [row[0] for row in rows.fetchall()]
    journal.close()
    return found


def overwrite(folder: Path, number: int, column: str, value: object) -> None:
    """As a bad sector or a careless tool would."""
    journal = sqlite3.connect(folder / "data" / "journal.sqlite3")
    journal.execute("DROP TRIGGER IF EXISTS event_is_final")
    journal.execute(f"UPDATE event SET {column} = ? WHERE number = ?", (value, number))
    if isinstance(value, bytes) and column == "data":
        journal.execute("UPDATE event SET data = CAST(data AS TEXT) WHERE number = ?", (number,))
    journal.commit()
    journal.close()


DAMAGE: tuple[tuple[str, Any], ...] = (
    ("data", "{broken"),
    ("data", ""),
    ("data", "null"),
    ("data", "[1, 2]"),
    ("data", "[" * 5000),
    ("data", '{"item": 3}'),
    ("data", '{"item": "x", "answer": "b", "response": {"item": "x"}}'),
    ("data", b'{"item": "\xff\xfe"}'),
    ("data", 17),
    ("at", "yesterday"),
    ("at", "2026-01-01"),
)


@pytest.mark.parametrize(("column", "value"), DAMAGE)
def test_one_damaged_answer_costs_only_itself(
    answered: Run, tmp_path: Path, column: str, value: Any
) -> None:
    damaged = numbers(tmp_path, "answered")[1]
    overwrite(tmp_path, damaged, column, value)
    for words in READING:
        done = answered(*words)
        assert done.code == 0, (words, done.err)
        assert f"event {damaged} of" in done.err, words
        assert "lost: an answer" in done.err
    given = answered("results", "--json").json["given"]["answers"]
    assert len(given) == 3


def test_nothing_of_it_is_deleted_and_a_copy_carries_it(answered: Run, tmp_path: Path) -> None:
    damaged = numbers(tmp_path, "answered")[0]
    overwrite(tmp_path, damaged, "data", '{"item": "half a')
    copy = answered("data", "export").json
    assert [one["number"] for one in copy["damaged"]] == [damaged]
    assert copy["damaged"][0]["data"] == '{"item": "half a'
    assert damaged not in [event["number"] for event in copy["events"]]
    Path("copy.json").write_text(json.dumps(copy), encoding="utf-8")
    done = answered("data", "import", "copy.json", "--data", "other")
    assert done.code == 0
    assert "1 unreadable event of the copy stays in its file" in done.err
    again = answered("data", "import", "copy.json")
    assert "0 events imported" in again.err
    assert damaged in numbers(tmp_path, "answered")


def test_a_lost_beginning_is_a_lost_test_and_others_stay(answered: Run, tmp_path: Path) -> None:
    answered(*QUIZ, "--new", stdin="?\n?\n:q\n")
    first = numbers(tmp_path, "begun")[0]
    overwrite(tmp_path, first, "data", '{"content": "x"}')
    done = answered("results", "--json")
    assert len(done.json["given"]["answers"]) == 2
    assert f"event {first} of" in done.err
    assert "lost: the whole test" in done.err


@pytest.mark.parametrize("language", ["fr", "en"])
def test_many_damaged_events_are_counted(answered: Run, tmp_path: Path, language: str) -> None:
    damaged = [*numbers(tmp_path, "answered"), *numbers(tmp_path, "shown")]
    for number in damaged:
        overwrite(tmp_path, number, "data", "?")
    done = answered("data", "export", "--lang", language)
    named = [number for number in sorted(damaged) if f"{number} " in done.err]
    assert named[:3] == sorted(damaged)[:3]
    more = len(damaged) - 3
    assert (f"{more} autres événements" if language == "fr" else f"{more} more") in done.err
    assert len(done.json["damaged"]) == len(damaged)


def test_one_can_go_on_beside_damage(answered: Run, tmp_path: Path) -> None:
    overwrite(tmp_path, numbers(tmp_path, "answered")[2], "data", "{")
    done = answered(*QUIZ, "--new", stdin="?\n:q\n")
    assert done.code == 0
    assert len(answered("results", "--json").json["given"]["answers"]) == 1


@pytest.fixture
def read_only(answered: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """As on a medium that takes no changes; the owner of all may write whatever the modes say."""
    asked = os.access

    def access(path: Any, mode: int, **more: Any) -> bool:
        return not mode & os.W_OK and asked(path, mode, **more)

    monkeypatch.setattr(os, "access", access)
    return answered


@pytest.mark.parametrize("words", READING)
def test_what_cannot_be_written_can_be_read(
    read_only: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    folder = tmp_path / "data"
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    done = read_only(*words)
    assert done.code == 0, done.err
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert after == before, "reading leaves no trace"


def test_a_real_read_only_file_is_read_and_not_written(answered: Run, tmp_path: Path) -> None:
    from tremplin.store.journal_rows import connected_to_read

    path = tmp_path / "data" / "journal.sqlite3"
    connection = connected_to_read(path)
    assert connection.execute("SELECT count(*) FROM event").fetchone()[0] > 4
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("INSERT INTO event (at, sitting, kind, data) VALUES ('', '', '', '')")
    connection.close()
    assert sorted(p.name for p in path.parent.iterdir()) == ["journal.sqlite3", "locks"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_keeping_in_a_read_only_folder_is_refused(answered: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / "journal.sqlite3").chmod(0o400)
    (tmp_path / "data").chmod(0o500)
    try:
        assert answered("results").code == 0
        done = answered(*QUIZ, "--new", stdin="?\n")
        assert done.code == 4
        assert "can't" in done.err
    finally:
        (tmp_path / "data").chmod(0o700)
