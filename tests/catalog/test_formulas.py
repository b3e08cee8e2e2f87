"""Formulas over names: values as in arithmetic; whatever is not one is refused, and quickly."""

import math
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.catalog.formulas import FUNCTIONS, FormulaError, evaluate, names_in, rounded

VALUES = {"a": 7, "b": 2, "share": 0.25, "word": "cart", "open": True}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("a * b + 1", 15),
        ("a / b", 3.5),
        ("a // b + a % b", 4),
        ("2 ** 10", 1024),
        ("2 ** -1", 0.5),
        ("-(a - b)", -5),
        ("a > b and b > 1", True),
        ("a > 9 or not open", False),
        ("1 < b < a <= 7", True),
        ("3 if open else 4", 3),
        ("'x' if word == 'cart' else 'y'", "x"),
        ("word + ', ' + word", "cart, cart"),
        ("distinct(a, b, 7)", False),
        ("count(a > 1, b > 3, open)", 2),
        ("nth_largest(0, 3, 9, 4)", 1),
        ("nth_largest(2, 3, 9, 4)", 0),
        ("pick(1, 'x', 'y')", "y"),
        ("max(a, b) - min(a, b)", 5),
        ("ceil(a / b) + floor(a / b)", 7),
        ("sqrt(abs(-9))", 3.0),
        ("1 / 0 if a < b else 1", 1),
    ],
)
def test_values(formula: str, value: object) -> None:
    found = evaluate(formula, VALUES)
    assert found == value
    assert isinstance(found, type(value))


@pytest.mark.parametrize(
    "formula",
    [
        "",
        "a +",
        "c + 1",
        "a / 0",
        "9 ** 9 ** 9 ** 9",
        "2 ** 63",
        "(-8) ** 0.5",
        "word * 9",
        "word + a",
        "word < a",
        "-word",
        "~a",
        "a << b",
        "a in b",
        "a is b",
        "[1, 2]",
        "{a}",
        "a.real",
        "a[0]",
        "(lambda: 1)()",
        "__import__('os')",
        "eval('1')",
        "print(1)",
        "max(key=a)",
        "max(*word)",
        "max()",
        "pick(5, 1, 2)",
        "pick(-1, 1, 2)",
        "nth_largest(9, 1)",
        "(a := 3)",
        "1j",
        "None",
        "b'x'",
        "f'{a}'",
        "a; b",
        "1\n2",
        "(" * 290,
        "1+" * 5000 + "1",
        "\x00",
        "1e999",
    ],
)
def test_what_is_no_formula_is_refused(formula: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(formula, VALUES)


def test_texts_and_numbers_stay_small() -> None:
    with pytest.raises(FormulaError):
        evaluate("long + long", {"long": "x" * 200})
    with pytest.raises(FormulaError):
        evaluate("big * big", {"big": 10**9})


@pytest.mark.parametrize(
    ("number", "digits", "value"),
    [(2.5, 0, 3), (-2.5, 0, -3), (2.675, 2, 2.68), (0.125, 2, 0.13), (1450, -2, 1500), (4, 2, 4.0)],
)
def test_halves_are_rounded_away_from_zero(number: float, digits: int, value: float) -> None:
    assert rounded(number, digits) == value


@given(st.integers(-(10**6), 10**6), st.integers(0, 4))
def test_rounding_is_the_nearest_decimal(thousandths: int, digits: int) -> None:
    number = thousandths / 1000
    error = abs(Fraction(str(rounded(number, digits))) - Fraction(thousandths, 1000))
    assert error <= Fraction(1, 2 * 10**digits)


@given(st.text(alphabet="0123456789.+-*/() <>=abnotrdmix,'", max_size=40))
def test_any_text_has_a_small_value_or_is_refused(formula: str) -> None:
    with suppress(FormulaError):
        value = evaluate(formula, {"a": 3, "b": 0.5})
        assert isinstance(value, str | bool) or math.isfinite(value)


def test_names_leave_functions_out() -> None:
    assert names_in("max(a, b) + (c if pick > 1 else 2)") == {"a", "b", "c", "pick"}
    assert "max" in FUNCTIONS
