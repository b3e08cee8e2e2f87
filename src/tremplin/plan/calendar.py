"""The weeks of a person: which days are free, and how many minutes each block of seven holds."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from tremplin.plan.constraints import Constraints
from tremplin.plan.holidays import french_holidays

DAY = dt.timedelta(days=1)
PATIENCE = dt.timedelta(days=7)
"""How long after its first day a step that was not begun is not called late."""


@dataclass(frozen=True)
class Block:
    """Seven days from the start date on, fewer where the deadline cuts them."""

    first: dt.date
    last: dt.date
    minutes: int


def blocks(constraints: Constraints) -> Iterator[Block]:
    """The weeks in order; endless when nothing limits the time.

    A block holds round(60 x hours a week x free days / 7) minutes; with hours by weekday,
    round(60 x the hours of its free days).
    """
    first, number = constraints.start, 0
    while _goes_on(constraints, first, number):
        days = _days(constraints, first)
        free = [day for day in days if not is_off(constraints, day)]
        yield Block(first, days[-1], _minutes(constraints, free))
        if first > dt.date.max - 8 * DAY:
            return
        first, number = first + 7 * DAY, number + 1


def capacity(constraints: Constraints) -> int | None:
    """Minutes of study up to the last day; None when nothing limits the time."""
    if constraints.deadline is None and constraints.weeks is None:
        return None
    return sum(block.minutes for block in blocks(constraints))


def _goes_on(constraints: Constraints, first: dt.date, number: int) -> bool:
    if constraints.deadline is not None:
        return first <= constraints.deadline
    return constraints.weeks is None or number < constraints.weeks


def _days(constraints: Constraints, first: dt.date) -> list[dt.date]:
    days = [first + n * DAY for n in range(7)]
    if constraints.deadline is None:
        return days
    return [day for day in days if day <= constraints.deadline]


def _minutes(constraints: Constraints, free: list[dt.date]) -> int:
    if constraints.weekday_hours is None:
        return round(60 * constraints.hours_per_week * len(free) / 7)
    return round(60 * sum(constraints.weekday_hours[day.weekday()] for day in free))


def is_off(constraints: Constraints, day: dt.date) -> bool:
    """Whether nothing is studied on this day: a public holiday, or a day of a break."""
    if constraints.holidays == "fr" and day in french_holidays(day.year):
        return True
    return any(first <= day <= last for first, last in constraints.breaks)


def next_monday(today: dt.date) -> dt.date:
    """Today if it is a Monday, else the next one."""
    return today + dt.timedelta(days=-today.weekday() % 7)


def late_since(start: dt.date, end: dt.date, today: dt.date, *, begun: bool) -> dt.date | None:
    """The day on which an open step should have been finished, or begun a week ago.

    None = in time. `start` and `end` are its first and its last day.
    """
    if end < today:
        return end
    return start if not begun and start + PATIENCE <= today else None
