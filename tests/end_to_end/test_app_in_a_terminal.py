"""The real program on a real terminal of 80x24, by keyboard, killed in the middle."""

import json
import os
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("termios")

from tests.bench.first_paint import Terminal, key_bytes

# A pseudo-terminal is opened by forking, of which newer Pythons warn when threads exist.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

PATIENCE = 30.0


class Window:
    """A window with the app in it."""

    def __init__(self, data: Path, *words: str) -> None:
        environment = {"LC_ALL": "C.UTF-8", "PYTHONPATH": ""}
        argv = [sys.executable, "-m", "tremplin", "--lang", "en", "--data", str(data), *words]
        self.closed = False
        self.terminal = Terminal(argv, columns=80, rows=24, env=environment)

    def sees(self, pattern: str) -> re.Match[str]:
        """Wait until the pattern stands on the screen."""
        found = self.terminal.wait_for(
            lambda: re.search(pattern, self.terminal.screen.text) is not None, PATIENCE
        )
        assert found is not None, f"{pattern!r} never came:\n{self.terminal.screen.text}"
        match = re.search(pattern, self.terminal.screen.text)
        assert match is not None
        return match

    def press(self, *keys: str) -> None:
        """Keys by name, or text as typed."""
        for key in keys:
            self.terminal.send(key_bytes(key))

    def skip_question(self, number: int) -> None:
        """Answer "I don't know" and wait for what follows."""
        self.sees(rf"Question {number} of")
        self.press("f1")
        self.press("enter")

    def settled(self) -> str:
        """The screen once nothing changes on it any more."""
        self.terminal.settle(0.4, PATIENCE)
        return self.terminal.screen.text

    def kill(self) -> None:
        """As when the power goes."""
        os.kill(self.terminal.pid, signal.SIGKILL)
        self.close()

    def close(self) -> None:
        """End the program, if it still runs."""
        if not self.closed:
            self.closed = True
            self.terminal.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def window(data: Path) -> Iterator[Window]:
    opened = Window(data)
    yield opened
    opened.close()


def begin(window: Window) -> None:
    """From the welcome screen to the first question, for a prompt engineer, 12 items."""
    window.sees("Start a test")
    window.press("enter")
    window.sees("Type to filter")
    window.press("experienced prompt")
    window.sees("Designs|Core|asks|What")
    window.press("enter")
    window.sees("Hours a week")
    window.press("enter")
    window.sees("12 questions")
    window.press("up", "tab", "down", "enter")
    window.sees("Question 1 of")


def events(data: Path) -> list[tuple[str, dict[str, object]]]:
    import sqlite3

    journal = sqlite3.connect(data / "journal.sqlite3")
    rows = journal.execute("SELECT kind, data FROM event ORDER BY number").fetchall()
    journal.close()
    return [(kind, json.loads(text)) for kind, text in rows]


def test_a_whole_story_killed_twice_loses_nothing(window: Window, data: Path) -> None:
    begin(window)
    for number in range(1, 4):
        window.skip_question(number)
    window.sees("Question 4 of")
    asked = window.settled()
    window.kill()

    again = Window(data)
    again.sees(r"3 of 12")
    again.press("enter")
    again.sees("Question 4 of")
    assert again.settled() == asked
    kinds = [kind for kind, _ in events(data)]
    assert kinds.count("answered") == 3
    for number in range(4, 13):
        again.skip_question(number)
    again.sees(r"You meet about \d+ of 23 requirements")
    again.kill()

    last = Window(data)
    last.sees("results|Results")
    answers = [e for kind, e in events(data) if kind == "answered"]
    assert len(answers) == 12
    assert all(e["answer"] is None for e in answers)
    last.close()


def test_quitting_restores_the_terminal(window: Window) -> None:
    window.sees("Start a test")
    window.press("ctrl+q")
    assert window.terminal.wait_for(lambda: window.terminal.eof, PATIENCE) is not None
    left = bytes(window.terminal.raw)
    assert left.rindex(b"\x1b[?1049l") > left.rindex(b"\x1b[?1049h")
    assert left.rindex(b"\x1b[?25h") > left.rindex(b"\x1b[?25l")


def test_keys_pressed_before_the_first_paint_count(window: Window) -> None:
    window.press("\x1bOQ")
    window.sees("Commencer un test")
