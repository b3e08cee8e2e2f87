"""Writes parameters of items into the text of a TOML file, and touches nothing else of it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import tomli

from tremplin.lint.diagnostic import Path
from tremplin.lint.spans import Spans, locate

Value = float | Sequence[float]
Values = Mapping[str, Value]
"""Keys of `[item.parameters]` and what they become."""

TABLE: Final = "parameters"


class Edit(NamedTuple):
    """Text that takes the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


class UnexpectedEditError(ValueError):
    """The edits would change something else than the parameters."""


def with_parameters(text: str, changes: Mapping[int, Values]) -> str:
    """The text with these parameters of the items at these places of `item`.

    Keys that are not named keep their values. UnexpectedEditError when what the text says would
    not be exactly that.
    """
    spans = locate(text)
    before: dict[str, Any] = tomli.loads(text)
    edits = [
        edit
        for place, values in changes.items()
        for edit in _edits(text, spans, before["item"][place], ("item", place), values)
    ]
    changed = _applied(text, edits)
    for place, values in changes.items():
        item = before["item"][place]
        item[TABLE] = {**item.get(TABLE, {}), **{k: _plain(v) for k, v in values.items()}}
    if tomli.loads(changed) != before:
        raise UnexpectedEditError
    return changed


def _edits(
    text: str, spans: Spans, item: Mapping[str, Any], path: Path, values: Values
) -> list[Edit]:
    known = item.get(TABLE, {})
    table = (*path, TABLE)
    missing = {key: value for key, value in values.items() if key not in known}
    edits = [
        Edit(spans.values[*table, key].start, spans.values[*table, key].end, _toml(value))
        for key, value in values.items()
        if key in known and known[key] != _plain(value)
    ]
    if missing:
        edits.append(_addition(text, spans, path, known, missing))
    return edits


def _addition(
    text: str, spans: Spans, path: Path, known: Mapping[str, Any], missing: Values
) -> Edit:
    """The edit that adds keys: to the item's table of parameters however it is written, or one."""
    table = (*path, TABLE)
    pairs = [f"{key} = {_toml(value)}" for key, value in missing.items()]
    if table in spans.values:
        return _into_braces(text, spans, table, known, pairs)
    if table in spans.headers:
        ends = [spans.headers[table].end, *(spans.values[*table, key].end for key in known)]
        return _lines(text, max(ends), pairs)
    if known:
        return _below_dotted(text, spans, path, known, pairs)
    if path in spans.values:
        return _into_braces(
            text, spans, path, {TABLE: None}, [f"{TABLE} = {{ {', '.join(pairs)} }}"]
        )
    return _lines(text, _end(spans, path), [f"[{path[0]}.{TABLE}]", *pairs])


def _below_dotted(
    text: str, spans: Spans, path: Path, known: Mapping[str, Any], pairs: Sequence[str]
) -> Edit:
    """Add behind the last of the dotted keys, written as that one is."""
    end, last = max((spans.values[*path, TABLE, key].end, key) for key in known)
    if path in spans.values:
        return Edit(end, end, "".join(f", {TABLE}.{pair}" for pair in pairs))
    key = spans.keys[*path, TABLE, last].start
    prefix = text[text.rfind("\n", 0, key) + 1 : key]
    return _lines(text, end, [prefix + pair for pair in pairs])


def _into_braces(
    text: str, spans: Spans, table: Path, known: Mapping[str, Any], pairs: Sequence[str]
) -> Edit:
    """Add to an inline table, behind its last value or between its empty braces."""
    inside = [s.end for p, s in spans.values.items() if p[: len(table)] == table and p != table]
    if not known or not inside:
        place = spans.values[table]
        return Edit(place.start, place.end, f"{{ {', '.join(pairs)} }}")
    return Edit(max(inside), max(inside), "".join(f", {pair}" for pair in pairs))


def _end(spans: Spans, path: Path) -> int:
    """Where the last thing that belongs to an entry ends."""
    parts = (*spans.values.items(), *spans.headers.items())
    return max(span.end for inner, span in parts if inner[: len(path)] == path)


def _lines(text: str, after: int, lines: Sequence[str]) -> Edit:
    """Add lines below the one on which `after` stands, with the line ends of the file."""
    found = text.find("\n", after)
    newline = "\r\n" if "\r\n" in text else "\n"
    if found < 0:
        return Edit(len(text), len(text), "".join(newline + line for line in lines) + newline)
    return Edit(found + 1, found + 1, "".join(line + newline for line in lines))


def _applied(text: str, edits: Sequence[Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _plain(value: Value) -> float | list[float]:
    return list(value) if isinstance(value, Sequence) else value


def _toml(value: Value) -> str:
    if isinstance(value, Sequence):
        return f"[{', '.join(map(repr, value))}]"
    return repr(value)
