"""Numbers on the command line, within bounds that an error can name."""

import math
from dataclasses import dataclass
from typing import ClassVar, Final

from tremplin.language.format import number
from tremplin.language.localized import Language

LARGEST_SEED: Final = 2**31 - 1
MINUTES_AN_ITEM: Final = 1.25
"""How long people usually take for a question: the app's lengths come to the same."""
FEWEST_TIMED: Final = 4
"""Questions of a sitting whose length is said in minutes, however few these are."""


@dataclass(frozen=True)
class Whole:
    """Reads a whole number from `low` to `high`; ValueError for anything else."""

    expected: ClassVar[str] = "whole"
    low: int
    high: int
    example: int

    def __call__(self, text: str) -> int:
        """The number that the text spells."""
        found = int(text)
        if not self.low <= found <= self.high:
            raise ValueError(text)
        return found

    def bounds(self, language: Language) -> dict[str, str]:
        """What the sentence names."""
        return _written(language, self.low, self.high, self.example)


@dataclass(frozen=True)
class ItemsIn(Whole):
    """Reads a whole number of minutes; gives how many questions people usually answer in them."""

    def __call__(self, text: str) -> int:
        """The number of questions for the minutes that the text spells."""
        return max(FEWEST_TIMED, int(super().__call__(text) / MINUTES_AN_ITEM))


@dataclass(frozen=True)
class Number:
    """Reads a number from `low` to `high`, with a point or a comma; ValueError for others."""

    expected: ClassVar[str] = "number"
    low: float
    high: float
    example: float

    def __call__(self, text: str) -> float:
        """The number that the text spells."""
        found = float(text.replace(",", "."))
        if not (math.isfinite(found) and self.low <= found <= self.high):
            raise ValueError(text)
        return found

    def bounds(self, language: Language) -> dict[str, str]:
        """What the sentence names."""
        return _written(language, self.low, self.high, self.example)


def _written(language: Language, *values: float) -> dict[str, str]:
    names = ("low", "high", "example")
    return {name: number(language, value, 2) for name, value in zip(names, values, strict=True)}


SEED: Final = Whole(0, LARGEST_SEED, 7)
