"""Warnings about the looks of options: one that stands out is chosen, or dropped, by its looks."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import fmean
from typing import Final

from tremplin.lint.diagnostic import Finding, Term
from tremplin.lint.first_word import first_word_class
from tremplin.lint.item_view import SELECT_ONE, ItemView, Written
from tremplin.lint.words import length

_FORMS: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("stop", lambda text: text.strip().endswith(".")),
    ("capital", lambda text: text.strip()[:1].isupper()),
    ("code", lambda text: "`" in text),
)


def key_length(view: ItemView) -> Iterator[Finding]:
    """The right option is noticeably longer than all others, or much shorter.

    Its length alone draws the eye. Warned from one and a quarter times the mean of the others, or
    below three fifths of it. Shorten it, or fill out the others.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Des réponses plus semblables", en = "More alike" },
            { id = "b", fr = "Des réponses exactes", en = "More exact" },
            { id = "c", fr = "Des réponses courtes", en = "More brief" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Des réponses proches", en = "More alike" },
            { id = "b", fr = "Des réponses exactes", en = "More exact" },
            { id = "c", fr = "Des réponses courtes", en = "More brief" },
        ]
    """
    for language in view.languages:
        texts = view.choices(language)
        if view.key is None or not texts:
            continue
        lengths = [length(written.text) for written in texts]
        key = lengths.pop(view.key)
        case = _unusual(key, lengths)
        if case:
            values = {"n": key, "mean": f"{fmean(lengths):.0f}", "language": language}
            yield texts[view.key].finding("key-length", case, **values)


def _unusual(key: int, others: Sequence[int]) -> str:
    """`long` or `short`; nothing where `longest-option` finds an error."""
    mean = fmean(others)
    if key > max(others) and key > 1.25 * mean and key - mean >= 8:
        return "" if key > 1.5 * mean and key - mean >= 12 else "long"
    return "short" if key < 0.6 * mean and mean - key >= 12 else ""


def uneven_options(view: ItemView) -> Iterator[Finding]:
    """One option is more than twice as long as another.

    Long options are read with care, short ones dropped at a glance. Bring the lengths closer.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La valeur affichée", en = "The value shown" },
            { id = "b", fr = "Une valeur tirée au sort", en = "A value drawn by lot" },
            { id = "c", fr = "La liste des valeurs", en = "The list of the values that came" },
            { id = "d", fr = "Le nom donné", en = "The first name" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La valeur affichée", en = "The value shown" },
            { id = "b", fr = "Une valeur tirée au sort", en = "A value drawn by lot" },
            { id = "c", fr = "La liste des valeurs", en = "The list of values" },
        ]
    """
    for language in view.languages if view.type in SELECT_ONE else ():
        texts = view.option_texts(language)
        lengths = [length(written.text) for written in texts]
        if len(lengths) < 3 or max(lengths) < 25:
            continue
        if 2 < max(lengths) / max(1, min(lengths)) <= 3:
            values = {"least": min(lengths), "most": max(lengths), "language": language}
            longest = texts[lengths.index(max(lengths))]
            yield longest.finding("uneven-options", **values)


def uneven_form(view: ItemView) -> Iterator[Finding]:
    """Options differ in form: final stop, capital letter, code marks, kind of first word.

    Whoever wrote one option apart from the others wrote it differently, and it shows. Give all
    options the same build.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La réponse proche", en = "The nearest answer" },
            { id = "b", fr = "La réponse exacte", en = "The exact answer." },
            { id = "c", fr = "La réponse courte", en = "The short answer" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "La réponse proche", en = "The nearest answer" },
            { id = "b", fr = "La réponse exacte", en = "The exact answer" },
            { id = "c", fr = "La réponse courte", en = "The short answer" },
        ]
    """
    for language in view.languages:
        texts = view.option_texts(language)
        if len(texts) < 3:
            continue
        odd = next((name for name, form in _FORMS if len({form(w.text) for w in texts}) > 1), "")
        stray = _stray([first_word_class(written.text, language) for written in texts])
        if odd:
            yield _about(texts[0], odd, language)
        elif stray is not None:
            yield _about(texts[stray], "word", language)


def _stray(classes: Sequence[str]) -> int | None:
    """The place of the one member of another class, when all others share a known one."""
    (shared, count), *others = Counter(classes).most_common()
    if not shared or count != len(classes) - 1:
        return None
    return classes.index(others[0][0])


def _about(written: Written, form: str, language: str) -> Finding:
    return written.finding("uneven-form", form=Term(f"form.{form}"), language=language)


RULES: Final = (key_length, uneven_options, uneven_form)
