"""The sheet of a job as text for a terminal, and the list of all jobs."""

import textwrap
from collections.abc import Collection, Iterator
from itertools import chain

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import number
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.job import Job
from tremplin.report.job_blocks import Block, Entry, Levels, Part, Pay, Points, Prose, Views
from tremplin.report.job_sheet import job_sheet
from tremplin.report.layout import WIDTH, entries, heading, padded, paragraph, rows, sections


def role_list(catalog: Catalog, language: Language) -> str:
    """All roles, one line each, and how to see one."""
    names = [(role.id, role.name.pick(language)) for role in catalog.roles.values()]
    return sections(entries(names), say(language, "report.role.see-one"))


def role_sheet(job: Job, language: Language, only: Collection[str] = ()) -> str:
    """What is known of one role, as text: everything, or `only` some parts."""
    sheet = job_sheet(job, language)
    summary = paragraph(sheet.summary) if sheet.summary else ""
    parts = (part for part in sheet.parts if not only or part.name in only)
    shown = (_part(part, language) for part in parts)
    plan = paragraph(say(language, "job.plan", role=job.role.id))
    others = paragraph(say(language, "job.others"))
    return sections(heading(sheet.title), summary, *shown, f"{plan}\n{others}")


def _part(part: Part, language: Language) -> str:
    return sections(part.title.upper(), *(_block(block, language) for block in part.blocks))


def _block(block: Block, language: Language) -> str:
    if isinstance(block, Prose):
        return paragraph(block.text, "  ")
    if isinstance(block, Points):
        return _points(block)
    if isinstance(block, Levels):
        return _levels(block, language)
    if isinstance(block, Pay):
        return _pay(block)
    return _views(block)


def _points(points: Points) -> str:
    title = [paragraph(points.title, "  ")] if points.title else []
    return "\n".join([*title, *chain.from_iterable(map(_entry, points.entries))])


def _entry(entry: Entry) -> Iterator[str]:
    yield _folded(entry.text + marks(entry.sources), "  - ", "    ")
    for line in entry.more:
        yield _folded(line, "    ", "    ")


def marks(sources: tuple[int, ...]) -> str:
    """Numbers of sources as they stand behind a statement: ` [1, 4]`, on one line with it."""
    numbers = ",\u00a0".join(map(str, sources))
    return f" [{numbers}]" if sources else ""


def _folded(text: str, first: str, rest: str) -> str:
    """The text on lines as wide as the terminal; an address that is wider is cut."""
    lines = textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )
    return "\n".join(lines)


def _levels(levels: Levels, language: Language) -> str:
    core = say(language, "job.core")
    table = [
        (f"  {number(language, level, 2)}", name, core if is_core else "")
        for level, name, is_core in levels.rows
    ]
    return rows(table)


def _pay(pay: Pay) -> str:
    table = [(row.amount, row.basis, row.year) for row in pay.rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [paragraph(pay.title, "  ")]
    for row, cells in zip(pay.rows, table, strict=True):
        line = "  ".join(padded(cell, w) for cell, w in zip(cells, widths, strict=True))
        lines.append(f"  - {line}".rstrip())
        lines.extend(_folded(text, "    ", "    ") for text in (row.source, row.note) if text)
    return "\n".join(lines)


def _views(views: Views) -> str:
    return sections(_points(views.left), _points(views.right))
