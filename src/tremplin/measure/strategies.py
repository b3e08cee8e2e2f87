"""Ways to choose the next item: ours, and those that others use, to compare with."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final

import numpy as np

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.bank import ItemBank
from tremplin.measure.chance import pick
from tremplin.measure.covariance import tree_covariance
from tremplin.measure.item_information import bank_information
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.stopping import stop
from tremplin.measure.target import Target, aim

_ABILITIES: Final = np.linspace(-5, 5, 101)
"""Where information is tabulated."""


@dataclass(frozen=True, eq=False)
class Strategy:
    """Chooses items of a bank for a target."""

    bank: ItemBank
    target: Target
    per_item: bool = False
    """Whether all items count as taking the same time."""

    def choose(self, situation: Situation) -> str | None:
        """The item to ask now, None when there is none left."""
        raise LookupError(type(self).__name__)

    def ends(self, situation: Situation) -> bool:
        """Whether the sitting ends here: precise or decided enough, two items a needed skill."""
        balanced = not (self.target.cuts and situation.lacking.any())
        return situation.left == 0 or (balanced and situation.reached)

    @property
    def plans_ahead(self) -> bool:
        """Whether the choice depends on the length of the sitting."""
        return False

    @cached_property
    def needed(self) -> Indices:
        """Places of the needed skills."""
        return aim(self.target, self.bank.population).places

    @cached_property
    def _information(self) -> Array:
        return bank_information(self.bank, _ABILITIES)

    def information_at(self, ability: Array) -> Array:
        """The information of each item at this ability in its skill (items,)."""
        nodes = np.abs(_ABILITIES - ability[:, None]).argmin(axis=1)
        return np.asarray(self._information[np.arange(len(self.bank.ids)), nodes[self.bank.skills]])

    def _most(self, situation: Situation, worth: Array) -> str | None:
        """The open item of the most worth, the first of the bank among equals."""
        if not situation.open.any():
            return None
        return self.bank.ids[int(np.where(situation.open, worth, -np.inf).argmax())]


class Goal(Strategy):
    """Ours, as in a sitting: information for the goal per second, balance, kindness, a draw."""

    def choose(self, situation: Situation) -> str | None:
        """As `Session.next_item` does, also past the point where a sitting would end."""
        return next_item(situation)

    def ends(self, situation: Situation) -> bool:
        """See `stopping.stop`."""
        return stop(situation) is not None

    @property
    def plans_ahead(self) -> bool:
        """Balance is kept within the sitting's length."""
        return True


class LeastKnown(Strategy):
    """The needed skill with the largest posterior SD; of its items the most information at its
    posterior mean. Each skill is a test of its own, only the belief joins them."""

    def choose(self, situation: Situation) -> str | None:
        """A needed skill without items left is passed over."""
        left = np.unique(self.bank.skills[situation.open])
        skills = [skill for skill in self.needed if skill in left]
        if not skills:
            return None
        least = max(skills, key=lambda skill: situation.belief.variance[skill])
        worth = self.information_at(situation.belief.mean)
        return self._most(situation, np.where(self.bank.skills == least, worth, -1.0))


class DOptimal(Strategy):
    """The item, of any skill, that raises the determinant of the information about all abilities
    most (Segall 1996): |S^-1 + I_i e_k e_k'| = |S^-1| (1 + I_i S_kk), where S^-1 is the prior's
    information plus that of the answered items, all at the posterior mean. It has no goal."""

    def choose(self, situation: Situation) -> str | None:
        """As many abilities as skills, needed or not."""
        bank, belief = self.bank, situation.belief
        worth = self.information_at(belief.mean)
        asked = [bank.places[item] for item in situation.closed]
        precision = np.zeros(len(bank.population.skills))
        np.add.at(precision, bank.skills[asked], worth[asked])
        variance = tree_covariance(bank.population, precision).diagonal()
        return self._most(situation, worth * variance[bank.skills])


class FixedForm(Strategy):
    """One form for everybody, made for the role beforehand: the needed skills in turn, of each
    the unused item whose difficulty is nearest the required level (without a role: nearest the
    mean of the population)."""

    @cached_property
    def _form(self) -> list[str]:
        best_first = np.argsort(-self._fitness, kind="stable")
        columns = [best_first[self.bank.skills[best_first] == skill] for skill in self.needed]
        longest = max(map(len, columns), default=0)
        return [
            self.bank.ids[column[row]]
            for row in range(longest)
            for column in columns
            if row < len(column)
        ]

    @property
    def _cuts(self) -> Array:
        return aim(self.target, self.bank.population).cuts

    @property
    def _fitness(self) -> Array:
        """How well each item fits the form (items,)."""
        difficulty = [sum(p.thresholds) / len(p.thresholds) for p in self.bank.parameters]
        return -np.abs(np.array(difficulty) - self._cuts[self.bank.skills])

    def choose(self, situation: Situation) -> str | None:
        """The next item of the form."""
        asked = set(situation.closed)
        return next((item for item in self._form if item not in asked), None)


class InformedForm(FixedForm):
    """A fixed form by someone who knows all parameters: of each needed skill in turn the unused
    item with the most information at the required level."""

    @property
    def _fitness(self) -> Array:
        return self.information_at(self._cuts)


class RandomNeeded(Strategy):
    """Any item of the needed skills, each as likely as the others."""

    def choose(self, situation: Situation) -> str | None:
        """Drawn with the seed of the sitting."""
        wanted = situation.open & np.isin(self.bank.skills, self.needed)
        places = np.flatnonzero(wanted).tolist()
        if not places:
            return None
        return self.bank.ids[pick(places, situation.seed, "random", len(situation.sitting))]


def describing(bank: ItemBank, target: Target, *, per_item: bool = False) -> Strategy:
    """Ours with the other goal: the needed skills as such, all alike, whatever is required."""
    return Goal(bank, Target(target.role, target.needed, (1.0,) * len(target.needed), ()), per_item)


STRATEGIES: Final[dict[str, Callable[[ItemBank, Target], Strategy]]] = {
    "goal": Goal,
    "goal-per-item": partial(Goal, per_item=True),
    "least-known": LeastKnown,
    "d-optimal": DOptimal,
    "fixed": FixedForm,
    "random": RandomNeeded,
    "describe": describing,
    "describe-per-item": partial(describing, per_item=True),
    "informed-form": InformedForm,
}
_OTHERS: Final = ("least-known", "d-optimal", "fixed", "random")
USUAL: Final = ("goal", "goal-per-item", "describe", "describe-per-item", *_OTHERS)
"""The strategies that are compared for a role unless others are named."""
USUAL_WITHOUT_ROLE: Final = ("goal", "goal-per-item", *_OTHERS)
"""The same where there is nothing but to describe."""
