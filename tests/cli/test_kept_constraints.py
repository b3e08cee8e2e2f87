"""What was chosen in the app: kept, read back, and refused where it is not what was kept."""

import datetime as dt
import json
from typing import Any

import pytest

from tremplin.app.start import ChosenConstraints
from tremplin.cli.kept_constraints import chosen_constraints, kept_constraints

TODAY = dt.date(2026, 11, 23)
FULL = ChosenConstraints(
    hours_per_week=4.5,
    weeks=None,
    deadline=dt.date(2027, 6, 1),
    budget=120.0,
    study_in=("fr", "en"),
    within=1.0,
    weekday_hours=(1.0, 0.0, 1.5, 0.0, 0.0, 2.0, 0.0),
    breaks=((dt.date(2026, 12, 21), dt.date(2027, 1, 3)),),
    holidays="fr",
    parallel=2,
    prefer_kinds=("book",),
    without_kinds=("paper",),
    also_kinds=("degree",),
    with_=("a-book",),
    without=("a-course", "a-guide"),
)
OLD = {
    "hours_per_week": 3.5,
    "weeks": 12,
    "deadline": None,
    "budget": None,
    "study_in": ["fr"],
    "within": 0.0,
}


def test_everything_comes_back_through_json() -> None:
    kept = json.loads(json.dumps(kept_constraints(FULL)))
    assert chosen_constraints(kept, TODAY) == FULL


def test_what_was_kept_before_there_was_more_still_reads() -> None:
    assert chosen_constraints(OLD, TODAY) == ChosenConstraints(3.5, 12, study_in=("fr",))


def test_days_off_of_the_past_are_forgotten() -> None:
    later = chosen_constraints(kept_constraints(FULL), dt.date(2027, 1, 4))
    assert later.breaks == ()
    assert later.deadline == FULL.deadline


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("weekday_hours", [1, 2]),
        ("weekday_hours", [30, 0, 0, 0, 0, 0, 0]),
        ("weekday_hours", "none"),
        ("breaks", [["2027-01-03", "2026-12-21"]]),
        ("breaks", [["soon", "later"]]),
        ("breaks", 3),
        ("with_", "a-book"),
        ("without", [3]),
        ("prefer_kinds", [None]),
    ],
)
def test_what_nothing_could_have_kept_is_refused(key: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        chosen_constraints({**OLD, key: value}, TODAY)


def test_a_kind_that_is_no_more_is_forgotten() -> None:
    found = chosen_constraints({**OLD, "prefer_kinds": ["cassette", "book"]}, TODAY)
    assert found.prefer_kinds == ("book",)
