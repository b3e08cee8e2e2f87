"""From the bytes of a file to its data, or to the one finding that says why there is none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

import tomli

from tremplin.language.characters import FORBIDDEN_CHARACTERS
from tremplin.lint.diagnostic import Finding, Source
from tremplin.lint.rules import files

LONGEST_FILE: Final = 256 * 1024
"""Bytes; above it a hostile file could cost gigabytes of memory."""
MOST_FILES: Final = 2_000
MOST_KEY_PARTS: Final = 16
MOST_ODD_CHARACTERS: Final = 100
_BOM: Final = b"\xef\xbb\xbf"
_LONG_KEY: Final = re.compile(
    r"(?:^|[{,\[])[ \t]*(?:(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+)"
    rf"{{{MOST_KEY_PARTS}}}"
)
_BRACKETS: Final = re.compile(r"[\[{]|[\]}]")


@dataclass(frozen=True)
class Document:
    """A file that was read: its text, its data, and what is wrong with it as a whole."""

    source: Source
    text: str
    data: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    broken: bool = False
    """Whether the data could not be had."""


def decode(source: Source) -> Document:
    """Read a file's data; never raises, whatever the bytes."""
    if source.problem:
        return _broken(source, "", files.problem(source.problem, source.detail))
    if len(source.data) > LONGEST_FILE:
        return _broken(source, "", files.file_too_large(LONGEST_FILE // 1024))
    content = source.data.removeprefix(_BOM)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        start = len(content[: error.start].decode("utf-8"))
        shown = content.decode("utf-8", errors="replace")
        return _broken(source, shown, files.not_utf8(start))
    return _parse(source, text)


def _parse(source: Source, text: str) -> Document:
    too_long = _long_key(text)
    if too_long is not None:
        return _broken(source, text, files.too_deep(too_long, MOST_KEY_PARTS))
    try:
        data = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        return _broken(source, text, files.syntax(text, error))
    except RecursionError:
        return _broken(source, text, files.too_deep(_deepest(text), MOST_KEY_PARTS))
    except ValueError:
        return _broken(source, text, files.huge_number(text))
    # Valid TOML holds a carriage return at the end of a line only.
    odd = (found for found in FORBIDDEN_CHARACTERS.finditer(text) if found.group() != "\r")
    found = tuple(map(files.raw_character, islice(odd, MOST_ODD_CHARACTERS)))
    return Document(source, text, data, found)


def _long_key(text: str) -> int | None:
    """The offset in a key of the dot that is one too many; a key never spans lines."""
    for line in text.split("\n"):
        found = _LONG_KEY.search(line) if line.count(".") >= MOST_KEY_PARTS else None
        if found:
            return text.index(line) + found.end() - 1
    return None


def _broken(source: Source, text: str, finding: Finding) -> Document:
    return Document(source, text, findings=(finding,), broken=True)


def _deepest(text: str) -> int:
    """The offset of the bracket where nesting is deepest, strings not told apart."""
    depth = deepest = place = 0
    for bracket in _BRACKETS.finditer(text):
        depth = depth + 1 if bracket.group() in "[{" else max(0, depth - 1)
        if depth > deepest:
            deepest, place = depth, bracket.start()
    return place
