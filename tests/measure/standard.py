"""The bank, the role and the persons on which figures of the engine are stated."""

from dataclasses import replace

import numpy as np

from tests.measure.made import FULL
from tremplin.measure.bank import ItemBank
from tremplin.measure.people import Person, Truth, draw_persons
from tremplin.measure.response import Response
from tremplin.measure.response_model import SELF_RATING, ItemParameters
from tremplin.measure.target import LEVEL_ZERO, Target

NEEDED = 10
ROLES = 10
DISCRIMINATION = 1.2
LAPSE = 0.05
AUTHOR_DOUBT = (0.6, 0.3)
"""SD of the difficulty, and of the logarithm of the discrimination, of an item never calibrated."""
CERTAIN = (0.0, 0.0)


def standard_bank(
    count: int = 500,
    seed: int = 1,
    *,
    doubt: tuple[float, float] = CERTAIN,
    choices: bool = False,
    spread: float = 0.0,
) -> ItemBank:
    """Items spread evenly over 23 skills and levels 1 to 5, shift U(-.4, .4), a = 1.2, l = .05.

    Half with four options, a quarter multiple, a quarter typed, in a drawn order. All take the
    same time. With `choices`, "I don't know" is told apart where there are options. `spread` is
    the SD of the logarithm of the discrimination over the bank.
    """
    rng = np.random.default_rng(seed)
    kinds = rng.permutation(np.arange(count) % 4)
    entries = {}
    for number, kind in enumerate(kinds):
        level = number // len(FULL.skills) % 5 + 1
        b = float(level - LEVEL_ZERO + rng.uniform(-0.4, 0.4))
        thresholds, guessing = {
            2: ((b - 0.6, b + 0.6), (0.19, 0.03)),
            3: ((b,), (0.02,)),
        }.get(int(kind), ((b,), (0.25,)))
        slope = DISCRIMINATION * float(np.exp(spread * rng.standard_normal()))
        parameters = ItemParameters(
            slope, thresholds, guessing, *doubt, LAPSE, has_choices=choices and kind != 3
        )
        entries[f"item-{number:04d}"] = (FULL.skills[number % len(FULL.skills)], 60.0, parameters)
    return ItemBank.of(FULL, entries)


def standard_role(seed: int = 1) -> Target:
    """Ten skills, and their cuts between -.5 and 1.5, drawn; all weigh the same."""
    rng = np.random.default_rng(seed)
    needed = tuple(FULL.skills[place] for place in rng.permutation(len(FULL.skills))[:NEEDED])
    cuts = tuple(rng.uniform(-0.5, 1.5, NEEDED).tolist())
    return Target("standard", needed, (1.0,) * NEEDED, cuts)


def standard_roles() -> list[Target]:
    """Ten such roles: how many items one takes hangs on the domains and cuts that it draws."""
    return [standard_role(seed) for seed in range(1, ROLES + 1)]


def persons(
    bank: ItemBank,
    count: int,
    seed: int,
    *,
    reluctance: float | None = None,
    only_difficulty: bool = False,
) -> list[Person]:
    """Persons who meet banks that the parameters may stand for; in doubt of the difficulty alone
    when `only_difficulty`."""
    truth = Truth.of(bank)
    if only_difficulty:
        truth = replace(truth, discrimination_sd=np.zeros(len(bank.ids)))
    rng = np.random.default_rng(seed)
    return draw_persons(bank.population, truth, count, rng, reluctance=reluctance)


def self_ratings(person: Person, bias: float, rng: np.random.Generator) -> tuple[Response, ...]:
    """What a person of this bias says of themselves in every skill."""
    cuts, slope, lapse = SELF_RATING.thresholds, SELF_RATING.discrimination, SELF_RATING.lapse
    seen = person.abilities + bias
    reached = rng.random((len(seen), 1)) < 1 / (1 + np.exp(-slope * (seen[:, None] - cuts)))
    stray = rng.integers(6, size=len(seen))
    stated = np.where(rng.random(len(seen)) < lapse, stray, reached.sum(axis=1))
    return tuple(
        Response(f"rating.{skill}", skill, SELF_RATING, int(level))
        for skill, level in zip(FULL.skills, stated, strict=True)
    )
