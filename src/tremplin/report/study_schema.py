"""JSON Schemas of what is said about study: progress, checkpoints, a plan made again."""

from typing import Final

from tremplin.report.schema_parts import (
    CONTENT,
    COUNT,
    DAY,
    LANGUAGE,
    LEVEL,
    NUMBER,
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

CHECKPOINT_DAY: Final = record({"day": DAY, "skill": TEXT, "after": about("The step.", TEXT)})
WHOLE: Final[Schema] = {"type": "integer"}
_TWO_DAYS: Final = list_of(DAY, minItems=2, maxItems=2)
DIFFERENCE: Final = record(
    {
        "since": about("The day from which the earlier plan was followed.", DAY),
        "done": about("Its steps that are finished.", list_of(TEXT)),
        "abandoned": list_of(TEXT),
        "in": list_of(TEXT),
        "out": list_of(TEXT),
        "moved": about(
            "Days before, days after.",
            list_of(record({"resource": TEXT, "start": _TWO_DAYS, "end": _TWO_DAYS})),
        ),
        "coverage": about("In weight x level.", NUMBER),
        "points": about("Of 10,000.", WHOLE),
        "weeks": WHOLE,
        "hours": NUMBER,
        "price": about("Euros.", NUMBER),
        "spent": about("Euros taken off the budget.", POSITIVE),
    }
)
_STUDIED: Final = record(
    {
        "resource": TEXT,
        "title": by_name(TEXT),
        "state": {"enum": ["done", "under-way", "abandoned", "to-come"]},
        "late": YES_OR_NO,
        "start": about("First day in the followed plan.", or_null(DAY)),
        "end": about("Last day in the followed plan.", or_null(DAY)),
        "hours": about("Hours studied.", POSITIVE),
        "hours_expected": or_null(POSITIVE),
        "started": or_null(DAY),
        "ended": about("When it was finished or given up.", or_null(DAY)),
        "notes": list_of(record({"day": DAY, "text": TEXT})),
        "in_catalogue": YES_OR_NO,
        "replaced_by": list_of(TEXT),
    }
)
_FOLLOWED: Final = record(
    {
        "role": TEXT,
        "since": DAY,
        "end": or_null(DAY),
        "done": about("Steps that are finished.", COUNT),
        "hours_left": POSITIVE,
        "steps": list_of(_STUDIED),
    }
)
PROGRESS: Final = document(
    "progress",
    "What a person studies and has done, and how far the plan is that they follow.",
    {
        "followed": or_null(_FOLLOWED),
        "others": about("Studied outside that plan.", list_of(_STUDIED)),
        "due": about("Skills to measure by a checkpoint.", list_of(TEXT)),
    },
)
_INTERVAL: Final = record({"level": LEVEL, "low": LEVEL, "high": LEVEL})
_ANSWER: Final = {
    "type": "object",
    "required": ["item", "answer"],
    "properties": {"item": TEXT, "answer": {}, "variant": {}},
}
CHECKPOINT: Final = document(
    "checkpoint",
    "What five questions say of one skill; `given` is a file of answers.",
    {
        "sitting": TEXT,
        "content": CONTENT,
        "skill": TEXT,
        "before": _INTERVAL,
        "after": _INTERVAL,
        "required": or_null(LEVEL),
        "probability": about("P(level >= required).", or_null(SHARE)),
        "answers": COUNT,
        "right": COUNT,
        "complete": about("Whether it was taken to its end; only then it counts.", YES_OR_NO),
        "given": record({"answers": list_of(_ANSWER), "language": LANGUAGE}),
    },
)
CHECKPOINTS: Final = document(
    "checkpoints",
    "The checkpoints to take.",
    {
        "due": list_of(
            record({"skill": TEXT, "resource": TEXT, "level": about("It leads up to.", LEVEL)})
        )
    },
)
