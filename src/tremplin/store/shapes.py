"""Whether an event holds what those who read it need; one that does not is set aside."""

import math
from collections.abc import Mapping
from typing import Any, Final

from tremplin.store.journal import Event
from tremplin.store.learner import REPORTED, begun
from tremplin.store.order import IMPORTED
from tremplin.store.studies import STUDY
from tremplin.store.study_shapes import Check, list_of, study_is_whole


def is_whole(event: Event) -> bool:
    """Whether the event can be read; kinds that nobody reads always can."""
    try:
        if event.sitting == STUDY:
            return study_is_whole(event)
        if event.kind == "begun":
            return _has(event.data, _BEGUN) and _fits(event.data) and bool(begun(event))
        return _has(event.data, _SHAPES.get(event.kind, {})) and _is_calendar(event)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        return False


def _has(data: Mapping[str, Any], shape: Mapping[str, Check]) -> bool:
    return all(check(data.get(key)) for key, check in shape.items())


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _count(value: Any) -> bool:
    return type(value) is int


def _number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


def _table(value: Any) -> bool:
    return isinstance(value, dict)


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


def _or_nothing(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _parameters(value: Any) -> bool:
    """The parameters of an answer, whatever it takes to score it again."""
    return (
        isinstance(value, dict)
        and set(value) == _PARAMETERS.keys()
        and _has(value, _PARAMETERS)
        and 0 < len(value["thresholds"]) == len(value["guessing"])
    )


def _response(value: Any) -> bool:
    if not (isinstance(value, dict) and _has(value, _RESPONSE)):
        return False
    category = value["category"]
    return category is None or 0 <= category <= len(value["parameters"]["thresholds"])


def _population(value: Any) -> bool:
    if not (isinstance(value, dict) and _has(value, _POPULATION)):
        return False
    return 0 < len(value["skills"]) == len(value["domain_of"])


def _fits(data: Mapping[str, Any]) -> bool:
    """Whether the target names skills of the population only."""
    return set(data["target"]["needed"]) <= set(data["population"]["skills"])


def _is_calendar(event: Event) -> bool:
    if event.kind == "exported" and event.data.get("format") == "ics":
        from tremplin.report.calendar_events import event_from_kept

        return all(map(event_from_kept, event.data["events"])) and _text(event.data["plan"])
    return True


_PARAMETERS: Final[dict[str, Check]] = {
    "discrimination": _number,
    "thresholds": list_of(_number),
    "guessing": list_of(_number),
    "difficulty_sd": _number,
    "discrimination_sd": _number,
    "lapse": _number,
    "kind": lambda value: value in ("knowledge", "self"),
    "has_choices": _truth,
}
_RESPONSE: Final[dict[str, Check]] = {
    "item": _text,
    "skill": _text,
    "category": _or_nothing(_count),
    "parameters": _parameters,
}
_POPULATION: Final[dict[str, Check]] = {
    "general": _number,
    "domain": _number,
    "specific": _number,
    "bias_sd": _number,
    "skills": list_of(_text),
    "domain_of": list_of(_count),
}
_TARGET: Final[dict[str, Check]] = {
    "role": _or_nothing(_text),
    "needed": list_of(_text),
    "weights": list_of(_number),
    "cuts": lambda value: isinstance(value, list),
}
_ROLE: Final[dict[str, Check]] = {"required": _table, "core": list_of(_text), "weights": _table}
_BEGUN: Final[dict[str, Check]] = {
    "content": _text,
    "language": _text,
    "role": _or_nothing(_text),
    "max_items": _count,
    "seed": _count,
    "with_ratings": _truth,
    "population": _population,
    "target": lambda value: _table(value) and _has(value, _TARGET),
    "roles": lambda value: (
        _table(value) and all(_table(role) and _has(role, _ROLE) for role in value.values())
    ),
    "seen": list_of(_text),
}
_SHAPES: Final[dict[str, dict[str, Check]]] = {
    "rated": {"skill": _text, "level": _or_nothing(_count), "response": _or_nothing(_response)},
    "shown": {"item": _text, "variant": _or_nothing(_table)},
    "answered": {
        "item": _text,
        "response": _response,
        "variant": _or_nothing(_table),
        "asked": _or_nothing(_table),
    },
    "prolonged": {"max_items": _count},
    "stopped": {"reason": _text, "answers": _count, "figure": _number},
    "chosen": {"role": _or_nothing(_text), "constraints": _or_nothing(_table)},
    REPORTED: {"item": _text, "fingerprint": _text, "text": _text},
    IMPORTED: {"sittings": list_of(_text), STUDY: list_of(_text)},
}
