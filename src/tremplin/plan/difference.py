"""What sets two plans of one person apart: steps in, out and moved, and what changes in all."""

import datetime as dt
from dataclasses import dataclass

from tremplin.plan.result import Plan


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


def difference(first: Plan, second: Plan) -> Difference:
    """What becomes of the first plan in the second."""
    before = {step.resource: step for step in first.steps}
    after = {step.resource: step for step in second.steps}
    both = [(before[name], step) for name, step in after.items() if name in before]
    return Difference(
        into=tuple(name for name in after if name not in before),
        out=tuple(name for name in before if name not in after),
        moved=tuple(
            Moved(b.resource, (a.start, b.start), (a.end, b.end))
            for a, b in both
            if (a.start, a.end) != (b.start, b.end)
        ),
        points=second.proof.value - first.proof.value,
        coverage=second.coverage - first.coverage,
        weeks=len(second.weeks) - len(first.weeks),
        minutes=second.minutes - first.minutes,
        cents=second.cents - first.cents,
    )
