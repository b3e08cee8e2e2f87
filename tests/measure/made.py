"""Populations, items, banks and answers made for the tests of measuring."""

import numpy as np

from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Population
from tremplin.measure.response import Response
from tremplin.measure.response_model import SELF_RATING, ItemParameters, probabilities

Array = np.ndarray
CUTS = (-1.5, -0.5, 0.5, 1.5, 2.5)


def population(*domain_of: int, bias_sd: float = 0.75) -> Population:
    """Skills `d<domain>.s<place>` in these domains, with the usual variances."""
    skills = tuple(f"d{domain}.s{place:02d}" for place, domain in enumerate(domain_of))
    return Population(0.35, 0.25, 0.40, bias_sd, skills, domain_of)


FULL = population(*(place % 5 for place in range(23)))
"""23 skills in five domains."""


def typed(b: float, *, a: float = 1.2, lapse: float = 0.02) -> ItemParameters:
    """A typed item that is certain."""
    return ItemParameters(a, (b,), (0.02,), lapse=lapse)


def single(b: float, *, lapse: float = 0.05) -> ItemParameters:
    """Four options, one right; certain."""
    return ItemParameters(1.2, (b,), (0.25,), lapse=lapse, has_choices=True)


def graded(b: float, *, lapse: float = 0.05) -> ItemParameters:
    """Several right options: three categories; certain."""
    return ItemParameters(1.2, (b - 0.6, b + 0.6), (0.19, 0.03), lapse=lapse, has_choices=True)


def answer(
    skill: str, parameters: ItemParameters, category: int | None, item: str = ""
) -> Response:
    """An answer to an item that no other answer has."""
    return Response(item or f"{skill}/{parameters}", skill, parameters, category)


def rating(skill: str, level: int | None) -> Response:
    """A self-rating."""
    return Response(f"rating.{skill}", skill, SELF_RATING, level)


def bank(people: Population, count: int, seed: int, *, choices: bool = True) -> ItemBank:
    """Items spread over skills and levels: half single, a quarter graded, a quarter typed."""
    rng = np.random.default_rng(seed)
    entries = {}
    for number in range(count):
        skill = people.skills[number % len(people.skills)]
        level = number // len(people.skills) % 5 + 1
        b = float(level - 2.5 + rng.uniform(-0.4, 0.4))
        kind = int(rng.integers(4))
        if kind < 2:
            parameters = ItemParameters(1.2, (b,), (0.25,), has_choices=choices)
        elif kind == 2:
            parameters = ItemParameters(1.2, (b - 0.6, b + 0.6), (0.19, 0.03), has_choices=choices)
        else:
            parameters = ItemParameters(1.2, (b,), (0.02,))
        entries[f"item-{number:04d}"] = (skill, 60.0, parameters)
    return ItemBank.of(people, entries)


def simulated(
    rng: np.random.Generator, parameters: ItemParameters, ability: float, reluctance: float = 0.0
) -> int | None:
    """An answer drawn from the response model."""
    chances = probabilities(parameters, np.array([ability]), reluctance)[:, 0]
    outcome = int(rng.choice(len(chances), p=chances / chances.sum()))
    return outcome if outcome < parameters.categories else None


def person(rng: np.random.Generator, people: Population) -> Array:
    """True abilities of a person drawn from the population."""
    general = rng.normal(0, people.general**0.5)
    domain = rng.normal(0, people.domain**0.5, people.domain_count)
    own = rng.normal(0, people.specific**0.5, len(people.skills))
    return np.asarray(general + domain[people.domains] + own)


def prior_covariance(people: Population) -> Array:
    """Covariance of abilities, written out from the three shares."""
    same = np.equal.outer(people.domain_of, people.domain_of)
    size = len(people.skills)
    return np.asarray(people.general + people.domain * same + people.specific * np.eye(size))
