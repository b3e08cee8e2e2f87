"""Job sheets, search, data, help: what they answer, and how they refuse."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tremplin.cli import COMMANDS


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_command_has_help_with_examples(run: Run, command: str, language: str) -> None:
    done = run(*filter(None, (command, "--lang", language, "--help")))
    assert done.code == 0
    heading = "exemples\u202f:" if language == "fr" else "examples:"
    assert heading in done.out
    assert f"  tremplin {command}".rstrip() in done.out.split(heading)[1]


def test_version(run: Run) -> None:
    assert run("--version").out.startswith("tremplin ")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("qiz",), "quiz"),
        (("plan", "--hours-per-weak", "3"), "--hours-per-weak"),
        (("roles", "prompt-enginere"), "prompt-engineer"),
        (("resources", "--skill", "nlp.lm"), "nlp.llm"),
        (("resources", "--kind", "boook"), "boook"),
        (("data", "path", "x.json"), "path"),
        (("export", "plan.docx"), ".docx"),
        (("results", "no-such"), "no-such"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_usage_errors_are_one_clear_line(
    run: Run, words: tuple[str, ...], named: str, language: str
) -> None:
    done = run(*words, "--lang", language)
    assert done.code == 2
    assert named in done.err
    assert not done.out
    assert "Traceback" not in done.err


@pytest.mark.parametrize(("language", "said"), [("fr", "tous vos tests"), ("en", "all your tests")])
def test_the_history_is_not_that_of_one_test(run: Run, language: str, said: str) -> None:
    done = run("results", "some-test", "--history", "--lang", language)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_options_may_stand_before_the_command(run: Run) -> None:
    assert run("--lang", "fr", "roles").out == run("roles", "--lang", "fr").out


def test_the_sheet_of_a_job_shows_each_pay_with_its_source(run: Run) -> None:
    done = run("roles", "prompt-engineer", "--lang", "fr")
    assert done.code == 0
    for expected in ("MISSIONS", "France, débutants", "ROME M1889", "Notre lecture", "dissoudre"):
        assert expected in done.out
    found = run("roles", "prompt-engineer", "--json").json["role"]
    figures = [figure for group in found["pay"] for figure in group["figures"]]
    assert len(found["salaries"]) == sum(len(figure["salaries"]) for figure in figures) > 20
    assert done.out.count("Origine\u202f:") == len(figures)
    assert all(len(line) <= 80 for line in done.out.splitlines())


def test_parts_of_a_sheet_alone(run: Run) -> None:
    done = run("roles", "prompt-engineer", "--part", "outlook", "--part", "codes")
    assert "Those who see it dissolve" in done.out
    assert "ROME M1889" in done.out
    assert "Origin:" not in done.out
    assert run("roles", "prompt-engineer", "--part", "colour").code == 2


def test_search_without_accents_or_case(run: Run) -> None:
    found = run("resources", "REDACTION", "--language", "fr", "--json").json["resources"]
    assert found
    assert any("édaction" in str(r["title"]) for r in found)


def test_search_filters_hold(run: Run) -> None:
    options = ("--free", "--kind", "book", "--max-hours", "30")
    found = run("resources", *options, "--json").json["resources"]
    assert found
    assert all(r["free"] and r["kind"] == "book" and r["hours"] <= 30 for r in found)


def test_unusable_resources_explain_themselves(run: Run) -> None:
    done = run("resources", "--lang", "fr")
    seeds_and_closed = 7 + 1
    assert done.out.count("à ne pas suivre") == seeds_and_closed
    assert done.out.count("à la place") == seeds_and_closed


def answered(run: Run) -> None:
    run("quiz", "--plain", "--no-ratings", "--seed", "1", stdin="?\n?\n:q\n")


def test_the_data_folder_is_said_copied_and_erased(run: Run, tmp_path: Path) -> None:
    answered(run)
    assert run("data", "path").out.strip() == str(tmp_path / "data")
    assert run("data", "export", "copy.json").code == 0
    copy = json.loads((tmp_path / "copy.json").read_text())
    kinds = [event["kind"] for event in copy["events"]]
    assert kinds.count("answered") == 2
    assert kinds[0] == "begun"
    assert run("data", "export").json == copy
    assert run("data", "erase").code == 2, "without a terminal nobody has agreed"
    assert run("results").code == 0
    assert run("data", "erase", "--yes").code == 0
    assert not (tmp_path / "data").exists()
    assert run("results").code == 2


def test_erase_leaves_files_that_are_not_ours(run: Run, tmp_path: Path) -> None:
    answered(run)
    (tmp_path / "data" / "diary.txt").write_text("mine")
    run("data", "erase", "--yes")
    assert [p.name for p in (tmp_path / "data").iterdir()] == ["diary.txt"]


def test_exported_files_are_for_their_owner_alone(run: Run, tmp_path: Path) -> None:
    answered(run)
    run("export", "mine.md")
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "mine.md").stat().st_mode) == 0o600


def test_a_damaged_journal_is_said_not_hidden(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "journal.sqlite3").write_bytes(b"junk " * 1000)
    done = run("results")
    assert done.code == 4
    assert "journal.sqlite3" in done.err
    assert "Traceback" not in done.err


def test_broken_content_of_ones_own_stops_nothing(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "paths"
    mine.mkdir(parents=True)
    (mine / "mine.toml").write_text('[[resource]]\nid = "x"\nknid = "book"\n')
    done = run("results", "--content", "mine")
    assert done.code == 2
    answered(run)
    done = run("results", "--content", "mine")
    assert done.code == 0
    assert "mine.toml" in done.err
    assert "tremplin check" in done.err


def test_content_of_ones_own_replaces_by_id_and_says_so(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "paths"
    mine.mkdir(parents=True)
    (mine / "mine.toml").write_text(
        '[[resource]]\nid = "ai-engineering"\nkind = "book"\ntitle.en = "Mine"\n'
        'languages = ["en"]\nhours = 3\nfree = true\n'
        'teaches = [{ skill = "nlp.llm", from = 1, to = 2 }]\n'
    )
    found = run("resources", "mine", "--content", "mine", "--json")
    assert [r["title"]["en"] for r in found.json["resources"]] == ["Mine"]
    assert "ai-engineering" in run("resources", "mine", "--content", "mine").err
