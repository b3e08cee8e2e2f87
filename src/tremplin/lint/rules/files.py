"""Rules about a file as a whole: can it be read, is it text, is it TOML."""

import re
from typing import Final

import tomli

from tremplin.lint.diagnostic import Finding, Span
from tremplin.lint.spans import unclosed

_LONG_NUMBER: Final = re.compile(r"\d[\d_]{4300,}")
# What the parser says, by its first words, and the sentence that says it here.
_CASES: Final = {
    "Invalid statement": "statement",
    "Expected newline or end of document": "two-statements",
    "Found invalid character": "character",
    "Illegal character": "character",
    "Cannot declare": "twice",
    "Cannot overwrite": "twice",
    "Cannot redefine": "twice",
    "Cannot mutate": "twice",
    "Duplicate inline table key": "twice",
    "Expected ']": "header",
    "Expected '='": "equals",
    "Invalid initial character for a key part": "key",
    "Unclosed array": "array",
    "Unclosed inline table": "table",
    "Unescaped": "backslash",
    "Invalid hex value": "escape",
    "Escaped character": "escape",
    "Unterminated string": "string",
    "Expected": "string",
    "Invalid date": "date",
    "Invalid value": "value",
}


def problem(kind: str, detail: str) -> Finding:
    """The finding of a file that was not read at all."""
    if kind == "too-large":
        return file_too_large(int(detail))
    if kind == "too-many":
        return too_many_files(int(detail))
    return file_unreadable(kind, detail)


def file_unreadable(kind: str, detail: str) -> Finding:
    """A file cannot be read.

    The system refuses it, it vanished, its links lead in a circle, or a folder bears a name that
    ends in `.toml`. Give yourself the right to read it, or move it away.
    """
    case = "folder" if kind == "not-a-file" else ""
    return Finding("file-unreadable", case=case, values={"detail": detail}, span=Span(0, 0))


def file_too_large(most: int) -> Finding:
    """A file is larger than 256 KiB.

    A file of that size is not written by hand, and a hostile one could exhaust the memory. Split
    it: entries may be spread over any number of files.
    """
    return Finding("file-too-large", values={"most": most}, span=Span(0, 0))


def too_many_files(most: int) -> Finding:
    """A content folder holds more than 2,000 files.

    The files beyond that number are not read. Put several entries into one file.
    """
    return Finding("too-many-files", values={"most": most}, span=Span(0, 0))


def not_utf8(start: int) -> Finding:
    """A file is not written in UTF-8.

    Accents and other signs cannot be told without the encoding that TOML asks for. Save the file
    again with the encoding UTF-8 in your editor.
    """
    return Finding("not-utf8", span=Span(start, start + 1))


def syntax(text: str, error: tomli.TOMLDecodeError) -> Finding:
    """A file is not valid TOML.

    Nothing of the file can be used before this is mended: a quote, a bracket, an equals sign is
    missing or one too many. The place shown is where reading stopped; the cause may stand just
    before it.

    Wrong:
        [[domain]]
        id = "programming
        name = "Programming"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"
    """
    case = next(case for words, case in _CASES.items() if error.msg.startswith(words))
    span = _place(text, error)
    if case in ("array", "table", "string"):
        span = unclosed(text[: span.start]) or span
    return Finding("syntax", case=case, span=span)


def _place(text: str, error: tomli.TOMLDecodeError) -> Span:
    """The parser counts a carriage return and its line feed as one."""
    start = 0
    for _ in range(error.lineno - 1):
        start = text.index("\n", start) + 1
    start = min(start + error.colno - 1, len(text))
    return Span(start, start + 1)


def too_deep(offset: int, most: int) -> Finding:
    """Tables or arrays stand too deep inside one another, or a key has too many parts.

    No content needs more than a few levels, and reading thousands of them exhausts the memory.

    Wrong:
        a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r = 1

    Right:
        [currency]
        usd_in_eur = 0.86
        checked = 2026-11-20
    """
    return Finding("too-deep", values={"most": most}, span=Span(offset, offset + 1))


def huge_number(text: str) -> Finding:
    """A number has thousands of digits.

    No content needs it, and reading it takes minutes. Write the number that you mean.
    """
    found = _LONG_NUMBER.search(text)
    return Finding("huge-number", span=Span(*found.span()) if found else Span(0, 0))


def raw_character(found: re.Match[str]) -> Finding:
    """The finding of a control character that stands in the file itself."""
    return control_character(found.group(), Span(*found.span()))


def control_character(character: str, span: Span | None = None) -> Finding:
    """A text holds a control, invisible or direction-changing character.

    Such characters command the terminal instead of being shown: they can rewrite the screen, fill
    the clipboard, or make a line read otherwise than it is. Delete the character, or the escape
    (such as `\\u001b`) that stands for it.

    Wrong:
        [[domain]]
        id = "programming"
        name = "Programming\\u200b"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"
    """
    code = f"{ord(character):04X}"
    return Finding("control-character", values={"code": code}, span=span)


RULES: Final = (
    file_unreadable,
    file_too_large,
    too_many_files,
    not_utf8,
    syntax,
    too_deep,
    huge_number,
    control_character,
)
