"""Resources that one studies: courses, books, certifications, projects and the like."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import (
    Address,
    DottedIdentifier,
    Entry,
    Identifier,
    Line,
    SkillLevel,
    Table,
    Text,
    Texts,
)
from tremplin.catalog.kinds import Kind
from tremplin.language.localized import Language

Basis = Literal["seen", "memory", "estimate", "unknown"]
Year = Annotated[int, Field(ge=1900, le=2100)]


class Price(Table):
    """What a resource costs."""

    amount: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] | None = None
    """The price of one purchase or of one period."""
    currency: Literal["EUR", "USD"] = "EUR"
    """The currency of `amount`."""
    per: Literal["once", "month", "year"] = "once"
    """What one pays for: the whole, or a period."""
    periods: Annotated[float, Field(ge=0, le=120, allow_inf_nan=False)] = 1.0
    """How many periods one needs."""
    subscription: Identifier | None = None
    """For a price by month or year: the subscription that also opens the other resources which
    name it at the same price; a plan counts its periods once."""
    basis: Basis = "seen"
    """Where the figure comes from; "about" is shown unless it was seen."""

    @model_validator(mode="after")
    def _amount_or_unknown(self) -> "Price":
        if (self.amount is None) != (self.basis == "unknown"):
            raise PydanticCustomError(
                "price-amount", 'a price has an `amount`, or `basis = "unknown"`'
            )
        return self


class Teaches(Table):
    """A skill that the resource raises from one level to another."""

    skill: DottedIdentifier
    """The skill."""
    from_: Annotated[SkillLevel, Field(alias="from")]
    """The level from which the resource is of use."""
    to: SkillLevel
    """The level one reaches."""

    @model_validator(mode="after")
    def _rises(self) -> "Teaches":
        if self.to <= self.from_:
            raise PydanticCustomError(
                "level-not-rising",
                "`to` ({to}) is not above `from` ({start})",
                {"to": self.to, "start": self.from_},
            )
        return self


class Need(Table):
    """A level that one needs in another skill before one starts."""

    skill: DottedIdentifier
    """The skill."""
    level: SkillLevel
    """The level needed."""


class Edition(Table):
    """An edition in another language."""

    language: Language
    """The language of this edition."""
    title: Line
    """Its title."""
    publisher: Line | None = None
    """Its publisher."""
    year: Year | None = None
    """Its year."""
    isbn13: Annotated[str, Field(pattern=r"^97[89]\d{10}$")] | None = None
    """Its ISBN, 13 digits."""
    url: Address | None = None
    """Its address."""
    url_status: Literal["seen", "memory", "none"] | None = None
    """Whether the address was seen in evidence or comes from memory."""


class Resource(Entry):
    """Something to study or to do."""

    kind: Kind
    """What sort of thing it is."""
    title: Text
    """Its title; one language is enough."""
    by: list[Line] = []
    """Authors or provider."""
    publisher: Line | None = None
    """Publisher or platform, when it is not the author."""
    year: Year | None = None
    """Year of the main edition."""
    edition: Line | None = None
    """Number of the main edition."""
    isbn13: Annotated[str, Field(pattern=r"^97[89]\d{10}$")] | None = None
    """ISBN of the main edition, 13 digits."""
    pages: Annotated[int, Field(gt=0, le=10_000)] | None = None
    """Pages of the main edition."""
    url: Address | None = None
    """Its address."""
    url_status: Literal["seen", "memory", "none"] | None = None
    """Whether the address was seen in evidence or comes from memory."""
    languages: Annotated[list[Language], Field(min_length=1)]
    """The languages in which one can study it."""
    editions: list[Edition] = []
    """Editions in other languages."""
    free: bool = False
    """Whether the whole of it costs nothing."""
    audit: bool = False
    """Reported to be free to follow without certificate; it is planned at its price."""
    price: Price | None = None
    """What it costs, when it is not free."""
    hours: Annotated[float, Field(gt=0, le=10_000, allow_inf_nan=False)] | None = None
    """Work for one learner, in hours; without it the resource is never planned."""
    hours_basis: Basis | None = None
    """Where the hours come from; "about" is shown unless they were seen."""
    teaches: Annotated[list[Teaches], Field(max_length=8)] = []
    """The skills it raises, the main one first."""
    needs: Annotated[list[Need], Field(max_length=12)] = []
    """Levels needed in other skills before one starts."""
    after: list[Identifier] = []
    """Resources to finish first."""
    format: Text | None = None
    """Its form, in a few words."""
    funding: list[Identifier] = []
    """French training money that may pay for it (ids of `[[funding]]`)."""
    expires: dt.date | None = None
    """Last day of a national registration."""
    retired: dt.date | None = None
    """Day from which it is no longer offered."""
    replaced_by: list[Identifier] = []
    """The resources that took its place."""
    usable: bool = True
    """Whether it may be planned; if not, `reason` says why."""
    reason: Text | None = None
    """Why it is not to be used."""
    substitutes: list[Identifier] = []
    """Resources to take instead."""
    deliverable: Text | None = None
    """For a project: what to hand over."""
    checklist: Texts | None = None
    """For a project: what proves that it is done."""
    note: Text | None = None
    """What a learner gets out of it, in one sentence."""
    rating: Annotated[float, Field(ge=0, le=5, allow_inf_nan=False)] = 3.0
    """The editor's judgement, 0 to 5."""
    grade: Literal["A", "B", "C", "M", "own"] | None = None
    """Quality of the evidence: official page, two sources, one mention, memory, or our own."""
    verified: list[Line] = []
    """The fields that the evidence supports."""
    as_of: Line | None = None
    """Date of the freshest evidence."""
    checked: dt.date | None = None
    """Day on which this entry was last looked over."""
    sources: list[Address] = []
    """Addresses of the evidence."""

    @model_validator(mode="after")
    def _unusable_explains_itself(self) -> "Resource":
        if not self.usable and (self.reason is None or not self.substitutes):
            raise PydanticCustomError(
                "unusable-unexplained",
                "`usable = false` needs `reason` and `substitutes`",
            )
        if self.usable and not self.teaches:
            raise PydanticCustomError("teaches-nothing", "the resource teaches no skill")
        if not self.free and self.price is None and self.usable:
            raise PydanticCustomError("price-missing", "a resource that is not free has a `price`")
        return self
