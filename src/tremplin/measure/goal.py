"""How near belief is to what a sitting aims at."""

from typing import Final

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.belief import Belief
from tremplin.measure.target import Target, aim, aim_tails

PRECISE: Final = 0.55
"""Mean standard error over the needed skills that is enough to describe."""
DECIDED: Final = 0.85
"""Expected share of right decisions over the needed skills that is enough for a role."""
DECIDED_FOR_ALL: Final = 0.95
"""The same over the requirements of all roles, of which many are settled before any answer."""


def mean_error(belief: Belief, target: Target) -> float:
    """Mean posterior standard deviation over the needed skills, in units of ability."""
    needed = aim(target, belief.population).places
    return float(np.add.reduce(belief.sd.take(needed))) / len(needed)


def chances_met(belief: Belief, target: Target) -> Array:
    """P(ability >= cut) of each skill of a layer of a target, 0 for those not needed (skills,)."""
    tails = aim_tails(target, belief.population, belief.grid)
    chances: Array = np.add.reduce(belief.weights * tails, axis=1)
    return chances


def expected_accuracy(belief: Belief, target: Target) -> float:
    """Expected share of right decisions "level reached or not": mean of max(p, 1 - p).

    Where all roles count, each of their requirements counts by its weight.
    """
    if len(target.layers) > 1:
        return _accuracy_over_layers(belief, target)
    needed = aim(target, belief.population).places
    met = chances_met(belief, target).take(needed)
    return float(np.add.reduce(np.maximum(met, 1 - met))) / len(needed)


def _accuracy_over_layers(belief: Belief, target: Target) -> float:
    right = total = 0.0
    for layer in target.layers:
        weights = aim(layer, belief.population).weights
        met = chances_met(belief, layer)
        right += float(weights @ np.maximum(met, 1 - met))
        total += float(np.add.reduce(weights))
    return right / total


def figure(belief: Belief, target: Target) -> float:
    """The figure that decides: mean error (describing) or accuracy (a role); 0 for no skill."""
    if not aim(target, belief.population).places.size:
        return 0.0
    return expected_accuracy(belief, target) if target.cuts else mean_error(belief, target)


def is_reached(value: float, target: Target) -> bool:
    """Whether a figure is precise enough (describing) or decided enough (a role)."""
    if not target.needed:
        return False
    return value >= enough(target) if target.cuts else value <= enough(target)


def enough(target: Target) -> float:
    """The figure at which the sitting has what it is for."""
    if not target.cuts:
        return PRECISE
    return DECIDED if len(target.layers) == 1 else DECIDED_FOR_ALL
