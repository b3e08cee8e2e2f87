"""From what is typed about time and money to constraints, with what to say when it can't be."""

import datetime as dt
import re
from typing import Final

from tremplin.language.localized import Language
from tremplin.plan.calendar import next_monday

MOST_HOURS: Final = 80.0
LEAST_HOURS: Final = 0.5
MOST_STUDIED: Final = 1000.0
"""Hours of study told at once."""
MOST_WEEKS: Final = 520
MOST_EUROS: Final = 1_000_000.0

_WEEKS: Final = re.compile(r"(\d{1,3})\s*(?:s|sem|semaines?|w|weeks?)?\.?")
_MONTHS: Final = re.compile(r"(\d{1,3})\s*(?:mois|months?)")
_STUDIED: Final = re.compile(r"(?:(\d{1,4})\s*h)?\s*(?:(\d{1,4})\s*(?:min|mn|m)?)?\.?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})")


class InvalidEntryError(ValueError):
    """What was typed can't be taken; `key` names the sentence that says so."""

    def __init__(self, key: str) -> None:
        """Keep the key of the sentence."""
        super().__init__(key)
        self.key = key


def parse_hours(text: str) -> float:
    """Hours a week, from half an hour to 80."""
    hours = _number(text.casefold().replace("heures", "").replace("hours", "").rstrip(" h"))
    if hours is None or not LEAST_HOURS <= hours <= MOST_HOURS:
        raise InvalidEntryError("bad-hours")
    return hours


def parse_studied(text: str) -> float:
    """Hours just studied: `2`, `1,5`, `1 h 30`, `45 min`; from a minute to a thousand hours."""
    typed = " ".join(text.casefold().replace("heures", "h").replace("hours", "h").split())
    match = _STUDIED.fullmatch(typed)
    if match and (match[1] or typed.endswith(("m", "min", "mn", "."))):
        hours: float | None = int(match[1] or 0) + int(match[2] or 0) / 60
    else:
        hours = _number(typed.removesuffix("h").strip())
    if hours is None or not 1 / 60 <= hours <= MOST_STUDIED:
        raise InvalidEntryError("bad-hours")
    return hours


def parse_day_hours(text: str, most: float) -> float:
    """Hours of one day, 0 to `most`."""
    hours = _number(text)
    if hours is None or not 0 <= hours <= most:
        raise InvalidEntryError("bad-day-hours")
    return hours


def parse_until(text: str, today: dt.date) -> tuple[int | None, dt.date | None]:
    """Weeks, or the last day; neither when nothing is typed."""
    typed = " ".join(text.casefold().split())
    if not typed:
        return None, None
    if match := _WEEKS.fullmatch(typed):
        return _checked_weeks(int(match[1])), None
    if match := _MONTHS.fullmatch(typed):
        return _checked_weeks(round(int(match[1]) * 52 / 12)), None
    if match := _DAY_FIRST.fullmatch(typed):
        return None, _checked_day(int(match[3]), int(match[2]), int(match[1]), today)
    if match := _YEAR_FIRST.fullmatch(typed):
        return None, _checked_day(int(match[1]), int(match[2]), int(match[3]), today)
    raise InvalidEntryError("bad-until")


def parse_budget(text: str) -> float | None:
    """Euros, or None for no limit when nothing is typed."""
    typed = text.strip().removesuffix("€").strip()
    if not typed:
        return None
    euros = _number(typed)
    if euros is None or not 0 <= euros <= MOST_EUROS:
        raise InvalidEntryError("bad-budget")
    return euros


def written_number(language: Language, value: float) -> str:
    """A number as one would type it."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "fr" else text


def _checked_weeks(weeks: int) -> int:
    if not 1 <= weeks <= MOST_WEEKS:
        raise InvalidEntryError("bad-until")
    return weeks


def _checked_day(year: int, month: int, day: int, today: dt.date) -> dt.date:
    try:
        date = dt.date(year, month, day)
    except ValueError as error:
        raise InvalidEntryError("bad-until") from error
    # Study begins on a Monday; a date before it would leave no time at all.
    start = next_monday(today)
    last = today + dt.timedelta(weeks=MOST_WEEKS)
    if not max(start, today + dt.timedelta(days=1)) <= date <= last:
        raise InvalidEntryError("bad-until")
    return date


def _number(text: str) -> float | None:
    # Imported here: the catalogue is not needed for the first paint.
    from tremplin.catalog.scoring import AnswerError, parse_number

    try:
        return parse_number(text)
    except AnswerError:
        return None
