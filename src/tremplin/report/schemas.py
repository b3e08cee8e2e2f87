"""JSON Schemas (draft 2020-12) of what tremplin writes: results, plan, distances, export, data."""

from typing import Final

from tremplin.report.content_schemas import SCHEMAS as CONTENT_SCHEMAS
from tremplin.report.figure_schemas import CHANGE as OTHER_PLAN
from tremplin.report.figure_schemas import SCHEMAS as FIGURE_SCHEMAS
from tremplin.report.job_schema import ROLE as JOB
from tremplin.report.schema_parts import (
    CONSTRAINTS,
    CONTENT,
    COUNT,
    DAY,
    GAP,
    INSTANT,
    LANGUAGE,
    LEVEL,
    NUMBER,
    POSITIVE,
    RATING,
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
    within,
)
from tremplin.report.sitting_schemas import POINTS, TOGETHER
from tremplin.report.sitting_schemas import SCHEMAS as SITTING_SCHEMAS
from tremplin.report.springboard_schema import SPRINGBOARD
from tremplin.report.study_schema import (
    CHECKPOINT,
    CHECKPOINT_DAY,
    CHECKPOINTS,
    DIFFERENCE,
    PROGRESS,
)

NINE_IN_TEN: Final = "end of the interval in which the level lies nine times in ten."
_ESTIMATE: Final[dict[str, Schema]] = {
    "level": about("Mean level, 0 to 5.", LEVEL),
    "band": about("The whole level reached.", {**COUNT, "maximum": 5}),
    "low": about(f"Lower {NINE_IN_TEN}", LEVEL),
    "high": about(f"Upper {NINE_IN_TEN}", LEVEL),
    "ability": about("Level minus 2.5, not clipped.", record({"mean": NUMBER, "sd": POSITIVE})),
    "p_at_least": about("P(level >= 1) to P(level >= 5).", list_of(SHARE, minItems=5, maxItems=5)),
}
_SKILL: Final = record(
    {
        **_ESTIMATE,
        "answers": about("Questions of this skill that were answered.", COUNT),
        "inferred": about("Whether the level follows from other skills alone.", YES_OR_NO),
        "self_rating": about("What the person says; null = not given.", RATING),
        "joint": about("Answers and self-ratings taken together.", record(_ESTIMATE)),
    }
)
_ROLE: Final = record(
    {
        "core_probability": about("P(every core skill at its required level).", SHARE),
        "met": about("Weighted mean of P(level >= required).", SHARE),
        "missing": about("Required skills that are more likely below than at it.", list_of(TEXT)),
    }
)
_VARIANT: Final = about("The values that a question made from a template was shown with.", {})
_ANSWER: Final = {
    "type": "object",
    "required": ["item", "answer"],
    "properties": {
        "item": TEXT,
        "answer": about("As in a file of answers; null = I don't know.", {}),
        "variant": _VARIANT,
    },
}
_INTERVAL: Final = record({"level": LEVEL, "low": LEVEL, "high": LEVEL})
_SKILL_CHANGE: Final = record(
    {
        "then": _INTERVAL,
        "now": _INTERVAL,
        "difference": about("Mean difference in levels.", NUMBER),
        "probability": about("P(the ability is higher now than then).", SHARE),
    }
)
_CHANGE: Final = record(
    {
        "since": about("The sitting compared with.", TEXT),
        "day": DAY,
        "days": POSITIVE,
        "skills": by_name(_SKILL_CHANGE),
        "together": about("Levels from all sittings.", by_name(_INTERVAL)),
        "rising": about("P(the mean of these skills is higher now than then).", or_null(SHARE)),
    }
)
_MORE: Final = record(
    {
        "items": COUNT,
        "decides": about("Whether the figures are shares of right decisions.", YES_OR_NO),
        "now": POSITIVE,
        "after": about("The figure to expect after these items.", POSITIVE),
        "error": about("Mean standard error over the needed skills.", POSITIVE),
        "error_after": POSITIVE,
    }
)
RESULTS: Final = document(
    "results",
    "What a sitting tells; `given` is a file of answers.",
    {
        "content": CONTENT,
        "role": or_null(TEXT),
        "given": record({"answers": list_of(_ANSWER), "language": LANGUAGE}),
        "skills": by_name(_SKILL),
        "roles": about("Nearest first.", by_name(_ROLE)),
        "stopped": about(
            "Why the questionnaire ended; null while it goes on.",
            or_null(record({"reason": TEXT, "answers": COUNT, "figure": NUMBER})),
        ),
        "fit": about("How well the answers hang together, in SD.", or_null(NUMBER)),
        "edge": about(
            "Whether all answers are right (ceiling) or none (floor); null = neither.",
            {"enum": ["ceiling", "floor", None]},
        ),
        "equal_ratings": about("Whether self-ratings are all equal and left out.", YES_OR_NO),
        "more": about("What going on would buy.", or_null(_MORE)),
        "change": about("Since earlier sittings.", or_null(_CHANGE)),
    },
)

_STEP: Final = record(
    {
        "resource": TEXT,
        "start": about("First day, included.", DAY),
        "end": about("Last day, included.", DAY),
        "hours": POSITIVE,
        "price": about("Euros.", POSITIVE),
        "closes": list_of(record({"skill": TEXT, "from": LEVEL, "to": LEVEL, "gain": POSITIVE})),
        "reason": TEXT,
    }
)
_STEP["properties"]["alternative"] = about(
    "The best plan without this step, less this plan; with `--explain` only.", OTHER_PLAN
)
_WEEK: Final = record(
    {
        "start": DAY,
        "hours": POSITIVE,
        "sessions": list_of(record({"resource": TEXT, "hours": POSITIVE})),
    }
)
_PROOF: Final = record(
    {
        "status": {"enum": ["optimal", "trivial", "time-limit"]},
        "value": about("Points of 10,000.", COUNT),
        "bound": about("No plan within the constraints has more points.", COUNT),
        "order": {"enum": ["exact", "heuristic"]},
        "steady": about(
            "Percent of the best coverage that could be given up for steps of the followed plan.",
            or_null(POSITIVE),
        ),
    }
)
PLAN: Final = document(
    "plan",
    "A study plan with its proof.",
    {
        "content": CONTENT,
        "role": TEXT,
        "constraints": CONSTRAINTS,
        "coverage": about("Of the gap, in weight x level.", POSITIVE),
        "total_gap": POSITIVE,
        "hours": POSITIVE,
        "price": about("Euros.", POSITIVE),
        "steps": list_of(_STEP),
        "weeks": list_of(_WEEK),
        "open": list_of(GAP),
        "proof": _PROOF,
        "checkpoints": about("Five questions on a skill, on a day.", list_of(CHECKPOINT_DAY)),
        "difference": about("From what was left of the followed plan.", or_null(DIFFERENCE)),
    },
)

_RESOURCE: Final = record(
    {
        "title": TEXT,
        "kind": TEXT,
        "by": list_of(TEXT),
        "url": or_null({"type": "string", "pattern": "^https?://"}),
        "note": or_null(TEXT),
        "deliverable": or_null(TEXT),
        "checklist": list_of(TEXT),
    }
)
EXPORT: Final = document(
    "export",
    "Results and plan with the names and sentences that go with them.",
    {
        "made": DAY,
        "language": LANGUAGE,
        "role": or_null(TEXT),
        "results": within(RESULTS),
        "plan": or_null(within(PLAN)),
        "names": record({"skills": by_name(TEXT), "roles": by_name(TEXT)}),
        "resources": by_name(_RESOURCE),
        "history": about(
            "All sittings; null unless there are several.",
            or_null(record({"sittings": POINTS, "together": TOGETHER})),
        ),
        "sentences": record(
            {"results": list_of(TEXT), "change": list_of(TEXT), "plan": list_of(TEXT)}
        ),
    },
)

_EVENT: Final = record(
    {
        "number": COUNT,
        "at": about("When, with its zone.", INSTANT),
        "sitting": TEXT,
        "kind": TEXT,
        "data": {"type": "object"},
    }
)
DATA: Final = document(
    "data",
    "A copy of a person's data, which `tremplin data import` reads.",
    {
        "preferences": record(
            {"language": or_null(LANGUAGE), "study_in": or_null(list_of(LANGUAGE, minItems=1))}
        ),
        "events": about("In the order in which they were kept.", list_of(_EVENT)),
    },
)
DATA["properties"]["damaged"] = about(
    "Events that can't be read, as they stand; absent where there are none.",
    list_of(record({"number": COUNT, **dict.fromkeys(("at", "sitting", "kind", "data"), TEXT)})),
)

SCHEMAS: Final[dict[str, Schema]] = {
    "results": RESULTS,
    "plan": PLAN,
    "export": EXPORT,
    "data": DATA,
    "springboard": SPRINGBOARD,
    "progress": PROGRESS,
    "checkpoint": CHECKPOINT,
    "checkpoints": CHECKPOINTS,
    "role": JOB,
    **CONTENT_SCHEMAS,
    **FIGURE_SCHEMAS,
    **SITTING_SCHEMAS,
}
"""By the name that a document carries in its `schema`, without `tremplin/`."""


def schema_files() -> dict[str, Schema]:
    """The schemas by the names of the files in which they are published."""
    return {f"{name}.schema.json": schema for name, schema in SCHEMAS.items()}
