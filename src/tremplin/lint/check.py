"""Checks content: all that loading finds, the rules of single items, and warnings if asked for."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import Final

from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Accepted, Diagnostic, Finding, Source
from tremplin.lint.explain import RULE_NAMES
from tremplin.lint.gather import Checked, Gathered, gather
from tremplin.lint.item_view import ItemView
from tremplin.lint.parse import Loaded, loaded
from tremplin.lint.place import Placed, located, written
from tremplin.lint.rules import (
    item_clues,
    item_keys,
    item_languages,
    item_options,
    item_texts,
    item_typography,
    template_texts,
)
from tremplin.lint.suppress import silenced, unused_suppression
from tremplin.lint.variants import base_view, variant_findings
from tremplin.lint.warn import WARNINGS, warnings

_RULES: Final[tuple[Callable[[ItemView], Iterator[Finding]], ...]] = (
    *item_languages.RULES,
    *item_typography.RULES,
    *item_texts.RULES,
    *item_options.RULES,
    *item_clues.RULES,
    *item_keys.RULES,
    *template_texts.RULES,
)


def check(
    sources: Iterable[Source],
    *,
    language: Language = "en",
    files: Collection[str] | None = None,
    warn: bool = False,
    today: dt.date | None = None,
) -> Loaded:
    """Everything that is wrong in `sources`, or in those of the named `files` alone.

    With `warn`, also what may be better; overdue reviews only when `today` is given.
    """
    gathered = gather(sources)
    _check_items(gathered, files, warn, today)
    diagnostics: list[Diagnostic] = []
    accepted: list[Accepted] = []
    for document, found in zip(gathered.documents, gathered.findings(), strict=True):
        if files is not None and document.source.name not in files:
            continue
        # Without a finding or a suppression there is nothing to place.
        if not found and "tremplin:" not in document.text:
            continue
        left = silenced(document, located(document, found))
        # A warning that was not looked for may still be there.
        idle = [mark for mark in left.idle if warn or mark.rule not in WARNINGS]
        idle_found: list[Placed] = [(m.span, unused_suppression(m, RULE_NAMES)) for m in idle]
        diagnostics += written(document, [*left.kept, *idle_found], language)
        for placed, reason in left.accepted:
            accepted += [Accepted(d, reason) for d in written(document, [placed], language)]
    warned = frozenset(c.entry.id for c in gathered.checked if _is_warned(c.findings))
    return replace(loaded(gathered, diagnostics, accepted), warned=warned)


def _is_warned(findings: Iterable[Finding]) -> bool:
    return any(finding.severity == "warning" for finding in findings)


def _check_items(
    gathered: Gathered, files: Collection[str] | None, warn: bool, today: dt.date | None
) -> None:
    views = [(c, view) for c in gathered.alive() if (view := _view(c)) is not None]
    for checked, view in views:
        if files is None or checked.file in files:
            checked.findings += _findings(view)
    by_skill: dict[str, list[ItemView]] = {}
    for _, view in views:
        by_skill.setdefault(view.item.skill, []).append(view)
    owners = {id(view): checked for checked, view in views}
    for alike in by_skill.values():
        for view, finding in item_keys.near_duplicate(alike):
            found = owners[id(view)].findings
            if not any(earlier.rule == finding.rule for earlier in found):
                found.append(finding)
    for view, finding in warnings([view for _, view in views], today) if warn else ():
        owners[id(view)].findings.append(finding)


def _findings(view: ItemView) -> list[Finding]:
    found = [finding for rule in _RULES for finding in rule(view)]
    if isinstance(view.item, GradedItem) and view.item.template is not None:
        known = {finding.rule for finding in found}
        found += variant_findings(view.path, view.item, _RULES, known)
    return found


def _view(checked: Checked) -> ItemView | None:
    if isinstance(checked.model, GradedItem):
        return base_view(checked.entry.path, checked.entry.raw, checked.model)
    if isinstance(checked.model, RatingItem):
        return ItemView(checked.entry.path, checked.entry.raw, checked.model)
    return None
