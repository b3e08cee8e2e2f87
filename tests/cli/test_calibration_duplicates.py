"""Ids of sessions: of one sitting the same, of a whole class all different, of nobody telling."""

import datetime as dt

from tremplin.cli.calibration_duplicates import session_id
from tremplin.store.journal import Event
from tremplin.store.learner import fold


def test_an_id_tells_neither_the_instant_nor_the_sitting() -> None:
    data: dict[str, object] = {
        "content": "c", "language": "en", "role": None, "max_items": 5, "seed": 7,
        "with_ratings": False, "population": {}, "target": {}, "roles": {}, "seen": [],
    }  # fmt: skip
    at = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)
    names = set()
    for seed in range(50):
        event = Event(1, at, "20261120-093000-0000", "begun", {**data, "seed": seed})
        names.add(session_id(fold([event])[0]))
    # A class that begins in one second still has as many ids as persons.
    assert len(names) == 50
    assert all("093000" not in name for name in names)


def test_an_id_does_not_depend_on_the_zone_of_the_copy() -> None:
    data = dict.fromkeys(("content", "role", "population", "target", "roles"))
    data |= {"language": "fr", "max_items": 5, "seed": 7, "with_ratings": True, "seen": []}
    here = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)
    there = here.astimezone(dt.timezone(dt.timedelta(hours=2)))
    one, two = (fold([Event(1, at, "s", "begun", data)])[0] for at in (here, there))
    assert session_id(one) == session_id(two)
