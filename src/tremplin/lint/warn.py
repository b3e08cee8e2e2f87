"""Warnings: what is probably better otherwise, and may be accepted with a written reason."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from tremplin.catalog.items import GradedItem
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.rules import across, hints, looks, stems, upkeep

_OF_AN_ITEM: Final[tuple[Callable[[ItemView], Iterator[Finding]], ...]] = (
    *looks.RULES,
    *hints.RULES,
    *stems.RULES,
    *upkeep.RULES,
)
EXPLAINED: Final[tuple[Callable[..., object], ...]] = (
    *looks.RULES,
    *hints.RULES,
    *stems.RULES,
    *upkeep.EXPLAINED,
    *across.RULES,
)
WARNINGS: Final = frozenset(rule.__name__.replace("_", "-") for rule in EXPLAINED)
"""The names of the rules that warn."""


def warnings(
    views: Sequence[ItemView], today: dt.date | None
) -> Iterator[tuple[ItemView, Finding]]:
    """What may be better in items, each with its item; reviews are dated only with `today`."""
    graded = [view for view in views if isinstance(view.item, GradedItem)]
    for view in graded:
        for rule in _OF_AN_ITEM:
            yield from ((view, _warned(finding)) for finding in rule(view))
        if today is not None:
            yield from ((view, _warned(f)) for f in upkeep.stale_review(view, today))
    for pairwise in across.RULES:
        said: set[int] = set()
        for view, finding in pairwise(graded):
            if id(view) not in said:
                said.add(id(view))
                yield view, _warned(finding)


def _warned(finding: Finding) -> Finding:
    return replace(finding, severity="warning")
