"""Ours beside other engines in one process: time of a step, and items for the same accuracy.

catsim (extra `bench`) and adaptivetesting, where they are installed.
"""

import contextlib
import io
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol

import numpy as np

from tests.bench.table import Row, at_most
from tests.measure.made import FULL
from tests.measure.standard import persons, self_ratings, standard_bank, standard_role
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import Belief, exact_posterior
from tremplin.measure.people import Person
from tremplin.measure.response_model import ItemParameters
from tremplin.measure.selection import Situation, next_item
from tremplin.measure.sittings import record
from tremplin.measure.strategies import describing
from tremplin.measure.target import LEVEL_ZERO, Target, aim

SIZES = {150: (3.0, 0.7), 500: (5.0, 1.0), 5000: (10.0, 4.0)}
"""Items of a bank, and how many times faster a step must be, without and with self-ratings."""
RATED = "with self-ratings"
TOLD = 'with "I don\'t know" told apart'
ROLE = "for a role"
STEPS = 40
"""Answers of a sitting that is timed."""
SPREAD = 0.3
"""Log SD of the discriminations of the bank for the comparison of items."""
BANK = 5000
GUESSING = 0.25
LONGEST = 60
"""Items after which a test of one skill is given up."""
FOLLOWED = 140
"""Items up to which ours is followed."""
PEER_ERRORS = {0.5: 2.5, 0.4: 1.7}
"""Standard errors at which the peer stops, and how many times fewer items ours may take."""


class Steps(Protocol):
    """A sitting under way."""

    def ready(self) -> None:
        """Look up the answer to the item that was chosen; not timed."""

    def __call__(self) -> None:
        """Take the answer in and choose the next item; timed."""


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
        """catsim's standard error at its estimate."""
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
        self._ability = 0.0
        self._next = self._select(self._left, 0.0)

    def ready(self) -> None:
        """See `Steps`."""
        self._left.remove(self._next)
        self._items.append(self._next)
        self._given.append(int(self._answers[self._next.id]))

    def __call__(self) -> None:
        """See `Steps`."""
        found = self._estimator(self._given, self._items, prior=self._prior)
        self._ability = float(found.get_estimation())
        self._next = self._select(self._left, self._ability)


def installed(module: str) -> bool:
    """Whether a peer can be imported."""
    with contextlib.suppress(ImportError):
        __import__(module)
        return True
    return False


def step_rows(rounds: int = 9) -> Iterator[Row]:
    """Line 5: median time of update + choice, ours with 23 skills, theirs with one."""
    if not installed("catsim"):
        yield Row("5  skipped: catsim is not installed (extra `bench`)", "")
        return
    for size, (plain_bar, rated_bar) in SIZES.items():
        medians = _medians(size, rounds)
        for name, bar in (("ours", plain_bar), (RATED, rated_bar), (TOLD, None), (ROLE, None)):
            yield _times(f"5  step at {size} items, {name}", medians[name], medians["catsim"], bar)
        if "adaptivetesting" in medians:
            peer = medians["adaptivetesting"]
            yield _times(f"   step at {size} items (adaptivetesting)", medians["ours"], peer, None)


def _times(what: str, ours: float, theirs: float, bar: float | None) -> Row:
    times = theirs / ours
    reached = None if bar is None else times >= bar
    asked = "" if bar is None else f">= {bar:g} x"
    return Row(f"{what}, ms", f"{ours:.3f}", f"{theirs:.3f}", f"{times:.2f} x", asked, reached)


def _medians(size: int, rounds: int) -> dict[str, float]:
    """Milliseconds of a step of each engine, the engines taken in turn in every round."""
    bank, target = standard_bank(size), Target.describe(FULL.skills)
    told = standard_bank(size, choices=True)
    items = np.array(
        [[p.discrimination, p.thresholds[0], p.guessing[0], 1] for p in bank.parameters]
    )
    pairs = zip(persons(bank, rounds, 5), persons(told, rounds, 5), strict=True)
    times: dict[str, list[float]] = {}
    for person, other in pairs:
        right = person.answers > 0
        made: dict[str, Callable[[], Steps]] = {
            "ours": partial(OurSteps, bank, person, target, rated=False),
            RATED: partial(OurSteps, bank, person, target, rated=True),
            TOLD: partial(OurSteps, told, other, target, rated=False),
            ROLE: partial(OurSteps, bank, person, standard_role(), rated=False),
            "catsim": partial(CatsimSteps, items, right),
        }
        if size <= 500 and installed("adaptivetesting"):
            made["adaptivetesting"] = partial(AdaptivetestingSteps, items, right)
        for name, make in made.items():
            times.setdefault(name, []).extend(_timed(make))
    return {name: statistics.median(found) * 1000 for name, found in times.items()}


def _timed(make: Callable[[], Steps]) -> list[float]:
    with contextlib.redirect_stdout(io.StringIO()):
        step, found = make(), []
        for _ in range(STEPS):
            step.ready()
            start = time.perf_counter()
            step()
            found.append(time.perf_counter() - start)
    return found


def items_rows(count: int) -> Iterator[Row]:
    """Line 4: items until ours is as near the truth as catsim where it stops, skill by skill."""
    if not installed("catsim"):
        yield Row("4  skipped: catsim is not installed (extra `bench`)", "")
        return
    bank, items = _three_parameter_bank()
    role = standard_role()
    people = persons(bank, count, 4)
    ours = record(describing(bank, role), people, FOLLOWED, role)
    real = np.sqrt((ours.error**2).mean(axis=(0, 2)))
    with contextlib.redirect_stdout(io.StringIO()):
        theirs = _catsim_tests(bank, items, role, people)
    for error, times in PEER_ERRORS.items():
        taken, off = (np.array(values) for values in zip(*theirs[error], strict=True))
        needed, reached = len(role.needed) * float(taken.mean()), float(np.sqrt((off**2).mean()))
        there = real <= reached
        own = int(there.argmax()) if there.any() else FOLLOWED + 1
        what = f"4  items for catsim's accuracy at its SE <= {error} (RMSE {reached:.3f})"
        yield at_most(what, own, needed, 1 / times)


def _three_parameter_bank() -> tuple[ItemBank, np.ndarray]:
    """5,000 items of the 3PL model, without lapses: a around 1.2, b by levels, c = .25."""
    rng = np.random.default_rng(4)
    slopes = 1.2 * np.exp(SPREAD * rng.standard_normal(BANK))
    levels = np.arange(BANK) // len(FULL.skills) % 5 + 1
    places = levels - LEVEL_ZERO + rng.uniform(-0.4, 0.4, BANK)
    items = np.column_stack((slopes, places, np.full(BANK, GUESSING), np.ones(BANK)))
    entries = {
        f"item-{n:04d}": (
            FULL.skills[n % len(FULL.skills)],
            60.0,
            ItemParameters(float(a), (float(b),), (float(c),), lapse=0.0),
        )
        for n, (a, b, c, _) in enumerate(items)
    }
    return ItemBank.of(FULL, entries), items


def _catsim_tests(
    bank: ItemBank, items: np.ndarray, role: Target, people: list[Person]
) -> dict[float, list[tuple[int, float]]]:
    """For each standard error: items taken and error of the estimate, each person and skill."""
    found: dict[float, list[tuple[int, float]]] = {error: [] for error in PEER_ERRORS}
    for skill in aim(role, bank.population).places:
        own = np.flatnonzero(bank.skills == skill)
        for person in people:
            steps = CatsimSteps(items[own], person.answers[own])
            for error in sorted(PEER_ERRORS, reverse=True):
                while len(steps.asked) < LONGEST and (not steps.asked or steps.error > error):
                    steps.ready()
                    steps()
                off = steps.ability - float(person.abilities[skill])
                found[error].append((len(steps.asked), off))
    return found
