"""What a plan must respect, who it is for, and what is said when nothing can respect it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tremplin.language.localized import LANGUAGES


@dataclass(frozen=True)
class Constraints:
    """Time, money, languages and preferences of one person."""

    start: dt.date
    """First day of the first week."""
    hours_per_week: float = 5.0
    weeks: int | None = 26
    """Number of seven-day weeks; not used when there is a deadline; neither = no limit of time."""
    deadline: dt.date | None = None
    """Last day of study, included."""
    budget: float | None = None
    """Euros for the whole plan; None = no limit."""
    study_in: tuple[str, ...] = LANGUAGES
    """Languages in which one can study."""
    without: tuple[str, ...] = ()
    with_: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    without_kinds: tuple[str, ...] = ()
    also_kinds: tuple[str, ...] = ()
    """Kinds planned although they are left out by default."""
    breaks: tuple[tuple[dt.date, dt.date], ...] = ()
    """Days off, first and last day included."""
    parallel: int = 1
    """How many resources may be under way at once."""
    within: float = 0.0
    """Percent of the best coverage that may be given up for fewer hours."""
    slack: float = 0.25
    """Levels by which one may fall short of what a resource asks for at its start."""
    finish_bonus: float = 0.5
    """What reaching a required level is worth, beside the levels gained, in levels."""
    under_way: tuple[tuple[str, float], ...] = ()
    """Resources started before, each with the hours already spent on it; always in the plan."""
    prefer_kinds: tuple[str, ...] = ()
    """Kinds whose hours count for a fifth less than others when plans of equal coverage are
    compared: an hour of another kind counts as an hour and a quarter of a preferred one."""
    weekday_hours: tuple[float, ...] | None = None
    """Hours of study by day, Monday first, seven of them; instead of `hours_per_week`."""
    holidays: Literal["fr"] | None = None
    """The country whose public holidays are days off."""


@dataclass(frozen=True)
class Learner:
    """What is believed about the levels of one person."""

    levels: Mapping[str, float] = field(default_factory=dict)
    """Mean level by skill, on the scale of levels but not clipped; a skill left out is at 0."""
    sd: Mapping[str, float] = field(default_factory=dict)
    """Standard deviation by skill; a skill left out is certain."""
    done_levels: Mapping[str, float] = field(default_factory=dict)
    """Levels reached through resources finished since the levels were measured."""


class Infeasible(Exception):  # noqa: N818 - a fact about what was asked, not a fault
    """No plan holds all the resources asked for.

    `cause` is one of unknown, done, without, unusable, retired, expired, hours, price, language,
    prerequisite, time, budget, together; `resources` are those concerned; `skill`, `level`,
    `needed` and `limit` (hours or euros) are given where the cause has them.
    """

    def __init__(
        self,
        cause: str,
        resources: tuple[str, ...],
        *,
        skill: str | None = None,
        level: float | None = None,
        needed: float | None = None,
        limit: float | None = None,
    ) -> None:
        """Keep the facts; the words are chosen where they are shown."""
        super().__init__(cause, resources)
        self.cause = cause
        self.resources = resources
        self.skill = skill
        self.level = level
        self.needed = needed
        self.limit = limit
