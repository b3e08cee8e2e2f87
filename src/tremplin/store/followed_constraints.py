"""The constraints of a plan, read back from its JSON."""

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tremplin.plan.constraints import Constraints

DAYS = 7


def constraints_from(kept: Mapping[str, Any]) -> Constraints:
    """What `constraints_object` wrote; KeyError, TypeError or ValueError on another shape."""
    holidays = kept["holidays"]
    if holidays not in (None, "fr"):
        raise ValueError("holidays")
    start, weeks = dt.date.fromisoformat(kept["start"]), _or_none(_whole, kept["weeks"])
    if weeks is not None and not 1 <= weeks <= (dt.date.max - start).days // DAYS:
        raise ValueError("weeks")
    return Constraints(
        start=start,
        hours_per_week=_number(kept["hours_per_week"]),
        weeks=weeks,
        deadline=_or_none(dt.date.fromisoformat, kept["deadline"]),
        budget=_or_none(_number, kept["budget"]),
        study_in=_names(kept["study_in"]),
        without=_names(kept["without"]),
        with_=_names(kept["with"]),
        done=_names(kept["done"]),
        without_kinds=_names(kept["without_kinds"]),
        also_kinds=_names(kept["also_kinds"]),
        breaks=tuple(map(_days_off, kept["breaks"])),
        parallel=max(1, _whole(kept["parallel"])),
        within=_number(kept["within"]),
        slack=_number(kept["slack"]),
        finish_bonus=_number(kept["finish_bonus"]),
        under_way=tuple((str(name), _number(hours)) for name, hours in kept["under_way"]),
        prefer_kinds=_names(kept["prefer_kinds"]),
        weekday_hours=_or_none(_week, kept["weekday_hours"]),
        holidays=holidays,
    )


def _or_none(read: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else read(value)


def _number(value: Any) -> float:
    number = float(value)
    if isinstance(value, bool | str) or not math.isfinite(number) or number < 0:
        raise ValueError(value)
    return number


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value


def _names(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(name, str) for name in values):
        raise TypeError("names")
    return tuple(values)


def _days_off(values: Sequence[str]) -> tuple[dt.date, dt.date]:
    first, last = values
    return dt.date.fromisoformat(first), dt.date.fromisoformat(last)


def _week(values: Sequence[Any]) -> tuple[float, ...]:
    hours = tuple(map(_number, values))
    if len(hours) != DAYS:
        raise ValueError("weekday_hours")
    return hours
