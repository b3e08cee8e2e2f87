"""The one place that writes to stdout and stderr, and asks what the terminal can do."""

import os
import sys
import textwrap
from typing import Any, Final, NamedTuple

from tremplin.cli.exit_codes import ExitCode
from tremplin.language.characters import harmless, on_one_line

NARROWEST: Final = 40
UNKNOWN_SIZE: Final = (80, 24)
"""Where stdout is no terminal."""


class Result(NamedTuple):
    """What a command answers: text or one JSON object for stdout, notices for stderr.

    No dataclass: that module takes a sixth of the time in which help shows.
    """

    text: str = ""
    data: dict[str, Any] | None = None
    notices: tuple[str, ...] = ()
    exit_code: int = ExitCode.DONE
    raw: bool = False
    """Whether `text` is a file's content, written as it is."""


class CommandError(Exception):
    """A command that can't go on: one line for stderr, a block below it, and an exit code."""

    def __init__(
        self, message: str, exit_code: ExitCode = ExitCode.USAGE, *, block: str = ""
    ) -> None:
        """Keep what is to be said, and the code."""
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code
        self.block = block


def deliver(result: Result, as_json: bool) -> int:
    """Write the result: data to stdout, notices to stderr."""
    for notice in result.notices:
        notify(notice)
    if as_json and result.data is not None:
        # Not at the top: help must show fast.
        import json

        write(json.dumps(result.data, ensure_ascii=False, indent=2) + "\n")
    elif result.text:
        write(result.text if result.raw else result.text.rstrip("\n") + "\n")
    return result.exit_code


def notify(line: str) -> None:
    """A notice to stderr, folded at the width of the terminal; what has no blank stays whole."""
    # Most commands have nothing to say here, so they need not wait for this library.
    from shutil import get_terminal_size

    columns = max(NARROWEST, get_terminal_size(UNKNOWN_SIZE).columns)
    folded = textwrap.fill(
        on_one_line(line),
        columns,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    notify_block(folded)


def notify_block(text: str) -> None:
    """Lines to stderr, as they are folded already."""
    print(harmless(text), file=sys.stderr, flush=True)


def write(text: str) -> None:
    """Text to stdout, at once, without what could steer the terminal."""
    sys.stdout.write(harmless(text))
    sys.stdout.flush()


def can_show_the_app() -> bool:
    """Whether stdin and stdout are a terminal that can place a cursor."""
    return _is_terminal() and os.environ.get("TERM", "") not in ("", "dumb", "unknown")


def _is_terminal() -> bool:
    streams = (sys.__stdin__, sys.__stdout__, sys.__stderr__)
    return all(stream is not None and stream.isatty() for stream in streams)


def stdin_is_terminal() -> bool:
    """Whether a person types the answers."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(question: str) -> str:
    """Put a question on stderr and read one line; empty at the end of input."""
    prompt(f"{question} ")
    return sys.stdin.readline()


def prompt(text: str) -> None:
    """Text to stderr, without the end of the line."""
    print(harmless(text), end="", file=sys.stderr, flush=True)
