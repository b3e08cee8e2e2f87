"""Rules of a whole bank about its mix: types, counts of right options, places of right ones."""

from collections import Counter
from collections.abc import Iterator
from math import sqrt
from typing import Final

from tremplin.catalog.items import MultipleItem
from tremplin.lint.bank import TYPED, Bank
from tremplin.lint.diagnostic import Finding
from tremplin.lint.guessers import Puzzle, puzzles

MOST_SINGLE: Final = 0.40
LEAST_TYPED: Final = 0.20
MOST_OF_A_COUNT: Final = 0.60
_FAR: Final = 3.0
"""Standard deviations."""
SINGLE: Final = frozenset({"single"})


def type_mix(bank: Bank) -> Iterator[Finding]:
    """More than 40% of the items are `single`, or fewer than 20% are answered by typing.

    Options can be guessed and recognised; what is typed has to be known. Turn some items into
    `number`, `short-text`, `trace` or `repair`.

    Wrong:
        [[item]]
        id = "single-a"
        type = "single"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    single, typed = bank.share(SINGLE), bank.share(TYPED)
    if single > MOST_SINGLE:
        values = {"share": round(100 * single), "most": round(100 * MOST_SINGLE)}
        yield Finding("type-mix", case="single", values=values)
    if bank.items and typed < LEAST_TYPED:
        values = {"share": round(100 * typed), "least": round(100 * LEAST_TYPED)}
        yield Finding("type-mix", case="typed", values=values)


def right_counts(bank: Bank) -> Iterator[Finding]:
    """More than 60% of the `multiple` items have the same number of right options.

    Whoever notices ticks that many. Vary the number, from two to all but one.

    Wrong:
        [[item]]
        id = "multiple-a"
        type = "multiple"

        [[item]]
        id = "multiple-b"
        type = "multiple"

        [[item]]
        id = "multiple-c"
        type = "multiple"

        [[item]]
        id = "multiple-d"
        type = "multiple"

        [[item]]
        id = "multiple-e"
        type = "multiple"

    Right:
        [[item]]
        id = "multiple-a"
        type = "multiple"
    """
    counts = Counter(
        sum(option.right for option in item.option)
        for item in bank.items
        if isinstance(item, MultipleItem)
    )
    total = counts.total()
    count, times = counts.most_common(1)[0] if counts else (0, 0)
    # Of a handful, most have one count by luck.
    if total >= 5 and times > MOST_OF_A_COUNT * total:
        values = {"n": count, "share": round(100 * times / total)}
        yield Finding("right-counts", values={**values, "most": round(100 * MOST_OF_A_COUNT)})


def key_position(bank: Bank) -> Iterator[Finding]:
    """Where options are not shuffled, the right one stands too often, or too rarely, in one place.

    Each place should hold it as often as luck would have it, within three standard deviations.
    Change the wrong options so that the right one falls elsewhere.

    Wrong:
        # Ten items with `shuffle = false` and three options, the first of which is right.
        [[item]]
        id = "single-a"
        type = "single"
        shuffle = false

    Right:
        [[item]]
        id = "single-a"
        type = "single"
    """
    fixed = [item for item in bank.items if not item.shuffle]
    english = [item for item in fixed if item.language == "en"]
    found = [*puzzles(fixed, "fr"), *puzzles(english, "en")]
    for place in range(max((len(puzzle.options) for puzzle in found), default=0)):
        seen, expected, sd = _at(found, place)
        if abs(seen - expected) > _FAR * sd:
            values = {"place": place + 1, "n": seen, "expected": f"{expected:.1f}"}
            yield Finding("key-position", values=values)


def _at(found: list[Puzzle], place: int) -> tuple[int, float, float]:
    """How often the key stands at a place, how often it should, and the standard deviation."""
    chances = [1 / len(p.options) for p in found if place < len(p.options)]
    seen = sum(puzzle.key == place for puzzle in found)
    return seen, sum(chances), sqrt(sum(p * (1 - p) for p in chances))


RULES: Final = (type_mix, right_counts, key_position)
