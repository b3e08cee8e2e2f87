"""Numbers, hours, money and dates read as a careful writer of each language would put them."""

import datetime as dt

import pytest

from tremplin.language import format as fmt


@pytest.mark.parametrize(
    ("value", "decimals", "fr", "en"),
    [
        (0, 0, "0", "0"),
        (40000, 0, "40\u202f000", "40,000"),
        (1234.5, 2, "1\u202f234,5", "1,234.5"),
        (-0.04, 1, "0", "0"),
        (10, 1, "10", "10"),
    ],
)
def test_number(value: float, decimals: int, fr: str, en: str) -> None:
    assert fmt.number("fr", value, decimals) == fr
    assert fmt.number("en", value, decimals) == en


@pytest.mark.parametrize(
    ("value", "fr"),
    [(1.5, "1\u202fh\u202f30"), (0.75, "45\u202fmin"), (12, "12\u202fh"), (1.999, "2\u202fh")],
)
def test_hours(value: float, fr: str) -> None:
    assert fmt.hours("fr", value) == fr


def test_money_shows_cents_only_where_there_are_some() -> None:
    assert fmt.money("fr", 1234.5) == "1\u202f234,50\u202f€"
    assert fmt.money("en", 1234.5) == "€1,234.50"
    assert fmt.money("en", 20) == "€20"
    assert fmt.money("fr", 9.99, about=True) == "environ 9,99\u202f€"


def test_percent() -> None:
    assert fmt.percent("fr", 0.905) == "90\u202f%"
    assert fmt.percent("en", 0.5) == "50%"


def test_dates() -> None:
    day = dt.date(2026, 6, 1)
    assert fmt.date_long("fr", day) == "lundi 1er juin 2026"
    assert fmt.date_long("en", day) == "Monday 1 June 2026"
    assert fmt.date_short("fr", dt.date(2026, 8, 15)) == "15 août"


def test_joined() -> None:
    assert fmt.joined("fr", ["a", "b", "c"]) == "a, b et c"
    assert fmt.joined("en", ["a"]) == "a"
    assert fmt.joined("en", []) == ""


def test_names_that_hold_commas_are_told_apart() -> None:
    assert fmt.listed("fr", ["a", "b"]) == "a et b"
    assert fmt.listed("fr", ["a, b et c", "d"]) == "a, b et c\u202f; d"
    assert fmt.listed("en", ["a", "b (c, d)", "e"]) == "a; b (c, d); e"


@pytest.mark.parametrize(
    ("first", "last", "ends"),
    [
        (dt.date(2026, 12, 7), dt.date(2026, 12, 27), ("7", "27 décembre 2026")),
        (dt.date(2026, 6, 1), dt.date(2026, 7, 1), ("1er juin", "1er juillet 2026")),
        (dt.date(2026, 12, 28), dt.date(2027, 1, 3), ("28 décembre 2026", "3 janvier 2027")),
    ],
)
def test_month_and_year_of_a_span_once(
    first: dt.date, last: dt.date, ends: tuple[str, str]
) -> None:
    assert fmt.date_ends("fr", first, last) == ends
