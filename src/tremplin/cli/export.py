"""`tremplin export`: results and plan of the latest sitting, written to a file."""

import argparse
import datetime as dt
import json
from pathlib import Path
from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.cli.app_services import chosen_constraints, offered_constraints
from tremplin.cli.output import CommandError, Result
from tremplin.cli.planning import plan_for
from tremplin.cli.results import assessment_of, sitting_named
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.markdown import markdown
from tremplin.report.plan_json import plan_object
from tremplin.store.journal import write_private

FORMATS: Final = (".md", ".json")


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Write the latest sitting's results, and the plan for its role, in the file's format."""
    suffix = arguments.file.suffix.lower()
    if suffix not in FORMATS:
        known = ", ".join(FORMATS)
        sentence = say(world.language, "cli.export.formats", suffix=suffix, known=known)
        raise CommandError(sentence)
    sitting = sitting_named(world, None)
    assessment = assessment_of(world, sitting)
    role = sitting.choice.get("role") or sitting.role
    kept = sitting.choice.get("constraints")
    constraints = (
        chosen_constraints(kept, world.today())
        if kept
        else offered_constraints(world, world.language)
    )
    plan = plan_for(world, assessment, role, constraints) if role else None
    if suffix == ".md":
        text = export_text(world.catalog, assessment, role, plan, world.language)
    else:
        text = json.dumps(_object(world, assessment, plan), ensure_ascii=False, indent=2) + "\n"
    try:
        write_private(arguments.file, text)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        sentence = say(world.language, "cli.cannot-write", path=arguments.file, detail=detail)
        raise CommandError(sentence) from error
    return Result(notices=(say(world.language, "cli.export.done", path=arguments.file),))


def _object(world: World, assessment: Assessment, plan: Plan | None) -> dict[str, Any]:
    content = world.loaded.fingerprint
    return {
        "schema": "tremplin/export",
        "version": 1,
        "results": results_object(assessment),
        "plan": plan_object(world.catalog, plan, world.language, content) if plan else None,
    }


def export_text(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
) -> str:
    """The Markdown document."""
    return markdown(catalog, assessment, role, plan, language)


def default_file(folder: Path, day: dt.date, language: Language) -> Path:
    """A name that is still free in the folder."""
    first = folder / say(language, "cli.export.file", day=day.isoformat())
    numbered = (first.with_stem(f"{first.stem}-{number}") for number in range(2, 1000))
    return next(path for path in (first, *numbered) if not path.exists())
