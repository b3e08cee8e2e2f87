"""The best choice under all objectives, one after the other, with what proves it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from tremplin.plan.allowance import Allowance
from tremplin.plan.candidate import Candidate
from tremplin.plan.core import (
    Aim,
    Columns,
    columns_of,
    first_choice,
    full_choice,
    kernel_choice,
    narrowed_least,
    require_settled,
    smaller_search,
)
from tremplin.plan.duality import Relaxed
from tremplin.plan.model import (
    Model,
    cents_of,
    coverage_of,
    effort_of,
    minutes_of,
    misfit_of,
    one_of,
)
from tremplin.plan.problem import Problem
from tremplin.plan.reduce import reduced
from tremplin.plan.search import NOTHING, Outcome, Search
from tremplin.plan.ties import is_only_choice, rival, smallest_ids

AFTER_COVERAGE: Final[tuple[Aim, ...]] = tuple(
    partial(Model.total, measure=measure)
    for measure in (effort_of, minutes_of, cents_of, misfit_of, one_of)
)

QUICK: Final = AFTER_COVERAGE[:2]
"""Coverage and hours are at their best, ties are left as they fall."""

FEW_LEFT: Final = 3
"""Objectives before which so few choices are left that there may be only one."""

WORTH_NARROWING: Final = 140
"""Candidates from which proving the coverage takes longer than trying each of them first."""

BOUNDING: Final = AFTER_COVERAGE[0]
"""Once this is bounded by a choice, nothing can be added to it: others lack one of its members."""


@dataclass(frozen=True, eq=False)
class Choice:
    """The resources of a plan, in no order, and the proof of their coverage, in points."""

    chosen: tuple[Candidate, ...]
    value: int
    best: int
    """The most points that any choice has, at least as far as is known."""
    proven: bool
    """Whether all objectives that were asked for are at their best."""
    trivial: bool = False
    """Whether nothing at all could be chosen, so that there was nothing to prove."""


def best_choice(
    problem: Problem,
    within: float = 0.0,
    time_limit: float | None = None,
    start: Iterable[str] = (),
    aims: Sequence[Aim] = AFTER_COVERAGE,
) -> Choice | None:
    """The best choice; None when no choice holds the resources that are asked for.

    `within` percent of the best coverage may be given up for fewer minutes; `start` is a choice
    thought to be good, which changes how soon the answer comes, never the answer; `aims` are the
    objectives after coverage.
    """
    return proved_choice(reduced(problem), within, time_limit, start, aims)


def proved_choice(
    problem: Problem,
    within: float = 0.0,
    time_limit: float | None = None,
    start: Iterable[str] = (),
    aims: Sequence[Aim] = AFTER_COVERAGE,
) -> Choice | None:
    """`best_choice` among all candidates, with none left out beforehand."""
    if not problem.forced <= {one.id for one in problem.candidates}:
        return None
    if not problem.candidates:
        return Choice((), 0, 0, proven=True, trivial=True)
    return Stages(problem, Allowance(time_limit)).run(within, frozenset(start), aims)


class Stages:
    """The objectives; each becomes a row once its optimum is known."""

    def __init__(self, problem: Problem, allowance: Allowance) -> None:
        """Load the problem; nothing is settled yet."""
        self.problem = problem
        self.search = Search(Model(problem), allowance)
        self.settled: list[tuple[Aim, int]] = []

    def run(
        self, within: float, start: frozenset[str], aims: Sequence[Aim] = AFTER_COVERAGE
    ) -> Choice | None:
        """Coverage, then the other objectives in turn."""
        coverage = coverage_of(self.search.model)
        proof = self.search.relaxed(coverage)
        # Even where `start` is no choice under these limits, much of it is likely to be.
        self.search.support |= columns_of(self.search.model, start)
        known = None if proof is None else full_choice(self.search, proof)
        if known is None:
            likely = first_choice(self.search, start)
            known = kernel_choice(self.search, proof, coverage_of, (), likely)
        whole = self.search
        if known is not None and proof is not None:
            self.search.drop(proof, self.search.value(coverage, known))
            known = self._shrunk(known)
        first = self._most_coverage(proof, known)
        if first.chosen is None and first.proven:
            return None
        if first.chosen is None or not first.proven:
            bound = first.bound
            if bound is None and proof is not None:
                bound = proof.least_whole
            found = [one for one in (first.chosen, known) if one is not None]
            value = partial(self.search.value, coverage_of(self.search.model))
            chosen = min(found, key=value) if found else self._any_choice()
            return None if chosen is None else self._choice(chosen, bound, proven=False)
        best = self.search.value(coverage_of(self.search.model), first.chosen)
        chosen = first.chosen
        if within:
            chosen = self._back_to(whole, chosen)
            kept = round(100 * (100 - within))
            self._require(coverage_of, -best * kept // -10_000, proof)
        else:
            chosen = self._settled(coverage_of, chosen)
        chosen, proven = self.remaining(aims, chosen)
        return self._choice(chosen, best, proven)

    def _any_choice(self) -> Columns | None:
        """A choice that holds what is asked for, whatever time that takes; None = there is none."""
        self.search.allowance.seconds = None
        return self.search.least(NOTHING).chosen

    def _most_coverage(self, proof: Relaxed | None, known: Columns | None) -> Outcome:
        objective = coverage_of(self.search.model)
        if known is None or proof is None:
            return self.search.least(objective, known)
        value = self.search.value(objective, known)
        if proof.proves(value):
            return Outcome(known, value, proven=True)
        return narrowed_least(self.search, objective, value, known, WORTH_NARROWING)

    def remaining(self, aims: Sequence[Aim], chosen: Columns) -> tuple[Columns, bool]:
        """The objectives after the first, from a choice that is best in all before."""
        bounded = False
        for place, aim in enumerate(aims):
            if place == len(aims) - FEW_LEFT and is_only_choice(self.search, chosen):
                return chosen, True
            bounded = bounded or (aim is BOUNDING and aims is not QUICK)
            if self._says_nothing(aim):
                continue
            proof = self.search.relaxed(aim(self.search.model))
            if proof is not None:
                chosen = self._narrowed(proof, aim, chosen, first=place == 0)
            value = self.search.value(aim(self.search.model), chosen)
            if proof is None or not proof.proves(value):
                find = self._against_rival if bounded else self._with_hint
                chosen, ended, proven = find(aims[place:], chosen)
                if ended:
                    return chosen, proven
            chosen = self._settled(aim, chosen)
        if aims is QUICK or is_only_choice(self.search, chosen):
            return chosen, True
        return smallest_ids(self.search, chosen)

    def _says_nothing(self, aim: Aim) -> bool:
        objective = aim(self.search.model)
        settled = [other(self.search.model) for other, _ in self.settled]
        return not objective.terms or objective in settled

    def _narrowed(self, proof: Relaxed, aim: Aim, chosen: Columns, *, first: bool) -> Columns:
        """The choice, made better in a kernel where the objective is new, among what is left."""
        if first:
            known = kernel_choice(self.search, proof, aim, self.settled, chosen)
            chosen = chosen if known is None else known
        self.search.drop(proof, self.search.value(aim(self.search.model), chosen))
        return self._shrunk(chosen)

    def _with_hint(self, aims: Sequence[Aim], chosen: Columns) -> tuple[Columns, bool, bool]:
        """The best choice in the first objective, whether the search ends here, what is proven."""
        outcome = self.search.least(aims[0](self.search.model), hint=chosen)
        found = chosen if outcome.chosen is None else outcome.chosen
        return found, not outcome.proven, outcome.proven

    def _against_rival(self, aims: Sequence[Aim], chosen: Columns) -> tuple[Columns, bool, bool]:
        """The same, where every other choice lacks a member of this one: none other = the end."""
        model, value = self.search.model, self.search.value
        other = rival(self.search, aims[0](model), chosen)
        if other.chosen is None:
            return chosen, True, other.proven
        objectives = [aim(model) for aim in aims]
        best = min(chosen, other.chosen, key=lambda one: ([value(o, one) for o in objectives], one))
        return best, not other.proven, False

    def _settled(self, aim: Aim, chosen: Columns) -> Columns:
        """Keep an objective at its best, which this choice has, from now on."""
        objective = aim(self.search.model)
        value = self.search.value(objective, chosen)
        proof = self.search.relaxed(objective)
        self._require(aim, value * objective.unit, proof)
        return self._shrunk(chosen)

    def _require(self, aim: Aim, most: int, proof: Relaxed | None) -> None:
        objective = aim(self.search.model)
        if proof is not None:
            self.search.drop(proof, most // objective.unit)
        self.settled.append((aim, most))
        require_settled(self.search, self.settled[-1:])

    def _shrunk(self, chosen: Columns) -> Columns:
        smaller, chosen = smaller_search(self.search, chosen)
        if smaller is not self.search:
            self.search = smaller
            require_settled(smaller, self.settled)
        return chosen

    def _back_to(self, whole: Search, chosen: Columns) -> Columns:
        """Take up all candidates again: a choice of less coverage may need any of them."""
        names = [self.search.model.candidates[column].id for column in chosen]
        whole.fix(range(len(whole.model.candidates)), 0, 1)
        self.search = whole
        return tuple(whole.model.column[name] for name in names)

    def _choice(self, chosen: Columns, bound: int | None, proven: bool) -> Choice:
        model = self.search.model
        value = -self.search.value(coverage_of(model), chosen)
        everything = -sum(coverage_of(model).terms.values())
        best = everything if bound is None else min(everything, -bound)
        members = tuple(model.candidates[column] for column in chosen)
        points = self.problem.points
        return Choice(members, points(value), points(best), proven)
