"""Rules about single keys and values: known, present, of the right type, in range, well formed."""

import re
from collections.abc import Collection
from typing import Any, Final

from tremplin.lint.diagnostic import Finding, Path, Term
from tremplin.lint.problem import Problem, literal, type_name

_EXPECTED: Final = {
    "string_type": "string",
    "int_type": "integer",
    "int_from_float": "integer",
    "float_type": "number",
    "bool_type": "boolean",
    "list_type": "array",
    "dict_type": "table",
    "date_type": "date",
}
# How each pattern of the catalogue begins, and the sentence that says what it asks for.
_FORMS: Final = (
    (r"^https?", "address"),
    (r"^97[89]", "isbn"),
    (r"^[a-z]$", "letter"),
    (r"^\S", "line"),
    (r"^[a-z]+:", "reference"),
    (r"^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.", "dotted"),
    (r"^[a-z0-9]+(?:-[a-z0-9]+)*$", "identifier"),
)


def unknown_key(path: Path, known: Collection[str]) -> Finding:
    """A key is not one that its table may hold.

    It would be read by nobody, and a misspelt key leaves the right one missing without a word.
    Correct its spelling, or remove it.

    Wrong:
        [[resource]]
        tilte = "Think Python"

    Right:
        [[resource]]
        title = "Think Python"
    """
    name = str(path[-1])
    return Finding("unknown-key", path, at="key", values={"key": name}, word=name, among=known)


def missing_key(path: Path, names: Collection[str]) -> Finding:
    """A table lacks a key that it must have.

    Without it the entry cannot be shown, asked or planned. Add the key to the table whose header
    is shown.

    Wrong:
        [[origin]]
        id = "survey"

    Right:
        [[origin]]
        id = "survey"
        text = "A survey of 500 people"
    """
    values = {"keys": ", ".join(f"`{name}`" for name in names), "n": len(names)}
    return Finding("missing-key", path, at="header", values=values)


def wrong_type(problem: Problem) -> Finding:
    """A value has another type than its key asks for.

    Text stands in quotation marks; numbers, `true`, `false` and dates such as `2026-11-20` do
    not; lists stand in square brackets. Write the value in the form that the message names.

    Wrong:
        [[resource]]
        hours = "30"

    Right:
        [[resource]]
        hours = 30
    """
    expected = _EXPECTED.get(problem.kind, "table")
    if problem.context.get("class_name") in ("Text", "Texts"):
        expected = "text"
    values = {
        "key": problem.name,
        "value": literal(problem.value),
        "expected": Term(f"type.{expected}"),
        "found": Term(f"type.{type_name(problem.value)}"),
    }
    return Finding("wrong-type", problem.path, problem.at, values=values)


def out_of_range(problem: Problem) -> Finding:
    """A number is smaller or larger than its key allows, or is not a number at all (`nan`).

    Levels go from 0 to 5, hours and prices are not negative, and so on: outside its range a
    number is a slip or would break the calculations. Write a number in the range.

    Wrong:
        [[resource]]
        rating = 7

    Right:
        [[resource]]
        rating = 4
    """
    bounds = {"ge": "least", "gt": "above", "le": "most", "lt": "below"}
    case, bound = next(
        ((bounds[key], value) for key, value in problem.context.items() if key in bounds),
        ("finite", 0),
    )
    values = {"key": problem.name, "value": literal(problem.value), "bound": _plain(bound)}
    return Finding("out-of-range", problem.path, case=case, values=values)


def _plain(bound: Any) -> str:
    return f"{bound:.0f}" if float(bound).is_integer() else str(bound)


def unknown_value(problem: Problem) -> Finding:
    """A word is not one of those that its key allows.

    Such keys have a closed list of words, which the help of the message names. Write one of them.

    Wrong:
        [[resource]]
        kind = "bok"

    Right:
        [[resource]]
        kind = "book"
    """
    allowed = re.findall(r"'([^']*)'", str(problem.context.get("expected", "")))
    return not_among(problem.path, problem.name, problem.value, allowed)


def not_among(path: Path, key: str, value: Any, allowed: Collection[str]) -> Finding:
    """The finding of a value that is not one of `allowed`."""
    values = {
        "key": key,
        "value": literal(value),
        "allowed": ", ".join(f"`{word}`" for word in allowed),
    }
    word = value if isinstance(value, str) else ""
    return Finding("unknown-value", path, values=values, word=word, among=allowed)


def malformed_text(problem: Problem) -> Finding:
    """A text does not have the form that its key asks for.

    Identifiers are lower-case words joined by hyphens, those of skills also by dots; addresses
    begin with `https://` or `http://`; a single line neither begins nor ends with a space.

    Wrong:
        [[origin]]
        id = "My Survey"
        text = "A survey"

    Right:
        [[origin]]
        id = "my-survey"
        text = "A survey"
    """
    pattern = str(problem.context.get("pattern", ""))
    case = next((case for start, case in _FORMS if pattern.startswith(start)), "other")
    if case == "dotted" and pattern.endswith(")*$"):
        case = "identifier"
    values = {"key": problem.name, "value": literal(problem.value)}
    return Finding("malformed-text", problem.path, problem.at, case, values)


def wrong_length(problem: Problem) -> Finding:
    """A text or a list is empty, too short or too long.

    Titles, questions and lists have a length that fits a screen. Fill it, or shorten it.

    Wrong:
        [[resource]]
        languages = []

    Right:
        [[resource]]
        languages = ["en", "fr"]
    """
    kind = "text" if isinstance(problem.value, str) else "list"
    bound = next(iter(v for k, v in problem.context.items() if k in ("min_length", "max_length")))
    side = "short" if problem.kind.endswith("short") else "long"
    case = "empty" if not problem.value else f"{kind}-{side}"
    values = {"key": problem.name, "bound": bound, "length": len(problem.value)}
    return Finding("wrong-length", problem.path, problem.at, case, values)


RULES: Final = (
    unknown_key,
    missing_key,
    wrong_type,
    out_of_range,
    unknown_value,
    malformed_text,
    wrong_length,
)
BY_KIND: Final = {
    "finite_number": out_of_range,
    "greater_than": out_of_range,
    "greater_than_equal": out_of_range,
    "less_than": out_of_range,
    "less_than_equal": out_of_range,
    "literal_error": unknown_value,
    "string_pattern_mismatch": malformed_text,
    "string_too_short": wrong_length,
    "string_too_long": wrong_length,
    "too_short": wrong_length,
    "too_long": wrong_length,
    **dict.fromkeys((*_EXPECTED, "model_type", "model_attributes_type"), wrong_type),
}
