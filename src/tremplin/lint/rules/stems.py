"""Warnings about questions: put in the positive, focused, complete, easy to read."""

import re
from collections.abc import Iterator
from typing import Final

from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.reading_ease import reading_ease
from tremplin.lint.words import words

_NEGATION: Final = {
    "fr": re.compile(
        r"\b(n'|ne\b)[^?.]*\b(pas|jamais|aucun\w*|rien|plus)\b|\b(sauf|excepté|hormis)\b|\bfaux\b",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(not|never|except|false|incorrect|untrue)\b|n't\b", re.IGNORECASE),
}
_UNFOCUSED: Final = {
    "fr": re.compile(
        r"laquelle de ces (affirmations|phrases|propositions)|parmi les affirmations",
        re.IGNORECASE,
    ),
    "en": re.compile(r"which of the following( statements)?|which statement is", re.IGNORECASE),
}
_END: Final = ("?", ".", ":", ")", "»", "}")
_LENGTH: Final = range(4, 91)
_LEAST_EASE: Final = {"fr": 45, "en": 35}


def negative_stem(view: ItemView) -> Iterator[Finding]:
    """The question asks for what is not the case.

    A negation is overlooked by people who know, and the wrong things stay in mind. Ask for what
    is the case, or for the error to spot.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "A model is made to repeat itself. Which change should not be expected?"

    Right:
        [[item]]
        type = "single"
        ask.en = "A model is made to repeat itself. Which change should be expected?"
    """
    for language in view.languages if view.options else ():
        ask = view.text("ask", language=language)
        last = re.split(r"(?<=[.!])\s", ask.text.strip())[-1] if ask else ""
        found = _NEGATION[language].search(last)
        if ask and found:
            yield ask.finding("negative-stem", found=found.group(), language=language)


def unfocused_stem(view: ItemView) -> Iterator[Finding]:
    """The question only says "which of the following".

    It asks nothing by itself: options are judged one by one, true or false. Ask a question that
    can be answered before the options are read.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which of the following is true of a low temperature?"

    Right:
        [[item]]
        type = "single"
        ask.en = "What does a low temperature do to the answers?"
    """
    for language in view.languages:
        ask = view.text("ask", language=language)
        found = _UNFOCUSED[language].search(ask.text) if ask else None
        if ask and found:
            yield ask.finding_at(found, "unfocused-stem", found=found.group(), language=language)


def stem_form(view: ItemView) -> Iterator[Finding]:
    """The question does not end as a question or instruction, or has not 4 to 90 words.

    A half sentence that the options complete is harder to read, and a page tests patience. Ask a
    whole question, and put material to read into `stimulus`.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "A low temperature makes the answers"

    Right:
        [[item]]
        type = "single"
        ask.en = "What does a low temperature do to the answers?"
    """
    for language in view.languages:
        ask = view.text("ask", language=language)
        if ask is None:
            continue
        count = len(words(ask.text))
        if not ask.text.strip().endswith(_END):
            yield ask.finding("stem-form", "end", language=language)
        elif count not in _LENGTH:
            yield ask.finding("stem-form", n=count, language=language)


def hard_to_read(view: ItemView) -> Iterator[Finding]:
    """The item is written in long sentences of long words.

    It tests reading more than the subject. Warned below 35 on the scale of Flesch in English,
    below 45 on that of Kandel and Moles in French. Use shorter sentences and plainer words.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Considering probabilistic generation configurations, which consequential modification characterises temperature minimisation?"
        explain.en = "Minimising temperature concentrates probability distributions disproportionately, consequently homogenising independently generated alternatives."

    Right:
        [[item]]
        type = "single"
        ask.en = "What does a low temperature do to the answers?"
    """  # noqa: E501
    for language in view.languages:
        ask = view.text("ask", language=language)
        ease = reading_ease(_whole(view, language), language) if ask else None
        if ask and ease is not None and ease < _LEAST_EASE[language]:
            values = {"ease": f"{ease:.0f}", "least": _LEAST_EASE[language]}
            yield ask.finding("hard-to-read", **values, language=language)


def _whole(view: ItemView, language: Language) -> str:
    ask, explain = (view.text(name, language=language) for name in ("ask", "explain"))
    parts = [(ask.text if ask else "").rstrip("?:. \u00a0\u202f")]
    parts += [written.text.rstrip(".") for written in view.option_texts(language)]
    return ". ".join([*parts, explain.text if explain else ""])


RULES: Final = (negative_stem, unfocused_stem, stem_form, hard_to_read)
