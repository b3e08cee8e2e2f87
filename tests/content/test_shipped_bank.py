"""The shipped bank meets its bars: coverage, mix, guessers, warnings, and the report says so."""

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from tremplin.language.localized import LANGUAGES
from tremplin.lint.bank import Bank
from tremplin.lint.check import check
from tremplin.lint.guessers import STRATEGIES, puzzles, taken
from tremplin.report.bank import BankReport, bank_object
from tremplin.report.bank_text import bank_text
from tremplin.report.layout import width
from tremplin.store.content import read

ROOT = Path(__file__).parents[2]
REVIEWED = dt.date(2026, 11, 20)
TYPED = {"number", "short-text", "trace", "repair"}


@pytest.fixture(scope="module")
def report() -> BankReport:
    found = check(read([ROOT]), warn=True, today=REVIEWED)
    return BankReport("0" * 16, Bank.from_catalog(found.catalog), found)


def test_there_is_no_error_and_every_warning_has_a_reason(report: BankReport) -> None:
    assert report.loaded.diagnostics == ()
    assert report.of_bank == ()
    assert all(len(accepted.reason.split()) >= 5 for accepted in report.loaded.accepted)
    assert len(report.loaded.warned) <= 0.10 * len(report.bank.items)
    assert report.is_good


def test_every_level_of_every_skill_is_covered(report: BankReport) -> None:
    """Counted here on the items themselves."""
    items = report.loaded.catalog.items.values()
    for language in LANGUAGES:
        asked = [i for i in items if i.language in ("shared", "adapted", language)]
        counts = Counter((i.skill, i.level) for i in asked)
        types = {(i.skill, i.level): {j.type for j in asked if j.skill == i.skill} for i in asked}
        assert len(counts) == 23 * 5
        assert min(counts.values()) >= 4
        assert all(len(found) >= 4 for found in types.values())
    assert len(report.loaded.catalog.ratings) == 23


def test_the_mix_of_types(report: BankReport) -> None:
    types = [item.type for item in report.loaded.catalog.items.values()]
    assert types.count("single") <= 0.40 * len(types)
    assert sum(name in TYPED for name in types) >= 0.20 * len(types)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_knows_nothing_wins_little(report: BankReport, language: str) -> None:
    """The shares, counted again as the mean of 1/ties over the items that are won."""
    found = puzzles(report.bank.items, "fr" if language == "fr" else "en")
    luck = sum(1 / len(p.options) for p in found) / len(found)
    for name, scores in STRATEGIES.items():
        best = [(p.key, taken(scores(p))) for p in found]
        share = sum(1 / len(places) for key, places in best if key in places) / len(found)
        assert share <= luck + 0.05, name
    guesses = report.guesses["fr" if language == "fr" else "en"]
    assert {g.strategy: g.share for g in guesses}["combined"] <= luck + 0.07


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_narrow_and_says_all(report: BankReport, language: str) -> None:
    text = bank_text(report, "fr" if language == "fr" else "en")
    assert max(map(width, text.splitlines())) <= 80
    for skill in report.bank.skills:
        assert text.count(f"\n{skill} ") == 2
    data = bank_object(report, "fr" if language == "fr" else "en")
    assert (data["schema"], data["version"], data["good"]) == ("tremplin/bank", 1, True)
    counts = [
        sum(of_types.values())
        for levels in data["skills"].values()
        for by_language in levels.values()
        for of_types in by_language.values()
    ]
    assert sum(counts) == sum(data["playable"].values())
