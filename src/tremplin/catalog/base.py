"""What all tables of the content files share: closed entries, bilingual texts, checked strings."""

import unicodedata
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from tremplin.language.characters import FORBIDDEN_CHARACTERS
from tremplin.language.localized import Language, other


def _without_forbidden(text: str) -> str:
    found = FORBIDDEN_CHARACTERS.search(text)
    if found:
        raise PydanticCustomError(
            "control-character",
            "text holds the control or invisible character U+{code}",
            {"code": f"{ord(found.group()):04X}"},
        )
    return unicodedata.normalize("NFC", text)


Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=300, pattern=r"^\S(?:[^\n]*\S)?$"),
    AfterValidator(_without_forbidden),
]
"""One line of text, up to 300 characters."""

Body = Annotated[
    str, StringConstraints(min_length=1, max_length=4000), AfterValidator(_without_forbidden)
]
"""A text of one or more lines, up to 4,000 characters."""

Identifier = Annotated[str, StringConstraints(max_length=80, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
"""Lower-case words joined by hyphens."""

DottedIdentifier = Annotated[
    str,
    StringConstraints(
        max_length=80, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$"
    ),
]
"""Identifiers joined by dots, such as `programming.python`."""

ItemIdentifier = Annotated[
    str,
    StringConstraints(
        max_length=100, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$"
    ),
]

Address = Annotated[
    str,
    StringConstraints(
        max_length=500, pattern=r"^https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][^\s\x00-\x20\x7f]*)?$"
    ),
    AfterValidator(_without_forbidden),
]
"""A web address, http or https, without user name."""

SkillLevel = Annotated[float, Field(ge=0, le=5, allow_inf_nan=False)]
"""A level of skill, 0 to 5."""


class Table(BaseModel):
    """A closed, immutable table of a content file."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True
    )


def _same_in_both(value: Any) -> Any:
    return {"fr": value, "en": value} if isinstance(value, (str, list)) else value


class _Localized(Table):
    @model_validator(mode="before")
    @classmethod
    def _from_one_value(cls, value: Any) -> Any:
        return _same_in_both(value)

    @model_validator(mode="after")
    def _has_a_language(self) -> "_Localized":
        if getattr(self, "fr", None) is None and getattr(self, "en", None) is None:
            raise PydanticCustomError("no-language", "text has neither `fr` nor `en`")
        return self


class Text(_Localized):
    """A text in French, in English or both; a plain string stands for both."""

    fr: Body | None = None
    """The text in French."""
    en: Body | None = None
    """The text in English."""

    def pick(self, language: Language) -> str:
        """The text in `language`, else in the other one."""
        return getattr(self, language) or getattr(self, other(language)) or ""


class Texts(_Localized):
    """A list of texts in French, in English or both; a plain list stands for both."""

    fr: Annotated[list[Body], Field(max_length=40)] | None = None
    """The texts in French."""
    en: Annotated[list[Body], Field(max_length=40)] | None = None
    """The texts in English."""

    def pick(self, language: Language) -> list[str]:
        """The texts in `language`, else in the other one."""
        return getattr(self, language) or getattr(self, other(language)) or []


class Entry(Table):
    """A table with an identifier of its own."""

    id: Identifier
    """The name that other entries use for this one; never renamed without an alias."""
    aliases: list[Identifier] = []
    """Former identifiers of this entry."""


class Code(Table):
    """An entry of an outside classification that is close to ours."""

    uri: Address | None = None
    """Its address (ESCO)."""
    code: Line | None = None
    """Its code."""
    label: Text | None = None
    """Its name there."""
    match: Line | None = None
    """How close it is: exact, close, broad, narrow, partial."""
    status: Line | None = None
    """`seen` in the official list, or `memory`."""
