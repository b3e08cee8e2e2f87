"""Hours shared out over the days of the week: they add up, and lead back to what was typed."""

import datetime as dt
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.hosting import Host, press, shown, type_text
from tremplin.app.knobs import shared_out, with_hours
from tremplin.app.more_knobs import more_knobs
from tremplin.app.screens.constraints import ConstraintsScreen, MoreOf
from tremplin.app.start import ChosenConstraints
from tremplin.plan.calendar import blocks
from tremplin.plan.constraints import Constraints

FRIDAY = dt.date(2026, 11, 20)
MONDAY = dt.date(2026, 11, 23)
PLAIN = ChosenConstraints(study_in=("en",), weeks=3)


def week_minutes(given: ChosenConstraints) -> set[int]:
    return {block.minutes for block in blocks(Constraints(MONDAY, **asdict(given)))}


@given(st.integers(30, 4800), st.lists(st.integers(0, 32), min_size=7, max_size=7).filter(any))
def test_shares_add_up_to_the_minute_and_stay_within_a_step_of_their_due(
    minutes: int, quarters: list[int]
) -> None:
    days = shared_out(minutes / 60, [quarter / 4 for quarter in quarters])
    assert sum(round(60 * day) for day in days) == minutes
    assert all(abs(60 * day - round(60 * day)) < 1e-6 for day in days)
    for day, quarter in zip(days, quarters, strict=True):
        due = minutes * quarter / sum(quarters)
        assert abs(60 * day - due) < 15 + 1e-6
        assert quarter or day == 0


@pytest.mark.parametrize(
    ("hours", "days"),
    [
        (6.5, (1.5, 1.25, 1.25, 1.25, 1.25, 0, 0)),
        (5.0, (1, 1, 1, 1, 1, 0, 0)),
        (8.0, (1.75, 1.75, 1.5, 1.5, 1.5, 0, 0)),
        (0.5, (0.1, 0.1, 0.1, 0.1, 0.1, 0, 0)),
    ],
)
def test_day_by_day_and_back_leads_to_the_hours_typed(
    hours: float, days: tuple[float, ...]
) -> None:
    typed = with_hours(PLAIN, hours)
    spread = more_knobs("en", typed, MONDAY, {})[0]
    by_day = spread.turned(typed, 1)
    assert by_day.weekday_hours == pytest.approx(days)
    assert by_day.hours_per_week == hours
    assert spread.turned(by_day, -1) == typed
    assert week_minutes(by_day) == {round(60 * hours)}


@given(st.lists(st.sampled_from([7.0, 8.0, 6.5, 7.1, 0.5, 33.0]), max_size=6))
def test_whatever_is_typed_in_between_the_weeks_of_the_plan_hold_what_is_typed_last(
    typed: list[float],
) -> None:
    given = replace(PLAIN, hours_per_week=8.0, weekday_hours=(1, 1.5, 1, 1.5, 1, 2, 0))
    for hours in typed:
        given = with_hours(given, hours)
        assert week_minutes(given) == {round(60 * hours)}
    assert with_hours(given, given.hours_per_week) == given
    quarters = [4 * day for day in with_hours(given, 8.0).weekday_hours or ()]
    assert all(quarter == int(quarter) for quarter in quarters) or given.hours_per_week == 8.0


async def test_the_hint_about_time_says_the_days_of_the_plan() -> None:
    app = Host(ConstraintsScreen("en", PLAIN, FRIDAY))
    async with app.run_test() as pilot:
        await press(pilot, "down")
        await type_text(pilot, "16")
        last = MONDAY + dt.timedelta(days=16 * 7 - 1)
        assert last == dt.date(2027, 3, 14)
        assert "16 weeks, 23 November 2026 to 14 March 2027" in shown(app)


async def test_f2_says_why_it_goes_nowhere_while_something_is_wrong() -> None:
    app = Host(ConstraintsScreen("fr", PLAIN, FRIDAY))
    async with app.run_test() as pilot:
        await press(pilot, "x", "tab", "f2")
        assert "! F2\u202f: corrigez d'abord" in shown(app)
        assert not app.given
        # The field that is wrong has the keyboard now.
        await press(pilot, "backspace", "6")
        assert "corrigez d'abord" not in shown(app)
        await press(pilot, "f2")
    assert app.given == [MoreOf(replace(PLAIN, hours_per_week=6.0))]
