"""Warnings: asked for, accepted with a reason, at their thresholds."""

from pathlib import Path
from typing import Any

import pytest
import tomli

from tests.lint.conftest import TODAY
from tremplin.lint.check import check
from tremplin.lint.diagnostic import Source
from tremplin.lint.first_word import first_word_class
from tremplin.lint.reading_ease import reading_ease
from tremplin.lint.warn import WARNINGS

DATA = Path(__file__).parent / "data"
ITEM = """[[item]]
id = "n"
skill = "programming.python"
level = 1
type = "number"
answer_value = 12
tolerance = 0
ask.fr = "Un jardinier plante 4 rangs de 3 choux. Quel est le total\u202f?"
ask.en = "A gardener plants 4 rows of 3 cabbages. What is the total?"
explain.fr = "On multiplie les rangs par les choux de chacun, et le total fait douze."
explain.en = "The rows are multiplied by the cabbages of each, and the total is twelve."
"""
SLOW = ITEM + "{above}\nseconds = {seconds}\n"


@pytest.mark.parametrize(
    ("seconds", "fine"), [(44, False), (45, True), (180, True), (181, False), (300, False)]
)
def test_the_time_is_half_to_twice_the_usual_90_seconds(
    seconds: int, fine: bool, check_on_top: Any
) -> None:
    found = check_on_top(SLOW.format(above="", seconds=seconds), warn=True)
    assert [d.rule for d in found] == ([] if fine else ["answer-time"])


def test_warnings_are_shown_when_asked_for(check_on_top: Any) -> None:
    text = SLOW.format(above="", seconds=300)
    assert check_on_top(text) == ()
    (warning,) = check_on_top(text, warn=True)
    assert (warning.severity, warning.line, warning.column) == ("warning", 13, 11)


def test_a_warning_is_accepted_with_a_reason(valid: Any) -> None:
    above = "# tremplin: ignore[answer-time] A long table has to be read."
    text = SLOW.format(above=above, seconds=300)
    sources = [*valid, Source("mine.toml", text.encode())]
    found = check(sources, files={"mine.toml"}, warn=True, today=TODAY)
    assert found.diagnostics == ()
    (accepted,) = found.accepted
    assert accepted.reason == "A long table has to be read."
    assert (accepted.diagnostic.rule, accepted.diagnostic.line) == ("answer-time", 13)
    assert "n" in found.warned


def test_a_warning_without_a_reason_stays(check_on_top: Any) -> None:
    text = SLOW.format(above="# tremplin: ignore[answer-time]", seconds=300)
    rules = [(d.rule, d.line) for d in check_on_top(text, warn=True)]
    assert rules == [("unused-suppression", 12), ("answer-time", 13)]


def test_a_comment_about_a_warning_is_idle_only_when_it_was_looked_for(check_on_top: Any) -> None:
    text = SLOW.format(above="# tremplin: ignore[answer-time] It once was slow.", seconds=60)
    assert check_on_top(text) == ()
    assert [d.rule for d in check_on_top(text, warn=True)] == ["unused-suppression"]


@pytest.mark.parametrize(
    ("reviewed", "fine"), [("2026-05-21", True), ("2026-05-20", False), ("2027-01-01", True)]
)
def test_a_review_of_six_months_holds_until_the_day(
    reviewed: str, fine: bool, check_on_top: Any
) -> None:
    text = ITEM + f"reviewed = {reviewed}\nreview_months = 6\n"
    rules = [d.rule for d in check_on_top(text, warn=True)]
    assert rules == ([] if fine else ["stale-review"])


def test_good_items_of_the_guide_have_few_warnings(valid: Any) -> None:
    text = (DATA / "good_items.toml").read_text(encoding="utf-8")
    found = check([*valid, Source("mine.toml", text.encode(), 1)], files={"mine.toml"}, warn=True)
    assert {d.rule for d in found.diagnostics} <= WARNINGS
    assert len(found.warned) <= 0.5 * len(tomli.loads(text)["item"])


def test_reading_ease_is_that_of_the_published_formulas() -> None:
    # Thirty words of one syllable in three sentences: 206.835 - 1.015 x 10 - 84.6 x 1.
    easy = "The cat sat on the mat and ate some fish. " * 3
    assert reading_ease(easy, "en") == pytest.approx(206.835 - 10.15 - 84.6)
    # In French, silent ends do not count: 20 words of two syllables, 10 of one.
    french = "Le matin, le lapin malin mangeait bientôt le melon jaune. " * 3
    syllables = (1 + 2 + 1 + 2 + 2 + 2 + 2 + 1 + 2 + 1) / 10
    assert reading_ease(french, "fr") == pytest.approx(207 - 10.15 - 73.6 * syllables)
    assert reading_ease("Too short.", "en") is None


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Les réponses courtes", "fr", "subject"),
        ("L'appeler demain", "fr", "infinitive"),
        ("Lui écrire demain", "fr", "infinitive"),
        ("Relire le texte", "fr", "infinitive"),
        ("Le fichier entier", "fr", "subject"),
        ("12 mots", "fr", "subject"),
        ("Après la lecture", "fr", "preposition"),
        ("« La » est au singulier", "fr", ""),
        ("Reading the text", "en", "gerund"),
        ("To read the text", "en", "infinitive"),
        ("During the night", "en", "preposition"),
        ("The whole text is read.", "en", ""),
        ("Blue paper", "en", ""),
    ],
)
def test_first_words_have_classes(text: str, language: Any, kind: str) -> None:
    assert first_word_class(text, language) == kind
