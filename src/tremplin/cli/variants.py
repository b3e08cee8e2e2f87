"""The variant of a question that a file of answers names by its values."""

from collections.abc import Mapping
from typing import Any

from tremplin.catalog.base import Text
from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import AnswerError
from tremplin.catalog.templates import VariantError, with_values


def named_variant(item: GradedItem, values: Any) -> GradedItem:
    """The variant with these values; AnswerError that says which name or value is wrong."""
    if item.template is None:
        raise AnswerError("no-variants")
    names = item.template.names
    if not isinstance(values, Mapping) or set(values) != set(names):
        raise AnswerError("variant-names", names=", ".join(names))
    for name, allowed in _allowed(item).items():
        if _kind(values[name]) not in allowed:
            raise AnswerError("variant-value", name=name)
    try:
        return with_values(item, values)
    except (VariantError, ArithmeticError, TypeError, RecursionError) as error:
        raise AnswerError("unknown-variant") from error


def _allowed(item: GradedItem) -> dict[str, set[str]]:
    """The kinds of values that each parameter has."""
    found: dict[str, set[str]] = {}
    for axis in item.template.axes if item.template else ():
        for row in axis:
            for name, value in row.items():
                found.setdefault(name, set()).add(_kind(value))
    return found


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "truth"
    if isinstance(value, int | float):
        return "number"
    return "texts" if isinstance(value, Text | Mapping) else type(value).__name__
