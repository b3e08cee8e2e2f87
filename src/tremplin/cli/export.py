"""`tremplin export`: results and plan of the latest sitting, written to a file."""

import argparse
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.cli.app_services import offered_constraints
from tremplin.cli.export_calendar import Handed, calendar_to_hand_out
from tremplin.cli.files import check_writable, write_file
from tremplin.cli.kept_constraints import chosen_constraints
from tremplin.cli.output import CommandError, Result
from tremplin.cli.planning import plan_for
from tremplin.cli.results import assessment_of, sitting_named, with_history
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment
from tremplin.report.csv import csv_text
from tremplin.report.export_json import export_object
from tremplin.report.html import html_page
from tremplin.report.json_text import json_text
from tremplin.report.markdown import markdown
from tremplin.store.learner import Sitting


@dataclass(frozen=True)
class Material:
    """What an export is made from."""

    world: World
    sitting: Sitting
    assessment: Assessment
    role: str | None
    plan: Plan | None

    @property
    def shown(self) -> tuple[Catalog, Assessment, str | None, Plan | None, Language]:
        """What every document shows, and in which language."""
        return self.world.catalog, self.assessment, self.role, self.plan, self.world.language


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Write the latest sitting's results, and the plan for its role, in the file's format."""
    suffix = arguments.file.suffix.lower()
    if suffix not in FORMATS:
        known = ", ".join(FORMATS)
        key = "export.formats" if suffix else "export.formats.none"
        raise CommandError(say(world.language, key, suffix=suffix, known=known))
    _refuse_options_of_others(arguments, suffix, world.language)
    check_writable(world, arguments.file)
    return handed_out(material_of(world), arguments)


def handed_out(material: Material, arguments: argparse.Namespace) -> Result:
    """Write the file that the arguments name, in its format; a calendar is remembered."""
    suffix, world = arguments.file.suffix.lower(), material.world
    if suffix == ".ics":
        return _calendar(material, arguments)
    write_file(world, arguments.file, FORMATS[suffix](material, arguments))
    return Result(notices=(*world.notices(), _done(world, arguments.file)))


def material_of(world: World) -> Material:
    """The latest sitting with its results, and the plan for the role and limits last chosen."""
    sitting = sitting_named(world, None)
    assessment = with_history(world, sitting, assessment_of(world, sitting))
    role = sitting.choice.get("role") or sitting.role
    kept = sitting.choice.get("constraints")
    constraints = (
        chosen_constraints(kept, world.today())
        if kept
        else offered_constraints(world, world.language)
    )
    plan = plan_for(world, sitting, assessment, role, constraints) if role else None
    return Material(world, sitting, assessment, role, plan)


def _refuse_options_of_others(
    arguments: argparse.Namespace, suffix: str, language: Language
) -> None:
    given = {
        "--at": (bool(arguments.at), ".ics"),
        "--zone": (arguments.zone is not None, ".ics"),
        "--excel": (arguments.excel is not None, ".csv"),
    }
    for option, (is_given, needed) in given.items():
        if is_given and suffix != needed:
            raise CommandError(say(language, "export.only-for", option=option, suffix=needed))


def _markdown(material: Material, _: argparse.Namespace) -> str:
    return markdown(*material.shown, material.world.today())


def _html(material: Material, _: argparse.Namespace) -> str:
    return html_page(*material.shown, material.world.today())


def _json(material: Material, _: argparse.Namespace) -> str:
    world = material.world
    return json_text(export_object(*material.shown, world.today(), world.loaded.fingerprint))


def _csv(material: Material, arguments: argparse.Namespace) -> str:
    excel = arguments.excel
    return csv_text(
        *material.shown, excel=material.world.language == "fr" if excel is None else excel
    )


def _ics(material: Material, arguments: argparse.Namespace) -> str:
    return _handed(material, arguments).text


def _calendar(material: Material, arguments: argparse.Namespace) -> Result:
    """A calendar is remembered, so that the next one moves and cancels its events."""
    handed, world = _handed(material, arguments), material.world
    write_file(world, arguments.file, handed.text)
    if handed.is_new:
        world.keep(material.sitting, "exported", handed.kept)
    notices = (*world.notices(), _done(world, arguments.file), handed.notice)
    return Result(notices=notices)


def _handed(material: Material, arguments: argparse.Namespace) -> Handed:
    world, plan = material.world, material.plan
    if plan is None:
        raise CommandError(say(world.language, "export.calendar.no-plan"))
    return calendar_to_hand_out(world, material.sitting.id, plan, arguments.at, arguments.zone)


def _done(world: World, file: Path) -> str:
    return say(world.language, "export.done", path=file)


FORMATS: Final[dict[str, Callable[[Material, argparse.Namespace], str]]] = {
    ".md": _markdown,
    ".html": _html,
    ".ics": _ics,
    ".json": _json,
    ".csv": _csv,
}
"""By the end of the file's name, what makes the text."""


def default_file(folder: Path, day: dt.date, language: Language, suffix: str = ".md") -> Path:
    """A name that is still free in the folder."""
    name = folder / say(language, "export.file", day=day.isoformat())
    first = name.with_suffix(suffix)
    numbered = (first.with_stem(f"{first.stem}-{number}") for number in range(2, 1000))
    return next(path for path in (first, *numbered) if not path.exists())
