"""JSON Schemas of what is said of content: diagnostics, the bank, jobs, resources."""

from typing import Final

from tremplin.report.schema_parts import (
    CONTENT,
    COUNT,
    POSITIVE,
    SHARE,
    TEXT,
    YES_OR_NO,
    Schema,
    about,
    by_name,
    document,
    list_of,
    or_null,
    record,
)

LINE: Final[Schema] = {"type": "integer", "minimum": 1}
SEVERITY: Final[Schema] = {"enum": ["error", "warning"]}
_PLACE: Final[dict[str, Schema]] = {
    "rule": TEXT,
    "severity": SEVERITY,
    "message": TEXT,
    "help": or_null(TEXT),
    "file": TEXT,
    "line": about("From 1.", LINE),
    "column": about("From 1, in code points.", LINE),
    "end_line": LINE,
    "end_column": LINE,
}
DIAGNOSTIC: Final = record(_PLACE)
DIAGNOSTICS: Final = document(
    "diagnostics",
    "What is wrong in content files, and where.",
    {"diagnostics": list_of(DIAGNOSTIC)},
)


def _by_language(values: Schema) -> Schema:
    return record({"fr": values, "en": values})


_STRATEGY: Final[Schema] = record({"won": SHARE, "most": SHARE})
_STRATEGY["properties"]["items"] = about("Questions won; absent for all combined.", list_of(TEXT))
BANK: Final = document(
    "bank",
    "The bank of questions as a whole.",
    {
        "content": CONTENT,
        "good": about("No error, few warnings, no bar missed.", YES_OR_NO),
        "items": COUNT,
        "playable": _by_language(COUNT),
        "templates": COUNT,
        "ratings": COUNT,
        "types": by_name(COUNT),
        "mix": record(
            {"single": SHARE, "most_single": SHARE, "typed": SHARE, "least_typed": SHARE}
        ),
        "skills": about(
            "By skill, level and language: items of each type.",
            by_name(by_name(_by_language(by_name(COUNT)))),
        ),
        "guessers": _by_language(
            record({"items": COUNT, "chance": SHARE, "strategies": by_name(_STRATEGY)})
        ),
        "constants": _by_language(
            record({"items": COUNT, "most": POSITIVE, "won": by_name(list_of(TEXT))})
        ),
        "bank": list_of(
            record({"rule": TEXT, "severity": SEVERITY, "message": TEXT, "help": or_null(TEXT)})
        ),
        "errors": list_of(DIAGNOSTIC),
        "warnings": list_of(DIAGNOSTIC),
        "accepted": list_of(record({**_PLACE, "reason": TEXT})),
        "warned": record({"items": list_of(TEXT), "share": SHARE, "most": SHARE}),
    },
)

_BOTH: Final[Schema] = {
    "type": "object",
    "properties": {"fr": TEXT, "en": TEXT},
    "minProperties": 1,
}
ROLES: Final = document(
    "roles",
    "All jobs, by identifier.",
    {"roles": by_name(record({"name": _BOTH, "summary": or_null(_BOTH), "core": list_of(TEXT)}))},
)
_RESOURCE: Final[Schema] = {
    **record({"id": TEXT, "kind": TEXT, "title": _BOTH}),
    "additionalProperties": True,
    "description": "As content files have it; keys without a value are left out.",
}
RESOURCES: Final = document(
    "resources", "The resources that were found.", {"resources": list_of(_RESOURCE)}
)

SCHEMAS: Final[dict[str, Schema]] = {
    "diagnostics": DIAGNOSTICS,
    "bank": BANK,
    "roles": ROLES,
    "resources": RESOURCES,
}
