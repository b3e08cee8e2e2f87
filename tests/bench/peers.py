"""Ours beside other engines in one process: time of a step, and items for the same accuracy.

catsim and adaptivetesting (both in the extra `bench`), where they are installed.
"""

import contextlib
import io
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from tests.bench.engines import AdaptivetestingSteps, CatsimSteps, OurSteps, PeerSteps, Steps
from tests.bench.table import Row, at_most
from tests.measure.made import FULL
from tests.measure.standard import NEEDED, persons, standard_bank, standard_role
from tremplin.measure.bank import ItemBank
from tremplin.measure.people import Person
from tremplin.measure.response_model import ItemParameters
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
"""Standard errors at which a peer stops, and how many times fewer items than catsim ours takes."""
NO_BARS: dict[float, float | None] = dict.fromkeys(PEER_ERRORS)
Begin = Callable[[np.ndarray, np.ndarray], PeerSteps]
"""Begins a test with these items (a, b, c, d) and this person's answers."""
PEERS: dict[str, tuple[Begin, int, dict[float, float | None]]] = {
    "catsim": (CatsimSteps, 1, {**PEER_ERRORS}),
    "adaptivetesting": (AdaptivetestingSteps, 10, NO_BARS),
}
"""How a test begins, the share of the persons who take one (1 in n), and the bars."""
MARKS = {"catsim": "4", "adaptivetesting": " "}
"""The bar that a row stands for."""


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
    """Line 4: items until ours is as near the truth as a peer where it stops, skill by skill."""
    bank, items = _three_parameter_bank()
    role = standard_role()
    people = persons(bank, count, 4)
    ours = record(describing(bank, role), people, FOLLOWED, role)
    for name, (make, share, bars) in PEERS.items():
        if not installed(name):
            yield Row(f"{MARKS[name]}  skipped: {name} is not installed (extra `bench`)", "")
            continue
        # A slow peer takes the first persons alone, and is compared on these.
        some = max(10, count // share)
        real = np.sqrt((ours.error[:some] ** 2).mean(axis=(0, 2)))
        with contextlib.redirect_stdout(io.StringIO()):
            theirs = _tests(make, bank, items, role, people[:some])
        for error, bar in bars.items():
            yield _items_row(name, error, bar, real, theirs[error], min(some, count))


def _items_row(
    name: str,
    error: float,
    times: float | None,
    real: np.ndarray,
    theirs: list[tuple[int, float]],
    count: int,
) -> Row:
    taken, off = (np.array(values) for values in zip(*theirs, strict=True))
    needed, reached = NEEDED * float(taken.mean()), float(np.sqrt((off**2).mean()))
    there = real <= reached
    own = int(there.argmax()) if there.any() else FOLLOWED + 1
    beside = f"its SE <= {error} (RMSE {reached:.2f}, {count} persons)"
    what = f"{MARKS[name]}  items for {name}'s accuracy at {beside}"
    if times is not None:
        return at_most(what, own, needed, 1 / times)
    return Row(what, f"{own}", f"{needed:.0f}", f"{own / needed:.2f}")


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


def _tests(
    make: Begin,
    bank: ItemBank,
    items: np.ndarray,
    role: Target,
    people: list[Person],
) -> dict[float, list[tuple[int, float]]]:
    """For each standard error: items taken and error of the estimate, each person and skill."""
    found: dict[float, list[tuple[int, float]]] = {error: [] for error in PEER_ERRORS}
    for skill in aim(role, bank.population).places:
        own = np.flatnonzero(bank.skills == skill)
        for person in people:
            steps = make(items[own], person.answers[own])
            for error in sorted(PEER_ERRORS, reverse=True):
                while len(steps.asked) < LONGEST and (not steps.asked or steps.error > error):
                    steps.ready()
                    steps()
                off = steps.ability - float(person.abilities[skill])
                found[error].append((len(steps.asked), off))
    return found
