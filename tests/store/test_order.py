"""What happened first is told by the journal, and by dates where a copy was taken up."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tremplin.store.journal import Event
from tremplin.store.order import IMPORT, IMPORTED, finish_places, imported, in_order
from tremplin.store.studies import STUDY

START = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


def event(number: int, day: int, sitting: str = "s", kind: str = "answered") -> Event:
    return Event(number, START + dt.timedelta(days=day), sitting, kind, {})


def mark(number: int, day: int, data: dict[str, Any] | None) -> Event:
    assert data is not None
    return Event(number, START + dt.timedelta(days=day), IMPORT, IMPORTED, data)


def numbers(events: list[Event]) -> list[int]:
    return [one.number for one in in_order(events)]


@given(st.lists(st.integers(-1000, 1000)))
def test_whatever_the_clock_says_the_numbers_tell_the_order(days: list[int]) -> None:
    events = [event(number, day, f"s{day % 3}") for number, day in enumerate(days, start=1)]
    assert numbers(events) == [one.number for one in events]


def test_a_copy_of_earlier_days_comes_before_what_was_there() -> None:
    there = [event(1, 10, "own", "begun"), event(2, 11, "own")]
    copies = [event(3, 1, "old", "begun"), event(4, 12, "new", "begun")]
    told = mark(5, 20, imported(there, copies))
    assert told.data == {"sittings": ["new", "old"], "study": []}
    later = event(6, 21, "own")
    assert numbers([*there, *copies, told, later]) == [3, 1, 2, 4, 5, 6]


def test_within_a_copy_its_own_order_stays() -> None:
    """The clock of the other machine was set back between its two sittings."""
    there = [event(1, 10, "own")]
    copies = [event(2, 5, "first"), event(3, 2, "second")]
    told = mark(4, 20, imported(there, copies))
    assert numbers([*there, *copies, told]) == [2, 3, 1, 4]


def test_study_of_a_copy_has_its_place_too() -> None:
    there = [event(1, 10, STUDY, "finished")]
    copies = [event(2, 1, STUDY, "finished"), event(3, 4, STUDY, "noted")]
    told = mark(4, 20, imported(there, copies))
    events = [*there, *copies, told]
    assert numbers(events) == [2, 3, 1, 4]
    assert finish_places(events) == {copies[0].at: 0, there[0].at: 2}


def test_a_copy_that_only_goes_on_needs_no_mark() -> None:
    there = [event(1, 10)]
    assert imported([], [event(1, 1)]) is None
    assert imported(there, [event(2, 10), event(3, 11)]) is None
    assert imported(there, []) is None
    assert imported(there, [event(2, 9)]) is not None
