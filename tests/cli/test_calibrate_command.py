"""`tremplin calibrate`, as it is typed: what it finds, what it writes, what it refuses."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run
from tests.cli.made_sessions import (
    answered_items,
    catalog_of,
    copy_content,
    sessions,
    single_items,
    write_lines,
)
from tremplin.catalog.items import SingleItem

BLOCK = re.compile(r"^\[item\.parameters\]\n(?:\w+ = \S+\n)+", re.MULTILINE)
Calibrate = Callable[..., Done]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content, and 300 sessions in which nobody takes one option of one item."""
    folder = copy_content(tmp_path_factory.mktemp("made") / "content")
    catalog = catalog_of(folder)
    items = answered_items(catalog)
    item = single_items(catalog)[1]
    given = sessions(items, 300, seed=1, shunned={item.id: shunned(item)})
    write_lines(folder.parent / "sessions.jsonl", given)
    return folder.parent


def shunned(item: SingleItem) -> str:
    """A wrong option."""
    return next(option.id for option in item.option if not option.right)


@pytest.fixture
def calibrate(run: Run, made: Path, tmp_path: Path) -> Calibrate:
    """Calibrate a copy of the content of one's own."""
    shutil.copytree(made / "content", tmp_path / "content")

    def calibrate(*words: str | Path) -> Done:
        files = any(isinstance(word, Path) for word in words)
        given = words if files else (made / "sessions.jsonl", *words)
        return run("calibrate", *map(str, given), "--content-only", "content")

    return calibrate


def texts(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*.toml"))}


def test_parameters_with_their_uncertainty(calibrate: Calibrate, made: Path) -> None:
    done = calibrate("--json")
    found = done.json
    assert (done.code, found["schema"], found["version"]) == (0, "tremplin/calibration", 1)
    assert found["sessions"] == {"fr": 150, "en": 150}
    catalog = catalog_of(made / "content")
    assert set(found["items"]) == {item.id for item in answered_items(catalog)}
    for name, figures in found["items"].items():
        assert figures["answers"] == 300
        assert 0.05 < figures["difficulty_sd"] < 0.45
        # Answers were drawn with the author's difficulties and a discrimination of 1.5.
        assert abs(figures["difficulty"] - figures["author_difficulty"]) < 0.9, name
        assert figures["language"]["class"] in "ABC"
    mean = sum(figures["discrimination"] for figures in found["items"].values())
    assert mean / len(found["items"]) == pytest.approx(1.5, abs=0.3)


def test_a_wrong_key_is_named_with_the_right_one(
    calibrate: Calibrate, made: Path, tmp_path: Path
) -> None:
    item = single_items(catalog_of(made / "content"))[0]
    right = next(option.id for option in item.option if option.right)
    wrong = shunned(item)
    for path in (tmp_path / "content").rglob("*.toml"):
        path.write_text(with_key(path.read_text(encoding="utf-8"), item.id, wrong), "utf-8")
    found = calibrate("--json").json["items"]
    assert [name for name, one in found.items() if flag(one, "wrong-key")] == [item.id]
    assert flag(found[item.id], "wrong-key")["likely"] == right
    # What the answers would make of a wrong key is not written.
    assert found[item.id]["parameters"] is None
    text = calibrate().out
    assert "Key probably wrong" in text
    assert f"those who know choose {right}" in " ".join(text.split())
    assert "1 waits for the key to be checked" in " ".join(text.split())


def with_key(text: str, item: str, letter: str) -> str:
    """The text with another option of this item marked as right."""
    start = text.find(f'id = "{item}"')
    if start < 0:
        return text
    end = text.find("\n[[item]]", start)
    block = text[start:end].replace("right = true", "right = false")
    block = block.replace(f'id = "{letter}"\nright = false', f'id = "{letter}"\nright = true')
    return text[:start] + block + text[end:]


def flag(one: dict[str, Any], kind: str) -> Any:
    return next((found for found in one["flags"] if found["flag"] == kind), None)


def test_a_distractor_that_nobody_takes_is_dead(calibrate: Calibrate, made: Path) -> None:
    item = single_items(catalog_of(made / "content"))[1]
    found = calibrate("--json").json["items"][item.id]
    assert flag(found, "dead-distractor")["shares"] == {shunned(item): 0.0}


def test_a_difference_between_languages_is_told(
    calibrate: Calibrate, made: Path, tmp_path: Path
) -> None:
    items = answered_items(catalog_of(made / "content"))
    given = sessions(items, 600, seed=2, harder={items[2].id: 1.2})
    done = calibrate(write_lines(tmp_path / "two.jsonl", given))
    line = " ".join(done.out.split())
    assert f"{items[2].id}: in French, by" in line
    assert "class C *" in line


def test_without_write_nothing_changes(calibrate: Calibrate, tmp_path: Path) -> None:
    before = texts(tmp_path / "content")
    done = calibrate()
    assert texts(tmp_path / "content") == before
    added = [x for x in done.out.splitlines() if x.startswith("+") and not x.startswith("+++")]
    assert added[0] == "+[item.parameters]"
    assert "--write" in done.err


def test_write_changes_only_the_parameters_and_the_result_checks(
    calibrate: Calibrate, run: Run, tmp_path: Path
) -> None:
    before = texts(tmp_path / "content")
    clean = run("check", "--content-only", "content").out
    printed = calibrate("--json").json
    done = calibrate("--write", "--json")
    assert done.code == 0
    assert len(done.json["written"]) == 2
    for path, data in texts(tmp_path / "content").items():
        assert BLOCK.sub("", data.decode()).encode() == before[path]
    assert run("check", "--content-only", "content").out == clean
    written = catalog_of(tmp_path / "content").items
    for name, one in printed["items"].items():
        own = written[name].parameters
        assert own is not None
        assert {k: v for k, v in own.model_dump().items() if v is not None} == one["parameters"]
    again = calibrate("--write")
    assert (again.code, again.err.strip()) == (0, "nothing to write")


def test_too_few_answers_leave_an_item_as_it_is(calibrate: Calibrate, tmp_path: Path) -> None:
    done = calibrate("--min-answers", "301", "--write", "--json")
    assert done.json["diff"] == ""
    assert all(one["parameters"] is None for one in done.json["items"].values())


def test_a_file_that_would_not_check_is_not_written(calibrate: Calibrate, tmp_path: Path) -> None:
    path = next((tmp_path / "content" / "quizzes").rglob("python.toml"))
    path.write_text(path.read_text(encoding="utf-8") + '\n[[item]]\nid = "odd"\n', "utf-8")
    before = texts(tmp_path / "content")
    done = calibrate("--write")
    assert done.code == 1
    assert "tremplin check" in done.err
    assert texts(tmp_path / "content") == before


ITEM = {"item": "py1-edit-message-a", "answer": "c"}
GOOD = {"answers": [ITEM], "language": "fr"}


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        ("{", "JSON"),
        ("[]", "object"),
        ('{"answers": [], "language": "de"}', "language"),
        ('{"answers": 3, "language": "fr"}', "answers"),
        ('{"answers": [], "language": "fr", "name": "Ada"}', "name"),
        ('{"answers": [{"item": "py1-edit-message-a"}], "language": "fr"}', "answer 1"),
        ('{"answers": [{"item": "nope", "answer": 1}], "language": "fr"}', "nope"),
        (
            '{"answers": [{"item": "py1-edit-message-a", "answer": "z"}], "language": "fr"}',
            "choices",
        ),
        ('{"answers": [{"item": "rating.nope", "answer": 1}], "language": "fr"}', "rating.nope"),
        ('{"answers": [], "language": "fr", "at": "soon"}', "instant"),
        ('{"answers": [{"item": "a", "answer": NaN}], "language": "fr"}', "NaN"),
        ('{"schema": "tremplin/data", "events": [{"at": 3}]}', "copy"),
    ],
)
def test_malformed_sessions_are_refused_by_line(
    calibrate: Calibrate, tmp_path: Path, bad: str, named: str
) -> None:
    before = texts(tmp_path / "content")
    path = tmp_path / "mixed.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n\n{bad}\n{json.dumps(GOOD)}\n", encoding="utf-8")
    done = calibrate(path, "--write", "--min-answers", "1")
    assert done.code == 2
    assert f"{path}, line 3:" in done.err
    assert named in done.err
    assert not done.out
    assert texts(tmp_path / "content") == before


def test_files_that_hold_nothing(calibrate: Calibrate, tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n", encoding="utf-8")
    assert calibrate(empty).code == 2
    assert "missing.jsonl" in calibrate(tmp_path / "missing.jsonl").err
    bytes_ = tmp_path / "bytes.jsonl"
    bytes_.write_bytes(json.dumps(GOOD).encode() + b"\n\xff\n")
    assert "line 2" in calibrate(bytes_).err


def test_answers_results_and_copies_of_the_data_are_taken(
    calibrate: Calibrate, run: Run, tmp_path: Path
) -> None:
    words = ("quiz", "--plain", "--no-ratings", "--max-items", "4", "--seed", "5", "--json")
    played = run(*words, "--content-only", "content", stdin="?\n?\n?\n?\n").json
    given = played["given"]
    pretty = tmp_path / "results.json"
    pretty.write_text(json.dumps(played, indent=2), encoding="utf-8")
    copy = run("data", "export").out
    (tmp_path / "copy.json").write_text(copy, encoding="utf-8")
    lines = write_lines(tmp_path / "all.jsonl", [given, played, json.loads(copy)])
    found = calibrate(lines, pretty, tmp_path / "copy.json", "--json").json
    # Both copies of the data name the sitting, which counts once; the other three forms don't.
    assert sum(found["sessions"].values()) == 4
    assert {one["answers"] for one in found["items"].values()} == {4}
    assert (found["duplicates"], found["alike"], found["left_out"]) == (1, 3, 0)


def test_a_copy_of_the_data_may_be_older_than_the_content(
    calibrate: Calibrate, run: Run, tmp_path: Path
) -> None:
    run("quiz", "--plain", "--no-ratings", "--max-items", "3", "--seed", "5", stdin="?\n?\n?\n")
    (tmp_path / "copy.json").write_text(run("data", "export").out, encoding="utf-8")
    lines = write_lines(tmp_path / "one.jsonl", [GOOD])
    found = calibrate(lines, tmp_path / "copy.json", "--json").json
    assert found["answers"] + found["left_out"] == 4
    assert found["left_out"] > 0


def test_of_several_answers_the_last_counts_and_ratings_say_nothing(
    calibrate: Calibrate, tmp_path: Path
) -> None:
    rating = {"item": "rating.programming.python", "answer": 4}
    twice = {"answers": [{**ITEM, "answer": None}, rating, ITEM], "language": "en"}
    found = calibrate(write_lines(tmp_path / "twice.jsonl", [twice]), "--json").json
    assert found["answers"] == 1
    assert found["items"][ITEM["item"]]["unknown"] == 0


def test_time_is_read_where_every_session_has_it(
    calibrate: Calibrate, made: Path, tmp_path: Path
) -> None:
    given = (made / "sessions.jsonl").read_text(encoding="utf-8").splitlines()
    timed = [
        {**json.loads(line), "at": f"2026-01-01T{n // 60:02}:{n % 60:02}:00Z"}
        for n, line in enumerate(given)
    ]
    shuffled = write_lines(tmp_path / "timed.jsonl", timed[::-1])
    assert calibrate(shuffled, "--json").json["items"] == calibrate("--json").json["items"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_text_fits_a_terminal(calibrate: Calibrate, language: str) -> None:
    done = calibrate("--lang", language)
    text = done.out.partition("\n--- ")[0]
    assert done.code == 0
    assert max(map(len, text.splitlines())) <= 80
