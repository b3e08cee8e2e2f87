"""Puts the steps of a plan into the weeks of a person, with dates."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tremplin.plan.calendar import Block, blocks
from tremplin.plan.candidate import Candidate
from tremplin.plan.constraints import Constraints
from tremplin.plan.founded import startable


@dataclass(frozen=True)
class Session:
    """Study of one resource within one week."""

    resource: str
    minutes: int


@dataclass(frozen=True)
class Week:
    """A block of seven days, fewer at the end, and what is studied in it."""

    start: dt.date
    end: dt.date
    minutes: int
    """Minutes that are free for study, used or not."""
    sessions: tuple[Session, ...]


def schedule(
    steps: Sequence[Candidate], held: Mapping[str, int], constraints: Constraints
) -> tuple[Week, ...]:
    """The weeks up to the last one in which something is studied.

    Steps are taken in order, at most `parallel` at once; those under way share the time evenly,
    and a step starts only when what it needs is finished.
    """
    desk = _Desk(steps, held, constraints.parallel)
    weeks: list[Week] = []
    if steps:
        for block in blocks(constraints):
            weeks.append(_week(block, desk))
            if desk.is_empty:
                break
    return tuple(weeks)


def _week(block: Block, desk: "_Desk") -> Week:
    studied: dict[str, int] = {}
    left = block.minutes
    while left and not desk.is_empty:
        for name, minutes in desk.study(left).items():
            studied[name] = studied.get(name, 0) + minutes
            left -= minutes
    sessions = tuple(Session(name, minutes) for name, minutes in studied.items())
    return Week(block.first, block.last, block.minutes, sessions)


class _Desk:
    """The steps not finished yet, and the minutes that each still takes."""

    def __init__(self, steps: Sequence[Candidate], held: Mapping[str, int], places: int) -> None:
        self.left = {one.id: one.minutes for one in steps}
        self.waiting = list(steps)
        self.open: list[Candidate] = []
        self.finished: set[str] = set()
        self.levels = dict(held)
        self.places = places
        self._fill()

    @property
    def is_empty(self) -> bool:
        return not self.open

    def study(self, minutes: int) -> dict[str, int]:
        """Minutes given to each open step, evenly, until one ends or the time is used."""
        shares, extra = divmod(minutes, len(self.open))
        least = min(self.left[one.id] for one in self.open)
        given = {
            one.id: min(least, shares + (place < extra)) for place, one in enumerate(self.open)
        }
        for name, part in given.items():
            self.left[name] -= part
        self._close()
        return {name: part for name, part in given.items() if part}

    def _close(self) -> None:
        for one in [one for one in self.open if not self.left[one.id]]:
            self.open.remove(one)
            self.finished.add(one.id)
            for skill, level in one.brings.items():
                self.levels[skill] = max(self.levels.get(skill, 0), level)
        self._fill()

    def _fill(self) -> None:
        for one in list(self.waiting):
            if len(self.open) == self.places:
                return
            if startable(one, self.levels, self.finished):
                self.waiting.remove(one)
                self.open.append(one)
