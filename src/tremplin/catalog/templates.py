"""Variants of an item made from a template: drawn for a sitting, or made again from its values."""

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from tremplin.catalog.base import Text
from tremplin.catalog.item_base import Graded
from tremplin.catalog.template_table import Template, Values, as_value

Item = TypeVar("Item", bound=Graded)
_DRAWS: Final = 500


class VariantError(ValueError):
    """Values with which an item has no variant: its template has changed, or they are no values."""


def variant(item: Item, seed: int) -> Item:
    """The variant of an item for a sitting: the same for the same seed, template and identifier.

    An item without a template is its only variant. Identifier and level stay the same.
    """
    if item.template is None:
        return item
    numbers = (_number(seed, item.id, attempt) for attempt in range(_DRAWS))
    whole = item.template.drawn(numbers)
    try:
        return _made(item, {name: whole[name] for name in item.template.names})
    except ValidationError:
        # Such a template does not pass `check`; its base variant can always be asked.
        return item


def with_values(item: Item, values: Any) -> Item:
    """The variant with these values, as kept with an answer; VariantError if there is none.

    Values that the template allows no more are taken: they were shown once.
    """
    template = item.template
    if template is None or not isinstance(values, Mapping) or set(values) != set(template.names):
        raise VariantError(item.id)
    try:
        return _made(item, {name: as_value(values[name]) for name in template.names})
    except ValueError as error:
        raise VariantError(item.id) from error


def kept_values(item: Graded) -> dict[str, Any] | None:
    """The values of an item's parameters as JSON values, to be kept with its answer."""
    if item.variant is None:
        return None
    return {
        name: value.model_dump() if isinstance(value, Text) else value
        for name, value in item.variant.items()
    }


def kept_item(item: Graded) -> dict[str, Any]:
    """What is kept of an item with its answer: its identifier, and the values it was made with."""
    values = kept_values(item)
    return {"item": item.id} if values is None else {"item": item.id, "variant": values}


def shown_variant(item: Item, seed: int | None, kept: Any = None) -> Item:
    """The variant that was shown once (`kept`), else the one for this seed, else the base."""
    if kept is not None:
        try:
            return with_values(item, kept)
        except VariantError:
            pass
    return item if seed is None else variant(item, seed)


def variants(item: Item, most: int) -> Iterator[Item]:
    """Up to `most` variants spread over all, the base first; ValidationError on a broken one."""
    template = item.template
    for whole in template.choices(most) if template else ():
        yield _made(item, _chosen(template, whole))


def _chosen(template: Template | None, whole: Mapping[str, Any]) -> dict[str, Any]:
    return {name: whole[name] for name in (template.names if template else ())}


def _made(item: Item, values: Values) -> Item:
    table = item.table_with_placeholders
    return type(item).model_validate(table, context={"values": values})


def _number(seed: int, item: str, attempt: int) -> int:
    text = f"{seed}\x1f{item}\x1f{attempt}"
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")
