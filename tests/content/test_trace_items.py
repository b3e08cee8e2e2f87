"""Keys that a machine can settle are worked out anew: programs run, orders tried, sums done."""

import ast
import operator
import random
from collections.abc import Callable
from contextlib import closing
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from sqlite3 import OperationalError, connect

import pytest

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
WRONG_ORDERS = 20
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


def lines_in(item: OrderItem, order: tuple[int, ...]) -> list[str]:
    return [(item.lines.en or [])[place].strip("`") for place in order]


def counts_words(item: OrderItem, order: tuple[int, ...]) -> bool:
    """The body of a function, its lines indented as each alone would be."""
    deep = {"if w not in totals: totals[w] = 0", "totals[w] += 1"}
    body = [" " * (8 if line in deep else 4) + line for line in lines_in(item, order)]
    call = "assert count(['a', 'b', 'a']) == {'a': 2, 'b': 1} and count([]) == {}"
    try:
        return run("\n".join(["def count(words):", *body, call])).code == 0
    except SyntaxError:
        return False


def gives_back(item: OrderItem, order: tuple[int, ...]) -> bool:
    """The body of a context manager: what it takes is given back, and only that."""
    deep = {"yield conn", "pool.give_back(conn)"}
    body = [" " * (8 if line in deep else 4) + line for line in lines_in(item, order)]
    program = "\n".join(
        [
            "from contextlib import contextmanager",
            "class Pool:",
            "    def __init__(self, full):",
            "        self.full, self.out, self.given = full, 0, 0",
            "    def take(self):",
            "        if not self.full: raise LookupError",
            "        self.out += 1",
            "        return 'c'",
            "    def give_back(self, conn):",
            "        self.given += 1",
            "@contextmanager",
            "def session(pool):",
            *body,
            "pool = Pool(True)",
            "with session(pool) as conn: assert conn == 'c' and pool.given == 0",
            "assert (pool.out, pool.given) == (1, 1)",
            "try:",
            "    with session(pool): raise KeyError",
            "except KeyError: pass",
            "assert (pool.out, pool.given) == (2, 2)",
            "empty = Pool(False)",
            "try:",
            "    with session(empty): pass",
            "except LookupError: pass",
            "else: assert False",
            "assert empty.given == 0",
        ]
    )
    try:
        return run(program).code == 0
    except SyntaxError:
        return False


def prints_in_order(item: OrderItem, order: tuple[int, ...]) -> bool:
    return run(item.code or "").output.split("\n")[:-1] == lines_in(item, order)


def is_a_query(item: OrderItem, order: tuple[int, ...]) -> bool:
    with closing(connect(":memory:")) as database:
        database.execute("CREATE TABLE orders (city TEXT, amount REAL)")
        try:
            database.execute("\n".join(lines_in(item, order))).fetchall()
        except OperationalError:
            return False
    return True


RUNS: dict[str, Callable[[OrderItem, tuple[int, ...]], bool]] = {
    "da2-clause-order-a": is_a_query,
    "py2-count-words-a": counts_words,
    "py3-try-flow-a": prints_in_order,
    "py4-context-cleanup-a": gives_back,
}


def test_every_order_that_a_machine_settles_is_tried() -> None:
    assert set(RUNS) == set(ORDERS)


@pytest.mark.parametrize("name", RUNS)
def test_listed_orders_run_and_others_fail(name: str) -> None:
    item = ORDERS[name]
    listed = set(map(tuple, item.orders))
    assert all(RUNS[name](item, order) for order in listed)
    others = sorted(set(permutations(range(item.count))) - listed)
    drawn = random.Random(20261120).sample(others, WRONG_ORDERS)
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
