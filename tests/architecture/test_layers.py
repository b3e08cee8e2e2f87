"""What is really loaded, and the size of files: promises that a static graph can't see."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_FILE = 300


def loaded_by(statement: str) -> set[str]:
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize(
    "module",
    [
        "tremplin.catalog.catalog",
        "tremplin.lint.parse",
        "tremplin.measure.session",
        "tremplin.plan.plan",
        "tremplin.report.role_sheet",
    ],
)
def test_the_core_loads_without_terminal_and_solver(module: str) -> None:
    assert not loaded_by(f"import {module}") & {"textual", "rich", "highspy", "scipy"}


@pytest.mark.parametrize("module", ["tremplin.catalog.catalog", "tremplin.lint.parse"])
def test_the_catalogue_loads_without_numpy(module: str) -> None:
    assert "numpy" not in loaded_by(f"import {module}")


def test_help_loads_next_to_nothing() -> None:
    statement = (
        "from tremplin.cli import main\n"
        "try:\n    main(['plan', '--help'])\nexcept SystemExit:\n    pass"
    )
    heavy = {"textual", "rich", "pydantic", "numpy", "highspy", "tomli", "sqlite3", "platformdirs"}
    assert not loaded_by(statement) & heavy


def test_files_are_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long


def test_no_test_waits_for_a_clock() -> None:
    waiting = re.compile(r"\b(?:time|asyncio)\.sleep\b|\bimport sleep\b|\bpilot\.pause\(\s*[\d.]")
    guilty = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if path != Path(__file__) and waiting.search(path.read_text(encoding="utf-8"))
    ]
    assert not guilty
