"""Proves best choices: whole numbers only, loop cuts where needed, every answer checked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

from tremplin.plan.allowance import Allowance
from tremplin.plan.founded import unfold
from tremplin.plan.loops import loop_cuts
from tremplin.plan.model import Model, Objective, Row
from tremplin.plan.solve import Loaded, SolverError

NOTHING: Final = Objective({}, 1)
"""No preference: any choice will do."""


@dataclass(frozen=True)
class Outcome:
    """The best choice found, as columns; None when there is none, or none was found in time."""

    chosen: tuple[int, ...] | None
    bound: int | None
    """No choice has a smaller objective, in its unit; None when nothing is known."""
    proven: bool
    """Whether the choice is best, or its absence certain."""


class Search(Loaded):
    """Choices of one model; rows and fixed columns may be added between runs."""

    def __init__(self, model: Model, allowance: Allowance | None = None) -> None:
        """Load the model; the allowance is shared with other searches."""
        super().__init__(model, allowance or Allowance())
        self.cuts: list[Row] = []
        self._whole: tuple[Search, Sequence[int]] | None = None

    def least(
        self, objective: Objective, hint: Iterable[int] | None = None, rounds: int | None = None
    ) -> Outcome:
        """The choice with the smallest objective; `hint` is a choice to start from.

        After so many rounds of loop cuts, or in the end of time, what of it can be started.
        """
        if not self.width:
            return self._without_columns()
        self.set_costs(objective)
        for number in count(1):
            if hint is not None:
                self.start_from(hint)
            chosen, bound, proven = self.run()
            cuts = [] if chosen is None else self._loops(chosen)
            if chosen is None or not cuts:
                break
            self.cut(cuts)
            if not proven or number == rounds:
                chosen, proven = self._startable(chosen), False
                break
        if chosen is not None and not self._holds(chosen):
            raise SolverError("a row does not hold for the rounded answer")
        return Outcome(chosen, bound, proven)

    def attempt(
        self,
        rows: Sequence[Row],
        objective: Objective = NOTHING,
        hint: Iterable[int] | None = None,
    ) -> Outcome:
        """The best choice that obeys these rows too; later answers need not."""
        with self.under(rows):
            return self.least(objective, hint)

    def value(self, objective: Objective, chosen: Iterable[int]) -> int:
        """The objective of a choice that can be started, in the unit of the objective."""
        return sum(objective.terms.get(column, 0) for column in self.model.point(chosen))

    def cut(self, rows: Iterable[Row]) -> None:
        """Add loop cuts."""
        added = list(rows)
        self.require(added)
        self.cuts += added

    def among(self, columns: Sequence[int]) -> "Search":
        """A search among some of the candidates, by column; loop cuts of one serve both.

        Rows added since the start are the caller's.
        """
        part = Search(Model(self.model.problem.only(columns)), self.allowance)
        part._whole = self, columns
        part.cut(part._own(self.cuts))
        return part

    def _loops(self, chosen: Iterable[int]) -> list[Row]:
        """Loop cuts that this choice breaks, known to the whole search from now on."""
        if self._whole is None:
            return loop_cuts(self.model, chosen)
        whole, columns = self._whole
        rows = whole._loops([columns[column] for column in chosen])
        whole.cut(rows)
        return self._own(rows)

    def _own(self, rows: Iterable[Row]) -> list[Row]:
        """Rows of the whole search in the columns of this one; those that still say something."""
        place = {} if self._whole is None else {c: n for n, c in enumerate(self._whole[1])}
        moved = [{place[c]: n for c, n in row.terms.items() if c in place} for row in rows]
        return [Row(None, 0, terms) for terms in moved if any(n > 0 for n in terms.values())]

    def _holds(self, chosen: Iterable[int]) -> bool:
        return self.rows.hold(self.model.point(chosen), self.width)

    def _startable(self, chosen: tuple[int, ...]) -> tuple[int, ...] | None:
        """The part of a choice that can be started, where that obeys the rows."""
        members = [self.model.candidates[column] for column in chosen]
        started = unfold(members, self.model.problem.held).started
        part = tuple(sorted(self.model.column[one.id] for one in started))
        return part if self._holds(part) else None

    def _without_columns(self) -> Outcome:
        return Outcome(() if self.rows.hold((), 0) else None, 0, True)
