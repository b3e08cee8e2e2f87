"""Every text that people read, from content files and from the program, by language."""

import functools
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tremplin.language
from tremplin.language.french_rules import FRENCH
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import texts

ROOT = Path(__file__).parents[2]
NOT_PROSE = {"code", "pattern", "accept", "texts", "editions", "title", "label"}
"""Keys under which words are data: programs, compared forms, titles of works, official labels."""
NOT_SENTENCES = ("cli.examples.", "bank.type.", "export.csv.", "export.import.shape.")
"""Beginnings of the keys of program texts that are commands, abbreviations or keys of files."""
CODE = re.compile(
    r"```.*?```|`[^`]*`|\{\{.*?\}\}|https?://\S+|\S+@\S+|\S+/\S*/\S*"  # code, addresses, paths
    r"|--[\w-]+|\B\.[a-z]+\b|\b[\w-]+\.(?:py|json|csv|html|fr|ch|org)\b"  # options, names of files
    r"|\b(?:tremplin|data) [a-z]+|\b\w+_\w+\b|\b[a-zé-]+=\S+|\{[^{}]*\"[^{}]*\}",  # commands, JSON
    re.DOTALL,
)
PLURAL = re.compile(r"\{\w+\|([^|{}]*)\|([^|{}]*)\}")
PLACEHOLDER = re.compile(r"\{\{?[\w.]*\}\}?")


@dataclass(frozen=True)
class ShownText:
    """A text, where it stands (`id` of the entry, or `area.key`), and under which key."""

    place: str
    key: str
    language: str
    text: str

    @functools.cached_property
    def prose(self) -> str:
        """The text without code, addresses and what is filled in."""
        plain = CODE.sub(" ", PLURAL.sub(r" \1 \2 ", self.text))
        return PLACEHOLDER.sub(" ", plain)


def _in_entry(value: Any, place: str, keys: tuple[str, ...]) -> Iterator[ShownText]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in NOT_PROSE:
                yield from _in_entry(inner, place, (*keys, key))
    elif isinstance(value, list):
        for inner in value:
            yield from _in_entry(inner, place, keys)
    elif isinstance(value, str) and keys[-1] in LANGUAGES:
        yield ShownText(place, ".".join(keys[:-1]), keys[-1], value)


def _tables(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    for table, entries in content.items():
        for entry in entries if isinstance(entries, list) else [entries]:
            yield table, entry


@functools.cache
def content_texts() -> tuple[ShownText, ...]:
    """Texts of `quizzes/` and `paths/`, in the order of the files."""
    return tuple(
        text
        for folder in ("quizzes", "paths")
        for path in sorted((ROOT / folder).rglob("*.toml"))
        for table, entry in _tables(path)
        for text in _in_entry(entry, str(entry.get("id", table)), ())
    )


@functools.cache
def interface_texts() -> tuple[ShownText, ...]:
    """Sentences of the program, and the explanations of its rules in French."""
    areas = [
        module.name.removeprefix("texts_")
        for module in pkgutil.iter_modules(tremplin.language.__path__)
        if module.name.startswith("texts_")
    ]
    found = [
        ShownText(f"{area}.{key}", "", language, text)
        for area in areas
        if not any(area != other and texts(area).items() <= texts(other).items() for other in areas)
        for key, pair in texts(area).items()
        for language, text in zip(LANGUAGES, pair, strict=True)
        if not f"{area}.{key}".startswith(NOT_SENTENCES)
    ]
    return (
        *found,
        *(ShownText(f"explain.{rule}", "", "fr", text) for rule, text in FRENCH.items()),
    )


def all_texts(language: str) -> Iterator[ShownText]:
    """Every text in this language, of content and program."""
    for text in (*content_texts(), *interface_texts()):
        if text.language == language:
            yield text
