"""JSON Schemas of what is said of sittings: history, review, reports on questions, their files."""

from typing import Final

from tremplin.report.schema_parts import (
    CONTENT,
    COUNT,
    DAY,
    INSTANT,
    LANGUAGE,
    LEVEL,
    TEXT,
    Schema,
    about,
    by_name,
    document,
    list_of,
    or_null,
    record,
)

SPAN: Final[dict[str, Schema]] = {"level": LEVEL, "low": LEVEL, "high": LEVEL}
POINTS: Final = list_of(
    record(
        {
            "sitting": TEXT,
            "day": DAY,
            "role": or_null(TEXT),
            "answers": COUNT,
            "skills": about(
                "From the answers of this sitting alone.",
                by_name(
                    record({**SPAN, "answers": about("0 = inferred from other skills.", COUNT)})
                ),
            ),
        }
    )
)
TOGETHER: Final = about("From all sittings, as of the last one.", by_name(record(SPAN)))
HISTORY: Final = document(
    "history",
    "All sittings with an answer to a question, the oldest first.",
    {"sittings": POINTS, "together": TOGETHER},
)
_QUESTION: Final = record(
    {
        "number": about("From 1, in the order of the answers.", COUNT),
        "item": TEXT,
        "skill": TEXT,
        "language": LANGUAGE,
        "verdict": {"enum": ["right", "partly", "wrong", "unknown"]},
        "answer": about("As in a file of answers; null = I don't know.", {}),
        "given": about("The answer in words.", list_of(TEXT)),
        "right": about("What is right, in words.", list_of(TEXT)),
        "asked": about("The question as it was asked.", {"type": "object"}),
        "basis": about(
            "Whether `asked` was kept, and whether the question was edited since.",
            {"enum": ["kept", "edited", "present", "changed", "gone"]},
        ),
        "reports": list_of(TEXT),
    }
)
REVIEW: Final = document(
    "review",
    "The answered questions of a sitting, each with what is right and why.",
    {"sitting": TEXT, "content": CONTENT, "questions": list_of(_QUESTION)},
)
_REPORT: Final = {
    **record({"at": INSTANT, "sitting": TEXT, "text": TEXT, "fingerprint": TEXT}),
}
_REPORT["properties"] = {
    **_REPORT["properties"],
    "answer": about("As in a file of answers; absent where none had been given.", {}),
}
REPORTS: Final = document(
    "reports",
    "What was reported about questions, most reported first.",
    {
        "reports": list_of(
            record(
                {
                    "item": TEXT,
                    "count": COUNT,
                    "question": about(
                        "Whether it is as it was then.", {"enum": ["same", "edited", "gone"]}
                    ),
                    "texts": list_of(_REPORT),
                }
            )
        )
    },
)
DATA_PATH: Final = document("data-path", "Where the person's data is.", {"path": TEXT})
DATA_EXPORT: Final = document("data-export", "The file of a copy.", {"file": TEXT})
DATA_EXPORT["properties"]["sessions"] = about("Lines of a file of sessions, else absent.", COUNT)
_ANSWERED: Final = record({"item": TEXT, "answer": about("null = I don't know.", {})})
_ANSWERED["properties"].update(
    variant=about("The values that a question made from a template was shown with.", {}),
    question=about("Hash of the question as asked, beside its options.", TEXT),
    options=about("Hash of each option as asked.", by_name(TEXT)),
)
SESSION: Final = document(
    "session",
    "What was answered in one sitting, without who answered.",
    {
        "id": about("A pseudonym of the sitting, the same in every copy.", TEXT),
        "at": about("When it was begun, in UTC.", DAY),
        "language": LANGUAGE,
        "content": CONTENT,
        "answers": list_of(_ANSWERED),
    },
)
DATA_ERASE: Final = document("data-erase", "The folder whose data is erased.", {"path": TEXT})
DATA_IMPORT: Final = document(
    "data-import",
    "What a copy brought.",
    {"added": COUNT, "known": about("Events that were there already.", COUNT)},
)

SCHEMAS: Final[dict[str, Schema]] = {
    "history": HISTORY,
    "review": REVIEW,
    "reports": REPORTS,
    "data-path": DATA_PATH,
    "data-export": DATA_EXPORT,
    "session": SESSION,
    "data-erase": DATA_ERASE,
    "data-import": DATA_IMPORT,
}
