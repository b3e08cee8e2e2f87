"""Fisher information of items: how sharply an answer tells an ability from its neighbours."""

import numpy as np

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.bank import ItemBank
from tremplin.measure.response_model import ItemParameters, probabilities

STEP = 1e-4
"""Half distance of the central difference that stands for a derivative."""
USUAL_RELUCTANCE = 0.5
"""Chance of "I don't know" when not knowing, before any answer has told."""


def information(parameters: ItemParameters, ability: Array) -> Array:
    """I(u) = sum over outcomes of P'(u)^2 / P(u), at each ability."""
    below, here, above = (
        probabilities(parameters, ability + shift, USUAL_RELUCTANCE) for shift in (-STEP, 0, STEP)
    )
    slope = (above - below) / (2 * STEP)
    return np.asarray((slope * slope / np.maximum(here, TINY)).sum(axis=0))


def bank_information(bank: ItemBank, ability: Array) -> Array:
    """The information of every item at each ability (items, abilities)."""
    rows = [information(parameters, ability) for parameters in bank.parameters]
    return np.array(rows).reshape(-1, len(ability))
