"""Constraints come back from the journal as they were, or not at all."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.plan.constraints import Constraints
from tremplin.report.plan_json import constraints_object
from tremplin.store.followed_constraints import constraints_from

DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2030, 1, 1))
NAMES = st.lists(st.sampled_from(["a", "b", "c"]), max_size=2, unique=True).map(tuple)
HOURS = st.floats(0.25, 100)


@st.composite
def constraints(draw: st.DrawFn) -> Constraints:
    deadline = draw(st.none() | DAYS)
    return Constraints(
        start=draw(DAYS),
        hours_per_week=draw(HOURS),
        weeks=None if deadline else draw(st.none() | st.integers(1, 520)),
        deadline=deadline,
        budget=draw(st.none() | st.floats(0, 1e6)),
        study_in=("fr",),
        without=draw(NAMES),
        with_=draw(NAMES),
        done=draw(NAMES),
        without_kinds=("book",),
        breaks=((draw(DAYS), dt.date(2031, 1, 1)),),
        parallel=draw(st.integers(1, 3)),
        within=draw(st.floats(0, 100)),
        under_way=tuple((name, draw(HOURS)) for name in draw(NAMES)),
        prefer_kinds=("course",),
        weekday_hours=draw(st.none() | st.tuples(*[st.floats(0, 24)] * 7)),
        holidays=draw(st.sampled_from([None, "fr"])),
    )


@given(constraints())
def test_what_was_kept_comes_back(limits: Constraints) -> None:
    assert constraints_from(json.loads(json.dumps(constraints_object(limits)))) == limits


@pytest.mark.parametrize(
    "change",
    [
        {"start": "soon"},
        {"start": None},
        {"hours_per_week": "5"},
        {"hours_per_week": True},
        {"weeks": 0},
        {"weeks": 2.5},
        {"deadline": "2026-13-01"},
        {"budget": -1},
        {"study_in": "fr"},
        {"with": [3]},
        {"breaks": [["2026-01-01"]]},
        {"parallel": 1.5},
        {"under_way": ["a"]},
        {"weekday_hours": [1, 2]},
        {"holidays": "de"},
    ],
)
def test_another_shape_is_refused(change: dict[str, Any]) -> None:
    kept = {**constraints_object(Constraints(dt.date(2026, 9, 7))), **change}
    with pytest.raises((KeyError, TypeError, ValueError)):
        constraints_from(kept)
