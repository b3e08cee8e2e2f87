"""Files that are given to commands: too large, broken, deep, ambiguous; said in our own words."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MEBIBYTE = 1024 * 1024
BROKEN = (
    ('{"answers": [', 1, 14, "a value is missing", "il manque une valeur"),
    ('{"a": 1,\n  b: 2}', 2, 3, "the name of a key", "le nom d'une clé"),
    ('{\n\n"a" 1}', 3, 5, "the colon", "le deux-points"),
    ("[1 2]", 1, 4, "a comma is missing", "une virgule"),
    ('{"a": 1}\n\n x', 3, 2, "more text after the end", "encore du texte"),
    ('{"a": "never', 1, 7, "never closed", "jamais fermé"),
    ('{"a": "x\ny"}', 1, 9, "a control character", "un caractère de contrôle"),
    ('{"a": "\\q"}', 1, 8, "backslash", "barre oblique inverse"),
    ("[" * 200, 1, 101, "100 at most", "au plus 100"),
    ('{"a": ' + "9" * 5000 + "}", 1, 7, "digits at most", "chiffres"),
)


@pytest.mark.parametrize(("text", "line", "column", "english", "french"), BROKEN)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "words", [("score", "x.json"), ("plan", "--levels", "x.json"), ("data", "import", "x.json")]
)
def test_broken_json_is_said_with_its_place(
    run: Run,
    words: tuple[str, ...],
    language: str,
    text: str,
    line: int,
    column: int,
    english: str,
    french: str,
) -> None:
    Path("x.json").write_text(text, encoding="utf-8")
    done = (
        run(*words, "--role", "prompt-engineer", "--lang", language)
        if (words[0] != "data")
        else run(*words, "--lang", language)
    )
    assert done.code == 2
    place = (
        f"line {line}, column {column}" if language == "en" else (f"ligne {line}, colonne {column}")
    )
    assert place in done.err
    assert (english if language == "en" else french) in done.err
    assert "Expecting" not in done.err


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "there is nothing in it"),
        (b"\n \r\n", "there is nothing in it"),
        (b"\xef\xbb\xbf", "there is nothing in it"),
        ('{"é": "'.encode() + b'\xff"}', "line 1, column 8: this is no UTF-8 text"),
        ("{}".encode("utf-16"), "this is no UTF-8 text"),
        (b'{"language": NaN}', "NaN is not a number in JSON"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "the key 'c' stands twice"),
        (b'{"language": "fr", "language": "en", "answers": []}', "the key 'language' stands twice"),
        (b"\x00\x00\x00", "line 1, column 1"),
    ],
)
def test_what_is_no_json_is_refused(run: Run, data: bytes, said: str) -> None:
    Path("x.json").write_bytes(data)
    done = run("score", "x.json")
    assert done.code == 2
    assert said in done.err
    assert run("score", "-", stdin=data).err == done.err.replace("x.json", "-")


def test_a_mark_at_the_start_and_windows_lines_are_taken(run: Run) -> None:
    text = '{"language": "en",\n "answers": [{"item": "mm1-ratio-a", "answer": null}]}'
    Path("plain.json").write_text(text, encoding="utf-8")
    Path("odd.json").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    plain = run("score", "plain.json", "--json")
    assert plain.code == 0
    assert run("score", "odd.json", "--json").json == plain.json


@pytest.mark.parametrize("words", [("score", "x.json"), ("plan", "--levels", "x.json")])
def test_a_file_that_is_too_large_is_called_so(run: Run, words: tuple[str, ...]) -> None:
    Path("x.json").write_bytes(b'{"language": "en", "answers": []}' + b" " * (16 * MEBIBYTE))
    done = run(*words, *(("--role", "prompt-engineer") if words[0] == "plan" else ()))
    assert done.code == 2
    assert "x.json is too large: 16 MiB at most" in done.err
    Path("x.json").write_bytes(b'{"language": "en", "answers": []}'.ljust(16 * MEBIBYTE))
    assert "too large" not in run(*words).err


def test_content_that_is_too_large_is_called_so(run: Run) -> None:
    Path("mine/paths").mkdir(parents=True)
    Path("mine/paths/big.toml").write_bytes(b"# \n" * 100_000)
    done = run("check", "--content-only", "mine")
    assert done.code == 1
    assert "file larger than 256 KiB" in done.out


@pytest.mark.parametrize(
    "words",
    [("score", "."), ("plan", "--levels", "."), ("data", "import", "."), ("calibrate", ".")],
)
@pytest.mark.parametrize(
    ("path", "english", "french"),
    [
        ("folder", "it is a folder", "c'est un dossier"),
        ("nowhere", "does not exist", "n'existe pas"),
        ("file/x", "a part of the path is no folder", "n'est pas un dossier"),
        ("x" * 300, "name too long", "nom trop long"),
    ],
)
def test_a_path_that_cannot_be_read_says_why(
    run: Run, words: tuple[str, ...], path: str, english: str, french: str
) -> None:
    Path("folder").mkdir()
    Path("file").write_text("", encoding="utf-8")
    named = [path if word == "." else word for word in words]
    role = ("--role", "prompt-engineer") if words[0] == "plan" else ()
    for language, said in (("en", english), ("fr", french)):
        done = run(*named, *role, "--lang", language)
        assert done.code == 2
        assert path in done.err
        assert said in done.err


@pytest.mark.parametrize(
    "entry",
    [
        {"item": ["mm1-ratio-a"], "answer": None},
        {"item": {"a": 1}, "answer": None},
        {"item": None, "answer": None},
        {"item": "mm1-ratio-a"},
        "mm1-ratio-a",
        None,
    ],
)
def test_an_entry_of_the_wrong_shape_is_named(run: Run, entry: object) -> None:
    Path("x.json").write_text(json.dumps({"language": "en", "answers": [entry]}), encoding="utf-8")
    done = run("score", "x.json")
    assert done.code == 2
    assert "answer 1" in done.err


WRITING = (
    ("data", "export", "none/copy.json"),
    ("export", "none/page.html"),
    ("export", "none/plan.ics"),
    ("simulate", "--persons", "1", "--html", "none/page.html"),
)


@pytest.mark.parametrize("words", WRITING)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_folder_is_made_for_a_file(run: Run, words: tuple[str, ...], language: str) -> None:
    run("quiz", "--plain", "--no-ratings", stdin="?\n:q\n")
    done = run(*words, "--lang", language)
    assert done.code == 2
    assert ("the folder none does not exist" if language == "en" else "none n'existe pas") in (
        done.err
    )
    assert not Path("none").exists()


@pytest.mark.parametrize("words", WRITING)
def test_a_folder_is_not_written_over(run: Run, words: tuple[str, ...]) -> None:
    run("quiz", "--plain", "--no-ratings", stdin="?\n:q\n")
    folder = Path(words[-1].replace("none/", "here-"))
    folder.mkdir()
    done = run(*words[:-1], str(folder))
    assert done.code == 2
    assert "it is a folder" in done.err


posix_only = pytest.mark.skipif(os.name != "posix", reason="links, pipes and streams of POSIX")


@posix_only
def test_a_link_is_written_through_and_a_pipe_into(run: Run) -> None:
    run("quiz", "--plain", "--no-ratings", stdin="?\n:q\n")
    Path("link.md").symlink_to("target.md")
    assert run("export", "link.md").code == 0
    assert Path("link.md").is_symlink()
    assert Path("target.md").read_text(encoding="utf-8").startswith("---")
    os.mkfifo("pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(Path("pipe").read_text("utf-8")))
    reader.start()
    assert run("data", "export", "pipe").code == 0
    reader.join(30)
    assert json.loads(read[0])["schema"] == "tremplin/data"
    assert Path("pipe").is_fifo()


@posix_only
@pytest.mark.parametrize(
    ("words", "closed", "code"),
    [
        ("quiz --plain --no-ratings", "<&-", 0),
        ("roles zzzz", "2>&-", 2),
        ("roles", ">&-", 0),
        ("score -", "<&-", 2),
    ],
)
def test_closed_streams_are_no_crash(tmp_path: Path, words: str, closed: str, code: int) -> None:
    line = f"{sys.executable} -m tremplin {words} --data {tmp_path / 'data'} {closed}"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert "unexpected" not in done.stderr
    if closed == "2>&-":
        assert not done.stdout
    assert not (tmp_path / "data" / "crash.log").exists()
