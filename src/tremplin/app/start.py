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
    """Finished ones offer their results, the others are taken up again."""


@dataclass(frozen=True)
class ChosenConstraints:
    """What the person can give: hours, time, money, languages."""

    hours_per_week: float = 5.0
    weeks: int | None = 26
    """Not used when there is a deadline; neither = no limit of time."""
    deadline: dt.date | None = None
    budget: float | None = None
    """Euros; None = no limit, 0 = free resources only."""
    study_in: tuple[Language, ...] = ("fr",)
    within: float = 0.0
    """Percent of the best coverage that may be given up for fewer hours."""
