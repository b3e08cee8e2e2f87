"""Spans of days as the screens write them."""

import datetime as dt

from tremplin.language.format import date_ends, date_plain
from tremplin.language.localized import Language
from tremplin.language.strings import say


def date_span(language: Language, first: dt.date, last: dt.date) -> str:
    """From one day to another, month and year said once where they are the same."""
    if first == last:
        return say(language, "app.plan.day", first=date_plain(language, first))
    start, end = date_ends(language, first, last)
    return say(language, "app.plan.dates", first=start, last=end)
