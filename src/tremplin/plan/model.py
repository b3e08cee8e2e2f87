"""The problem as rows of whole numbers: 0/1 choices of resources, levels that follow from them."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import unfold
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import Atom, atoms_of, supports

Measure = Callable[[Candidate], int]
"""A whole number of a candidate that is summed over the chosen."""


@dataclass(frozen=True)
class Row:
    """low <= sum of coefficient x column <= high; None = no bound on that side."""

    low: int | None
    high: int | None
    terms: Mapping[int, int]


@dataclass(frozen=True)
class Objective:
    """A sum over the columns to make as small as possible, divided by what all terms share."""

    terms: Mapping[int, int]
    unit: int


@dataclass(frozen=True, eq=False)
class Model:
    """Columns: one per candidate (0 or 1), then one per level that counts (0 to 1)."""

    problem: Problem

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The candidates, in the order of their columns."""
        return self.problem.candidates

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        """The levels that count, in the order of their columns."""
        return atoms_of(self.problem)

    @cached_property
    def column(self) -> Mapping[str | Atom, int]:
        """The column of each candidate (by id) and of each level that counts."""
        keys: list[str | Atom] = [*(one.id for one in self.candidates), *self.atoms]
        return {key: number for number, key in enumerate(keys)}

    @cached_property
    def gains(self) -> Mapping[int, int]:
        """Parts that each level adds to the one below it, by column."""
        found: dict[int, int] = {}
        before: tuple[str, int] = ("", 0)
        for skill, level in self.atoms:
            reached = self.problem.gain(skill, level)
            gain = reached - (before[1] if before[0] == skill else 0)
            if gain:
                found[self.column[skill, level]] = gain
            before = skill, reached
        return found

    def conditions(self) -> Iterator[Row]:
        """What levels and resources need, but for the loop cuts: answers show which are needed."""
        yield from self._levels()
        yield from self._starts()

    def limits(self) -> Iterator[Row]:
        """Time, money, and the resources that are asked for."""
        for limit, measure in (
            (self.problem.minutes, minutes_of),
            (self.problem.cents, cents_of),
        ):
            if limit is not None:
                objective = self.total(measure)
                yield Row(None, limit // objective.unit, objective.terms)
        for one in sorted(self.problem.forced):
            yield Row(1, None, {self.column[one]: 1})

    def total(self, measure: Measure) -> Objective:
        """The sum of a whole number over the chosen, in its greatest common unit."""
        every = {column: measure(one) for column, one in enumerate(self.candidates)}
        numbers = {column: number for column, number in every.items() if number}
        unit = math.gcd(*numbers.values()) or 1
        return Objective({column: number // unit for column, number in numbers.items()}, unit)

    def reaching(self, levels: Mapping[str, int]) -> list[int]:
        """The columns of the levels that count up to `levels`."""
        return [
            self.column[skill, level]
            for skill, level in self.atoms
            if level <= levels.get(skill, -1)
        ]

    def point(self, chosen: Iterable[int]) -> list[int]:
        """All columns that are 1 when these candidates are chosen."""
        columns = list(chosen)
        brought = unfold((self.candidates[c] for c in columns), self.problem.held).brought
        return columns + self.reaching(brought)

    def _levels(self) -> Iterator[Row]:
        below: Atom = ("", 0)
        for atom in self.atoms:
            terms = {
                column: -1
                for column, one in enumerate(self.candidates)
                if supports(self.problem, one, atom)
            }
            yield Row(None, 0, {**terms, self.column[atom]: 1})
            if below[0] == atom[0]:
                yield Row(None, 0, {self.column[atom]: 1, self.column[below]: -1})
            below = atom

    def _starts(self) -> Iterator[Row]:
        for column, one in enumerate(self.candidates):
            for skill, level in one.before.items():
                yield Row(None, 0, {column: 1, self.column[skill, level]: -1})
            for other in one.after:
                yield Row(None, 0, {column: 1, self.column[other]: -1})


def minutes_of(one: Candidate) -> int:
    """Its hours, in minutes."""
    return one.minutes


def cents_of(one: Candidate) -> int:
    """Its price, in cents."""
    return one.cents


def misfit_of(one: Candidate) -> int:
    """What studying something less well rated loses."""
    return one.misfit


def one_of(one: Candidate) -> int:
    """One: the sum is the number of steps."""
    return 1
