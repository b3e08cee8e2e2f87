"""The problem as rows of whole numbers: 0/1 choices of resources, levels that follow from them."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import unfold
from tremplin.plan.prices import Share, Subscription
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import Atom, atoms_of, supports
from tremplin.plan.spending import periods_paid, total_cents

Period = tuple[Subscription, int]
"""The first, second, ... period of a subscription."""

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
    """Columns: candidates (0 or 1), levels that count (0 to 1), periods paid (0 or 1)."""

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
    def shares(self) -> Mapping[Subscription, Mapping[int, Share]]:
        """What candidates take of each subscription, by column."""
        found: dict[Subscription, dict[int, Share]] = defaultdict(dict)
        for column, one in enumerate(self.candidates):
            if one.share is not None:
                found[one.share.subscription][column] = one.share
        return dict(sorted(found.items()))

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The periods that may be paid, in the order of their columns."""
        return tuple(
            (subscription, number)
            for subscription, shares in self.shares.items()
            for number in range(1, self._most(subscription, shares.values()) + 1)
        )

    @cached_property
    def column(self) -> Mapping[str | Atom | Period, int]:
        """The column of each candidate (by id), of each level that counts and of each period."""
        keys: list[str | Atom | Period] = [
            *(one.id for one in self.candidates),
            *self.atoms,
            *self.periods,
        ]
        return {key: number for number, key in enumerate(keys)}

    @property
    def whole(self) -> list[int]:
        """The columns that have to be asked to be 0 or 1; those of levels are so by themselves."""
        many, levels = len(self.candidates), len(self.atoms)
        return [*range(many), *range(many + levels, len(self.column))]

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

    @cached_property
    def coverage(self) -> Objective:
        """What all levels gain, less than nothing, so that the smallest is the best."""
        return Objective({column: -gain for column, gain in self.gains.items()}, 1)

    def conditions(self) -> Iterator[Row]:
        """What levels and resources need, but for the loop cuts: answers show which are needed."""
        yield from self._levels()
        yield from self._starts()
        yield from self._periods()

    def limits(self) -> Iterator[Row]:
        """Time, money, subscriptions, and the resources that are asked for."""
        for limit, measure in (
            (self.problem.minutes, minutes_of),
            (self.problem.cents, cents_of),
        ):
            if limit is not None:
                objective = self.total(measure)
                yield Row(None, limit // objective.unit, objective.terms)
        for subscription, shares in self.shares.items():
            paid = {self.column[key]: -subscription.minutes for key in self._paid(subscription)}
            yield Row(None, 0, {**{c: share.minutes for c, share in shares.items()}, **paid})
        for one in sorted(self.problem.forced):
            yield Row(1, None, {self.column[one]: 1})

    def total(self, measure: Measure) -> Objective:
        """The sum of a whole number over the chosen, in its greatest common unit."""
        every = {column: measure(one) for column, one in enumerate(self.candidates)}
        if measure is cents_of:
            every.update({self.column[key]: key[0].cents for key in self.periods})
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

    def allows(self, chosen: Iterable[int]) -> bool:
        """Whether these candidates are a choice: within the limits, asked for, startable."""
        members = [self.candidates[column] for column in chosen]
        problem = self.problem
        return (
            (problem.minutes is None or sum(map(minutes_of, members)) <= problem.minutes)
            and (problem.cents is None or total_cents(members) <= problem.cents)
            and problem.forced <= {one.id for one in members}
            and not unfold(members, problem.held).waiting
        )

    def point(self, chosen: Iterable[int]) -> list[int]:
        """All columns that are 1 when these candidates are chosen."""
        columns = list(chosen)
        members = [self.candidates[c] for c in columns]
        brought = unfold(members, self.problem.held).brought
        paid = [
            self.column[subscription, number]
            for subscription, periods in (periods_paid(members) if self.periods else {}).items()
            for number in range(1, periods + 1)
        ]
        return columns + self.reaching(brought) + paid

    def _levels(self) -> Iterator[Row]:
        below: Atom = ("", 0)
        supporters = self._supporters()
        for atom in self.atoms:
            terms = dict.fromkeys(supporters[atom], -1)
            yield Row(None, 0, {**terms, self.column[atom]: 1})
            if below[0] == atom[0]:
                yield Row(None, 0, {self.column[atom]: 1, self.column[below]: -1})
            below = atom

    def _supporters(self) -> Mapping[Atom, list[int]]:
        """The columns of the candidates that reach each level."""
        levels: dict[str, list[Atom]] = defaultdict(list)
        for atom in self.atoms:
            levels[atom[0]].append(atom)
        found: dict[Atom, list[int]] = {atom: [] for atom in self.atoms}
        for column, one in enumerate(self.candidates):
            for skill in one.brings:
                for atom in levels[skill]:
                    if supports(self.problem, one, atom):
                        found[atom].append(column)
        return found

    def _starts(self) -> Iterator[Row]:
        for column, one in enumerate(self.candidates):
            for skill, level in one.before.items():
                yield Row(None, 0, {column: 1, self.column[skill, level]: -1})
            for other in one.after:
                there = {self.column[other]: -1} if other in self.column else {}
                yield Row(None, 0, {column: 1, **there})

    def _periods(self) -> Iterator[Row]:
        """Periods are paid from the first on, at least those that a resource takes alone."""
        for subscription, shares in self.shares.items():
            paid = [self.column[key] for key in self._paid(subscription)]
            for first, second in pairwise(paid):
                yield Row(None, 0, {second: 1, first: -1})
            for column, share in shares.items():
                last = {paid[share.periods - 1]: -1} if share.periods <= len(paid) else {}
                yield Row(None, 0, {column: 1, **last})

    def _paid(self, subscription: Subscription) -> list[Period]:
        return [key for key in self.periods if key[0] == subscription]

    def _most(self, subscription: Subscription, shares: Iterable[Share]) -> int:
        """More periods than these are never needed, or never affordable."""
        taken = list(shares)
        minutes = sum(share.minutes for share in taken)
        if self.problem.minutes is not None:
            minutes = min(minutes, self.problem.minutes)
        longest = max(share.periods for share in taken)
        most = max(longest, -(-minutes // subscription.minutes))
        if self.problem.cents is not None and subscription.cents:
            most = min(most, self.problem.cents // subscription.cents)
        return most


def coverage_of(model: Model) -> Objective:
    """Coverage, in parts, to make large."""
    return model.coverage


def minutes_of(one: Candidate) -> int:
    """Its hours, in minutes."""
    return one.minutes


def cents_of(one: Candidate) -> int:
    """Its price, in cents."""
    return one.cents


def effort_of(one: Candidate) -> int:
    """Its minutes, as much as they count."""
    return one.effort


def misfit_of(one: Candidate) -> int:
    """What studying something less well rated loses."""
    return one.misfit


def one_of(one: Candidate) -> int:
    """One: the sum is the number of steps."""
    return 1
