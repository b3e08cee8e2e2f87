"""`tremplin data export --sessions`: what was answered, without who answered, a line a sitting.

Such files can be put one behind the other and are what `tremplin calibrate` reads. A line has the
answers to questions, the question that each was given to as hashes, the day in UTC, the language,
the content, and a pseudonym of the sitting. Self-ratings, studies, notes, reports of mistakes,
plans and preferences stay out of it, as do sittings without an answer.
"""

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tremplin.cli.calibration_duplicates import session_id
from tremplin.cli.calibration_forms import SESSION, question_of
from tremplin.cli.files import write_file
from tremplin.cli.output import Result
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import say
from tremplin.store.learner import Given, Sitting, sittings


def export_sessions(world: World, file: Path | None) -> Result:
    """Write the sittings to a file, or to stdout."""
    found = [session_object(sitting) for sitting in sittings(world.journal) if _counts(sitting)]
    text = session_lines(found)
    if file is None or str(file) == "-":
        return Result(text, raw=True)
    write_file(world, file, text)
    notice = say(world.language, "export.data.sessions-done", n=len(found), path=file)
    data = {"schema": "tremplin/data-export", "version": 1, "file": str(file)}
    return Result(notices=(notice,), data={**data, "sessions": len(found)})


def _counts(sitting: Sitting) -> bool:
    return bool(sitting.answers) and sitting.language in LANGUAGES


def session_lines(objects: Sequence[dict[str, Any]]) -> str:
    """One object a line, in ASCII, so that no tool that puts files together can spoil them."""
    return "".join(json.dumps(one, ensure_ascii=True, allow_nan=False) + "\n" for one in objects)


def session_object(sitting: Sitting) -> dict[str, Any]:
    """A sitting as one JSON object, which tells of nobody."""
    return {
        "schema": SESSION,
        "version": 1,
        "id": session_id(sitting),
        "at": sitting.begun.astimezone(dt.UTC).date().isoformat(),
        "language": sitting.language,
        "content": sitting.content,
        "answers": [_answer(given) for given in sitting.answers],
    }


def _answer(given: Given) -> dict[str, Any]:
    question = question_of(given)
    found = {"item": given.item, "answer": given.answer}
    if given.variant is not None:
        found["variant"] = dict(given.variant)
    if question is not None:
        found["question"] = question.stem
        if question.options:
            found["options"] = dict(question.options)
    return found
