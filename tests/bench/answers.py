"""From the key that answers to the next question painted, beside a key in a bare list of options.

    .venv/bin/python tests/bench/run.py answer

Both programs run on pseudo-terminals at the same time and are asked in turn, so a busy machine
slows both alike.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.first_paint import Terminal, key_bytes
from tests.bench.start import ENVIRONMENT, PATIENCE, PROGRAM
from tests.bench.table import Row

OPTIONS = Path(__file__).with_name("options.py")
QUESTIONS = 40
QUIZ = ["quiz", "--lang", "en", "--goal", "describe", "--seed", "5", "--no-ratings", "--max-items"]
BAR = 50
TIMES = 8
CALM = 0.15


def rows() -> Iterator[Row]:
    """The 95th of a hundred answers, in milliseconds and in times such a key."""
    with tempfile.TemporaryDirectory() as folder:
        argv = [PROGRAM, *QUIZ, str(QUESTIONS), "--data", folder]
        with _terminal([sys.executable, str(OPTIONS)]) as bare, _terminal(argv) as quiz:
            _wait(bare, "Which one")
            _wait(quiz, "Question 1 of")
            keys, answers, calms = _timed(bare, quiz)
    key = _p95(keys)
    for name, found in (("next question painted", answers), ("   and all of it at rest", calms)):
        middle, high = statistics.median(found), _p95(found)
        yield Row(f"{name}, ms: median (theirs: a key)", f"{middle:.0f}", f"{_middle(keys):.0f}")
        if found is answers:
            yield Row(f"{name}, ms: p95, calm", f"{high:.0f}", bar=f"<= {BAR}", reached=high <= BAR)
            ratio = f"{high / key:.1f}"
            yield Row(
                f"{name}, ms: p95 (theirs: a key)",
                *(f"{high:.0f}", f"{key:.0f}", ratio, f"<= {TIMES}"),
                reached=high <= TIMES * key,
            )


def _terminal(argv: Sequence[str]) -> Terminal:
    return Terminal(argv, columns=80, rows=24, env=ENVIRONMENT)


def _timed(bare: Terminal, quiz: Terminal) -> tuple[list[float], list[float], list[float]]:
    keys, answers, calms = [], [], []
    for number in range(1, QUESTIONS):
        _rest(bare)
        before = bare.screen.changes
        sent = time.perf_counter()
        bare.send(key_bytes("down"))
        painted = bare.wait_for(lambda before=before: bare.screen.changes != before, PATIENCE)
        keys.append(1000 * ((painted or sent) - sent))
        quiz.send(key_bytes("f1"))
        _rest(quiz)
        text = f"Question {number + 1} of"
        sent = time.perf_counter()
        quiz.send(key_bytes("enter"))
        painted = quiz.wait_for(lambda text=text: quiz.screen.shows(text), PATIENCE)
        if painted is None:
            raise RuntimeError(f"{text!r} never came:\n{quiz.screen.text}")
        answers.append(1000 * (painted - sent))
        calms.append(1000 * (max(painted, _rest(quiz)) - sent))
    return keys, answers, calms


def _rest(terminal: Terminal) -> float:
    """When its screen changed last, once that is a while ago."""
    terminal.last_change = time.perf_counter()
    return terminal.settle(CALM, PATIENCE) or terminal.last_change


def _wait(terminal: Terminal, text: str) -> None:
    if terminal.wait_for(lambda: terminal.screen.shows(text), PATIENCE) is None:
        raise RuntimeError(f"{text!r} never came:\n{terminal.screen.text}")


def _middle(values: Sequence[float]) -> float:
    return statistics.median(values)


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[-(-95 * len(values) // 100) - 1]
