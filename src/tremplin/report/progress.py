"""What changed from one sitting to the next, and the curve of each skill over all sittings."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

DIGITS: Final = 6
TELLING: Final = 0.505
"""Below this probability, which would be written as one half, nothing can be told."""
WRITTEN: Final = 1
"""Decimals of a level in a sentence."""
SURE: Final = 0.9
"""From this probability on a change is called real."""


@dataclass(frozen=True)
class Level:
    """A level with its 90 % interval, from 0 to 5."""

    level: float
    low: float
    high: float


@dataclass(frozen=True)
class SkillChange:
    """One skill that both sittings asked about; each level from one sitting's answers alone."""

    then: Level
    now: Level
    difference: float
    """Mean difference in levels, given both sittings and the time between them."""
    probability: float
    """P(the ability is higher now than then), given the same."""

    @property
    def direction(self) -> int:
        """1 = the levels rise, -1 = they fall, 0 = they are written alike."""
        then, now = round(self.then.level, WRITTEN), round(self.now.level, WRITTEN)
        return (now > then) - (now < then)

    @property
    def chance(self) -> float | None:
        """P(the ability went where the levels go); None where this is not the likelier side.

        The levels come from each test alone, the probability from both and the time between, so
        that they may point apart: then nothing can be told.
        """
        sure = 1 - self.probability if self.direction < 0 else self.probability
        return sure if self.direction and sure >= TELLING else None


@dataclass(frozen=True)
class Progress:
    """Since earlier sittings."""

    since: str
    """The sitting compared with: the one before."""
    day: dt.date
    """When it began."""
    days: float
    """Days between both."""
    skills: Mapping[str, SkillChange]
    together: Mapping[str, Level]
    """Levels from all sittings, earlier answers widened by the time passed."""
    rising: float | None = None
    """P(the mean of these skills is higher now than then); None where there are not two."""


@dataclass(frozen=True)
class Point:
    """One sitting in a history."""

    sitting: str
    day: dt.date
    role: str | None
    answers: int
    skills: Mapping[str, Level]
    """From the answers of this sitting alone."""
    asked: Mapping[str, int]
    """How many answers each skill has; skills without are inferred from others."""


@dataclass(frozen=True)
class History:
    """All sittings that were answered and count, the oldest first."""

    points: Sequence[Point]
    together: Mapping[str, Level]
    """Levels from all of them, as of the last one."""

    @property
    def dates_disagree(self) -> bool:
        """Whether days go against the order: the clock was set back."""
        days = [point.day for point in self.points]
        return any(later < earlier for earlier, later in pairwise(days))


def progress_object(progress: Progress | None) -> dict[str, Any] | None:
    """What changed, as JSON values."""
    if progress is None:
        return None
    return {
        "since": progress.since,
        "day": progress.day.isoformat(),
        "days": round(progress.days, 3),
        "skills": {skill: _change(change) for skill, change in progress.skills.items()},
        "together": _levels(progress.together),
        "rising": None if progress.rising is None else round(progress.rising, DIGITS),
    }


def _change(change: SkillChange) -> dict[str, Any]:
    return {
        "then": _level(change.then),
        "now": _level(change.now),
        "difference": round(change.difference, DIGITS),
        "probability": round(change.probability, DIGITS),
    }


def _level(level: Level) -> dict[str, float]:
    return {
        "level": round(level.level, DIGITS),
        "low": round(level.low, DIGITS),
        "high": round(level.high, DIGITS),
    }


def _levels(levels: Mapping[str, Level]) -> dict[str, dict[str, float]]:
    return {skill: _level(level) for skill, level in levels.items()}


def history_object(history: History) -> dict[str, Any]:
    """The history as one JSON object."""
    return {
        "schema": "tremplin/history",
        "version": 1,
        "sittings": [
            {
                "sitting": point.sitting,
                "day": point.day.isoformat(),
                "role": point.role,
                "answers": point.answers,
                "skills": {
                    skill: {**_level(level), "answers": point.asked.get(skill, 0)}
                    for skill, level in point.skills.items()
                },
            }
            for point in history.points
        ],
        "together": _levels(history.together),
    }
