"""How many minutes there are: weeks from any day, breaks, deadlines."""

import datetime as dt
from itertools import islice

import pytest

from tremplin.plan.calendar import blocks, capacity
from tremplin.plan.constraints import Constraints

MONDAY, THURSDAY = dt.date(2026, 9, 7), dt.date(2026, 9, 10)
DAY = dt.timedelta(days=1)


def test_weeks_without_breaks_are_hours_times_weeks() -> None:
    assert capacity(Constraints(MONDAY, hours_per_week=5, weeks=26)) == 130 * 60


def test_a_day_off_takes_a_seventh_of_its_week() -> None:
    off = ((MONDAY + 2 * DAY, MONDAY + 2 * DAY),)
    assert capacity(Constraints(MONDAY, hours_per_week=7, weeks=2, breaks=off)) == 13 * 60


def test_breaks_that_overlap_or_lie_outside_count_once_or_not_at_all() -> None:
    off = (
        (MONDAY - 30 * DAY, MONDAY - DAY),
        (MONDAY, MONDAY + DAY),
        (MONDAY + DAY, MONDAY + 2 * DAY),
    )
    assert capacity(Constraints(MONDAY, hours_per_week=7, weeks=1, breaks=off)) == 4 * 60


@pytest.mark.parametrize(("days", "minutes"), [(1, 60), (7, 420), (8, 480), (14, 840)])
def test_the_deadline_is_included_and_cuts_the_last_week(days: int, minutes: int) -> None:
    last = THURSDAY + (days - 1) * DAY
    constraints = Constraints(THURSDAY, hours_per_week=7, deadline=last)
    assert capacity(constraints) == minutes
    assert list(blocks(constraints))[-1].last == last


def test_each_week_is_rounded_by_itself() -> None:
    off = tuple((MONDAY + n * 7 * DAY, MONDAY + n * 7 * DAY) for n in range(3))
    constraints = Constraints(MONDAY, hours_per_week=1, weeks=3, breaks=off)
    assert capacity(constraints) == 3 * round(60 * 6 / 7)


def test_without_weeks_and_deadline_time_never_ends() -> None:
    constraints = Constraints(MONDAY, weeks=None)
    assert capacity(constraints) is None
    assert [b.first for b in islice(blocks(constraints), 60)][-1] == MONDAY + 59 * 7 * DAY
