"""Two independent readers see the same days, in winter and summer, and every change of plan."""

import datetime as dt
import warnings
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as Reader

from tests.plan.small import catalog, resource
from tests.report.material import TODAY, made_catalog, made_plan
from tremplin.catalog.base import Text
from tremplin.catalog.catalog import Catalog
from tremplin.plan.result import Plan
from tremplin.report.calendar import calendar_text
from tremplin.report.calendar_events import (
    Calendar,
    CalendarEvent,
    event_from_kept,
    kept_event,
    plan_events,
    succeeded,
)
from tremplin.report.study_hours import (
    HoursTooShort,
    Study,
    WeeklyHour,
    timed_studies,
    weekly_studies,
)

with warnings.catch_warnings():
    # The second reader is independent, not young.
    warnings.simplefilter("ignore")
    import vobject

PLAN_ID = "case-role.s1.tremplin"
CATALOG = made_catalog()
PARIS = ZoneInfo("Europe/Paris")
EVENING = (WeeklyHour(0, dt.time(18, 30)), WeeklyHour(3, dt.time(18, 30)))


def in_paris(local: dt.datetime) -> dt.datetime:
    return local.replace(tzinfo=PARIS).astimezone(dt.UTC)


def first_calendar(made: Catalog, plan: Plan, studies: list[Study] | None = None) -> Calendar:
    events = plan_events(made, plan, weekly_studies(plan) if studies is None else studies, "fr")
    return succeeded((), events, PLAN_ID, TODAY, "fr")


def text_of(events: Iterable[CalendarEvent]) -> str:
    return calendar_text(events, "Plan d'étude", "fr", TODAY)


def read_by_icalendar(text: str) -> list[tuple[Any, ...]]:
    events = Reader.from_ical(text).walk("VEVENT")
    return sorted(
        (
            str(e["UID"]),
            e.decoded("DTSTART"),
            e.decoded("DTEND"),
            str(e["SUMMARY"]),
            str(e["DESCRIPTION"]),
            int(e["SEQUENCE"]),
            str(e["STATUS"]),
        )
        for e in events
    )


def read_by_vobject(text: str) -> list[tuple[Any, ...]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        events = vobject.readOne(text).vevent_list
    return sorted(
        (
            e.uid.value,
            e.dtstart.value,
            e.dtend.value,
            e.summary.value,
            e.description.value,
            int(e.sequence.value),
            e.status.value,
        )
        for e in events
    )


def test_both_readers_see_the_weeks_of_the_plan() -> None:
    plan = made_plan(CATALOG)
    text = text_of(first_calendar(CATALOG, plan).events)
    found = read_by_icalendar(text)
    assert read_by_vobject(text) == found
    planned = sorted(
        (f"{session.resource}", week.start, week.end + dt.timedelta(days=1))
        for week in plan.weeks
        for session in week.sessions
    )
    places = [(uid.partition("@")[0], start, end) for uid, start, end, *_ in found]
    assert sorted((name.rpartition("-")[0], start, end) for name, start, end in places) == planned
    assert {(status, sequence) for *_, sequence, status in found} == {("CONFIRMED", 0)}
    assert "VTIMEZONE" not in text
    assert "TZID" not in text
    assert text.count("DTSTART;VALUE=DATE:") == len(planned)


def test_every_text_of_a_step_is_in_its_event() -> None:
    found = read_by_vobject(text_of(first_calendar(CATALOG, made_plan(CATALOG)).events))
    by_name = {uid.partition("@")[0]: description for uid, _, _, _, description, *_ in found}
    assert "À remettre\u202f: Un rapport.\n\n- Relu.\n- Signé." in by_name["work-1"]
    assert "Séance 1 sur 3." in by_name["work-1"]
    assert "Une note." in by_name["top-1"]
    assert "URL:https://example.org/a?b=1&c=2" in text_of(
        first_calendar(CATALOG, made_plan(CATALOG)).events
    )


def test_the_same_day_gives_the_same_bytes() -> None:
    once, again = (text_of(first_calendar(CATALOG, made_plan(CATALOG)).events) for _ in range(2))
    assert once == again
    assert "DTSTAMP:20260904T000000Z" in once


@pytest.mark.parametrize(("start", "hour"), [(dt.date(2026, 1, 5), 17), (dt.date(2026, 7, 6), 16)])
def test_hours_are_instants_right_in_winter_and_in_summer(start: dt.date, hour: int) -> None:
    plan = made_plan(CATALOG, start=start)
    studies = timed_studies(plan, EVENING, in_paris)
    text = text_of(first_calendar(CATALOG, plan, studies).events)
    found = read_by_icalendar(text)
    assert read_by_vobject(text) == found
    first = min(begin for _, begin, *_ in found)
    assert first == dt.datetime(start.year, start.month, start.day, hour, 30, tzinfo=dt.UTC)
    assert {begin.astimezone(PARIS).weekday() for _, begin, *_ in found} == {0, 3}
    assert f"DTSTART:{start:%Y%m%d}T{hour}3000Z" in text
    assert "VTIMEZONE" not in text


def test_a_study_of_an_evening_keeps_its_hour_across_the_change_of_clocks() -> None:
    plan = made_plan(CATALOG, start=dt.date(2026, 10, 19), hours_per_week=2.0)
    studies = timed_studies(plan, EVENING, in_paris)
    evenings = {}
    for study in studies:
        day = study.start.astimezone(PARIS).date()
        evenings[day] = min(study.start, evenings.get(day, study.start))
    assert {begin.astimezone(PARIS).time() for begin in evenings.values()} == {dt.time(18, 30)}
    # Clocks go back on Sunday 25 October 2026.
    assert {begin.hour for day, begin in evenings.items() if day < dt.date(2026, 10, 25)} == {16}
    assert {begin.hour for day, begin in evenings.items() if day > dt.date(2026, 10, 25)} == {17}


def test_hours_hold_all_the_minutes_and_never_overlap() -> None:
    plan = made_plan(CATALOG, hours_per_week=7.0)
    studies = timed_studies(plan, EVENING, in_paris)
    minutes: dict[str, int] = {}
    for study in studies:
        minutes[study.resource] = minutes.get(study.resource, 0) + study.minutes
        assert (study.end - study.start) == dt.timedelta(minutes=study.minutes)
    assert minutes == {step.resource: step.minutes for step in plan.steps}
    in_order = sorted(studies, key=lambda s: s.start)
    assert all(a.end <= b.start for a, b in pairwise(in_order))


def test_days_off_have_no_hours_and_a_week_without_hours_keeps_whole_days() -> None:
    monday = dt.date(2026, 9, 7)
    plan = made_plan(CATALOG, start=monday, breaks=((monday, monday),))
    studies = timed_studies(plan, EVENING[:1], in_paris)
    assert (studies[0].start, studies[0].end) == (monday, dt.date(2026, 9, 14))
    timed = [study.start for study in studies if isinstance(study.start, dt.datetime)]
    assert min(timed) == dt.datetime(2026, 9, 14, 16, 30, tzinfo=dt.UTC)


def test_hours_that_do_not_suffice_are_told() -> None:
    plan = made_plan(CATALOG, hours_per_week=6.0)
    with pytest.raises(HoursTooShort) as caught:
        timed_studies(plan, (WeeklyHour(0, dt.time(20, 0)),), in_paris)
    assert (caught.value.day, caught.value.minutes) == (plan.weeks[0].start, 360)
    pair = (WeeklyHour(0, dt.time(18, 0)), WeeklyHour(0, dt.time(20, 0)))
    with pytest.raises(HoursTooShort):
        timed_studies(plan, pair, in_paris)


def test_long_titles_with_accents_are_folded_and_come_back() -> None:
    title = "Évaluation, œuvre ; « longue » \\ n\u202f: " + "prénoms à rallonge 🧪 " * 12
    both = Text.model_construct(fr=title, en=title)
    named = CATALOG.resources["top"].model_copy(update={"title": both})
    made = replace(CATALOG, resources={**CATALOG.resources, "top": named})
    text = text_of(first_calendar(made, made_plan(made)).events)
    lines = text.split("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode("utf-8")) for line in lines) <= 75
    found = read_by_icalendar(text)
    assert read_by_vobject(text) == found
    assert [t for uid, _, _, t, *_ in found if uid.startswith("top-")] == [
        f"{title.strip()} (3\u202fh)"
    ]


def test_more_than_two_hundred_events() -> None:
    made = catalog(
        {f"s{n}": 1 for n in range(8)},
        *(resource(f"r{n}", 26, (f"s{n}", 0, 1)) for n in range(8)),
    )
    plan = made_plan(made, hours_per_week=1.0, weeks=None)
    calendar = first_calendar(made, plan)
    assert len(calendar.events) == 208
    text = text_of(calendar.events)
    found = read_by_icalendar(text)
    assert read_by_vobject(text) == found
    assert len({uid for uid, *_ in found}) == 208


def event(name: str, start: str, title: str = "T", sequence: int = 0) -> CalendarEvent:
    """One week of study from that day, identifier `name`, or a resource not handed out yet."""
    day = dt.date.fromisoformat(start)
    return CalendarEvent(name, day, day + dt.timedelta(days=7), title, sequence=sequence)


def follow(old: list[CalendarEvent], new: list[CalendarEvent], today: str) -> Calendar:
    return succeeded(old, new, "p", dt.date.fromisoformat(today), "en")


def brief(events: Iterable[CalendarEvent]) -> list[tuple[str, str, int, bool]]:
    return [(e.uid, e.when[0], e.sequence, e.cancelled) for e in events]


def test_nothing_changes_when_nothing_changed() -> None:
    plan = made_plan(CATALOG)
    before = first_calendar(CATALOG, plan)
    new = plan_events(CATALOG, plan, weekly_studies(plan), "fr")
    after = succeeded(before.events, new, PLAN_ID, TODAY, "fr")
    assert after == before


def test_a_plan_that_moved_keeps_identifiers_and_counts_up() -> None:
    plan = made_plan(CATALOG)
    before = first_calendar(CATALOG, plan)
    later = made_plan(CATALOG, start=plan.constraints.start + dt.timedelta(days=70))
    new = plan_events(CATALOG, later, weekly_studies(later), "fr")
    kept = [event_from_kept(one) for one in before.kept()]
    after = succeeded(kept, new, PLAN_ID, TODAY, "fr")
    assert [e.uid for e in after.events] == [e.uid for e in before.events]
    assert {(e.sequence, e.cancelled) for e in after.events} == {(1, False)}
    text = text_of(after.events)
    assert read_by_vobject(text) == read_by_icalendar(text)
    first = {uid: start for uid, start, *_ in read_by_icalendar(text)}
    for one in before.events:
        assert first[one.uid] == one.start + dt.timedelta(days=70)


def test_only_what_moved_moves() -> None:
    old = [event("a-1@p", "2026-09-07"), event("a-2@p", "2026-09-14"), event("b-1@p", "2026-09-14")]
    new = [event("a-0", "2026-09-14"), event("a-0", "2026-09-21"), event("b-0", "2026-09-14")]
    assert brief(follow(old, new, "2026-09-07").events) == [
        ("a-2@p", "2026-09-14", 0, False),
        ("b-1@p", "2026-09-14", 0, False),
        ("a-1@p", "2026-09-21", 1, False),
    ]


def test_what_is_dropped_is_cancelled_and_what_is_over_is_history() -> None:
    old = [event("a-1@p", "2026-09-07"), event("a-2@p", "2026-09-21"), event("b-1@p", "2026-09-21")]
    new = [event("a-0", "2026-09-21"), event("a-0", "2026-09-28")]
    after = follow(old, new, "2026-09-14")
    assert brief(after.events) == [
        ("a-2@p", "2026-09-21", 0, False),
        ("b-1@p", "2026-09-21", 1, True),
        ("a-3@p", "2026-09-28", 0, False),
    ]
    assert brief(after.past) == [("a-1@p", "2026-09-07", 0, False)]
    text = text_of(after.events)
    assert [status for *_, status in read_by_vobject(text)] == [
        "CONFIRMED",
        "CONFIRMED",
        "CANCELLED",
    ]
    # A second time, nothing counts up; a third time it is planned again.
    again = follow([event_from_kept(k) for k in after.kept()], new, "2026-09-14")
    assert brief(again.events) == brief(after.events)
    back = follow([*again.past, *again.events], [*new, event("b-0", "2026-10-05")], "2026-09-14")
    assert ("b-1@p", "2026-10-05", 2, False) in brief(back.events)


def test_a_new_name_of_a_resource_keeps_its_events() -> None:
    old = [event("old-1@p", "2026-09-07")]
    new = [event("new-0", "2026-09-07", title="Renamed")]
    names = {"old": "new"}
    day = dt.date(2026, 9, 1)
    after = succeeded(old, new, "p", day, "en", lambda name: names.get(name, name))
    assert [(e.uid, e.title, e.sequence) for e in after.events] == [("old-1@p", "Renamed", 1)]


def test_whole_days_become_hours_with_the_same_identifiers() -> None:
    plan = made_plan(CATALOG)
    before = first_calendar(CATALOG, plan)
    studies = timed_studies(plan, EVENING, in_paris)
    new = plan_events(CATALOG, plan, studies, "fr")
    after = succeeded(before.events, new, PLAN_ID, TODAY, "fr")
    assert {e.uid for e in before.events} <= {e.uid for e in after.events}
    assert all(e.sequence == (e.uid in {b.uid for b in before.events}) for e in after.events)
    assert [event_from_kept(kept_event(e)).when for e in after.events] == [
        e.when for e in after.events
    ]


DAYS = st.integers(0, 15).map(lambda week: f"2026-{9 + week // 4:02}-{1 + 7 * (week % 4):02}")
WEEKS = st.lists(st.tuples(st.sampled_from("abc"), DAYS), unique=True, max_size=12)


@given(st.lists(WEEKS, min_size=1, max_size=4), st.lists(DAYS, min_size=4, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_series_of_plans_leaves_exactly_the_last_one(
    plans: list[list[tuple[str, str]]], days: list[str]
) -> None:
    kept: list[CalendarEvent] = []
    shown: dict[str, CalendarEvent] = {}
    for plan, today in zip(plans, sorted(days), strict=False):
        new = [event(f"{name}-0", day) for name, day in sorted(plan)]
        calendar = follow(kept, new, today)
        kept = [event_from_kept(one) for one in calendar.kept()]
        uids = [one.uid for one in kept]
        assert len(set(uids)) == len(uids)
        for one in calendar.events:
            # A calendar program takes an event up when its sequence is not lower.
            assert one.uid not in shown or one.sequence >= shown[one.uid].sequence
            if one.uid in shown and one.when != shown[one.uid].when:
                assert one.sequence > shown[one.uid].sequence
            shown[one.uid] = one
        live = sorted((e.resource, e.when[0]) for e in calendar.events if not e.cancelled)
        assert live == sorted(plan)
        day = dt.date.fromisoformat(today)
        left = [e for e in shown.values() if not (e.cancelled or e.is_past(day))]
        assert {(e.resource, e.when[0]) for e in left} <= set(plan)
