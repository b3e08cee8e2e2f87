"""The engine where its model does not hold, item parameters from logs, and the scoring of cohorts.

No bars: "theirs" are the figures of the prototype. What it did exactly is not written down
everywhere, so each row's docstring says what is done here.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from tests.bench.table import Row, beside
from tests.measure import figures
from tests.measure.answered import doubtful_bank, log_of, rms
from tests.measure.made import FULL
from tests.measure.standard import CERTAIN, LAPSE, persons, standard_bank, standard_role
from tremplin.measure.bank import ItemBank
from tremplin.measure.belief import posterior
from tremplin.measure.calibration import calibrate
from tremplin.measure.fit import ODD, person_fit
from tremplin.measure.people import Person, Truth, draw_persons
from tremplin.measure.sittings import Record, record, sitting
from tremplin.measure.strategies import describing

SEED = 7
"""That of the persons of `figures.described`: every row has the same ones."""
DOUBT = (0.5, 0.0)
MISKEYED = 0.05
HITS_WRONG_KEY = 1 / 3
"""Chance that a wrong answer to an item with options is the one that counts as right."""
CARELESS = 0.1
WEAK = replace(FULL, general=0.175, domain=0.125, specific=0.70)
"""Half of the correlations that belief assumes: .30 in a domain, .15 across."""
LONG = 100
IGNORANT = -30.0
"""An ability at which nothing is known and all is guessed."""
SESSIONS = {100: ".556", 1000: ".461", 10_000: ".182"}
"""Sessions in a log, and the prototype's error of difficulties."""
ANSWERS = 20
"""Of a session."""
BANKS = 2
"""Banks that are calibrated; one alone may be nearer its authors' levels by luck."""
LEARNERS = 300
FORM = 66
"""Answers of each learner of a cohort."""


def misfit_rows(count: int) -> Iterator[Row]:
    """RMSE and coverage at 40 items: the model holds, and then not."""
    cases: tuple[tuple[str, Callable[[int], Record], str, str], ...] = (
        ("the model holds", figures.described, ".570", ".903"),
        ("difficulties off by N(0, .5^2), integrated", _integrated, ".600", ".897"),
        ("difficulties off by N(0, .5^2), ignored", _ignored, ".598", ".882"),
        (f"{MISKEYED:.0%} of items miskeyed", _miskeyed, ".623", ".899"),
        (f"careless: {CARELESS:.0%} of answers at random", _careless, ".618", ".871"),
        ("true correlations half as strong", _weak, ".642", ".867"),
    )
    for what, run, error, coverage in cases:
        found = run(count)
        yield beside(f"{what}: RMSE", figures.rmse(found), error)
        yield beside("   coverage of 90 % intervals", figures.coverage(found), coverage)


def _integrated(count: int) -> Record:
    return figures.described(count, doubt=DOUBT)


def _ignored(count: int) -> Record:
    """The persons of `_integrated`, by a bank that takes its difficulties for certain."""
    met = persons(standard_bank(doubt=DOUBT), count, SEED)
    return _described(standard_bank(doubt=CERTAIN), met)


def _miskeyed(count: int) -> Record:
    """Each person meets other miskeyed items: there the right answer counts as wrong, and one
    wrong answer in three to an item with options as right."""
    bank, rng = standard_bank(), np.random.default_rng(SEED)
    optional = np.array([p.guessing[0] > 0.1 for p in bank.parameters])
    return _described(
        bank, [_with_wrong_keys(p, optional, rng) for p in persons(bank, count, SEED)]
    )


def _with_wrong_keys(person: Person, optional: np.ndarray, rng: np.random.Generator) -> Person:
    wrong = rng.random(len(optional)) < MISKEYED
    hit = optional & (person.answers == 0) & (rng.random(len(optional)) < HITS_WRONG_KEY)
    answers = np.where(wrong, hit, person.answers).astype(person.answers.dtype)
    return replace(person, answers=answers)


def _careless(count: int) -> Record:
    """One answer in ten is any category, beside the lapses that belief counts on."""
    bank = standard_bank()
    lapse = 1 - (1 - LAPSE) * (1 - CARELESS)
    truth = replace(Truth.of(bank), lapse=np.full(len(bank.ids), lapse))
    rng = np.random.default_rng(SEED)
    return _described(bank, draw_persons(FULL, truth, count, rng))


def _weak(count: int) -> Record:
    bank, rng = standard_bank(), np.random.default_rng(SEED)
    return _described(bank, draw_persons(WEAK, Truth.of(bank), count, rng))


def _described(bank: ItemBank, people: list[Person]) -> Record:
    role = standard_role()
    return record(describing(bank, role), people, figures.ITEMS, role)


def extreme_rows(count: int) -> Iterator[Row]:
    """Who guesses everything, and who has all right or all wrong; levels are the mean belief
    over the needed skills, in standard deviations."""
    bank, rng = standard_bank(), np.random.default_rng(SEED)
    truth, everyone = Truth.of(bank), persons(bank, count, SEED)
    nothing = np.full(len(FULL.skills), IGNORANT)
    guessers = [replace(p, answers=truth.answers(nothing, 0.0, rng)) for p in everyone]
    for length, score, share in ((20, "", ""), (figures.ITEMS, "-3.3", ".5"), (LONG, "", "")):
        levels, odd = zip(*(_judged(bank, person, length) for person in guessers), strict=True)
        yield beside(f"random guessers, {length} items: level", float(np.mean(levels)), score, 2)
        yield beside("   share flagged by person fit", float(np.mean(odd)), share, 2)
    tops = np.array([p.categories - 1 for p in bank.parameters], dtype=np.int8)
    for what, answers, theirs in (("right", tops, "4.1"), ("wrong", 0 * tops, "-4.4")):
        level, _ = _judged(bank, replace(everyone[0], answers=answers), LONG)
        yield beside(f"all {what}, {LONG} items: level", level, theirs, 2)


def _judged(bank: ItemBank, person: Person, length: int) -> tuple[float, bool]:
    """The mean belief over the needed skills, and whether the answers do not hang together."""
    strategy = describing(bank, standard_role())
    *_, last = sitting(strategy, person, length)
    fit = person_fit(FULL, last.sitting)
    return float(last.belief.mean[strategy.needed].mean()), fit is not None and fit < ODD


def recalibration_rows(count: int) -> Iterator[Row]:
    """RMSE of difficulties from logs: 300 items, authors off by .6, sessions of 20 drawn items.

    Up to ten sessions for each person of the bench.
    """
    banks = []
    for seed in range(1, 1 + BANKS):
        rng, bank = np.random.default_rng(seed), doubtful_bank(300, seed)
        banks.append((bank, Truth.of(bank).drawn(rng), rng))
    shifts = [truth.thresholds[:, 0] - _middle(bank) for bank, truth, _ in banks]
    yield beside("RMSE of b with no session", rms(np.concatenate(shifts).tolist()), ".605")
    for sessions, theirs in SESSIONS.items():
        if sessions <= 10 * count:
            off = [_calibrated(*made, sessions) for made in banks]
            what = f"   with {sessions:,} sessions of {ANSWERS} answers"
            yield beside(what, rms(np.concatenate(off).tolist()), theirs)


def _middle(bank: ItemBank) -> np.ndarray:
    return np.asarray(Truth.of(bank).thresholds[:, 0])


def _calibrated(
    bank: ItemBank, truth: Truth, rng: np.random.Generator, sessions: int
) -> np.ndarray:
    """Error of the difficulty of each item that was answered."""
    found = calibrate(log_of(bank, (truth, truth), sessions, ANSWERS, rng))
    real = dict(zip(bank.ids, truth.thresholds[:, 0] - _middle(bank), strict=True))
    return np.array([one.shift - real[one.item.id] for one in found.items])


def cohort_rows() -> Iterator[Row]:
    """Learners scored a second: exact posteriors of 23 skills from 66 answers, one by one."""
    bank = standard_bank()
    sheets = [
        [person.response(bank, place) for place in range(FORM)]
        for person in persons(bank, LEARNERS, SEED)
    ]
    start = time.perf_counter()
    for sheet in sheets:
        posterior(FULL, sheet)
    rate = f"{LEARNERS / (time.perf_counter() - start):,.0f}"
    yield Row("learners scored a second, one at a time (theirs: any items)", rate, "49-73 k")
    yield Row("   by pattern tables of a fixed form: not in the product", "", "450-510 k")
