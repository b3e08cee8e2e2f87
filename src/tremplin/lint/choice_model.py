"""The best guesser: learns from most items which looks go with right options, tries the rest."""

import math
from collections.abc import Sequence
from statistics import fmean, pstdev
from typing import Final

from tremplin.lint.guessers import Puzzle, qualification_of, won

FOLDS: Final = 5
_ROUNDS: Final = 12
_RIDGE: Final = 0.5
"""Keeps weights finite where a feature tells all; small beside the information of 100 items."""
_PLACES: Final = 3

Rows = list[list[float]]
"""For each option of a puzzle, its features."""


def combined(found: Sequence[Puzzle]) -> float:
    """The share of puzzles won by a conditional logit that was fitted to those of other skills.

    Five folds of whole skills; features within an item, in standard deviations: log length,
    echoes, qualification, absolutes, overlaps, oddities; and three places. 0 without puzzles.
    """
    if not found:
        return 0.0
    skills = sorted({puzzle.skill for puzzle in found})
    fold = {skill: place % FOLDS for place, skill in enumerate(skills)}
    rows = [features(puzzle) for puzzle in found]
    wins = 0.0
    for number in range(FOLDS):
        held = [i for i, puzzle in enumerate(found) if fold[puzzle.skill] == number]
        kept = [i for i, puzzle in enumerate(found) if fold[puzzle.skill] != number]
        weights = fitted([rows[i] for i in kept], [found[i].key for i in kept], len(rows[0][0]))
        for i in held:
            wins += float(won(found[i], [_dot(weights, row) for row in rows[i]]))
    return wins / len(found)


def features(puzzle: Puzzle) -> Rows:
    """The features of each option."""
    measured = (
        [math.log(max(1, length)) for length in puzzle.lengths],
        puzzle.echoes,
        qualification_of(puzzle),
        puzzle.absolutes,
        puzzle.overlaps,
        puzzle.oddities,
    )
    columns = [_standard(column) for column in measured]
    count = len(puzzle.options)
    columns += [[float(i == place) for i in range(count)] for place in range(_PLACES)]
    return [list(row) for row in zip(*columns, strict=True)]


def _standard(column: Sequence[float]) -> list[float]:
    mean, sd = fmean(column), pstdev(column)
    return [(value - mean) / sd if sd else 0.0 for value in column]


def fitted(rows: Sequence[Rows], keys: Sequence[int], width: int) -> list[float]:
    """The weights that make the keys likeliest, by Newton's method, with a small ridge.

    P(option) = exp(w x) / sum of exp(w x) over the options of its item.
    """
    weights = [0.0] * width
    for _ in range(_ROUNDS):
        slope = [-_RIDGE * weight for weight in weights]
        curve = [[_RIDGE * (i == j) for j in range(width)] for i in range(width)]
        for options, key in zip(rows, keys, strict=True):
            _add(slope, curve, options, key, weights)
        step = solved(curve, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step), default=0.0) < 1e-6:
            break
    return weights


def _add(
    slope: list[float], curve: Rows, options: Rows, key: int, weights: Sequence[float]
) -> None:
    """Add what one item tells to the slope and the curvature of the log-likelihood."""
    scores = [_dot(weights, row) for row in options]
    most = max(scores)
    raw = [math.exp(score - most) for score in scores]
    total = sum(raw)
    chances = [value / total for value in raw]
    mean = [_dot(chances, column) for column in zip(*options, strict=True)]
    for i, expected in enumerate(mean):
        slope[i] += options[key][i] - expected
    for p, row in zip(chances, options, strict=True):
        apart = [value - expected for value, expected in zip(row, mean, strict=True)]
        for i, first in enumerate(apart):
            scaled = p * first
            line = curve[i]
            for j, second in enumerate(apart):
                line[j] += scaled * second


def _dot(first: Sequence[float], second: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(first, second, strict=True))


def solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """x with matrix x = right, by elimination; the matrix is symmetric, positive definite."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][j] * found[j] for j in range(i + 1, size))
        found[i] = (rows[i][size] - known) / rows[i][i]
    return found
