"""Files that the app writes: the documents of `tremplin export`, under a name that is free."""

import argparse
from pathlib import Path

from tremplin.cli.export import Material, default_file, handed_out
from tremplin.cli.results import assessment_of, with_history
from tremplin.cli.sittings import KeptSitting
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.plan.result import Plan


def save_file(
    world: World,
    kept: KeptSitting,
    role: str | None,
    plan: Plan | None,
    language: Language,
    suffix: str,
) -> str:
    """Write what the sitting tells, and the plan if there is one; gives the path.

    CommandError when the file can't be written, or for a calendar without a plan.
    """
    there = world.speaking(language)
    path = default_file(Path.cwd(), world.today(), language, suffix)
    found = with_history(there, kept.sitting, assessment_of(there, kept.sitting))
    material = Material(there, kept.sitting, found, role, plan)
    handed_out(material, argparse.Namespace(file=path, at=(), zone=None, excel=None))
    return str(path)
