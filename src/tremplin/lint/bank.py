"""A question bank as a whole: its items, skills and ratings, counted as the bank rules need."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import playable
from tremplin.language.localized import Language

LEVELS: Final = range(1, 6)
TYPED: Final = frozenset({"number", "short-text", "trace", "repair"})
"""Types answered by typing."""


@dataclass(frozen=True)
class Cell:
    """The items of a skill at a level."""

    skill: str
    level: int
    items: tuple[GradedItem, ...]

    def playable(self, language: Language) -> tuple[GradedItem, ...]:
        """Those that can be asked in a language."""
        return tuple(item for item in self.items if playable(item, language))


@dataclass(frozen=True)
class Bank:
    """The items in use, base variants of templates; retired ones are no part of it."""

    items: tuple[GradedItem, ...]
    skills: tuple[str, ...]
    rated: frozenset[str]
    """The skills that have a self-rating."""

    @classmethod
    def from_catalog(cls, catalog: Catalog) -> "Bank":
        """The bank of a catalogue."""
        items = tuple(item for item in catalog.items.values() if item.status != "retired")
        return cls(items, tuple(catalog.skills), frozenset(catalog.ratings))

    def playable(self, language: Language) -> tuple[GradedItem, ...]:
        """The items that can be asked in a language."""
        return tuple(item for item in self.items if playable(item, language))

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Every skill at every level, empty or not."""
        return tuple(self._cells())

    def _cells(self) -> Iterator[Cell]:
        for skill in self.skills:
            mine = [item for item in self.items if item.skill == skill]
            for level in LEVELS:
                yield Cell(skill, level, tuple(item for item in mine if item.level == level))

    def types(self, skill: str | None = None) -> Counter[str]:
        """How many items there are of each type, of all skills or of one."""
        return Counter(item.type for item in self.items if skill in (None, item.skill))

    def share(self, types: frozenset[str]) -> float:
        """The share of the items that are of these types; 0 in an empty bank."""
        return sum(item.type in types for item in self.items) / max(1, len(self.items))
