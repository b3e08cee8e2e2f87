"""Proves best choices with HiGHS: integers only, loop cuts where needed, every answer checked."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from tremplin.plan.allowance import Allowance
from tremplin.plan.duality import Relaxed, relaxed
from tremplin.plan.founded import unfold
from tremplin.plan.loops import loop_cuts
from tremplin.plan.model import Model, Objective, Row
from tremplin.plan.vectors import places, reals, whole_marks

OPTIONS: Final[dict[str, bool | int | float]] = {
    "output_flag": False,
    "threads": 1,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.99,
    "mip_allow_restart": False,
    "mip_detect_symmetry": False,
    "mip_heuristic_run_feasibility_jump": False,
    "mip_heuristic_run_rins": False,
    "mip_heuristic_run_rens": False,
}
"""Objectives are whole numbers, so a gap below 1 proves an optimum; one thread repeats itself."""

HALF: Final = 0.5
"""Sums of whole numbers are bounded half a unit off, out of reach of rounding in the solver."""

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


class SolverError(ArithmeticError):
    """The solver gave an answer that whole numbers contradict."""


class Search:
    """One model inside the solver; rows and fixed columns may be added between runs."""

    def __init__(self, model: Model, allowance: Allowance | None = None) -> None:
        """Load the model; the allowance is shared with other searches."""
        import highspy

        self.model = model
        self.allowance = allowance or Allowance()
        self.cuts: list[Row] = []
        self.support: set[int] = set()
        self._whole: tuple[Search, Sequence[int]] | None = None
        self._kinds = highspy.HighsModelStatus
        self._rows: list[Row] = []
        self._costly: set[int] = set()
        self._bounds: list[tuple[float, float]] = [(0, 1)] * self._width
        make: Any = highspy.Highs
        self._solver: Any = make()
        for name, value in OPTIONS.items():
            self._solver.setOptionValue(name, value)
        zeros, ones = [0.0] * self._width, [1.0] * self._width
        self._solver.addVars(self._width, reals(zeros), reals(ones))
        whole = places(model.whole)
        self._solver.changeColsIntegrality(len(whole), whole, whole_marks(len(whole)))
        self.require(model.conditions())
        self.require(model.limits(), HALF)

    @property
    def _width(self) -> int:
        return len(self.model.column)

    def require(self, rows: Iterable[Row], loosened: float = 0.0) -> None:
        """Add rows that every later answer obeys; those of whole sums may be loosened by a half."""
        added = list(rows)
        starts: list[int] = []
        columns: list[int] = []
        numbers: list[float] = []
        for row in added:
            starts.append(len(columns))
            columns.extend(row.terms)
            numbers.extend(row.terms.values())
        lows = [-math.inf if row.low is None else row.low - loosened for row in added]
        highs = [math.inf if row.high is None else row.high + loosened for row in added]
        self._solver.addRows(
            len(added), reals(lows), reals(highs), len(columns), places(starts), places(columns),
            reals(numbers),
        )  # fmt: skip
        self._rows.extend(added)

    def fix(self, columns: Iterable[int], low: float, high: float) -> None:
        """Bound these columns; 0, 1 sets them free again."""
        fixed = list(columns)
        lows, highs = reals([low] * len(fixed)), reals([high] * len(fixed))
        self._solver.changeColsBounds(len(fixed), places(fixed), lows, highs)
        for column in fixed:
            self._bounds[column] = low, high

    def is_open(self, column: int) -> bool:
        """Whether the column is not fixed."""
        low, high = self._bounds[column]
        return low < high

    def is_possible(self, column: int) -> bool:
        """Whether the column may still be 1."""
        return self._bounds[column][1] > 0

    def is_certain(self, column: int) -> bool:
        """Whether the column can't be 0 any more."""
        return self._bounds[column][0] > 0

    def relaxed(self, objective: Objective) -> Relaxed | None:
        """What the linear relaxation proves; None when it proves nothing."""
        if not self._width or self.allowance.is_used_up:
            return None
        self._set_costs(objective)
        self._solver.setOptionValue("solve_relaxation", True)
        self._timed_run()
        self._solver.setOptionValue("solve_relaxation", False)
        if self._solver.getModelStatus() != self._kinds.kOptimal:
            return None
        solution = self._solver.getSolution()
        multipliers = list(solution.row_dual)
        values = solution.col_value
        self.support = {c for c in range(len(self.model.candidates)) if values[c] > 1e-9}
        return relaxed(self._rows, objective.terms, multipliers, self._bounds)

    def drop(self, proof: Relaxed, value: int) -> None:
        """Fix the candidates that all choices with at most this objective agree on."""
        left = list(filter(self.is_open, range(len(self.model.candidates))))
        zero = {column for column in left if proof.must_be_zero(column, value)}
        self.fix(sorted(zero), 0, 0)
        self.fix([c for c in left if c not in zero and proof.must_be_one(c, value)], 1, 1)

    def least(
        self, objective: Objective, hint: Iterable[int] | None = None, rounds: int | None = None
    ) -> Outcome:
        """The choice with the smallest objective; `hint` is a choice to start from.

        After so many rounds of loop cuts, or in the end of time, what of it can be started.
        """
        if not self._width:
            return self._without_columns()
        self._set_costs(objective)
        for number in count(1):
            if hint is not None:
                self._start_from(hint)
            chosen, bound, proven = self._run()
            cuts = [] if chosen is None else self._loops(chosen)
            if chosen is None or not cuts:
                break
            self.cut(cuts)
            if not proven or number == rounds:
                chosen, proven = self._startable(chosen), False
                break
        if chosen is not None:
            self._check(chosen)
        return Outcome(chosen, bound, proven)

    def attempt(
        self,
        rows: Sequence[Row],
        objective: Objective = NOTHING,
        hint: Iterable[int] | None = None,
    ) -> Outcome:
        """The best choice that obeys these rows too; later answers need not."""
        first = len(self._rows)
        self.require(rows, HALF)
        outcome = self.least(objective, hint)
        for place in range(first, first + len(rows)):
            self._rows[place] = Row(None, None, {})
            self._solver.changeRowBounds(place, -math.inf, math.inf)
        return outcome

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

    def _set_costs(self, objective: Objective) -> None:
        for column in self._costly - objective.terms.keys():
            self._solver.changeColCost(column, 0.0)
        for column, cost in objective.terms.items():
            self._solver.changeColCost(column, float(cost))
        self._costly = set(objective.terms)

    def _start_from(self, chosen: Iterable[int]) -> None:
        ones = set(self.model.point(chosen))
        columns = list(range(self._width))
        self._solver.setSolution(
            self._width, places(columns), reals([float(c in ones) for c in columns])
        )

    def _run(self) -> tuple[tuple[int, ...] | None, int | None, bool]:
        if self.allowance.is_used_up:
            return None, None, False
        self._timed_run()
        status, info = self._solver.getModelStatus(), self._solver.getInfo()
        if status in (self._kinds.kInfeasible, self._kinds.kUnboundedOrInfeasible):
            return None, None, True
        if status not in (self._kinds.kOptimal, self._kinds.kTimeLimit):
            raise SolverError(self._solver.modelStatusToString(status))
        known = math.isfinite(info.mip_dual_bound)
        bound = math.ceil(info.mip_dual_bound - 1e-6) if known else None
        found = math.isfinite(info.objective_function_value) and info.primal_solution_status == 2
        return self._chosen() if found else None, bound, status == self._kinds.kOptimal

    def _timed_run(self) -> None:
        before = self._solver.getRunTime()
        if self.allowance.seconds is not None:
            self._solver.setOptionValue("time_limit", before + max(0.0, self.allowance.seconds))
        self._solver.run()
        self.allowance.spend(self._solver.getRunTime() - before)

    def _chosen(self) -> tuple[int, ...]:
        values = self._solver.getSolution().col_value
        return tuple(c for c in range(len(self.model.candidates)) if values[c] > HALF)

    def _check(self, chosen: tuple[int, ...]) -> None:
        if not self._holds(chosen):
            raise SolverError("a row does not hold for the rounded answer")

    def _holds(self, chosen: tuple[int, ...]) -> bool:
        ones = set(self.model.point(chosen))
        totals = (
            sum(number for column, number in row.terms.items() if column in ones)
            for row in self._rows
        )
        return all(
            (row.low is None or total >= row.low) and (row.high is None or total <= row.high)
            for row, total in zip(self._rows, totals, strict=True)
        )

    def _startable(self, chosen: tuple[int, ...]) -> tuple[int, ...] | None:
        """The part of a choice that can be started, where that obeys the rows."""
        members = [self.model.candidates[column] for column in chosen]
        started = unfold(members, self.model.problem.held).started
        part = tuple(sorted(self.model.column[one.id] for one in started))
        return part if self._holds(part) else None

    def _without_columns(self) -> Outcome:
        possible = all(
            (row.low is None or row.low <= 0) and (row.high is None or row.high >= 0)
            for row in self._rows
        )
        return Outcome(() if possible else None, 0, True)
