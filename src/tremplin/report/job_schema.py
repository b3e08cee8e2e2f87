"""The JSON Schema of a job sheet."""

from typing import Final

from tremplin.report.job_parts import PARTS
from tremplin.report.schema_parts import (
    TEXT,
    YES_OR_NO,
    Schema,
    about,
    by_name,
    document,
    list_of,
    record,
)

_ENTRY: Final = record({"id": TEXT})
_ENTRIES: Final = list_of(_ENTRY)
_NAMES: Final = list_of(TEXT)
_SALARY: Final = record(
    {
        "id": TEXT,
        "role": TEXT,
        "origin": TEXT,
        "source_kind": TEXT,
        "seniority": TEXT,
        "region": TEXT,
        "currency": {"enum": ["EUR", "USD", "GBP"]},
        "period": {"enum": ["year", "month", "day"]},
        "gross_net": {"enum": ["gross", "net", "unspecified", "invoiced-before-tax"]},
        "status": TEXT,
    }
)
_FIGURE: Final = record(
    {"origin": TEXT, "salaries": about("All entries that give this one figure.", _NAMES)}
)
_GROUP: Final = record(
    {
        "country": about("`unspecified` = not stated.", TEXT),
        "seniority": TEXT,
        "figures": list_of(_FIGURE),
    }
)
_LINK: Final = record(
    {
        "claim": TEXT,
        "kind": {"enum": ["move", "neighbour", "same-skill", "form"]},
        "backwards": about("Whether it leads to the role, instead of from it.", YES_OR_NO),
        "roles": _NAMES,
        "forms": _NAMES,
    }
)
_VIEWS: Final = record(
    {
        "growth": about("Claims of those who see the job grow.", _NAMES),
        "doubt": about("Claims of those who see it dissolve.", _NAMES),
    }
)
_PARTS: Final[Schema] = record(
    {**{part: about("Claims, by identifier.", _NAMES) for part in PARTS}, "views": _VIEWS}
)
ROLE: Final = document(
    "role",
    "A job with everything in the catalogue that bears on it, in both languages.",
    {
        "role": record(
            {
                "id": TEXT,
                "name": record({}),
                "required": about("Level by skill.", by_name({"type": "number"})),
                "core": _NAMES,
                "trade": about("The role, and the same job at other seniorities.", _NAMES),
                "pay": about("Figures by country and seniority.", list_of(_GROUP)),
                "salaries": list_of(_SALARY),
                "origins": _ENTRIES,
                "claims": _ENTRIES,
                "contradictions": _ENTRIES,
                "employments": _ENTRIES,
                "fundings": _ENTRIES,
                "publications": _ENTRIES,
                "named": about("Resources that publications name.", _NAMES),
                "resources": about("Resources for the core of the job.", _NAMES),
                "links": about("Where claims say that the job leads.", list_of(_LINK)),
                "parts": _PARTS,
            }
        )
    },
)
