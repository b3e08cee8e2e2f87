"""What was studied is folded from events; nothing kept is lost, and what is taken back is gone."""

import datetime as dt
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.store.journal import Event
from tremplin.store.learner import fold
from tremplin.store.studies import (
    STUDY,
    Followed,
    Study,
    followed,
    standing_events,
    studies,
    withdrawal,
)
from tremplin.store.study_shapes import study_is_whole

START = dt.datetime(2026, 9, 7, 12, tzinfo=dt.UTC)
CONSTRAINTS: dict[str, Any] = {
    "start": "2026-09-07",
    "hours_per_week": 5.0,
    "weeks": 10,
    "deadline": None,
    "budget": None,
    "study_in": ["en"],
    "with": [],
    "without": [],
    "done": [],
    "without_kinds": [],
    "also_kinds": [],
    "breaks": [],
    "parallel": 1,
    "within": 0.0,
    "slack": 0.25,
    "finish_bonus": 0.5,
    "under_way": [],
    "prefer_kinds": [],
    "weekday_hours": None,
    "holidays": None,
}
STEP: dict[str, Any] = {
    "resource": "book",
    "start": "2026-09-07",
    "end": "2026-09-20",
    "minutes": 600,
    "cents": 0,
    "skills": ["case.a"],
    "title": {"en": "A book"},
}
PLAN: dict[str, Any] = {
    "role": "job",
    "title": {"fr": "Métier", "en": "Job"},
    "constraints": CONSTRAINTS,
    "steps": [STEP],
    "coverage": 1.5,
    "total_gap": 3.0,
    "points": 5000,
    "weeks": 2,
    "content": "abc",
}


def about(resource: str, **more: Any) -> dict[str, Any]:
    return {
        "resource": resource,
        "title": {"fr": f"Titre {resource}", "en": f"Title {resource}"},
        "teaches": [["case.a", 0.0, 2.0]],
        "content": "abc",
        **more,
    }


def told(*happened: tuple[str, dict[str, Any]]) -> list[Event]:
    """Events an hour apart."""
    return [
        Event(number, START + dt.timedelta(hours=number), STUDY, kind, data)
        for number, (kind, data) in enumerate(happened, start=1)
    ]


def one(*happened: tuple[str, dict[str, Any]]) -> Study:
    (study,) = studies(told(*happened))
    return study


def test_a_resource_from_start_to_end() -> None:
    study = one(
        ("started", about("book", note="at last")),
        ("studied", about("book", hours=1.5)),
        ("studied", about("book", hours=2.0, note="chapter 3")),
        ("noted", about("book", note="hard")),
        ("finished", about("book")),
    )
    day = START.astimezone().date()
    assert (study.state, study.hours, study.started) == ("done", 3.5, day)
    assert study.ended == study.finished == START + dt.timedelta(hours=5)
    assert [text for _, text in study.notes] == ["at last", "chapter 3", "hard"]
    assert study.teaches == (("case.a", 0.0, 2.0),)
    assert study.title["fr"] == "Titre book"


def test_hours_begin_what_was_not_begun_and_take_up_what_was_given_up() -> None:
    assert one(("studied", about("book", hours=1.0))).state == "under-way"
    again = one(
        ("studied", about("book", hours=1.0)),
        ("abandoned", about("book")),
        ("studied", about("book", hours=2.0)),
    )
    assert (again.state, again.hours, again.ended) == ("under-way", 3.0, None)


def test_what_was_finished_and_is_begun_again_stays_evidence() -> None:
    study = one(
        ("studied", about("book", hours=9.0)),
        ("finished", about("book")),
        ("started", about("book", teaches=[["case.a", 0.0, 5.0]])),
        ("studied", about("book", hours=1.0, teaches=[["case.a", 0.0, 5.0]])),
    )
    assert (study.state, study.hours, study.ended) == ("under-way", 1.0, None)
    assert study.finished == START + dt.timedelta(hours=2)
    twice = one(
        ("finished", about("book")), ("started", about("book")), ("finished", about("book"))
    )
    assert [at.hour for at, _ in twice.finishes] == [13, 15]
    assert study.teaches == (("case.a", 0.0, 2.0),), "what it taught when it was finished"


def test_what_two_windows_or_two_copies_finish_is_finished_once() -> None:
    study = one(("finished", about("book")), ("finished", about("book", note="too")))
    assert [at for at, _ in study.finishes] == [START + dt.timedelta(hours=1)]
    assert study.ended == START + dt.timedelta(hours=1)
    assert [text for _, text in study.notes] == ["too"]


def test_a_note_on_what_was_never_begun_says_nothing() -> None:
    assert studies(told(("noted", about("book", note="x")))) == ()


def test_former_names_are_one_resource() -> None:
    events = told(
        ("started", about("old-name")),
        ("studied", about("new-name", hours=2.0)),
        ("finished", about("old-name")),
    )
    (study,) = studies(events, lambda name: "new-name")
    assert (study.resource, study.hours, study.state) == ("new-name", 2.0, "done")


def test_the_order_is_that_of_first_events_in_time_whatever_their_numbers() -> None:
    events = told(("started", about("b")), ("started", about("a")), ("finished", about("b")))
    mixed = [Event(9 - e.number, e.at, e.sitting, e.kind, e.data) for e in reversed(events)]
    assert studies(mixed) == studies(events)
    assert [study.resource for study in studies(events)] == ["b", "a"]


def test_the_last_event_is_taken_back_one_after_the_other() -> None:
    events = told(("started", about("book")), ("finished", about("book")))
    back = [*events, *taken_back(events[1], 3)]
    assert [study.state for study in studies(back)] == ["under-way"]
    assert studies([*back, *taken_back(events[0], 4)]) == ()


def taken_back(event: Event, number: int) -> list[Event]:
    at = START + dt.timedelta(hours=number)
    return [Event(number, at, STUDY, "withdrawn", withdrawal(event))]


def test_what_takes_back_names_what_it_takes_back() -> None:
    """After copies are brought together another event may stand in between."""
    events = told(("finished", about("book")), ("finished", about("other")))
    found = studies([*events, *taken_back(events[0], 3)])
    assert [study.resource for study in found] == ["other"]
    unknown = Event(9, START, STUDY, "finished", about("elsewhere"))
    assert len(studies([*events, *taken_back(unknown, 3)])) == 2


def test_what_a_clock_set_back_has_kept_can_be_taken_back() -> None:
    event = Event(1, START + dt.timedelta(days=300), STUDY, "finished", about("book"))
    back = Event(2, START, STUDY, "withdrawn", withdrawal(event))
    assert standing_events([event, back]) == []
    again = Event(3, START + dt.timedelta(days=301), STUDY, "finished", about("book"))
    assert standing_events([event, back, again]) == [again]


DEEDS = st.sampled_from(
    [
        ("started", {}),
        ("studied", {"hours": 1.0}),
        ("finished", {}),
        ("abandoned", {}),
        ("noted", {"note": "n"}),
    ]
)


@given(st.lists(st.tuples(DEEDS, st.sampled_from(["a", "b"])), max_size=8), st.integers(0, 8))
def test_taking_back_is_as_if_it_had_never_been(
    happened: list[tuple[tuple[str, dict[str, Any]], str]], count: int
) -> None:
    events = told(*((kind, about(name, **more)) for (kind, more), name in happened))
    kept = events[: max(0, len(events) - count)]
    undone = list(events)
    for number, event in enumerate(reversed(events[len(kept) :]), start=len(events) + 1):
        undone += taken_back(event, number)
    assert standing_events(undone) == kept
    assert studies(undone) == studies(kept)


def test_the_plan_followed_last_is_the_one() -> None:
    events = told(("followed", PLAN), ("followed", {**PLAN, "role": "other"}))
    assert followed(told()) is None
    found = followed(events)
    assert found is not None
    assert (found.role, found.day) == ("other", START.astimezone().date())
    back = followed([*events, *taken_back(events[1], 3)])
    assert back is not None
    assert back.role == "job"
    (step,) = followed(events, lambda name: f"new-{name}").steps  # type: ignore[union-attr]
    assert (step.resource, step.title) == ("new-book", {"en": "A book"})


@pytest.mark.parametrize(
    ("more", "end"),
    [
        ({}, dt.date(2026, 11, 15)),
        ({"weeks": None}, None),
        ({"weeks": None, "deadline": "2026-10-01"}, dt.date(2026, 10, 1)),
    ],
)
def test_the_last_day_of_a_followed_plan(more: dict[str, Any], end: dt.date | None) -> None:
    found = followed(told(("followed", {**PLAN, "constraints": {**CONSTRAINTS, **more}})))
    assert isinstance(found, Followed)
    assert found.end == end


@pytest.fixture
def late_in_the_evening(monkeypatch: pytest.MonkeyPatch) -> Iterator[dt.datetime]:
    """Half past eleven on 6 September where the person is, the 7th in UTC."""
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    yield dt.datetime(2026, 9, 7, 6, 30, tzinfo=dt.UTC)
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process can't be set")
def test_days_are_those_of_the_place(late_in_the_evening: dt.datetime) -> None:
    what = [("started", about("book", note="late")), ("followed", PLAN)]
    events = [
        Event(n, late_in_the_evening, STUDY, kind, data) for n, (kind, data) in enumerate(what)
    ]
    plan, (study,) = followed(events), studies(events)
    assert plan is not None
    assert plan.day == study.started == study.notes[0][0] == dt.date(2026, 9, 6)


def test_what_was_over_before_a_plan_is_no_part_of_it() -> None:
    """A resource may be planned once more after it was finished or given up."""
    events = told(("finished", about("book")), ("followed", PLAN), ("abandoned", about("paper")))
    plan = followed(events)
    assert plan is not None
    book, paper = studies(events)
    assert not plan.concerns(book)
    assert plan.concerns(paper)
    (again,) = studies([*events[:2], *told(("started", about("book")))])
    assert plan.concerns(again)


def test_hours_go_on_from_those_that_the_plan_counted() -> None:
    """A plan may have been told of other hours than were noted, and under a former name."""
    constraints = {**CONSTRAINTS, "under_way": [["old", 5.0], ["kept", 2.0], ["anew", 3.0]]}
    events = told(
        ("studied", about("kept", hours=2.0)),
        ("studied", about("anew", hours=3.0)),
        ("studied", about("paper", hours=4.0)),
        ("abandoned", about("paper")),
        ("followed", {**PLAN, "constraints": constraints}),
        ("studied", about("book", hours=1.0)),
        ("studied", about("kept", hours=0.5)),
        ("studied", about("paper", hours=1.5)),
        ("finished", about("anew")),
        ("started", about("anew")),
        ("studied", about("anew", hours=1.0)),
    )

    def current(name: str) -> str:
        return "book" if name == "old" else name

    plan = followed(events, current)
    assert plan is not None
    known = studies(events, current)
    spent = {study.resource: plan.hours_spent(study.resource, study) for study in known}
    assert spent == {"kept": 2.5, "anew": 1.0, "paper": 5.5, "book": 6.0}
    assert plan.hours_spent("book", None) == 5.0
    assert plan.hours_spent("other", None) == 0.0


def test_sittings_pass_over_study() -> None:
    assert fold(told(("started", about("book")), ("followed", PLAN))) == []


@pytest.mark.parametrize(
    "event",
    [
        ("started", about("book")),
        ("studied", about("book", hours=1.5, note="x")),
        ("noted", about("book", note="x")),
        ("finished", about("gone", title={})),
        ("followed", PLAN),
        ("withdrawn", {"at": START.isoformat(), "kind": "followed", "resource": None}),
        ("of-a-later-version", {"anything": 1}),
    ],
)
def test_events_that_can_be_read(event: tuple[str, dict[str, Any]]) -> None:
    (made,) = told(event)
    assert study_is_whole(made)


@pytest.mark.parametrize(
    "event",
    [
        ("begun", {}),
        ("started", {}),
        ("started", about("")),
        ("started", about("book", title="A book")),
        ("started", about("book", title={"fr": 3})),
        ("started", about("book", teaches=[["case.a", 1.0]])),
        ("started", about("book", teaches=[["case.a", 0.0, 6.0]])),
        ("started", about("book", teaches=[["case.a", 2.0, 1.0]])),
        ("started", about("book", note=["x"])),
        ("studied", about("book")),
        ("studied", about("book", hours="2")),
        ("studied", about("book", hours=True)),
        ("studied", about("book", hours=-1.0)),
        ("studied", about("book", hours=1e9)),
        ("noted", about("book")),
        ("followed", {**PLAN, "steps": [{**STEP, "end": "2026-09-01"}]}),
        ("followed", {**PLAN, "steps": [{**STEP, "minutes": 1.5}]}),
        ("followed", {**PLAN, "constraints": {**CONSTRAINTS, "weeks": "10"}}),
        ("followed", {**PLAN, "constraints": {}}),
        ("followed", {**PLAN, "constraints": {**CONSTRAINTS, "weeks": 10**9}}),
        ("followed", {**PLAN, "constraints": {**CONSTRAINTS, "start": "9999-12-30"}}),
        ("followed", {**PLAN, "points": -1}),
        ("withdrawn", {"at": "yesterday", "kind": "started", "resource": "book"}),
        ("withdrawn", {"at": "2026-09-07T12:00:00", "kind": "started", "resource": "book"}),
    ],
)
def test_malformed_events_are_not_whole(event: tuple[str, dict[str, Any]]) -> None:
    (made,) = told(event)
    try:
        whole = study_is_whole(made)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        whole = False
    assert not whole
