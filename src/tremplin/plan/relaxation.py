"""The problem with one constraint lifted, and the least time or money that then reaches levels."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from tremplin.plan.candidate import Limits
from tremplin.plan.founded import unfold
from tremplin.plan.model import Measure, Model, Row, cents_of, minutes_of
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced
from tremplin.plan.search import NOTHING, Search

Cause = Literal["time", "budget", "time+budget", "language", "preference", "catalogue"]

Build = Callable[[Limits], Problem]
"""The problem of a person, with the filters that are in force."""


@dataclass(frozen=True)
class Needed:
    """Minutes and cents in all, where they were kept small."""

    minutes: int | None = None
    cents: int | None = None


@dataclass(frozen=True, eq=False)
class Relaxation:
    """One lifted constraint; `measures` are kept small in turn."""

    cause: Cause
    build: Callable[[], Problem]
    measures: tuple[Measure, ...] = ()

    @cached_property
    def _problem(self) -> Problem:
        return self.build()

    @cached_property
    def _highest(self) -> Mapping[str, int]:
        return unfold(self._problem.candidates, self._problem.held).brought

    @cached_property
    def _search(self) -> Search:
        return Search(Model(reduced(self._problem)))

    def least(self, levels: Mapping[str, int]) -> Needed | None:
        """The least that reaches all these levels (hundredths); None when nothing does."""
        if any(self._highest.get(skill, 0) < level for skill, level in levels.items()):
            return None
        columns = [self._column(skill, level) for skill, level in levels.items()]
        if None in columns:
            return None
        fixed = [column for column in columns if column is not None]
        self._search.fix(fixed, 1, 1)
        needed = self._smallest()
        self._search.fix(fixed, 0, 1)
        return needed

    def _column(self, skill: str, level: int) -> int | None:
        """The lowest level that counts, from `level` on: what ends between them ends there too."""
        model = self._search.model
        return next(
            (model.column[atom] for atom in model.atoms if atom[0] == skill and atom[1] >= level),
            None,
        )

    def _smallest(self) -> Needed | None:
        totals = [self._search.model.total(measure) for measure in self.measures]
        first = self._search.least(totals[0] if totals else NOTHING)
        if first.chosen is None:
            return None
        sums = [self._search.value(total, first.chosen) * total.unit for total in totals]
        if len(totals) == 2:
            row = Row(None, sums[0] // totals[0].unit, totals[0].terms)
            second = self._search.attempt([row], totals[1], hint=first.chosen)
            sums[1] = self._search.value(totals[1], second.chosen or ()) * totals[1].unit
        by_measure = dict(zip(self.measures, sums, strict=True))
        return Needed(by_measure.get(minutes_of), by_measure.get(cents_of))


def relaxations(problem: Problem, build: Build) -> Iterator[Relaxation]:
    """What may be lifted, in the order in which it is tried; money first at known prices."""
    time, money = problem.minutes is not None, problem.cents is not None
    known, unknown = Limits(), Limits(known_price=False)
    if time:
        yield _lifted(build, "time", known, (minutes_of,), minutes=True)
    if money:
        yield _lifted(build, "budget", known, (cents_of,), cents=True)
        yield _lifted(build, "budget", unknown, (), cents=True)
    if time and money:
        yield _lifted(build, "time+budget", known, (minutes_of, cents_of), minutes=True, cents=True)
        yield _lifted(build, "time+budget", unknown, (minutes_of,), minutes=True, cents=True)
    yield _lifted(build, "language", Limits(language=False))
    yield _lifted(build, "preference", Limits(preference=False))


def _lifted(
    build: Build,
    cause: Cause,
    limits: Limits,
    measures: tuple[Measure, ...] = (),
    *,
    minutes: bool = False,
    cents: bool = False,
) -> Relaxation:
    def problem() -> Problem:
        return build(limits).without_limits(minutes=minutes, cents=cents)

    return Relaxation(cause, problem, measures)
