"""Distinct words of texts, and those that neither a dictionary nor the project's list knows."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from spellchecker import SpellChecker

from tests.content.shown_texts import ShownText

DATA = Path(__file__).parent / "data"
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
ELISION = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'", re.IGNORECASE)
POSSESSIVE = re.compile(r"'s?$|(?<=s)'$")
CONTRACTED = re.compile(r"(?:n't|'(?:ll|re|ve|d|m))$", re.IGNORECASE)
ABBREVIATION = 5
"""Longest word in capitals that is taken for an abbreviation."""


@cache
def own_words(language: str) -> frozenset[str]:
    """The project's dictionary: in lower case for any case, with a capital for that form alone."""
    lines = (DATA / f"words-{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(lines)


@cache
def _dictionary(language: str) -> SpellChecker:
    return SpellChecker(language=language)


def parts(language: str, word: str) -> list[str]:
    """The words that a dictionary lists: without elided article, possessive or hyphen."""
    if language == "fr":
        bare = ELISION.sub("", word)
        return [bare] if bare in own_words("fr") else bare.replace("'", "-").split("-")
    bare = POSSESSIVE.sub("", CONTRACTED.sub("", word))
    return [bare] if bare in own_words("en") else bare.split("-")


def is_abbreviation(word: str) -> bool:
    """Short words in capitals (also `GPUs`) and single letters are not spelt, they are named."""
    return len(word) == 1 or (word.removesuffix("s").isupper() and len(word) <= ABBREVIATION)


def known(language: str, word: str) -> bool:
    """Whether a part of a word is in the dictionary or the project's list."""
    lower = word.lower()
    own = own_words(language)
    return word in own or lower in own or lower.replace("œ", "oe") in _dictionary(language)


def unknown_words(language: str, texts: Iterable[ShownText]) -> dict[str, set[str]]:
    """Unknown words, each with its places; every distinct word is looked up once."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for word in WORD.findall(text.prose.replace("’", "'")):
            found.setdefault(word, set()).add(text.place)
    unknown: dict[str, set[str]] = {}
    for word, places in found.items():
        for part in parts(language, word):
            if not is_abbreviation(part) and not known(language, part):
                unknown.setdefault(part, set()).update(places)
    return unknown
