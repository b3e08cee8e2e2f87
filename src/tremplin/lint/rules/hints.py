"""Warnings about hints inside an item: words or likeness that lead to the right option."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.words import content_words, overlaps, words

_CONVERGENT: Final = 0.2
_NEGATIONS: Final = {
    "en": frozenset(
        ["not", "no", "never", "without", "don", "t", "doesn", "isn", "aren", "cannot"]
    ),
    "fr": frozenset(["ne", "n", "pas", "non", "jamais", "sans", "aucun", "aucune", "ni"]),
}
_OPPOSITES: Final = {
    "en": "more/less more/fewer higher/lower high/low increase/decrease increases/decreases "
    "rises/falls longer/shorter larger/smaller before/after above/below always/never first/last "
    "faster/slower add/remove true/false same/different all/none better/worse keep/delete "
    "public/private open/closed start/end with/without",
    "fr": "plus/moins haut/bas haute/basse augmente/diminue augmenter/diminuer monte/baisse "
    "monter/baisser avant/après dessus/dessous toujours/jamais premier/dernier première/dernière "
    "ajouter/retirer vrai/faux vraie/fausse même/autre tous/aucun mieux/pire garder/supprimer "
    "public/privé ouvert/fermé début/fin avec/sans long/court longue/courte grand/petit",
}
_ANTONYMS: Final = {
    language: {frozenset(pair.split("/")) for pair in listed.split()}
    for language, listed in _OPPOSITES.items()
}


def echoed_word(view: ItemView) -> Iterator[Finding]:
    """The question and the right option share a word that no other option has.

    The echo draws to the right option whoever hesitates. Use the word in another option too, or
    in none.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which setting makes a model repeat likely words?"
        option = [
            { id = "a", right = true, fr = "Celle du bas", en = "One that favours likely tokens" },
            { id = "b", fr = "Celle du haut", en = "One that favours rare tokens" },
            { id = "c", fr = "Celle du milieu", en = "One that favours long texts" },
        ]

    Right:
        [[item]]
        type = "single"
        ask.en = "Which setting makes a model repeat itself?"
        option = [
            { id = "a", right = true, fr = "Celle du bas", en = "One that favours likely tokens" },
            { id = "b", fr = "Celle du haut", en = "One that favours rare tokens" },
            { id = "c", fr = "Celle du milieu", en = "One that favours long texts" },
        ]
    """
    for language in view.languages:
        ask, texts = view.text("ask", language=language), view.choices(language)
        if view.key is None or ask is None or not texts:
            continue
        contents = [content_words(written.text, language) for written in texts]
        key = contents.pop(view.key)
        shared = (key & content_words(ask.text, language)) - set().union(*contents)
        if len(shared) == 1:
            begin = shared.pop()
            word = next(word for word in words(texts[view.key].text) if word.startswith(begin))
            yield texts[view.key].finding("echoed-word", word=word, language=language)


def convergent_options(view: ItemView) -> Iterator[Finding]:
    """The wrong options are variations of the right one.

    Whoever picks the option that has most in common with the others would be right. Vary the
    wrong options among themselves, or give two of them something in common.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Lire le rapport signé", en = "Read signed report" },
            { id = "b", fr = "Lire le courriel signé", en = "Read signed letter" },
            { id = "c", fr = "Brûler le rapport signé", en = "Burn signed report" },
            { id = "d", fr = "Lire le rapport perdu", en = "Read missing report" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Lire le rapport signé", en = "Read signed report" },
            { id = "b", fr = "Lire le courriel signé", en = "Read signed letter" },
            { id = "c", fr = "Brûler le courriel signé", en = "Burn signed letter" },
            { id = "d", fr = "Brûler le rapport signé", en = "Burn signed report" },
        ]
    """
    for language in view.languages:
        texts = view.choices(language)
        if view.key is None or not texts:
            continue
        contents = [content_words(written.text, language) for written in texts]
        sums = overlaps(contents)
        key = sums.pop(view.key)
        if key - max(sums) > _CONVERGENT:
            yield texts[view.key].finding("convergent-options", language=language)


def opposite_pair(view: ItemView) -> Iterator[Finding]:
    """The right option and another one are opposites of each other.

    One of two opposites must be true, so the other options drop out. Word the wrong option in
    another way, or make a second pair.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le tirage varie plus", en = "Draws vary more" },
            { id = "b", fr = "Le tirage varie moins", en = "Draws vary less" },
            { id = "c", fr = "Le modèle répond mieux", en = "Models answer well" },
            { id = "d", fr = "La mémoire se vide", en = "Memory is cleared" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le tirage varie plus", en = "Draws vary more" },
            { id = "b", fr = "Le texte est coupé court", en = "Texts are cut short" },
            { id = "c", fr = "Le modèle répond mieux", en = "Models answer well" },
            { id = "d", fr = "La mémoire se vide", en = "Memory is cleared" },
        ]
    """
    for language in view.languages:
        texts = view.choices(language)
        if view.key is None or len(texts) < 4:
            continue
        pairs = [
            (first, second)
            for first, second in combinations(range(len(texts)), 2)
            if _are_opposite(texts[first].text, texts[second].text, language)
        ]
        if len(pairs) == 1 and view.key in pairs[0]:
            yield texts[view.key].finding("opposite-pair", language=language)


def _are_opposite(first: str, second: str, language: Language) -> bool:
    """Whether two texts differ by a negation or by one pair of opposite words alone."""
    these, those = words(first), words(second)
    negations = _NEGATIONS[language]
    bare = [[word for word in told if word not in negations] for told in (these, those)]
    if bare[0] == bare[1] and these != those:
        return True
    differing = [pair for pair in zip(these, those, strict=False) if pair[0] != pair[1]]
    same_length = len(these) == len(those)
    return same_length and len(differing) == 1 and set(differing[0]) in _ANTONYMS[language]


RULES: Final = (echoed_word, convergent_options, opposite_pair)
