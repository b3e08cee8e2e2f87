"""Levels and steps as one table for spreadsheets and scripts."""

import csv
import io
from collections.abc import Iterator
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.characters import harmless
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.checkpoints import Checkpoint
from tremplin.plan.result import Plan, Step
from tremplin.report.assessment import Assessment
from tremplin.report.checkpoints import checkpoint_words, plan_checkpoints
from tremplin.report.markup import one_line, web_address
from tremplin.report.names import skill_name, study_address
from tremplin.report.progress import History
from tremplin.report.reasons import step_reason
from tremplin.report.results_text import required_levels

COLUMNS: Final = (
    *("part", "id", "name"),
    *("level", "low", "high", "required", "self_rating", "inferred", "answers"),
    *("kind", "start", "end", "hours", "price", "url", "reason", "note"),
)
"""Those of all rows, those of skills, those of steps."""
FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Signs, ordinary and full-width, with which a spreadsheet takes a text for a formula."""
Cell = str | float | bool | None


def csv_text(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
    *,
    excel: bool,
) -> str:
    """One row a skill, then one row a step, then one row a checkpoint, then one row a
    skill of each sitting where there are several; lines end in CRLF.

    Commas and decimal points (RFC 4180), or what a French Excel opens as a table: semicolons,
    decimal commas and a byte order mark.
    """
    required = required_levels(catalog, role)
    rows = [
        _skill(catalog, assessment, skill, required.get(skill), language)
        for skill in assessment.skills
    ]
    if plan is not None:
        rows += [_step(catalog, plan, step, language) for step in plan.steps]
        checks = plan_checkpoints(catalog, plan, language)
        rows += [_checkpoint(catalog, one, language) for one in checks]
    rows += list(_sittings(catalog, assessment.history, language))
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";" if excel else ",", lineterminator="\r\n")
    writer.writerow(say(language, f"export.csv.{name}") for name in COLUMNS)
    writer.writerows(_written(row, language, excel) for row in rows)
    return ("\ufeff" if excel else "") + file.getvalue()


def _skill(
    catalog: Catalog,
    assessment: Assessment,
    skill: str,
    required: float | None,
    language: Language,
) -> dict[str, Cell]:
    result, shown = assessment.skills[skill], assessment.shown(skill)
    return {
        "part": say(language, "export.csv.part.skill"),
        "id": skill,
        "name": skill_name(catalog, skill, language),
        "level": shown.level,
        "low": shown.low,
        "high": shown.high,
        "required": required,
        "self_rating": result.self_rating,
        "inferred": result.inferred,
        "answers": result.answers,
    }


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> dict[str, Cell]:
    resource = catalog.resources[step.resource]
    return {
        "part": say(language, "export.csv.part.step"),
        "id": step.resource,
        "name": resource.title.pick(language),
        "kind": say(language, f"report.kind.{resource.kind}"),
        "start": step.start.isoformat(),
        "end": step.end.isoformat(),
        "hours": step.minutes / 60,
        "price": step.cents / 100,
        "url": web_address(study_address(resource, plan.constraints.study_in)),
        "reason": step_reason(catalog, plan, step, language),
        "note": resource.note.pick(language) if resource.note else None,
    }


def _sittings(
    catalog: Catalog, history: History | None, language: Language
) -> Iterator[dict[str, Cell]]:
    """A row for each skill of each sitting, from that sitting alone; what was not asked is left."""
    for point in history.points if history else ():
        for skill, answers in point.asked.items():
            found = point.skills[skill]
            yield {
                "part": say(language, "export.csv.part.sitting"),
                "id": skill,
                "name": skill_name(catalog, skill, language),
                "level": found.level,
                "low": found.low,
                "high": found.high,
                "answers": answers,
                "start": point.day.isoformat(),
                "end": point.day.isoformat(),
                "note": point.sitting,
            }


def _checkpoint(catalog: Catalog, one: Checkpoint, language: Language) -> dict[str, Cell]:
    return {
        "part": say(language, "export.csv.part.checkpoint"),
        "id": one.skill,
        "name": skill_name(catalog, one.skill, language),
        "start": one.day.isoformat(),
        "end": one.day.isoformat(),
        "reason": checkpoint_words(catalog, one, language),
    }


def _written(row: dict[str, Cell], language: Language, excel: bool) -> Iterator[str]:
    for name in COLUMNS:
        value = row.get(name)
        match value:
            case None:
                yield ""
            case bool():
                yield say(language, f"export.csv.{'yes' if value else 'no'}")
            case str():
                yield plain_cell(value)
            case _:
                number = f"{value:.2f}".rstrip("0").rstrip(".")
                yield number.replace(".", ",") if excel else number


def plain_cell(text: str) -> str:
    """The text on one line, an apostrophe before what a spreadsheet would compute."""
    line = harmless(one_line(text))
    return f"'{line}" if line.startswith(FORMULA) else line
