"""The one place where text becomes what the terminal shows: never markup, never control codes."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from rich.cells import cell_len
from textual.content import Content

from tremplin.language.characters import harmless

TAB: Final = "    "
_CODE: Final = re.compile(r"(?<!`)`(?!`)([^`\n]+)`(?!`)")


def plain(text: str, style: str = "") -> Content:
    """The text as it stands."""
    return Content.styled(harmless(text).replace("\t", TAB), style)


def prose(text: str, style: str = "") -> Content:
    """The text, what stands between single backticks set off as code; the backticks stay."""
    content = plain(text, style)
    for match in _CODE.finditer(content.plain):
        content = content.stylize("$text-accent", match.start(1), match.end(1))
        for tick in (match.start(), match.end() - 1):
            content = content.stylize("$text-muted", tick, tick + 1)
    return content


def wrap(content: Content, width: int, first: Content | str = "", rest: str = "") -> list[Content]:
    """Lines of at most `width` cells, `first` before the first one and `rest` before the others.

    Lines break at ordinary spaces alone, so that no-break spaces hold; a word too long for a line
    is cut. `first` and `rest` are as wide as each other.
    """
    head = first if isinstance(first, Content) else Content(first)
    room = max(1, width - head.cell_length)
    lines = [
        paragraph[start:end]
        for paragraph in content.split("\n", allow_blank=True)
        for start, end in _slices(paragraph.plain, room)
    ]
    return [(Content(rest) if i else head) + line for i, line in enumerate(lines)]


def _slices(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line of one paragraph."""
    start = end = 0
    for word_start, word_end in _words(text, room):
        if end > start and cell_len(text[start:word_end]) > room:
            yield start, end
            start = word_start
        end = word_end
    yield start, end


def _words(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Start and end of each word, words wider than `room` in pieces."""
    for match in re.finditer(r"[^ ]+|^ +", text):
        cuts = [match.start()]
        for i in range(match.start() + 1, match.end()):
            if cell_len(text[cuts[-1] : i + 1]) > room:
                cuts.append(i)
        yield from pairwise([*cuts, match.end()])


def fit(text: str, width: int) -> str:
    """The text, cut with an ellipsis where it is wider than `width` cells."""
    if cell_len(text) <= width:
        return text
    kept = text
    while kept and cell_len(kept) > width - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…" if width > 0 else ""


def padded(text: str, width: int) -> str:
    """The text, cut or filled with spaces to exactly `width` cells."""
    kept = fit(text, width)
    return kept + " " * (width - cell_len(kept))


def matches(search: str, text: str) -> bool:
    """Whether every word of `search` stands in `text`, accents and capitals aside."""
    folded = _folded(text)
    return all(word in folded for word in _folded(search).split())


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
