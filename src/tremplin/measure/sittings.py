"""Sittings of simulated persons, and how far belief is from the truth after each item."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from tremplin.measure.arrays import Array, Indices
from tremplin.measure.belief import Belief
from tremplin.measure.grid import Grid
from tremplin.measure.people import Person
from tremplin.measure.population import Population
from tremplin.measure.selection import Situation
from tremplin.measure.stopping import unanswered
from tremplin.measure.strategies import Strategy
from tremplin.measure.tails import tail_weights
from tremplin.measure.target import LEVEL_ZERO, Target, aim

LOW: Final = 0.05
HIGH: Final = 0.95
"""Shares of belief below the ends of a 90 % interval."""
LEVELS: Final = (1, 2, 3, 4, 5)
NOT_ASKED: Final = -1


def sitting(
    strategy: Strategy, person: Person, length: int, *, stops: bool = False
) -> Iterator[Situation]:
    """The situations of one sitting, before the first item, after it, ... up to `length` items.

    Unless `stops`, the person wants all of them, however much is known before.
    """
    bank, asked = strategy.bank, list[int]()
    belief = unanswered(bank.population)
    while True:
        situation = Situation(
            belief=belief,
            bank=bank,
            target=strategy.target,
            sitting=belief.responses,
            closed=tuple(bank.ids[place] for place in asked),
            max_items=length,
            seed=person.seed,
            to_the_limit=not stops,
            per_item=strategy.per_item,
        )
        yield situation
        if stops and strategy.ends(situation):
            return
        item = strategy.choose(situation) if situation.left else None
        if item is None:
            return
        asked.append(bank.places[item])
        belief = belief.updated(person.response(bank, asked[-1]))


@dataclass(frozen=True, eq=False)
class Record:
    """What sittings of one length led to, for each person, number of items and needed skill.

    A sitting that ends before keeps its last figures.
    """

    error: Array
    """Believed mean less the truth (persons, 1 + length, needed)."""
    variance: Array
    """Posterior variance (persons, 1 + length, needed)."""
    inside: npt.NDArray[np.bool_]
    """Whether the truth is in the 90 % interval (persons, 1 + length, needed)."""
    right: Array
    """Share of right decisions "required level reached or not"; without a role, "level reached
    or not" over levels 1 to 5 (persons, 1 + length, needed)."""
    asked: Indices
    """Places of the items in the order asked, -1 for none (persons, length)."""
    seconds: Array
    """Expected time of the items so far (persons, 1 + length)."""
    stopped: Indices
    """After how many items the sitting would have ended by itself (persons,)."""

    @property
    def length(self) -> int:
        """Number of items of the sittings."""
        return int(self.asked.shape[1])


class _Judge:
    """Compares beliefs about one person with the truth."""

    def __init__(self, population: Population, target: Target, person: Person) -> None:
        goal = aim(target, population)
        self._needed = goal.places
        self._truth = person.abilities[goal.places]
        levels = np.array(LEVELS) - LEVEL_ZERO
        every = np.broadcast_to(levels, (len(goal.places), len(levels)))
        self._cuts = goal.cuts[goal.places, None] if goal.decides else every
        self._tails: tuple[Grid, Array] | None = None

    def __call__(self, belief: Belief) -> tuple[Array, Array, npt.NDArray[np.bool_], Array]:
        """Error, variance, whether inside the interval, share of right decisions (needed,)."""
        tails = np.matmul(self._rows(belief.grid), belief.weights[self._needed, :, None])[..., 0]
        inside = (tails[:, 0] >= 1 - HIGH) & (tails[:, 0] <= 1 - LOW)
        right = (tails[:, 1:] >= 0.5) == (self._truth[:, None] >= self._cuts)
        error = belief.mean[self._needed] - self._truth
        return error, belief.variance[self._needed], inside, right.mean(axis=1)

    def _rows(self, grid: Grid) -> Array:
        """Weights of the tails above the truth and above each cut (needed, 1 + cuts, T)."""
        if self._tails is None or self._tails[0] is not grid:
            points = np.column_stack((self._truth, self._cuts))
            rows = [[tail_weights(grid, float(cut)) for cut in cuts] for cuts in points]
            self._tails = grid, np.array(rows)
        return self._tails[1]


def record(
    strategy: Strategy,
    persons: Sequence[Person],
    length: int,
    target: Target | None = None,
    *,
    stops: bool = False,
) -> Record:
    """Sittings of all persons, judged by `target` (else the strategy's own).

    All go on to this length, or, if `stops`, end by themselves.
    """
    bank, target = strategy.bank, target or strategy.target
    shape = (len(persons), 1 + length, len(aim(target, bank.population).places))
    error, variance, right = (np.zeros(shape) for _ in range(3))
    seconds = np.zeros(shape[:2])
    inside = np.zeros(shape, dtype=np.bool_)
    asked = np.full((len(persons), length), NOT_ASKED, dtype=np.intp)
    stopped = np.full(len(persons), length, dtype=np.intp)
    for n, person in enumerate(persons):
        judge, going = _Judge(bank.population, target, person), True
        for count, situation in enumerate(sitting(strategy, person, length, stops=stops)):
            figures = judge(situation.belief)
            for whole, figure in zip((error, variance, inside, right), figures, strict=True):
                whole[n, count:] = figure
            if going and strategy.ends(situation):
                going, stopped[n] = False, count
        asked[n, :count] = [bank.places[item] for item in situation.closed]
        seconds[n, 1 : count + 1] = bank.seconds[asked[n, :count]].cumsum()
        seconds[n, count:] = seconds[n, count]
        if going:
            stopped[n] = count
    return Record(error, variance, inside, right, asked, seconds, stopped)
