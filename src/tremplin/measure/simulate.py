"""How well a bank measures: accuracy, length and exposure of sittings of simulated persons."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import ItemBank
from tremplin.measure.half_way import HalfWay, drawn_again, half_way
from tremplin.measure.people import Person, Truth, draw_persons
from tremplin.measure.sittings import NOT_ASKED, Record, record
from tremplin.measure.strategies import STRATEGIES, USUAL, Strategy
from tremplin.measure.target import Target


@dataclass(frozen=True)
class Figures:
    """Accuracy over persons and needed skills after a number of items."""

    items: float
    minutes: float
    """Mean expected time."""
    se: float
    """Root of the mean posterior variance: the error that belief itself expects."""
    rmse: float
    """Root of the mean squared error: the error there really is."""
    coverage: float
    """Share of truths inside the 90 % interval."""
    right: float
    """Share of right decisions; see `Record.right`."""


@dataclass(frozen=True)
class Outcome:
    """What one strategy reaches."""

    strategy: str
    by_length: tuple[Figures, ...]
    """After each length of sitting asked for, none stopped before."""
    at_stop: Figures
    """Where each sitting would end by itself; `items` is the median."""
    stopped_early: float
    """Share of the longest sittings that end before their last item."""
    right_by_items: tuple[float, ...]
    """Share of right decisions after 0, 1, 2 ... items of the longest sitting. A strategy that
    plans ahead decides more in a sitting planned for fewer items; see `by_length`."""
    se_by_items: tuple[float, ...]
    """`Figures.se` after 0, 1, 2 ... items of the longest sitting."""
    plans_ahead: bool
    """Whether each of `by_length` is a sitting of its own, and not a part of the longest."""
    half_way: HalfWay
    """By all numbers of items of the longest sitting, or, if the strategy plans ahead, by
    sittings of the lengths asked for."""
    exposure: tuple[float, ...]
    """For each item of the bank the share of the longest sittings that asked it."""


def simulate(
    bank: ItemBank,
    target: Target,
    rng: np.random.Generator,
    *,
    persons: int,
    lengths: Sequence[int],
    strategies: Sequence[str] = USUAL,
    certain: bool = False,
) -> tuple[Outcome, ...]:
    """Sittings of the same persons by each strategy.

    `certain`: items work exactly as their parameters say; else each person meets another bank
    that the parameters may stand for.
    """
    drawn = draw_persons(bank.population, Truth.of(bank), persons, rng, certain=certain)
    again = drawn_again(persons, rng)
    return tuple(
        outcome(name, STRATEGIES[name](bank, target), drawn, lengths, target, again)
        for name in strategies
    )


def outcome(
    name: str,
    strategy: Strategy,
    persons: Sequence[Person],
    lengths: Sequence[int],
    target: Target,
    again: Indices,
) -> Outcome:
    """What a strategy reaches in sittings of these ascending lengths, judged by the target.

    A strategy that plans ahead gets a sitting of each length, and one that stops by itself;
    another one the longest alone. `again` as of `drawn_again`.
    """
    longest = record(strategy, persons, max(lengths), target)
    free, own = longest, {0: longest, longest.length: longest}
    if strategy.plans_ahead:
        free = record(strategy, persons, longest.length, target, stops=True)
        own |= {n: record(strategy, persons, n, target) for n in lengths if n not in own}
    found = {n: own.get(n, longest) for n in lengths}
    counts = sorted(own) if strategy.plans_ahead else range(longest.length + 1)
    right = np.stack([own.get(n, longest).right[:, n].mean(axis=1) for n in counts], axis=1)
    return Outcome(
        strategy=name,
        by_length=tuple(figures(one, np.full(len(persons), n)) for n, one in found.items()),
        at_stop=figures(free, free.stopped),
        stopped_early=float((free.stopped < free.length).mean()),
        right_by_items=tuple(longest.right.mean(axis=(0, 2)).tolist()),
        se_by_items=tuple(np.sqrt(longest.variance.mean(axis=(0, 2))).tolist()),
        plans_ahead=strategy.plans_ahead,
        half_way=half_way(counts, right, again),
        exposure=tuple(exposure(longest, len(strategy.bank.ids)).tolist()),
    )


def figures(found: Record, after: Indices) -> Figures:
    """The figures after a number of items that may differ between persons (persons,)."""
    people = np.arange(len(after))
    return Figures(
        items=float(np.median(after)),
        minutes=float(found.seconds[people, after].mean() / 60),
        se=float(np.sqrt(found.variance[people, after].mean())),
        rmse=float(np.sqrt((found.error[people, after] ** 2).mean())),
        coverage=float(found.inside[people, after].mean()),
        right=float(found.right[people, after].mean()),
    )


def exposure(found: Record, items: int) -> Array:
    """For each item the share of sittings that asked it (items,)."""
    asked = found.asked[found.asked != NOT_ASKED]
    return np.asarray(np.bincount(asked, minlength=items) / len(found.asked))
