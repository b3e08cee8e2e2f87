"""In which order options, lines or partners are shown: drawn once per sitting and item."""

from itertools import chain

from tremplin.catalog.items import (
    GradedItem,
    JudgeItem,
    MatchItem,
    MultipleItem,
    OrderItem,
    RewriteChoiceItem,
    SingleItem,
)
from tremplin.language.localized import Language
from tremplin.measure.chance import permutation

ATTEMPTS = 50


def shown_order(item: GradedItem, language: Language, seed: int) -> tuple[int, ...]:
    """The order as indices into the file; empty for an item without options.

    Items that are not to be shuffled keep the order of the file. Lines to put in order are
    never shown in an order that is right.
    """
    count = _count(item, language)
    if not item.shuffle:
        return tuple(range(count))
    drawn = permutation(count, seed, "order", item.id)
    if not isinstance(item, OrderItem):
        return drawn
    again = (permutation(count, seed, "order", item.id, "again", n) for n in range(ATTEMPTS))
    wrong = (order for order in chain((drawn,), again) if list(order) not in item.orders)
    return next(wrong, drawn)


def _count(item: GradedItem, language: Language) -> int:
    if isinstance(item, SingleItem | MultipleItem | JudgeItem | RewriteChoiceItem):
        return len(item.option)
    if isinstance(item, OrderItem):
        return item.count
    return len(item.right.pick(language)) if isinstance(item, MatchItem) else 0
