"""Rules about the parameters of calibrated items."""

from collections.abc import Iterator
from typing import Final

from tremplin.catalog.items import Graded, GradedItem
from tremplin.catalog.scoring import categories
from tremplin.lint.diagnostic import Finding, Path


def parameter_count(path: Path, item: GradedItem) -> Iterator[Finding]:
    """An item has more or fewer parameters than steps from wrong to right.

    An item with two categories has one difficulty, one with three has two; a list must be that
    long. A single number stands for all steps.

    Wrong:
        [[item]]
        type = "single"
        parameters = { difficulty = [-0.5, 0.5] }

    Right:
        [[item]]
        type = "single"
        parameters = { difficulty = -0.5 }
    """
    steps = categories(item) - 1
    for name, given in _lists(item):
        if len(given) != steps:
            values = {"key": name, "n": len(given), "steps": steps}
            yield Finding("parameter-count", (*path, "parameters", name), values=values)


def parameter_order(path: Path, item: GradedItem) -> Iterator[Finding]:
    """The steps of an item are not in order.

    A higher category is harder to reach and harder to guess, so difficulties rise from left to
    right and guessing falls. Otherwise some answer would have a negative probability.

    Wrong:
        [[item]]
        type = "judge"
        parameters = { difficulty = [1.0, 0.2] }

    Right:
        [[item]]
        type = "judge"
        parameters = { difficulty = [0.2, 1.0] }
    """
    for name, given in _lists(item):
        if given != sorted(given, reverse=name == "guessing"):
            place = (*path, "parameters", name)
            yield Finding("parameter-order", place, case=name)


def check(path: Path, item: GradedItem) -> Iterator[Finding]:
    """What both rules find in an item."""
    for rule in RULES:
        yield from rule(path, item)


def _lists(item: Graded) -> Iterator[tuple[str, list[float]]]:
    for name in ("difficulty", "guessing"):
        given = getattr(item.parameters, name, None)
        if isinstance(given, list):
            yield name, given


RULES: Final = (parameter_count, parameter_order)
