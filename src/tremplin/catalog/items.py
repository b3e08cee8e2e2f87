"""All types of items; the type decides which fields there are."""

from typing import Final

from tremplin.catalog.arranged_items import MatchItem, OrderItem
from tremplin.catalog.choice_items import (
    JudgeItem,
    MultipleItem,
    RatingItem,
    RewriteChoiceItem,
    SingleItem,
)
from tremplin.catalog.item_base import Graded, Grid, ItemBase, Option, Parameters
from tremplin.catalog.typed_items import NumberItem, RepairItem, ShortTextItem, TraceItem

__all__ = [
    "CHOICE_TYPES",
    "ITEM_TYPES",
    "Graded",
    "GradedItem",
    "Grid",
    "ItemBase",
    "JudgeItem",
    "MatchItem",
    "MultipleItem",
    "NumberItem",
    "Option",
    "OrderItem",
    "Parameters",
    "RatingItem",
    "RepairItem",
    "RewriteChoiceItem",
    "ShortTextItem",
    "SingleItem",
    "TraceItem",
]

GradedItem = (
    SingleItem
    | MultipleItem
    | JudgeItem
    | RewriteChoiceItem
    | OrderItem
    | MatchItem
    | NumberItem
    | ShortTextItem
    | TraceItem
    | RepairItem
)
ITEM_TYPES: Final[dict[str, type[ItemBase]]] = {
    "single": SingleItem,
    "multiple": MultipleItem,
    "order": OrderItem,
    "match": MatchItem,
    "number": NumberItem,
    "short-text": ShortTextItem,
    "trace": TraceItem,
    "judge": JudgeItem,
    "rewrite-choice": RewriteChoiceItem,
    "repair": RepairItem,
    "rating": RatingItem,
}
CHOICE_TYPES: Final = frozenset({"single", "multiple", "order", "match", "judge", "rewrite-choice"})
"""Types answered by choosing, which can be guessed; "I don't know" is told apart from wrong."""
