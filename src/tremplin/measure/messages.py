"""Exact message passing on the tree: skills up to domains and the general part, and down again.

Products over skills and over domains are taken as sums of logarithms, so that no number of
contradictory answers makes them vanish; what one branch said is then divided out again. The
conditional tables of `Grid` are nowhere 0, so neither is a message.
"""

from typing import NamedTuple

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.grid import Grid
from tremplin.measure.population import Population


class Upward(NamedTuple):
    """What skills report to their domains; n skills, B bias nodes (1 without self-ratings)."""

    like: Array
    """Likelihood scaled to a maximum of 1 (n, B, T)."""
    scale: Array
    """Logarithm of what was divided out (n, 1, 1)."""
    message: Array
    """Sum over ability of P(ability | domain) x likelihood (n, B, D)."""
    log_message: Array


def send_up(grid: Grid, log_likelihood: Array) -> Upward:
    """The reports of skills with this log-likelihood (n, B, T)."""
    scale = np.maximum.reduce(log_likelihood, axis=(1, 2), keepdims=True)
    like = np.exp(log_likelihood - scale)
    message = _product(like, grid.upward)
    return Upward(like, scale, message, np.log(message))


def _product(values: Array, table: Array) -> Array:
    """`values` (n, B, nodes) times a conditional table, each of n by itself if B > 1.

    A row then does not depend on which others are computed, and no product is so large that
    the linear algebra library hands it to threads, which costs more than it saves.
    """
    if values.shape[1] == 1:
        return np.asarray(values[:, 0].dot(table)[:, None])
    return np.asarray(np.matmul(values, table))


class Root(NamedTuple):
    """The reports brought together, for each of B bias nodes."""

    product: Array
    """Product of the reports of a domain's skills, scaled to a maximum of 1 (domains, B, D)."""
    message: Array
    """What each domain reports to the general part, from its product (domains, B, G)."""
    general: Array
    """Posterior of the general part, scaled to a maximum of 1 (B, G)."""
    scales: tuple[Array, Array]
    """Logarithms of what was divided out (domains, B, 1) and (B, 1)."""

    @property
    def log_evidence(self) -> Array:
        """log P(answers | bias), without the scales of `Upward` (B,)."""
        by_domain, top = self.scales
        return np.asarray(by_domain.sum(axis=(0, 2)) + top[:, 0] + np.log(self.general.sum(axis=1)))


def gather(population: Population, grid: Grid, log_message: Array) -> Root:
    """Bring the skills' reports (skills, B, D) to the root."""
    skills, biases, nodes = log_message.shape
    total = population.membership.dot(log_message.reshape(skills, -1))
    total = total.reshape(-1, biases, nodes)
    highest = np.maximum.reduce(total, axis=2, keepdims=True)
    product = np.exp(total - highest)
    message = _product(product, grid.domain_given_general)
    general = np.add.reduce(np.log(message), axis=0) + grid.general_log_prior
    top = np.maximum.reduce(general, axis=1, keepdims=True)
    return Root(product, message, np.exp(general - top), (highest, top))


class Downward(NamedTuple):
    """Densities on the way down, none of them normalised."""

    domain: Array
    """Posterior of each domain's general + domain part (domains, B, D)."""
    skill: Array
    """What all other skills' answers say of a skill (skills, B, T)."""


def send_down(population: Population, grid: Grid, upward: Upward, root: Root) -> Downward:
    """Send down what the other branches say."""
    others = root.general / root.message
    domain = _product(others, grid.downward)
    domain *= root.product
    cavity = domain.take(population.domains, axis=0)
    cavity /= upward.message
    return Downward(domain, _product(cavity, grid.ability_given_domain))
