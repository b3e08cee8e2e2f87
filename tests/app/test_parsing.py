"""What is typed about time and money."""

import datetime as dt

import pytest

from tremplin.app.parsing import (
    InvalidEntryError,
    parse_budget,
    parse_hours,
    parse_studied,
    parse_until,
    written_number,
)

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "hours"), [("5", 5), ("7,5", 7.5), ("7.5 h", 7.5), (" 10 heures ", 10), ("0,5", 0.5)]
)
def test_hours(text: str, hours: float) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize("text", ["", "0", "0,4", "81", "cinq", "-3", "1e9", "nan"])
def test_hours_that_cannot_be_taken(text: str) -> None:
    with pytest.raises(InvalidEntryError) as problem:
        parse_hours(text)
    assert problem.value.key == "bad-hours"


@pytest.mark.parametrize(
    ("text", "weeks", "deadline"),
    [
        ("", None, None),
        ("26", 26, None),
        ("12 semaines", 12, None),
        ("6 mois", 26, None),
        ("3 weeks", 3, None),
        ("30/06/2027", None, dt.date(2027, 6, 30)),
        ("30.6.2027", None, dt.date(2027, 6, 30)),
        ("2027-06-30", None, dt.date(2027, 6, 30)),
    ],
)
def test_until(text: str, weeks: int | None, deadline: dt.date | None) -> None:
    assert parse_until(text, TODAY) == (weeks, deadline)


@pytest.mark.parametrize(
    "text", ["0", "521", "31/02/2027", "23/11/2026", "01/01/2026", "demain", "30/06/27", "1/1/9999"]
)
def test_until_that_cannot_be_taken(text: str) -> None:
    with pytest.raises(InvalidEntryError):
        parse_until(text, TODAY)


@pytest.mark.parametrize(
    ("text", "euros"), [("", None), ("0", 0), ("100", 100), ("1 200,50 €", 1200.5)]
)
def test_budget(text: str, euros: float | None) -> None:
    assert parse_budget(text) == euros


@pytest.mark.parametrize("text", ["-1", "beaucoup", "1e12"])
def test_budget_that_cannot_be_taken(text: str) -> None:
    with pytest.raises(InvalidEntryError):
        parse_budget(text)


def test_numbers_are_written_as_one_types_them() -> None:
    assert written_number("fr", 7.5) == "7,5"
    assert written_number("en", 7.5) == "7.5"
    assert written_number("fr", 5.0) == "5"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2", 2),
        ("1,5", 1.5),
        ("1.5 h", 1.5),
        ("1 h 30", 1.5),
        ("1h30", 1.5),
        ("45 min", 0.75),
        ("90 mn", 1.5),
        ("2 heures", 2),
        ("2 hours 15", 2.25),
        ("2 h 15 min", 2.25),
    ],
)
def test_time_just_studied(text: str, hours: float) -> None:
    assert parse_studied(text) == pytest.approx(hours)


@pytest.mark.parametrize("text", ["", "0", "0 h 0", "h", "min", "-1", "deux", "1001", "nan", "."])
def test_time_that_cannot_be_taken(text: str) -> None:
    with pytest.raises(InvalidEntryError):
        parse_studied(text)
