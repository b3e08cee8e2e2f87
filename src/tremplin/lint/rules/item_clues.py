"""Rules against clues: nothing but knowledge may tell which option is right."""

import re
from collections.abc import Iterator
from statistics import fmean
from typing import Final

from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import SELECT_ONE, ItemView
from tremplin.lint.words import absolute_words, content_words, length

_REFERS: Final = {
    "fr": re.compile(
        r"\b(toutes? (ces|les) (réponses|propositions)|tous ces|aucune? (de ces|des) "
        r"|les deux premi)\b|^(à la fois |les (réponses|options) )?a et b\.?$",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(all|none|both) of (the|these)\b|\bboth a and b\b", re.IGNORECASE),
}


def longest_option(view: ItemView) -> Iterator[Finding]:
    """The right option is much longer than the others.

    People who know nothing pick the longest option, and would be right. It may be at most one and
    a half times as long as the others on average. Shorten it, or fill out the others.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Des réponses bien plus semblables", en = "Alike" },
            { id = "b", fr = "Des textes courts", en = "Short" },
            { id = "c", fr = "Des mots exacts", en = "Exact" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Semblables", en = "Alike" },
            { id = "b", fr = "Courtes", en = "Short" },
            { id = "c", fr = "Exactes", en = "Exact" },
        ]
    """
    for language in view.languages:
        texts = view.option_texts(language)
        if view.key is None or len(texts) < max(3, view.key + 1):
            continue
        lengths = [length(written.text) for written in texts]
        key = lengths.pop(view.key)
        mean = fmean(lengths)
        if key > max(lengths) and key > 1.5 * mean and key - mean >= 12:
            yield texts[view.key].finding(
                "longest-option", n=key, mean=f"{mean:.0f}", language=language
            )


def option_lengths(view: ItemView) -> Iterator[Finding]:
    """One option is more than three times as long as another.

    Options that stand out are judged by their looks. Bring the lengths closer.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La valeur affichée", en = "The value shown" },
            { id = "b", fr = "Une valeur tirée au sort à chaque appel", en = "Any" },
            { id = "c", fr = "La liste", en = "The list" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La valeur affichée", en = "The value shown" },
            { id = "b", fr = "Une valeur au hasard", en = "A random value" },
            { id = "c", fr = "La liste entière", en = "The whole list" },
        ]
    """
    for language in view.languages if view.type in SELECT_ONE else ():
        texts = view.option_texts(language)
        lengths = [length(written.text) for written in texts]
        if len(lengths) >= 3 and max(lengths) >= 25 and max(lengths) > 3 * max(1, min(lengths)):
            longest = texts[lengths.index(max(lengths))]
            yield longest.finding(
                "option-lengths", least=min(lengths), most=max(lengths), language=language
            )


def absolute_distractors(view: ItemView) -> Iterator[Finding]:
    """Wrong options hold absolute words, and the right one none.

    "Always", "never" and the like are rarely true, and everybody knows it. Take them out of the
    wrong options.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Du texte probable", en = "Likely text" },
            { id = "b", fr = "Toujours du code", en = "Always code" },
            { id = "c", fr = "Jamais de code", en = "Never code" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Du texte probable", en = "Likely text" },
            { id = "b", fr = "Du code validé", en = "Validated code" },
            { id = "c", fr = "Des faits vérifiés", en = "Checked facts" },
        ]
    """
    for language in view.languages:
        texts = view.option_texts(language)
        if view.key is None or len(texts) < max(3, view.key + 1):
            continue
        absolute = [w for w in texts if absolute_words(w.text, language)]
        if texts[view.key] not in absolute and len(absolute) >= 2:
            yield absolute[0].finding("absolute-distractors", n=len(absolute), language=language)


def all_or_none(view: ItemView) -> Iterator[Finding]:
    """An option says "all", "none" or "both" of the others.

    It tests the reading of options rather than the subject, and half a knowledge is enough to
    choose or drop it. Replace it with a likely error.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le plus probable", en = "The most likely" },
            { id = "b", fr = "Le plus court", en = "The shortest" },
            { id = "c", fr = "Toutes ces réponses", en = "All of the above" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le plus probable", en = "The most likely" },
            { id = "b", fr = "Le plus court", en = "The shortest" },
            { id = "c", fr = "Le plus exact", en = "The most exact" },
        ]
    """
    for language in view.languages:
        for written in view.option_texts(language):
            found = _REFERS[language].search(written.text)
            if found:
                yield written.finding_at(found, "all-or-none", found=found.group())


def stem_echoes_key(view: ItemView) -> Iterator[Finding]:
    """The question and the right option share words that no other option has.

    The echo gives the answer away. Use the words in every option, or in none.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which setting makes a model repeat likely words?"
        option = [
            { id = "a", right = true, fr = "Basse", en = "One that favours likely words" },
            { id = "b", fr = "Haute", en = "One that favours rare tokens" },
            { id = "c", fr = "Nulle", en = "One that favours long texts" },
        ]

    Right:
        [[item]]
        type = "single"
        ask.en = "Which setting makes a model repeat itself?"
        option = [
            { id = "a", right = true, fr = "Basse", en = "One that favours likely words" },
            { id = "b", fr = "Haute", en = "One that favours rare words" },
            { id = "c", fr = "Nulle", en = "One that favours long words" },
        ]
    """
    for language in view.languages:
        ask, texts = view.text("ask", language=language), view.option_texts(language)
        if view.key is None or ask is None or len(texts) < max(3, view.key + 1):
            continue
        contents = [content_words(written.text, language) for written in texts]
        key = contents.pop(view.key)
        shared = (key & content_words(ask.text, language)) - set().union(*contents)
        if len(shared) >= 2:
            said = ", ".join(f"`{word}`" for word in sorted(shared))
            yield texts[view.key].finding("stem-echoes-key", words=said)


RULES: Final = (
    longest_option,
    option_lengths,
    absolute_distractors,
    all_or_none,
    stem_echoes_key,
)
