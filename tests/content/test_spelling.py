"""Every word of texts and sentences is in a dictionary, in the project's list, or excused."""

import fnmatch
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.content.shown_texts import ShownText, all_texts
from tests.content.spelling import DATA, own_words, parts, unknown_words

EXCEPTIONS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "spelling-exceptions.toml").read_text(encoding="utf-8")
)


def excused(language: str, word: str, place: str) -> bool:
    return any(
        word in line["words"] and fnmatch.fnmatchcase(place, line["id"])
        for line in EXCEPTIONS[language]
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_word_is_known(language: str) -> None:
    """Correct the word, or add it to `data/words-<language>.txt` if it is right."""
    unknown = {
        word: sorted(place for place in places if not excused(language, word, place))
        for word, places in unknown_words(language, all_texts(language)).items()
    }
    assert {word: places for word, places in unknown.items() if places} == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_exception_is_of_use(language: str) -> None:
    unknown = unknown_words(language, all_texts(language))
    for line in EXCEPTIONS[language]:
        assert line.keys() == {"id", "words", "why"}
        for word in line["words"]:
            places = unknown.get(word, set())
            assert any(fnmatch.fnmatchcase(place, line["id"]) for place in places), word


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_words_are_in_order(language: str) -> None:
    lines = (DATA / f"words-{language}.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines), key=lambda word: (word.casefold(), word))
    assert {word.lower() for word in lines if word != word.lower()}.isdisjoint(own_words(language))


def test_faults_are_found() -> None:
    """Faults that a hand makes: a letter doubled, dropped, swapped; an accent left out."""
    texts = [ShownText("x", "ask", "fr", "Les compétances de l'évalution d'un résultat tres sur.")]
    assert set(unknown_words("fr", texts)) == {"compétances", "évalution", "tres"}
    texts = [ShownText("x", "ask", "en", "The user's recieved anwser isn't wel-known.")]
    assert set(unknown_words("en", texts)) == {"recieved", "anwser", "wel"}


def test_words_are_taken_apart() -> None:
    assert parts("fr", "qu'évalue-t-elle") == ["évalue", "t", "elle"]
    assert parts("fr", "aujourd'hui") == ["aujourd'hui"]
    assert parts("en", "reader's") == ["reader"]
    assert parts("en", "readers'") == ["readers"]
