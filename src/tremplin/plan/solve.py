"""A model inside HiGHS: rows, bounds of columns, what linear relaxations prove, one run."""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np

from tremplin.plan.allowance import Allowance
from tremplin.plan.duality import Numbers, Relaxed, Rows
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
    "mip_heuristic_run_root_reduced_cost": False,
}
"""Objectives are whole numbers, so a gap below 1 proves an optimum; one thread repeats itself."""

HALF: Final = 0.5
"""Sums of whole numbers are bounded half a unit off, out of reach of rounding in the solver."""

SURE: Final = 1e-9
"""What lies nearer than this to a whole number in a relaxation is one."""


class SolverError(ArithmeticError):
    """The solver gave an answer that whole numbers contradict."""


class Loaded:
    """One model inside the solver; rows and fixed columns may be added between runs."""

    def __init__(self, model: Model, allowance: Allowance) -> None:
        """Load the model; the allowance is shared with others."""
        import highspy

        self.model = model
        self.allowance = allowance
        self.support: set[int] = set()
        self.rows = Rows()
        self._kinds = highspy.HighsModelStatus
        self._costly: set[int] = set()
        self._low: Numbers = np.zeros(self.width)
        self._high: Numbers = np.ones(self.width)
        make: Any = highspy.Highs
        self._solver: Any = make()
        for name, value in OPTIONS.items():
            self._solver.setOptionValue(name, value)
        self._solver.addVars(self.width, self._low, self._high)
        whole = places(model.whole)
        self._solver.changeColsIntegrality(len(whole), whole, whole_marks(len(whole)))
        self.require(model.conditions())
        self.require(model.limits(), HALF)

    @property
    def width(self) -> int:
        """How many columns there are."""
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
        self.rows.add(added)

    @contextmanager
    def under(self, rows: Sequence[Row]) -> Iterator[None]:
        """Answers obey these rows of whole sums too, meanwhile."""
        first = len(self.rows.rows)
        self.require(rows, HALF)
        yield
        self.rows.lift(first, len(rows))
        for place in range(first, first + len(rows)):
            self._solver.changeRowBounds(place, -math.inf, math.inf)

    def fix(self, columns: Iterable[int], low: float, high: float) -> None:
        """Bound these columns; 0, 1 sets them free again."""
        fixed = places(list(columns))
        self._low[fixed], self._high[fixed] = low, high
        self._bound(fixed)

    def _bound(self, columns: Any) -> None:
        lows, highs = self._low[columns], self._high[columns]
        self._solver.changeColsBounds(len(columns), columns, lows, highs)

    def is_open(self, column: int) -> bool:
        """Whether the column is not fixed."""
        return bool(self._low[column] < self._high[column])

    def is_possible(self, column: int) -> bool:
        """Whether the column may still be 1."""
        return bool(self._high[column] > 0)

    def is_certain(self, column: int) -> bool:
        """Whether the column can't be 0 any more."""
        return bool(self._low[column] > 0)

    @property
    def open(self) -> list[int]:
        """The candidates that are not fixed."""
        many = len(self.model.candidates)
        return np.flatnonzero(self._low[:many] < self._high[:many]).tolist()

    def relaxed(self, objective: Objective) -> Relaxed | None:
        """What the linear relaxation proves; None when it proves nothing."""
        if not self.width or self.allowance.is_used_up:
            return None
        self.set_costs(objective)
        with self._linear():
            self._timed_run()
            if self._solver.getModelStatus() != self._kinds.kOptimal:
                return None
        solution = self._solver.getSolution()
        values = np.array(solution.col_value[: len(self.model.candidates)])
        self.support = set(np.flatnonzero(values > SURE).tolist())
        return self.rows.relaxed(objective.terms, solution.row_dual, self._low, self._high)

    @contextmanager
    def _linear(self) -> Iterator[None]:
        self._solver.setOptionValue("solve_relaxation", True)
        yield
        self._solver.setOptionValue("solve_relaxation", False)

    def drop(self, proof: Relaxed, value: int) -> None:
        """Fix the candidates that all choices with at most this objective agree on."""
        left = np.array(self.open, dtype=np.intp)
        zero, one = proof.must_be_zero(value)[left], proof.must_be_one(value)[left]
        self.fix(left[zero].tolist(), 0, 0)
        self.fix(left[one & ~zero].tolist(), 1, 1)

    @contextmanager
    def narrowed(self, objective: Objective, most: int) -> Iterator[None]:
        """Meanwhile, fix the candidates that all choices with at most this objective agree on.

        They are tried one by one: what makes the relaxation exceed the objective is impossible.
        Fixed is only what the multipliers prove by themselves.
        """
        kept = self._low.copy(), self._high.copy()
        self.set_costs(objective)
        self._solver.setOptionValue("presolve", "off")
        with self._linear():
            self._try_columns(objective, most)
        self._solver.setOptionValue("presolve", "choose")
        yield
        self._low, self._high = kept
        self._bound(places(range(self.width)))

    def _try_columns(self, objective: Objective, most: int) -> None:
        left = self.open
        met = np.zeros((2, len(self.model.candidates)), dtype=bool)
        """Which candidates are at 0, and at 1, in an answer that nothing excludes."""
        if self._excluded(objective, most, met):
            return
        for column in left:
            for at in (1, 0):
                if met[at, column] or self.allowance.is_used_up:
                    continue
                self.fix([column], at, at)
                if self._excluded(objective, most, met):
                    self.fix([column], 1 - at, 1 - at)
                    break
                self.fix([column], 0, 1)

    def _excluded(self, objective: Objective, most: int, met: Any) -> bool:
        """Whether multipliers prove that no choice is left; what the relaxation takes if not."""
        self._timed_run()
        status = self._solver.getModelStatus()
        if status == self._kinds.kInfeasible:
            _, there, ray = self._solver.getDualRay()
            return bool(there) and self.rows.contradict(ray, self._low, self._high)
        if status != self._kinds.kOptimal:
            return False
        solution = self._solver.getSolution()
        proof = self.rows.relaxed(objective.terms, solution.row_dual, self._low, self._high)
        if proof.excludes(most):
            return True
        values = np.array(solution.col_value[: met.shape[1]])
        met |= values < SURE, values > 1 - SURE
        return False

    def set_costs(self, objective: Objective) -> None:
        """Make this sum small from now on."""
        gone = sorted(self._costly - objective.terms.keys())
        columns = places([*gone, *objective.terms])
        costs = reals([*([0.0] * len(gone)), *objective.terms.values()])
        self._solver.changeColsCost(len(columns), columns, costs)
        self._costly = set(objective.terms)

    def start_from(self, chosen: Iterable[int]) -> None:
        """Let the next run know a choice."""
        values = np.zeros(self.width)
        values[self.model.point(chosen)] = 1.0
        self._solver.setSolution(self.width, places(range(self.width)), values)

    def run(self) -> tuple[tuple[int, ...] | None, int | None, bool]:
        """A choice, a bound of the objective, and whether the search came to its end."""
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
        seconds = self.allowance.seconds
        limit = math.inf if seconds is None else before + max(0.0, seconds)
        self._solver.setOptionValue("time_limit", limit)
        self._solver.run()
        self.allowance.spend(self._solver.getRunTime() - before)

    def _chosen(self) -> tuple[int, ...]:
        values = np.array(self._solver.getSolution().col_value[: len(self.model.candidates)])
        return tuple(np.flatnonzero(values > HALF).tolist())
