"""JSON Schemas (draft 2020-12) of what tremplin writes: results, plan, export, copy of the data."""

from typing import Any, Final

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "number"}
POSITIVE: Final[Schema] = {"type": "number", "minimum": 0}
COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
YES_OR_NO: Final[Schema] = {"type": "boolean"}
DAY: Final[Schema] = {"type": "string", "format": "date"}
INSTANT: Final[Schema] = {"type": "string", "format": "date-time"}
SHARE: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 1}
LEVEL: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 5}
RATING: Final[Schema] = {"type": ["integer", "null"], "minimum": 0, "maximum": 5}
LANGUAGE: Final[Schema] = {"enum": ["fr", "en"]}


def _record(properties: dict[str, Schema], **more: Any) -> Schema:
    """An object that has all of these keys; later versions may add others."""
    return {"type": "object", "required": list(properties), "properties": properties, **more}


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _by_name(values: Schema) -> Schema:
    return {"type": "object", "additionalProperties": values}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _about(text: str, schema: Schema) -> Schema:
    return {**schema, "description": text}


def _document(name: str, about: str, properties: dict[str, Schema]) -> Schema:
    head: dict[str, Schema] = {"schema": {"const": f"tremplin/{name}"}, "version": {"const": 1}}
    return {
        "$schema": DIALECT,
        "title": f"tremplin/{name}",
        **_record({**head, **properties}, description=about),
    }


def _within(document: Schema) -> Schema:
    """A document as a part of another one, which names the dialect for both."""
    return {key: value for key, value in document.items() if key != "$schema"}


CONTENT: Final = _about("Fingerprint of the content files.", TEXT)
NINE_IN_TEN: Final = "end of the interval in which the level lies nine times in ten."
_ESTIMATE: Final[dict[str, Schema]] = {
    "level": _about("Mean level, 0 to 5.", LEVEL),
    "band": _about("The whole level reached.", {**COUNT, "maximum": 5}),
    "low": _about(f"Lower {NINE_IN_TEN}", LEVEL),
    "high": _about(f"Upper {NINE_IN_TEN}", LEVEL),
    "ability": _about("Level minus 2.5, not clipped.", _record({"mean": NUMBER, "sd": POSITIVE})),
    "p_at_least": _about("P(level >= 1) to P(level >= 5).", _list(SHARE, minItems=5, maxItems=5)),
}
_SKILL: Final = _record(
    {
        **_ESTIMATE,
        "answers": _about("Questions of this skill that were answered.", COUNT),
        "inferred": _about("Whether the level follows from other skills alone.", YES_OR_NO),
        "self_rating": _about("What the person says; null = not given.", RATING),
        "joint": _about("Answers and self-ratings taken together.", _record(_ESTIMATE)),
    }
)
_ROLE: Final = _record(
    {
        "core_probability": _about("P(every core skill at its required level).", SHARE),
        "met": _about("Weighted mean of P(level >= required).", SHARE),
        "missing": _about("Required skills that are more likely below than at it.", _list(TEXT)),
    }
)
_VARIANT: Final = _about("The values that a question made from a template was shown with.", {})
_ANSWER: Final = {
    "type": "object",
    "required": ["item", "answer"],
    "properties": {
        "item": TEXT,
        "answer": _about("As in a file of answers; null = I don't know.", {}),
        "variant": _VARIANT,
    },
}
_INTERVAL: Final = _record({"level": LEVEL, "low": LEVEL, "high": LEVEL})
_SKILL_CHANGE: Final = _record(
    {
        "then": _INTERVAL,
        "now": _INTERVAL,
        "difference": _about("Mean difference in levels.", NUMBER),
        "probability": _about("P(the ability is higher now than then).", SHARE),
    }
)
_CHANGE: Final = _record(
    {
        "since": _about("The sitting compared with.", TEXT),
        "day": DAY,
        "days": POSITIVE,
        "skills": _by_name(_SKILL_CHANGE),
        "together": _about("Levels from all sittings.", _by_name(_INTERVAL)),
    }
)
_MORE: Final = _record(
    {
        "items": COUNT,
        "decides": _about("Whether the figures are shares of right decisions.", YES_OR_NO),
        "now": POSITIVE,
        "after": _about("The figure to expect after these items.", POSITIVE),
    }
)
RESULTS: Final = _document(
    "results",
    "What a sitting tells; `given` is a file of answers.",
    {
        "content": CONTENT,
        "role": _or_null(TEXT),
        "given": _record({"answers": _list(_ANSWER), "language": LANGUAGE}),
        "skills": _by_name(_SKILL),
        "roles": _about("Nearest first.", _by_name(_ROLE)),
        "stopped": _about(
            "Why the questionnaire ended; null while it goes on.",
            _or_null(_record({"reason": TEXT, "answers": COUNT, "figure": NUMBER})),
        ),
        "fit": _about("How well the answers hang together, in SD.", _or_null(NUMBER)),
        "edge": _about(
            "Whether all answers are right (ceiling) or none (floor); null = neither.",
            {"enum": ["ceiling", "floor", None]},
        ),
        "equal_ratings": _about("Whether self-ratings are all equal and left out.", YES_OR_NO),
        "more": _about("What going on would buy.", _or_null(_MORE)),
        "change": _about("Since earlier sittings.", _or_null(_CHANGE)),
    },
)

_CONSTRAINTS: Final = _record(
    {
        "start": DAY,
        "hours_per_week": POSITIVE,
        "weeks": _or_null(COUNT),
        "deadline": _or_null(DAY),
        "budget": _about("Euros; null = no limit.", _or_null(POSITIVE)),
        "study_in": _list(LANGUAGE),
        "with": _list(TEXT),
        "without": _list(TEXT),
        "done": _list(TEXT),
        "without_kinds": _list(TEXT),
        "also_kinds": _list(TEXT),
        "breaks": _about("First and last day.", _list(_list(DAY, minItems=2, maxItems=2))),
        "parallel": COUNT,
        "within": POSITIVE,
        "slack": POSITIVE,
        "finish_bonus": POSITIVE,
        "under_way": _about("Resource, hours done.", _list(_list({}, minItems=2, maxItems=2))),
        "prefer_kinds": _list(TEXT),
        "weekday_hours": _about("Monday first.", _or_null(_list(POSITIVE))),
        "holidays": _or_null({"enum": ["fr"]}),
    }
)
_STEP: Final = _record(
    {
        "resource": TEXT,
        "start": _about("First day, included.", DAY),
        "end": _about("Last day, included.", DAY),
        "hours": POSITIVE,
        "price": _about("Euros.", POSITIVE),
        "closes": _list(_record({"skill": TEXT, "from": LEVEL, "to": LEVEL, "gain": POSITIVE})),
        "reason": TEXT,
    }
)
_WEEK: Final = _record(
    {
        "start": DAY,
        "hours": POSITIVE,
        "sessions": _list(_record({"resource": TEXT, "hours": POSITIVE})),
    }
)
_GAP: Final = _record(
    {
        "skill": TEXT,
        "reached": LEVEL,
        "required": LEVEL,
        "cause": {"enum": ["time", "budget", "time+budget", "language", "preference", "catalogue"]},
        "extra_hours": _or_null(POSITIVE),
        "extra_price": _or_null(POSITIVE),
        "text": TEXT,
    }
)
_PROOF: Final = _record(
    {
        "status": {"enum": ["optimal", "trivial", "time-limit"]},
        "value": _about("Points of 10,000.", COUNT),
        "bound": _about("No plan within the constraints has more points.", COUNT),
        "order": {"enum": ["exact", "heuristic"]},
    }
)
PLAN: Final = _document(
    "plan",
    "A study plan with its proof.",
    {
        "content": CONTENT,
        "role": TEXT,
        "constraints": _CONSTRAINTS,
        "coverage": _about("Of the gap, in weight x level.", POSITIVE),
        "total_gap": POSITIVE,
        "hours": POSITIVE,
        "price": _about("Euros.", POSITIVE),
        "steps": _list(_STEP),
        "weeks": _list(_WEEK),
        "open": _list(_GAP),
        "proof": _PROOF,
    },
)

_RESOURCE: Final = _record(
    {
        "title": TEXT,
        "kind": TEXT,
        "by": _list(TEXT),
        "url": _or_null({"type": "string", "pattern": "^https?://"}),
        "note": _or_null(TEXT),
        "deliverable": _or_null(TEXT),
        "checklist": _list(TEXT),
    }
)
EXPORT: Final = _document(
    "export",
    "Results and plan with the names and sentences that go with them.",
    {
        "made": DAY,
        "language": LANGUAGE,
        "role": _or_null(TEXT),
        "results": _within(RESULTS),
        "plan": _or_null(_within(PLAN)),
        "names": _record({"skills": _by_name(TEXT), "roles": _by_name(TEXT)}),
        "resources": _by_name(_RESOURCE),
        "sentences": _record({"results": _list(TEXT), "change": _list(TEXT), "plan": _list(TEXT)}),
    },
)

_EVENT: Final = _record(
    {
        "number": COUNT,
        "at": _about("When, with its zone.", INSTANT),
        "sitting": TEXT,
        "kind": TEXT,
        "data": {"type": "object"},
    }
)
DATA: Final = _document(
    "data",
    "A copy of a person's data, which `tremplin data import` reads.",
    {
        "preferences": _record(
            {"language": _or_null(LANGUAGE), "study_in": _or_null(_list(LANGUAGE, minItems=1))}
        ),
        "events": _about("In the order in which they were kept.", _list(_EVENT)),
    },
)

SCHEMAS: Final[dict[str, Schema]] = {
    "results": RESULTS,
    "plan": PLAN,
    "export": EXPORT,
    "data": DATA,
}
"""By the name that a document carries in its `schema`, without `tremplin/`."""


def schema_files() -> dict[str, Schema]:
    """The schemas by the names of the files in which they are published."""
    return {f"{name}.schema.json": schema for name, schema in SCHEMAS.items()}
