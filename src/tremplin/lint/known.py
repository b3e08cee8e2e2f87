"""Which names entries may refer to: those of sound entries and those of broken ones."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from tremplin.lint.decode import Document
from tremplin.lint.rules.references import Reference
from tremplin.lint.shape import field_names
from tremplin.lint.tables import KINDS, Entry, misplaced

_ID_LINE: Final = re.compile(r"^[ \t]*id[ \t]*=?[ \t]*[\"']?([\w.-]{1,120})", re.MULTILINE)


@dataclass
class Known:
    """Names by table; those of files that could not be parsed belong to any table."""

    names: dict[str, set[str]] = field(default_factory=dict)
    anywhere: set[str] = field(default_factory=set)
    nameless: dict[str, int] = field(default_factory=dict)
    """How many entries of a table lack an identifier: as many names are not found for it."""

    @classmethod
    def of(cls, documents: Iterable[Document], entries: Iterable[Entry]) -> "Known":
        """The names in all files, however broken."""
        known = cls({name: set() for name in KINDS})
        for entry in entries:
            known.add(entry.kind.name, entry.raw)
        for document in documents:
            if document.broken:
                known.anywhere.update(_ID_LINE.findall(document.text))
            for table, raw in misplaced(document):
                known.add(table, raw)
        return known

    def add(self, table: str, raw: Any) -> None:
        """Note the names of an entry, as written and as they were probably meant."""
        given = raw.get("id")
        if not isinstance(given, str):
            keys = field_names(KINDS[table].model)
            others = [v for k, v in raw.items() if k not in keys and isinstance(v, str)]
            self.names[table].update(others)
            self.nameless[table] = self.nameless.get(table, 0) + (not others)
            return
        tidy = re.sub(r"[\s_]+", "-", given.strip().casefold())
        self.names[table].update((given, tidy))
        aliases = raw.get("aliases")
        for alias in aliases if isinstance(aliases, list) else ():
            if isinstance(alias, str):
                self.names[table].add(alias)

    def has(self, reference: Reference) -> bool:
        """Whether the name is defined, soundly or not."""
        return reference.word in self.names.get(reference.target, ()) or (
            reference.word in self.anywhere
        )

    def among(self, reference: Reference) -> Collection[str]:
        """What the reference may have meant."""
        if reference.target in self.names:
            return self.names[reference.target]
        return [f"{table}:" for table in self.names]

    def explained(self, unknown: Iterable[Reference]) -> set[str]:
        """Tables whose unknown names may all be those of entries without an identifier."""
        words: dict[str, set[str]] = {}
        for reference in unknown:
            words.setdefault(reference.target, set()).add(reference.word)
        return {t for t, named in words.items() if len(named) <= self.nameless.get(t, 0)}
