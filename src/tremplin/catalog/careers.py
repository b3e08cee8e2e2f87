"""What is known of the jobs: pay by source, claims, contradictions, forms of work, funding."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import Address, Entry, Identifier, Line, Table, Text, Texts

Amount = Annotated[float, Field(ge=0, le=10_000_000, allow_inf_nan=False)]
Reference = Annotated[str, Field(pattern=r"^[a-z]+:[a-z0-9.-]+$", max_length=120)]
Status = Literal["seen", "derived", "memory", "estimate"]
Outlook = Literal["growth", "doubt"]


class Currency(Table):
    """The dated rate that turns prices in dollars into euros."""

    usd_in_eur: Annotated[float, Field(gt=0, le=10, allow_inf_nan=False)]
    """Euros for one dollar."""
    checked: dt.date
    """Day of the rate."""
    basis: Literal["seen", "memory", "estimate"] = "estimate"
    """Where the rate comes from."""


class Publication(Entry):
    """An article or page that speaks of the jobs, and what it is worth."""

    name: Text
    """Who published it."""
    year: Line | None = None
    """Its year, when it says one."""
    url: Address | None = None
    """Its address."""
    worth: Text | None = None
    """What to bear in mind when one reads it."""
    about: list[Identifier] = []
    """The roles it speaks of."""
    names: list[Identifier] = []
    """The resources it names, as entries of the catalogue."""


class Origin(Entry):
    """Where a pay figure comes from; several articles may repeat one origin."""

    text: Text
    """The origin, in a few words."""
    date: Line | None = None
    """Its year or date, or `unknown`."""


class Salary(Entry):
    """A pay figure as one source gives it."""

    role: Identifier
    """The role it speaks of."""
    publication: Identifier | None = None
    """The publication that gives it, else `url`."""
    url: Address | None = None
    """The page that gives it."""
    source_kind: Literal[
        "page", "school", "recruiter", "press", "official-statistic", "survey", "copy"
    ]
    """What sort of source this is."""
    origin: Identifier
    """Where the source has the figure from."""
    seniority: Line
    """Whose pay it is: junior, confirmed, senior, expert, all, or as the source says."""
    region: Line
    """Country or region."""
    currency: Literal["EUR", "USD", "GBP"]
    """Currency of the amounts."""
    period: Literal["year", "month", "day"]
    """Period of the amounts."""
    min: Amount | None = None
    """Lower amount."""
    max: Amount | None = None
    """Upper amount."""
    point: Amount | None = None
    """Single amount."""
    gross_net: Literal["gross", "net", "unspecified", "invoiced-before-tax"]
    """Gross or net, as the source says."""
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    """Year of the figure."""
    status: Status
    """Seen in the source, or derived from it."""
    note: Text | None = None
    """What to bear in mind."""

    @model_validator(mode="after")
    def _has_an_amount(self) -> "Salary":
        if self.min is None and self.max is None and self.point is None:
            raise PydanticCustomError("no-amount", "a salary has `min`, `max` or `point`")
        return self


class Career(Table):
    """Where a claim says that jobs lead, or what it names beside them."""

    kind: Literal["move", "neighbour", "same-skill", "form"]
    """A next step, a neighbouring job, another job where the same skill serves, or a form of work
    that it is open to."""
    of: Annotated[list[Identifier], Field(min_length=1)]
    """The roles that the claim speaks of."""
    to: list[Identifier] = []
    """The roles it names for them."""
    forms: list[Identifier] = []
    """The forms of work it names for them (ids of `[[employment]]`)."""


class Claim(Entry):
    """What publications say of a job."""

    topic: Line
    """What it is about: mission, sector, pay, outlook..."""
    text: Text
    """The claim, in our words."""
    publications: list[Identifier] = []
    """Who says so."""
    as_of: Line | None = None
    """Its date, or `unknown`."""
    see: list[Reference] = []
    """Entries that it bears on, as `table:id`."""
    reading: Text | None = None
    """How we read it."""
    view: Outlook | None = None
    """What it expects of the future of the job: that it grows, or that it dissolves."""
    career: Career | None = None
    """The jobs and forms of work that it names as a next step or a neighbour."""


class Side(Table):
    """What one source says where sources disagree."""

    publication: Identifier | None = None
    """The publication, else `url`, else `source`."""
    url: Address | None = None
    """The page."""
    source: Text | None = None
    """The source in words, when it is neither."""
    claim: Text
    """What it says."""
    view: Outlook | None = None
    """What it expects of the future of the job: that it grows, or that it dissolves."""


class Contradiction(Entry):
    """Sources that disagree, side by side, and how we read them."""

    topic: Text
    """What they disagree about."""
    claims: Annotated[list[Side], Field(min_length=2)]
    """The sides."""
    reading: Text
    """How we read them."""


class Employment(Entry):
    """A form of work."""

    name: Text
    """Its name."""
    facts: Texts
    """What to know of it."""
    publications: list[Identifier] = []
    """Publications that speak of it."""
    urls: list[Address] = []
    """Pages that speak of it."""
    status: Status = "seen"
    """Quality of the facts."""


class Funding(Entry):
    """A French way to have training paid for, with its dated rules."""

    name: Text
    """Its name."""
    rules: Texts
    """Its rules."""
    holder_share_eur: Amount | None = None
    """What the holder pays, in euros."""
    rs_cap_eur: Amount | None = None
    """Ceiling for a certification of the specific register, in euros."""
    yearly_rights_eur: Amount | None = None
    """Rights gained in a year, in euros."""
    valid_from: dt.date | None = None
    """Day from which the rules hold."""
    sources: list[Address] = []
    """Addresses of the evidence."""
    status: Status = "seen"
    """Quality of the facts."""
