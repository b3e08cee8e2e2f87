"""Sittings apart in time: earlier answers widened by the time passed, and what has changed since.

Each sitting's result rests on its own answers alone: whoever has these answers can work the result
out again, two sittings stay independent so that they can be compared, and one bad day does not
weigh on every later one. What all sittings say together is worked out here, beside it.

The model. Between two sittings each skill's ability moves by itself, theta_now = theta_then +
N(0, v t), t in years, v = 1: after a year a level up or down is usual, after 26 weeks (the length
of a plan unless another is chosen) 0.7 of a level, after a month 0.3, after a day 0.05. One
resource of the shipped content aims at one level (the median), a year of study at a few of them;
left alone, skills fade more slowly. A smaller v would call real progress chance, a larger one
chance real progress. The population of today is that of the prior, so the past is reached from
the present: the likelihood of an earlier sitting, as a function of the ability then, is averaged
over N(theta_now, v t). This keeps the posterior exact: it is one more factor of each skill's own
likelihood. Of several earlier sittings the oldest is carried to the next one, and so on. What the
moves of several skills have in common (see `change`) is left out here: each skill moves as far
either way, and a chain of trees has no exact sum of this size.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.belief import Belief, belief_on, on_resolving_grid
from tremplin.measure.grid import Grid, conditional
from tremplin.measure.likelihood import Likelihood
from tremplin.measure.population import Population
from tremplin.measure.response import Response, latest

VARIANCE_PER_YEAR: Final = 1.0
"""v: variance of the change of one ability in a year."""
REFINEMENT: Final = 4
"""Steps of 1/16 of a standard deviation: a day's change is still wider than nothing."""
DAYS_PER_YEAR: Final = 365.25


@dataclass(frozen=True)
class Earlier:
    """The answers of an earlier sitting, and how many years before the present one."""

    years: float
    responses: tuple[Response, ...]


def together(
    population: Population, responses: Sequence[Response], earlier: Sequence[Earlier]
) -> Belief:
    """The present belief from all sittings, earlier answers widened; not to be updated.

    Of several answers to one item the last counts.
    """
    now = known(population, latest(responses))
    return carried_belief(population, now, distinct(population, now, earlier))


def carried_belief(
    population: Population,
    now: Sequence[Response],
    past: Sequence[Earlier],
    *,
    least: int = 1,
    finest: int = 2 * REFINEMENT,
) -> Belief:
    """The present belief from answers of now and `distinct` ones; `least` and `finest` bound the
    refinement of its grid."""
    everything = [*now, *(response for one in past for response in one.responses)]

    def make(grid: Grid) -> Belief:
        likelihood = Likelihood.of(population, grid, now)
        table = likelihood.table + _carried(population, grid, past)
        return belief_on(replace(likelihood, table=table))

    return on_resolving_grid(population, make, everything, least=least, finest=finest)


def known(population: Population, responses: Sequence[Response]) -> tuple[Response, ...]:
    """Those to skills that the population has."""
    return tuple(response for response in responses if response.skill in population.index)


def distinct(
    population: Population, now: Sequence[Response], earlier: Sequence[Earlier]
) -> list[Earlier]:
    """Earlier sittings, the oldest first, without the items that a later one asked again."""
    asked = {response.item for response in now}
    kept = []
    for one in sorted(earlier, key=lambda one: one.years):
        own = known(population, latest(one.responses))
        kept.append(replace(one, responses=tuple(r for r in own if r.item not in asked)))
        asked |= {response.item for response in own}
    return kept[::-1]


def _carried(population: Population, grid: Grid, past: Sequence[Earlier]) -> Array:
    """Log-likelihood of the present abilities from earlier sittings, oldest first (skills, T)."""
    table = np.zeros((len(population.skills), len(grid.ability)))
    for place, one in enumerate(past):
        table += Likelihood.of(population, grid, one.responses).table
        later = past[place + 1].years if place + 1 < len(past) else 0.0
        table = _averaged(table, _moves(grid, one.years - later))
    return table


def _averaged(table: Array, moved: Array) -> Array:
    """The likelihood of ability then as one of ability now: sum over then of P(then | now) L."""
    top = table.max(axis=1, keepdims=True)
    return np.asarray(np.log(np.maximum(np.exp(table - top) @ moved.T, TINY)) + top)


def _moves(grid: Grid, years: float) -> Array:
    """P(theta_then | theta_now) on the nodes, a row for each theta_now; no move within no time."""
    variance = VARIANCE_PER_YEAR * max(0.0, years)
    if variance == 0:
        return np.eye(len(grid.ability))
    return conditional(grid.ability, grid.ability, variance)
