"""What the multipliers of a linear relaxation prove about single columns."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tremplin.plan.model import Row

MARGIN: Final = 0.01
"""Objectives are whole numbers: what exceeds one by this much is not rounding."""


@dataclass(frozen=True)
class Relaxed:
    """A lower bound of an objective over all choices, and what moving a column adds to it."""

    bound: float
    reduced_costs: Sequence[float]

    @property
    def least_whole(self) -> int:
        """No choice has a smaller objective than this whole number."""
        return math.ceil(self.bound - MARGIN)

    def proves(self, value: int) -> bool:
        """Whether no choice has a smaller objective than this whole number."""
        return self.bound > value - 1 + MARGIN

    def must_be_zero(self, column: int, value: int) -> bool:
        """Whether no choice with at most this objective has the column at 1."""
        return self.bound + self.reduced_costs[column] > value + MARGIN

    def must_be_one(self, column: int, value: int) -> bool:
        """Whether no choice with at most this objective has the column at 0."""
        return self.bound - self.reduced_costs[column] > value + MARGIN


def relaxed(
    rows: Sequence[Row],
    costs: Mapping[int, int],
    multipliers: Sequence[float],
    bounds: Sequence[tuple[float, float]],
) -> Relaxed:
    """The bound that these multipliers give, worked out from whole numbers.

    Weak duality holds for any multipliers, so nothing rests on the solver's word: with reduced
    costs r = c - A'm, every x within the bounds has c'x >= sum of m x (the side of the row that m
    leans on) + sum of the least r x of each column. Both are true of the column's own part too.
    """
    reduced = [float(costs.get(column, 0)) for column in range(len(bounds))]
    total = 0.0
    for row, multiplier in zip(rows, multipliers, strict=True):
        side = row.low if multiplier > 0 else row.high
        if side is None or multiplier == 0:
            continue
        total += multiplier * side
        for column, number in row.terms.items():
            reduced[column] -= multiplier * number
    total += sum(min(r * low, r * high) for r, (low, high) in zip(reduced, bounds, strict=True))
    return Relaxed(total, reduced)
