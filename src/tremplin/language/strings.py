"""The sentences of the program, by key, in French and in English."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final

from tremplin.language.localized import LANGUAGES, Language

Texts = Mapping[str, tuple[str, str]]
"""Sentences of one area: key -> (French, English)."""

_PLURAL: Final = re.compile(r"\{(\w+)\|([^|{}]*)\|([^|{}]*)\}")


@cache
def texts(area: str) -> Texts:
    """The table `texts_<area>`, loaded when first asked for."""
    table: Texts = import_module(f"tremplin.language.texts_{area}").TEXTS
    return table


def say(language: Language, key: str, /, **values: object) -> str:
    """The sentence `area.key`, its placeholders filled in.

    `{n}` stands for a value, `{n|question|questions}` for one of two words after the number `n`:
    French takes the first below 2, English for 1 alone. KeyError for an unknown key.
    """
    area, _, name = key.partition(".")
    sentence = texts(area)[name][LANGUAGES.index(language)]

    def word(match: re.Match[str]) -> str:
        number = abs(float(str(values[match[1]])))
        singular = number < 2 if language == "fr" else number == 1
        return match[2] if singular else match[3]

    return _PLURAL.sub(word, sentence).format(**values)
