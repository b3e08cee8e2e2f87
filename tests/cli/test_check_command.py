"""`tremplin check` and `tremplin explain`, as they are typed."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.unfolding import unfolded
from tests.lint.planting import Planted, plant
from tremplin.cli import main
from tremplin.cli.arguments import CHECK_FORMATS
from tremplin.lint.explain import RULE_NAMES
from tremplin.lint.render import FORMATS
from tremplin.store import content

VALID = Path(__file__).parents[1] / "lint" / "data" / "valid"
BOOK = """[[resource]]
id = "mine"
kind = "book"
title = "Mine"
languages = ["fr"]
free = true
teaches = [{ skill = "programming.pyhton", from = 0, to = 1 }]
"""


def ran(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    try:
        code = main([str(word) for word in words])
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, unfolded(captured.err)


@pytest.fixture
def data(tmp_path: Path) -> tuple[str, str]:
    return "--data", str(tmp_path / "data")


def test_valid_content_is_exit_0(capsys: Any, data: tuple[str, str]) -> None:
    code, out, err = ran(capsys, "check", "--content-only", VALID, *data, "--lang", "en")
    assert (code, out, err) == (0, "no error in 5 files\n", "")
    code, out, _ = ran(capsys, "check", "--content-only", VALID, *data, "--lang", "fr")
    assert (code, out) == (0, "aucune erreur dans 5 fichiers\n")


def test_thirty_mistakes_of_ten_kinds_one_a_file(
    tmp_path: Path, capsys: Any, data: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    files = {p.relative_to(VALID).as_posix(): p.read_text() for p in VALID.rglob("*.toml")}
    drawn: dict[str, list[Planted]] = {}
    for mistake in plant(files, seed=30, most_of_a_kind=3):
        drawn.setdefault(mistake.kind, []).append(mistake)
    planted = [mistake for kind in list(drawn)[:10] for mistake in drawn[kind]]
    assert len(planted) == 30
    for number, mistake in enumerate(planted):
        folder = Path(f"c{number}")
        shutil.copytree(VALID, folder)
        (folder / mistake.file).write_text(mistake.text, encoding="utf-8")
        code, out, _ = ran(capsys, "check", "--content-only", folder, *data, "--format", "json")
        (found,) = json.loads(out)["diagnostics"]
        assert code == 1
        assert (found["file"], found["line"]) == (f"{folder}/{mistake.file}", mistake.line)


def test_a_dropped_file_is_checked_on_top_of_the_shipped_content(
    tmp_path: Path, capsys: Any, data: tuple[str, str]
) -> None:
    file = tmp_path / "paths" / "mine.toml"
    file.parent.mkdir()
    file.write_text(BOOK)
    code, out, _ = ran(capsys, "check", file, *data, "--lang", "en")
    assert code == 1
    assert "error[unknown-skill]" in out
    assert "= help: write `programming.python`" in out
    assert out.endswith("1 error in 1 of 1 file\n")
    file.write_text(BOOK.replace("pyhton", "python"))
    assert ran(capsys, "check", tmp_path, *data)[0] == 0


def test_own_content_is_checked_too(
    tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "shipped_content", lambda: VALID)
    file = tmp_path / "content" / "paths" / "mine.toml"
    file.parent.mkdir(parents=True)
    file.write_text(BOOK)
    code, out, _ = ran(capsys, "check", "--data", tmp_path, "--json")
    assert code == 1
    assert file.as_posix() in {found["file"] for found in json.loads(out)["diagnostics"]}


def test_a_file_of_the_content_in_use_is_checked_in_its_place(
    tmp_path: Path, capsys: Any, data: tuple[str, str]
) -> None:
    folder = tmp_path / "c"
    shutil.copytree(VALID, folder)
    words = ("check", "--content-only", folder, folder / "paths" / "roles.toml", *data)
    code, out, err = ran(capsys, *words, "--lang", "en")
    assert (code, out, err) == (0, "no error in 1 file\n", "")


def test_a_replaced_entry_is_a_notice(tmp_path: Path, capsys: Any, data: tuple[str, str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(BOOK.replace("pyhton", "python").replace('"mine"', '"python-course"'))
    code, out, err = ran(capsys, "check", "--content-only", VALID, file, *data, "--lang", "en")
    assert code == 0
    assert "python-course" in err
    assert "python-course" not in out


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_every_format_is_offered(
    form: str, tmp_path: Path, capsys: Any, data: tuple[str, str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(BOOK)
    code, out, _ = ran(capsys, "check", file, *data, "--format", form)
    assert code == 1
    assert "unknown-skill" in out
    assert tuple(FORMATS) == CHECK_FORMATS


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--format", "xml"), 2),
        (("nowhere.toml",), 3),
        (("--content-only", "nowhere"), 3),
        (("--content", "nowhere"), 3),
        (("empty",), 3),
    ],
)
def test_exit_codes(
    words: tuple[str, ...],
    code: int,
    tmp_path: Path,
    capsys: Any,
    data: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    found, out, err = ran(capsys, "check", *words, *data)
    assert (found, out) == (code, "")
    assert err


def test_explain_prints_a_rule_in_the_language_asked_for(
    capsys: Any, data: tuple[str, str]
) -> None:
    code, english, _ = ran(capsys, "explain", "unknown-skill", *data, "--lang", "en")
    assert code == 0
    assert english.startswith("# unknown-skill\n\nA skill is named")
    assert "Wrong:" in english
    _, french, _ = ran(capsys, "explain", "unknown-skill", *data, "--lang", "fr")
    assert "Une compétence est nommée" in french
    assert "Juste\u202f:" in french


def test_explain_lists_all_rules(capsys: Any, data: tuple[str, str]) -> None:
    code, out, _ = ran(capsys, "explain", *data)
    assert code == 0
    assert all(f"  {rule} " in out for rule in RULE_NAMES)


def test_explain_names_the_rule_that_was_meant(capsys: Any, data: tuple[str, str]) -> None:
    code, _, err = ran(capsys, "explain", "unknow-skill", *data)
    assert code == 2
    assert "unknown-skill" in err


def test_a_small_bank_is_reported_on_in_both_languages(capsys: Any, data: tuple[str, str]) -> None:
    words = ("check", "--bank", "--content-only", VALID, *data)
    code, english, err = ran(capsys, *words, "--lang", "en")
    assert (code, err) == (1, "")
    assert "Question bank\n" in english
    assert "  - few-types: programming.data: items of" in english
    assert "The bank is not in order: 0 errors," in english
    code, french, _ = ran(capsys, *words, "--lang", "fr")
    assert code == 1
    assert "La banque n'est pas en ordre\u202f:" in french
    assert max(map(len, (english + french).splitlines())) <= 80


def test_the_report_on_a_bank_is_one_object(capsys: Any, data: tuple[str, str]) -> None:
    words = ("check", "--bank", "--content-only", VALID, *data, "--lang", "en")
    _, out, _ = ran(capsys, *words, "--json")
    found = json.loads(out)
    assert (found["schema"], found["version"], found["good"]) == ("tremplin/bank", 1, False)
    assert {entry["rule"] for entry in found["bank"]} >= {"thin-cell", "few-types"}
    assert ran(capsys, *words, "--format", "json")[1] == out
    code, out, err = ran(capsys, *words, "--format", "sarif")
    assert (code, out) == (2, "")
    assert "sarif" in err


def test_warnings_are_shown_when_asked_for_and_are_no_failure(
    tmp_path: Path, capsys: Any, data: tuple[str, str]
) -> None:
    folder = tmp_path / "c"
    shutil.copytree(VALID, folder)
    items = next((folder / "quizzes").rglob("items.toml"))
    items.write_text(items.read_text().replace("seconds = 50", "seconds = 290"))
    words = ("check", "--content-only", folder, items, *data, "--lang", "en")
    assert ran(capsys, *words)[:2] == (0, "no error in 1 file\n")
    code, out, _ = ran(capsys, *words, "--warnings")
    assert code == 0
    assert "warning[answer-time]: 290 seconds for a `single` item" in out
    assert " warnings in 1 of 1 file\n" in out
