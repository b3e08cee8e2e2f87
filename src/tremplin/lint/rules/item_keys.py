"""Rules about right answers: formulas, orders, accepted forms, and items too like another."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from tremplin.catalog.items import NumberItem, OrderItem, RepairItem, ShortTextItem
from tremplin.catalog.scoring import normalised
from tremplin.lint.arithmetic import NotArithmeticError, value_of
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.rules import repair
from tremplin.lint.words import grams, likeness

_NEAR: Final = 0.65
_HAIR: Final = 1e-9


def formula_not_arithmetic(view: ItemView) -> Iterator[Finding]:
    """A formula is not a computation that can be done.

    It is worked out at every check. Use numbers, + - * / ** and brackets, a decimal point, and
    nothing else.

    Wrong:
        [[item]]
        type = "number"
        formula = "200 calls * 30"

    Right:
        [[item]]
        type = "number"
        formula = "4 * 3"
    """
    if _result(view) is None and "formula" in view.raw:
        yield Finding("formula-not-arithmetic", (*view.path, "formula"))


def formula_disagrees(view: ItemView) -> Iterator[Finding]:
    """A formula gives another number than the answer, beyond the tolerance.

    One of them is wrong, and people would be marked wrong for being right. Work it out again.

    Wrong:
        [[item]]
        type = "number"
        answer_value = 12
        tolerance = 0.1
        formula = "4 * 4"

    Right:
        [[item]]
        type = "number"
        answer_value = 12
        tolerance = 0.1
        formula = "4 * 3"
    """
    result, item = _result(view), view.item
    if result is not None and isinstance(item, NumberItem):
        room = item.tolerance + _HAIR * max(1.0, abs(item.answer_value))
        if abs(result - item.answer_value) > room:
            values = {"result": f"{result:.6g}", "value": f"{item.answer_value:g}"}
            yield Finding("formula-disagrees", (*view.path, "formula"), values=values)


def _result(view: ItemView) -> float | None:
    formula = view.raw.get("formula")
    try:
        return value_of(formula) if isinstance(formula, str) else None
    except NotArithmeticError:
        return None


def order_lines(view: ItemView) -> Iterator[Finding]:
    """There are fewer than four or more than six lines to put in order.

    With three, luck is right once in six; with seven, one looks for one's place. Five serve best.

    Wrong:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Noter", "Relire"]
        lines.en = ["Read", "Note", "Reread"]
        orders = [[0, 1, 2]]

    Right:
        [[item]]
        type = "order"
        lines.fr = ["Lire", "Noter", "Trier", "Relire"]
        lines.en = ["Read", "Note", "Sort", "Reread"]
        orders = [[0, 1, 2, 3]]
    """
    if isinstance(view.item, OrderItem) and not 4 <= view.item.count <= 6:
        yield Finding("order-lines", (*view.path, "lines"), "key", values={"n": view.item.count})


def accepted_forms(view: ItemView) -> Iterator[Finding]:
    """An accepted form is not written as it is compared, or comes to another one.

    Answers are compared trimmed, with single spaces, straight quotes and, unless `keep_case` is
    set, in lower case. Write each form so, once.

    Wrong:
        [[item]]
        type = "short-text"
        accept = ["journaux", "Journaux"]

    Right:
        [[item]]
        type = "short-text"
        accept = ["journaux"]
    """
    if not isinstance(view.item, ShortTextItem):
        return
    found: dict[tuple[str | int, ...], Finding] = {}
    for language in view.languages:
        seen: set[str] = set()
        for written in view.entries("accept", language):
            normal = normalised(written.text, view.item.keep_case)
            values = {"form": written.text, "normal": normal}
            if normal in seen:
                found[written.path] = written.finding("accepted-forms", "twice", **values)
            elif normal != written.text:
                found[written.path] = written.finding("accepted-forms", **values)
            seen.add(normal)
    yield from found.values()


def repair_vectors(view: ItemView) -> Iterator[Finding]:
    """The stored texts of an item to repair (explained in `rules/repair.py`)."""
    if isinstance(view.item, RepairItem):
        for language in view.languages:
            yield from repair.repair_vectors(view.path, view.item, language)


def near_duplicate(views: Sequence[ItemView]) -> Iterator[tuple[ItemView, Finding]]:
    """Two items of a skill are nearly the same.

    Whoever meets both is asked once and counted twice. Two texts are near when two thirds of
    their runs of four letters are shared. Change the question, or remove one.

    Wrong:
        [[item]]
        id = "number-a"
        type = "number"

        [[item]]
        id = "number-b"
        type = "number"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in ("fr", "en"):
        texts = [(view, grams(whole_text(view, language))) for view in views]
        for (first, these), (second, those) in combinations(texts, 2):
            near = (
                these
                and those
                and min(len(these), len(those)) >= _NEAR * max(len(these), len(those))
            )
            if near and likeness(these, those) >= _NEAR:
                values = {"other": first.item.id, "language": language}
                yield second, Finding("near-duplicate", (*second.path, "id"), values=values)


def whole_text(view: ItemView, language: str) -> str:
    """The question, the options and the code of an item; nothing in a language it lacks."""
    if language not in view.languages:
        return ""
    ask = view.text("ask", language="fr" if language == "fr" else "en")
    options = view.option_texts("fr" if language == "fr" else "en")
    texts = [ask.text if ask else "", *(written.text for written in options)]
    return " ".join(texts) + str(view.raw.get("code", ""))


RULES: Final = (
    formula_not_arithmetic,
    formula_disagrees,
    order_lines,
    accepted_forms,
    repair_vectors,
)
