"""Public holidays of France, where they are the same every year or follow Easter."""

import datetime as dt
from functools import cache
from typing import Final

FIXED: Final = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
"""Month and day."""
AFTER_EASTER: Final = (1, 39, 50)
"""Easter Monday, Ascension, Whit Monday, in days after Easter Sunday."""


@cache
def french_holidays(year: int) -> frozenset[dt.date]:
    """The eleven public holidays of metropolitan France (Labour Code, L3133-1)."""
    easter = easter_sunday(year)
    moving = (easter + dt.timedelta(days=days) for days in AFTER_EASTER)
    return frozenset([*moving, *(dt.date(year, month, day) for month, day in FIXED)])


def easter_sunday(year: int) -> dt.date:
    """Easter of the Gregorian calendar (anonymous algorithm of 1876, as Meeus gives it)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
