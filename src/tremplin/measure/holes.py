"""Holes of a bank: skills and levels at which it cannot tell much."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import numpy as np

from tremplin.measure.bank import ItemBank
from tremplin.measure.item_information import bank_information
from tremplin.measure.target import LEVEL_ZERO

FEWEST_ITEMS: Final = 4
"""Items that a skill should have at each level."""
LEAST_INFORMATION: Final = 2.0
"""Information that all items of a skill together should have at each level's cut: less leaves a
standard error above 0.7 there, however many are asked."""
LEVELS: Final = np.array([1, 2, 3, 4, 5])


@dataclass(frozen=True)
class Cell:
    """One level of one skill."""

    skill: str
    level: int
    items: int
    """Items that their author put at this level."""
    information: float
    """Of all items of the skill, at the ability where this level begins."""

    @property
    def is_hole(self) -> bool:
        """Whether items or information are missing."""
        return self.items < FEWEST_ITEMS or self.information < LEAST_INFORMATION


def cells(bank: ItemBank, skills: Collection[str]) -> tuple[Cell, ...]:
    """Every level of these skills, in the order of the population; needs `bank.items`."""
    table = bank_information(bank, LEVELS - LEVEL_ZERO)
    levels = np.array([bank.items[item].level for item in bank.ids], dtype=np.intp)
    found = []
    for place, skill in enumerate(bank.population.skills):
        if skill in skills:
            own = bank.skills == place
            counts = (levels[own, None] == LEVELS).sum(axis=0)
            sums = table[own].sum(axis=0)
            found += [
                Cell(skill, int(level), int(count), float(total))
                for level, count, total in zip(LEVELS, counts, sums, strict=True)
            ]
    return tuple(found)
