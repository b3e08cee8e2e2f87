"""JSON Schemas of figures: simulation, calibration, what other limits or resources would give."""

from typing import Final

from tremplin.report.schema_parts import (
    CONTENT,
    COUNT,
    LANGUAGE,
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

_FIGURES: Final = record(
    {
        "items": POSITIVE,
        "minutes": POSITIVE,
        "se": about("The error that belief itself expects.", POSITIVE),
        "rmse": about("The error there really is.", POSITIVE),
        "coverage": about("Truths inside the 90 % interval.", SHARE),
        "right": about("Right decisions.", SHARE),
    }
)
_OUTCOME: Final = record(
    {
        "by_items": about("After each length asked for.", list_of(_FIGURES)),
        "at_stop": about("Where sittings end by themselves.", _FIGURES),
        "stopped_early": SHARE,
        "plans_ahead": about("Whether it chooses by the length of the test.", YES_OR_NO),
        "half_way": about(
            "Items that make half of the way to certainty; null: more than the longest test has.",
            or_null(COUNT),
        ),
        "half_way_right": about("Right decisions there.", SHARE),
        "half_way_interval": about(
            "90 %, from persons drawn again; null ends: more than the longest test has.",
            or_null(record({"low": or_null(COUNT), "high": or_null(COUNT)})),
        ),
        "right_by_items": about("After 0, 1, 2 ... items of the longest test.", list_of(SHARE)),
        "se_by_items": about("The same.", list_of(POSITIVE)),
        "exposure": about("Share of persons who saw each item.", by_name(SHARE)),
        "never_used": list_of(TEXT),
    }
)
SIMULATION: Final = document(
    "simulation",
    "How precise the questions are, on simulated persons.",
    {
        "content": CONTENT,
        "role": or_null(TEXT),
        "language": LANGUAGE,
        "persons": COUNT,
        "seed": COUNT,
        "truth": {"enum": ["certain", "drawn"]},
        "items": about("Lengths asked for.", list_of(COUNT)),
        "bank": about("Items in the bank.", COUNT),
        "needed": about("Skills that the figures are over.", list_of(TEXT)),
        "strategies": by_name(_OUTCOME),
        "cells": list_of(
            record(
                {
                    "skill": TEXT,
                    "level": COUNT,
                    "items": COUNT,
                    "information": POSITIVE,
                    "hole": YES_OR_NO,
                }
            )
        ),
        "thresholds": record({"items": COUNT, "information": POSITIVE}),
    },
)

_DIFFERENCE: Final = or_null(
    record(
        {
            "logits": NUMBER,
            "se": POSITIVE,
            "p": SHARE,
            "named": YES_OR_NO,
            "sure": YES_OR_NO,
            "class": {"enum": ["A", "B", "C"]},
        }
    )
)
_ITEM: Final = record(
    {
        "skill": TEXT,
        "answers": COUNT,
        "author_difficulty": NUMBER,
        "difficulty": NUMBER,
        "difficulty_sd": POSITIVE,
        "discrimination": NUMBER,
        "discrimination_sd": POSITIVE,
        "correlation": record({"r": NUMBER, "se": POSITIVE}),
        "wrong_key": about("P(another answer is the right one).", SHARE),
        "unknown": about('Share of "I don\'t know".', SHARE),
        "wrong_answers": about("Those that took a distractor.", COUNT),
        "distractors": about("Shares of these.", by_name(SHARE)),
        "language": about("French less English.", _DIFFERENCE),
        "drift": about("The earlier half less the later one.", _DIFFERENCE),
        "flags": about(
            "Each with the figures behind it.",
            list_of({**record({"flag": TEXT}), "additionalProperties": True}),
        ),
        "parameters": about("What is proposed for the content file.", or_null({"type": "object"})),
    }
)
CALIBRATION: Final = document(
    "calibration",
    "Parameters of items from the answers of many sessions.",
    {
        "content": CONTENT,
        "sessions": record({"fr": COUNT, "en": COUNT}),
        "answers": COUNT,
        "left_out": about("Answers that the present content can't score.", COUNT),
        "edited": about("Answers left out: the question was worded otherwise.", COUNT),
        "unchecked": about(
            "Answers scored though the wording they were given to is unknown.", COUNT
        ),
        "duplicates": about("Sessions left out: copies of others.", COUNT),
        "alike": about("Sessions without an id that have the answers of another one.", COUNT),
        "min_answers": COUNT,
        "unjudged": about(
            "By flag: answers that it takes, and items that have too few.",
            by_name(record({"needed": COUNT, "items": COUNT})),
        ),
        "items": by_name(_ITEM),
        "skills": by_name(record({"difference": NUMBER, "se": POSITIVE})),
        "diff": about("Of the content files, as `diff -u` writes it.", TEXT),
        "written": about("Files that were changed.", list_of(TEXT)),
    },
)

CHANGE: Final = record(
    {
        "points": or_null({"type": "integer"}),
        "coverage": or_null(NUMBER),
        "hours": or_null(NUMBER),
        "price": or_null(NUMBER),
        "in": list_of(TEXT),
        "out": list_of(TEXT),
        "text": TEXT,
    }
)
WHY: Final = document(
    "why",
    "Why one resource is in the plan, or is not: the other plan less this one.",
    {
        "resource": TEXT,
        "in_plan": YES_OR_NO,
        "obstacle": about("What makes a plan with it impossible.", or_null(TEXT)),
        "change": CHANGE,
        "text": TEXT,
    },
)
CURVE: Final = document(
    "curve",
    "What more or less time or money gives.",
    {
        "content": CONTENT,
        "role": TEXT,
        "along": {"enum": ["time", "money"]},
        "points": list_of(
            record(
                {
                    "limit": about("Hours or euros.", POSITIVE),
                    "value": about("Points of 10,000.", COUNT),
                    "bound": COUNT,
                    "coverage": POSITIVE,
                    "hours": POSITIVE,
                    "price": POSITIVE,
                    "steps": list_of(TEXT),
                }
            )
        ),
    },
)

SCHEMAS: Final[dict[str, Schema]] = {
    "simulation": SIMULATION,
    "calibration": CALIBRATION,
    "why": WHY,
    "curve": CURVE,
}
