"""Logs of sessions in which simulated persons answer items of a bank drawn by chance."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from tests.measure.standard import AUTHOR_DOUBT, standard_bank
from tremplin.measure.bank import ItemBank
from tremplin.measure.calibration_log import AuthorItem, Log
from tremplin.measure.people import Truth, draw_abilities


def doubtful_bank(count: int, seed: int = 1) -> ItemBank:
    """Items of which their author knows no more than the level."""
    return standard_bank(count, seed, doubt=AUTHOR_DOUBT, choices=True)


def with_shift(truth: Truth, items: Sequence[int], logits: float) -> Truth:
    """These items harder by so much on the logit scale."""
    thresholds = truth.thresholds.copy()
    thresholds[items] += logits / truth.discrimination[items, None]
    return replace(truth, thresholds=thresholds)


def log_of(
    bank: ItemBank,
    truths: tuple[Truth, Truth],
    sessions: int,
    length: int,
    rng: np.random.Generator,
    impact: float = 0.0,
) -> Log:
    """Every other session in English, by persons who are abler by `impact`."""
    rows = []
    for session in range(sessions):
        language = session % 2
        ability = draw_abilities(bank.population, rng) + impact * language
        answers = truths[language].answers(ability, float(rng.beta(2, 2)), rng)
        asked = rng.permutation(len(bank.ids))[:length]
        rows += [(item, session, answers[item], 0) for item in asked]
    columns = np.array(rows, dtype=np.intp).T
    return log_from(bank, columns, np.arange(sessions) % 2)


def log_from(bank: ItemBank, columns: np.ndarray, languages: np.ndarray) -> Log:
    """A log of these columns: item, session, category, options chosen."""
    skills = (bank.population.skills[place] for place in bank.skills)
    entries = zip(bank.ids, skills, bank.parameters, strict=True)
    items = tuple(AuthorItem(name, skill, (p, p)) for name, skill, p in entries)
    return Log(bank.population, items, *columns, languages=languages.astype(np.intp))


def rms(values: Sequence[float]) -> float:
    """Root of the mean square."""
    return float(np.sqrt(np.mean(np.square(values))))
