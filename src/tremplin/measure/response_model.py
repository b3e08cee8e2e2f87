"""How likely each answer is at each ability: graded responses with guessing, lapses and doubt."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import numpy as np

from tremplin.measure.arrays import Array

DIFFICULTY_NODES: Final = 9
DISCRIMINATION_NODES: Final = 5


@dataclass(frozen=True)
class ItemParameters:
    """All that is needed to score an answer again, whatever happens to the content.

    Ability is in standard deviations of the population. ValueError when thresholds do not
    ascend, guessing ascends, or a number is out of range.
    """

    discrimination: float
    thresholds: tuple[float, ...]
    """Ability at which each category above 0 is half reached, ascending."""
    guessing: tuple[float, ...]
    """Chance of reaching each category above 0 by luck, not ascending."""
    difficulty_sd: float = 0.0
    """Doubt about the thresholds, which move together."""
    discrimination_sd: float = 0.0
    """Doubt about the logarithm of the discrimination."""
    lapse: float = 0.05
    """Share of answers given without heed, spread evenly over the categories."""
    kind: Literal["knowledge", "self"] = "knowledge"
    has_choices: bool = False
    """Whether "I don't know" is told apart from a wrong answer."""

    def __post_init__(self) -> None:
        """Refuse parameters for which the categories' probabilities would not sum to 1."""
        problem = _problem(self)
        if problem:
            raise ValueError(f"{problem}: {self}")

    @property
    def categories(self) -> int:
        """Number of categories, from 0 to the top one."""
        return len(self.thresholds) + 1

    def as_dict(self) -> dict[str, Any]:
        """The parameters as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "ItemParameters":
        """The parameters that `as_dict` wrote."""
        lists = {key: tuple(values[key]) for key in ("thresholds", "guessing")}
        return cls(**{**values, **lists})


def _problem(p: ItemParameters) -> str | None:
    spreads = (p.difficulty_sd, p.discrimination_sd)
    numbers = (p.discrimination, *p.thresholds, *p.guessing, *spreads, p.lapse)
    if not all(math.isfinite(x) for x in numbers):
        return "a parameter is not finite"
    if not p.thresholds or len(p.thresholds) != len(p.guessing):
        return "thresholds and guessing differ in number"
    if any(low >= high for low, high in itertools.pairwise(p.thresholds)):
        return "thresholds do not ascend"
    if any(low < high for low, high in itertools.pairwise(p.guessing)):
        return "guessing ascends"
    if not (p.guessing[0] < 1 and p.guessing[-1] >= 0 and 0 <= p.lapse < 1):
        return "a chance is outside 0..1"
    return None if p.discrimination > 0 and min(spreads) >= 0 else "a spread is negative"


SELF_RATING: Final = ItemParameters(
    discrimination=1.1,
    thresholds=(-1.5, -0.5, 0.5, 1.5, 2.5),
    guessing=(0.0,) * 5,
    kind="self",
)
"""A self-rating: six categories, cut where the levels are; it sees ability plus bias."""


def knowing(parameters: ItemParameters, ability: Array) -> Array:
    """Chance sigma_c of reaching category c by knowledge alone, on a new first axis.

    sigma_c(u) = 1 / (1 + exp(-a (u - b_c))), averaged over b ~ N(b, difficulty_sd^2) and
    log a ~ N(log a, discrimination_sd^2) by Gauss-Hermite quadrature (9 x 5 nodes). Rows c = 1
    to C - 1; rows 0 and C are zeros, for `outcome_probability`.
    """
    shifts, shift_weights = _doubt(parameters.difficulty_sd, DIFFICULTY_NODES)
    stretches, stretch_weights = _doubt(parameters.discrimination_sd, DISCRIMINATION_NODES)
    slopes = parameters.discrimination * np.exp(stretches)
    weights = (shift_weights[:, None] * stretch_weights).ravel()
    curves = np.zeros((parameters.categories + 1, ability.size))
    for row, threshold in enumerate(parameters.thresholds, start=1):
        distance = ability.ravel() - threshold - shifts[:, None]
        curves[row] = weights @ _logistic(slopes, distance)
    return curves.reshape(-1, *ability.shape)


def _doubt(sd: float, count: int) -> tuple[Array, Array]:
    """Nodes and weights that stand for N(0, sd^2); a single 0 without doubt."""
    if sd == 0:
        return np.zeros(1), np.ones(1)
    nodes, weights = _quadrature(count)
    return sd * nodes, weights


@cache
def _quadrature(count: int) -> tuple[Array, Array]:
    """Nodes of Gauss-Hermite quadrature and their weights, which sum to 1."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(count)
    return nodes, weights / weights.sum()


def _logistic(slopes: Array, distance: Array) -> Array:
    """The logistic curve of each distance (rows: shifts) at each slope, shift-major rows."""
    exponent = -slopes[:, None] * distance[:, None, :]
    curves = 1 / (1 + np.exp(np.clip(exponent, -700, 700)))
    return np.asarray(curves.reshape(-1, distance.shape[-1]))


class OutcomeWeights(NamedTuple):
    """P(outcome | u) = constant + reached x sigma_c(u) + passed x sigma_{c+1}(u).

    For a wrong answer and for "I don't know", c is 0, sigma_0 is not used and `reached` is 0;
    for the top category `passed` is 0.
    """

    constant: float
    reached: float
    passed: float


def outcome_weights(
    parameters: ItemParameters, category: int | None, reluctance: float
) -> OutcomeWeights:
    """The outcome's probability as a combination of the curves of `knowing`.

    `category` None is "I don't know"; `reluctance` is the learner's chance of saying so when
    not knowing (pi). With P*_c = sigma_c + (1 - sigma_c)(1 - pi) g_c and lapse l:
    P(c) = (1-l)(P*_c - P*_{c+1}) + l/C, P(dk) = (1-l)(1 - sigma_1) pi. Without choices pi is 0
    and "I don't know" is category 0 without guessing. Linear in pi.
    """
    p = parameters
    heed, stray = 1 - p.lapse, p.lapse / p.categories
    pi = reluctance if p.has_choices else 0.0
    if category is None:
        share = heed * pi if p.has_choices else heed
        return OutcomeWeights(share + (0 if p.has_choices else stray), 0.0, -share)
    luck = [*((1 - pi) * g for g in p.guessing), 0.0]
    if category == 0:
        share = heed * (1 - pi) * (1 - p.guessing[0])
        return OutcomeWeights(share + stray, 0.0, -share)
    low, high = luck[category - 1], luck[category]
    passed = 0.0 if category == p.categories - 1 else -heed * (1 - high)
    return OutcomeWeights(heed * (low - high) + stray, heed * (1 - low), passed)


def outcome_probability(
    parameters: ItemParameters, curves: Array, category: int | None, reluctance: float
) -> Array:
    """P(outcome) at each ability, by `outcome_weights`, from the curves of `knowing`."""
    constant, reached, passed = outcome_weights(parameters, category, reluctance)
    place = category or 0
    return np.asarray(constant + reached * curves[place] + passed * curves[place + 1])


def probabilities(parameters: ItemParameters, ability: Array, reluctance: float = 0.0) -> Array:
    """P(outcome | ability): a row for each category, then one for "I don't know" (if choices).

    Each column sums to 1.

    >>> p = ItemParameters(1.2, (0.0,), (0.25,), lapse=0.02)
    >>> probabilities(p, np.array([0.0])).ravel().tolist()
    [0.3775, 0.6225]
    """
    curves = knowing(parameters, ability)
    outcomes: list[int | None] = [*range(parameters.categories)]
    if parameters.has_choices:
        outcomes.append(None)
    rows = [outcome_probability(parameters, curves, each, reluctance) for each in outcomes]
    return np.array(rows)
