"""What the multipliers of a linear relaxation prove about single columns."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tremplin.plan.arrays import Marks
from tremplin.plan.model import Row

MARGIN: Final = 0.01
"""Objectives are whole numbers: what exceeds one by this much is not rounding."""

CLEARLY: Final = 1e-6
"""What exceeds 0 by this much, from multipliers of at most 1, is not rounding."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Relaxed:
    """A lower bound of an objective over all choices, and what moving a column adds to it."""

    bound: float
    reduced_costs: Numbers

    @property
    def least_whole(self) -> int:
        """No choice has a smaller objective than this whole number."""
        return math.ceil(self.bound - MARGIN)

    def proves(self, value: int) -> bool:
        """Whether no choice has a smaller objective than this whole number."""
        return self.bound > value - 1 + MARGIN

    def excludes(self, value: int) -> bool:
        """Whether no choice has an objective of at most this whole number."""
        return self.bound > value + MARGIN

    def must_be_zero(self, value: int) -> Marks:
        """The columns that are at 1 in no choice with at most this objective."""
        found: Marks = self.bound + self.reduced_costs > value + MARGIN
        return found

    def must_be_one(self, value: int) -> Marks:
        """The columns that are at 0 in no choice with at most this objective."""
        found: Marks = self.bound - self.reduced_costs > value + MARGIN
        return found


class Rows:
    """Rows of whole numbers as arrays, to be multiplied; more may be added."""

    def __init__(self) -> None:
        """None yet."""
        self.rows: list[Row] = []

    def add(self, rows: Iterable[Row]) -> None:
        """Append rows."""
        self.rows += rows
        self.__dict__.pop("_arrays", None)

    def lift(self, first: int, many: int) -> None:
        """Let these rows ask for nothing any more."""
        self.rows[first : first + many] = [Row(None, None, {})] * many
        self.__dict__.pop("_arrays", None)

    @cached_property
    def _arrays(self) -> tuple[Numbers, Numbers, NDArray[np.intp], NDArray[np.intp], Numbers]:
        """Sides (not a number where there is none), and row, column and number of all terms."""
        lows = [math.nan if row.low is None else row.low for row in self.rows]
        highs = [math.nan if row.high is None else row.high for row in self.rows]
        places = np.repeat(np.arange(len(self.rows)), [len(row.terms) for row in self.rows])
        columns = [column for row in self.rows for column in row.terms]
        numbers = [number for row in self.rows for number in row.terms.values()]
        return (
            np.array(lows, dtype=float),
            np.array(highs, dtype=float),
            places,
            np.array(columns, dtype=np.intp),
            np.array(numbers, dtype=float),
        )

    def relaxed(
        self,
        costs: Mapping[int, int],
        multipliers: Sequence[float] | Numbers,
        lows: Numbers,
        highs: Numbers,
    ) -> Relaxed:
        """The bound that these multipliers give, worked out from whole numbers.

        Weak duality holds for any multipliers, so nothing rests on the solver's word: with reduced
        costs r = c - A'm, every x within the bounds has c'x >= sum of m x (the side of the row
        that m leans on) + sum of the least r x of each column. Both are true of the column's own
        part too.
        """
        low, high, places, columns, numbers = self._arrays
        leaning = np.array(multipliers, dtype=float)
        sides = np.where(leaning > 0, low, high)
        leaning[np.isnan(sides)] = 0.0
        reduced = np.zeros(len(lows))
        reduced[list(costs)] = list(costs.values())
        reduced -= np.bincount(columns, leaning[places] * numbers, len(lows))
        total = float(leaning @ np.nan_to_num(sides))
        total += float(np.minimum(reduced * lows, reduced * highs).sum())
        return Relaxed(total, reduced)

    def hold(self, ones: Iterable[int], width: int) -> bool:
        """Whether all rows are obeyed when these of all columns are 1."""
        low, high, places, columns, numbers = self._arrays
        point = np.zeros(width)
        point[list(ones)] = 1.0
        totals = np.bincount(places, numbers * point[columns], len(low))
        return bool(np.all((np.isnan(low) | (totals >= low)) & (np.isnan(high) | (totals <= high))))

    def contradict(
        self, multipliers: Sequence[float] | Numbers, lows: Numbers, highs: Numbers
    ) -> bool:
        """Whether these multipliers prove that nothing within the bounds obeys all rows."""
        ray = np.array(multipliers, dtype=float)
        ray /= max(1e-12, float(abs(ray).max(initial=0.0)))
        return any(self.relaxed({}, m, lows, highs).bound > CLEARLY for m in (ray, -ray))
