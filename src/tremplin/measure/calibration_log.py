"""Answers of many sessions to items, as arrays, and what their authors believe of the items."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from tremplin.catalog.items import GradedItem, Parameters
from tremplin.language.localized import LANGUAGES, Language
from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import item_parameters
from tremplin.measure.people import UNKNOWN
from tremplin.measure.population import Population
from tremplin.measure.response_model import ItemParameters, OutcomeWeights, outcome_weights

MISLED_GUESSING: Final = 0.02


@dataclass(frozen=True)
class AuthorItem:
    """An item as its author sees it, before anybody has answered."""

    id: str
    skill: str
    parameters: tuple[ItemParameters, ItemParameters]
    """In the order of `LANGUAGES`: difficulty from the level, guessing counted in each."""
    distractors: tuple[str, ...] = ()
    """The wrong options, by letter."""

    @property
    def difficulty(self) -> float:
        """The middle of the thresholds."""
        return float(np.mean(self.parameters[0].thresholds))


def author_parameters(item: GradedItem, language: Language) -> ItemParameters:
    """What follows from level and type, whatever was calibrated before.

    Guessing and lapse stay as the item says, as do the distances between its own thresholds.
    """
    own = item.parameters or Parameters()
    plain = Parameters(guessing=own.guessing, lapse=own.lapse)
    found = item_parameters(item.model_copy(update={"parameters": plain}), language)
    if not isinstance(own.difficulty, list):
        return found
    move = float(np.mean(found.thresholds) - np.mean(own.difficulty))
    return replace(found, thresholds=tuple(b + move for b in own.difficulty))


Parts = Callable[[ItemParameters, int | None, float], OutcomeWeights]
"""How P(answer) follows from the curves of an item, given the chance of "I don't know"."""


@dataclass(frozen=True, eq=False)
class Log:
    """The knowledge answers of sessions, n in all; sessions are numbered in the order of time."""

    population: Population
    items: tuple[AuthorItem, ...]
    item: Indices
    """Place of the item (n,)."""
    session: Indices
    """Number of the session, ascending (n,); a session answers an item once."""
    category: Indices
    """-1 = "I don't know" (n,)."""
    chosen: Indices
    """The options chosen as bits, a = 1, b = 2, c = 4 ... (n,)."""
    languages: Indices
    """Of each session, a place in `LANGUAGES` (sessions,)."""

    @cached_property
    def language(self) -> Indices:
        """Of each answer (n,)."""
        return np.asarray(self.languages[self.session])

    @cached_property
    def half(self) -> Indices:
        """0 for answers of the first half of the sessions in time, 1 for the others (n,)."""
        return np.asarray(2 * self.session >= len(self.languages), dtype=np.intp)

    @cached_property
    def skill(self) -> Indices:
        """Place of the skill of each answer (n,)."""
        places = [self.population.index[item.skill] for item in self.items]
        return np.array(places, dtype=np.intp)[self.item]

    @cached_property
    def answers(self) -> tuple[Indices, ...]:
        """The answers to each item, as places in the log (items, then as many as it has)."""
        order = np.argsort(self.item, kind="stable")
        ends = np.cumsum(np.bincount(self.item, minlength=len(self.items)))
        return tuple(np.split(order, ends[:-1])) if len(self.items) else ()

    @cached_property
    def reluctance(self) -> Array:
        """Chance pi of "I don't know" of whoever answered, judged without this answer (n,).

        See `Unknowns`: (n_dk + 2) / (n_dk + n_wrong + 4), wrong answers counted 1 / (1 - g_1).
        """
        choices = np.array([i.parameters[0].has_choices for i in self.items])[self.item]
        luck = np.array([[p.guessing[0] for p in i.parameters] for i in self.items])
        said = choices * (self.category == UNKNOWN)
        wrong = choices * (self.category == 0) / (1 - luck[self.item, self.language])
        all_said, all_wrong = (
            np.bincount(self.session, weights=w)[self.session] - w for w in (said, wrong)
        )
        return np.asarray((all_said + 2) / (all_said + all_wrong + 4))

    def weights(self, parts: Parts) -> Array:
        """`parts` of each answer (n, 3), by the reluctance of whoever gave it."""
        most = 2 + max((len(i.parameters[0].thresholds) for i in self.items), default=0)
        kinds = (self.item * len(LANGUAGES) + self.language) * most + self.category + 1
        found, places = np.unique(kinds, return_inverse=True)
        ends = np.array(
            [[self._parts(parts, kind, most, pi) for pi in (0.0, 1.0)] for kind in found]
        )
        without, always = ends.reshape(-1, 2, 3).transpose(1, 0, 2)[:, places]
        return np.asarray(without + self.reluctance[:, None] * (always - without))

    def _parts(self, parts: Parts, kind: int, most: int, pi: float) -> OutcomeWeights:
        owner, category = divmod(int(kind), most)
        item, language = divmod(owner, len(LANGUAGES))
        parameters = self.items[item].parameters[language]
        return parts(parameters, None if category == 0 else category - 1, pi)


def misled_weights(
    parameters: ItemParameters, category: int | None, reluctance: float
) -> OutcomeWeights:
    """`outcome_weights` if a misconception keeps those who don't know from guessing the key."""
    luck = tuple(min(chance, MISLED_GUESSING) for chance in parameters.guessing)
    return outcome_weights(replace(parameters, guessing=luck), category, reluctance)


def wrong_key_weights(
    parameters: ItemParameters, category: int | None, reluctance: float
) -> OutcomeWeights:
    """The outcome's probability if the key is wrong, as constant + `passed` x sigma_1.

    Whoever knows takes another answer than the key and is marked wrong; the others guess:
    P(c >= 1) = (1-l)(1 - sigma_1)(1 - pi)(g_c - g_{c+1}) + l/C, "I don't know" as ever.
    """
    p = parameters
    heed, stray = 1 - p.lapse, p.lapse / p.categories
    pi = reluctance if p.has_choices else 0.0
    if category is None and p.has_choices:
        return OutcomeWeights(heed * pi, 0.0, -heed * pi)
    guesses = [1.0, *p.guessing, 0.0]
    place = category or 0
    share = heed * (1 - pi) * (guesses[place] - guesses[place + 1])
    if place == 0:
        return OutcomeWeights(share + stray, 0.0, heed - share)
    return OutcomeWeights(share + stray, 0.0, -share)
