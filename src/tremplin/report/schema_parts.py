"""What the JSON Schemas are made of: plain kinds, records, and parts of several documents."""

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


def record(properties: dict[str, Schema], **more: Any) -> Schema:
    """An object that has all of these keys; later versions may add others."""
    return {"type": "object", "required": list(properties), "properties": properties, **more}


def list_of(items: Schema, **more: Any) -> Schema:
    """A list of such things."""
    return {"type": "array", "items": items, **more}


def by_name(values: Schema) -> Schema:
    """An object with such values, whatever its keys."""
    return {"type": "object", "additionalProperties": values}


def or_null(schema: Schema) -> Schema:
    """That, or nothing."""
    return {"anyOf": [schema, {"type": "null"}]}


def about(text: str, schema: Schema) -> Schema:
    """With a sentence that says what it is."""
    return {**schema, "description": text}


def document(name: str, says: str, properties: dict[str, Schema]) -> Schema:
    """A document of its own, of version 1."""
    head: dict[str, Schema] = {"schema": {"const": f"tremplin/{name}"}, "version": {"const": 1}}
    return {
        "$schema": DIALECT,
        "title": f"tremplin/{name}",
        **record({**head, **properties}, description=says),
    }


def within(document: Schema) -> Schema:
    """A document as a part of another one, which names the dialect for both."""
    return {key: value for key, value in document.items() if key != "$schema"}


CONTENT: Final = about("Fingerprint of the content files.", TEXT)
CONSTRAINTS: Final = record(
    {
        "start": DAY,
        "hours_per_week": POSITIVE,
        "weeks": or_null(COUNT),
        "deadline": or_null(DAY),
        "budget": about("Euros; null = no limit.", or_null(POSITIVE)),
        "study_in": list_of(LANGUAGE),
        "with": list_of(TEXT),
        "without": list_of(TEXT),
        "done": list_of(TEXT),
        "without_kinds": list_of(TEXT),
        "also_kinds": list_of(TEXT),
        "breaks": about("First and last day.", list_of(list_of(DAY, minItems=2, maxItems=2))),
        "parallel": COUNT,
        "within": POSITIVE,
        "slack": POSITIVE,
        "finish_bonus": POSITIVE,
        "under_way": about("Resource, hours done.", list_of(list_of({}, minItems=2, maxItems=2))),
        "prefer_kinds": list_of(TEXT),
        "weekday_hours": about("Monday first.", or_null(list_of(POSITIVE))),
        "holidays": or_null({"enum": ["fr"]}),
    }
)
GAP: Final = record(
    {
        "skill": TEXT,
        "reached": LEVEL,
        "required": LEVEL,
        "cause": {"enum": ["time", "budget", "time+budget", "language", "preference", "catalogue"]},
        "extra_hours": or_null(POSITIVE),
        "extra_price": or_null(POSITIVE),
        "text": TEXT,
    }
)
