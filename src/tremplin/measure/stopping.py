"""When a sitting ends, why, and how long it is likely to go on."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.belief import Belief, exact_posterior
from tremplin.measure.goal import chances_met, enough, expected_accuracy, mean_error
from tremplin.measure.population import Population
from tremplin.measure.response import Response
from tremplin.measure.selection import Situation
from tremplin.measure.target import Target, aim

LEAST_RAISE: Final = 0.002
"""An item that raises that share by less changes nothing."""
LOOKED_INTO: Final = 10
"""Items whose effect on all skills is worked out before the sitting is called settled."""

Reason = Literal["precise", "decided", "settled", "limit", "exhausted"]


@dataclass(frozen=True)
class Stop:
    """Why a sitting ends: `precise` or `decided` = target reached, `settled` = no item left
    changes the decision, `limit` = the sitting's number of items, `exhausted` = no item left.
    """

    reason: Reason
    answers: int
    """Answers of the sitting."""
    figure: float
    """Mean standard error (describing) or expected share of right decisions (a role)."""


def stop(situation: Situation) -> Stop | None:
    """Whether the sitting ends here, and why."""
    reason = _reason(situation)
    return reason and Stop(reason, len(situation.sitting), situation.figure)


def _reason(situation: Situation) -> Reason | None:
    decides = bool(situation.target.cuts)
    if situation.to_the_limit:
        return "limit" if situation.left == 0 else "exhausted" if situation.exhausted else None
    if situation.left == 0:
        return "limit"
    if situation.reached:
        if not decides:
            return "precise"
        if not situation.lacking.any():
            return "decided"
    if situation.exhausted:
        return "exhausted"
    if decides and not situation.lacking.any() and not _some_item_raises(situation):
        return "settled"
    return None


def _some_item_raises(situation: Situation) -> bool:
    """Whether an item that is left is expected to raise the accuracy enough to matter."""
    wanted = LEAST_RAISE * len(aim(situation.target, situation.belief.population).places)
    if float(_own_raise(situation)[situation.open].max(initial=0)) >= wanted:
        return True
    worth = np.where(situation.open, situation.outlook[0], -np.inf)
    best = np.argsort(-worth, kind="stable")[:LOOKED_INTO]
    return any(
        _whole_raise(situation, int(place)) >= LEAST_RAISE
        for place in best
        if situation.open[place]
    )


def _own_raise(situation: Situation) -> Array:
    """Expected rise of max(p, 1 - p) of each item's own skill: sum_c max(s_c, q_c - s_c).

    Over the levels of a skill that several roles require, the mean by weight times their number.
    """
    layers = situation.target.layers
    if len(layers) == 1:
        return _layer_raise(situation, layers[0], 1)
    population = situation.belief.population
    total = sum(float(np.add.reduce(aim(layer, population).weights)) for layer in layers)
    count = len(aim(situation.target, population).places)
    raised = np.zeros(len(situation.bank.ids))
    for place, layer in enumerate(layers, start=1):
        weights = aim(layer, population).weights.take(situation.bank.skills)
        raised += _layer_raise(situation, layer, place) * weights * (count / total)
    return raised


def _layer_raise(situation: Situation, layer: Target, functional: int) -> Array:
    outlook, skills = situation.outlook[1], situation.bank.skills
    met = chances_met(situation.belief, layer).take(skills)
    above = outlook.shifts[functional] + met.take(outlook.tables.owners) * outlook.chance
    decided = np.maximum(above, outlook.chance - above)
    raised = np.add.reduceat(decided, outlook.tables.starts) - np.maximum(met, 1 - met)
    raised[~aim(layer, situation.belief.population).needed.take(skills)] = 0
    return raised


def _whole_raise(situation: Situation, place: int) -> float:
    """Expected rise of the accuracy over all needed skills, by trying every answer."""
    belief, bank, outlook = situation.belief, situation.bank, situation.outlook[1]
    parameters = bank.parameters[place]
    skill = bank.population.skills[bank.skills[place]]
    outcomes: list[int | None] = [*([None] if parameters.has_choices else [])]
    outcomes += range(parameters.categories)
    start = int(outlook.tables.starts[place])
    after = 0.0
    for chance, category in zip(outlook.chance[start:], outcomes, strict=False):
        answer = Response(bank.ids[place], skill, parameters, category)
        after += chance * expected_accuracy(belief.updated(answer), situation.target)
    return after - situation.figure


@lru_cache(maxsize=8)
def unanswered(population: Population) -> Belief:
    """The belief before any answer."""
    return exact_posterior(population, ())


def likely_left(situation: Situation) -> int:
    """About how many items are still to come, 0 when the sitting ends here.

    Extrapolates what the answers so far have brought: precision grows in proportion to their
    number, and the share of wrong decisions shrinks as one over the root of it.
    """
    return 0 if stop(situation) else still_to_come(situation)


def still_to_come(situation: Situation) -> int:
    """`likely_left` of a sitting that is known to go on."""
    if situation.to_the_limit:
        return min(situation.left, situation.askable)
    least = int(situation.lacking.sum()) if situation.target.cuts else 0
    likely = _extrapolated(situation)
    return max(1, min(situation.left, max(least, likely)))


def figure_after(situation: Situation, more: int) -> float:
    """The figure to expect after so many more items: mean standard error, or right decisions.

    By the same extrapolation as `likely_left`: what is wrong after n items is start / sqrt(1 +
    rate n), the rate taken from the answers so far. No better than now where they brought nothing.
    """
    if not situation.target.needed:
        return situation.figure
    start, now, _ = _shortfall(situation)
    count = len(situation.belief.responses)
    rate = _rate(start, now, count)
    if rate <= 0:
        return situation.figure
    after = start / math.sqrt(1 + rate * (count + more))
    return 1 - after if situation.target.cuts else after


def _extrapolated(situation: Situation) -> int:
    count = len(situation.belief.responses)
    if not situation.target.needed or count == 0:
        return situation.left
    start, now, little = _shortfall(situation)
    rate = _rate(start, now, count)
    if rate <= 0:
        return situation.left
    return math.ceil(min(1e6, ((start / little) ** 2 - 1) / rate)) - count


def _rate(start: float, now: float, count: int) -> float:
    """By how much each of `count` items raised (start / now)^2, which begins at 1."""
    return ((start / max(now, 1e-9)) ** 2 - 1) / count if count else 0.0


def _shortfall(situation: Situation) -> tuple[float, float, float]:
    """What is wrong before any answer, now, and when it is little enough."""
    target, belief = situation.target, situation.belief
    before = unanswered(belief.population)
    if target.cuts:
        start, now = (1 - expected_accuracy(b, target) for b in (before, belief))
        return start, now, 1 - enough(target)
    start, now = (mean_error(b, target) for b in (before, belief))
    return start, now, enough(target)
