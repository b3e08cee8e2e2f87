"""Diagnostics as text for people and as data for programs."""

import json
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any, Final

from tremplin.language.characters import FORBIDDEN_CHARACTERS, harmless
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.lint.diagnostic import Diagnostic

SCHEMA: Final = "tremplin/diagnostics"
VERSION: Final = 1
_TAB: Final = 4
_WIDEST: Final = 100
_MARGIN: Final = 30


def as_text(found: Sequence[Diagnostic], language: Language) -> str:
    """Each diagnostic with its line, a mark under what is wrong, and what to do."""
    return "\n\n".join(one_as_text(diagnostic, language) for diagnostic in found)


def one_as_text(found: Diagnostic, language: Language) -> str:
    """A diagnostic as in `error[rule]: message`, place, line, mark, help."""
    number = str(found.line)
    gutter = " " * len(number)
    shown, before, marked = _window(found)
    heading = f"{say(language, f'check.{found.severity}')}[{found.rule}]: {found.message}"
    lines = [heading, f"{gutter}--> {found.file}:{found.line}:{found.column}"]
    if found.source_line.strip():
        lines += [f"{gutter} |", f"{number} | {shown}".rstrip(), f"{gutter} | {before}{marked}"]
    if found.help:
        lines.append(f"{gutter} = {say(language, 'check.help')} {found.help}")
    return harmless("\n".join(lines))


def _window(found: Diagnostic) -> tuple[str, str, str]:
    """The line as shown, cut where it is too long; the blanks and the mark below it."""
    cells = _cells(harmless(found.source_line))
    start = min(found.column - 1, len(cells))
    end = found.end_column - 1 if found.end_line == found.line else len(cells)
    end = min(max(end, start + 1), max(len(cells), start + 1))
    first, last = _cut(cells, start)
    shown = "".join(cells[first:last])
    prefix, suffix = "..." * (first > 0), "..." * (last < len(cells))
    before = " " * (len(prefix) + _width(cells[first:start]))
    mark = "^" * max(1, _width(cells[start : min(end, last)]))
    return prefix + shown + suffix, before, mark


def _cut(cells: Sequence[str], start: int) -> tuple[int, int]:
    """The part of a long line that is shown: around the mark."""
    if _width(cells) <= _WIDEST:
        return 0, len(cells)
    first = max(0, start - _MARGIN) if start > _WIDEST - _MARGIN else 0
    last = first
    while last < len(cells) and _width(cells[first : last + 1]) <= _WIDEST:
        last += 1
    return first, last


def _cells(line: str) -> list[str]:
    """The characters as they are shown: a tab as spaces up to the next stop."""
    cells: list[str] = []
    width = 0
    for character in line:
        cell = " " * (_TAB - width % _TAB) if character == "\t" else character
        cells.append(cell)
        width += _width([cell])
    return cells


def _width(cells: Sequence[str]) -> int:
    """Columns of a terminal: two for wide characters, none for marks on another."""
    return sum(map(_character_width, "".join(cells)))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def as_concise(found: Sequence[Diagnostic], language: Language) -> str:
    """One line for each diagnostic."""
    return harmless(
        "\n".join(f"{d.file}:{d.line}:{d.column}: {d.rule}: {d.message}" for d in found)
    )


def as_data(found: Sequence[Diagnostic]) -> dict[str, Any]:
    """The diagnostics as one object."""
    return {"schema": SCHEMA, "version": VERSION, "diagnostics": [*map(one_as_data, found)]}


def one_as_data(found: Diagnostic) -> dict[str, Any]:
    """A diagnostic as an object."""
    keys = (
        *("rule", "severity", "message", "help", "file"),
        *("line", "column", "end_line", "end_column"),
    )
    return {key: getattr(found, key) for key in keys}


def as_json(found: Sequence[Diagnostic], language: Language) -> str:
    """The diagnostics as JSON text."""
    return _json(as_data(found))


def _json(data: Any) -> str:
    """JSON in which characters that would command a terminal are escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return FORBIDDEN_CHARACTERS.sub(lambda match: _escaped(match.group()), text)


def _escaped(character: str) -> str:
    return json.dumps(character)[1:-1]


def as_github(found: Sequence[Diagnostic], language: Language) -> str:
    """Commands that annotate a pull request on GitHub."""
    return "\n".join(_annotation(diagnostic) for diagnostic in found)


def _annotation(found: Diagnostic) -> str:
    properties = {
        "file": found.file,
        "line": found.line,
        "endLine": found.end_line,
        "col": found.column,
        "endColumn": found.end_column,
        "title": found.rule,
    }
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    message = f"{found.message}; {found.help}" if found.help else found.message
    return f"::{found.severity} {named}::{_message(message)}"


def _message(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return harmless(escaped)


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def as_sarif(found: Sequence[Diagnostic], language: Language) -> str:
    """SARIF 2.1.0, which code hosts and editors read."""
    rules = [{"id": rule} for rule in sorted({diagnostic.rule for diagnostic in found})]
    run = {
        "tool": {"driver": {"name": "tremplin", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic) for diagnostic in found],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return _json({"$schema": schema, "version": "2.1.0", "runs": [run]})


def _result(found: Diagnostic) -> dict[str, Any]:
    region = {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
    }
    place = {"artifactLocation": {"uri": _address(found.file)}, "region": region}
    text = f"{found.message}; {found.help}" if found.help else found.message
    return {
        "ruleId": found.rule,
        "level": found.severity,
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }


def _address(file: str) -> str:
    """A file name as a relative or absolute URI."""
    safe = "".join(c if c.isalnum() or c in "-._~/" else _percent(c) for c in file)
    return f"file://{safe}" if file.startswith("/") else safe


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode(errors="replace"))


FORMATS: Final[dict[str, Callable[[Sequence[Diagnostic], Language], str]]] = {
    "text": as_text,
    "concise": as_concise,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}
