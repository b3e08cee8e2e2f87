"""From an answer to its category, and the chance of reaching a category by luck."""

import itertools
import math
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from tremplin.catalog.items import (
    GradedItem,
    JudgeItem,
    MatchItem,
    MultipleItem,
    NumberItem,
    Option,
    OrderItem,
    RepairItem,
    RewriteChoiceItem,
    ShortTextItem,
    SingleItem,
    TraceItem,
)
from tremplin.catalog.repair_rules import LONGEST_REPAIR, repair_category, rules_met
from tremplin.catalog.typed_numbers import AnswerError as AnswerError
from tremplin.catalog.typed_numbers import number_readings
from tremplin.catalog.typed_numbers import parse_number as parse_number
from tremplin.language.localized import Language

Answer = str | float | tuple[str, ...] | tuple[int, ...]
"""A checked answer: option id, option ids, indices of lines, number, or text."""

TYPED_GUESSING: Final = 0.02
LONGEST_TEXT: Final = 400
DEFAULT_SECONDS: Final = {
    "single": 50,
    "multiple": 70,
    "order": 75,
    "number": 90,
    "short-text": 45,
    "judge": 75,
    "match": 80,
    "trace": 75,
    "rewrite-choice": 60,
    "repair": 180,
}


def playable(item: GradedItem, language: Language) -> bool:
    """Whether the item can be asked in `language`."""
    return item.status != "retired" and item.language in ("shared", "adapted", language)


def expected_seconds(item: GradedItem) -> float:
    """How long an answer takes: the author's figure, else the type's, longer at higher levels."""
    if item.seconds is not None:
        return float(item.seconds)
    return DEFAULT_SECONDS[item.type] * (0.7 + 0.1 * item.level)


def categories(item: GradedItem) -> int:
    """Number of categories, from 0 = wrong to the last = right."""
    if isinstance(item, OrderItem):
        return 2 if item.count < 5 else 3
    return 3 if isinstance(item, MultipleItem | JudgeItem | MatchItem | RepairItem) else 2


def guessing(item: GradedItem, language: Language) -> tuple[float, ...]:
    """Chance of reaching each category above 0 by pure luck, counted on the real item."""
    if isinstance(item, SingleItem | RewriteChoiceItem):
        return (1 / len(item.option),)
    if isinstance(item, MultipleItem):
        subsets = 2 ** len(item.option)
        return ((1 + len(item.option)) / subsets, 1 / subsets)
    if isinstance(item, JudgeItem):
        credits = [option.credit or 0 for option in item.option]
        return tuple(sum(c >= least for c in credits) / len(credits) for least in (1, 2))
    if isinstance(item, OrderItem):
        return _order_guessing(item.count, tuple(map(tuple, item.orders)))
    if isinstance(item, MatchItem):
        return _match_guessing(item, language)
    return (TYPED_GUESSING,) * (categories(item) - 1)


def _match_guessing(item: MatchItem, language: Language) -> tuple[float, ...]:
    """One to one: an arrangement of the partners; else a class for each entry, freely."""
    left, right = len(item.pairs), len(item.right.pick(language))
    if item.one_to_one:
        total, near = math.perm(right, left), left * (right - left)
    else:
        total, near = right**left, left * (right - 1)
    return ((1 + near) / total, 1 / total)


@cache
def _order_guessing(count: int, orders: tuple[tuple[int, ...], ...]) -> tuple[float, ...]:
    total = math.factorial(count)
    if count < 5:
        return (len(set(orders)) / total,)
    near = sum(_near_an_order(p, orders) for p in itertools.permutations(range(count)))
    return (near / total, len(set(orders)) / total)


def _near_an_order(given: tuple[int, ...], orders: Sequence[Sequence[int]]) -> bool:
    """Whether moving one line at most gives an accepted order."""
    return any(_moves(given, tuple(order)) <= 1 for order in orders)


def _moves(given: tuple[int, ...], order: tuple[int, ...]) -> int:
    """Lines to move: all but the longest run of lines that already stand in the right order."""
    places = [order.index(line) for line in given]
    longest = [1] * len(places)
    for i, place in enumerate(places):
        longest[i] = 1 + max((longest[j] for j in range(i) if places[j] < place), default=0)
    return len(places) - max(longest)


def parse_answer(item: GradedItem, language: Language, raw: Any) -> Answer:
    """The answer that `raw` (a JSON value) stands for; AnswerError when it has a wrong shape."""
    if isinstance(item, SingleItem | JudgeItem | RewriteChoiceItem):
        return _option_id(item.option, raw)
    if isinstance(item, MultipleItem):
        return _option_ids(item.option, raw)
    if isinstance(item, OrderItem):
        return _indices(item.count, raw)
    if isinstance(item, MatchItem):
        return _partners(item, len(item.right.pick(language)), raw)
    if isinstance(item, NumberItem):
        return _number(item, language, raw)
    return _typed(raw, LONGEST_REPAIR if isinstance(item, RepairItem) else LONGEST_TEXT)


def _typed(raw: Any, longest: int) -> str:
    if not isinstance(raw, str):
        raise AnswerError("not-a-text")
    if not normalised(raw):
        raise AnswerError("empty")
    if len(raw) > longest:
        raise AnswerError("too-long", most=longest)
    return raw


def _partners(item: MatchItem, partners: int, raw: Any) -> tuple[int, ...]:
    count = len(item.pairs)
    shaped = isinstance(raw, list | tuple) and all(type(x) is int for x in raw)
    if not shaped or len(raw) != count or not all(0 <= x < partners for x in raw):
        raise AnswerError("not-pairs", count=count, last=partners)
    if item.one_to_one and len(set(raw)) < count:
        raise AnswerError("partner-twice")
    return tuple(raw)


def _option_id(options: Sequence[Option], raw: Any) -> str:
    letters = [option.id for option in options]
    if not isinstance(raw, str) or raw not in letters:
        raise AnswerError("not-an-option", options=", ".join(letters))
    return raw


def _option_ids(options: Sequence[Option], raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not raw:
        raise AnswerError("not-a-list", options=", ".join(option.id for option in options))
    chosen = {_option_id(options, letter) for letter in raw}
    return tuple(option.id for option in options if option.id in chosen)


def _indices(count: int, raw: Any) -> tuple[int, ...]:
    shaped = isinstance(raw, list | tuple) and all(type(x) is int for x in raw)
    if not shaped or sorted(raw) != list(range(count)):
        raise AnswerError("not-an-order", count=count)
    return tuple(raw)


def _number(item: NumberItem, language: Language, raw: Any) -> float:
    """The reading that is right, where the number typed can be read in several ways."""
    readings = number_readings(raw, language)
    return next((value for value in readings if _within(value, item)), readings[0])


_QUOTES: Final = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
)


def normalised(text: str, keep_case: bool = False) -> str:
    """The text as it is compared: NFC, straight quotes, single spaces, trimmed, without case."""
    straight = unicodedata.normalize("NFC", text).translate(_QUOTES)
    single = " ".join(straight.split())
    return single if keep_case else single.casefold()


def category(item: GradedItem, language: Language, answer: Answer) -> int:
    """The category of a checked answer, 0 to `categories(item) - 1`."""
    if isinstance(item, SingleItem | RewriteChoiceItem):
        return int(_option(item.option, answer).right)
    if isinstance(item, JudgeItem):
        return _option(item.option, answer).credit or 0
    if isinstance(item, MultipleItem):
        chosen = set(answer) if isinstance(answer, tuple) else set()
        wrong = sum(option.right != (option.id in chosen) for option in item.option)
        return max(0, 2 - wrong)
    if isinstance(item, OrderItem):
        return _order_category(item, answer if isinstance(answer, tuple) else ())
    if isinstance(item, MatchItem):
        wrong = sum(a != b for a, b in zip(item.pairs, tuple(answer), strict=True))  # type: ignore[arg-type]
        return max(0, 2 - wrong)
    if isinstance(item, NumberItem):
        return int(isinstance(answer, float) and _within(answer, item))
    if isinstance(item, RepairItem):
        met = rules_met(item.rule, str(answer), item.start.pick(language), language)
        return repair_category(item.rule, met)
    if isinstance(item, TraceItem):
        return int(_output(str(answer)) in map(_output, item.answer))
    return int(_accepted(item, language, str(answer)))


def _output(text: str) -> str:
    """Output as it is compared: spaces don't count, nor which quotes; case does."""
    return "".join(normalised(text, keep_case=True).split()).replace('"', "'")


def _option(options: Sequence[Option], answer: Answer) -> Option:
    return next(option for option in options if option.id == answer)


def _order_category(item: OrderItem, answer: tuple[object, ...]) -> int:
    given = tuple(line for line in answer if isinstance(line, int)) if answer else ()
    if list(given) in item.orders:
        return categories(item) - 1
    return int(categories(item) > 2 and _near_an_order(given, item.orders))


def _within(value: float, item: NumberItem) -> bool:
    # A hair of room, so that 0.1 + 0.2 typed as 0.3 is not lost to binary fractions.
    room = 1e-9 * max(1.0, abs(item.answer_value))
    return abs(value - item.answer_value) <= item.tolerance + room


def _accepted(item: ShortTextItem, language: Language, answer: str) -> bool:
    forms = {normalised(form, item.keep_case) for form in item.accept.pick(language)}
    return normalised(answer, item.keep_case) in forms


def right_answer(item: GradedItem, language: Language) -> Answer | None:
    """An answer of the top category; None where an item stores no such text (repair)."""
    if isinstance(item, SingleItem | RewriteChoiceItem):
        return next(option.id for option in item.option if option.right)
    if isinstance(item, MultipleItem):
        return tuple(option.id for option in item.option if option.right)
    if isinstance(item, JudgeItem):
        return next(option.id for option in item.option if option.credit == 2)
    if isinstance(item, OrderItem):
        return tuple(item.orders[0])
    if isinstance(item, MatchItem):
        return tuple(item.pairs)
    if isinstance(item, NumberItem):
        return item.answer_value
    if isinstance(item, TraceItem):
        return item.answer[0]
    if isinstance(item, ShortTextItem):
        return item.accept.pick(language)[0]
    return item.passes.pick(language)[0] if item.passes else None
