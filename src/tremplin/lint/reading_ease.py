"""How easily a text reads: Flesch for English, Kandel and Moles for French."""

import re
from typing import Final

from tremplin.language.localized import Language

FEWEST_WORDS: Final = 30
"""Shorter texts give no steady figure."""
_WORD: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿœŒ][A-Za-zÀ-ÖØ-öø-ÿœŒ-]*")
_SENTENCE_END: Final = re.compile(r"[.!?;:…]+(?:\s|$)")
_ENGLISH_VOWELS: Final = re.compile(r"[aeiouy]+")
_FRENCH_VOWELS: Final = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]+")
_SILENT_END: Final = re.compile(r"[^aeiouyéèêàâîôû](e|es|ent)$")


def reading_ease(text: str, language: Language) -> float | None:
    """About 100 for the easiest texts, 0 for the hardest; None below 30 words.

    English (Flesch): 206.835 - 1.015 words a sentence - 84.6 syllables a word. French (Kandel and
    Moles): 207 - 1.015 words a sentence - 73.6 syllables a word. Code counts as one word.
    """
    prose = re.sub(r"`[^`]*`", " code ", text)
    found = _WORD.findall(prose.replace("'", " ").replace("\u2019", " "))
    if len(found) < FEWEST_WORDS:
        return None
    sentence = len(found) / max(1, len(_SENTENCE_END.findall(prose)))
    syllables = sum(_syllables(word.lower(), language) for word in found) / len(found)
    if language == "fr":
        return 207 - 1.015 * sentence - 73.6 * syllables
    return 206.835 - 1.015 * sentence - 84.6 * syllables


def _syllables(word: str, language: Language) -> int:
    count = _french(word) if language == "fr" else _english(re.sub(r"[^a-z]", "", word))
    return max(1, count)


def _french(word: str) -> int:
    word = word.replace("-", "")
    count = len(_FRENCH_VOWELS.findall(word))
    return count - (count > 1 and bool(_SILENT_END.search(word)))


def _english(word: str) -> int:
    count = len(_ENGLISH_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    if word.endswith("es") and count > 1 and word[-3:-2] not in "sxzc":
        count -= 1
    if word.endswith("ed") and count > 1 and word[-3:-2] not in "td":
        count -= 1
    return count
