"""Sittings are folded from events, and nothing kept is forgotten."""

import datetime as dt
from typing import Any

from tremplin.store.journal import Event
from tremplin.store.learner import (
    FEWEST_ANSWERS,
    begun_before,
    counted,
    dates_disagree,
    fold,
    items_seen,
    latest_with_answers,
    not_counted_yet,
    unfinished,
)
from tremplin.store.reports import report_data, reports

START = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
BEGUN: dict[str, Any] = {
    "content": "abc",
    "language": "fr",
    "role": "job",
    "max_items": 12,
    "seed": 1,
    "with_ratings": True,
    "population": {},
    "target": {},
    "roles": {},
    "seen": ["old-a"],
}


def told(*happened: tuple[str, str, dict[str, Any]]) -> list[Event]:
    return [
        Event(number, START + dt.timedelta(minutes=number), sitting, kind, data)
        for number, (sitting, kind, data) in enumerate(happened)
    ]


def answer(item: str) -> dict[str, Any]:
    return {"item": item, "answer": "a", "response": {"item": item}}


def test_a_question_shown_and_not_answered_is_remembered() -> None:
    (sitting,) = fold(
        told(
            ("s", "begun", BEGUN),
            ("s", "shown", {"item": "x"}),
            ("s", "answered", answer("x")),
            ("s", "shown", {"item": "y"}),
        )
    )
    assert [given.item for given in sitting.answers] == ["x"]
    assert sitting.shown == "y"
    assert sitting.seen == {"old-a"}


def test_an_answer_taken_back_is_shown_again() -> None:
    (sitting,) = fold(
        told(
            ("s", "begun", BEGUN),
            ("s", "answered", answer("x")),
            ("s", "answered", answer("y")),
            ("s", "shown", {"item": "z"}),
            ("s", "changed", {"item": "y"}),
        )
    )
    assert [given.item for given in sitting.answers] == ["x"]
    assert sitting.shown == "y"


def test_the_last_rating_of_a_skill_counts() -> None:
    (sitting,) = fold(
        told(
            ("s", "begun", BEGUN),
            ("s", "rated", {"skill": "a.b", "level": 2, "response": {"category": 2}}),
            ("s", "rated", {"skill": "a.b", "level": None, "response": None}),
        )
    )
    assert sitting.ratings == {"a.b": None}
    assert sitting.rating_responses == {}
    assert not sitting.has_answers


def test_events_of_unknown_kinds_or_lost_sittings_are_passed_over() -> None:
    found = fold(told(("x", "answered", answer("x")), ("s", "begun", BEGUN), ("s", "new", {})))
    assert [sitting.id for sitting in found] == ["s"]


def test_which_sitting_is_offered_again() -> None:
    found = fold(
        told(
            ("old", "begun", BEGUN),
            ("old", "answered", answer("x")),
            ("done", "begun", BEGUN),
            ("done", "answered", answer("y")),
            ("done", "stopped", {"reason": "limit"}),
            ("empty", "begun", BEGUN),
        )
    )
    left = unfinished(found, START + dt.timedelta(days=29))
    assert left is not None
    assert left.id == "old"
    assert unfinished(found, START + dt.timedelta(days=31)) is None
    latest = latest_with_answers(found)
    assert latest is not None
    assert latest.id == "done"
    assert items_seen(found) == (("x",), ("y",))


def test_looking_back_at_an_earlier_sitting_makes_it_no_later() -> None:
    """What is chosen for its plan, or handed out of it, measures nothing."""
    found = fold(
        told(
            ("first", "begun", BEGUN),
            ("first", "answered", answer("x")),
            ("second", "begun", BEGUN),
            ("second", "answered", answer("y")),
            ("first", "chosen", {"role": "other"}),
            ("first", "exported", {"format": "ics"}),
        )
    )
    latest = latest_with_answers(found)
    assert latest is not None
    assert latest.id == "second"


def sat(name: str, answers: int, *more: tuple[str, str, dict[str, Any]]) -> list[Any]:
    """A sitting with that many answers, then what is said of it."""
    given = ((name, "answered", answer(f"{name}{n}")) for n in range(answers))
    return [(name, "begun", BEGUN), *given, *more]


def stopped(name: str) -> tuple[str, str, dict[str, Any]]:
    return (name, "stopped", {"reason": "limit"})


def names_counted(*happened: tuple[str, str, dict[str, Any]]) -> list[str]:
    return [one.id for one in counted(fold(told(*happened)))]


def test_a_few_stray_answers_take_the_place_of_nothing() -> None:
    full = sat("full", 20, stopped("full"))
    assert names_counted(*full, *sat("left", 4)) == ["full"]
    assert names_counted(*full, *sat("left", 5)) == ["full", "left"]
    assert names_counted(*full, *sat("short", 3, stopped("short"))) == ["full", "short"]
    again = ("short", "prolonged", {"max_items": 13})
    assert names_counted(*full, *sat("short", 3, stopped("short"), again)) == ["full", "short"]
    longer = ("left", "prolonged", {"max_items": 13})
    assert names_counted(*full, *sat("left", 1, longer)) == ["full"]
    assert names_counted(*full, *sat("left", 0, ("left", "rated", rating(3)))) == ["full"]
    assert FEWEST_ANSWERS == 5


def rating(level: int) -> dict[str, Any]:
    return {"skill": "a.b", "level": level, "response": {"category": level}}


def test_what_was_left_early_counts_where_there_is_nothing_else() -> None:
    assert names_counted(*sat("left", 1)) == ["left"]
    checked = sat("check", 5, stopped("check"))
    checked[0] = ("check", "begun", {**BEGUN, "goal": "checkpoint"})
    assert names_counted(*sat("left", 1), *checked) == ["left"]
    assert names_counted(*sat("one", 1), *sat("two", 2)) == ["one", "two"]


def test_a_sitting_that_does_not_count_yet_is_gone_on_with() -> None:
    day = START + dt.timedelta(days=1)
    full = sat("full", 20, stopped("full"))
    found = fold(told(*full, *sat("left", 2)))
    left = not_counted_yet(found, day)
    assert left is not None
    assert left.id == "left"
    assert unfinished(found, day) == left
    assert not_counted_yet(found, day + dt.timedelta(days=31)) is None
    assert not_counted_yet(fold(told(*sat("left", 2))), day) is None
    assert not_counted_yet(fold(told(*sat("left", 2), *full)), day) is None
    assert not_counted_yet(fold(told(*full, *sat("left", 5))), day) is None


def test_a_clock_set_back_makes_nothing_earlier() -> None:
    happened = [*sat("first", 6), *sat("second", 6), *sat("third", 6)]
    back = {"first": 0, "second": -200, "third": -100}
    events = [
        Event(one.number, one.at + dt.timedelta(days=back[one.sitting]), *rest(one))
        for one in told(*happened)
    ]
    found = fold(events)
    assert [one.id for one in found] == ["first", "second", "third"]
    latest, left = latest_with_answers(found), unfinished(found, START - dt.timedelta(days=99))
    assert latest is not None
    assert left is not None
    assert (latest.id, left.id) == ("third", "third")
    assert [one.id for one in begun_before(found, "third")] == ["first", "second"]
    assert dates_disagree(found)
    assert not dates_disagree(fold(told(*happened)))


def rest(event: Event) -> tuple[str, str, dict[str, Any]]:
    return event.sitting, event.kind, event.data


def test_a_prolonged_sitting_goes_on() -> None:
    (sitting,) = fold(
        told(
            ("s", "begun", BEGUN),
            ("s", "answered", answer("x")),
            ("s", "stopped", {"reason": "limit"}),
            ("s", "prolonged", {"max_items": 22}),
        )
    )
    assert sitting.stopped is None
    assert sitting.max_items == 22


def test_items_seen_come_by_the_last_sitting_that_asked_them() -> None:
    found = fold(
        told(
            ("one", "begun", BEGUN),
            *(("one", "answered", answer(item)) for item in ("b", "a", "c")),
            ("two", "begun", BEGUN),
            ("two", "answered", answer("c")),
            ("three", "begun", BEGUN),
        )
    )
    assert items_seen(found) == (("a", "b"), ("c",))


def test_what_later_versions_add_is_read_and_early_sittings_stay_readable() -> None:
    asked = {"ask": "Why?"}
    later = {**BEGUN, "goal": "nearest", "shown_before": [["a"], ["b", "c"]]}
    old, new = fold(
        told(
            ("old", "begun", BEGUN),
            ("old", "answered", answer("x")),
            ("new", "begun", later),
            ("new", "answered", {**answer("x"), "asked": asked}),
            ("new", "stopped", {"reason": "precise"}),
            ("new", "prolonged", {"max_items": 11}),
        )
    )
    assert (old.goal, old.shown_before, old.prolonged, old.answers[0].asked) == (
        None,
        (),
        False,
        None,
    )
    assert (new.goal, new.shown_before) == ("nearest", (("a",), ("b", "c")))
    assert new.answers[0].asked == asked
    assert new.prolonged
    assert new.max_items == 11
    assert new.stopped is None


def test_a_report_leaves_its_sitting_as_it_was() -> None:
    first = [("s", "begun", BEGUN), ("s", "answered", answer("x"))]
    reported = ("s", "reported", {"item": "x", "fingerprint": "f", "text": "odd"})
    assert fold(told(*first, reported)) == fold(told(*first))


def test_reports_are_read_back_and_broken_ones_passed_over() -> None:
    whole = {"item": "x", "fingerprint": "f", "text": "odd", "answer": None}
    before = {key: whole[key] for key in ("item", "fingerprint", "text")}
    events = told(
        ("s", "reported", whole),
        ("s", "reported", {"item": "x", "text": 3}),
        ("s", "reported", before),
        ("s", "answered", answer("y")),
        ("t", "answered", answer("x")),
    )
    found = reports(events)
    assert [(r.item, r.text, r.answered, r.at) for r in found] == [
        ("x", "odd", True, START),
        ("x", "odd", False, START + dt.timedelta(minutes=2)),
    ]
    assert report_data("x", "f", "c", "  odd ", ("a",)) == {
        "item": "x",
        "fingerprint": "f",
        "content": "c",
        "text": "odd",
        "answer": "a",
    }
