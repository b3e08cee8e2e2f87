"""How much each item is expected to narrow what is believed."""

import math
from dataclasses import dataclass

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.bank import ItemBank, Tables
from tremplin.measure.belief import Belief
from tremplin.measure.covariance import leverage
from tremplin.measure.target import Target, aim, aim_tails

FLOOR = 1e-12
"""Least predictive probability that is divided by."""


@dataclass(frozen=True, eq=False)
class Forecast:
    """Predictive figures of every outcome of every item."""

    tables: Tables
    chance: Array
    """P(outcome) (n,)."""
    shifts: Array
    """E[f; outcome] of each centred functional f asked for (functionals, n)."""

    @property
    def right(self) -> Array:
        """P(right answer) of each item: its top category."""
        return self.chance.take(self.tables.tops)

    def own_gain(self, functional: int) -> Array:
        """Expected fall of the variance of E[f | answers] per item: sum of r_c^2 / q_c."""
        shift = self.shifts[functional]
        return np.add.reduceat(shift * shift / self.chance, self.tables.starts)


def forecast(belief: Belief, bank: ItemBank, *centred: Array) -> Forecast:
    """Predict the outcomes of all items.

    Each of `centred` is a function of ability with mean 0 under belief (skills, T); centring
    makes sum r_c^2/q_c - m^2 of the uncentred formula a plain sum.
    """
    tables = bank.tables(belief.grid)
    skills, _, height = tables.rows.shape
    moments = np.empty((1 + len(centred), skills, 1, height))
    # Vector by matrix, skill by skill: for two or three rows faster than matrix by matrix.
    np.matmul(belief.weights[:, None], tables.rows, out=moments[0])
    for place, function in enumerate(centred, start=1):
        np.matmul((belief.weights * function)[:, None], tables.rows, out=moments[place])
    flat = moments.reshape(len(moments), -1)
    parts = tables.parts_at(belief.reluctance)
    count = len(parts) // 3
    terms = flat.take(tables.curves, axis=1)
    terms *= parts[: 2 * count]
    sums = terms[:, :count] + terms[:, count:]
    chance = sums[0] + parts[2 * count :]
    return Forecast(tables, np.maximum(chance, FLOOR, out=chance), sums[1:])


def gains(belief: Belief, bank: ItemBank, target: Target) -> tuple[Array, Forecast]:
    """The worth of each item (not yet per second), with the forecast it comes from.

    Describing: the expected fall of the weighted sum of variances, A_k dV_i with leverage
    A_k = sum_j w_j (S_jk / S_kk)^2. Meeting a role: w_j becomes w_j phi(z_j)^2 / V_j with
    z_j = (m_j - t_j) / sqrt(V_j), and the skill's own part is the fall of the variance of its
    decision, w_k (sum_c s_c^2 / q_c - p_k^2). With several levels of one skill, the parts add up.
    """
    goal = aim(target, belief.population)
    centred = belief.grid.ability - belief.mean[:, None]
    if not goal.decides:
        outlook = forecast(belief, bank, centred)
        reach = leverage(belief.covariance, goal.weights)
        return reach.take(bank.skills) * outlook.own_gain(0), outlook
    goals = [aim(layer, belief.population) for layer in target.layers]
    above = []
    for layer in target.layers:
        tails = aim_tails(layer, belief.population, belief.grid)
        above.append(tails - np.add.reduce(belief.weights * tails, axis=1, keepdims=True))
    outlook = forecast(belief, bank, centred, *above)
    worth = np.add.reduce([_decision_weights(belief, g.weights, g.cuts) for g in goals])
    reach = leverage(belief.covariance, worth) - worth
    gain = reach.take(bank.skills) * outlook.own_gain(0)
    for place, each in enumerate(goals, start=1):
        gain += each.weights.take(bank.skills) * outlook.own_gain(place)
    return gain, outlook


def _decision_weights(belief: Belief, weights: Array, cuts: Array) -> Array:
    """w phi(z)^2 / V: how far a shift of each mean moves the decision."""
    distance = belief.mean - cuts
    density = np.exp(-distance * distance / belief.variance)
    return np.asarray(weights * density / (2 * math.pi * belief.variance))
