"""Texts as literal Markdown, and rows of its tables."""

import re
from collections.abc import Iterable
from typing import Final

from tremplin.language.characters import harmless
from tremplin.report.markup import one_line

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_LIST_MARK: Final = re.compile(r"^([-+=]|\d+(?=[.)]))")


def escaped(text: str) -> str:
    """The text on one line, with all that Markdown or HTML takes for a mark made literal."""
    line = _MARKS.sub(r"\\\1", harmless(one_line(text)))
    return _LIST_MARK.sub(_literal, line)


def _literal(found: re.Match[str]) -> str:
    """A list's mark made literal: `\\-`, `1\\.`; a number stays, its dot gets the backslash."""
    mark = found.group()
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"


def cells(texts: Iterable[str]) -> str:
    """One row of a table."""
    return f"| {' | '.join(texts)} |"
