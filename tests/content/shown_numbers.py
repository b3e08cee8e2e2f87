"""What a person sees of an item: the numbers of its question and of its table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tremplin.catalog.items import GradedItem
from tremplin.language.localized import Language

_NUMBER = re.compile(r"(?<![A-Za-z_\d.,])\d+(?:[.,]\d+)?(?![A-Za-z_\d])")


@dataclass(frozen=True)
class Shown:
    """The question as it is read in one language."""

    text: str
    numbers: list[float]
    """In the order of the question."""
    rows: list[list[str]]
    """The table without its head."""
    code: str
    lines: list[str]

    @property
    def cells(self) -> list[list[float]]:
        """The numbers of each row."""
        return [numbers_in(" | ".join(row)) for row in self.rows]


def numbers_in(text: str) -> list[float]:
    """The numbers written in a text, with a decimal comma or point."""
    return [float(found.replace(",", ".")) for found in _NUMBER.findall(text)]


def shown(item: GradedItem, language: Language) -> Shown:
    """What `item` shows in a language."""
    table: Mapping[str, list[list[str]]] = item.table.model_dump() if item.table else {}
    text = item.ask.pick(language)
    lines = getattr(item, "lines", None)
    return Shown(
        text,
        numbers_in(text),
        table.get(language, [[]])[1:],
        item.code or "",
        lines.pick(language) if lines else [],
    )
