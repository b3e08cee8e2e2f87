"""People who know nothing: strategies that choose an option by looks, and how often they win."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from statistics import median_high
from typing import Final

from tremplin.catalog.items import GradedItem, JudgeItem, RewriteChoiceItem, SingleItem
from tremplin.catalog.scoring import playable
from tremplin.language.localized import Language
from tremplin.lint.words import (
    absolute_words,
    content_words,
    length,
    overlaps,
    qualification,
)

_HAIR: Final = 1e-12
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True)
class Puzzle:
    """An item in which one option is to be found, as someone sees it who knows nothing."""

    item: str
    skill: str
    language: Language
    stem: str
    options: tuple[str, ...]
    key: int

    @cached_property
    def contents(self) -> list[set[str]]:
        """The content words of each option."""
        return [content_words(option, self.language) for option in self.options]

    @cached_property
    def lengths(self) -> list[int]:
        """Characters of each option."""
        return [length(option) for option in self.options]

    @cached_property
    def echoes(self) -> list[int]:
        """Content words that each option shares with the question."""
        stem = content_words(self.stem, self.language)
        return [len(words & stem) for words in self.contents]

    @cached_property
    def absolutes(self) -> list[int]:
        """Absolute words of each option."""
        return [absolute_words(option, self.language) for option in self.options]

    @cached_property
    def overlaps(self) -> list[float]:
        """What each option has in common with the others."""
        return overlaps(self.contents)

    @cached_property
    def oddities(self) -> list[int]:
        """In how many points of form each option differs from the others."""
        forms = [_form(option) for option in self.options]
        return [sum(_differences(mine, other) for other in forms) for mine in forms]


def _form(option: str) -> tuple[bool, ...]:
    text = option.strip()
    has_quote = '"' in option or "«" in option
    has_digit = bool(_DIGIT.search(option))
    return has_digit, "`" in option, text.endswith("."), text[:1].isupper(), has_quote


def _differences(first: Sequence[bool], second: Sequence[bool]) -> int:
    return sum(a != b for a, b in zip(first, second, strict=True))


def _near_median(puzzle: Puzzle) -> Sequence[float]:
    middle = median_high(puzzle.lengths)
    return [-abs(length - middle) for length in puzzle.lengths]


def _at(place: int) -> Callable[[Puzzle], Sequence[float]]:
    """The option at a place, counted from 0; the last one where there are fewer."""

    def scores(puzzle: Puzzle) -> Sequence[float]:
        count = len(puzzle.options)
        return [float(i == min(place, count - 1)) for i in range(count)]

    return scores


def qualification_of(puzzle: Puzzle) -> Sequence[float]:
    """How much each option hedges."""
    return [qualification(option, puzzle.language) for option in puzzle.options]


def _negated(scores: Sequence[float]) -> Sequence[float]:
    return [-score for score in scores]


STRATEGIES: Final[Mapping[str, Callable[[Puzzle], Sequence[float]]]] = {
    "longest": lambda puzzle: puzzle.lengths,
    "shortest": lambda puzzle: _negated(puzzle.lengths),
    "middle-length": _near_median,
    "first": _at(0),
    "second": _at(1),
    "third": _at(2),
    "last": _at(99),
    "most-echoes": lambda puzzle: puzzle.echoes,
    "fewest-echoes": lambda puzzle: _negated(puzzle.echoes),
    "most-qualified": qualification_of,
    "least-absolute": lambda puzzle: _negated(puzzle.absolutes),
    "odd-one-out": lambda puzzle: _negated(puzzle.overlaps),
    "convergent": lambda puzzle: puzzle.overlaps,
    "odd-in-form": lambda puzzle: puzzle.oddities,
}
"""Each strategy gives scores to the options and takes the highest."""
PLACES: Final = frozenset({"first", "second", "third", "last"})
"""Strategies that go by the place of an option in the file, which a shuffle hides."""


def puzzles(items: Sequence[GradedItem], language: Language) -> list[Puzzle]:
    """The items of a language in which one option is to be found; of a judgement, the best one."""
    return [
        _puzzle(item, language)
        for item in items
        if isinstance(item, SingleItem | JudgeItem | RewriteChoiceItem) and playable(item, language)
    ]


def _puzzle(item: SingleItem | JudgeItem | RewriteChoiceItem, language: Language) -> Puzzle:
    options = tuple(option.text.pick(language) for option in item.option)
    key = next(i for i, o in enumerate(item.option) if o.right or o.credit == 2)
    return Puzzle(item.id, item.skill, language, item.ask.pick(language), options, key)


def taken(scores: Sequence[float]) -> list[int]:
    """The places of the highest score."""
    most = max(scores)
    return [place for place, score in enumerate(scores) if score >= most - _HAIR]


def won(puzzle: Puzzle, scores: Sequence[float]) -> Fraction:
    """The chance of winning with the highest score, ties drawn by lot."""
    best = taken(scores)
    return Fraction(puzzle.key in best, len(best))


def chance(found: Sequence[Puzzle]) -> float:
    """The share that pure luck wins; 0 without puzzles."""
    return sum(1 / len(puzzle.options) for puzzle in found) / max(1, len(found))


def luck(found: Sequence[Puzzle], strategy: str) -> float:
    """P(at least as many wins) if every option were as likely to be right: an exact test.

    Of n options of which a strategy takes b by lot, a win counts 1/b and has the chance b/n.
    """
    scores = STRATEGIES[strategy]
    seen = sum((won(puzzle, scores(puzzle)) for puzzle in found), Fraction(0))
    chances: dict[Fraction, float] = {Fraction(0): 1.0}
    for puzzle in found:
        best = len(taken(scores(puzzle)))
        p, worth = best / len(puzzle.options), Fraction(1, best)
        after: dict[Fraction, float] = {}
        for total, share in chances.items():
            after[total] = after.get(total, 0.0) + share * (1 - p)
            after[total + worth] = after.get(total + worth, 0.0) + share * p
        chances = after
    return sum(share for total, share in chances.items() if total >= seen)
