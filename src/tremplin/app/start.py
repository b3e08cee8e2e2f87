"""What the first screen needs to know; apart from the other values, since it must show fast."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from tremplin.language.localized import Language


@dataclass(frozen=True)
class Start:
    """What the command line has settled before the app begins; None = the app asks."""

    role: str | None = None
    max_items: int | None = None
    ratings: bool | None = None
    new: bool = False
    """Begin a new sitting without offering an unfinished one."""
    straight: bool = False
    """Go to the quiz without the welcome screen."""
    seed: int | None = None
    goal: Literal["describe", "role", "nearest"] | None = None
    """Without a role: whether to describe all skills, or to seek the nearest role."""


@dataclass(frozen=True)
class SittingCard:
    """A sitting of the past that the welcome screen offers."""

    id: str
    begun: dt.date
    answered: int
    at_most: int
    language: Language
    finished: bool
    """The others are taken up again; after enough answers they offer their results too."""
    checkpoint: bool = False
    """Whether it is about one skill that was just studied."""


@dataclass(frozen=True)
class PlanCard:
    """The plan that the person follows: what the first screen says of it, in each language."""

    french: str
    english: str


@dataclass(frozen=True)
class Past:
    """What the first screen offers to go on with."""

    sittings: tuple[SittingCard, ...] = ()
    plan: PlanCard | None = None


@dataclass(frozen=True)
class ChosenConstraints:
    """What the person can give, and what they want and do not want."""

    hours_per_week: float = 5.0
    weeks: int | None = 26
    """Not used when there is a deadline; neither = no limit of time."""
    deadline: dt.date | None = None
    budget: float | None = None
    """Euros; None = no limit, 0 = free resources only."""
    study_in: tuple[Language, ...] = ("fr",)
    within: float = 0.0
    """Percent of the best coverage that may be given up for fewer hours."""
    weekday_hours: tuple[float, ...] | None = None
    """Hours by day, Monday first; then `hours_per_week` is their sum."""
    breaks: tuple[tuple[dt.date, dt.date], ...] = ()
    """First and last day off."""
    holidays: Literal["fr"] | None = None
    """The country whose public holidays are days off."""
    parallel: int = 1
    """Resources that may be under way at once: 1 or 2."""
    prefer_kinds: tuple[str, ...] = ()
    without_kinds: tuple[str, ...] = ()
    also_kinds: tuple[str, ...] = ()
    """Kinds planned although they are left out by default."""
    with_: tuple[str, ...] = ()
    """Resources that must be in the plan, by id."""
    without: tuple[str, ...] = ()
    """Resources that must not, by id."""
