"""The best choice under six objectives, one after the other, with what proves it."""

from dataclasses import dataclass

from tremplin.plan.candidate import Candidate
from tremplin.plan.duality import Relaxed
from tremplin.plan.model import (
    Model,
    Objective,
    Row,
    cents_of,
    effort_of,
    minutes_of,
    misfit_of,
    one_of,
)
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced
from tremplin.plan.solve import HALF, Search


@dataclass(frozen=True, eq=False)
class Choice:
    """The resources of a plan, in no order, and the proof of their coverage, in points."""

    chosen: tuple[Candidate, ...]
    value: int
    best: int
    """The most points that any choice has, at least as far as is known."""
    proven: bool
    """Whether all six objectives are at their best."""
    trivial: bool = False
    """Whether nothing at all could be chosen, so that there was nothing to prove."""


def best_choice(
    problem: Problem, within: float = 0.0, time_limit: float | None = None
) -> Choice | None:
    """The best choice; None when no choice holds the resources that are asked for.

    `within` percent of the best coverage may be given up for fewer minutes.
    """
    return proved_choice(reduced(problem), within, time_limit)


def proved_choice(
    problem: Problem, within: float = 0.0, time_limit: float | None = None
) -> Choice | None:
    """`best_choice` among all candidates, with none left out beforehand."""
    if not problem.forced <= {one.id for one in problem.candidates}:
        return None
    if not problem.candidates:
        return Choice((), 0, 0, proven=True, trivial=True)
    search = Search(Model(problem), time_limit)
    return _Stages(search, within).run()


class _Stages:
    """The six objectives; each becomes a row once its optimum is known."""

    def __init__(self, search: Search, within: float) -> None:
        self.search = search
        self.model = search.model
        self.within = within
        self.coverage = Objective({c: -gain for c, gain in self.model.gains.items()}, 1)
        self.settled: list[Objective] = []

    def run(self) -> Choice | None:
        proof = self.search.relaxed(self.coverage)
        first = self.search.least(self.coverage)
        if first.chosen is None and first.proven:
            return None
        if first.chosen is None or not first.proven:
            return self._choice(first.chosen or (), first.bound, proven=False)
        best = self.search.value(self.coverage, first.chosen)
        kept = round(100 * (100 - self.within))
        self._settle(self.coverage, -best * kept // -10_000, proof)
        chosen, proven = self._remaining(first.chosen)
        return self._choice(chosen, best, proven)

    def _remaining(self, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        for measure in (effort_of, minutes_of, cents_of, misfit_of, one_of):
            objective = self.model.total(measure)
            if not objective.terms or objective in self.settled:
                continue
            proof = self.search.relaxed(objective)
            if proof is not None:
                self.search.drop(proof, self.search.value(objective, chosen))
            outcome = self.search.least(objective, hint=chosen)
            chosen = chosen if outcome.chosen is None else outcome.chosen
            if not outcome.proven:
                return chosen, False
            self._settle(objective, self.search.value(objective, chosen), proof)
        return smallest_ids(self.search, chosen)

    def _settle(self, objective: Objective, most: int, proof: Relaxed | None) -> None:
        if proof is not None:
            self.search.drop(proof, most)
        self.search.require([Row(None, most, objective.terms)], HALF)
        self.settled.append(objective)

    def _choice(self, chosen: tuple[int, ...], bound: int | None, proven: bool) -> Choice:
        value = -self.search.value(self.coverage, chosen)
        everything = sum(self.model.gains.values())
        best = everything if bound is None else min(everything, -bound)
        members = tuple(self.model.candidates[column] for column in chosen)
        points = self.model.problem.points
        return Choice(members, points(value), points(best), proven)


def smallest_ids(search: Search, chosen: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
    """Among the choices left, all equally good, the one whose sorted list of ids is smallest.

    Columns are in the order of ids. Position by position, ask for a choice that agrees with the
    best one so far below it and takes a smaller id there.
    """
    smaller = set(filter(search.is_open, range(max(chosen, default=0)))) - set(chosen)
    other = search.attempt(Row(1, None, dict.fromkeys(smaller, 1))) if smaller else None
    if other is None or other.chosen is None:
        return chosen, other is None or other.proven
    chosen, place = min(chosen, other.chosen), 0
    while place < len(chosen):
        start = chosen[place - 1] + 1 if place else 0
        smaller = set(filter(search.is_open, range(start, chosen[place])))
        other = search.attempt(Row(1, None, dict.fromkeys(smaller, 1))) if smaller else None
        if other is not None and other.chosen is not None:
            chosen = other.chosen
            continue
        if other is not None and not other.proven:
            return chosen, False
        search.fix(smaller, 0, 0)
        search.fix([chosen[place]], 1, 1)
        place += 1
    return chosen, True
