"""Every command that answers in JSON follows a published schema, to the last key."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run
from tests.report.test_json import validate
from tremplin.cli import parser_of
from tremplin.cli.arguments import ARGUMENTS
from tremplin.report.schemas import SCHEMAS

ROLE = ("--role", "prompt-engineer")
PERSON = ("quiz", "--plain", *ROLE, "--max-items", "8")
LEVELS = ("--levels", "levels.json")
SMALL = ("--content-only", str(Path(__file__).parents[1] / "lint" / "data" / "valid"))
"""Where the whole bank would only take longer."""
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("quiz", "--no-ratings", "--new", "--max-items", "2"),
    ("results",),
    ("results", "--history"),
    ("review",),
    ("score", "answers.json"),
    ("score", "answers.json", *ROLE),
    ("plan",),
    ("plan", *ROLE, *LEVELS),
    ("plan", *ROLE, *LEVELS, "--explain", "--weeks", "6"),
    ("plan", *ROLE, *LEVELS, "--why", "ai-engineering"),
    ("plan", *ROLE, *LEVELS, "--curve", "time", "--weeks", "6"),
    ("plan", *ROLE, *LEVELS, "--curve", "money", "--weeks", "6"),
    ("progress",),
    ("checkpoint",),
    ("springboard", "--levels", "zero.json", *SMALL),
    ("roles",),
    ("roles", "prompt-engineer"),
    ("resources",),
    ("resources", "zzzz"),
    ("check", *SMALL),
    ("check", "bad.toml", *SMALL),
    ("check", "--bank", *SMALL),
    ("check", "--reports"),
    ("simulate", "--persons", "3", "--items", "0,2", "--strategy", "goal"),
    ("simulate", *ROLE, "--persons", "3", "--items", "2", "--strategy", "random", "--certain"),
    ("calibrate", "sessions.jsonl", "--min-answers", "1"),
    ("data", "path"),
    ("data", "export"),
    ("data", "export", "copy.json"),
    ("data", "export", "lines.jsonl", "--sessions"),
    ("data", "import", "kept.json"),
    ("data", "erase", "--yes"),
)


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is filled once: two sittings, one with a report, and files to read."""
    return tmp_path_factory.mktemp("person")


def fill(folder: Path, run: Run) -> None:
    ratings = "".join(f"{n % 6}\n" for n in range(23))
    run(
        *PERSON,
        "--seed",
        "1",
        "--data",
        str(folder / "data"),
        stdin=ratings + ":r odd\n" + "?\n" * 8,
    )
    typed = "a\nb\na,b\nc,a,b,d,e\n12\n?\n" * 8
    done = run(
        *PERSON,
        "--no-ratings",
        "--seed",
        "2",
        "--json",
        "--data",
        str(folder / "data"),
        stdin=typed,
    )
    given = done.json["given"]
    (folder / "answers.json").write_text(json.dumps(given), encoding="utf-8")
    lines = "\n".join([json.dumps(given)] * 3)
    (folder / "sessions.jsonl").write_text(lines, encoding="utf-8")
    (folder / "levels.json").write_text('{"levels": {"nlp.llm": 1}, "sd": 0.5}', encoding="utf-8")
    (folder / "zero.json").write_text('{"levels": {}}', encoding="utf-8")
    (folder / "bad.toml").write_text('[[resource]]\nid = "x"\nknid = "book"\n', encoding="utf-8")
    run("data", "export", str(folder / "kept.json"), "--data", str(folder / "data"))


@pytest.fixture
def answer(run: Run, person: Path, tmp_path: Path) -> Callable[..., Done]:
    """Runs a command on a copy of the person's folder."""
    if not (person / "kept.json").exists():
        fill(person, run)
    shutil.copytree(person, tmp_path, dirs_exist_ok=True)
    return lambda *words: run(*words, "--json", stdin="?\n?\n")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_output_follows_its_schema(answer: Callable[..., Done], words: tuple[str, ...]) -> None:
    done = answer(*words)
    found: Any = json.loads(done.out)
    assert done.code in (0, 1), done.err
    assert found["version"] == 1
    name = found["schema"].removeprefix("tremplin/")
    # Pay is handed on as the content has it.
    validate(found, name, whole=name != "role")


def test_every_command_with_json_is_among_them() -> None:
    answering = {
        name
        for name in ARGUMENTS
        if any("--json" in action.option_strings for action in parser_of(name, "en")._actions)
    }
    assert answering == {words[0] for words in COMMANDS}


def test_an_export_with_its_history_follows_its_schema(
    answer: Callable[..., Done], run: Run, tmp_path: Path
) -> None:
    assert run("export", "out.json").code == 0
    found = json.loads(Path("out.json").read_text(encoding="utf-8"))
    validate(found, "export")
    assert len(found["history"]["sittings"]) == 2
    assert found["results"]["change"]["since"] == found["history"]["sittings"][0]["sitting"]


def test_damage_in_a_copy_is_in_the_schema() -> None:
    row = {"number": 1, "at": "x", "sitting": "s", "kind": "answered", "data": "{"}
    preferences = {"language": None, "study_in": None}
    head = {"schema": "tremplin/data", "version": 1, "preferences": preferences}
    validate({**head, "events": [], "damaged": [row]}, "data")


def test_every_schema_has_a_sentence_and_a_name_of_its_own() -> None:
    for name, schema in SCHEMAS.items():
        assert schema["title"] == f"tremplin/{name}"
        assert schema["properties"]["schema"] == {"const": f"tremplin/{name}"}
        assert schema["description"].endswith(".")
