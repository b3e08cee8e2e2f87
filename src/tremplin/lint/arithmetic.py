"""Works out formulas of items: numbers, + - * / // % ** and brackets, nothing else."""

import ast
import math
from functools import lru_cache
from typing import Final

from tremplin.catalog.formulas import FormulaError, evaluate, parsed

_NODES: Final = (ast.BinOp, ast.UnaryOp, ast.Constant, ast.operator, ast.USub, ast.UAdd)


class NotArithmeticError(ValueError):
    """The text is no formula of numbers, or has no finite value."""


@lru_cache(maxsize=256)
def value_of(formula: str) -> float:
    """The value of a formula such as `0.95 ** 6 * 100`; NotArithmeticError if it has none."""
    try:
        if not all(map(_is_arithmetic, ast.walk(parsed(formula)))):
            raise NotArithmeticError(formula)
        value = float(evaluate(formula, {}))
    except FormulaError as error:
        raise NotArithmeticError(formula) from error
    if not math.isfinite(value):
        raise NotArithmeticError(formula)
    return value


def _is_arithmetic(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return type(node.value) in (int, float)
    return isinstance(node, _NODES)
