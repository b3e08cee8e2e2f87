"""Whether an event of study holds what those who read it need."""

import datetime as dt
import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from tremplin.store.followed_constraints import constraints_from
from tremplin.store.journal import Event
from tremplin.store.studies import FOLLOWED, KINDS, WITHDRAWN

Check = Callable[[Any], bool]
HIGHEST: Final = 5
MOST_HOURS: Final = 10_000.0
"""Hours of study of one resource that can be told at once."""


def study_is_whole(event: Event) -> bool:
    """Whether the event can be read; one of another kind means nothing and always can.

    Anything but a bool or one of KeyError, TypeError, ValueError, AttributeError and
    OverflowError, which mean no, never comes out of it.
    """
    if event.kind not in KINDS:
        return event.kind != "begun"
    data = event.data
    if event.kind == WITHDRAWN:
        return _has(data, {"at": _instant, "kind": _name, "resource": _name_or_nothing})
    if event.kind == FOLLOWED:
        return _has(data, _FOLLOWED) and bool(constraints_from(data["constraints"]))
    hours = {"hours": _hours} if event.kind == "studied" else {}
    notes = {"note": _name} if event.kind == "noted" else {}
    return _has(data, {**_RESOURCE, **hours, **notes}) and _note(data.get("note", ""))


def _has(data: Mapping[str, Any], shape: Mapping[str, Check]) -> bool:
    return all(key in data and check(data[key]) for key, check in shape.items())


def _name(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _name_or_nothing(value: Any) -> bool:
    return value is None or _name(value)


def _note(value: Any) -> bool:
    return isinstance(value, str)


def _number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value) and value >= 0


def _whole(value: Any) -> bool:
    return type(value) is int and value >= 0


def _hours(value: Any) -> bool:
    return _number(value) and 0 < value <= MOST_HOURS


def _instant(value: Any) -> bool:
    return dt.datetime.fromisoformat(value).utcoffset() is not None


def _title(value: Any) -> bool:
    """By language; what has left the catalogue may have none."""
    return isinstance(value, dict) and all(map(_name, value)) and all(map(_name, value.values()))


def _taught(value: Any) -> bool:
    skill, low, high = value
    return _name(skill) and _number(low) and _number(high) and low <= high <= HIGHEST


def _step(value: Any) -> bool:
    first, last = dt.date.fromisoformat(value["start"]), dt.date.fromisoformat(value["end"])
    return first <= last and _has(value, _STEP)


def list_of(check: Check) -> Check:
    """A check of every value of a list."""
    return lambda value: isinstance(value, list) and all(map(check, value))


_RESOURCE: Final[dict[str, Check]] = {
    "resource": _name,
    "title": _title,
    "teaches": list_of(_taught),
}
_STEP: Final[dict[str, Check]] = {
    "resource": _name,
    "title": _title,
    "minutes": _whole,
    "cents": _whole,
    "skills": list_of(_name),
}
_FOLLOWED: Final[dict[str, Check]] = {
    "role": _name,
    "title": _title,
    "constraints": lambda value: isinstance(value, dict),
    "steps": list_of(_step),
    "coverage": _number,
    "total_gap": _number,
    "points": _whole,
    "weeks": _whole,
}
