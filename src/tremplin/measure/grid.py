"""The nodes on which abilities, domains, the general part and the bias are summed over."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.population import Population


@dataclass(frozen=True, eq=False)
class Grid:
    """Uniform nodes with the conditional probabilities between neighbouring parts of the tree.

    T ability nodes, D nodes of general + domain part, G of the general part, B of the bias.
    Rows of a conditional table sum to 1, so the discrete model is a distribution by itself.
    """

    ability: Array
    domain: Array
    general: Array
    bias: Array
    step: float
    """Distance between ability nodes."""
    ability_given_domain: Array
    """(D, T)"""
    domain_given_general: Array
    """(D, G), a column for each general node: made for messages that go up."""
    general_log_prior: Array
    bias_log_prior: Array
    upward: Array
    """`ability_given_domain` transposed, (T, D), contiguous."""
    powers: Array
    """1, ability and its square (T, 3)."""
    downward: Array
    """`domain_given_general` transposed, (G, D), contiguous."""

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """Numbers of nodes T, D, G, B."""
        return len(self.ability), len(self.domain), len(self.general), len(self.bias)


def _nodes(half_width: float, step: float) -> Array:
    count = math.ceil(half_width / step - 1e-9)
    return step * np.arange(-count, count + 1, dtype=np.float64)


def conditional(nodes: Array, centres: Array, variance: float) -> Array:
    """Normal probabilities of `nodes` around each centre, a row for each centre, sum 1."""
    exponent = -((nodes - centres[:, None]) ** 2) / (2 * variance)
    weights = np.exp(exponent - exponent.max(axis=1, keepdims=True))
    # The floor keeps every message above 0, whatever the answers.
    return np.asarray(np.maximum(weights / weights.sum(axis=1, keepdims=True), TINY))


@lru_cache(maxsize=32)
def make_grid(population: Population, refinement: int, widening: int) -> Grid:
    """The grid for a population.

    Plain: abilities +-7 in steps of 1/4, domains +-5, general +-4 (with variances .35, .25,
    .40, else in proportion), bias +-7.5 prior SD on 33 nodes. `refinement` divides the steps
    of ability and bias; each `widening` makes every range a quarter wider. Steps of domain and
    general nodes also shrink with the number of skills that may pin them down, so that the
    trapezoid rule stays exact to 1e-6.
    """
    ability, domain, general, bias = _node_sets(population, refinement, 1.25**widening)
    ability_given_domain = conditional(ability, domain, population.specific)
    downward = conditional(domain, general, population.domain)
    return Grid(
        ability=ability,
        domain=domain,
        general=general,
        bias=bias,
        step=float(ability[1] - ability[0]),
        ability_given_domain=ability_given_domain,
        domain_given_general=np.ascontiguousarray(downward.T),
        general_log_prior=_log_normal(general, population.general),
        bias_log_prior=_log_normal(bias, population.bias_sd**2),
        upward=np.ascontiguousarray(ability_given_domain.T),
        powers=np.stack((np.ones_like(ability), ability, ability**2), axis=1),
        downward=downward,
    )


def _node_sets(p: Population, refinement: int, wider: float) -> tuple[Array, Array, Array, Array]:
    """Nodes of ability, domain, general part and bias: see `make_grid`."""
    per_domain = max(p.domain_of.count(domain) for domain in set(p.domain_of))
    narrowest_domain = (1 / p.domain + per_domain / p.specific) ** -0.5
    narrowest_general = (1 / p.general + p.domain_count / p.domain) ** -0.5
    return (
        _nodes(7.0 * wider * p.total**0.5, min(0.25, 0.7 * p.specific**0.5) / refinement),
        _nodes(6.45 * wider * (p.general + p.domain) ** 0.5, min(0.25, 1.2 * narrowest_domain)),
        _nodes(6.76 * wider * p.general**0.5, min(0.25, 1.2 * narrowest_general)),
        _nodes(7.5 * wider * p.bias_sd, min(15 / 32 * p.bias_sd, 0.5) / refinement),
    )


def _log_normal(nodes: Array, variance: float) -> Array:
    return np.asarray(np.log(conditional(nodes, np.zeros(1), variance)[0]))
