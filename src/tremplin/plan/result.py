"""A plan as it is handed on: dated steps, what they close, what stays open, and the proof."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from tremplin.plan.causes import OpenGap
from tremplin.plan.constraints import Constraints
from tremplin.plan.schedule import Week


@dataclass(frozen=True)
class Closing:
    """What one step does for one required skill; levels 0 to 5."""

    skill: str
    from_: float
    to: float
    """Up to the required level; equal to `from_` when only doubt is removed."""
    required: float
    gain: float
    """In weight x level."""


@dataclass(frozen=True)
class Opening:
    """A later step that waits for this one: for a level of a skill, or for its end."""

    resource: str
    skill: str | None = None
    level: float | None = None


@dataclass(frozen=True)
class Step:
    """One resource of a plan; dates are inclusive."""

    resource: str
    start: dt.date
    end: dt.date
    minutes: int
    cents: int
    """What it adds to the cost of the steps before it."""
    closes: tuple[Closing, ...]
    opens: tuple[Opening, ...]
    waits_for: tuple[str, ...]
    """Earlier steps without which it could not start."""
    best_paid: bool
    """Whether, of the steps that can start at its place, none gains more per minute."""


@dataclass(frozen=True)
class Proof:
    """What is known about the coverage of the plan, in points of 10,000."""

    status: Literal["optimal", "trivial", "time-limit"]
    value: int
    bound: int
    """No plan within the constraints has more."""
    order: Literal["exact", "heuristic"]
    steady: float | None = None
    """Percent of the best coverage that could be given up to keep steps of an earlier plan."""


@dataclass(frozen=True)
class Notice:
    """Something to know about the figures of a plan, and the resources it is about."""

    key: Literal[
        "subscription",
        "shared-subscription",
        "unknown-price",
        "audit",
        "dollars",
        "no-gap",
        "empty",
    ]
    resources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """The best plan of one person for one role."""

    role: str
    constraints: Constraints
    coverage: float
    """Of the expected shortfall, in weight x level."""
    total_gap: float
    capacity: int | None
    """Minutes of study there are in all; None when nothing limits the time."""
    minutes: int
    cents: int
    steps: tuple[Step, ...]
    weeks: tuple[Week, ...]
    open: tuple[OpenGap, ...]
    proof: Proof
    notices: tuple[Notice, ...]

    @property
    def hours(self) -> float:
        """Study in all."""
        return self.minutes / 60

    @property
    def price(self) -> float:
        """Euros in all; resources of unknown price count as nothing."""
        return self.cents / 100
