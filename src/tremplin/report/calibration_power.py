"""Of how many items the answers are too few to show what may be odd, and how many it takes."""

from typing import Final, NamedTuple

from tremplin.measure.calibration import Calibration, ItemFigures
from tremplin.measure.calibration_evidence import WRONG_KEY_FROM
from tremplin.measure.calibration_flags import FlagKind, wrong_answers_needed
from tremplin.measure.calibration_groups import LARGEST_SE, RELIABLE_FROM, Difference

USUAL_DISTRACTORS: Final = 3


class Unjudged(NamedTuple):
    """Items that one kind of flag may have passed over."""

    flag: FlagKind
    needed: int
    """Answers to an item, or of dead distractors wrong answers to one with four options."""
    items: int
    """How many have too few."""


def unjudged(found: Calibration) -> tuple[Unjudged, ...]:
    """What can't be told of each item, whatever the number of those it can't be told of."""
    few = sum(one.answers < WRONG_KEY_FROM for one in found.items)
    return (
        Unjudged("wrong-key", WRONG_KEY_FROM, few),
        Unjudged("dead-distractor", wrong_answers_needed(USUAL_DISTRACTORS), _few_wrong(found)),
        Unjudged("language", RELIABLE_FROM, _too_vague([one.language for one in found.items])),
        Unjudged("drift", RELIABLE_FROM, _too_vague([one.time for one in found.items])),
    )


def _few_wrong(found: Calibration) -> int:
    return sum(_has_few_wrong(one) for one in found.items)


def _has_few_wrong(one: ItemFigures) -> bool:
    return one.wrong < wrong_answers_needed(len(one.takers))


def _too_vague(differences: list[Difference | None]) -> int:
    return sum(one is None or one.se > LARGEST_SE for one in differences)
