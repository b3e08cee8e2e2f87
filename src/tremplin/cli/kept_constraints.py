"""Constraints as the journal keeps them; read back, also from before some of them existed."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final

from tremplin.app.start import ChosenConstraints
from tremplin.catalog.kinds import KINDS
from tremplin.language.localized import as_language

DAYS: Final = 7
HOURS_A_DAY: Final = 24.0


def kept_constraints(constraints: ChosenConstraints) -> dict[str, Any]:
    """Constraints as plain values; what is as by default is kept too."""
    kept = asdict(constraints)
    deadline = constraints.deadline
    kept["deadline"] = deadline.isoformat() if deadline else None
    kept["breaks"] = [[first.isoformat(), last.isoformat()] for first, last in constraints.breaks]
    return {key: list(value) if isinstance(value, tuple) else value for key, value in kept.items()}


def chosen_constraints(kept: Mapping[str, Any], today: dt.date) -> ChosenConstraints:
    """Constraints from the journal; a deadline and days off that have passed are forgotten.

    TypeError, KeyError or ValueError when they are not what `kept_constraints` makes.
    """
    deadline = dt.date.fromisoformat(kept["deadline"]) if kept["deadline"] else None
    if deadline is not None and deadline <= today:
        deadline = None
    weeks = kept["weeks"]
    if deadline is None and weeks is None and kept["deadline"]:
        weeks = ChosenConstraints.weeks
    return ChosenConstraints(
        hours_per_week=kept["hours_per_week"],
        weeks=weeks,
        deadline=deadline,
        budget=kept["budget"],
        study_in=tuple(as_language(code) for code in kept["study_in"]),
        within=kept["within"],
        weekday_hours=_weekday_hours(kept.get("weekday_hours")),
        breaks=_breaks(kept.get("breaks", ()), today),
        holidays="fr" if kept.get("holidays") == "fr" else None,
        parallel=2 if kept.get("parallel", 1) == 2 else 1,
        prefer_kinds=_kinds(kept.get("prefer_kinds", ())),
        without_kinds=_kinds(kept.get("without_kinds", ())),
        also_kinds=_kinds(kept.get("also_kinds", ())),
        with_=_names(kept.get("with_", ())),
        without=_names(kept.get("without", ())),
    )


def _weekday_hours(kept: Any) -> tuple[float, ...] | None:
    if kept is None:
        return None
    hours = tuple(float(value) for value in kept)
    if len(hours) != DAYS or not all(0 <= value <= HOURS_A_DAY for value in hours):
        raise ValueError("weekday_hours")
    return hours if any(hours) else None


def _breaks(kept: Iterable[Any], today: dt.date) -> tuple[tuple[dt.date, dt.date], ...]:
    found = [(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) for first, last in kept]
    if any(last < first for first, last in found):
        raise ValueError("breaks")
    return tuple((first, last) for first, last in found if last >= today)


def _kinds(kept: Iterable[Any]) -> tuple[str, ...]:
    """Kinds that there are; one that is no more is forgotten."""
    names = _names(kept)
    return tuple(kind for kind in KINDS if kind in names)


def _names(kept: Iterable[Any]) -> tuple[str, ...]:
    names = list(kept)
    if isinstance(kept, str) or not all(isinstance(name, str) for name in names):
        raise TypeError("names")
    return tuple(dict.fromkeys(names))
