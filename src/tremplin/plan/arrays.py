"""Candidates as arrays, for what has to look at all of a large catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tremplin.plan.candidate import Candidate

Levels = NDArray[np.int32]
Marks = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Table:
    """Candidates in rows, skills in columns; levels in hundredths."""

    candidates: Sequence[Candidate]

    @cached_property
    def skills(self) -> Mapping[str, int]:
        """The columns."""
        names = {s for one in self.candidates for s in (*one.brings, *one.before)}
        return {name: column for column, name in enumerate(sorted(names))}

    @cached_property
    def before(self) -> Levels:
        """Levels to hold at the start."""
        return self._levels([one.before for one in self.candidates])

    @cached_property
    def brings(self) -> Levels:
        """Levels held afterwards; 0 where nothing is taught."""
        return self._levels([one.brings for one in self.candidates])

    @cached_property
    def row(self) -> Mapping[str, int]:
        """The row of each candidate."""
        return {one.id: row for row, one in enumerate(self.candidates)}

    @cached_property
    def after(self) -> Sequence[tuple[int, Sequence[int | None]]]:
        """Rows that have predecessors, with the rows of these; None = not a candidate."""
        return [
            (row, [self.row.get(other) for other in one.after])
            for row, one in enumerate(self.candidates)
            if one.after
        ]

    def column(self, values: Mapping[str, int]) -> Levels:
        """A number for each skill; 0 where none is given."""
        return np.array([values.get(skill, 0) for skill in self.skills], dtype=np.int32)

    def started(self, held: Mapping[str, int]) -> Marks:
        """What can be started when everything that can be is taken."""
        levels = self.column(held)
        done = np.zeros(len(self.candidates), dtype=bool)
        while True:
            ready = (self.before <= levels).all(axis=1)
            for row, others in self.after:
                ready[row] &= all(other is not None and done[other] for other in others)
            if (ready == done).all():
                return done
            done = ready
            if done.any():
                levels = np.maximum(levels, self.brings[done].max(axis=0))

    def _levels(self, found: Iterable[Mapping[str, int]]) -> Levels:
        rows = list(found)
        levels = np.zeros((len(rows), len(self.skills)), dtype=np.int32)
        for row, values in enumerate(rows):
            for skill, level in values.items():
                levels[row, self.skills[skill]] = level
        return levels


@dataclass(frozen=True, eq=False)
class Reach:
    """The levels that count which each candidate reaches, as numbers of levels of a skill.

    In one skill it reaches the levels from number `low` to `high`, and all those up to the
    planning level (the first `held` ones) if it reaches any. `high` 0 = none.
    """

    low: Levels
    high: Levels
    held: Levels

    def within(self, one: int, others: NDArray[np.intp]) -> Marks:
        """Which of the others reach all that this one reaches."""
        low, high = self.low[one], self.high[one]
        used = np.flatnonzero(high)
        enough = self.high[np.ix_(others, used)] >= high[used]
        early = (self.low[np.ix_(others, used)] <= low[used]) | (high[used] <= self.held[used])
        return (enough & early).all(axis=1)


def reach_of(
    table: Table, levels: Mapping[str, Sequence[int]], held: Mapping[str, int]
) -> Reach:
    """What each candidate reaches of `levels`, which ascend by skill."""
    low = np.zeros_like(table.before)
    high = np.zeros_like(table.brings)
    kept = np.zeros(len(table.skills), dtype=np.int32)
    for skill, column in table.skills.items():
        counted = np.array(levels.get(skill, ()), dtype=np.int32)
        kept[column] = np.searchsorted(counted, held.get(skill, 0), side="right")
        start = np.searchsorted(counted, table.before[:, column], side="right")
        end = np.searchsorted(counted, table.brings[:, column], side="right")
        start[start <= kept[column]] = 0
        # Nothing above its start: what is left are the levels up to the planning level.
        end = np.where(start >= end, np.minimum(end, kept[column]), end)
        start[end <= kept[column]] = 0
        low[:, column], high[:, column] = start, end
    return Reach(low, high, kept)
