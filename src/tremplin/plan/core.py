"""The few candidates that can matter: a good choice from a kernel, and a search among the rest."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

import numpy as np

from tremplin.plan.duality import Relaxed
from tremplin.plan.founded import unfold
from tremplin.plan.greedy import greedy_choice
from tremplin.plan.model import Model, Objective, Row, coverage_of, minutes_of
from tremplin.plan.search import Outcome, Search
from tremplin.plan.solve import HALF

Aim = Callable[[Model], Objective]
"""An objective for a model, whatever its columns are."""

Settled = Sequence[tuple[Aim, int]]
"""Objectives with the value, in their unit of one, that they may not exceed."""

Columns = tuple[int, ...]

KERNEL: Final = 40
"""Candidates of least reduced cost that a first, small search may take."""
GROWTH: Final = 2
"""How much the kernel grows."""
FEW_ENOUGH: Final = 1_000
"""Candidates among which a greedy choice takes no time, when no relaxation narrows them."""
ROUNDS: Final = 3
"""Rounds of loop cuts in a kernel; what then can be started is good enough."""
SPARE: Final = 0.97
"""Share of the time within which it is likely that all can be closed."""
TOO_MANY: Final = 400
"""Candidates from which trying each of them takes long."""
WORTH_A_NEW_MODEL: Final = 0.75
"""Share of the candidates left below which the model is made anew from them."""


def kernel_choice(
    search: Search, proof: Relaxed | None, aim: Aim, settled: Settled, best: Columns | None
) -> Columns | None:
    """A choice at least as good as `best` in one objective; None when none is found.

    The best of a kernel: what the relaxation takes, the candidates of least reduced cost, those
    asked for, and those of `best`. The kernel grows as long as its best choice leaves too many
    candidates that could do better.
    """
    if proof is None:
        return best
    model, objective = search.model, aim(search.model)
    order = np.argsort(proof.reduced_costs[: len(model.candidates)], kind="stable").tolist()
    ranked = [column for column in order if search.is_possible(column)]
    first = columns_of(model, model.problem.forced) | search.support
    size = KERNEL
    while 2 * size < _left(search, proof, objective, best):
        columns = sorted(first.union(ranked[:size], best or ()))
        best = _best_among(search, columns, best, aim, settled)
        size *= GROWTH
    return best


def _left(search: Search, proof: Relaxed, objective: Objective, best: Columns | None) -> int:
    """How many candidates a better choice may still hold."""
    many = len(search.model.candidates)
    if best is None:
        return many
    value = search.value(objective, best)
    if proof.proves(value):
        return 0
    left = [column for column in range(many) if search.is_possible(column)]
    return len(left) - int(proof.must_be_zero(value)[left].sum())


def _best_among(
    search: Search, columns: list[int], best: Columns | None, aim: Aim, settled: Settled
) -> Columns | None:
    small = search.among(columns)
    require_settled(small, settled)
    place = {column: number for number, column in enumerate(columns)}
    hint = None if best is None else tuple(place[column] for column in best)
    found = small.least(aim(small.model), hint, ROUNDS).chosen
    if found is None:
        return best
    objective = aim(search.model)
    known = [tuple(columns[column] for column in found), *([] if best is None else [best])]
    return min(known, key=lambda one: search.value(objective, one))


def first_choice(search: Search, start: Iterable[str]) -> Columns | None:
    """The better in coverage of `start`, where it is a choice, and of a greedy choice."""
    model, objective = search.model, coverage_of(search.model)
    columns = sorted(columns_of(model, start))
    known = tuple(columns) if columns and model.allows(columns) else None
    likely = search.support | columns_of(model, model.problem.forced)
    if not search.support and len(model.candidates) <= FEW_ENOUGH:
        likely = set(range(len(model.candidates)))
    possible = [one for one in (greedy_choice(model, likely), known) if one is not None]
    return min(possible, key=lambda one: (search.value(objective, one), one), default=None)


def full_choice(search: Search, proof: Relaxed) -> Columns | None:
    """A choice that closes all that any choice closes, in little time; None if none is in sight.

    It is looked for where relaxations say that all can be closed with time to spare.
    """
    model, limit = search.model, search.model.problem.minutes
    highest = unfold(model.candidates, model.problem.held).brought
    everything = sum(coverage_of(model).terms.get(one, 0) for one in model.reaching(highest))
    few = len(model.candidates) <= 2 * KERNEL
    if limit is None or few or proof.least_whole > everything:
        return None
    settled: Settled = [(coverage_of, everything)]
    time = model.total(minutes_of)
    with search.under(settled_rows(model, settled)):
        least = search.relaxed(time)
        if least is None or least.bound * time.unit > SPARE * limit:
            return None
        return kernel_choice(search, least, partial(Model.total, measure=minutes_of), settled, None)


def narrowed_least(
    search: Search, objective: Objective, most: int, hint: Columns | None, many: int
) -> Outcome:
    """The best of the choices with at most this objective; `hint` is one of them.

    Where so many candidates are open, but not too many, each is tried on its own first.
    """
    if not many <= len(search.open) <= TOO_MANY:
        return search.least(objective, hint)
    with search.narrowed(objective, most):
        return search.least(objective, hint)


def require_settled(search: Search, settled: Settled) -> None:
    """Add the objectives that are settled as rows."""
    search.require(settled_rows(search.model, settled), HALF)


def settled_rows(model: Model, settled: Settled) -> list[Row]:
    """Objectives that are settled as rows of whole sums."""
    objectives = [(aim(model), most) for aim, most in settled]
    return [Row(None, most // one.unit, one.terms) for one, most in objectives]


def columns_of(model: Model, names: Iterable[str]) -> set[int]:
    """The columns of those resources that are candidates."""
    return {model.column[name] for name in names if name in model.column}


def smaller_search(search: Search, chosen: tuple[int, ...]) -> tuple[Search, tuple[int, ...]]:
    """A search among the candidates that may still be chosen, when they are few enough.

    Its rows are those of the problem and the loop cuts; rows added since are the caller's.
    """
    model = search.model
    columns = [column for column in range(len(model.candidates)) if search.is_possible(column)]
    if len(columns) > WORTH_A_NEW_MODEL * len(model.candidates):
        return search, chosen
    place = {column: number for number, column in enumerate(columns)}
    small = search.among(columns)
    small.fix([place[column] for column in columns if search.is_certain(column)], 1, 1)
    return small, tuple(place[column] for column in chosen)
