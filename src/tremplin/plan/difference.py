"""What sets two plans of one person apart: steps in, out and moved, and what changes in all."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tremplin.plan.result import Plan


class Dated(Protocol):
    """A step of either plan; dates are inclusive."""

    @property
    def resource(self) -> str:
        """Its resource."""

    @property
    def start(self) -> dt.date:
        """Its first day."""

    @property
    def end(self) -> dt.date:
        """Its last day."""


@dataclass(frozen=True)
class Sketch:
    """What is compared of a plan."""

    steps: Sequence[Dated]
    points: int
    """Of 10,000."""
    coverage: float
    """In weight x level."""
    weeks: int
    minutes: int
    cents: int

    @classmethod
    def of(cls, plan: Plan) -> "Sketch":
        """The plan as it is compared."""
        points, weeks = plan.proof.value, len(plan.weeks)
        return cls(plan.steps, points, plan.coverage, weeks, plan.minutes, plan.cents)


@dataclass(frozen=True)
class Moved:
    """A step of both plans with other dates."""

    resource: str
    start: tuple[dt.date, dt.date]
    """In the first plan, in the second."""
    end: tuple[dt.date, dt.date]


@dataclass(frozen=True)
class Difference:
    """The second plan less the first."""

    into: tuple[str, ...]
    """Steps that only the second has, in its order."""
    out: tuple[str, ...]
    """Steps that only the first has, in its order."""
    moved: tuple[Moved, ...]
    """In the order of the second."""
    points: int
    """Of 10,000."""
    coverage: float
    """In weight x level."""
    weeks: int
    minutes: int
    cents: int


def difference(first: Plan | Sketch, second: Plan) -> Difference:
    """What becomes of the first plan in the second."""
    old = first if isinstance(first, Sketch) else Sketch.of(first)
    new = Sketch.of(second)
    before = {step.resource: step for step in old.steps}
    after = {step.resource: step for step in new.steps}
    both = [(before[name], step) for name, step in after.items() if name in before]
    return Difference(
        into=tuple(name for name in after if name not in before),
        out=tuple(name for name in before if name not in after),
        moved=tuple(
            Moved(b.resource, (a.start, b.start), (a.end, b.end))
            for a, b in both
            if (a.start, a.end) != (b.start, b.end)
        ),
        points=new.points - old.points,
        coverage=new.coverage - old.coverage,
        weeks=new.weeks - old.weeks,
        minutes=new.minutes - old.minutes,
        cents=new.cents - old.cents,
    )
