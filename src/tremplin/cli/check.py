"""`tremplin check`: what is wrong in content files, and where."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.lint.bank import Bank
from tremplin.lint.check import check
from tremplin.lint.diagnostic import Diagnostic, Source
from tremplin.lint.parse import Loaded
from tremplin.lint.render import FORMATS
from tremplin.store.content import content_folders, fingerprint, read, read_for_check

_WITH_SUMMARY = frozenset({"text", "concise", "github"})
_OF_A_BANK = frozenset({"text", "json"})


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Check the files asked for, or all content, and say what was found; or what was reported."""
    if arguments.reports:
        # Checking files needs neither the journal nor what reads it.
        from tremplin.cli.reports import reports_result

        return reports_result(world)
    sources, names = _sources(arguments.paths, world)
    if arguments.bank:
        return _bank(arguments, sources, world)
    found = check(
        sources,
        language=world.language,
        files=names,
        warn=arguments.warnings,
        today=world.today(),
    )
    checked = len(sources) if names is None else len(names)
    form = "json" if arguments.json else arguments.format
    parts = [FORMATS[form](found.diagnostics, world.language)]
    if form in _WITH_SUMMARY:
        parts.append(_summary(found.diagnostics, checked, world))
    between = "\n\n" if form == "text" else "\n"
    return Result(
        between.join(filter(None, parts)) + "\n",
        notices=_notices(found, world),
        exit_code=ExitCode.FINDINGS if _has_error(found.diagnostics) else ExitCode.DONE,
        raw=True,
    )


def _has_error(found: Sequence[Diagnostic]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in found)


def _bank(arguments: argparse.Namespace, sources: list[Source], world: World) -> Result:
    """Check the bank that all content makes together, and report on it."""
    from tremplin.report.bank import BankReport, bank_object
    from tremplin.report.bank_text import bank_text
    from tremplin.report.json_text import json_text

    if arguments.format not in _OF_A_BANK:
        raise CommandError(say(world.language, "check.bank.format", format=arguments.format))
    found = check(sources, language=world.language, warn=True, today=world.today())
    report = BankReport(fingerprint(sources), Bank.from_catalog(found.catalog), found)
    as_json = arguments.json or arguments.format == "json"
    return Result(
        json_text(bank_object(report, world.language))
        if as_json
        else bank_text(report, world.language),
        notices=_notices(found, world),
        exit_code=ExitCode.DONE if report.is_good else ExitCode.FINDINGS,
        raw=True,
    )


def _sources(paths: Sequence[Path], world: World) -> tuple[list[Source], frozenset[str] | None]:
    folders = content_folders(data=world.data, extra=world.content, only=world.content_only)
    for path in (*folders, *paths):
        if not _is_there(path):
            raise _cannot("no-such-path", path, world)
    sources, names = read_for_check(paths, folders) if paths else (read(folders), None)
    if not sources or names == frozenset():
        raise _cannot("no-content", (*paths, *folders)[0], world)
    return sources, names


def _is_there(path: Path) -> bool:
    """A link that leads nowhere is there; it is reported as a file that cannot be read."""
    try:
        path.lstat()
    except (OSError, ValueError) as error:
        return isinstance(error, PermissionError)
    return True


def _cannot(reason: str, path: Path, world: World) -> CommandError:
    return CommandError(say(world.language, f"check.{reason}", path=path), ExitCode.UNREADABLE)


def _summary(found: Sequence[Diagnostic], files: int, world: World) -> str:
    if not found:
        return say(world.language, "check.summary.clean", files=files)
    bad = len({diagnostic.file for diagnostic in found})
    errors = sum(diagnostic.severity == "error" for diagnostic in found)
    values = {"n": errors, "warnings": len(found) - errors, "bad": bad, "files": files}
    key = "check.summary" if errors == len(found) else "check.summary.warnings"
    return say(world.language, key, **values)


def _notices(found: Loaded, world: World) -> tuple[str, ...]:
    if not found.replaced:
        return ()
    names = ", ".join(mention.id or mention.table for mention in found.replaced[:5])
    return (say(world.language, "cli.replaced", n=len(found.replaced), names=names),)
