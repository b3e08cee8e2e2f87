"""Keys that a machine can settle are worked out anew: programs run, orders tried, sums done."""

import ast
import operator
import random
from fractions import Fraction
from itertools import permutations
from pathlib import Path

import pytest

from tests.content.order_trials import RUNS
from tests.content.sandbox import NotAllowedError, check_allowed, run
from tremplin.catalog.items import NumberItem, OrderItem, TraceItem
from tremplin.lint.parse import load
from tremplin.store.content import read

ROOT = Path(__file__).parents[2]
ITEMS = load(read([ROOT])).catalog.items
TRACES = {name: item for name, item in ITEMS.items() if isinstance(item, TraceItem)}
NUMBERS = {name: item for name, item in ITEMS.items() if isinstance(item, NumberItem)}
ORDERS = {
    name: item
    for name, item in ITEMS.items()
    if isinstance(item, OrderItem) and item.settled_by == "execution"
}
WRONG_ORDERS = 119
OPERATIONS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: lambda a, b: Fraction(a) ** int(b) if b == int(b) else Fraction(float(a) ** float(b)),
}


def test_there_are_programs_numbers_and_orders_to_check() -> None:
    assert len(TRACES) >= 10
    assert len(NUMBERS) >= 60
    assert len(ORDERS) >= 3


@pytest.mark.parametrize("name", TRACES)
def test_a_program_prints_its_key_whatever_the_hash_seed(name: str) -> None:
    item = TRACES[name]
    first, second = (run(item.code, seed) for seed in (0, 1))
    assert (first.code, first.error) == (0, "")
    assert first == second
    printed = first.output.rstrip("\n")
    assert printed == item.answer[0]
    assert "\n" not in printed
    assert printed not in item.wrong
    assert len(set(item.wrong)) == len(item.wrong) >= 2


@pytest.mark.parametrize("name", [name for name, item in NUMBERS.items() if item.formula])
def test_a_formula_gives_the_number(name: str) -> None:
    item = NUMBERS[name]
    worked_out = value(ast.parse(item.formula or "", mode="eval").body)
    assert abs(float(worked_out) - item.answer_value) <= item.tolerance + 1e-9
    for wrong in item.wrong_values:
        assert abs(wrong - item.answer_value) > item.tolerance


def value(node: ast.AST) -> Fraction:
    """Exact arithmetic on what a formula writes."""
    if isinstance(node, ast.Constant):
        return Fraction(str(node.value))
    if isinstance(node, ast.UnaryOp):
        return -value(node.operand) if isinstance(node.op, ast.USub) else value(node.operand)
    assert isinstance(node, ast.BinOp), ast.dump(node)
    return OPERATIONS[type(node.op)](value(node.left), value(node.right))


def test_every_order_that_a_machine_settles_is_tried() -> None:
    assert set(RUNS) == set(ORDERS)


@pytest.mark.parametrize("name", RUNS)
def test_listed_orders_run_and_others_fail(name: str) -> None:
    item = ORDERS[name]
    listed = set(map(tuple, item.orders))
    assert all(RUNS[name](item, order) for order in listed)
    others = sorted(set(permutations(range(item.count))) - listed)
    drawn = random.Random(20261120).sample(others, min(len(others), WRONG_ORDERS))
    assert not any(RUNS[name](item, order) for order in drawn)


@pytest.mark.parametrize(
    "program",
    [
        "import os",
        "from socket import socket",
        "open('x')",
        "eval('1')",
        "getattr(1, 'real')",
        "().__class__.__bases__",
        "import io\nio.open('x')",
        "from io import open",
        "__builtins__",
        "import sqlite3\nsqlite3.connect('x.db')",
        "import sqlite3\nsqlite3.connect(database='x.db')",
        "from sqlite3 import connect",
    ],
)
def test_the_sandbox_refuses_what_no_item_needs(program: str) -> None:
    with pytest.raises(NotAllowedError):
        check_allowed(program)


def test_the_sandbox_stops_a_loop_a_memory_bomb_and_a_change_of_seed_shows() -> None:
    assert run("while True: pass").code != 0
    assert run("x = [0] * 10**10").code != 0
    shown = {run("print(list({'a', 'b', 'c', 'd', 'e', 'f'}))", seed).output for seed in range(3)}
    assert len(shown) > 1
