"""The JSON Schema of the distances to the roles."""

from typing import Final

from tremplin.report.schema_parts import (
    CONSTRAINTS,
    CONTENT,
    COUNT,
    GAP,
    POSITIVE,
    SHARE,
    TEXT,
    YES_OR_NO,
    about,
    document,
    list_of,
    or_null,
    record,
)

_ROLE: Final = record(
    {
        "role": TEXT,
        "name": TEXT,
        "met": about("Weighted mean of P(level >= required), today.", SHARE),
        "met_count": about("Requirements met today, on average.", POSITIVE),
        "required_count": COUNT,
        "core_probability": about("P(every core skill at its required level), today.", SHARE),
        "missing": about("Required skills more likely below than at their level.", list_of(TEXT)),
        "hours": about("Of the best choice, however long it takes.", POSITIVE),
        "weeks": about("At the hours given; null = those never suffice.", or_null(COUNT)),
        "price": about("Euros; unknown prices count as nothing.", POSITIVE),
        "unknown_prices": list_of(TEXT),
        "closed": about("Share of the gap that the choice closes.", SHARE),
        "resources": about("The best choice, by identifier.", list_of(TEXT)),
        "open": about("What stays below its level.", list_of(GAP)),
        "proven": about("Whether no choice is better.", YES_OR_NO),
    }
)
_STEP: Final = record(
    {
        "resource": TEXT,
        "title": TEXT,
        "hours": POSITIVE,
        "roles": about("Whose best choice it is part of.", list_of(TEXT)),
        "closed": about("Share of the gap it closes alone, summed over the roles.", POSITIVE),
    }
)
_LINK: Final = record(
    {
        "claim": TEXT,
        "kind": {"enum": ["move", "neighbour", "same-skill", "form"]},
        "backwards": about("Whether it leads to the role, instead of from it.", YES_OR_NO),
        "roles": list_of(TEXT),
        "forms": about("Forms of work.", list_of(TEXT)),
        "text": TEXT,
        "publications": list_of(TEXT),
    }
)
SPRINGBOARD: Final = document(
    "springboard",
    "How far every role is, the first steps that several share, and where the chosen one leads.",
    {
        "content": CONTENT,
        "role": about("The role chosen; null without one.", or_null(TEXT)),
        "by_ratings": about("Whether levels come from self-ratings alone.", YES_OR_NO),
        "constraints": CONSTRAINTS,
        "roles": about("Nearest first.", list_of(_ROLE)),
        "first_steps": about("Those that serve most roles first.", list_of(_STEP)),
        "first_steps_for": about("The roles that share them.", list_of(TEXT)),
        "careers": about("What publications say of the role chosen.", list_of(_LINK)),
    },
)
