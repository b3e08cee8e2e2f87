"""Bounds from multipliers hold whatever the multipliers are, and what they fix is right."""

import itertools
import random

import numpy as np
import pytest

from tremplin.plan.duality import Rows
from tremplin.plan.model import Row

COLUMNS = 6


@pytest.mark.parametrize("seed", range(40))
def test_no_choice_beats_the_bound_and_no_fixed_column_is_needed(seed: int) -> None:
    draw = random.Random(seed)
    rows = [
        Row(
            draw.choice([None, 0, 2]),
            draw.choice([None, 5, 8]),
            {column: draw.randint(-3, 6) for column in draw.sample(range(COLUMNS), 4)},
        )
        for _ in range(4)
    ]
    costs = {column: draw.randint(-5, 9) for column in range(COLUMNS)}
    multipliers = [draw.choice([0.0, draw.uniform(-2, 2)]) for _ in rows]
    bounds = [draw.choice([(0.0, 1.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0)]) for _ in range(COLUMNS)]
    held = Rows()
    held.add(rows)
    lows, highs = np.array(bounds).T
    proof = held.relaxed(costs, multipliers, lows, highs)
    points = [p for p in itertools.product((0, 1), repeat=COLUMNS) if _holds(p, rows, bounds)]
    values = {point: sum(costs[column] * x for column, x in enumerate(point)) for point in points}
    for point, value in values.items():
        assert value >= proof.bound - 1e-9
        for column in range(COLUMNS):
            if bounds[column] == (0.0, 1.0):
                assert not (point[column] and proof.must_be_zero(value)[column])
                assert point[column] or not proof.must_be_one(value)[column]


def _holds(point: tuple[int, ...], rows: list[Row], bounds: list[tuple[float, float]]) -> bool:
    inside = all(low <= x <= high for x, (low, high) in zip(point, bounds, strict=True))
    sums = [sum(number * point[column] for column, number in row.terms.items()) for row in rows]
    return inside and all(
        (row.low is None or total >= row.low) and (row.high is None or total <= row.high)
        for row, total in zip(rows, sums, strict=True)
    )
