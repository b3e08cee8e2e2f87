"""Rules about options: how many, each different, numbers in order."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView, Written
from tremplin.lint.words import grams, likeness, words

_COUNTS: Final = {"single": (3, 4), "multiple": (4, 6), "judge": (4, 4), "rewrite-choice": (3, 4)}
_TWINS: Final = 0.85


def option_count(view: ItemView) -> Iterator[Finding]:
    """An item has too few or too many options for its type.

    A `single` item has 3 or 4, a `multiple` one 4 to 6, a `judge` one 4, a `rewrite-choice` one 3
    or 4. Each wrong option stands for a real misconception: never pad.

    Wrong:
        [[item]]
        type = "judge"
        option = [
            { id = "a", credit = 2, fr = "Corriger", en = "Correct it" },
            { id = "b", credit = 1, fr = "Signaler", en = "Report it" },
            { id = "c", credit = 0, fr = "Attendre", en = "Leave it" },
        ]

    Right:
        [[item]]
        type = "judge"
        option = [
            { id = "a", credit = 2, fr = "Corriger", en = "Correct it" },
            { id = "b", credit = 1, fr = "Signaler", en = "Report it" },
            { id = "c", credit = 0, fr = "Attendre", en = "Leave it" },
            { id = "d", credit = 0, fr = "Supprimer", en = "Delete it" },
        ]
    """
    least, most = _COUNTS.get(view.type, (0, 99))
    count = len(view.options)
    if not least <= count <= most:
        values = {"n": count, "type": view.type, "range": "-".join(map(str, (least, most)))}
        if least == most:
            values["range"] = str(least)
        yield Finding("option-count", view.path, "header", values=values)


def twin_options(view: ItemView) -> Iterator[Finding]:
    """Two options say nearly the same.

    Then neither can be the one right answer, and both drop out. Replace one.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le modèle se répète", en = "It repeats itself" },
            { id = "b", fr = "Le modèle cite ses sources", en = "It gives sources" },
            { id = "c", fr = "Le modèle cite ses sources.", en = "It hides sources" },
        ]

    Right:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le modèle se répète", en = "It repeats itself" },
            { id = "b", fr = "Le modèle cite ses sources", en = "It gives sources" },
            { id = "c", fr = "Le modèle écrit moins", en = "It writes less" },
        ]
    """
    for language in view.languages:
        texts = [(written, grams(written.text)) for written in view.option_texts(language)]
        for (first, these), (second, those) in combinations(texts, 2):
            same_words = sorted(words(first.text)) == sorted(words(second.text))
            if likeness(these, those) >= _TWINS and not (
                # The same words in another order are another answer.
                same_words and words(first.text) != words(second.text)
            ):
                yield second.finding(
                    "twin-options",
                    first=_letter(view, first),
                    second=_letter(view, second),
                    language=language,
                )


def _letter(view: ItemView, option: Written) -> str:
    return str(view.options[int(option.path[-2])].get("id", ""))


def unsorted_numbers(view: ItemView) -> Iterator[Finding]:
    """Options that are numbers are not in ascending order, or are shuffled.

    Numbers out of order make people search, not think. Put them in ascending order and add
    `shuffle = false`.

    Wrong:
        [[item]]
        type = "single"
        shuffle = false
        option = [
            { id = "a", right = true, fr = "30 %", en = "30%" },
            { id = "b", fr = "10 %", en = "10%" },
            { id = "c", fr = "20 %", en = "20%" },
        ]

    Right:
        [[item]]
        type = "single"
        shuffle = false
        option = [
            { id = "a", fr = "10 %", en = "10%" },
            { id = "b", fr = "20 %", en = "20%" },
            { id = "c", right = true, fr = "30 %", en = "30%" },
        ]
    """
    language = view.languages[0]
    texts = view.option_texts(language)
    numbers = _numbers([written.text for written in texts])
    if len(numbers) < 3:
        return
    if numbers != sorted(numbers):
        yield texts[0].finding("unsorted-numbers")
    elif view.raw.get("shuffle", True):
        yield Finding("unsorted-numbers", (*view.path, "shuffle"), case="shuffle")


def _numbers(texts: Sequence[str]) -> list[float]:
    """The numbers that the texts are; nothing unless all are numbers of one unit."""
    found = [re.fullmatch(r"(-?\d[\d \u00a0\u202f]*(?:[.,]\d+)?)(\D{0,20})", t) for t in texts]
    units = {match[2].strip() for match in found if match}
    if not all(found) or len(units) != 1:
        return []
    return [float(re.sub(r"\s", "", m[1]).replace(",", ".")) for m in found if m]


RULES: Final = (
    option_count,
    twin_options,
    unsorted_numbers,
)
