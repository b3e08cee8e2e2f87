"""Rules about the two versions of an item: both there, saying the same at the same length."""

import re
from collections.abc import Iterator
from typing import Final

from tremplin.catalog.items import RepairItem
from tremplin.language.localized import Language, other
from tremplin.lint.diagnostic import Finding, Place
from tremplin.lint.item_view import ItemView, Written
from tremplin.lint.words import function_words, length, words

_TEXTS: Final = ("ask", "explain", "stimulus", "zero", "hint", "start", "table", "unit")
_LISTS: Final = ("lines", "left", "right", "accept", "pass", "fail", "facts")
_MARKED: Final = re.compile(r"`[^`]*`|\{[a-z_]+\}")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_SHORTEST, _LONGEST = 0.65, 1.80


def missing_version(view: ItemView) -> Iterator[Finding]:
    """Texts that lack one of the languages of the item (explained as `missing-language`)."""
    for name in (*_TEXTS, *_LISTS):
        yield from _lacking(view, name)
    for index, option in enumerate(view.options):
        for language in view.languages:
            if language not in option:
                yield _lack(view, language, "option", index, at="header")
        if "why" in option:
            yield from _lacking(view, "option", index, "why")


def _lacking(view: ItemView, *inner: str | int) -> Iterator[Finding]:
    node: object = view.raw
    for step in inner:
        node = node.get(step) if isinstance(node, dict) else node[int(step)]  # type: ignore[index]
    if isinstance(node, dict):
        for language in view.languages:
            if not node.get(language):
                yield _lack(view, language, *inner)


def _lack(view: ItemView, language: Language, *inner: str | int, at: Place = "key") -> Finding:
    key = next(step for step in reversed(inner) if isinstance(step, str))
    values = {"key": key, "language": language, "other": other(language)}
    return Finding("missing-language", (*view.path, *inner), at, "one", values)


def untranslated(view: ItemView) -> Iterator[Finding]:
    """A sentence is the same in French and in English.

    One of the two was left to be translated. Code and names may be alike; mark code with
    backticks.

    Wrong:
        [[item]]
        type = "single"
        ask = "Which of these steps comes first in the plan?"

    Right:
        [[item]]
        type = "single"
        ask.fr = "Quelle étape vient d'abord dans le plan ?"
        ask.en = "Which step comes first in the plan?"
    """
    if len(view.languages) < 2:
        return
    english = {written.path: written for written in view.texts("en")}
    for french in view.texts("fr"):
        twin = english.get(french.path) or english.get((*french.path[:-1], "en"))
        if twin and twin.text == french.text and twin.key not in ("lines", "left", "right"):
            prose = french.prose
            if len(words(prose)) > 3 and function_words(prose) >= 2:
                yield french.finding("untranslated")


def twin_length(view: ItemView) -> Iterator[Finding]:
    """The French version is much longer or shorter than the English one.

    French is usually a tenth longer. Beyond 1.80 times, or below 0.65, one of them says more, and
    is read more slowly. Say the same in both.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Combien ?"
        ask.en = "How many whole tokens of context are left for the answer in this case?"

    Right:
        [[item]]
        type = "number"
        ask.fr = "Combien de jetons reste-t-il pour la réponse dans ce cas ?"
        ask.en = "How many tokens are left for the answer in this case?"
    """
    ratio = twin_ratio(view)
    if ratio is None or _SHORTEST <= ratio <= _LONGEST:
        return
    first = next(_pairs(view))[0]
    yield first.finding("twin-length", ratio=f"{ratio:.2f}")


def twin_ratio(view: ItemView) -> float | None:
    """Length of the French texts over that of the English ones; None where they are no twins."""
    pairs = list(_pairs(view))
    if not pairs or not view.is_twin or isinstance(view.item, RepairItem):
        return None
    french = sum(length(fr.text) for fr, _ in pairs)
    return french / max(1, sum(length(en.text) for _, en in pairs))


def twin_figures(view: ItemView) -> Iterator[Finding]:
    """The French and the English version hold different numbers.

    They would be two different questions. Write the same figures in both, with a decimal comma in
    French and a point in English.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Combien de jetons coûtent 200 appels de 150 jetons ?"
        ask.en = "How many tokens do 250 calls of 150 tokens cost?"

    Right:
        [[item]]
        type = "number"
        ask.fr = "Combien de jetons coûtent 200 appels de 150 jetons ?"
        ask.en = "How many tokens do 200 calls of 150 tokens cost?"
    """
    for french, english in _pairs(view) if view.is_twin else ():
        fr, en = figures(french.prose, "fr"), figures(english.prose, "en")
        if fr != en:
            yield english.finding("twin-figures", fr=_listed(fr), en=_listed(en))


def figures(text: str, language: Language) -> list[float]:
    """The numbers of a text, ascending, written as the language does."""
    text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", text)
    if language == "en":
        text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    return sorted(map(float, _NUMBER.findall(text)))


def _listed(numbers: list[float]) -> str:
    return ", ".join(f"`{number:g}`" for number in numbers) or "-"


def twin_code(view: ItemView) -> Iterator[Finding]:
    """Code between backticks, or a variable between braces, is not the same in both languages.

    Code is never translated. Copy it from one version to the other.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Combien de fois la boucle `for mot in mots` est-elle parcourue ici ?"
        ask.en = "How many times does the loop `for word in words` run here?"

    Right:
        [[item]]
        type = "number"
        ask.fr = "Combien de fois la boucle `for word in words` est-elle parcourue ici ?"
        ask.en = "How many times does the loop `for word in words` run here?"
    """
    for french, english in _pairs(view) if view.is_twin else ():
        odd = set(_MARKED.findall(french.text)) ^ set(_MARKED.findall(english.text))
        if odd:
            yield english.finding("twin-code", found=" ".join(sorted(odd)))


def _pairs(view: ItemView) -> Iterator[tuple[Written, Written]]:
    """The question, options and entries of lists, in French and in English."""
    if len(view.languages) < 2:
        return
    ask = view.text("ask", language="fr"), view.text("ask", language="en")
    if ask[0] and ask[1]:
        yield ask[0], ask[1]
    english = {written.path[:-1]: written for written in view.option_texts("en")}
    for written in view.option_texts("fr"):
        if written.path[:-1] in english:
            yield written, english[written.path[:-1]]
    for name in ("lines", "left", "right"):
        yield from zip(view.entries(name, "fr"), view.entries(name, "en"), strict=False)


RULES: Final = (missing_version, untranslated, twin_length, twin_figures, twin_code)
EXPLAINED: Final = (untranslated, twin_length, twin_figures, twin_code)
