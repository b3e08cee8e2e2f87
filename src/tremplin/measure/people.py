"""Simulated persons: what they know, and how they would answer every item of a bank."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import ItemBank
from tremplin.measure.population import Population
from tremplin.measure.response import Response

UNKNOWN = -1
"""Stands for "I don't know" where categories are kept as numbers."""

Answers = npt.NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Truth:
    """How the items of a bank really work: an entry for each item, a column for each step.

    An item with fewer steps than others has steps that nobody reaches.
    """

    skills: Indices
    discrimination: Array
    thresholds: Array
    """(items, steps), infinite where there is no step."""
    guessing: Array
    """(items, steps)"""
    lapse: Array
    categories: Indices
    has_choices: npt.NDArray[np.bool_]
    difficulty_sd: Array
    discrimination_sd: Array

    @classmethod
    def of(cls, bank: ItemBank) -> "Truth":
        """Items that work exactly as their parameters say."""
        items = bank.parameters
        steps = max((len(p.thresholds) for p in items), default=1)
        missing = [steps - len(p.thresholds) for p in items]
        thresholds = [(*p.thresholds, *[np.inf] * n) for p, n in zip(items, missing, strict=True)]
        guessing = [(*p.guessing, *[0.0] * n) for p, n in zip(items, missing, strict=True)]
        return cls(
            skills=bank.skills,
            discrimination=np.array([p.discrimination for p in items]),
            thresholds=np.array(thresholds).reshape(-1, steps),
            guessing=np.array(guessing).reshape(-1, steps),
            lapse=np.array([p.lapse for p in items]),
            categories=np.array([p.categories for p in items], dtype=np.intp),
            has_choices=np.array([p.has_choices for p in items], dtype=np.bool_),
            difficulty_sd=np.array([p.difficulty_sd for p in items]),
            discrimination_sd=np.array([p.discrimination_sd for p in items]),
        )

    def drawn(self, rng: np.random.Generator) -> "Truth":
        """One of the banks that these parameters, with their doubt, may stand for."""
        count = len(self.skills)
        shift = self.difficulty_sd * rng.standard_normal(count)
        stretch = np.exp(self.discrimination_sd * rng.standard_normal(count))
        return replace(
            self,
            discrimination=self.discrimination * stretch,
            thresholds=self.thresholds + shift[:, None],
        )

    def answers(self, ability: Array, reluctance: float, rng: np.random.Generator) -> Answers:
        """The category that a person of this ability (skills,) reaches on every item.

        A person reaches what they know, or more by luck; one who knows nothing of an item with
        choices says "I don't know" with chance `reluctance` instead of guessing. A lapse is any
        category.
        """
        count = len(self.skills)
        distance = ability[self.skills, None] - self.thresholds
        knowing = 1 / (1 + np.exp(-self.discrimination[:, None] * distance))
        known = (rng.random((count, 1)) < knowing).sum(axis=1)
        lucky = (rng.random((count, 1)) < self.guessing).sum(axis=1)
        silent = self.has_choices & (rng.random(count) < reluctance)
        reached = np.where(silent, known, np.maximum(known, lucky))
        reached[silent & (known == 0)] = UNKNOWN
        heedless = rng.random(count) < self.lapse
        stray = (rng.random(count) * self.categories).astype(np.intp)
        return np.where(heedless, stray, reached).astype(np.int8)


@dataclass(frozen=True, eq=False)
class Person:
    """A simulated person."""

    abilities: Array
    """In standard deviations of the population (skills,)."""
    answers: Answers
    """The answer to every item of the bank, the same whoever asks (items,)."""
    seed: int
    """For the draws of a sitting."""

    def response(self, bank: ItemBank, place: int) -> Response:
        """The scored answer to the item at this place of the bank."""
        category = int(self.answers[place])
        return Response(
            bank.ids[place],
            bank.population.skills[bank.skills[place]],
            bank.parameters[place],
            None if category == UNKNOWN else category,
        )


def draw_abilities(population: Population, rng: np.random.Generator) -> Array:
    """Abilities of one person: general + domain + specific part."""
    general, *domains = rng.standard_normal(1 + population.domain_count)
    specific = rng.standard_normal(len(population.skills))
    return np.asarray(
        population.general**0.5 * general
        + population.domain**0.5 * np.array(domains)[population.domains]
        + population.specific**0.5 * specific
    )


def draw_persons(
    population: Population,
    truth: Truth,
    count: int,
    rng: np.random.Generator,
    *,
    reluctance: float | None = None,
    certain: bool = False,
) -> list[Person]:
    """Persons of this population, with their answers.

    Without `reluctance` each has a share of "I don't know" of their own, from Beta(2, 2).
    Unless `certain`, each meets another bank that the items' parameters may stand for, so that
    figures are averages over such banks and do not hang on one. Person n has the same abilities
    whatever the bank and the number of persons.
    """
    persons = []
    for own in rng.spawn(count):
        abilities = draw_abilities(population, own)
        seed = int(own.integers(2**31))
        share = float(own.beta(2, 2)) if reluctance is None else reluctance
        met = truth if certain else truth.drawn(own)
        persons.append(Person(abilities, met.answers(abilities, share, own), seed))
    return persons
