"""The shipped content is written with care: typography, politeness, nothing left of the drafts."""

import functools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FILES = (*sorted((ROOT / "paths").rglob("*.toml")), ROOT / "quizzes" / "ratings.toml")
LARGEST = 240 * 1024
THIN = "\u202f"

FRENCH_FAULTS = {
    "plain space before a sign": r"[ \u00a0][;:?!»%€]",
    "no thin space before a sign": r"[^\s\u202f;?!][;!?](?:\s|$)|[^\u202f][»%€]|[^\u202f]:\s",
    "no thin space after a guillemet": r"«(?!\u202f)",
    "plain space in a number": r"\d[ \u00a0]\d{3}(?!\d)",
    "plain space before a unit": r"\d[ \u00a0](?:EUR|USD|GBP|ECTS|h)\b",
    "English quotation marks": r'["“”]',
    "curly apostrophe": r"’",
    "English number": r"\d,\d{3}(?!\d)",
    "two spaces": r"  ",
}
ENGLISH_FAULTS = {
    "space before a sign": r"[\s\u202f][;:?!%€]",
    "guillemets or thin space": r"[«»\u202f]",
    "space in a number": r"\d \d{3}(?!\d)",
    "curly quotation marks": r"[“”’]",
    "two spaces": r"  ",
}
LEFT_OVERS = (
    r"(?<![\w,.\u202f-])s?00[0-4](?!\w)",
    r"\d{3}_[0-9a-f]{16}",
    r"search-index",
    r"\bthe seeds?\b|\bseed \d|as the seed",
    r"\(memory\)",
    r"\b(?:TODO|FIXME|TBD|lorem)\b",
    r"\.txt\b",
)


def strings(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a content file, with the keys that lead to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, place)
    elif isinstance(value, str):
        yield place, value


@functools.cache
def all_strings() -> tuple[tuple[str, str], ...]:
    return tuple(
        (path.name + place, text)
        for path in FILES
        for place, text in strings(tomllib.loads(path.read_text(encoding="utf-8")))
    )


def texts_in(language: str) -> list[tuple[str, str]]:
    return [(place, text) for place, text in all_strings() if place.endswith(f".{language}")]


def found(pattern: str, texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(place, text) for place, text in texts if re.search(pattern, text)]


@pytest.mark.parametrize("fault", sorted(FRENCH_FAULTS))
def test_french_typography(fault: str) -> None:
    assert found(FRENCH_FAULTS[fault], texts_in("fr")) == []


@pytest.mark.parametrize("fault", sorted(ENGLISH_FAULTS))
def test_english_typography(fault: str) -> None:
    assert found(ENGLISH_FAULTS[fault], texts_in("en")) == []


def test_french_texts_hold_thin_spaces() -> None:
    texts = texts_in("fr")
    assert len(texts) > 1500
    assert sum(THIN in text for _, text in texts) > 150


def test_french_is_polite() -> None:
    written_by_us = [(place, text) for place, text in texts_in("fr") if ".title." not in place]
    assert found(r"(?i)\b(?:tu|toi|tes|t')\b", written_by_us) == []


@pytest.mark.parametrize("pattern", LEFT_OVERS)
def test_nothing_is_left_of_the_drafts(pattern: str) -> None:
    keys = (".id", ".uri", ".url", ".origin", ".sources", ".urls")
    texts = [(place, text) for place, text in all_strings() if not place.endswith(keys)]
    assert found(pattern, texts) == []


def test_sources_are_addresses_only() -> None:
    sources = [text for place, text in all_strings() if place.endswith(".sources")]
    assert len(sources) > 500
    assert [text for text in sources if not re.fullmatch(r"https?://\S+", text)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_small_and_plain(path: Path) -> None:
    data = path.read_bytes()
    assert len(data) <= LARGEST
    assert not data.startswith(b"\xef\xbb\xbf")
    assert re.search(rb"[\r\t]", data) is None
    assert re.search(rb"[^\n]\n\Z", data)


def notes(language: str) -> dict[str, str]:
    """What a learner gets out of each resource, by identifier."""
    return {
        resource["id"]: resource.get("note", {}).get(language, "")
        for path in sorted((ROOT / "paths" / "resources").glob("*.toml"))
        for resource in tomllib.loads(path.read_text(encoding="utf-8"))["resource"]
    }


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_resource_has_a_note_of_one_sentence(language: str) -> None:
    for identifier, note in notes(language).items():
        words = re.findall(r"\w[\w'-]*", note)
        assert 8 <= len(words) <= 35, (identifier, len(words))
        assert note.endswith("."), identifier
        assert re.search(r"[.!?]\s", note) is None, identifier


def test_notes_are_all_different() -> None:
    every = [*notes("fr").values(), *notes("en").values()]
    assert len(every) > 800
    assert len({note.casefold() for note in every}) == len(every)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_notes_hold_no_address_and_no_year(language: str) -> None:
    for identifier, note in notes(language).items():
        assert re.search(r"https?:|www\.|@|\b(?:19|20)\d\d\b", note) is None, identifier
