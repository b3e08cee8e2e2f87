"""Plain text for a terminal of 80 columns: paragraphs, lists, rows."""

import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

WIDTH: Final = 80


def paragraph(text: str, indent: str = "", hanging: str | None = None) -> str:
    """The text folded at 80 columns; `hanging` indents the lines after the first."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def bullet(text: str, indent: str = "  ") -> str:
    """One entry of a list, folded under its own dash."""
    return paragraph(text, f"{indent}- ", f"{indent}  ")


def entries(pairs: Sequence[tuple[str, str]], indent: str = "") -> str:
    """Names in a column, and beside each the text folded under its own beginning."""
    columns = max((width(name) for name, _ in pairs), default=0) + 2
    hanging = indent + " " * columns
    return "\n".join(
        paragraph(text, indent + padded(name, columns), hanging) for name, text in pairs
    )


def heading(text: str) -> str:
    """A heading, underlined."""
    return f"{text}\n{'-' * width(text)}"


def width(text: str) -> int:
    """Columns that the text takes on a terminal."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    marks = sum(unicodedata.combining(c) > 0 for c in text)
    return len(text) + wide - marks


def padded(text: str, columns: int, right: bool = False) -> str:
    """The text with spaces up to `columns`, before it when `right`."""
    spaces = " " * max(0, columns - width(text))
    return spaces + text if right else text + spaces


def shortened(text: str, columns: int) -> str:
    """The text in `columns` at most, cut before a word where it is too long."""
    if width(text) <= columns:
        return text
    cut = text[: columns - 1]
    return cut[: max(cut.rfind(" "), columns // 2)].rstrip(" (,") + "…"


def rows(table: Sequence[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Rows in columns as wide as their widest cell; the columns in `right` end at the right."""
    widths = [max(width(cell) for cell in column) for column in zip(*table, strict=True)]
    at_right = set(right)
    lines = (
        "  ".join(padded(cell, widths[i], i in at_right) for i, cell in enumerate(row))
        for row in table
    )
    return "\n".join(line.rstrip() for line in lines)


def sections(*parts: str) -> str:
    """The parts that are not empty, a blank line between them."""
    return "\n\n".join(part for part in parts if part)
