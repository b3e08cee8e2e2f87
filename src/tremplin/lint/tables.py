"""The tables that content files may hold, and the entries found in one file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from tremplin.catalog.base import Table
from tremplin.catalog.careers import (
    Claim,
    Contradiction,
    Currency,
    Employment,
    Funding,
    Origin,
    Publication,
    Salary,
)
from tremplin.catalog.items import SingleItem
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Domain, Population, Skill
from tremplin.lint.closest import closest
from tremplin.lint.decode import Document
from tremplin.lint.diagnostic import Finding, Path, Span
from tremplin.lint.rules import tables as rules

_HEADER: Final = re.compile(r"^[ \t]*\[\[?[ \t]*([A-Za-z0-9_-]+)[ \t]*\]", re.MULTILINE)

_MOST_UNKNOWN: Final = 100
"""Names that are compared with known ones; a hostile file has thousands."""


@dataclass(frozen=True)
class TableKind:
    """A top-level table: its model, its folder, whether there is one of it or a list."""

    name: str
    model: type[Table]
    folder: str = "paths"
    is_single: bool = False

    @property
    def header(self) -> str:
        """How an entry of it begins."""
        return f"[{self.name}]" if self.is_single else f"[[{self.name}]]"


KINDS: Final = {
    kind.name: kind
    for kind in (
        TableKind("population", Population, is_single=True),
        TableKind("domain", Domain),
        TableKind("skill", Skill),
        # The type of an item decides its model; this one stands for the fields they share.
        TableKind("item", SingleItem, folder="quizzes"),
        TableKind("role", Role),
        TableKind("resource", Resource),
        TableKind("publication", Publication),
        TableKind("origin", Origin),
        TableKind("salary", Salary),
        TableKind("claim", Claim),
        TableKind("contradiction", Contradiction),
        TableKind("employment", Employment),
        TableKind("funding", Funding),
        TableKind("currency", Currency, is_single=True),
    )
}


@dataclass(frozen=True)
class Entry:
    """One table of one file, not yet validated."""

    document: Document
    kind: TableKind
    path: Path
    raw: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its identifier, or nothing."""
        identifier = self.raw.get("id")
        return identifier if isinstance(identifier, str) else ""


def entries(document: Document) -> Iterator[Entry | Finding]:
    """The entries of a file in the order of its tables, and what is wrong with the tables."""
    unknown = islice((name for name in document.data if name not in KINDS), _MOST_UNKNOWN)
    misspelt = {closest(name, KINDS) for name in unknown}
    for name, value in document.data.items():
        kind = KINDS.get(name)
        if kind is None:
            yield rules.unknown_table(name, KINDS)
        elif name in misspelt and not isinstance(value, list):
            # What stands here are the inner tables of the entry whose header is misspelt.
            continue
        elif kind.folder != (folder_of(document.source.name) or kind.folder):
            yield rules.wrong_folder(kind.name, kind.header, kind.folder)
        else:
            yield from _entries_of(document, kind, value)


def _entries_of(document: Document, kind: TableKind, value: Any) -> Iterator[Entry | Finding]:
    if kind.is_single:
        if isinstance(value, dict):
            yield Entry(document, kind, (kind.name,), value)
        else:
            yield rules.table_brackets(kind.name, kind.header, (kind.name,))
        return
    if not isinstance(value, list):
        yield rules.table_brackets(kind.name, kind.header, (kind.name,))
        return
    for index, raw in enumerate(value):
        if isinstance(raw, dict):
            yield Entry(document, kind, (kind.name, index), raw)
        else:
            yield rules.table_brackets(kind.name, kind.header, (kind.name, index))


def misspelt_header(text: str) -> Finding | None:
    """The first header of a broken text that nearly names a known table."""
    for found in _HEADER.finditer(text):
        if found[1] not in KINDS and closest(found[1], KINDS):
            finding = rules.unknown_table(found[1], KINDS)
            return replace(finding, span=Span(*found.span(1)))
    return None


def folder_of(name: str) -> str:
    """`quizzes` or `paths`, whichever the file stands in more closely; nothing elsewhere."""
    parts = name.replace("\\", "/").split("/")[:-1]
    return next((part for part in reversed(parts) if part in ("quizzes", "paths")), "")


def misplaced(document: Document) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Tables that are not read, with the kind that was meant, so that their ids are known."""
    folder = folder_of(document.source.name)
    for name, value in islice(document.data.items(), _MOST_UNKNOWN):
        meant = name if name in KINDS else closest(name, KINDS)
        if meant is None or (
            name in KINDS and KINDS[name].folder == (folder or KINDS[name].folder)
        ):
            continue
        for raw in value if isinstance(value, list) else [value]:
            if isinstance(raw, dict):
                yield meant, raw
