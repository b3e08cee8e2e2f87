"""Puts present names of entries in the place of former ones."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from tremplin.lint.rules.references import Reference
from tremplin.lint.tables import Entry


def renamed(
    entry: Entry, former: Iterable[Reference], present: Mapping[tuple[str, str], str]
) -> Entry:
    """The entry with each former name (table and name, a key of `present`) replaced."""
    raw: dict[str, Any] = deepcopy(dict(entry.raw))
    for reference in former:
        *inside, last = reference.path[len(entry.path) :]
        node: Any = raw
        for step in inside:
            node = node[step]
        name = present[reference.target, reference.word]
        if reference.at == "value":
            prefix = f"{reference.target}:" if ":" in str(node[last]) else ""
            node[last] = prefix + name
        else:
            _rename_key(node, str(last), name)
    return replace(entry, raw=raw)


def _rename_key(table: dict[str, Any], former: str, name: str) -> None:
    """Rename a key and keep its place."""
    items = [(name if key == former else key, value) for key, value in table.items()]
    table.clear()
    table.update(items)
