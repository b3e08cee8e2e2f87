"""Formulas of numbers are worked out; anything else is refused, and quickly."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tremplin.lint.arithmetic import NotArithmeticError, value_of


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("0.95 ** 6 * 100", 73.509),
        ("200 * 30 * 0.002", 12),
        ("-(3 + 4) * 2 / 7", -2),
        ("7 // 2 + 7 % 2", 4),
        ("2 ** -1", 0.5),
        (" 1e3 ", 1000),
    ],
)
def test_values(formula: str, value: float) -> None:
    assert value_of(formula) == pytest.approx(value, rel=1e-5)


@pytest.mark.parametrize(
    "formula",
    [
        "",
        "two",
        "1 +",
        "1 / 0",
        "9 ** 9 ** 9 ** 9",
        "(-8) ** 0.5",
        "__import__('os')",
        "[1][0]",
        "1 if 1 else 2",
        "1 < 2",
        "True",
        "1j",
        "'a' * 9",
        "1\n2",
        "(" * 5000,
        "1+" * 5000 + "1",
        "\x00",
    ],
)
def test_what_is_no_formula_is_refused(formula: str) -> None:
    with pytest.raises(NotArithmeticError):
        value_of(formula)


@settings(deadline=None)
@given(st.text(alphabet="0123456789.+-*/() eE", max_size=30))
def test_any_text_has_a_value_or_is_refused(formula: str) -> None:
    with suppress(NotArithmeticError):
        assert isinstance(value_of(formula), float)
