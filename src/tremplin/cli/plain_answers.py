"""A typed line as an answer: letters as shown become option ids, indices of lines, or pairs."""

import re
from collections.abc import Sequence
from typing import Any

from tremplin.catalog.items import (
    GradedItem,
    JudgeItem,
    MatchItem,
    MultipleItem,
    OrderItem,
    RepairItem,
    RewriteChoiceItem,
    SingleItem,
)
from tremplin.catalog.scoring import AnswerError

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def raw_answer(item: GradedItem, shown: Sequence[int], line: str) -> Any:
    """The answer in the form of a file of answers; AnswerError where letters don't fit.

    `shown[i]` is the place in the file of the option, line or partner shown with the letter i.
    """
    if isinstance(item, SingleItem | JudgeItem | RewriteChoiceItem):
        places = _places(line, shown)
        if len(places) != 1:
            raise AnswerError("one-letter", last=LETTERS[len(shown) - 1])
        return item.option[places[0]].id
    if isinstance(item, MultipleItem):
        return [item.option[place].id for place in _places(line, shown)]
    if isinstance(item, OrderItem | MatchItem):
        return _places(line, shown)
    if isinstance(item, RepairItem):
        return line.replace("\\n", "\n")
    return line


def _places(line: str, shown: Sequence[int]) -> list[int]:
    """The places that the letters (or the digits, from 1) of the line stand for."""
    found = []
    for sign in re.sub(r"[\s,;.()]+", "", line.casefold()):
        number = int(sign) - 1 if sign in "123456789" else LETTERS.find(sign)
        if not 0 <= number < len(shown):
            raise AnswerError("not-a-letter", sign=sign, last=LETTERS[len(shown) - 1])
        found.append(shown[number])
    if not found:
        raise AnswerError("empty")
    return found
