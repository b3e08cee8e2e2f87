"""The order of the steps: what closes most of the gap soonest, where it can be followed."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from tremplin.plan.candidate import Candidate
from tremplin.plan.problem import Problem
from tremplin.plan.subsets import cheapest_order
from tremplin.plan.track import Track, track

EXACT_UP_TO: Final = 14
"""Steps up to which all orders are compared."""


@dataclass(frozen=True)
class Order:
    """Steps in order, and whether no other order is better."""

    steps: tuple[Candidate, ...]
    how: Literal["exact", "heuristic"]


def best_order(problem: Problem, chosen: Sequence[Candidate]) -> Order:
    """The order with the least sum of (coverage gained x minute of completion), ties by ids.

    All orders up to 14 steps; beyond, the best-paying chains first, then single steps moved as
    long as that helps.
    """
    steps = sorted(chosen, key=lambda one: one.id)
    laid = track(problem, steps)
    if len(steps) <= EXACT_UP_TO:
        return Order(tuple(steps[number] for number in cheapest_order(laid)), "exact")
    numbers = moved_while_better(laid, chained(laid))
    return Order(tuple(steps[number] for number in numbers), "heuristic")


def chained(laid: Track) -> list[int]:
    """Repeatedly the chain, of a step and what it still waits for, that gains most per minute."""
    order: list[int] = []
    while len(order) < len(laid.strides):
        rest = _startable_order(laid, order)
        chains = [_chain(laid, order, rest, last) for last in sorted(rest)]
        rates = [_rate(laid, order, chain) for chain in chains]
        order += chains[rates.index(max(rates))]
    return order


def _startable_order(laid: Track, order: list[int]) -> list[int]:
    """What is left to take, in some order that can be followed."""
    levels, brought, finished = _after(laid, order)
    rest: list[int] = []
    left = [number for number in range(len(laid.strides)) if number not in order]
    while left:
        number = next(one for one in left if laid.take(one, levels, brought, finished) is not None)
        finished |= 1 << number
        rest.append(number)
        left.remove(number)
    return rest


def _chain(laid: Track, order: list[int], rest: list[int], last: int) -> list[int]:
    """`last` after the first of `rest` that bring each level, or are each step, that it needs."""
    levels, _, finished = _after(laid, order)
    found, open_ = {last}, [last]
    while open_:
        stride = laid.strides[open_.pop()]
        needed = [one for one in rest if stride.after & ~finished & 1 << one]
        for skill, at in stride.before:
            if levels[skill] < at:
                needed.append(next(one for one in rest if _brings(laid, one, skill) >= at))
        open_ += [one for one in needed if one not in found]
        found.update(needed)
    return [one for one in rest if one in found]


def _after(laid: Track, order: list[int]) -> tuple[list[int], list[int], int]:
    levels, brought, finished = list(laid.held), [0] * len(laid.held), 0
    for number in order:
        laid.take(number, levels, brought, finished)
        finished |= 1 << number
    return levels, brought, finished


def _brings(laid: Track, number: int, skill: int) -> int:
    return dict(laid.strides[number].brings).get(skill, 0)


def _rate(laid: Track, order: list[int], chain: list[int]) -> tuple[Fraction, int]:
    levels, brought, finished = _after(laid, order)
    gained = minutes = 0
    for number in chain:
        gained += laid.take(number, levels, brought, finished) or 0
        finished |= 1 << number
        minutes += laid.strides[number].minutes
    return Fraction(gained, max(1, minutes)), -chain[-1]


def moved_while_better(laid: Track, order: list[int]) -> list[int]:
    """Move single steps to where they cost least, as long as one of them finds a better place."""
    best = (laid.cost(order) or 0, order)
    improved = True
    while improved:
        improved = False
        for number in range(len(order)):
            better = min(_moves(laid, best[1], number), default=best)
            if better < best:
                best, improved = better, True
    return best[1]


def _moves(laid: Track, order: list[int], number: int) -> list[tuple[int, list[int]]]:
    """The orders with this step elsewhere that can be followed, each with its cost."""
    others = [other for other in order if other != number]
    moved = [[*others[:to], number, *others[to:]] for to in range(len(order))]
    costs = ((laid.cost(one), one) for one in moved)
    return [(cost, one) for cost, one in costs if cost is not None]
