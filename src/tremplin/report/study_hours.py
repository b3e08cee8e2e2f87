"""When one studies: whole weeks, or the hours of the week that a person gives."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tremplin.plan.calendar import DAY, is_off
from tremplin.plan.result import Plan
from tremplin.plan.schedule import Week

Instant = Callable[[dt.datetime], dt.datetime]
"""Turns a local time, without zone, into UTC."""


class HoursTooShort(Exception):  # noqa: N818 - a fact about the hours given, not a fault
    """The minutes of study of a week, which begins on `day`, do not fit the hours given."""

    def __init__(self, day: dt.date, minutes: int) -> None:
        """Keep the facts; the words are chosen where they are shown."""
        super().__init__(day, minutes)
        self.day = day
        self.minutes = minutes


@dataclass(frozen=True)
class WeeklyHour:
    """A day of the week, 0 = Monday, and the local time at which study begins on it."""

    weekday: int
    time: dt.time


@dataclass(frozen=True)
class Study:
    """Study of one resource at one time: whole days, or from one UTC instant to another."""

    resource: str
    start: dt.date
    end: dt.date
    """Exclusive: the day after, or the instant at which it ends."""
    minutes: int


def weekly_studies(plan: Plan) -> list[Study]:
    """One study of whole days for each week and each resource studied in it."""
    return [study for week in plan.weeks for study in _whole_week(week)]


def timed_studies(plan: Plan, hours: Sequence[WeeklyHour], instant: Instant) -> list[Study]:
    """Each week's study in the hours given, evenly; HoursTooShort when it does not fit.

    Resources follow each other within an hour. A week in which no such hour is free keeps whole
    days.
    """
    found: list[Study] = []
    for week in plan.weeks:
        starts = _starts(plan, week, hours)
        if starts:
            found += _in_hours(week, starts, instant)
        else:
            found += _whole_week(week)
    return found


def _whole_week(week: Week) -> Iterator[Study]:
    for session in week.sessions:
        yield Study(session.resource, week.start, week.end + DAY, session.minutes)


def _starts(plan: Plan, week: Week, hours: Sequence[WeeklyHour]) -> list[dt.datetime]:
    days = [week.start + n * DAY for n in range((week.end - week.start).days + 1)]
    free = [day for day in days if not is_off(plan.constraints, day)]
    return sorted(
        dt.datetime.combine(day, hour.time)
        for day in free
        for hour in set(hours)
        if hour.weekday == day.weekday()
    )


def _in_hours(week: Week, starts: Sequence[dt.datetime], instant: Instant) -> Iterator[Study]:
    total = sum(session.minutes for session in week.sessions)
    share, extra = divmod(total, len(starts))
    waiting = [(session.resource, session.minutes) for session in week.sessions]
    for place, start in enumerate(starts):
        room = share + (place < extra)
        if start + dt.timedelta(minutes=room) > _latest_end(starts, place):
            raise HoursTooShort(week.start, total)
        now = instant(start)
        while room:
            resource, left = waiting.pop(0)
            part = min(room, left)
            if part < left:
                waiting.insert(0, (resource, left - part))
            end = now + dt.timedelta(minutes=part)
            yield Study(resource, now, end, part)
            now, room = end, room - part


def _latest_end(starts: Sequence[dt.datetime], place: int) -> dt.datetime:
    """Midnight, or the next time that study begins on that day."""
    midnight = dt.datetime.combine(starts[place].date() + DAY, dt.time())
    return min([midnight, *starts[place + 1 : place + 2]])
