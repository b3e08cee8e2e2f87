"""The choice of the next item: most information per second, with balance, kindness and a draw."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from tremplin.measure.arrays import TINY, Array, Indices
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief
from tremplin.measure.chance import pick_weighted
from tremplin.measure.goal import figure, is_reached
from tremplin.measure.information import Forecast, gains
from tremplin.measure.response import Response
from tremplin.measure.target import Target, aim

Mask = npt.NDArray[np.bool_]

DRAWN_FROM: Final = 5
"""The next item is drawn from the best ones, this many at most..."""
WORTH_DRAWING: Final = 0.5
"""...that reach this share of the best one's gain, ..."""
SHARPNESS: Final = 8
"""...each as likely as its gain to this power: nearly as good ones nearly as often."""
FAMILIAR: Final = 2
"""Items that each needed skill gets, if the sitting is long enough."""
DIGITS: Final = 1e9
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
    shown_before: Sequence[Collection[str]] = ()
    """Items shown in earlier sittings, the longest ago first: each waits until no item of its
    skill is left that was never shown, or was shown longer ago."""
    to_the_limit: bool = False
    """Whether only the number of items ends the sitting, however much is known."""
    per_item: bool = False
    """Whether to choose for information per item, as if all took the same time."""

    @cached_property
    def _closed_places(self) -> Indices:
        places = self.bank.places
        closed = [places[item] for item in self.closed if item in places]
        return np.array(closed, dtype=np.intp)

    @cached_property
    def barred(self) -> Indices:
        """Places of the items that must not be asked now."""
        if not self.shown_before:
            return self._closed_places
        waits = self._turn != self._first_turn.take(self.bank.skills)
        waits[self._closed_places] = True
        return np.asarray(np.flatnonzero(waits))

    @cached_property
    def _turn(self) -> Indices:
        """When each item has its turn: 0 = never shown, then from the longest ago on (items,)."""
        turn = np.zeros(len(self.bank.ids), dtype=np.intp)
        for number, items in enumerate(self.shown_before, start=1):
            turn[[self.bank.places[item] for item in items if item in self.bank.places]] = number
        return turn

    @property
    def _first_turn(self) -> Indices:
        """The earliest turn among the items that each skill has left (skills,)."""
        last = len(self.shown_before) + 1
        turn = self._turn.copy()
        turn[self._closed_places] = last
        first = np.full(len(self.bank.population.skills), last, dtype=np.intp)
        np.minimum.at(first, self.bank.skills, turn)
        return first

    @property
    def askable(self) -> int:
        """How many items there are that were not asked in this sitting."""
        return len(self.bank.ids) - len(self._closed_places)

    @cached_property
    def open(self) -> Mask:
        """Which items may be asked (items,)."""
        mask = np.ones(len(self.bank.ids), dtype=np.bool_)
        mask[self.barred] = False
        return mask

    @property
    def exhausted(self) -> bool:
        """Whether no item may be asked any more."""
        return self.askable == 0

    @property
    def left(self) -> int:
        """How many items the sitting may still have."""
        return max(0, self.max_items - len(self.sitting))

    @cached_property
    def outlook(self) -> tuple[Array, Forecast]:
        """The worth of every item, and the forecast of its answers."""
        return gains(self.belief, self.bank, self.target)

    @cached_property
    def figure(self) -> float:
        """Mean standard error (describing) or expected accuracy (a role)."""
        return figure(self.belief, self.target)

    @property
    def reached(self) -> bool:
        """Whether that figure is good enough."""
        return is_reached(self.figure, self.target)

    @cached_property
    def lacking(self) -> Indices:
        """How many items each skill still wants for two each, if needed; 0 where none is left."""
        return self._short_of(FAMILIAR)

    @property
    def owed(self) -> Indices:
        """How many items balance still asks for: two a skill where that is half of the sitting at
        most, else one, if there are as many items as skills.

        With all 20 items of a standard sitting bound to ten skills, no more decisions come out
        right than after 12 free ones; with half of them bound, 1 to 2 % more.
        """
        needed = max(1, len(self.target.skills))
        if self.max_items >= 2 * FAMILIAR * needed:
            return self._short_of(FAMILIAR)
        return self._short_of(1 if self.max_items >= needed else 0)

    def _short_of(self, share: int) -> Indices:
        population = self.bank.population
        asked = self.belief.likelihood.counts
        left = np.ones(len(self.bank.ids), dtype=np.bool_)
        left[self._closed_places] = False
        available = np.bincount(self.bank.skills[left], minlength=len(population.skills))
        short = np.zeros(len(population.skills), dtype=np.intp)
        needed = aim(self.target, population).places
        wanted = np.minimum(share - asked[needed], available[needed])
        short[needed] = np.maximum(wanted, 0)
        return short

    @property
    def balance_presses(self) -> bool:
        """Whether the items left are just enough for those that balance asks for."""
        if self.max_items < SHORTEST_BALANCED:
            return False
        if self.left > FAMILIAR * len(self.target.skills):
            return False
        return self.left <= int(self.owed.sum())


def next_item(situation: Situation) -> str | None:
    """The item to ask now, None when nothing is left; the same for the same situation."""
    worth, outlook = situation.outlook
    score = worth.copy() if situation.per_item else worth / situation.bank.seconds
    score[situation.barred] = -np.inf
    _keep_balance(situation, score)
    _be_kind(situation, outlook, score)
    best = _best(score)
    if not best:
        return None
    weights = [(worth / DIGITS) ** SHARPNESS for worth in best.values()]
    place = pick_weighted(list(best), weights, situation.seed, "item", len(situation.sitting))
    return situation.bank.ids[place]


def _keep_balance(situation: Situation, score: Array) -> None:
    """Leave only skills that are owed items, where it presses or only that is still missing.

    Who wants all items of the limit waits for nothing: balance may then come last.
    """
    if situation.balance_presses:
        owed = situation.owed
    elif situation.target.cuts and not situation.to_the_limit and situation.reached:
        owed = situation.lacking
    else:
        return
    if owed.any():
        score[(owed == 0).take(situation.bank.skills)] = -np.inf


def _be_kind(situation: Situation, outlook: Forecast, score: Array) -> None:
    """Leave only an easy start, and easy items after two failures in a row."""
    last = situation.sitting[-2:]
    if not last and score.size:
        right = np.where(np.isfinite(score), outlook.right, 0.0)
        # Where nothing is as easy as that, the easiest there is.
        score[right < min(EASY_START, float(right.max()))] = -np.inf
    elif len(last) == 2 and last[0].failed and last[1].failed:
        hard = outlook.right < EASY_AFTER_FAILURES
        if np.isfinite(score[~hard]).any():
            score[hard] = -np.inf


def _best(score: Array) -> dict[int, float]:
    """Places and worths of the best items: five at most, each worth at least half of the best.

    Worth is in nine digits of the best one's, ties by identifier, so that the choice does not
    hang on the last bits of one linear algebra library.
    """
    top = float(np.maximum.reduce(score, initial=-np.inf))
    if top == -np.inf:
        return {}
    rest = np.rint(score * (DIGITS / max(top, TINY * DIGITS)))
    best: dict[int, float] = {}
    while len(best) < DRAWN_FROM:
        place = int(rest.argmax())
        worth = float(rest[place])
        if best and worth < WORTH_DRAWING * DIGITS:
            break
        best[place] = worth
        rest[place] = -np.inf
    return best
