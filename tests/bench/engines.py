"""Sittings of ours and of other engines, one step at a time: take an answer in, choose an item."""

from typing import Any, Protocol

import numpy as np

from tests.measure.made import FULL
from tests.measure.standard import self_ratings
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, exact_posterior
from tremplin.measure.people import Person
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.target import Target


class Steps(Protocol):
    """A sitting under way."""

    def ready(self) -> None:
        """Look up the answer to the item that was chosen; not timed."""

    def __call__(self) -> None:
        """Take the answer in and choose the next item; timed."""


class PeerSteps(Steps, Protocol):
    """A test of one ability."""

    asked: list[int]
    """Places of the items so far."""
    ability: float

    @property
    def error(self) -> float:
        """The standard error that the peer states at its estimate."""


class OurSteps:
    """Answers to a sitting of ours: belief of all 23 skills, then the next item."""

    def __init__(self, bank: ItemBank, person: Person, target: Target, rated: bool) -> None:
        """Begin, with self-ratings in every skill or without."""
        ratings = self_ratings(person, 0.0, np.random.default_rng(9)) if rated else ()
        self._bank, self._person, self._target = bank, person, target
        self._belief = exact_posterior(FULL, (), ratings)
        self._asked: list[str] = []
        self._next = self._choose()

    def ready(self) -> None:
        """See `Steps`."""
        self._answer = self._person.response(self._bank, self._bank.places[self._next])
        self._asked.append(self._next)

    def __call__(self) -> None:
        """See `Steps`."""
        self._belief = self._belief.updated(self._answer)
        self._next = self._choose()

    def _choose(self) -> str:
        belief: Belief = self._belief
        situation = Situation(
            belief=belief,
            bank=self._bank,
            target=self._target,
            sitting=belief.responses,
            closed=tuple(self._asked),
            max_items=10**6,
            seed=self._person.seed,
        )
        return next_item(situation) or ""


class CatsimSteps:
    """Answers to a test of catsim: one ability by maximum likelihood, the most information."""

    def __init__(self, items: np.ndarray, answers: np.ndarray) -> None:
        """`items` a, b, c, d; `answers` right or wrong, for each item."""
        from catsim.estimation import NumericalSearchEstimator
        from catsim.item_bank import ItemBank as CatsimBank
        from catsim.selection import MaxInfoSelector

        self.bank = CatsimBank(items.copy())
        self._answers = answers
        self._estimator, self._selector = NumericalSearchEstimator(), MaxInfoSelector()
        self.asked: list[int] = []
        self._given: list[bool] = []
        self.ability = 0.0
        self._next = self._choose()

    def ready(self) -> None:
        """See `Steps`."""
        self.asked.append(self._next)
        self._given.append(bool(self._answers[self._next]))

    def __call__(self) -> None:
        """See `Steps`."""
        self.ability = float(
            self._estimator.estimate(
                item_bank=self.bank,
                administered_items=self.asked,
                response_vector=self._given,
                est_theta=self.ability,
            )
        )
        self._next = self._choose()

    @property
    def error(self) -> float:
        """See `PeerSteps`; information of the items alone."""
        from catsim import irt

        return float(irt.see(self.ability, self.bank.get_items(self.asked)))

    def _choose(self) -> int:
        chosen = self._selector.select(
            item_bank=self.bank, administered_items=self.asked, est_theta=self.ability
        )
        return int(chosen or 0)


class AdaptivetestingSteps:
    """Answers to a test of adaptivetesting: one ability by Bayes modal, the most information."""

    def __init__(self, items: np.ndarray, answers: np.ndarray) -> None:
        """As for catsim."""
        from adaptivetesting.math.estimators import BayesModal, NormalPrior
        from adaptivetesting.math.item_selection import maximum_information_criterion
        from adaptivetesting.models import ItemPool

        columns = {name: items[:, n].tolist() for n, name in enumerate("abcd")}
        pool = ItemPool.load_from_dict(columns, ids=list(range(len(items))))
        self._left, self._answers = list(pool.test_items), answers
        self._select, self._estimator = maximum_information_criterion, BayesModal
        self._prior = NormalPrior(0, 1)
        self._items: list[Any] = []
        self._given: list[int] = []
        self.asked: list[int] = []
        self.ability = 0.0
        self._next = self._select(self._left, 0.0)

    def ready(self) -> None:
        """See `Steps`."""
        self._left.remove(self._next)
        self._items.append(self._next)
        self.asked.append(self._next.id)
        self._given.append(int(self._answers[self._next.id]))

    def __call__(self) -> None:
        """See `Steps`."""
        self._found = self._estimator(self._given, self._items, prior=self._prior)
        self.ability = float(self._found.get_estimation())
        self._next = self._select(self._left, self.ability)

    @property
    def error(self) -> float:
        """See `PeerSteps`; the prior counts as information."""
        return float(self._found.get_standard_error(self.ability))
