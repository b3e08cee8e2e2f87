"""Spans of days as the screens write them."""

import datetime as dt

from tremplin.language.format import date_plain
from tremplin.language.localized import Language
from tremplin.language.strings import say


def date_span(language: Language, first: dt.date, last: dt.date) -> str:
    """From one day to another, month and year said once where they are the same."""
    start, end = date_plain(language, first), date_plain(language, last)
    if first == last:
        return say(language, "app.plan.day", first=start)
    if (first.year, first.month) == (last.year, last.month):
        start = start.rsplit(" ", 2)[0]
    elif first.year == last.year:
        start = start.rsplit(" ", 1)[0]
    return say(language, "app.plan.dates", first=start, last=end)
