"""How likely the answers given are at each ability, skill by skill."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tremplin.measure.arrays import TINY, Array, Indices
from tremplin.measure.grid import Grid
from tremplin.measure.population import Population
from tremplin.measure.response import Response, Unknowns
from tremplin.measure.response_model import (
    ItemParameters,
    knowing,
    outcome_probability,
)


@lru_cache(maxsize=16384)
def curves(parameters: ItemParameters, grid: Grid) -> Array:
    """The curves of `knowing` on the ability nodes (categories + 1, T)."""
    return knowing(parameters, grid.ability)


@dataclass(frozen=True, eq=False)
class Likelihood:
    """Log-likelihood of knowledge answers.

    Each answer's probability is linear in the person's chance of "I don't know" (pi), so its
    two parts are kept, and a new pi only recombines them.
    """

    population: Population
    grid: Grid
    responses: tuple[Response, ...]
    unknowns: Unknowns
    places: tuple[int, ...]
    """The skill of each response."""
    pieces: tuple[Array, ...]
    """Probability of each response at pi = 0, and its change per pi (1, 2, T)."""
    table: Array
    """Log-likelihood of each skill's responses (skills, T); zeros where there is none."""

    @property
    def counts(self) -> Indices:
        """Number of responses of each skill (skills,)."""
        return np.bincount(
            np.array(self.places, dtype=np.intp), minlength=len(self.population.skills)
        )

    @classmethod
    def of(cls, population: Population, grid: Grid, responses: Sequence[Response]) -> "Likelihood":
        """The likelihood of all responses at once."""
        pieces = tuple(_piece(r.parameters, r.category, grid) for r in responses)
        places = tuple(population.index[response.skill] for response in responses)
        unknowns = Unknowns.of(responses)
        table = _summed(population, grid, places, pieces, unknowns.reluctance)
        return cls(population, grid, tuple(responses), unknowns, places, pieces, table)

    def added(self, response: Response) -> "Likelihood":
        """The likelihood with one more response; equal to `of` all of them to the last bit."""
        population, grid = self.population, self.grid
        piece = _piece(response.parameters, response.category, grid)
        place = population.index[response.skill]
        pieces, places = (*self.pieces, piece), (*self.places, place)
        unknowns = self.unknowns.after(response)
        if unknowns is self.unknowns:
            table = self.table.copy()
            table[place] += _log_rows(piece, unknowns.reluctance)[0]
        else:
            table = _summed(population, grid, places, pieces, unknowns.reluctance)
        responses = (*self.responses, response)
        return Likelihood(population, grid, responses, unknowns, places, pieces, table)


def _summed(
    population: Population,
    grid: Grid,
    places: Sequence[int],
    pieces: Sequence[Array],
    pi: float,
) -> Array:
    """The log-likelihood of each skill, answers added in order: one more later adds last."""
    table = np.zeros((len(population.skills), len(grid.ability)))
    if pieces:
        for place, row in zip(places, _log_rows(np.concatenate(pieces), pi), strict=True):
            table[place] += row
    return table


@lru_cache(maxsize=4096)
def _piece(parameters: ItemParameters, category: int | None, grid: Grid) -> Array:
    """What one answer adds to `pieces` (1, 2, T)."""
    sigma = curves(parameters, grid)
    piece = np.zeros((1, 2, len(grid.ability)))
    piece[0, 0] = np.maximum(outcome_probability(parameters, sigma, category, 0.0), TINY)
    if parameters.has_choices:
        always = np.maximum(outcome_probability(parameters, sigma, category, 1.0), TINY)
        piece[0, 1] = always - piece[0, 0]
    return piece


def _log_rows(pieces: Array, pi: float) -> Array:
    chance = pi * pieces[:, 1]
    chance += pieces[:, 0]
    return np.asarray(np.log(chance, out=chance))


def rating_table(population: Population, grid: Grid, ratings: Sequence[Response]) -> Array:
    """Log-likelihood of self-ratings, which see ability plus bias (skills, B, T)."""
    table = np.zeros((len(population.skills), len(grid.bias), len(grid.ability)))
    for rating in ratings:
        table[population.index[rating.skill]] += _rating_rows(
            rating.parameters, rating.category, grid
        )
    return table


@lru_cache(maxsize=64)
def _rating_rows(parameters: ItemParameters, category: int | None, grid: Grid) -> Array:
    seen = grid.bias[:, None] + grid.ability
    chance = outcome_probability(parameters, knowing(parameters, seen), category, 0.0)
    return np.asarray(np.log(np.maximum(chance, TINY)))
