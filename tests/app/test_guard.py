"""What keeps it true that text of content is only ever shown, never obeyed."""

import ast
import re
from pathlib import Path

import pytest

import tremplin.app
from tremplin.language.strings import texts

SOURCES = sorted(Path(tremplin.app.__file__).parent.rglob("*.py"))
SAFE_WIDGETS = {"Input", "TextArea"}
"""Textual's widgets whose text is never parsed as markup; all others go through `Lines`."""


def imported_from(source: Path, package: str) -> set[str]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == package
        for alias in node.names
    }


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_text_reaches_the_screen_by_one_way(source: Path) -> None:
    assert imported_from(source, "textual.widgets") <= SAFE_WIDGETS
    code = source.read_text(encoding="utf-8")
    assert "from_markup" not in code
    assert "border_title" not in code
    assert "tooltip" not in code
    assert not re.search(r"import .*\bescape\b", code)
    assert all("markup=False" in call for call in re.findall(r"\.notify\([^\n]*", code))


def test_every_sentence_asked_for_exists() -> None:
    known = texts("app")
    for source in SOURCES:
        code = source.read_text(encoding="utf-8")
        for key in re.findall(r'\bsay\(\s*"([a-z0-9.-]+)"', code):
            assert key in known, f"{source.name}: {key}"
        for key in re.findall(r'say\([^)]*?"app\.([a-z0-9.-]+)"', code):
            assert key in known, f"{source.name}: {key}"


def test_every_sentence_is_used() -> None:
    code = "\n".join(source.read_text(encoding="utf-8") for source in SOURCES)
    prefixes = set(re.findall(r'f"([a-z-]+\.(?:[a-z]+-)?)\{', code))
    prefixes |= {f"{area}." for area in re.findall(r'f"app\.([a-z]+)\.[a-z-]*\{', code)}
    unused = [
        key
        for key in texts("app")
        if f'"{key}"' not in code
        and f"app.{key}" not in code
        and not any(key.startswith(prefix) for prefix in prefixes)
    ]
    assert not unused
