"""What pydantic reports about one entry, with the path in the file instead of in the model."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tremplin.lint.diagnostic import Finding, Path, Place


@dataclass(frozen=True)
class Problem:
    """One error of one value."""

    kind: str
    """Pydantic's type of error, or the kind of one of the catalogue's own checks."""
    path: Path
    """Where in the file's data."""
    value: Any
    """What stands there; for a missing key, the table that lacks it."""
    context: Mapping[str, Any] = field(default_factory=dict)
    at: Place = "value"
    missing: str = ""
    """The key that is not there."""

    @property
    def name(self) -> str:
        """The key that the value belongs to."""
        names = [part for part in self.path if isinstance(part, str)]
        return names[-1] if names else ""

    def finding(
        self, *inner: str | int, at: Place = "value", case: str = "", **values: object
    ) -> Finding:
        """The finding of the rule that bears this kind's name, at `inner` from here."""
        path = (*self.path, *inner)
        return Finding(self.kind, path, at=at, case=case, values={**self.context, **values})


def problems(
    path: Path, raw: Mapping[str, Any], errors: Iterable[Mapping[str, Any]]
) -> list[Problem]:
    """The errors of one entry that begins at `path`, one for each value and kind."""
    found: dict[tuple[object, ...], Problem] = {}
    for error in errors:
        problem = _problem(path, raw, error)
        if problem is not None:
            found.setdefault((problem.path, problem.kind, problem.missing), problem)
    # An entry that is refused always has a reason to show.
    return list(found.values()) or [Problem("other", path, raw)]


def _problem(path: Path, raw: Mapping[str, Any], error: Mapping[str, Any]) -> Problem | None:
    """An error's location names steps that the file does not have: union branches, languages."""
    kind, location = error["type"], error["loc"]
    node: Any = raw
    for part in location:
        if _has(node, part):
            node, path = node[part], (*path, part)
    branch = str(location[-1]) if location and location[-1:] != path[-1:] else ""
    if _is_other_branch(branch, node):
        return None
    missing = str(location[-1]) if kind == "missing" else ""
    at: Place = "key" if location[-1:] == ("[key]",) else "value"
    return Problem(kind, path, node, error.get("ctx") or {}, at, missing)


def _has(node: Any, part: str | int) -> bool:
    if isinstance(node, dict):
        return part in node
    return isinstance(node, list) and isinstance(part, int) and part < len(node)


def _is_other_branch(branch: str, value: Any) -> bool:
    """Where a number or a list may stand, pydantic reports what speaks against each."""
    is_list = isinstance(value, list)
    return ("list[" in branch and not is_list) or ("float" in branch and is_list)


def type_name(value: Any) -> str:
    """What TOML calls the type of a value: a key of the sentences."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dt.date | dt.time):
        return "date"
    return "array" if isinstance(value, list) else "table"


def literal(value: Any) -> str:
    """A value as it is written in TOML, shortened."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
