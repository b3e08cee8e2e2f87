"""Works out formulas of items: numbers, + - * / // % ** and brackets, nothing else."""

import ast
import math
import operator
from collections.abc import Callable
from typing import Final

_OPERATORS: Final[dict[type[ast.operator], Callable[[float, float], float]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: math.pow,
}
_LONGEST: Final = 300


class NotArithmeticError(ValueError):
    """The text is no formula of numbers, or has no finite value."""


def value_of(formula: str) -> float:
    """The value of a formula such as `0.95 ** 6 * 100`; NotArithmeticError if it has none."""
    try:
        tree = ast.parse(formula.strip()[: _LONGEST + 1], mode="eval")
        value = _value(tree.body)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError) as error:
        raise NotArithmeticError(formula) from error
    if len(formula) > _LONGEST or not math.isfinite(value):
        raise NotArithmeticError(formula)
    return value


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_value(left), _value(right))
    raise NotArithmeticError(ast.dump(node))
