"""Figures of the engine on simulated persons; tests and benches hold them against their bars."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tests.measure.made import FULL
from tests.measure.standard import (
    AUTHOR_DOUBT,
    CERTAIN,
    persons,
    self_ratings,
    standard_bank,
    standard_role,
    standard_roles,
)
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.covariance import leverage, tree_covariance
from tremplin.measure.information import gains
from tremplin.measure.item_information import bank_information
from tremplin.measure.people import Person
from tremplin.measure.response import Response
from tremplin.measure.selection import Situation
from tremplin.measure.session import Session, Setting
from tremplin.measure.sittings import Record, record, sitting
from tremplin.measure.strategies import STRATEGIES, Strategy, describing
from tremplin.measure.target import Target, aim, aim_tails

Array = np.ndarray
ITEMS = 40
"""Items after which accuracy is stated."""
ABILITIES = np.linspace(-5, 5, 201)
"""Where information is tabulated."""
BOAST = 1.0
"""Standard deviations of ability by which a boaster's self-ratings are too high."""


def rmse(found: Record, items: int = ITEMS) -> float:
    """Root of the mean squared error over persons and needed skills."""
    return float(np.sqrt((found.error[:, items] ** 2).mean()))


def expected_error(found: Record, items: int = ITEMS) -> float:
    """Root of the mean posterior variance over persons and needed skills."""
    return float(np.sqrt(found.variance[:, items].mean()))


def coverage(found: Record, items: int = ITEMS) -> float:
    """Share of truths inside the 90 % interval."""
    return float(found.inside[:, items].mean())


def described(
    count: int,
    *,
    doubt: tuple[float, float] = CERTAIN,
    choices: bool = False,
    reluctance: float | None = None,
) -> Record:
    """Sittings that describe the ten skills. In doubt, true difficulties are drawn, slopes not."""
    bank, role = standard_bank(doubt=doubt, choices=choices), standard_role()
    people = persons(bank, count, 7, reluctance=reluctance, only_difficulty=True)
    return record(describing(bank, role), people, ITEMS, role)


def cold_start(count: int) -> Record:
    """Sittings on items known by their authors' levels alone, off by N(0, .6^2)."""
    return described(count, doubt=AUTHOR_DOUBT)


@dataclass(frozen=True, eq=False)
class Curves:
    """Means over persons and needed skills after 0, 1, 2 ... items."""

    se: Array
    right: Array

    def items_to_error(self, wanted: float) -> float | None:
        """Items after which the expected error is at most this, a fraction between two."""
        return _crossing(-self.se, -wanted)

    def items_to_right(self, wanted: float) -> float | None:
        """Items after which this share of decisions is right, by a running mean of nine."""
        smooth = np.convolve(self.right, np.ones(9) / 9, mode="valid")
        found = _crossing(smooth, wanted)
        return None if found is None else found + 4


def _crossing(rising: Array, wanted: float) -> float | None:
    there = rising >= wanted
    if not there.any():
        return None
    after = int(there.argmax())
    if after == 0:
        return 0.0
    low, high = rising[after - 1], rising[after]
    return after - float((high - wanted) / (high - low))


def curves(strategy: str, length: int, count: int, spread: float, size: int = 500) -> Curves:
    """How a strategy does on a standard bank, its discriminations spread by this log SD.

    The persons are shared out over the standard roles.
    """
    bank = standard_bank(size, spread=spread)
    errors, right = [], []
    for own, role in _shared_out(persons(bank, count, 3)):
        found = record(STRATEGIES[strategy](bank, role), own, length, role)
        errors.append(np.sqrt(found.variance))
        right.append(found.right)
    se, share = (np.concatenate(parts).mean(axis=(0, 2)) for parts in (errors, right))
    return Curves(se, share)


def _shared_out(people: list[Person]) -> Iterator[tuple[list[Person], Target]]:
    roles = standard_roles()
    for number, role in enumerate(roles):
        if people[number :: len(roles)]:
            yield people[number :: len(roles)], role


def ideal_items(wanted: float) -> int:
    """About how many items an error takes if each were the most telling of the bank, at the very
    ability where it tells most, as if nothing ran out: what no choice of items can beat."""
    bank, role = standard_bank(), standard_role()
    most = float(bank_information(bank, np.linspace(-4, 4, 81)).max())
    places = aim(role, FULL).places
    precision = np.zeros(len(FULL.skills))
    for items in range(1, 1000):
        precision[places] = items * most / len(places)
        if np.sqrt(tree_covariance(FULL, precision).diagonal()[places].mean()) <= wanted:
            return items
    raise ValueError(wanted)


def foreseen_error(count: int, length: int, spread: float) -> Array:
    """Mean standard error after 0, 1, 2 ... items, for one who knows every ability beforehand.

    Each time the item whose Fisher information at the true ability narrows the needed skills
    most, in the normal tree: hardly within reach of a choice that learns them from answers.
    """
    bank = standard_bank(spread=spread)
    table = bank_information(bank, ABILITIES)
    curves = [
        _foreseen(bank, table, person, role, length)
        for own, role in _shared_out(persons(bank, count, 3))
        for person in own
    ]
    return np.asarray(np.mean(curves, axis=0))


def _foreseen(
    bank: ItemBank, table: Array, person: Person, role: Target, length: int
) -> list[float]:
    nearest = np.abs(ABILITIES - person.abilities[:, None]).argmin(axis=1)
    told = table[np.arange(len(bank.ids)), nearest[bank.skills]]
    goal, precision = aim(role, FULL), np.zeros(len(FULL.skills))
    errors, left = [], told.copy()
    for _ in range(length + 1):
        covariance = tree_covariance(FULL, precision)
        errors.append(float(np.sqrt(covariance.diagonal()[goal.places]).mean()))
        variance = covariance.diagonal()[bank.skills]
        worth = variance - 1 / (1 / variance + left)
        worth *= leverage(covariance, goal.weights)[bank.skills]
        best = int(worth.argmax())
        precision[bank.skills[best]] += told[best]
        left[best] = 0.0
    return errors


def gain_shares(
    strategy: Strategy, people: list[Person], after: tuple[int, ...], deep: int | None = None
) -> Iterator[float]:
    """The enumerated gain of the item of the highest closed-form gain, as a share of the best.

    Enumerated: every answer to every open item is tried (to the `deep` first by closed form).
    """
    for person in people:
        for count, situation in enumerate(sitting(strategy, person, max(after))):
            if count in after:
                worth = np.where(situation.open, gains(*_what(situation))[0], -np.inf)
                places = np.argsort(-worth, kind="stable")[: deep or int(situation.open.sum())]
                found = [enumerated_gain(situation, int(place)) for place in places]
                yield found[0] / max(found)


def _what(situation: Situation) -> tuple[Belief, object, Target]:
    return situation.belief, situation.bank, situation.target


def enumerated_gain(situation: Situation, place: int) -> float:
    """The fall of the weighted variances (of ability, or of the decisions) that an item brings."""
    belief, bank, target = situation.belief, situation.bank, situation.target
    parameters = bank.parameters[place]
    skill = bank.population.skills[bank.skills[place]]
    after = 0.0
    for category in range(parameters.categories):
        next_one = belief.updated(Response(bank.ids[place], skill, parameters, category))
        chance = float(np.exp(next_one.log_evidence - belief.log_evidence))
        after += chance * _spread(next_one, target)
    return _spread(belief, target) - after


def _spread(belief: Belief, target: Target) -> float:
    goal = aim(target, belief.population)
    if not goal.decides:
        return float(goal.weights @ belief.variance)
    tails = aim_tails(target, belief.population, belief.grid)
    met = (belief.weights * tails).sum(axis=1)
    return float(goal.weights @ (met * (1 - met)))


@dataclass(frozen=True)
class Boasting:
    """What becomes of persons who rate themselves too high in every skill."""

    measured_moved: bool
    """Whether a self-rating changed the measured belief or the next item of anyone."""
    joint_bias: float
    """Mean error of the joint belief over the needed skills, in SD of ability."""
    measured_bias: float
    gap_right: float
    """Share whose bias is believed to be above 0."""


def boasting(count: int, *, compared: int = 20) -> Boasting:
    """Sittings of boasters; the first `compared` of them also in a session with their ratings."""
    bank, role = standard_bank(), standard_role()
    strategy, rng = describing(bank, role), np.random.default_rng(8)
    needed = aim(role, bank.population).places
    moved, joint_errors, errors, gaps = False, [], [], []
    for number, person in enumerate(persons(bank, count, 8)):
        *_, last = sitting(strategy, person, ITEMS)
        ratings = self_ratings(person, BOAST, rng)
        if number < compared:
            moved |= _moves(last, ratings)
        joint = posterior(FULL, last.sitting, ratings)
        joint_errors.append(joint.mean[needed] - person.abilities[needed])
        errors.append(last.belief.mean[needed] - person.abilities[needed])
        gaps.append(joint.bias_mean > 0)
    means = (float(np.mean(joint_errors)), float(np.mean(errors)), float(np.mean(gaps)))
    return Boasting(moved, *means)


def _moves(last: Situation, ratings: tuple[Response, ...]) -> bool:
    setting = Setting("en", None, ITEMS + 10, last.seed)
    plain, rated = (
        Session.resume(FULL, setting, last.target, last.bank, last.sitting, stated, ())
        for stated in ((), ratings)
    )
    same = bool((plain.measured.weights == rated.measured.weights).all())
    return not same or plain.next_item != rated.next_item
