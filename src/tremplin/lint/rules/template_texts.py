"""Rules about what templates vary: every name is used, in both languages, without twins."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from tremplin.catalog.formulas import names_in
from tremplin.catalog.items import RatingItem
from tremplin.catalog.placeholders import PLACEHOLDER, marks
from tremplin.catalog.template_table import Template
from tremplin.language.localized import LANGUAGES
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.item_view import ItemView


def unused_parameter(view: ItemView) -> Iterator[Finding]:
    """A parameter or derived value of a template changes nothing that is shown or scored.

    Variants that differ by it alone are the same question. Use it in a text, in a formula that is
    used, or remove it.

    Wrong:
        [[item]]
        type = "number"
        wrong_values = []
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        [item.template]
        values = { n = { from = 4, to = 200 }, m = [1, 2] }
        derived = { answer = "n * 3" }

    Right:
        [[item]]
        type = "number"
        wrong_values = []
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "n * 3" } }
    """
    template, table = _template(view)
    if template is None:
        return
    shown = _reached(template, _names(table))
    conditions = _reached(template, {name for text in template.where for name in names_in(text)})
    for name in (*template.names, *template.derived):
        # A condition that uses a parameter does not make variants differ by it.
        if name not in shown and (name in template.names or name not in conditions):
            place = _place(template, name)
            values = {"name": name}
            yield Finding("unused-parameter", (*view.path, "template", *place), "key", "", values)


def _template(view: ItemView) -> tuple[Template | None, Mapping[str, Any]]:
    item = view.item
    if isinstance(item, RatingItem):
        return None, {}
    return item.template, item.table_with_placeholders or {}


def _names(table: Any) -> set[str]:
    wellformed = (PLACEHOLDER.fullmatch(found.group()) for _, _, found in marks(table))
    return {name[1] for name in wellformed if name}


def _reached(template: Template, names: set[str]) -> set[str]:
    """The names, and those of the formulas that yield them."""
    reached = set(names)
    for name in reversed(template.derived):
        if name in reached:
            reached |= names_in(template.derived[name])
    return reached


def _place(template: Template, name: str) -> Path:
    for table in ("values", "derived"):
        if name in getattr(template, table):
            return (table, name)
    group = next(i for i, rows in enumerate(template.together) if name in rows[0])
    return ("together", group, 0, name)


def one_sided_placeholder(view: ItemView) -> Iterator[Finding]:
    """A placeholder stands in one language of a text and not in the other.

    The two versions would ask different questions, or one would keep the first values for ever.
    Use the same placeholders in both.

    Wrong:
        [[item]]
        type = "number"
        wrong_values = []
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over some lists of 3 words, {{n}} of them. How many are there?"
        explain.fr = "Chaque liste donne trois mots, donc il y en a {{answer}} pour {{n}} listes."
        explain.en = "Each list gives three words, so that there are {{answer}} of them in all."
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "n * 3" } }

    Right:
        [[item]]
        type = "number"
        wrong_values = []
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        explain.fr = "Chaque liste donne trois mots, donc il y en a {{answer}} pour {{n}} listes."
        explain.en = "Each list gives three words, so there are {{answer}} words for {{n}} lists."
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "n * 3" } }
    """
    template, table = _template(view)
    if template is not None and view.is_twin:
        for key, node in table.items():
            if key != "template":
                yield from _one_sided((*view.path, key), node)


def _one_sided(path: Path, node: Any) -> Iterator[Finding]:
    if isinstance(node, Mapping):
        if all(language in node for language in LANGUAGES):
            french, english = (_names(node[language]) for language in LANGUAGES)
            for name in sorted(french ^ english):
                there = LANGUAGES[name in english]
                values = {"name": name, "there": there, "missing": LANGUAGES[name not in english]}
                place = (*path, LANGUAGES[name not in english])
                yield Finding("one-sided-placeholder", place, values=values)
        for key, value in node.items():
            yield from _one_sided((*path, key), value)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _one_sided((*path, index), value)


def twin_wrong_values(view: ItemView) -> Iterator[Finding]:
    """An answer that stands for an error is listed twice.

    Each stands for an error of its own; two that meet tell nothing apart. Remove one, or correct
    it.

    Wrong:
        [[item]]
        type = "number"
        wrong_values = [7, 64, 7]

    Right:
        [[item]]
        type = "number"
        wrong_values = [7, 64]
    """
    for name in ("wrong_values", "wrong"):
        values: Sequence[Any] = view.raw.get(name, ())
        for index, value in enumerate(values):
            if value in values[:index]:
                place = (*view.path, name, index)
                yield Finding("twin-wrong-values", place, values={"value": value})


RULES: Final = (unused_parameter, one_sided_placeholder, twin_wrong_values)
