"""Words, lengths and likeness of texts, as the checks of items count them."""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from tremplin.language.localized import Language

_WORD: Final = re.compile(r"[0-9a-zà-öø-ÿœæ_]+")
_SENTENCE_END: Final = re.compile(r"[.!?:;]\s")
_ENGLISH: Final = (
    "a an the of to in on at by for with from and or but not is are was were be been being "
    "it its this that these those which what who whom whose when where why how do does did "
    "can could should would will may might must as if than then so such into about over "
    "under after before between you your they their we our he she his her i me my there here "
    "has have had one two only also more most very just each any all some no nor"
)
_FRENCH: Final = (
    "le la les l un une des du de d à au aux en dans sur sous par pour avec sans et ou mais "
    "ni ne pas est sont était être été ce cet cette ces c qui que qu quoi dont où quel "
    "quelle quels quelles quand comment pourquoi il elle ils elles on nous vous je tu son sa "
    "ses leur leurs mon ma mes votre vos notre nos se s y si plus moins très tout toute tous "
    "toutes aussi comme a ont ait avoir fait faire peut doit même entre après avant"
)
_STOP: Final = {"en": frozenset(_ENGLISH.split()), "fr": frozenset(_FRENCH.split())}
_ABSOLUTE: Final = {
    "en": re.compile(
        r"\b(always|never|all|none|every|only|must|completely|entirely|impossible|guarantees?|any"
        r"|nobody|nothing|cannot)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(toujours|jamais|tous|toutes|aucun(?:e)?|chaque|seul(?:e|s|es)?|uniquement|doit"
        r"|totalement|entièrement|impossible|garantit?|rien|personne|obligatoirement)\b",
        re.IGNORECASE,
    ),
}


_HEDGE: Final = {
    "en": re.compile(
        r"\b(may|might|can|could|usually|often|typically|generally|sometimes|some|most|likely"
        r"|tends?|depends?|if|unless|when|except|but|because|since|so that|while|both|either)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(peut|peuvent|pourrait|souvent|généralement|parfois|certain(?:e|s|es)?|la plupart"
        r"|probable(?:ment)?|tend|dépend|si|sauf|quand|lorsque|mais|car|puisque|parce que|afin"
        r"|tout en|à la fois|soit)\b",
        re.IGNORECASE,
    ),
}
_QUALIFYING_MARK: Final = re.compile(r"[,(;:]")


def words(text: str) -> list[str]:
    """The words and numbers of a text, in lower case."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def content_words(text: str, language: Language) -> set[str]:
    """The first six letters of words that carry meaning, so that forms of a word meet."""
    return set(content_sequence(text, language))


def content_sequence(text: str, language: Language) -> list[str]:
    """The words of `content_words` in the order of the text."""
    stop = _STOP[language]
    return [word[:6] for word in words(text) if word not in stop and len(word) > 2]


def function_words(text: str) -> int:
    """How many of the words are such as every sentence has."""
    return sum(word in _STOP["fr"] or word in _STOP["en"] for word in words(text))


def absolute_words(text: str, language: Language) -> int:
    """How many words allow no exception."""
    return len(_ABSOLUTE[language].findall(text))


def qualification(text: str, language: Language) -> int:
    """How much a text hedges: hedging words and inner marks, less the absolute words."""
    hedges = len(_HEDGE[language].findall(text)) + len(_QUALIFYING_MARK.findall(text))
    return hedges - absolute_words(text, language)


def length(text: str) -> int:
    """Characters, runs of white space counted as one."""
    return len(re.sub(r"\s+", " ", text.strip()))


def longest_sentence(text: str) -> int:
    """Words of the longest sentence; a colon or semicolon ends one too."""
    return max(len(words(sentence)) for sentence in _SENTENCE_END.split(text))


def grams(text: str, size: int = 4) -> frozenset[str]:
    """All runs of `size` characters, in lower case."""
    flat = re.sub(r"\s+", " ", text.lower())
    return frozenset(flat[i : i + size] for i in range(len(flat) - size + 1))


def likeness(first: AbstractSet[str], second: AbstractSet[str]) -> float:
    """Jaccard: what two sets share, in proportion to what they hold together."""
    together = len(first | second)
    return len(first & second) / together if together else 0.0


def overlaps(contents: Sequence[AbstractSet[str]]) -> list[float]:
    """For each set of words, the sum of its likeness with each of the others."""
    return [
        sum(likeness(mine, other) for j, other in enumerate(contents) if j != i)
        for i, mine in enumerate(contents)
    ]
