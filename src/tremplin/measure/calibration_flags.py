"""What is odd about an item, in the light of its answers."""

from dataclasses import dataclass, field
from typing import Any, Final, Literal

from tremplin.measure.calibration import ItemFigures
from tremplin.measure.calibration_evidence import LEAST_CORRELATION

FlagKind = Literal[
    "wrong-key", "weak", "dead-distractor", "harder", "easier", "unknown", "language", "drift"
]

SURE: Final = 0.95
"""Probability from which on a key counts as wrong, or an item as one that tells nobody apart."""
FEWEST_IN_LOW_HALF: Final = 50
"""Of the less able half who chose an option: with fewer, a distractor may be unlucky."""
LEAST_SHARE: Final = 0.05
"""A distractor chosen by fewer of the less able half does not work."""
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
    if found.low_half < FEWEST_IN_LOW_HALF:
        return None
    dead = {option: share for option, share in found.shares.items() if share < LEAST_SHARE}
    return Flag("dead-distractor", {"shares": dead}) if dead else None


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
