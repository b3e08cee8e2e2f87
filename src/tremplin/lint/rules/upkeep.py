"""Warnings about care for an item: twins of like length, a time that fits, a recent review."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import DEFAULT_SECONDS
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.rules.item_languages import twin_length, twin_ratio

_SHORTEST, _LONGEST = 0.80, 1.50
_SECONDS: Final = range(20, 301)


def uneven_twins(view: ItemView) -> Iterator[Finding]:
    """The French version is noticeably longer or shorter than the English one.

    French is usually a tenth longer. Warned beyond 1.50 times, or below 0.80. See whether one of
    the two says more.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Combien de mots la boucle voit-elle en tout quand elle finit enfin\\u202f?"
        ask.en = "How many words does the loop see in all?"

    Right:
        [[item]]
        type = "number"
        ask.fr = "Combien de mots la boucle voit-elle en tout\\u202f?"
        ask.en = "How many words does the loop see in all?"
    """
    ratio = twin_ratio(view)
    if ratio is None or any(twin_length(view)):
        return
    ask = view.text("ask", language="fr")
    if ask and not _SHORTEST <= ratio <= _LONGEST:
        yield ask.finding("uneven-twins", ratio=f"{ratio:.2f}")


def answer_time(view: ItemView) -> Iterator[Finding]:
    """The time that an answer takes is far from what such items take.

    The length of a test is worked out from it. It is 20 to 300 seconds, and between half and
    twice the usual time of its type: 50 for `single`, 90 for `number`, 180 for `repair`. Correct
    `seconds`, or cut the item.

    Wrong:
        [[item]]
        type = "single"
        seconds = 120

    Right:
        [[item]]
        type = "single"
        seconds = 60
    """
    if not isinstance(view.item, GradedItem) or view.item.seconds is None:
        return
    usual = DEFAULT_SECONDS[view.item.type]
    seconds = view.item.seconds
    if seconds not in _SECONDS or not 0.5 * usual <= seconds <= 2 * usual:
        values = {"n": seconds, "usual": usual, "type": view.type}
        yield Finding("answer-time", (*view.path, "seconds"), values=values)


def stale_review(view: ItemView, today: dt.date) -> Iterator[Finding]:
    """The last review of an item is older than it may be.

    What was right may have changed. Read the item again with its source, and write the day of the
    review in `reviewed`.

    Wrong:
        [[item]]
        type = "single"
        reviewed = 2020-01-15
        review_months = 18

    Right:
        [[item]]
        type = "single"
        reviewed = 2020-01-15
    """
    item = view.item
    if not isinstance(item, GradedItem) or item.review_months is None:
        return
    key = "reviewed" if item.reviewed is not None else "created"
    last = item.reviewed or item.created
    if last is not None and _months_between(last, today) >= item.review_months:
        values = {"months": item.review_months, "date": last.isoformat()}
        yield Finding("stale-review", (*view.path, key), values=values)


def _months_between(first: dt.date, last: dt.date) -> int:
    months = 12 * (last.year - first.year) + last.month - first.month
    return months - (last.day < first.day)


RULES: Final = (uneven_twins, answer_time)
EXPLAINED: Final = (*RULES, stale_review)
