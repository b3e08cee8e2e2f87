"""Makes stdin, stdout and stderr fit to use, whatever they are and whatever their encoding."""

import codecs
import os
import sys
from typing import Final

_PLAIN: Final = {
    "\u202f": " ",
    "\u00a0": " ",
    "●": "o",
    "◆": "#",
    "◈": "@",
    "├": "|",
    "┤": "|",
    "─": "-",
    "–": "-",
    "…": "...",
    "→": "->",
    "×": "x",
    "·": "-",
    "’": "'",
    "«": '"',
    "»": '"',
    "€": "EUR",
    "œ": "oe",
    "Œ": "OE",
}
"""What stands for a character in an encoding that lacks it; any other becomes `?`."""


def prepare_streams() -> None:
    """Characters that a stream can't encode get stand-ins; closed streams swallow or end all."""
    codecs.register_error("stand-in", _stand_in)
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="stand-in")


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in text), error.end
