"""Checks the variants of a template like items of their own, spread over all choices of values."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from tremplin.catalog.items import GradedItem
from tremplin.catalog.placeholders import PlaceholderError, filled
from tremplin.catalog.template_table import Template
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.item_view import ItemView
from tremplin.lint.rules.templates import FEWEST, few_variants, variant_breaks_rule
from tremplin.lint.shape import validated

Rule = Callable[[ItemView], Iterator[Finding]]
SAMPLE: Final = 101
"""Variants that are checked of each template, the base among them."""


def base_view(path: Path, raw: Mapping[str, Any], item: GradedItem) -> ItemView:
    """An item with its table as shown in the base variant."""
    if item.template is None or item.variant is None:
        return ItemView(path, raw, item)
    return ItemView(path, filled(raw, item.template.completed(item.variant)), item)


def variant_findings(
    path: Path, item: GradedItem, rules: Sequence[Rule], known: Collection[str]
) -> Iterator[Finding]:
    """What is wrong with variants, one finding a rule; rules in `known` are left out."""
    template, table = item.template, item.table_with_placeholders
    if template is None or table is None:
        return
    choices = list(template.choices(SAMPLE))
    if len(choices) < FEWEST:
        yield few_variants(path, len(choices))
    said = set(known)
    for whole in choices[1:]:
        for finding in _of_variant(path, item, template, whole, rules):
            if finding.rule not in said:
                said.add(finding.rule)
                values = {name: whole[name] for name in template.names}
                yield variant_breaks_rule(path, values, finding)


def _of_variant(
    path: Path,
    item: GradedItem,
    template: Template,
    whole: Mapping[str, Any],
    rules: Sequence[Rule],
) -> Iterator[Finding]:
    table = item.table_with_placeholders or {}
    try:
        raw = filled(table, whole)
    except PlaceholderError:
        return
    raw.pop("template")
    model, findings = validated(type(item), path, raw)
    yield from findings
    if isinstance(model, GradedItem):
        view = ItemView(path, raw, model)
        for rule in rules:
            yield from rule(view)
