"""Edited texts are graded as a reader would: honest attempts pass, the others do not."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from tremplin.catalog.items import RepairItem
from tremplin.catalog.repair_rules import LONGEST_REPAIR
from tremplin.catalog.scoring import category, playable
from tremplin.language.localized import Language
from tremplin.lint.parse import load
from tremplin.store.content import read

ROOT = Path(__file__).parents[2]
ITEMS = {
    name: item
    for name, item in load(read([ROOT])).catalog.items.items()
    if isinstance(item, RepairItem)
}
ATTEMPTS: dict[str, dict[Language, dict[str, list[str]]]] = json.loads(
    (Path(__file__).parent / "data" / "repair_attempts.json").read_text(encoding="utf-8")
)
LANGUAGES: tuple[Language, ...] = ("fr", "en")
ASKED = [(n, code) for n, item in ITEMS.items() for code in LANGUAGES if playable(item, code)]
REFUSED: dict[str, str] = {}
"""Honest attempts that do not pass, each with the reason; at most one in ten."""
SLOWEST = 0.1


def test_each_item_has_attempts_in_each_language() -> None:
    assert {(name, code) for name, given in ATTEMPTS.items() for code in given} == set(ASKED)
    for given in ATTEMPTS.values():
        for attempts in given.values():
            assert len(attempts["honest"]) >= 10
            assert len(attempts["failing"]) >= 10
            assert sum(text in REFUSED for text in attempts["honest"]) <= (
                len(attempts["honest"]) // 10
            )


@pytest.mark.parametrize(("name", "language"), ASKED)
def test_an_honest_attempt_passes(name: str, language: Language) -> None:
    refused = [
        text
        for text in ATTEMPTS[name][language]["honest"]
        if category(ITEMS[name], language, text) != 2
    ]
    assert refused == [text for text in refused if text in REFUSED]


@pytest.mark.parametrize(("name", "language"), ASKED)
def test_a_text_that_misses_the_point_does_not_pass(name: str, language: Language) -> None:
    failing = ATTEMPTS[name][language]["failing"]
    assert [text for text in failing if category(ITEMS[name], language, text) == 2] == []


@pytest.mark.parametrize(("name", "language"), ASKED)
def test_stored_texts_are_graded_as_the_item_says(name: str, language: Language) -> None:
    item = ITEMS[name]
    assert item.passes is not None
    assert item.fails is not None
    assert {category(item, language, text) for text in item.passes.pick(language)} == {2}
    assert 2 not in {category(item, language, text) for text in item.fails.pick(language)}


@pytest.mark.parametrize(("name", "language"), ASKED)
def test_no_effort_earns_nothing(name: str, language: Language) -> None:
    item = ITEMS[name]
    asked, start = item.ask.pick(language), item.start.pick(language)
    keywords = ATTEMPTS[name][language]["failing"][0]
    long_words = re.findall(r"\{?\w{4,}\}?", asked)
    for text in ("", start, asked, keywords, ", ".join(long_words), " ".join(long_words)):
        assert category(item, language, text) == 0, text


@pytest.mark.parametrize(("name", "language"), ASKED)
def test_a_hostile_text_is_judged_at_once(name: str, language: Language) -> None:
    item = ITEMS[name]
    for text in _hostile(item, language):
        assert len(text) == LONGEST_REPAIR
        assert any(_seconds(item, language, text) < SLOWEST for _ in range(3)), text[:80]


def _seconds(item: RepairItem, language: Language, text: str) -> float:
    start = process_time()
    category(item, language, text)
    return process_time() - start


def _hostile(item: RepairItem, language: Language) -> Iterator[str]:
    """Long runs, and the texts of the item, their words and those of its patterns, repeated."""
    assert item.passes is not None
    texts = [item.start.pick(language), item.ask.pick(language), *item.passes.pick(language)]
    found = {word for text in texts for word in re.findall(r"\w+|[^\w\s]", text)}
    for rule in item.rule:
        if rule.pattern:
            found |= set(re.findall(r"[^\W_]{3,}", rule.pattern.pick(language)))
    seeds = ["a", " x", "1", "1 ", "{", '"', "- ", ".\n", "\nx:", *(f"{text}\n" for text in texts)]
    for word in sorted(found):
        seeds.append(f"{word} ")
        yield (f"\n{word}" * 60 + "1" * 500 + " ," * 1000)[:LONGEST_REPAIR]
    for seed in seeds:
        yield (seed * LONGEST_REPAIR)[:LONGEST_REPAIR]
