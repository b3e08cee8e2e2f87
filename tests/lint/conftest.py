"""A small valid catalogue, and ways to check a text on top of it."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tremplin.lint.check import check
from tremplin.lint.diagnostic import Diagnostic, Source

TODAY = dt.date(2026, 11, 20)
VALID = Path(__file__).parent / "data" / "valid"
Sources = tuple[Source, ...]
Check = Callable[..., tuple[Diagnostic, ...]]


@pytest.fixture(scope="session")
def valid() -> Sources:
    """The files of the small catalogue."""
    return tuple(
        Source(path.relative_to(VALID).as_posix(), path.read_bytes())
        for path in sorted(VALID.rglob("*.toml"))
    )


@pytest.fixture(scope="session")
def check_on_top(valid: Sources) -> Check:
    """What is found in one more file, whose entries may use those of the catalogue."""

    def run(
        text: str | bytes, name: str = "mine.toml", warn: bool = False
    ) -> tuple[Diagnostic, ...]:
        data = text.encode() if isinstance(text, str) else text
        sources = [*valid, Source(name, data, layer=1)]
        return check(sources, files={name}, warn=warn, today=TODAY).diagnostics

    return run


@pytest.fixture(scope="session")
def as_toml() -> Callable[[dict[str, Any]], str]:
    """Writes tables of entries as TOML, nested tables inline."""
    return _document


def _document(data: dict[str, Any]) -> str:
    lines: list[str] = []
    for name, value in data.items():
        for entry in value if isinstance(value, list) else [value]:
            lines.append(f"[[{name}]]" if isinstance(value, list) else f"[{name}]")
            lines += [f"{_key(key)} = {_value(inner)}" for key, inner in entry.items()]
            lines.append("")
    return "\n".join(lines)


def _key(key: str) -> str:
    return json.dumps(key, ensure_ascii=False)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
