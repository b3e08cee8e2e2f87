"""Odd terminals, full disks, mistyped folders: a sentence each time, never a crash."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def tremplin(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tremplin", *words],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1"])
@pytest.mark.parametrize("words", [("--help",), ("roles", "prompt-engineer"), ("plan", "--help")])
def test_an_encoding_without_our_signs_gets_stand_ins(
    encoding: str, words: tuple[str, ...], tmp_path: Path
) -> None:
    done = tremplin(
        *words, "--lang", "fr", "--data", str(tmp_path), PYTHONIOENCODING=encoding, PYTHONUTF8="0"
    )
    assert done.returncode == 0
    assert done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("data", "path"), ("results",), ("data", "erase", "--yes")])
def test_a_data_folder_that_is_a_file_is_named(run: Run, words: tuple[str, ...]) -> None:
    Path("file").write_text("mine")
    done = run(*words, "--data", "file")
    assert done.code == 2
    assert "file is not a folder" in done.err
    assert Path("file").read_text() == "mine"


@pytest.mark.parametrize("option", ["--content", "--content-only"])
def test_a_content_folder_that_is_none_is_named(run: Run, option: str) -> None:
    done = run("roles", option, "nowhere")
    assert done.code == 3
    assert "nowhere is not a folder" in done.err


def test_a_journal_of_a_later_version_says_what_to_do(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    journal = sqlite3.connect(tmp_path / "data" / "journal.sqlite3")
    journal.execute("PRAGMA user_version = 99")
    journal.close()
    done = run("results")
    assert done.code == 4
    assert "update tremplin" in done.err


def test_a_number_beyond_all_bounds_is_a_wrong_answer(run: Run, tmp_path: Path) -> None:
    entry = f'{{"item": "mm1-ratio-a", "answer": {"9" * 400}}}'
    (tmp_path / "answers.json").write_text(f'{{"answers": [{entry}], "language": "en"}}')
    done = run("score", "answers.json")
    assert done.code == 2
    assert "mm1-ratio-a" in done.err


def test_a_start_at_the_end_of_time_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "levels.json").write_text('{"levels": {}}')
    words = ("plan", "--role", "prompt-engineer", "--levels", "levels.json")
    done = run(*words, "--start", "9999-12-20")
    assert done.code == 2
    assert "9999-12-20" in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tremplin", "roles", "--lang", "en", "--data", str(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 4
    assert b"can't write" in done.stderr
    assert b"Traceback" not in done.stderr
