"""The choice of the next item: most information per second, with balance, kindness and a draw."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief
from tremplin.measure.chance import pick
from tremplin.measure.information import Forecast, gains
from tremplin.measure.response import Response
from tremplin.measure.target import Target, aim

Mask = npt.NDArray[np.bool_]

DRAWN_FROM: Final = 5
"""The next item is drawn from the best ones, this many at most..."""
WORTH_DRAWING: Final = 0.5
"""...that reach this share of the best one's gain."""
FAMILIAR: Final = 2
"""Items that each needed skill gets, if the sitting is long enough."""
SHORTEST_BALANCED: Final = 20
"""A sitting of fewer items follows information alone."""
EASY_START: Final = 0.65
"""Least P(right) of the first item."""
EASY_AFTER_FAILURES: Final = 0.6
"""Least P(right) after two failures in a row, where there is such an item."""


@dataclass(frozen=True, eq=False)
class Situation:
    """All that the next item depends on."""

    belief: Belief
    bank: ItemBank
    target: Target
    sitting: tuple[Response, ...]
    """The answers of this sitting, in order."""
    closed: Collection[str]
    """Items that must not be asked (again)."""
    max_items: int
    seed: int

    @cached_property
    def open(self) -> Mask:
        """Which items may be asked (items,)."""
        places = self.bank.places
        mask = np.ones(len(self.bank.ids), dtype=np.bool_)
        mask[[places[item] for item in self.closed if item in places]] = False
        return mask

    @property
    def left(self) -> int:
        """How many items the sitting may still have."""
        return max(0, self.max_items - len(self.sitting))

    @cached_property
    def outlook(self) -> tuple[Array, Forecast]:
        """The worth of every item, and the forecast of its answers."""
        return gains(self.belief, self.bank, self.target)

    @cached_property
    def lacking(self) -> Indices:
        """How many items each skill still wants for two each, if needed; 0 where none is left."""
        return self._short_of(FAMILIAR)

    @property
    def owed(self) -> Indices:
        """How many items balance still asks for: two a skill, or as many as the limit allows."""
        needed = max(1, len(self.target.needed))
        return self._short_of(min(FAMILIAR, self.max_items // needed))

    def _short_of(self, share: int) -> Indices:
        population = self.bank.population
        asked = self.belief.likelihood.counts
        available = np.bincount(self.bank.skills[self.open], minlength=len(population.skills))
        short = np.zeros(len(population.skills), dtype=np.intp)
        needed = aim(self.target, population).places
        short[needed] = np.clip(share - asked[needed], 0, available[needed])
        return short

    @property
    def balance_presses(self) -> bool:
        """Whether the items left are just enough for those that balance asks for."""
        if self.max_items < SHORTEST_BALANCED:
            return False
        if self.left > FAMILIAR * len(self.target.needed):
            return False
        return self.left <= int(self.owed.sum())


def next_item(situation: Situation, *, only_owed: bool = False) -> str | None:
    """The item to ask now, None when nothing is left; the same for the same situation.

    `only_owed`: the target is reached already, only balance is still missing.
    """
    if not situation.open.any():
        return None
    worth, outlook = situation.outlook
    allowed = _balanced(situation, only_owed)
    allowed = _kind(situation, outlook.right, allowed)
    score = np.where(allowed, worth / situation.bank.seconds, -np.inf)
    best = _best(score)
    ids = [situation.bank.ids[place] for place in best]
    return pick(ids, situation.seed, "item", len(situation.sitting))


def _balanced(situation: Situation, only_owed: bool) -> Mask:
    if not (only_owed or situation.balance_presses):
        return situation.open
    owed = situation.lacking if only_owed else situation.owed
    if not owed.any():
        return situation.open
    return np.asarray(situation.open & (owed > 0).take(situation.bank.skills))


def _kind(situation: Situation, right: Array, allowed: Mask) -> Mask:
    """Leave an easy start, and an easy item after two failures in a row."""
    sitting = situation.sitting
    if not sitting:
        easy = allowed & (right >= EASY_START)
        if easy.any():
            return np.asarray(easy)
        return np.asarray(allowed & (right >= right[allowed].max() - 1e-9))
    if len(sitting) >= 2 and sitting[-1].failed and sitting[-2].failed:
        easy = allowed & (right >= EASY_AFTER_FAILURES)
        return np.asarray(easy if easy.any() else allowed)
    return allowed


def _best(score: Array) -> list[int]:
    """Places of the best items: five at most, each worth at least half of the best.

    Worth is compared in nine digits, ties by identifier, so that the choice does not hang on
    the last bits of one linear algebra library.
    """
    rest = np.round(score / max(float(np.maximum.reduce(score)), 1e-300), 9)
    best: list[int] = []
    for _ in range(DRAWN_FROM):
        place = int(rest.argmax())
        if not best or rest[place] >= WORTH_DRAWING:
            best.append(place)
        rest[place] = -np.inf
    return best
