"""What changed between two sittings: exact sums over all abilities then and now.

Between two sittings abilities move together as they lie together in the population:
theta_then = theta_now + a move of variance v t (as in `drift`), of which each skill has a part of
its own, shares one with its domain and one with all skills, in the proportions of the population.
Who studies gets better in many skills at once, and what all answers say of that counts in each of
them; were every skill to move by itself, two whole levels gained everywhere would be put down to
chance, skill by skill.

Messages go as in `messages`, with two nodes, now and then, in the place of each: a skill reports to
its domain m(Dn, Dt) = sum over x of N(x; 0, specific) L_now(Dn + x) h(Dt + x), where h is L_then
averaged over the skill's own move; domains report to the general part alike; then down again. All
nodes lie on one step, so that what stays the same from then to now is a shift along the diagonal.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

import numpy as np

from tremplin.measure.arrays import TINY, Array, Indices
from tremplin.measure.belief import posterior
from tremplin.measure.covariance import tree_covariance
from tremplin.measure.drift import (
    REFINEMENT,
    VARIANCE_PER_YEAR,
    Earlier,
    carried_belief,
    distinct,
    known,
)
from tremplin.measure.grid import Grid, conditional
from tremplin.measure.likelihood import Likelihood
from tremplin.measure.population import Population
from tremplin.measure.response import Response, latest

FAR: Final = 5.5
"""Standard deviations within which a part of an ability is summed over."""
STILL: Final = 1e-12
"""Variance of a move within no time."""


@dataclass(frozen=True)
class Change:
    """How an ability changed since an earlier sitting, given both sittings' answers."""

    difference: float
    """Mean of now - then, in levels."""
    probability: float
    """P(now > then): near 1/2 = nobody can tell."""


@dataclass(frozen=True, eq=False)
class Changes:
    """What changed since an earlier sitting."""

    skills: tuple[Change, ...]
    """In each skill of the population."""
    covariance: Array
    """Of these changes in the normal tree, for their mean only (skills, skills)."""

    def mean_over(self, places: Sequence[int]) -> Change:
        """How the mean of these skills changed: its own mean is exact, its spread that of the
        normal tree, in which each skill's answers count as one reading."""
        share = np.zeros(len(self.skills))
        share[list(places)] = 1 / len(places)
        difference = sum(self.skills[place].difference for place in places) / len(places)
        deviation = float(share @ self.covariance @ share) ** 0.5
        return Change(difference, NormalDist().cdf(difference / deviation))


def changes(population: Population, responses: Sequence[Response], then: Earlier) -> Changes:
    """What changed since an earlier sitting, exact under the model of this file.

    Items that both sittings asked count in the present one alone, or the two would not be
    independent.
    """
    now = known(population, latest(responses))
    (past,) = distinct(population, now, [then])
    belief = carried_belief(population, now, [past], least=REFINEMENT, finest=REFINEMENT)
    pair = _Pair.on(population, belief.grid, past.years)
    like = (Likelihood.of(population, belief.grid, one).table for one in (now, past.responses))
    found = pair.changes(*(np.exp(log - log.max(axis=1, keepdims=True)) for log in like))
    readings = (posterior(population, one).precision for one in (now, past.responses))
    return Changes(found, _covariance(population, pair.variance, *readings))


def _covariance(population: Population, variance: float, now: Array, then: Array) -> Array:
    """Covariance of the moves, the answers read with these precisions (skills, skills)."""
    prior = tree_covariance(population, np.zeros(len(now)))
    before = np.linalg.inv(prior)
    moved = before * (population.total / max(STILL, variance))
    precision = np.block(
        [[before + np.diag(now + then), np.diag(then)], [np.diag(then), moved + np.diag(then)]]
    )
    return np.asarray(np.linalg.inv(precision)[len(now) :, len(now) :])


@dataclass(frozen=True, eq=False)
class _Pair:
    """The tree with every node doubled: T ability nodes, D of domains, G of the general part."""

    population: Population
    ability: Array
    domain: Array
    general: Array
    variance: float
    """Of the move from now to then."""

    @classmethod
    def on(cls, population: Population, grid: Grid, years: float) -> "_Pair":
        """Nodes as wide as those of the grid, all on the step of its abilities."""
        widths = (nodes[-1] for nodes in (grid.ability, grid.domain, grid.general))
        counts = (math.ceil(width / grid.step - 1e-9) for width in widths)
        ability, domain, general = (grid.step * np.arange(-n, n + 1) for n in counts)
        return cls(population, ability, domain, general, VARIANCE_PER_YEAR * max(0.0, years))

    def changes(self, now: Array, then: Array) -> tuple[Change, ...]:
        """From the likelihoods of both sittings, each scaled to a maximum of 1 (skills, T)."""
        p = self.population
        own, shared = (_Part.of(share, self._step) for share in (p.specific, p.domain))
        # Up: skills to domains (skills, D, D), domains to the general part (domains, G, G).
        averaged = then @ self._moved(p.specific, self.ability, self.ability).T
        reach = own.reach(self.domain, self.ability)
        report = now[:, reach] * own.weights @ averaged[:, reach].transpose(0, 2, 1)
        reports = np.log(np.maximum(report, TINY))
        total = (p.membership @ reports.reshape(len(reports), -1)).reshape(-1, *reports.shape[1:])
        domains = _scaled(total) @ self._moved(p.domain, self.domain, self.domain).T
        reach = shared.reach(self.general, self.domain)
        pairs = zip(shared.weights, reach.T, strict=True)
        messages = np.log(sum(w * domains[:, at][:, :, at] for w, at in pairs))
        root = messages.sum(axis=0) + self._log_prior
        # Down again, without what the receiver said itself.
        others = _scaled(root - messages) @ self._moved(p.domain, self.domain, self.general)
        cavity = np.log(np.maximum(shared.spread(others, (len(self.domain),) * 2), TINY))
        cavity = _scaled((cavity + total)[p.domains] - reports)
        joint = own.spread(
            cavity @ self._moved(p.specific, self.ability, self.domain), (len(self.ability),) * 2
        )
        joint *= now[:, :, None] * then[:, None]
        return tuple(_change(table, self.ability) for table in joint)

    @property
    def _step(self) -> float:
        return float(self.ability[1] - self.ability[0])

    @property
    def _log_prior(self) -> Array:
        """The general part now, and its move (G, G)."""
        now = conditional(self.general, np.zeros(1), self.population.general)[0]
        moved = self._moved(self.population.general, self.general, self.general)
        return np.asarray(np.log(now)[:, None] + np.log(moved))

    def _moved(self, share: float, nodes: Array, centres: Array) -> Array:
        """P(node then | place now) for the part of the move with this share (centres, nodes)."""
        variance = self.variance * share / self.population.total
        return conditional(nodes, centres, max(STILL, variance))


@dataclass(frozen=True, eq=False)
class _Part:
    """A part of an ability that is the same then and now, as shifts along the nodes."""

    shifts: Indices
    weights: Array

    @classmethod
    def of(cls, variance: float, step: float) -> "_Part":
        count = math.ceil(FAR * variance**0.5 / step)
        shifts = np.arange(-count, count + 1)
        return cls(shifts, conditional(step * shifts, np.zeros(1), variance)[0])

    def reach(self, centres: Array, nodes: Array) -> Indices:
        """The node at each shift from each centre, the outermost where there is none."""
        places = np.arange(len(centres)) - len(centres) // 2 + len(nodes) // 2
        return np.asarray(np.clip(places[:, None] + self.shifts, 0, len(nodes) - 1))

    def spread(self, tables: Array, shape: tuple[int, int]) -> Array:
        """Sum over shifts of each table, moved by the shift in both directions (n, *shape)."""
        found = np.zeros((len(tables), *shape))
        for shift, weight in zip(self.shifts.tolist(), self.weights.tolist(), strict=True):
            (to_row, row), (to_column, column) = (
                _overlap(whole, part, shift)
                for whole, part in zip(shape, tables.shape[1:], strict=True)
            )
            found[:, to_row, to_column] += weight * tables[:, row, column]
        return found


def _overlap(whole: int, part: int, shift: int) -> tuple[slice, slice]:
    """Where `part` nodes, moved by `shift`, lie among `whole` ones of the same middle."""
    first = whole // 2 - part // 2 + shift
    start, end = max(0, first), min(whole, first + part)
    return slice(start, end), slice(start - first, end - first)


def _scaled(logs: Array) -> Array:
    return np.asarray(np.exp(logs - logs.max(axis=(1, 2), keepdims=True)))


def _change(joint: Array, nodes: Array) -> Change:
    difference = nodes[:, None] - nodes
    joint = joint / joint.sum()
    # Half of what lies on the same node is above, half below.
    higher = np.sum(joint, where=difference > 0) + 0.5 * np.trace(joint)
    return Change(float(np.sum(joint * difference)), float(np.clip(higher, 0, 1)))
