"""Every sentence exists in both languages, with the same values and each its own typography."""

import pkgutil
import re
import string

import pytest

import tremplin.language
from tremplin.language.strings import texts

AREAS = [
    module.name.removeprefix("texts_")
    for module in pkgutil.iter_modules(tremplin.language.__path__)
    if module.name.startswith("texts_")
]
SENTENCES = [(area, key) for area in AREAS for key in texts(area)]
PLURAL = re.compile(r"\{(\w+)\|[^|{}]*\|[^|{}]*\}")


def placeholders(sentence: str) -> set[str]:
    plain = PLURAL.sub(r"{\1}", sentence)
    return {name for _, name, _, _ in string.Formatter().parse(plain) if name}


def test_there_are_sentences() -> None:
    assert len(SENTENCES) > 100


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_say_the_same_values(area: str) -> None:
    for key, (french, english) in texts(area).items():
        assert french.strip(), key
        assert english.strip(), key
        assert placeholders(french) == placeholders(english), key


@pytest.mark.parametrize("area", AREAS)
def test_french_typography(area: str) -> None:
    for key, (french, _) in texts(area).items():
        assert not re.search(r"[ \u00a0][;:?!»%€]", french), f"{area}.{key}: ordinary space"
        assert not re.search(r"«[ \u00a0]", french), f"{area}.{key}: ordinary space"
        # A mark that follows a letter without any space; `?` and `:` also name keys.
        assert not re.search(r"[\w»)}][!?;](?=\s|$)", french), f"{area}.{key}: no space"
        assert '"' not in french.replace('"""', ""), f"{area}.{key}: straight quotes"


@pytest.mark.parametrize("area", AREAS)
def test_english_typography(area: str) -> None:
    for key, (_, english) in texts(area).items():
        assert "\u202f" not in english, f"{area}.{key}: French space"
        assert not re.search(r"\s[;:?!](?=\s|$)", english), f"{area}.{key}: space before a mark"
        assert "«" not in english, f"{area}.{key}: guillemets"


@pytest.mark.parametrize("area", AREAS)
def test_nobody_is_addressed_as_tu(area: str) -> None:
    familiar = re.compile(r"\b(tu|toi|ton|tes|ta|t'as|t'es)\b", re.IGNORECASE)
    for key, (french, _) in texts(area).items():
        assert not familiar.search(french), f"{area}.{key}"
