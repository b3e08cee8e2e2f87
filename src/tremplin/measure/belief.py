"""What is believed about one person: the exact posterior of every ability and of the bias."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.covariance import tree_covariance
from tremplin.measure.grid import Grid, make_grid
from tremplin.measure.likelihood import Likelihood, rating_table
from tremplin.measure.messages import Downward, Root, Upward, gather, send_down, send_up
from tremplin.measure.population import Population
from tremplin.measure.response import Response, latest, telling
from tremplin.measure.tails import quantile, tail_weights

__all__ = ["Belief", "Population", "exact_posterior", "posterior"]

EDGE = 1e-6
"""Largest probability that may lie on an end node."""
STEPS_PER_SD = 1.5
"""A posterior must be at least this many ability steps wide for tails good to 2e-5."""
BIAS_STEPS_PER_SD = 0.9
STEEPEST = 4.0
"""Discrimination that the plain grid resolves."""
MOST_REFINED = 16
MOST_REFINED_WITH_BIAS = 4
MOST_WIDENED = 12


@dataclass(frozen=True, eq=False)
class Belief:
    """The posterior given responses.

    Abilities are in standard deviations of the population; arrays follow the skills. What each
    answer needs is computed at once, what only results need when it is first asked for.
    """

    population: Population
    grid: Grid
    likelihood: Likelihood
    """The knowledge answers."""
    ratings: tuple[Response, ...]
    """The self-ratings; without any the bias stays at its prior."""
    upward: Upward
    root: Root
    downward: Downward
    bias_weights: Array
    """Posterior probability of each bias node (B,); a single 1 without self-ratings."""
    weights: Array
    """Posterior probability of each ability node (skills, T)."""
    mean: Array
    """Posterior mean of each ability."""
    variance: Array
    """Posterior variance of each ability."""
    cavity_variance: Array
    """The variance of each ability without the skill's own answers."""

    @property
    def responses(self) -> tuple[Response, ...]:
        """The knowledge answers, in order."""
        return self.likelihood.responses

    @property
    def reluctance(self) -> float:
        """Estimated chance of "I don't know" when not knowing (pi)."""
        return self.likelihood.unknowns.reluctance

    @cached_property
    def sd(self) -> Array:
        """Posterior standard deviation of each ability."""
        return np.sqrt(self.variance)

    @property
    def bias_mean(self) -> float:
        """Posterior mean of the bias of self-ratings."""
        return float(self.bias_weights @ self.grid.bias) if self.ratings else 0.0

    @property
    def bias_sd(self) -> float:
        """Posterior standard deviation of the bias."""
        if not self.ratings:
            return self.population.bias_sd
        square = self.bias_weights @ self.grid.bias**2
        return float(np.sqrt(square - self.bias_mean**2))

    @property
    def log_evidence(self) -> float:
        """log P(all answers)."""
        by_bias = self.root.log_evidence + (self.grid.bias_log_prior if self.ratings else 0.0)
        return float(np.logaddexp.reduce(by_bias) + self.upward.scale.sum())

    def p_at_least(self, skill: int, cut: float) -> float:
        """P(ability of the skill >= cut)."""
        return float(np.clip(tail_weights(self.grid, cut) @ self.weights[skill], 0, 1))

    def quantile(self, skill: int, share: float) -> float:
        """The ability below which this share of belief lies."""
        return quantile(self.grid, self.weights[skill], share)

    def core_probability(self, cuts: Sequence[tuple[int, float]]) -> float:
        """P(every one of these skills is at or above its cut), 1 for none.

        Exact on the tree: the likelihood of these skills is cut off below, and the evidence
        that is left is divided by the whole.
        """
        highest = {skill: max(c for s, c in cuts if s == skill) for skill, _ in cuts}
        log_message = self.upward.log_message.copy()
        for skill, cut in highest.items():
            kept = self.upward.like[skill] * tail_weights(self.grid, cut)
            log_message[skill] = np.log(np.maximum(kept @ self.grid.upward, TINY))
        remaining = gather(self.population, self.grid, log_message).log_evidence
        share = np.exp(remaining - self.root.log_evidence)
        return float(np.clip(self.bias_weights @ share, 0, 1))

    @property
    def precision(self) -> Array:
        """1/V - 1/Vcavity, at least 0: each skill's own answers as one reading (skills,)."""
        precision = 1 / self.variance - 1 / self.cavity_variance
        return np.asarray(np.maximum(precision, 0, out=precision))

    @property
    def covariance(self) -> Array:
        """Covariance of abilities in the normal tree (skills, skills), for the choice of items."""
        return tree_covariance(self.population, self.precision)

    @property
    def edge_mass(self) -> float:
        """Largest posterior probability on an end node of any ability, domain, general or bias."""
        domain, general, ability = self.downward.domain, self.root.general, self.weights
        largest = float(np.maximum.reduce(ability[:, :: ability.shape[1] - 1], axis=None))
        # The sum over the general part is also the sum over each domain, by construction.
        total = np.add.reduce(general, axis=1)
        domain = domain[:, :, :: domain.shape[2] - 1]
        general = general[:, :: general.shape[1] - 1]
        if self.ratings:
            share = self.bias_weights / total
            domain, general, total = np.matmul(share, domain), share @ general, np.ones(1)
            largest = max(largest, *self.bias_weights[:: len(self.bias_weights) - 1].tolist())
        top = max(float(np.maximum.reduce(domain, axis=None)), *general.ravel().tolist())
        return max(largest, top / float(total[0]))

    @property
    def resolved(self) -> bool:
        """Whether ability and bias are wide enough against the distance between nodes."""
        narrowest = float(np.minimum.reduce(self.variance))
        if narrowest < (STEPS_PER_SD * self.grid.step) ** 2:
            return False
        between = self.grid.bias[1] - self.grid.bias[0]
        return not self.ratings or self.bias_sd >= BIAS_STEPS_PER_SD * between

    def updated(self, response: Response) -> "Belief":
        """The belief after one more knowledge answer, equal to a fresh one to the last bit.

        A response to a skill that the population does not have changes nothing.
        """
        if response.skill not in self.population.index:
            return self
        mild = response.parameters.discrimination <= STEEPEST
        if mild and self.grid is make_grid(self.population, 1, 0):
            belief = self._extended(response)
            if belief.resolved and belief.edge_mass < EDGE:
                return belief
        return exact_posterior(self.population, (*self.responses, response), self.ratings)

    def _extended(self, response: Response) -> "Belief":
        likelihood = self.likelihood.added(response)
        table = likelihood.table[:, None]
        if not self.ratings:
            return _settled(likelihood, (), send_up(self.grid, table))
        changed = np.flatnonzero((likelihood.table != self.likelihood.table).any(axis=1))
        stated = rating_table(self.population, self.grid, self.ratings)
        parts = send_up(self.grid, table[changed] + stated[changed])
        upward = Upward(*(whole.copy() for whole in self.upward))
        for whole, part in zip(upward, parts, strict=True):
            whole[changed] = part
        return _settled(likelihood, self.ratings, upward)


def _settled(likelihood: Likelihood, ratings: tuple[Response, ...], upward: Upward) -> Belief:
    """The belief that follows from what the skills report."""
    population, grid = likelihood.population, likelihood.grid
    root = gather(population, grid, upward.log_message)
    downward = send_down(population, grid, upward, root)
    bias, densities = _densities(grid, upward, root, downward, rated=bool(ratings))
    nodes = len(grid.ability)
    mass, first, second = densities.reshape(-1, nodes).dot(grid.powers).T.reshape(3, 2, -1)
    mean = first / mass
    variance = second / mass - mean * mean
    weights = densities[0] / mass[0, :, None]
    parts = (population, grid, likelihood, ratings, upward, root, downward)
    return Belief(*parts, bias, weights, mean[0], variance[0], variance[1])


def _densities(
    grid: Grid, upward: Upward, root: Root, downward: Downward, *, rated: bool
) -> tuple[Array, Array]:
    """Posterior of the bias, and densities of ability mixed over it, not normalised (2, skills, T).

    The first with, the second without the skill's own answers.
    """
    densities = np.empty((2, len(downward.skill), len(grid.ability)))
    if not rated:
        densities[1] = downward.skill[:, 0]
        np.multiply(densities[1], upward.like[:, 0], out=densities[0])
        return _CERTAIN, densities
    joint = root.log_evidence + grid.bias_log_prior
    bias = np.exp(joint - joint.max())
    bias /= bias.sum()
    full = downward.skill * upward.like
    share = (bias / np.maximum(full.sum(axis=2), TINY))[:, None]
    densities[0] = np.matmul(share, full)[:, 0]
    densities[1] = np.matmul(share, downward.skill)[:, 0]
    return bias, densities


_CERTAIN = np.ones(1)


def _refinement(responses: Sequence[Response]) -> int:
    steepest = max((r.parameters.discrimination for r in responses), default=0.0)
    return next((n for n in (1, 2, 4, 8) if steepest <= STEEPEST * n), MOST_REFINED)


def _on_grid(
    population: Population, grid: Grid, responses: Sequence[Response], ratings: Sequence[Response]
) -> Belief:
    likelihood = Likelihood.of(population, grid, responses)
    log_likelihood = likelihood.table[:, None]
    if ratings:
        log_likelihood = log_likelihood + rating_table(population, grid, ratings)
    return _settled(likelihood, tuple(ratings), send_up(grid, log_likelihood))


def exact_posterior(
    population: Population, responses: Sequence[Response], ratings: Sequence[Response] = ()
) -> Belief:
    """The belief after these answers and self-ratings, every one of them taken at its word.

    The grid is refined or widened until the posterior is resolved and has less than 1e-6 on
    any end node. Answers to skills that the population does not have are left out.
    """
    known = [r for r in responses if r.skill in population.index]
    stated = [r for r in ratings if r.skill in population.index and r.category is not None]
    finest = MOST_REFINED_WITH_BIAS if stated else MOST_REFINED

    def make(grid: Grid) -> Belief:
        return _on_grid(population, grid, known, stated)

    return on_resolving_grid(population, make, [*known, *stated], finest=finest)


def belief_on(likelihood: Likelihood) -> Belief:
    """The belief that follows from a likelihood, on its grid."""
    return _settled(likelihood, (), send_up(likelihood.grid, likelihood.table[:, None]))


def on_resolving_grid(
    population: Population,
    make: Callable[[Grid], Belief],
    responses: Sequence[Response],
    *,
    least: int = 1,
    finest: int = MOST_REFINED,
) -> Belief:
    """What `make` gives on the first grid that resolves it, and leaves its ends empty."""
    refinement, widening = min(finest, max(least, _refinement(responses))), 0
    while True:
        belief = make(make_grid(population, refinement, widening))
        if belief.edge_mass >= EDGE and widening < MOST_WIDENED:
            widening += 1
        elif not belief.resolved and refinement < finest:
            refinement *= 2
        else:
            return belief


def posterior(
    population: Population, responses: Sequence[Response], ratings: Sequence[Response] = ()
) -> Belief:
    """The measured belief (no ratings), or the joint one (with self-ratings and their bias).

    Ratings not given, and six or more that are all equal, are left out; of several answers to
    one item the last counts.
    """
    return exact_posterior(population, latest(responses), telling(latest(ratings)))
