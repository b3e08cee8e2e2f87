"""Limits turned and typed: steps that lead back, shares kept, just enough to close a gap."""

import datetime as dt
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.app.curve_grid import money_limits, present_end, time_limits
from tremplin.app.knobs import limit_knobs, relaxed, turn_until
from tremplin.app.models import OpenGap
from tremplin.app.more_knobs import kind_state, more_knobs, parse_days_off, with_kind
from tremplin.app.parsing import InvalidEntryError
from tremplin.app.start import ChosenConstraints
from tremplin.app.wishes import wish_of, with_wish
from tremplin.catalog.kinds import KINDS, NOT_BY_DEFAULT
from tremplin.plan.calendar import capacity
from tremplin.plan.constraints import Constraints

TODAY = dt.date(2026, 11, 23)
HOURS, UNTIL, BUDGET, LANGUAGES = limit_knobs(TODAY)
PLAIN = ChosenConstraints(study_in=("fr",))


@given(
    st.integers(0, 3),
    st.lists(st.sampled_from([1, -1]), max_size=30),
    st.sampled_from([None, 0.0, 45.0, 200.0]),
    st.sampled_from([None, 3, 26]),
)
def test_a_knob_changes_its_own_limit_and_stays_within_bounds(
    place: int, turns: list[int], budget: float | None, weeks: int | None
) -> None:
    begin = replace(PLAIN, budget=budget, weeks=weeks)
    now = begin
    for by in turns:
        now = limit_knobs(TODAY)[place].turned(now, by)
        assert 0.5 <= now.hours_per_week <= 80
        assert now.weeks is None or 1 <= now.weeks <= 104
        assert now.budget is None or 0 <= now.budget <= 10_000
        assert now.study_in
    own = ("hours_per_week", "weeks", "budget", "study_in")[place]
    assert replace(now, **{own: getattr(begin, own)}) == begin


def test_up_and_down_lead_back_on_the_ladder() -> None:
    assert HOURS.turned(HOURS.turned(PLAIN, 1), -1) == PLAIN
    assert UNTIL.turned(UNTIL.turned(PLAIN, 1), -1) == PLAIN
    free = replace(PLAIN, budget=0.0)
    assert BUDGET.turned(free, 1).budget == 10
    assert BUDGET.turned(BUDGET.turned(free, 1), -1) == free
    assert BUDGET.turned(free, -1) == free
    assert [LANGUAGES.turned(PLAIN, n).study_in for n in (0, 1, 2, 3)] == [
        ("fr",),
        ("en",),
        ("fr", "en"),
        ("fr",),
    ]


def test_beyond_the_most_there_is_no_limit() -> None:
    longest = replace(PLAIN, weeks=104)
    assert UNTIL.turned(UNTIL.turned(longest, 1), -1) in (longest, replace(PLAIN, weeks=100))
    assert UNTIL.turned(longest, 1).weeks is None
    assert BUDGET.turned(replace(PLAIN, budget=10_000.0), 1).budget is None


def test_a_last_day_moves_by_weeks_and_never_before_the_first_one_is_over() -> None:
    dated = replace(PLAIN, weeks=None, deadline=TODAY + dt.timedelta(days=16))
    assert turn_until(dated, 1, TODAY).deadline == TODAY + dt.timedelta(days=23)
    for _ in range(5):
        dated = turn_until(dated, -1, TODAY)
    assert dated.deadline == TODAY + dt.timedelta(days=6)


def test_hours_by_day_keep_their_shares() -> None:
    days = replace(PLAIN, hours_per_week=5.0, weekday_hours=(1, 0, 1, 0, 0, 3, 0))
    more = HOURS.typed(days, "10") if HOURS.typed else days
    assert more.weekday_hours == (2, 0, 2, 0, 0, 6, 0)
    assert more.hours_per_week == 10


@pytest.mark.parametrize("text", ["", "0", "x", "200"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    assert HOURS.typed is not None
    with pytest.raises(InvalidEntryError):
        HOURS.typed(PLAIN, text)


@given(st.integers(1, 4000), st.sampled_from([2.0, 5.0, 7.5]), st.booleans(), st.booleans())
def test_just_enough_weeks_close_a_gap_of_time(
    minutes: int, hours: float, dated: bool, off: bool
) -> None:
    begin = replace(PLAIN, hours_per_week=hours, weeks=None if dated else 8)
    if dated:
        begin = replace(begin, deadline=TODAY + dt.timedelta(days=40))
    if off:
        begin = replace(begin, breaks=((TODAY + dt.timedelta(50), TODAY + dt.timedelta(70)),))
    found = relaxed(begin, OpenGap("", "", "", offer="x", hours=minutes / 60), TODAY)
    needed = room(begin) + minutes
    assert room(found) >= needed
    shorter = (
        replace(found, deadline=found.deadline - dt.timedelta(weeks=1))
        if found.deadline
        else replace(found, weeks=(found.weeks or 0) - 1)
    )
    assert room(shorter) < needed


def test_a_far_day_that_was_typed_is_not_brought_nearer_by_asking_for_more() -> None:
    far = replace(PLAIN, deadline=TODAY + dt.timedelta(weeks=300))
    assert turn_until(far, 1, TODAY) == far
    assert turn_until(far, -1, TODAY).deadline == TODAY + dt.timedelta(weeks=299)


def test_weeks_that_are_all_off_are_made_longer_too() -> None:
    away = replace(PLAIN, weeks=1, breaks=((TODAY, TODAY + dt.timedelta(20)),))
    found = relaxed(away, OpenGap("", "", "", offer="x", hours=6.0), TODAY)
    assert found == replace(away, weeks=5)


def room(chosen: ChosenConstraints) -> int:
    return capacity(Constraints(TODAY, **asdict(chosen))) or 0


def test_money_and_languages_close_a_gap_too() -> None:
    poor = replace(PLAIN, budget=20.0)
    gap = OpenGap("", "", "", offer="x", euros=9.3)
    assert relaxed(poor, gap, TODAY) == replace(poor, budget=30.0)
    assert relaxed(poor, OpenGap("", "", "", offer="x"), TODAY).study_in == ("fr", "en")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("21/12 3/1", dt.date(2026, 12, 21), dt.date(2027, 1, 3)),
        ("21.12.2026 - 03.01.2027", dt.date(2026, 12, 21), dt.date(2027, 1, 3)),
        ("1/5", dt.date(2027, 5, 1), dt.date(2027, 5, 1)),
        ("23/11 23/11", TODAY, TODAY),
    ],
)
def test_days_off_as_typed(text: str, first: dt.date, last: dt.date) -> None:
    assert parse_days_off(text, TODAY) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "21", "31/2", "3/1/2027 21/12/2026", "1/1/2020 2/1/2020", "1/1 2/1 3/1", "1/1x", "1/1/99"],
)
def test_days_off_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(InvalidEntryError):
        parse_days_off(text, TODAY)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_goes_from_left_out_to_preferred_and_back(kind: str) -> None:
    usual = "left-out" if kind in NOT_BY_DEFAULT else "as-others"
    assert kind_state(PLAIN, kind) == usual
    preferred = with_kind(PLAIN, kind, "preferred")
    assert preferred.prefer_kinds == (kind,)
    assert preferred.also_kinds == ((kind,) if kind in NOT_BY_DEFAULT else ())
    assert with_kind(preferred, kind, kind_state(PLAIN, kind)) == PLAIN


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["wanted", "unwanted", "either"])))
)
def test_the_last_wish_about_a_resource_counts(wishes: list[tuple[str, str]]) -> None:
    now = PLAIN
    for name, wish in wishes:
        now = with_wish(now, name, wish)  # type: ignore[arg-type]
    last = dict(wishes)
    assert {name: wish_of(now, name) for name in "abc"} == {
        name: last.get(name, "either") for name in "abc"
    }
    assert len(now.with_) + len(now.without) == sum(w != "either" for w in last.values())


def test_a_week_without_study_can_not_be_set() -> None:
    days = replace(PLAIN, hours_per_week=0.5, weekday_hours=(0.5, 0, 0, 0, 0, 0, 0))
    monday = more_knobs("en", days, TODAY, {})[1]
    assert monday.turned(days, -1) == days
    assert monday.turned(days, 1).weekday_hours == (1, 0, 0, 0, 0, 0, 0)
    assert monday.turned(days, 1).hours_per_week == 1


@given(st.integers(1, 60), st.integers(-50, 900))
def test_a_curve_of_time_holds_the_present_limit_and_goes_up_to_what_is_of_use(
    weeks: int, enough: int
) -> None:
    present = replace(PLAIN, weeks=weeks)
    grid = time_limits(present, TODAY, TODAY + dt.timedelta(days=enough))
    ends = [present_end(one, TODAY) for one in grid]
    assert present in grid
    assert ends == sorted(ends, key=str)
    assert len(set(ends)) == len(grid) <= 20
    assert len(grid) == 20 or weeks * 7 < 40
    assert ends[-1] is not None
    assert TODAY + dt.timedelta(days=min(enough, 14 * weeks - 1)) <= ends[-1]


@given(st.one_of(st.none(), st.integers(0, 500)), st.floats(0, 2000))
def test_a_curve_of_money_holds_the_present_budget(budget: int | None, enough: float) -> None:
    present = replace(PLAIN, budget=None if budget is None else float(budget))
    grid = money_limits(present, enough)
    budgets = [one.budget for one in grid if one.budget is not None]
    assert present in grid
    assert budgets == sorted(budgets)
    assert len(set(grid)) == len(grid) <= 20
