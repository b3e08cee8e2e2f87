"""Candidates as arrays, for what has to look at all of a large catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tremplin.plan.candidate import Candidate

Levels = NDArray[np.int32]
Marks = NDArray[np.bool_]
Rows = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Table:
    """Candidates in rows, skills in columns; levels in hundredths."""

    candidates: Sequence[Candidate]
    skills: Mapping[str, int]
    before: Levels
    """Levels to hold at the start."""
    brings: Levels
    """Levels held afterwards; 0 where nothing is taught."""

    @classmethod
    def of(cls, candidates: Sequence[Candidate]) -> "Table":
        """The table of some candidates, its columns in the order of skills."""
        names = {s for one in candidates for s in (*one.brings, *one.before)}
        skills = {name: column for column, name in enumerate(sorted(names))}
        before = _levels((one.before for one in candidates), len(candidates), skills)
        brings = _levels((one.brings for one in candidates), len(candidates), skills)
        return cls(candidates, skills, before, brings)

    def only(self, marks: Marks) -> "Table":
        """The rows that are marked."""
        rows = np.flatnonzero(marks)
        kept = tuple(self.candidates[row] for row in rows.tolist())
        return Table(kept, self.skills, self.before[rows], self.brings[rows])

    def marked(self, names: Iterable[str]) -> Marks:
        """The rows of these candidates."""
        wanted = set(names)
        return np.array([one.id in wanted for one in self.candidates], dtype=bool)

    def started(self, held: Mapping[str, int]) -> Marks:
        """What can be started when everything that can be is taken."""
        row_of = {one.id: row for row, one in enumerate(self.candidates)}
        waiting = [
            (row, [row_of.get(other) for other in one.after])
            for row, one in enumerate(self.candidates)
            if one.after
        ]
        levels: Levels = np.array([held.get(s, 0) for s in self.skills], dtype=np.int32)
        done = np.zeros(len(self.candidates), dtype=bool)
        while True:
            ready: Marks = np.all(self.before <= levels, axis=1)
            for row, others in waiting:
                ready[row] &= all(other is not None and done[other] for other in others)
            if (ready == done).all():
                return done
            done = ready
            levels = np.maximum(levels, self.brings[done].max(axis=0))


@dataclass(frozen=True, eq=False)
class Reach:
    """The levels that count which each candidate reaches, as numbers of levels of a skill.

    In one skill it reaches the levels after number `low` up to `high`, and all those up to the
    planning level (the first `held` ones) if it reaches any. `high` 0 = none.
    """

    low: Levels
    high: Levels
    held: Levels

    def within(self, one: int, others: Rows) -> Rows:
        """Those of the others that reach all that this one reaches."""
        for skill in np.flatnonzero(self.high[one]).tolist():
            low, high = self.low[one, skill], self.high[one, skill]
            enough = self.high_of[skill][others] >= high
            if high > self.held[skill]:
                enough &= self.low_of[skill][others] <= low
            others = others[enough]
        return others

    @cached_property
    def low_of(self) -> Levels:
        """`low`, skill by skill."""
        return np.ascontiguousarray(self.low.T)

    @cached_property
    def high_of(self) -> Levels:
        """`high`, skill by skill."""
        return np.ascontiguousarray(self.high.T)


def reach_of(table: Table, levels: Mapping[str, Sequence[int]], held: Mapping[str, int]) -> Reach:
    """What each candidate reaches of `levels`, which ascend by skill."""
    low, high = np.zeros_like(table.before), np.zeros_like(table.brings)
    kept = np.zeros(len(table.skills), dtype=np.int32)
    for skill, column in table.skills.items():
        counted = np.array(levels.get(skill, ()), dtype=np.int32)
        rows = np.flatnonzero(table.brings[:, column])
        if not len(counted) or not len(rows):
            continue
        kept[column] = np.searchsorted(counted, held.get(skill, 0), side="right")
        start = np.searchsorted(counted, table.before[rows, column], side="right")
        end = np.searchsorted(counted, table.brings[rows, column], side="right")
        # Where nothing is above the start, only the levels up to the planning level are left.
        end = np.where(start >= end, np.minimum(end, kept[column]), end)
        start[(start <= kept[column]) | (end <= kept[column])] = 0
        low[rows, column], high[rows, column] = start, end
    return Reach(low, high, kept)


def _levels(found: Iterable[Mapping[str, int]], rows: int, skills: Mapping[str, int]) -> Levels:
    levels = np.zeros((rows, len(skills)), dtype=np.int32)
    for row, values in enumerate(found):
        for skill, level in values.items():
            levels[row, skills[skill]] = level
    return levels
