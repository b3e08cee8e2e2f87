"""Person fit: whether one person's answers hang together."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.belief import Belief
from tremplin.measure.likelihood import curves
from tremplin.measure.population import Population
from tremplin.measure.response import Response
from tremplin.measure.response_model import outcome_probability
from tremplin.measure.stopping import unanswered

FEWEST: Final = 8
"""Answers from which on the sum is near enough to normal to be judged."""
ODD: Final = -2.0
"""Below this, one honest person in forty would be: the answers do not hang together."""


def person_fit(population: Population, responses: Sequence[Response]) -> float | None:
    """z = sum(log p_seen - expected) / sqrt(var), None for fewer than 8 answers.

    Each p is predicted from the answers before, over the categories of the item; "I don't know"
    counts as wrong, since how often one says so is a habit, not a contradiction. Expected = sum
    p log p and var = sum p log^2 p - expected^2 of each answer. About normal for someone who
    answers as the model says, strongly negative for chance or haste.
    """
    known = [response for response in responses if response.skill in population.index]
    if len(known) < FEWEST:
        return None
    belief = unanswered(population)
    surprise = variance = 0.0
    for response in known:
        chances, seen = _predicted(belief, response)
        logs = np.log(chances)
        expected = float(chances @ logs)
        surprise += float(logs[seen]) - expected
        variance += float(chances @ logs**2) - expected**2
        belief = belief.updated(response)
    return surprise / variance**0.5 if variance > 0 else 0.0


def _predicted(belief: Belief, response: Response) -> tuple[Array, int]:
    """The chance of each category before the answer, and the one that came."""
    parameters = response.parameters
    sigma = curves(parameters, belief.grid)
    weights = belief.weights[belief.population.index[response.skill]]

    def chance(category: int | None) -> float:
        curve = outcome_probability(parameters, sigma, category, belief.reluctance)
        return float(weights @ curve)

    chances = np.array([chance(category) for category in range(parameters.categories)])
    if parameters.has_choices:
        chances[0] += chance(None)
    chances = np.maximum(chances, 1e-12)
    return chances / chances.sum(), response.category or 0
