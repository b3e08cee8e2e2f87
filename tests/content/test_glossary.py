"""One thing, one name: no text uses a form that the glossary avoids."""

import fnmatch
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.content.shown_texts import ShownText, content_texts, interface_texts

TERMS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "glossary.toml").read_text(encoding="utf-8")
)["term"]
KEYS = {"fr", "en", "avoid_fr", "avoid_en", "why", "where", "except"}
AMERICAN = re.compile(
    r"\b(?!(?:re|up|over)?siz|(?:[a-z]*-)?priz|apprais|capsiz|seiz|gaz|blaz|maz|authorization:)"
    r"\w+iz(?:e[ds]?|ing|ations?|ers?)\b",
    re.IGNORECASE,
)
"""Verbs in -ize, which British texts spell -ise here, and their family."""


def whole_words(forms: list[str]) -> re.Pattern[str]:
    """Any of these forms, with or without a plural s."""
    alternatives = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{alternatives})s?(?![\w-])", re.IGNORECASE)


def faults(term: dict[str, Any], language: str) -> list[tuple[str, str]]:
    """Where a form to avoid is used: place of the text, form."""
    forms = term.get(f"avoid_{language}", [])
    if not forms:
        return []
    pattern = whole_words(forms)
    return [
        (text.place, match[0])
        for text in read(term.get("where"))
        if text.language == language
        and not any(fnmatch.fnmatchcase(text.place, p) for p in term.get("except", []))
        for match in pattern.finditer(text.prose)
    ]


def read(where: str | None) -> tuple[ShownText, ...]:
    """The texts that a line of the glossary is about."""
    return interface_texts() if where == "interface" else (*content_texts(), *interface_texts())


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["en"])
def test_no_text_uses_a_form_to_avoid(term: dict[str, Any]) -> None:
    assert faults(term, "fr") == []
    assert faults(term, "en") == []


def test_verbs_end_in_ise() -> None:
    found = [
        (text.place, match[0])
        for text in (*content_texts(), *interface_texts())
        if text.language == "en" and text.place != "we5-variants-a"
        for match in AMERICAN.finditer(text.prose)
    ]
    assert found == []


def test_the_glossary_is_in_order() -> None:
    assert len(TERMS) >= 40
    for term in TERMS:
        assert {"fr", "en", "why"} <= term.keys() <= KEYS, term["en"]
        assert term.get("avoid_fr") or term.get("avoid_en"), term["en"]
    assert len({term["en"] for term in TERMS}) == len(TERMS)


def test_every_exception_is_of_use() -> None:
    """An exception that no text needs would hide a fault to come."""
    for term in TERMS:
        forms = [*term.get("avoid_fr", ()), *term.get("avoid_en", ())]
        for place in term.get("except", ()):
            texts = [t for t in read(term.get("where")) if fnmatch.fnmatchcase(t.place, place)]
            assert any(whole_words(forms).search(t.prose) for t in texts), (term["en"], place)
