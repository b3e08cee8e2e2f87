"""Copies of events are added once, in order, all of them or none."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.store.journal import Event, Journal, missing_events

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def event(name: str, number: int = 1) -> Event:
    return Event(number, NOW, name, "noted", {"b": 1, "a": [name]})


def names(journal: Journal) -> list[str]:
    return [one.sitting for one in journal.events()]


def test_copies_are_added_in_order_and_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path, lambda: NOW)
    journal.keep("b", "noted", {"a": ["b"], "b": 1})
    copies = [event(name) for name in "abc"]
    assert journal.add_missing(copies) == 2
    assert names(journal) == ["b", "a", "c"]
    assert journal.add_missing(copies) == 0
    assert [one.number for one in journal.events()] == [1, 2, 3]
    assert next(iter(journal.events("a"))).at == NOW


def test_a_copy_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path, lambda: NOW)
    journal.keep("b", "noted", {})

    def breaking() -> Iterator[Event]:
        yield event("a")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        journal.add_missing(breaking())
    with pytest.raises(TypeError):
        journal.add_missing([event("a"), Event(2, NOW, "c", "noted", {"x": {1}})])
    assert names(journal) == ["b"]
    assert names(Journal(tmp_path, lambda: NOW)) == ["b"]


def test_the_same_instant_in_another_zone_is_the_same_event() -> None:
    east = dt.timezone(dt.timedelta(hours=2))
    moved = Event(9, NOW.astimezone(east), "a", "noted", {"a": ["a"], "b": 1})
    assert missing_events([event("a")], [moved]) == []
    assert missing_events([event("a")], [moved, moved]) == [moved]


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_what_is_missing_makes_up_the_copy(there: list[str], copies: list[str]) -> None:
    added = [one.sitting for one in missing_events(map(event, there), map(event, copies))]
    for name in "abc":
        assert there.count(name) + added.count(name) == max(there.count(name), copies.count(name))
