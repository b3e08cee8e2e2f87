"""A question as it was asked, kept with its answer: nothing else is needed to show it for ever."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, Final

from tremplin.catalog.items import (
    GradedItem,
    JudgeItem,
    MatchItem,
    NumberItem,
    Option,
    OrderItem,
    RepairItem,
    ShortTextItem,
    TraceItem,
)
from tremplin.catalog.repair_rules import rules_met
from tremplin.catalog.scoring import right_answer
from tremplin.language.localized import Language
from tremplin.report.question_text import choices, table_rows

Asked = dict[str, Any]
"""What was asked, as JSON values; keys without a value are left out."""

OTHER_FORMS: Final = 4
"""Accepted ways of writing that are kept beside the right answer."""


def item_fingerprint(item: GradedItem) -> str:
    """A hash of all that the item says; another one tells that it was edited."""
    text = item.model_dump_json(exclude_defaults=True)
    return blake2b(text.encode(), digest_size=8).hexdigest()


def asked_record(item: GradedItem, shown: Sequence[int], language: Language, raw: Any) -> Asked:
    """The question in one language: texts, options as shown, what is right and why, source.

    Of the options' reasons those of the right options and of the ones chosen are kept.
    """
    record: Asked = {
        "fingerprint": item_fingerprint(item),
        "type": item.type,
        "ask": item.ask.pick(language),
        "stimulus": item.stimulus.pick(language) if item.stimulus else None,
        "code": item.code,
        "table": table_rows(item.table, language) if item.table else None,
        "options": choices(item, shown, language),
        "values": [_value(item, place) for place in shown],
        **_own_parts(item, language),
        "right": _plain(right_answer(item, language)),
        "why": _reasons(item, language, raw),
        "explain": item.explain.pick(language),
        "source": list(item.source),
    }
    if isinstance(item, RepairItem) and isinstance(raw, str):
        record["rules"] = _rules(item, language, raw)
    return {key: value for key, value in record.items() if value not in (None, "", [], {})}


def _own_parts(item: GradedItem, language: Language) -> Asked:
    """What only some types have."""
    if isinstance(item, MatchItem):
        return {"left": item.left.pick(language)}
    if isinstance(item, NumberItem):
        unit = item.unit.pick(language) if item.unit else None
        return {"unit": unit, "tolerance": item.tolerance or None}
    if isinstance(item, RepairItem):
        return {"start": item.start.pick(language)}
    if isinstance(item, ShortTextItem):
        return {"accepted": item.accept.pick(language)[1 : 1 + OTHER_FORMS]}
    if isinstance(item, TraceItem):
        return {"accepted": item.answer[1 : 1 + OTHER_FORMS]}
    return {}


def _value(item: GradedItem, place: int) -> str | int:
    if isinstance(item, OrderItem | MatchItem):
        return place
    return _options(item)[place].id


def _options(item: GradedItem) -> list[Option]:
    options: list[Option] = getattr(item, "option", [])
    return options


def _plain(answer: Any) -> Any:
    return list(answer) if isinstance(answer, tuple) else answer


def _reasons(item: GradedItem, language: Language, raw: Any) -> dict[str, str]:
    """The reason of each option that is right or was chosen, by the option's id."""
    chosen = {raw} if isinstance(raw, str) else set(raw) if isinstance(raw, list | tuple) else set()
    return {
        option.id: option.why.pick(language)
        for option in _options(item)
        if option.why and (option.id in chosen or _is_right(item, option))
    }


def _is_right(item: GradedItem, option: Option) -> bool:
    return option.credit == 2 if isinstance(item, JudgeItem) else option.right


def _rules(item: RepairItem, language: Language, raw: str) -> list[dict[str, Any]]:
    """Each rule in words, and whether the text met it."""
    met = rules_met(item.rule, raw, item.start.pick(language), language)
    return [
        {"says": rule.says.pick(language) if rule.says else rule.id, "met": met[rule.id]}
        for rule in item.rule
    ]
