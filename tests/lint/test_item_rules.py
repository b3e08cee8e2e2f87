"""The example items of the writing guide: no error in the good ones, the known ones in the bad."""

from pathlib import Path
from typing import Any

import pytest
import tomli

DATA = Path(__file__).parent / "data"
GOOD = (DATA / "good_items.toml").read_text(encoding="utf-8")
BAD = (DATA / "bad_items.toml").read_text(encoding="utf-8")
EXPECTED = {
    "py2-return-print-x": {"longest-option", "absolute-distractors", "all-or-none", "why-length"},
    "nf2-near-not-same-x": {"stem-echoes-key"},
    "lm4-month-cost-x": {"formula-disagrees", "twin-figures", "perishable"},
    "sf2-bypass-tries-x": {"right-options"},
    "sf2-bypass-untranslated-x": {"missing-language"},
    "en3-branch-review-x": {"wrong-length"},
    "nf1-task-name-x": {"no-spare"},
    "wf1-noun-plural-x": {"accepted-forms"},
    "cm2-take-feedback-x": {"judge-credit"},
    "cm2-take-feedback-y": {"judge-wording", "option-lengths"},
    "ww2-meta-repair-x": {"wrong-length"},
    "ww2-meta-repair-y": {"repair-vectors"},
    "wc3-heading-says-x": {"option-lengths", "rewrite-lengths"},
}


def items_of(text: str) -> dict[str, str]:
    """The text of each item, by identifier."""
    parts = [f"[[item]]\n{part}" for part in text.split("[[item]]\n")[1:]]
    return {tomli.loads(part)["item"][0]["id"]: part for part in parts}


@pytest.mark.parametrize("name", items_of(GOOD))
def test_a_good_item_has_no_error(name: str, check_on_top: Any) -> None:
    assert check_on_top(items_of(GOOD)[name]) == ()


def test_the_good_items_show_all_types() -> None:
    types = {item["type"] for item in tomli.loads(GOOD)["item"]}
    assert types == {
        *("single", "multiple", "order", "match", "number"),
        *("short-text", "trace", "judge", "rewrite-choice", "repair"),
    }


@pytest.mark.parametrize("name", items_of(BAD))
def test_a_bad_item_has_the_errors_it_was_made_for(name: str, check_on_top: Any) -> None:
    found = {diagnostic.rule for diagnostic in check_on_top(items_of(BAD)[name])}
    assert found >= EXPECTED[name]


def test_every_bad_item_is_expected() -> None:
    assert items_of(BAD).keys() == EXPECTED.keys()


def number(**texts: str) -> str:
    """An item with a question in both languages."""
    explain = "Chaque liste donne trois mots, et il y a quatre listes en tout."
    lines = [
        "[[item]]",
        'id = "n"',
        'skill = "programming.python"',
        "level = 1",
        'type = "number"',
        "answer_value = 12",
        "tolerance = 0",
        f'explain.fr = "{explain}"',
        'explain.en = "Each list gives three words, and there are four lists in all."',
        *(f"ask.{language} = '''{text}'''" for language, text in texts.items()),
    ]
    return "\n".join(lines)


FRENCH = "Combien de mots la boucle voit-elle en tout\u202f?"
ENGLISH = "How many words does the loop see in all?"


@pytest.mark.parametrize(
    ("fr", "en", "rule", "place"),
    [
        (FRENCH, ENGLISH, None, None),
        ("Voici\u00a0: combien de mots\u202f?", "Here goes: how many words?", None, None),
        ("Combien de mots, disons, voit-elle ?", ENGLISH, "french-spacing", (10, 47)),
        ("Combien de mots, disons, voit-elle?", ENGLISH, "french-spacing", (10, 47)),
        ("Le mot « boucle\u202f» en compte combien\u202f?", ENGLISH, "french-spacing", (10, 20)),
        ("Le mot «\u202fboucle» en compte combien\u202f?", ENGLISH, "french-spacing", (10, 28)),
        (
            "Le code `a ? b : c` donne combien\u202f?",
            "What does `a ? b : c` give here?",
            None,
            None,
        ),
        ("Départ à 10:30, combien d'heures\u202f?", "Leaving at 10:30, how many?", None, None),
        ("Que donne https://a.fr ici, en tout\u202f?", "What does https://a.fr give?", None, None),
        (FRENCH, "How many words does the loop see ?", "english-spacing", (11, 45)),
        (FRENCH, "How many words  does the loop see?", "stray-space", (11, 27)),
        (FRENCH, "How many words\tdoes the loop see?", "stray-space", (11, 27)),
        (FRENCH, " How many words does the loop see?", "stray-space", (11, 13)),
        (FRENCH, "How many words does `loop see in all?", "unpaired-backtick", (11, 10)),
        (FRENCH, FRENCH, "untranslated", None),
        ("Combien font 1\u202f200 + 2,5\u202f?", "What is 1,200 + 2.5?", None, None),
        ("Combien font 1200 + 2,50\u202f?", "What is 1 200 + 2.5?", None, None),
        ("Combien font 1200 + 25\u202f?", "What is 1,200 + 2.5?", "twin-figures", (11, 10)),
        ("Combien font 2000 mots\u202f?", "How many are 2000 words?", None, None),
        ("Depuis 2019, combien de mots\u202f?", "Since 2019, how many?", "perishable", (10, 20)),
        ("Que vaut `len(a)` dans ce cas\u202f?", "What is `len(b)` here?", "twin-code", (11, 10)),
    ],
)
def test_texts(
    fr: str, en: str, rule: str | None, place: tuple[int, int] | None, check_on_top: Any
) -> None:
    found = check_on_top(number(fr=fr, en=en))
    if rule is None:
        assert found == ()
    else:
        assert rule in {diagnostic.rule for diagnostic in found}
    if place is not None:
        first = next(diagnostic for diagnostic in found if diagnostic.rule == rule)
        assert (first.line, first.column) == place


@pytest.mark.parametrize(("words", "fine"), [(9, False), (10, True), (80, True), (81, False)])
def test_an_explanation_has_10_to_80_words(words: int, fine: bool, check_on_top: Any) -> None:
    text = "Mot. " * (words - 1) + "Mot."
    item = number(fr=FRENCH, en=ENGLISH).replace(
        "Each list gives three words, and there are four lists in all.", text
    )
    assert [d.rule for d in check_on_top(item)] == ([] if fine else ["explanation-length"])


@pytest.mark.parametrize(("words", "fine"), [(40, True), (41, False)])
def test_a_sentence_has_up_to_40_words(words: int, fine: bool, check_on_top: Any) -> None:
    text = "word " * (words - 1) + "end."
    item = number(fr=FRENCH, en=ENGLISH).replace(
        "Each list gives three words, and there are four lists in all.", text
    )
    assert [d.rule for d in check_on_top(item)] == ([] if fine else ["long-sentence"])
