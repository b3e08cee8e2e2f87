"""Works out formulas over named values: arithmetic, comparisons, conditions, a few functions."""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any, Final

Value = bool | int | float | str
"""What a name may stand for, and what a formula yields."""

LONGEST: Final = 300
_LARGEST: Final = 1e15
_MOST_POWER: Final = 64


class FormulaError(ValueError):
    """A formula that can't be worked out."""


def rounded(number: float, digits: int = 0) -> int | float:
    """The number rounded as at school: halves go away from zero."""
    # Fifteen digits drop what binary fractions add, so that 2.675 rounds to 2.68.
    exact = Decimal(f"{number:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return int(exact) if digits <= 0 else float(exact)


def nth_largest(place: int, *numbers: float) -> int:
    """The index of the number that comes at `place` (from 0), largest first, earlier one first."""
    order = sorted(range(len(numbers)), key=lambda index: -numbers[index])
    return order[place]


def distinct(*values: Value) -> bool:
    """Whether no two of the values are equal."""
    return len(set(values)) == len(values)


def pick(place: int, *values: Value) -> Value:
    """The value at `place`, from 0."""
    if not 0 <= place < len(values):
        raise FormulaError("no such place")
    return values[place]


def count(*conditions: bool) -> int:
    """How many of the conditions hold."""
    return sum(map(bool, conditions))


FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {
    "abs": abs,
    "ceil": math.ceil,
    "count": count,
    "distinct": distinct,
    "floor": math.floor,
    "max": max,
    "min": min,
    "nth_largest": nth_largest,
    "pick": pick,
    "round": rounded,
    "sqrt": math.sqrt,
}
_ARITHMETIC: Final[dict[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_COMPARISONS: Final[dict[type[ast.cmpop], Callable[[Any, Any], bool]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def evaluate(formula: str, values: Mapping[str, Any]) -> Value:
    """The value of a formula; FormulaError when it has none, or none that is finite and small.

    >>> evaluate("round(price * 1.2, 1) if price > 2 else 0", {"price": 3})
    3.6
    """
    try:
        result = _value(parsed(formula), values)
    except FormulaError:
        raise
    except (ArithmeticError, ValueError, TypeError, LookupError) as error:
        raise FormulaError(str(error)) from error
    return _checked(result)


@lru_cache(maxsize=4096)
def parsed(formula: str) -> ast.expr:
    """The syntax tree of a formula; FormulaError when it is no expression."""
    if len(formula) > LONGEST:
        raise FormulaError("too long")
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaError("not an expression") from error


def names_in(formula: str) -> frozenset[str]:
    """The names that a formula uses, functions left out; FormulaError when it is no expression."""
    tree = parsed(formula)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return frozenset(
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called
    )


def _checked(value: Any) -> Value:
    if isinstance(value, str) and len(value) <= LONGEST:
        return value
    if isinstance(value, int | float) and abs(value) <= _LARGEST:
        return value
    raise FormulaError("no finite value")


def _value(node: ast.expr, values: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as constant):
            return _checked(constant)
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.BinOp(left=left, op=op, right=right):
            return _checked(_combined(op, _value(left, values), _value(right, values)))
        case ast.UnaryOp(op=op, operand=operand):
            return _signed(op, _value(operand, values))
        case ast.Compare(left=first, ops=ops, comparators=others):
            return _compared(first, ops, others, values)
        case ast.BoolOp(op=op, values=parts):
            found = (bool(_value(part, values)) for part in parts)
            return all(found) if isinstance(op, ast.And) else any(found)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _value(body if _value(test, values) else orelse, values)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return _checked(FUNCTIONS[name](*(_value(arg, values) for arg in args)))
    raise FormulaError(ast.unparse(node)[:60])


def _combined(op: ast.operator, left: Any, right: Any) -> Any:
    both_texts = isinstance(left, str) and isinstance(right, str)
    if isinstance(op, ast.Add) if both_texts else not _has_text(left, right):
        if isinstance(op, ast.Pow):
            return _power(left, right)
        if type(op) in _ARITHMETIC:
            return _ARITHMETIC[type(op)](left, right)
    raise FormulaError("no such operation")


def _has_text(*values: Any) -> bool:
    return any(isinstance(value, str) for value in values)


def _power(base: float, exponent: float) -> float:
    """Whole where both are; the bound keeps the digits few."""
    if isinstance(base, int) and isinstance(exponent, int) and 0 <= exponent <= _MOST_POWER:
        if abs(base) ** min(exponent, 2) > _LARGEST or abs(math.pow(base, exponent)) > _LARGEST:
            raise FormulaError("too large")
        return int(base**exponent)
    return math.pow(base, exponent)


def _signed(op: ast.unaryop, value: Any) -> Any:
    if isinstance(op, ast.Not):
        return not value
    if not _has_text(value) and isinstance(op, ast.USub | ast.UAdd):
        return -value if isinstance(op, ast.USub) else +value
    raise FormulaError("no such sign")


def _compared(
    first: ast.expr, ops: list[ast.cmpop], others: list[ast.expr], values: Mapping[str, Any]
) -> bool:
    left = _value(first, values)
    for op, other in zip(ops, others, strict=True):
        right = _value(other, values)
        if type(op) not in _COMPARISONS:
            raise FormulaError("no such comparison")
        if not _COMPARISONS[type(op)](left, right):
            return False
        left = right
    return True
