"""Public holidays of France, against dates that are published."""

import datetime as dt

from tremplin.plan.holidays import easter_sunday, french_holidays

PUBLISHED_EASTERS = {
    1990: (4, 15), 2000: (4, 23), 2008: (3, 23), 2011: (4, 24), 2019: (4, 21), 2024: (3, 31),
    2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2030: (4, 21), 2038: (4, 25), 2049: (4, 18),
}  # fmt: skip


def test_easter_falls_where_tables_put_it() -> None:
    for year, (month, day) in PUBLISHED_EASTERS.items():
        assert easter_sunday(year) == dt.date(year, month, day)


def test_easter_is_a_sunday_from_22_march_to_25_april() -> None:
    for year in range(1900, 2200):
        day = easter_sunday(year)
        assert day.weekday() == 6
        assert dt.date(year, 3, 22) <= day <= dt.date(year, 4, 25)


def test_the_eleven_days_of_2026() -> None:
    days = ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01"]
    days += ["11-11", "12-25"]
    assert sorted(french_holidays(2026)) == [dt.date.fromisoformat(f"2026-{d}") for d in days]
