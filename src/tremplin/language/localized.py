"""The two languages that everything is said in."""

from typing import Final, Literal, get_args

Language = Literal["fr", "en"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


def other(language: Language) -> Language:
    """The language to fall back on."""
    return "en" if language == "fr" else "fr"


def as_language(text: str) -> Language:
    """The language that a locale name such as `fr_CA.UTF-8` asks for: French, else English."""
    return "fr" if text.lower().startswith("fr") else "en"
