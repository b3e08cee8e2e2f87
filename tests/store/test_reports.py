"""A report of a question is listed with the answer given to it, be it given before or after."""

import datetime as dt
from typing import Any

import pytest

from tremplin.store.journal import Event
from tremplin.store.reports import reports

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
ODD = {"item": "x", "fingerprint": "f", "text": "odd"}
REPORT = ("s", "reported", ODD)
UNDONE = ("s", "changed", {"item": "x"})


def told(*happened: tuple[str, str, dict[str, Any]]) -> list[Event]:
    return [
        Event(number, START + dt.timedelta(minutes=number), sitting, kind, data)
        for number, (sitting, kind, data) in enumerate(happened)
    ]


def answered(answer: Any, item: str = "x", sitting: str = "s") -> tuple[str, str, dict[str, Any]]:
    return (sitting, "answered", {"item": item, "answer": answer, "response": {}})


@pytest.mark.parametrize(
    ("happened", "answer"),
    [
        ([REPORT, answered("b")], ("b",)),
        ([REPORT, answered(None)], (None,)),
        ([answered("a"), REPORT], ("a",)),
        ([answered("a"), UNDONE, REPORT, answered("b")], ("b",)),
        ([REPORT, answered("a"), UNDONE], ()),
        ([REPORT, answered("a", item="y"), answered("c", sitting="t")], ()),
        ([REPORT, ("s", "answered", {"item": 3}), ("s", "answered", {"item": "x"})], ()),
        ([("s", "reported", {**ODD, "answer": "a"}), UNDONE, answered("b")], ("a",)),
        ([REPORT], ()),
    ],
)
def test_the_answer_of_the_sitting_is_joined(happened: Any, answer: tuple[Any, ...]) -> None:
    (found,) = reports(told(*happened))
    assert (found.answer,) * found.answered == answer


def test_each_report_has_the_answer_of_its_own_sitting() -> None:
    first = [REPORT, answered("a")]
    second = [("t", "reported", ODD), answered("b", sitting="t")]
    assert [found.answer for found in reports(told(*first, *second))] == ["a", "b"]
