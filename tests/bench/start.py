"""Start and memory of the program on a real pseudo-terminal, beside a minimal Textual app (F)."""

import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.first_paint import Terminal, _memory, key_bytes, run_suite
from tests.bench.table import Row

HELLO = Path(__file__).with_name("hello.py")
PROGRAM = str(Path(sysconfig.get_path("scripts")) / "tremplin")
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": ""}
PATIENCE = 60.0
QUIZ = ["quiz", "--lang", "en", "--role", "prompt-engineer", "--no-ratings", "--max-items", "12"]


def paint_rows(runs: int) -> Iterator[Row]:
    """From exec to the first painted frame, in times F."""
    suite: list[dict[str, Any]] = [
        {"name": "F", "argv": [sys.executable, str(HELLO)], "expect": "Hello, terminal"},
        {
            "name": "welcome screen",
            "argv": [PROGRAM, "--lang", "en"],
            "expect": "Start a test",
            "fresh": True,
        },
    ]
    yield from _compared(suite, "paint", runs, {"welcome screen": 1.35})


def help_rows(runs: int) -> Iterator[Row]:
    """From exec to exit, in times an interpreter that does nothing."""
    suite: list[dict[str, Any]] = [
        {"name": "python -c pass", "argv": [sys.executable, "-c", "pass"], "exit": True},
        {"name": "tremplin --help", "argv": [PROGRAM, "--help"], "exit": True},
        {"name": "tremplin --version", "argv": [PROGRAM, "--version"], "exit": True},
    ]
    bars = {"tremplin --help": 3.0, "tremplin --version": 1.5}
    yield from _compared(suite, "exit", runs, bars)


def _compared(
    suite: list[dict[str, Any]], figure: str, runs: int, bars: dict[str, float]
) -> Iterator[Row]:
    found, _ = run_suite(suite, runs=runs, warmup=1, env=ENVIRONMENT, columns=80, rows=24)
    base = suite[0]["name"]
    theirs = found[base][figure]["median"]
    for name, bar in bars.items():
        if figure not in found[name]:
            yield Row(f"{name}: {found[name].get('errors', ['no figure'])[0]}", "", reached=False)
            continue
        ratio = found[name]["ratio"]["median"]
        texts = (f"{found[name][figure]['median']:.0f}", f"{theirs:.0f}", f"{ratio:.2f}")
        yield Row(f"{name}, ms (theirs: {base})", *texts, f"<= {bar:g}", ratio <= bar)
        if "rss" in found[name]:
            texts = tuple(f"{found[n]['rss']['median']:.0f}" for n in (name, base))
            yield Row(f"{name}, resident MiB (theirs: {base})", *texts)


def memory_rows() -> Iterator[Row]:
    """Resident memory of the app at its first question, and after twelve and a plan."""
    with tempfile.TemporaryDirectory() as folder:
        argv = [PROGRAM, *QUIZ, "--data", folder]
        with Terminal(argv, columns=80, rows=24, env=ENVIRONMENT) as terminal:
            _wait(terminal, "Hours a week")
            terminal.send(key_bytes("enter"))
            _wait(terminal, "Question 1 of")
            yield _memory_row("question 1", terminal, 50)
            for number in range(1, 13):
                _wait(terminal, f"Question {number} of")
                for key in ("f1", "enter"):
                    terminal.send(key_bytes(key))
            _wait(terminal, "You meet")
            terminal.send(key_bytes("enter"))
            _wait(terminal, "The steps")
            yield _memory_row("after a plan", terminal, 80)


def _wait(terminal: Terminal, text: str) -> None:
    if terminal.wait_for(lambda: text in terminal.screen.text, PATIENCE) is None:
        raise RuntimeError(f"{text!r} never came:\n{terminal.screen.text}")


def _memory_row(where: str, terminal: Terminal, aim: int) -> Row:
    terminal.settle(0.5, PATIENCE)
    resident, _, _ = _memory(terminal.pid)
    return Row(
        f"app at {where}, resident MiB (an aim, not a bar)", f"{resident:.0f}", bar=f"~ {aim}"
    )
