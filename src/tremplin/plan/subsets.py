"""The cheapest of all orders, by dynamic programming over the sets of steps taken so far."""

import numpy as np
from numpy.typing import NDArray

from tremplin.plan.track import Track

Whole = NDArray[np.int64]

NEVER = np.iinfo(np.int64).max // 4
"""More than any order costs."""


def cheapest_order(track: Track) -> list[int]:
    """The order with the least cost, the first by its list of steps among equals.

    Bellman's equation over sets S of steps taken, a bit each:
    cost(S) = min over steps that can start after S of gain x completion minute + cost(S with it).
    """
    count = len(track.strides)
    if not count:
        return []
    prices = [_prices(track, number) for number in range(count)]
    to_go = _cost_to_go(prices, count)
    order: list[int] = []
    taken = 0
    while len(order) < count:
        for number in range(count):
            bit = 1 << number
            if not taken & bit and prices[number][taken] + to_go[taken | bit] == to_go[taken]:
                order.append(number)
                taken |= bit
                break
        else:
            raise ArithmeticError("the steps can't be put in any order")
    return order


def _cost_to_go(prices: list[Whole], count: int) -> Whole:
    sets = np.arange(1 << count)
    size = np.bitwise_count(sets)
    to_go = np.full(1 << count, NEVER, dtype=np.int64)
    to_go[-1] = 0
    for members in range(count - 1, -1, -1):
        layer = sets[size == members]
        for number in range(count):
            outside = layer[layer >> number & 1 == 0]
            through = prices[number][outside] + to_go[outside | 1 << number]
            to_go[outside] = np.minimum(to_go[outside], np.minimum(through, NEVER))
    return to_go


def _prices(track: Track, number: int) -> Whole:
    """Gain x completion minute of one step, after each set of steps; NEVER where it can't start."""
    stride, count = track.strides[number], len(track.strides)
    sets = np.arange(1 << count)
    finished = _sums([one.minutes for one in track.strides]) + stride.minutes
    gains = np.zeros(1 << count, dtype=np.int64)
    possible = sets & stride.after == stride.after
    for skill, level in stride.brings:
        brought = _highest(track, skill)
        worth = np.vectorize(track.units[skill].__getitem__, otypes=[np.int64])
        levels, inverse = np.unique(np.minimum(brought, level), return_inverse=True)
        gains += track.units[skill][level] - worth(levels)[inverse]
    for skill, at in stride.before:
        possible &= np.maximum(_highest(track, skill), track.held[skill]) >= at
    return np.where(possible, gains * finished, NEVER)


def _highest(track: Track, skill: int) -> Whole:
    """The highest level that each set of steps brings in a skill."""
    levels = np.zeros(1, dtype=np.int64)
    for stride in track.strides:
        levels = np.concatenate([levels, np.maximum(levels, dict(stride.brings).get(skill, 0))])
    return levels


def _sums(numbers: list[int]) -> Whole:
    totals = np.zeros(1, dtype=np.int64)
    for number in numbers:
        totals = np.concatenate([totals, totals + number])
    return totals
