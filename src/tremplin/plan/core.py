"""The few candidates that can matter: a good choice from a kernel, and a search among the rest."""

from collections.abc import Iterable
from typing import Final

from tremplin.plan.duality import Relaxed
from tremplin.plan.greedy import greedy_choice
from tremplin.plan.model import Model, Row, coverage_of
from tremplin.plan.solve import Search

KERNEL: Final = 60
"""Candidates of least reduced cost that a first, small search may take."""
WORTH_A_NEW_MODEL: Final = 0.75
"""Share of the candidates left below which the model is made anew from them."""


def kernel_choice(
    search: Search, proof: Relaxed | None, start: Iterable[str] = ()
) -> tuple[int, ...] | None:
    """A choice of good coverage, as columns; None when none is found.

    The best of the kernel: the candidates of least reduced cost, those asked for, and those of
    the better of a greedy choice and of `start`.
    """
    many, objective = len(search.model.candidates), coverage_of(search.model)
    ranked = list(range(many))
    if proof is not None:
        ranked.sort(key=lambda column: (proof.reduced_costs[column], column))
    kernel = set(ranked[:KERNEL]) | _columns(search.model, search.model.problem.forced)
    known = [greedy_choice(search.model, kernel), _start(search.model, start)]
    possible = [one for one in known if one is not None]
    best = min(possible, key=lambda one: (search.value(objective, one), one), default=None)
    if many <= 2 * KERNEL or proof is None:
        return best
    columns = sorted(kernel.union(*possible))
    small = Search(Model(search.model.problem.only(columns)), search.allowance)
    hint = None if best is None else tuple(columns.index(column) for column in best)
    found = small.least(coverage_of(small.model), hint).chosen
    return best if found is None else tuple(columns[column] for column in found)


def smaller_search(search: Search, chosen: tuple[int, ...]) -> tuple[Search, tuple[int, ...]]:
    """A search among the candidates that may still be chosen, when they are few enough.

    Its rows are those of the problem and the loop cuts; rows added since are the caller's.
    """
    model = search.model
    columns = [column for column in range(len(model.candidates)) if search.is_possible(column)]
    if len(columns) > WORTH_A_NEW_MODEL * len(model.candidates):
        return search, chosen
    place = {column: number for number, column in enumerate(columns)}
    small = Search(Model(model.problem.only(columns)), search.allowance)
    small.fix([place[column] for column in columns if search.is_certain(column)], 1, 1)
    cuts = [_moved(row, place) for row in search.cuts]
    small.cuts = [row for row in cuts if any(number > 0 for number in row.terms.values())]
    small.require(small.cuts)
    return small, tuple(place[column] for column in chosen)


def _moved(row: Row, place: dict[int, int]) -> Row:
    terms = {place[column]: number for column, number in row.terms.items() if column in place}
    return Row(row.low, row.high, terms)


def _columns(model: Model, names: Iterable[str]) -> set[int]:
    return {model.column[name] for name in names if name in model.column}


def _start(model: Model, names: Iterable[str]) -> tuple[int, ...] | None:
    """The choice of these resources, if it is one."""
    columns = sorted(_columns(model, names))
    if not columns or not model.allows(columns):
        return None
    return tuple(columns)
