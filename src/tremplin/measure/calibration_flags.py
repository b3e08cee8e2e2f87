"""What is odd about an item, in the light of its answers."""

import math
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from tremplin.measure.calibration import ItemFigures
from tremplin.measure.calibration_evidence import LEAST_CORRELATION, at_most

FlagKind = Literal[
    "wrong-key", "weak", "dead-distractor", "harder", "easier", "unknown", "language", "drift"
]

SURE: Final = 0.95
"""Probability from which on a key counts as wrong, or an item as one that tells nobody apart."""
DEAD: Final = 0.25
"""A distractor with surely less than this part of its even share of the wrong answers is dead."""
UNLUCKY: Final = 0.025
"""Chance left on one side of an interval of 95 %."""
FAR: Final = 1.0
"""Distance of the difficulty from the author's, in standard deviations of the population."""
FAR_SE: Final = 0.3
"""Standard error of the difficulty up to which that distance counts."""
MOST_UNKNOWN: Final = 0.4
FEWEST_FOR_SHARES: Final = 50


@dataclass(frozen=True)
class Flag:
    """One thing that is odd, with its figures."""

    kind: FlagKind
    values: dict[str, Any] = field(default_factory=dict)


def flags(found: ItemFigures) -> tuple[Flag, ...]:
    """All flags of an item, the gravest first; a wrong key explains what else is odd."""
    key = _key(found)
    if key is not None and key.kind == "wrong-key":
        return (key,)
    others = (_difficulty(found), _unknown(found), _dead(found), _language(found), _drift(found))
    return tuple(flag for flag in (key, *others) if flag is not None)


def _key(found: ItemFigures) -> Flag | None:
    r = found.correlation.r
    if found.wrong_key >= SURE:
        values = {"probability": found.wrong_key, "likely": found.likely_key}
        return Flag("wrong-key", {"r": r, **values})
    flat = r < LEAST_CORRELATION and found.flat >= SURE
    return Flag("weak", {"r": r}) if flat else None


def _difficulty(found: ItemFigures) -> Flag | None:
    if abs(found.shift) <= FAR or found.difficulty_sd > FAR_SE:
        return None
    values = {"shift": found.shift, "se": found.difficulty_sd}
    return Flag("harder" if found.shift > 0 else "easier", values)


def _unknown(found: ItemFigures) -> Flag | None:
    if found.answers < FEWEST_FOR_SHARES or found.unknown <= MOST_UNKNOWN:
        return None
    return Flag("unknown", {"share": found.unknown})


def _dead(found: ItemFigures) -> Flag | None:
    """Distractors that hardly anybody who is wrong takes, however easy the item is.

    Of those who took a distractor, the upper end of the exact interval of 95 % for the share of
    this one (Clopper and Pearson 1934) lies below a quarter of its even share, which is what each
    would have if the same choices were spread evenly: 1/k of the wrong answers where one of k
    distractors is chosen. The rule of thumb of 5 % of all answers (Haladyna and Downing 1993)
    blames easy items for being easy; among the wrong answers to four options a quarter of the
    even share is 8 %. One distractor alone is never dead.
    """
    bound = DEAD * sum(found.takers.values()) / max(1, found.wrong * len(found.takers))
    dead = {
        option: found.shares[option]
        for option, count in found.takers.items()
        if found.shares[option] < bound and at_most(count, found.wrong, bound) <= UNLUCKY
    }
    return Flag("dead-distractor", {"shares": dead, "wrong": found.wrong}) if dead else None


def wrong_answers_needed(distractors: int) -> int:
    """Wrong answers from which on a distractor that nobody takes is found: 28, 43, 58 for 2, 3, 4.

    One of k is chosen in each, so that (1 - 1/(4k))^n <= 2.5 %. A single distractor needs none.
    """
    if distractors < 2:
        return 0
    return math.ceil(math.log(UNLUCKY) / math.log1p(-DEAD / distractors))


def _language(found: ItemFigures) -> Flag | None:
    difference = found.language
    if difference is None or not difference.named:
        return None
    return Flag("language", {"logits": difference.logits, "se": difference.se})


def _drift(found: ItemFigures) -> Flag | None:
    difference = found.time
    if difference is None or not difference.named:
        return None
    return Flag("drift", {"logits": difference.logits, "se": difference.se})
