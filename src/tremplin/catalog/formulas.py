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


_Work = Callable[[Mapping[str, Any]], Any]


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


_SIGNS: Final[dict[type[ast.unaryop], Callable[[Any], Any]]] = {
    ast.Not: operator.not_,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}


def evaluate(formula: str, values: Mapping[str, Any]) -> Value:
    """The value of a formula; FormulaError when it has none, or none that is finite and small.

    >>> evaluate("round(price * 1.2, 1) if price > 2 else 0", {"price": 3})
    3.6
    """
    try:
        result: Value = _checked(_compiled(formula)(values))
    except FormulaError:
        raise
    except (ArithmeticError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise FormulaError(str(error)) from error
    return result


def parsed(formula: str) -> ast.expr:
    """The syntax tree of a formula; FormulaError when it is no expression."""
    if len(formula) > LONGEST:
        raise FormulaError("too long")
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaError("not an expression") from error


@lru_cache(maxsize=4096)
def names_in(formula: str) -> frozenset[str]:
    """The names that a formula uses, functions left out; FormulaError when it is no expression."""
    tree = parsed(formula)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return frozenset(
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called
    )


@lru_cache(maxsize=4096)
def _compiled(formula: str) -> _Work:
    """What works the formula out: nested functions, several times faster than its tree."""
    return _work(parsed(formula))


def _checked(value: Any) -> Any:
    if isinstance(value, str):
        if len(value) <= LONGEST:
            return value
    elif isinstance(value, int | float) and -_LARGEST <= value <= _LARGEST:
        return value
    raise FormulaError("no finite value")


def _work(node: ast.expr) -> _Work:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as constant):
            _checked(constant)
            return lambda values: constant
        case ast.Name(id=name):
            return lambda values: values[name]
        case ast.BinOp(left=left, op=op, right=right):
            return _operation(_OPERATIONS.get(type(op)), _work(left), _work(right))
        case ast.UnaryOp(op=op, operand=operand):
            return _signed(_SIGNS.get(type(op)), _work(operand))
        case ast.Compare(left=first, ops=ops, comparators=others):
            return _compared([type(op) for op in ops], [_work(part) for part in (first, *others)])
        case ast.BoolOp(op=op, values=parts):
            return _joined(all if isinstance(op, ast.And) else any, [_work(part) for part in parts])
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _chosen(_work(test), _work(body), _work(orelse))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return _called(FUNCTIONS[name], [_work(argument) for argument in args])
    raise FormulaError(ast.unparse(node)[:60])


def _operation(combine: Callable[[Any, Any], Any] | None, left: _Work, right: _Work) -> _Work:
    if combine is None:
        raise FormulaError("no such operation")

    def work(values: Mapping[str, Any]) -> Any:
        one, other = left(values), right(values)
        # Texts can be joined, nothing else: repeated they would grow without end.
        if (type(one) is str or type(other) is str) and not (
            combine is operator.add and type(one) is type(other)
        ):
            raise FormulaError("no such operation")
        return _checked(combine(one, other))

    return work


def _power(base: float, exponent: float) -> float:
    """Whole where both are; the bound keeps the digits few."""
    if isinstance(base, int) and isinstance(exponent, int) and 0 <= exponent <= _MOST_POWER:
        if abs(math.pow(base, exponent)) > _LARGEST:
            raise FormulaError("too large")
        return int(base**exponent)
    return math.pow(base, exponent)


_OPERATIONS: Final = {**_ARITHMETIC, ast.Pow: _power}


def _signed(sign: Callable[[Any], Any] | None, operand: _Work) -> _Work:
    if sign is None:
        raise FormulaError("no such sign")
    return lambda values: sign(operand(values))


def _compared(kinds: list[type[ast.cmpop]], parts: list[_Work]) -> _Work:
    if not all(kind in _COMPARISONS for kind in kinds):
        raise FormulaError("no such comparison")
    compares = [_COMPARISONS[kind] for kind in kinds]

    def work(values: Mapping[str, Any]) -> bool:
        found = [part(values) for part in parts]
        return all(
            compare(left, right)
            for compare, left, right in zip(compares, found, found[1:], strict=False)
        )

    return work


def _joined(join: Callable[[Any], bool], parts: list[_Work]) -> _Work:
    return lambda values: join(part(values) for part in parts)


def _chosen(test: _Work, body: _Work, otherwise: _Work) -> _Work:
    return lambda values: body(values) if test(values) else otherwise(values)


def _called(function: Callable[..., Any], arguments: list[_Work]) -> _Work:
    return lambda values: _checked(function(*(argument(values) for argument in arguments)))
