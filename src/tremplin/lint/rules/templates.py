"""Rules about templates: values to draw from, formulas that work, enough sound variants."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tremplin.catalog.formulas import FormulaError, evaluate
from tremplin.catalog.placeholders import PLACEHOLDER, PlaceholderError, filled, marks
from tremplin.catalog.template_table import Template
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.problem import Problem

FEWEST: Final = 100
"""Variants that a template must have."""


def template_values(problem: Problem) -> Finding:
    """The values of a template's parameter cannot be drawn from.

    A parameter has a list of values, each once, or whole numbers as `{ from = 2, to = 9 }` (with
    `step` and `first` if need be). Values that go together are rows with the same names. The first
    value of each makes the base variant.

    Wrong:
        [[item]]
        type = "number"
        template = { values = { n = [4, 4, 5] } }

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
    context = dict(problem.context)
    case = str(context.pop("case"))
    return Finding("template-values", problem.path, case=case, values=context)


def template_formula(path: Path, template: Template) -> Iterator[Finding]:
    """A condition or formula of a template cannot be worked out for the first values.

    Formulas use the names of parameters and of formulas above, numbers, + - * / // % **,
    comparisons, `and`, `or`, `not`, `a if b else c`, and the functions abs, ceil, count, distinct,
    floor, max, min, nth_largest, pick, round and sqrt. The first values must meet every condition.

    Wrong:
        [[item]]
        type = "number"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "m * 3" } }

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
    whole: dict[str, Any] = dict(template.choice(0))
    for name, formula in template.derived.items():
        try:
            whole[name] = evaluate(formula, whole)
        except FormulaError:
            yield Finding("template-formula", (*path, "template", "derived", name))
            return
    for index, condition in enumerate(template.where):
        place = (*path, "template", "where", index)
        try:
            if not evaluate(condition, whole):
                yield Finding("template-formula", place, case="base")
        except FormulaError:
            yield Finding("template-formula", place)


def unknown_placeholder(
    path: Path, raw: Mapping[str, Any], template: Template
) -> Iterator[Finding]:
    """A placeholder names nothing that the template defines, or is not well formed.

    It would stand in the text as it is. Write `{{name}}` without spaces, or `{{name:2}}` for two
    decimals, with the name of a parameter or of a derived value. A word that differs between
    languages can only stand in texts that have a version for each.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Une boucle voit {{m}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        answer_value = "{{answer}}"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "n * 3" } }

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
    known = [*template.names, *template.derived]
    for inner, text, found in marks(raw):
        name = PLACEHOLDER.fullmatch(found.group())
        if name is None or name[1] not in known:
            yield Finding(
                "unknown-placeholder",
                (*path, *inner),
                values={"found": found.group()},
                word=name[1] if name else found.group().strip("{} "),
                among=known,
                part=(text, *found.span()),
            )


def incomplete(path: Path, raw: Mapping[str, Any], template: Template) -> list[Finding]:
    """What keeps the base variant from being made."""
    found = [*template_formula(path, template), *unknown_placeholder(path, raw, template)]
    if not found:
        try:
            filled(raw, template.completed(template.choice(0)))
        except PlaceholderError as error:
            values = {"found": error.name}
            found.append(Finding("unknown-placeholder", path, "header", "language", values))
    return found


def few_variants(path: Path, number: int) -> Finding:
    """A template makes fewer than 100 variants.

    Who takes the test again, or sits next to somebody, would meet the same numbers. Allow more
    values, or loosen the conditions: a tenth of all combinations should meet them.

    Wrong:
        [[item]]
        type = "number"
        wrong_values = []
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        template = { values = { n = { from = 4, to = 9 } }, derived = { answer = "n * 3" } }

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
    values = {"n": number, "least": FEWEST}
    return Finding("few-variants", (*path, "template"), "key", values=values)


def variant_breaks_rule(path: Path, values: Mapping[str, Any], broken: Finding) -> Finding:
    """A variant of a template breaks a rule that holds for every item.

    At least 100 variants, spread over all, are checked like items of their own. Leave the values
    out, or add a condition to `where`.

    Wrong:
        [[item]]
        type = "number"
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        answer_value = "{{answer}}"
        wrong_values = [9]
        formula = "{{n}} * 3"
        [item.template]
        values = { n = { from = 3, to = 110, first = 4 } }
        derived = { answer = "n * 3" }

    Right:
        [[item]]
        type = "number"
        wrong_values = [9]
        ask.fr = "Une boucle voit {{n}} listes de 3 mots. Combien de mots voit-elle en tout\\u202f?"
        ask.en = "A loop runs over {{n}} lists of 3 words. How many words does it see in all?"
        answer_value = "{{answer}}"
        formula = "{{n}} * 3"
        template = { values = { n = { from = 4, to = 200 } }, derived = { answer = "n * 3" } }
    """
    said = ", ".join(f"{name} = {value}" for name, value in values.items())
    shown = {"values": said, "rule": broken.rule, "found": broken}
    return Finding("variant-breaks-rule", broken.path, broken.at, values=shown)


EXPLAINED: Final = (
    template_values,
    template_formula,
    unknown_placeholder,
    few_variants,
    variant_breaks_rule,
)
