"""What is shown of other plans: what changes, points of a curve, answers about a resource."""

from dataclasses import dataclass
from typing import Final, Literal, Protocol

from tremplin.app.start import ChosenConstraints
from tremplin.language.localized import Language

Along = Literal["time", "money"]
Standing = Literal["in-plan", "wanted", "unwanted", "out"]
Verdict = Literal["wanted", "unwanted", "either"]

FORMATS: Final = (".md", ".html", ".ics", ".csv", ".json")
"""Kinds of files, the usual one first."""


@dataclass(frozen=True)
class Measure:
    """A figure of the plan shown and of the other one."""

    name: str
    before: str
    after: str
    change: str = ""
    """With its sign; empty = the same."""


@dataclass(frozen=True)
class PlanChange:
    """What sets another plan apart from the one shown."""

    measures: tuple[Measure, ...] = ()
    into: tuple[str, ...] = ()
    """Steps that come in, with their facts."""
    out: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    """Steps with other dates."""
    sentence: str = ""
    """What must be known first: nothing changes, there is no such plan, it is not proved."""
    possible: bool = True
    """Whether there is such a plan."""
    settled: bool = True
    """Whether it is the plan itself, and not only one of equal coverage and hours."""


@dataclass(frozen=True)
class CurvePoint:
    """The best plan under one limit."""

    label: str
    """The limit, as short as can be."""
    sentence: str
    """The limit in words."""
    share: float
    """Of the gap, closed: 0 to 1."""
    other: float
    """Its price in euros along time, its hours along money."""
    change: PlanChange
    """Against the plan shown."""


@dataclass(frozen=True)
class FoundResource:
    """A resource to ask about."""

    id: str
    title: str
    about: str
    """Kind, author, hours, price, and how it stands in the plan."""
    words: str
    """What a search looks in."""


@dataclass(frozen=True)
class WhyView:
    """Why a resource is in the plan or not, and what another choice would change."""

    id: str
    title: str
    about: str
    standing: Standing
    sentences: tuple[str, ...]
    change: PlanChange
    """The plan with it where it is out, without it where it is in."""
    other_plan: bool = True
    """Whether there is the other plan that its change is about."""


class Exploring(Protocol):
    """Other plans of one sitting for one role."""

    def change(
        self,
        language: Language,
        before: ChosenConstraints,
        after: ChosenConstraints,
        *,
        exact: bool,
    ) -> PlanChange:
        """What other limits change; not `exact`, the best coverage and hours at once."""

    def grid(self, limits: ChosenConstraints, along: Along) -> tuple[ChosenConstraints, ...]:
        """The limits that a curve goes through, those of the plan shown among them."""

    def point(
        self,
        language: Language,
        shown: ChosenConstraints,
        limits: ChosenConstraints,
        along: Along,
    ) -> CurvePoint:
        """What one limit gives."""

    def why(self, language: Language, limits: ChosenConstraints, resource: str) -> WhyView:
        """Why a resource, or why not."""

    def resources(self, language: Language, limits: ChosenConstraints) -> tuple[FoundResource, ...]:
        """All of the catalogue, those of the plan first."""

    def steps(self, limits: ChosenConstraints) -> tuple[str, ...]:
        """The resources of the plan shown, in its order."""
