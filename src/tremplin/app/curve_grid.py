"""The limits that a curve goes through: equal steps of time or money, the present one too."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tremplin.app.start import ChosenConstraints

POINTS: Final = 20
DAY: Final = dt.timedelta(days=1)


def time_limits(
    present: ChosenConstraints, start: dt.date, enough: dt.date
) -> tuple[ChosenConstraints, ...]:
    """Last days from `start` to `enough`, the day on which more time gives no more.

    Not beyond twice the present time, where there is a limit, and never short of it.
    """
    end = present_end(present, start)
    days = (enough - start).days + 1
    if end is not None:
        now = (end - start).days + 1
        days = max(now, min(days, 2 * now))
    steps = sorted({max(1, round(days * n / POINTS)) for n in range(1, POINTS + 1)})
    nearest = _nearest(steps, days if end is None else now)
    return tuple(
        present
        if step == nearest
        else replace(present, weeks=None, deadline=start + (step - 1) * DAY)
        for step in steps
    )


def present_end(present: ChosenConstraints, start: dt.date) -> dt.date | None:
    """The last day of study under the present limits; None when nothing limits the time."""
    if present.deadline is not None:
        return present.deadline
    return None if present.weeks is None else start + 7 * present.weeks * DAY - DAY


def money_limits(present: ChosenConstraints, enough: float) -> tuple[ChosenConstraints, ...]:
    """Budgets in whole euros from nothing to `enough`, with which more money gives no more."""
    most = max(enough, present.budget or 0.0)
    steps = sorted({float(-(-most * n // (POINTS - 1))) for n in range(POINTS)})
    here = _nearest(steps, steps[-1] if present.budget is None else present.budget)
    return tuple(present if euros == here else replace(present, budget=euros) for euros in steps)


def _nearest(steps: Sequence[float], value: float) -> float:
    return min(steps, key=lambda step: (abs(step - value), step))
