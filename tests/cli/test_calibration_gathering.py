"""Answers of several people gathered: put together, counted once, checked against edits."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run
from tests.cli.gathered import edited, exported, sittings_of, swapped
from tests.cli.made_sessions import catalog_of, copy_content, single_items, write_lines
from tests.report.test_json import validate
from tremplin.catalog.items import SingleItem

CONTENT = ("--content-only", "content")
Play = Callable[..., Done]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_content(tmp_path / "content")


@pytest.fixture
def play(run: Run, content: Path) -> Play:
    """A sitting of six questions, answered with the letter a or "I don't know"."""

    def play(seed: int, *words: str) -> Done:
        line = ("quiz", "--plain", "--no-ratings", "--new", "--max-items", "6", "--json")
        return run(*line, "--seed", str(seed), *CONTENT, *words, stdin="a\n?\n" * 12)

    return play


@pytest.fixture
def calibrated(run: Run) -> Callable[..., Any]:
    return lambda *words, **given: run("calibrate", *words, "--json", *CONTENT, **given).json


def test_a_line_holds_answers_and_nothing_of_the_person(play: Play, run: Run) -> None:
    play(5)
    play(6, "--lang", "fr")
    kept = json.loads(run("data", "export").out)
    run("progress", "note", "think-python", "secret thought")
    lines = exported(run, "mine.jsonl")
    assert [line["language"] for line in lines] == ["en", "fr"]
    for line, sitting in zip(lines, sittings_of(kept), strict=True):
        validate(line, "session")
        assert set(line) == {"schema", "version", "id", "at", "language", "content", "answers"}
        assert line["at"] == sitting.begun.date().isoformat()
        assert line["id"] not in sitting.id
        assert sitting.id not in json.dumps(line)
        given = [(given.item, given.answer) for given in sitting.answers]
        assert [(one["item"], one["answer"]) for one in line["answers"]] == given
    assert "secret" not in Path("mine.jsonl").read_text(encoding="utf-8")
    assert exported(run, "again.jsonl") == lines
    assert run("data", "export", "--sessions").out == Path("mine.jsonl").read_text("utf-8")


def test_files_of_several_people_are_put_together(
    play: Play, run: Run, calibrated: Callable[..., Any]
) -> None:
    for name in ("ada", "bob"):
        play(len(name) + ord(name[0]), "--data", name)
        exported(run, f"{name}.jsonl", "--data", name)
    files = [Path(f"{name}.jsonl") for name in ("ada", "bob")]
    found = calibrated(*map(str, files))
    assert sum(found["sessions"].values()) == 2
    assert found["answers"] == 12
    together = b"".join(b"\xef\xbb\xbf" + path.read_bytes() for path in files)
    piped = calibrated("-", stdin=together)
    assert piped["items"] == found["items"]


def test_a_sitting_counts_once_whatever_the_files(
    play: Play, run: Run, calibrated: Callable[..., Any]
) -> None:
    play(5)
    run("data", "export", "one.json")
    exported(run, "one.jsonl")
    play(6)
    run("data", "export", "two.json")
    exported(run, "two.jsonl")
    once = calibrated("two.json")
    assert (sum(once["sessions"].values()), once["duplicates"], once["alike"]) == (2, 0, 0)
    for files in (("one.json", "two.json"), ("one.jsonl", "two.json"), ("two.jsonl", "one.json")):
        found = calibrated(*files)
        assert found["items"] == once["items"]
        assert (found["duplicates"], found["alike"]) == (1, 0)
    text = run("calibrate", "one.json", "two.json", *CONTENT).out
    assert "1 copy of a session given more than once is left out." in " ".join(text.split())


def test_of_copies_the_one_with_most_answers_counts_then_the_last(
    content: Path, tmp_path: Path, calibrated: Callable[..., Any]
) -> None:
    first, second = (item.id for item in single_items(catalog_of(content))[:2])

    def session(*answers: Any) -> dict[str, Any]:
        given = [
            {"item": item, "answer": x} for item, x in zip((first, second), answers, strict=False)
        ]
        return {"id": "s1", "language": "en", "answers": given}

    path = write_lines(tmp_path / "s.jsonl", [session("a", "b"), session("a")])
    assert calibrated(str(path))["answers"] == 2
    path = write_lines(tmp_path / "s.jsonl", [session("a"), session(None)])
    assert calibrated(str(path))["items"][first]["unknown"] == 1
    nameless = [{k: v for k, v in session("a").items() if k != "id"}] * 2
    found = calibrated(str(write_lines(tmp_path / "s.jsonl", nameless)))
    assert (found["answers"], found["duplicates"], found["alike"]) == (2, 0, 2)


@pytest.fixture
def answered(play: Play, run: Run, content: Path) -> SingleItem:
    """An item with options that was answered by letter, in `copy.json` and `lines.jsonl`."""
    given = {one["item"]: one["answer"] for one in play(5).json["given"]["answers"]}
    run("data", "export", "copy.json")
    exported(run, "lines.jsonl")
    return next(i for i in single_items(catalog_of(content)) if given.get(i.id) is not None)


@pytest.mark.parametrize("file", ["copy.json", "lines.jsonl"])
def test_options_that_change_places_change_no_score(
    answered: SingleItem, content: Path, calibrated: Callable[..., Any], file: str
) -> None:
    before = calibrated(file)
    edited(content, answered, swapped)
    after = calibrated(file)
    assert (after["edited"], after["answers"]) == (0, 6)
    for name, one in before["items"].items():
        assert after["items"][name]["difficulty"] == one["difficulty"]


@pytest.mark.parametrize("file", ["copy.json", "lines.jsonl"])
@pytest.mark.parametrize(
    "change",
    [
        lambda block: block.replace('ask.en = "', 'ask.en = "Not: '),
        lambda block: swapped(block).replace('ask.en = "', 'ask.en = "Now: '),
    ],
)
def test_answers_to_another_wording_are_left_out_and_counted(
    answered: SingleItem,
    content: Path,
    run: Run,
    calibrated: Callable[..., Any],
    change: Callable[[str], str],
    file: str,
) -> None:
    edited(content, answered, change)
    found = calibrated(file)
    assert (found["edited"], found["left_out"], found["answers"]) == (1, 0, 5)
    assert answered.id not in found["items"]
    validate(found, "calibration")
    text = " ".join(run("calibrate", file, *CONTENT).out.split())
    assert "1 answer given to another wording of the question is left out." in text


def test_a_corrected_key_is_no_other_question(
    answered: SingleItem, content: Path, calibrated: Callable[..., Any]
) -> None:
    was_right = next(option.right for option in answered.option if option.id == "a")
    key = "b" if was_right else "a"
    before = calibrated("copy.json")["items"][answered.id]

    def rekeyed(block: str) -> str:
        block = block.replace("right = true", "right = false")
        return block.replace(f'id = "{key}"\nright = false', f'id = "{key}"\nright = true')

    edited(content, answered, rekeyed)
    found = calibrated("copy.json")
    assert (found["edited"], found["answers"]) == (0, 6)
    # The answer, a, counts by the key of now.
    harder = found["items"][answered.id]["difficulty"] > before["difficulty"]
    assert harder == was_right


def test_a_removed_question_is_counted_and_left_out_of_every_form(
    play: Play, run: Run, content: Path, calibrated: Callable[..., Any]
) -> None:
    played = play(5).json
    Path("results.json").write_text(json.dumps(played), encoding="utf-8")
    run("data", "export", "copy.json")
    exported(run, "lines.jsonl")
    gone = played["given"]["answers"][0]["item"]
    for path in (content / "quizzes").rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f'id = "{gone}"\n', 'id = "another"\n'), encoding="utf-8")
    for file in ("results.json", "copy.json", "lines.jsonl"):
        found = calibrated(file)
        assert (found["left_out"], found["answers"]) == (1, 5), file
        # Results don't hold the questions, so nothing tells whether the other five are the same.
        assert found["unchecked"] == (5 if file == "results.json" else 0)
    # What names no content may be typed by hand: a typing error must not go unseen.
    refused = write_lines(Path("typed.jsonl"), [played["given"]])
    assert run("calibrate", str(refused), *CONTENT).code == 2


@pytest.mark.parametrize("asked", [3, {}, {"options": 3, "values": {}}, {"ask": ["x"], "type": 0}])
def test_questions_of_any_shape_are_other_ones(
    play: Play, run: Run, calibrated: Callable[..., Any], asked: Any
) -> None:
    play(5)
    copy = json.loads(run("data", "export").out)
    first = next(event for event in copy["events"] if event["kind"] == "answered")
    first["data"]["asked"] = asked
    Path("copy.json").write_text(json.dumps(copy), encoding="utf-8")
    found = calibrated("copy.json")
    # Where nothing of the question is left, the content, which is the same, vouches for it.
    assert (found["edited"], found["answers"]) == ((0, 6) if asked == 3 else (1, 5))


def test_nothing_but_answers_that_can_not_be_used(play: Play, run: Run, content: Path) -> None:
    play(5)
    exported(run, "lines.jsonl")
    shutil.rmtree(content / "quizzes")
    done = run("calibrate", "lines.jsonl", *CONTENT)
    assert done.code == 2
    assert "6 answers" in done.err


def test_an_id_is_a_text_and_a_day_will_do(content: Path, run: Run) -> None:
    item = single_items(catalog_of(content))[0]
    line = {"answers": [{"item": item.id, "answer": None}], "language": "fr", "at": "2026-11-20"}
    assert run("calibrate", str(write_lines(Path("a.jsonl"), [line])), *CONTENT).code == 0
    done = run("calibrate", str(write_lines(Path("a.jsonl"), [{**line, "id": 3}])), *CONTENT)
    assert (done.code, "id" in done.err) == (2, True)


def test_sessions_are_of_exports_alone(run: Run) -> None:
    done = run("data", "path", "--sessions")
    assert done.code == 2
    assert "--sessions" in done.err


@pytest.mark.parametrize("language", ["fr", "en"])
def test_help_tells_how_answers_are_gathered(run: Run, language: str) -> None:
    text = run("calibrate", "--help", "--lang", language).out
    figures = ("43", "100", "2\u202f500" if language == "fr" else "2,500")
    words = ("data export --sessions", "*.jsonl", "calibrate -", '"answers": [{"item": "ID"')
    assert all(word in text for word in (*figures, *words))
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_left_out_fits_a_terminal(
    play: Play, run: Run, content: Path, language: str
) -> None:
    results = [play(seed).json for seed in (5, 5)]
    run("data", "export", "copy.json")
    lines = exported(run, "lines.jsonl")
    old = [{**one, "content": "0"} for one in results]
    files = [str(write_lines(Path("old.jsonl"), old)), "copy.json", "lines.jsonl"]
    assert len(lines) == 2
    text = run("calibrate", *files, *CONTENT, "--lang", language).out
    assert max(map(len, text.splitlines())) <= 80
    words = re.sub("[ \n]+", " ", text)
    once = "plus d'une fois" if language == "fr" else "more than once"
    thousands = "2\u202f500" if language == "fr" else "2,500"
    assert all(word in words for word in (once, thousands, "43", "100"))
