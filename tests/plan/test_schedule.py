"""Weeks: one thing after another, several at once, breaks, short last weeks."""

import datetime as dt

from tests.plan.small import MONDAY, catalog, plan, resource
from tremplin.plan.result import Plan

DAY = dt.timedelta(days=1)
A, B, C = (resource(name, 3, (name, 0, 1)) for name in "abc")
AFTER_A = resource("d", 3, ("d", 0, 1), after=["a"])


def sessions(made: Plan) -> list[tuple[int, str, float]]:
    return [
        ((week.start - MONDAY).days // 7, session.resource, session.minutes / 60)
        for week in made.weeks
        for session in week.sessions
    ]


def test_one_resource_after_another() -> None:
    made = plan(catalog({"a": 1, "b": 1}, A, B), hours_per_week=4.0, weeks=2)
    assert sessions(made) == [(0, "a", 3), (0, "b", 1), (1, "b", 2)]
    assert [(step.start, step.end) for step in made.steps] == [
        (MONDAY, MONDAY + 6 * DAY),
        (MONDAY, MONDAY + 13 * DAY),
    ]


def test_two_at_once_share_the_week_evenly() -> None:
    made = plan(catalog({"a": 1, "b": 1, "c": 1}, A, B, C), hours_per_week=4.0, parallel=2)
    assert sessions(made)[:2] == [(0, "a", 2), (0, "b", 2)]
    assert sessions(made)[2:] == [(1, "a", 1), (1, "b", 1), (1, "c", 2), (2, "c", 1)]


def test_what_waits_for_another_is_not_begun_beside_it() -> None:
    made = plan(catalog({"a": 1, "d": 1}, A, AFTER_A), hours_per_week=2.0, parallel=3)
    assert sessions(made) == [(0, "a", 2), (1, "a", 1), (1, "d", 1), (2, "d", 2)]


def test_a_week_off_stays_empty_between_two_sessions() -> None:
    off = ((MONDAY + 7 * DAY, MONDAY + 13 * DAY),)
    made = plan(catalog({"a": 1}, A), hours_per_week=2.0, breaks=off)
    assert sessions(made) == [(0, "a", 2), (2, "a", 1)]
    assert [len(week.sessions) for week in made.weeks] == [1, 0, 1]


def test_the_deadline_cuts_the_last_week() -> None:
    last = MONDAY + 8 * DAY
    made = plan(catalog({"a": 1}, A), hours_per_week=2.5, deadline=last)
    assert sessions(made) == [(0, "a", 2.5), (1, "a", 0.5)]
    assert made.steps[0].end == last
    assert made.capacity == 150 + round(60 * 2.5 * 2 / 7)


def test_without_any_limit_of_time_everything_is_placed() -> None:
    made = plan(catalog({"a": 1, "b": 1}, A, B), hours_per_week=1.0, weeks=None)
    assert made.capacity is None
    assert len(made.weeks) == 6
