"""To what class the first word of an option belongs: options that begin alike look alike."""

import re
from typing import Final

from tremplin.language.localized import Language

_CLASSES: Final = {
    "en": {
        "subject": "a an the this that these those its his her their my your our each every no "
        "some any all both it he she they we you i there nobody nothing everybody everyone "
        "everything someone one two three four five six seven eight nine ten twenty thirty forty "
        "fifty several",
        "preposition": "in on at by for with without from of after before between into over under "
        "through during as",
        "infinitive": "to",
        "conjunction": "if when because that whether since once until while who where how what "
        "which",
    },
    "fr": {
        "subject": "le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon ma "
        "mes votre vos notre nos chaque tout toute tous toutes aucun aucune plusieurs il elle ils "
        "elles on nous vous je j c cela ça rien personne celui celle ceux deux trois quatre cinq "
        "six sept huit neuf dix vingt trente quarante cinquante",
        "preposition": "à au aux en dans sur sous par pour avec sans après avant entre dès selon "
        "vers chez depuis pendant comme",
        "conjunction": "que qu qui si s quand parce car lorsque puisque où comment combien",
    },
}
_BY_WORD: Final = {
    language: {word: name for name, listed in classes.items() for word in listed.split()}
    for language, classes in _CLASSES.items()
}
_WORD: Final = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+")
_INFINITIVE: Final = re.compile(r"..(er|ir|re)$")
_NO_NOUN: Final = re.compile(
    r"..[^i]er$|(ndre|mettre|crire|lire|faire|dire)$"
    r"|(fier|blier|udier|ercier|récier|lier|opier|rier)$"
)
_BEFORE_INFINITIVE: Final = frozenset(
    ["lui", "leur", "se", "s", "y", "en", "ne", "n", "tout", "pas"]
)
_FREE: Final = re.compile(r"[`\"«“].*|.*[.!?]", re.DOTALL)


def first_word_class(text: str, language: Language) -> str:
    """`subject`, `preposition`, `infinitive`... of the first word; nothing for all others.

    Sentences, quotations and code begin as they please, and have none.
    """
    found = [word.lower() for word in _WORD.findall(text)]
    if not found or _FREE.fullmatch(text.strip()):
        return ""
    if language == "fr" and _is_infinitive(found):
        return "infinitive"
    word = found[0] if len(found[0]) > 1 or re.match(r"\W*\w(['’]|\s)", text) else ""
    if word[:1].isdigit():
        return "subject"
    if language == "en" and word.endswith("ing") and len(word) > 5:
        return _BY_WORD[language].get(word, "gerund")
    return _BY_WORD[language].get(word, "")


def _is_infinitive(words: list[str]) -> bool:
    """Whether a French text begins with an infinitive, little words before it aside."""
    if len(words) > 1 and words[0] in ("le", "la", "l", "les"):
        return bool(_NO_NOUN.search(words[1]))
    first = next((word for word in words if word not in _BEFORE_INFINITIVE), "")
    return first not in _BY_WORD["fr"] and bool(_INFINITIVE.search(first))
