"""From the answers of many sessions to the parameters of items, and to what is odd about them.

One pass of Bayes over all answers. Every person's ability is judged by what they answered to
other items, these with the doubt of an item that was never calibrated; each item's posterior
follows from that (`calibration_grid`). Nothing that was calibrated before comes in, so the same
sessions give the same parameters, however often.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

import numpy as np

from tremplin.language.localized import LANGUAGES
from tremplin.measure.arrays import Array, Indices
from tremplin.measure.calibration_beliefs import Weights, beliefs_without
from tremplin.measure.calibration_evidence import (
    Correlation,
    correlation,
    distractor_takers,
    doubtful,
    likely_key,
    wrong_key_probability,
)
from tremplin.measure.calibration_grid import ItemPosterior, evidence, log_chances, sigmas, total
from tremplin.measure.calibration_groups import FEWEST, Difference, Reading, differences, reading
from tremplin.measure.calibration_log import AuthorItem, Log, misled_weights, wrong_key_weights
from tremplin.measure.grid import Grid, make_grid
from tremplin.measure.likelihood import curves
from tremplin.measure.people import UNKNOWN
from tremplin.measure.response_model import outcome_weights

FLAT: Final = 0.9
"""A discrimination below which an item tells people poorly apart: 3/4 of the usual one."""


@dataclass(frozen=True)
class ItemFigures:
    """What the answers tell of one item; abilities in standard deviations."""

    item: AuthorItem
    answers: int
    difficulty: float
    """Posterior mean of the middle of the thresholds."""
    difficulty_sd: float
    discrimination: float
    """exp of the posterior mean of log a."""
    discrimination_sd: float
    """Of log a."""
    flat: float
    """P(a < 0.9)."""
    correlation: Correlation
    """Of the score with the ability."""
    wrong_key: float
    """P(the key is wrong); 0 where the correlation leaves no doubt."""
    likely_key: str | None
    """The distractor that most of the abler half choose."""
    unknown: float
    """Share of "I don't know"."""
    wrong: int
    """How many took a distractor."""
    takers: Mapping[str, int]
    """How many took each."""
    language: Difference | None = None
    """How much harder it is in French; None with too few answers in either language."""
    time: Difference | None = None
    """How much harder it was in the second half of the sessions."""

    @property
    def shift(self) -> float:
        """Difficulty less the author's."""
        return self.difficulty - self.item.difficulty

    @property
    def shares(self) -> dict[str, float]:
        """Which share of those who took a distractor took each of them."""
        return {option: count / max(1, self.wrong) for option, count in self.takers.items()}

    @property
    def thresholds(self) -> tuple[float, ...]:
        """The thresholds, moved together."""
        return tuple(b + self.shift for b in self.item.parameters[0].thresholds)


@dataclass(frozen=True, eq=False)
class Calibration:
    """What the answers tell of all items that were answered, in the order of the log."""

    items: tuple[ItemFigures, ...]
    sessions: tuple[int, ...]
    """How many in each of `LANGUAGES`."""
    answers: int
    skills: Mapping[str, tuple[float, float]]
    """Common difference of a skill's items, French less English, with its standard error."""


@dataclass(frozen=True, eq=False)
class _Material:
    """What is common to all items."""

    log: Log
    grid: Grid
    beliefs: Weights
    weights: Array
    misled: Array
    """`weights` if a misconception keeps people from guessing."""
    wrong_key: Array
    """`weights` if the key is wrong."""


def calibrate(log: Log) -> Calibration:
    """The figures of every item that was answered at least once."""
    material = _material(log)
    found = [_one_item(material, place) for place in range(len(log.items))]
    skills = np.array([log.population.index[i.skill] for i in log.items], dtype=np.intp)
    by_language, common = differences([one.language for one in found], skills)
    by_time, _ = differences([one.time for one in found], skills)
    items = tuple(
        replace(one.figures, language=language, time=time)
        for one, language, time in zip(found, by_language, by_time, strict=True)
    )
    counts = np.bincount(log.languages, minlength=len(LANGUAGES))
    by_name = {log.population.skills[skill]: figures for skill, figures in common.items()}
    return Calibration(items, tuple(counts.tolist()), len(log.item), by_name)


def _material(log: Log) -> _Material:
    grid = make_grid(log.population, 1, 0)
    weights = log.weights(outcome_weights)
    chances = np.empty((len(log.item), len(grid.ability)))
    for item, mine in zip(log.items, log.answers, strict=True):
        sigma, place = curves(item.parameters[0], grid), np.maximum(log.category[mine], 0)
        constant, reached, passed = weights[mine].T[..., None]
        chances[mine] = constant + reached * sigma[place] + passed * sigma[place + 1]
    beliefs = beliefs_without(log, grid, chances)
    others = (log.weights(parts) for parts in (misled_weights, wrong_key_weights))
    return _Material(log, grid, beliefs, weights, *others)


class _Found(NamedTuple):
    figures: ItemFigures
    language: Reading | None
    time: Reading | None


def _one_item(material: _Material, place: int) -> _Found:
    """The figures of an item, without its differences, and what these follow from."""
    log, mine = material.log, material.log.answers[place]
    item, beliefs = log.items[place], material.beliefs[mine]
    sigma = sigmas(item.parameters[0].thresholds, material.grid.ability)
    logs = log_chances(material.weights[mine], log.category[mine], beliefs, sigma)
    likelihood = total(logs)
    posterior = ItemPosterior.of(likelihood)
    shift, slope = posterior.shift, posterior.log_slope
    figures = ItemFigures(
        item=item,
        answers=len(mine),
        difficulty=item.difficulty + shift[0],
        difficulty_sd=shift[1],
        discrimination=math.exp(slope[0]),
        discrimination_sd=slope[1],
        flat=posterior.slope_below(FLAT),
        wrong_key=0.0,
        **_evidence(log, item, mine, beliefs @ material.grid.powers[:, 1:]),
    )
    if doubtful(figures.correlation):
        chance = _wrong_key(material, place, sigma, evidence(likelihood))
        figures = replace(figures, wrong_key=chance)
    by_language = _compared(logs, log.language[mine])
    return _Found(figures, by_language, _compared(logs, 1 - log.half[mine]))


def _wrong_key(material: _Material, place: int, sigma: Weights, right: float) -> float:
    """P(the key of an item is wrong), given log P(answers) if it is right."""
    log, mine = material.log, material.log.answers[place]
    # If the key is wrong, only sigma_1 matters, which category 0 stands for.
    cases = (
        (material.misled, log.category[mine]),
        (material.wrong_key, np.zeros_like(mine)),
    )
    beliefs = material.beliefs[mine]
    misled, wrong = (
        evidence(total(log_chances(weights[mine], category, beliefs, sigma)))
        for weights, category in cases
    )
    return wrong_key_probability(right, misled, wrong)


def _evidence(log: Log, item: AuthorItem, mine: Indices, moments: Array) -> dict[str, Any]:
    """What follows from the answers and the first two moments of each ability (n, 2)."""
    category, chosen = log.category[mine], log.chosen[mine]
    mean, square = moments.T
    wrong, takers = distractor_takers(item, chosen)
    categories = item.parameters[0].categories
    return {
        "correlation": correlation(category, categories, mean, square - mean**2),
        "likely_key": likely_key(item, chosen, mean),
        "unknown": float((category == UNKNOWN).mean()),
        "wrong": wrong,
        "takers": takers,
    }


def _compared(logs: Weights, group: Indices) -> Reading | None:
    """Group 0 against group 1; None when either has too few answers."""
    if np.bincount(group, minlength=2).min() < FEWEST:
        return None
    return reading(total(logs[group == 0]), total(logs[group == 1]))
