"""To what class the first word of an option belongs: options that begin alike look alike."""

import re
from typing import Final

from tremplin.language.localized import Language

_CLASSES: Final = {
    "en": {
        "determiner": "a an the this these those its his her their my your our each every no some "
        "any all both",
        "pronoun": "it he she they we you i there nobody nothing everybody one",
        "preposition": "in on at by for with without from of after before between into over under "
        "through during as",
        "infinitive": "to",
        "conjunction": "if when because that whether since once until while",
    },
    "fr": {
        "determiner": "le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon "
        "ma mes votre vos notre nos chaque tout toute tous toutes aucun aucune plusieurs",
        "pronoun": "il elle ils elles on nous vous je j c cela ça rien personne celui celle ceux",
        "preposition": "à au aux en dans sur sous par pour avec sans après avant entre dès selon "
        "vers chez depuis pendant comme",
        "conjunction": "que qu si s quand parce car lorsque puisque",
    },
}
_BY_WORD: Final = {
    language: {word: name for name, listed in classes.items() for word in listed.split()}
    for language, classes in _CLASSES.items()
}
_FIRST: Final = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿœŒ]+")
_INFINITIVE: Final = re.compile(r"..(er|ir|re)$")


def first_word_class(text: str, language: Language) -> str:
    """`determiner`, `number`, `infinitive`... of the first word; `word` for all others."""
    if text.lstrip().startswith("`"):
        return "code"
    found = _FIRST.search(text)
    word = found.group().lower() if found else ""
    if word[:1].isdigit():
        return "number"
    known = _BY_WORD[language].get(word)
    if known is not None:
        return known
    if language == "en":
        return "gerund" if word.endswith("ing") and len(word) > 5 else "word"
    return "infinitive" if _INFINITIVE.search(word) else "word"
