"""Whether the lines of an item, put in a given order, do what the item says of them."""

import ast
import re
from collections.abc import Callable
from contextlib import closing
from functools import cache
from heapq import heapreplace
from itertools import product
from sqlite3 import OperationalError, connect

from tests.content.sandbox import run
from tremplin.catalog.items import OrderItem

RUN_ONCE = cache(run)
AROUND_ASK = """
from collections import namedtuple
Answer = namedtuple("Answer", "status")
TEMPORARY = {429, 503}
class TooManyTries(Exception): pass
class time:
    sleep = staticmethod(lambda seconds: done.append(seconds))
asks = []
"""
TRIES_ASK = """
def tried(ask, statuses):
    done.clear()
    left = iter(statuses)
    def send():
        done.append("send")
        return Answer(next(left))
    try:
        return ask(send).status, done[:]
    except TooManyTries:
        return "gave up", done[:]
    except Exception:
        return "failed", done[:]
done = []
S = "send"
expected = {
    (200,): (200, [S]),
    (404,): (404, [S]),
    (503, 200): (200, [S, 1, S]),
    (503, 429, 503, 400): (400, [S, 1, S, 2, S, 4, S]),
    (503, 503, 503, 503): ("gave up", [S, 1, S, 2, S, 4, S, 8]),
}
assert any(all(tried(ask, given) == want for given, want in expected.items()) for ask in asks)
"""


def lines_in(item: OrderItem, order: tuple[int, ...]) -> list[str]:
    return [(item.lines.en or [])[place].strip("`") for place in order]


def counts_words(item: OrderItem, order: tuple[int, ...]) -> bool:
    """The body of a function, its lines indented as each alone would be."""
    deep = {"if w not in totals: totals[w] = 0", "totals[w] += 1"}
    body = [" " * (8 if line in deep else 4) + line for line in lines_in(item, order)]
    call = "assert count(['a', 'b', 'a']) == {'a': 2, 'b': 1} and count([]) == {}"
    return runs("\n".join(["def count(words):", *body, call]))


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
    return runs(program)


def prints_in_order(item: OrderItem, order: tuple[int, ...]) -> bool:
    return RUN_ONCE(item.code or "").output.split("\n")[:-1] == lines_in(item, order)


def prints_from_files(item: OrderItem, order: tuple[int, ...]) -> bool:
    """Several files, each after a comment that names it; the first one is run."""
    named = re.findall(r"# (\w+)\.py\n((?:(?!# ).*\n)+)", item.code or "")
    (first, program), *modules = named
    assert first == "main"
    printed = RUN_ONCE(program, 0, tuple(modules)).output
    return printed.split("\n")[:-1] == lines_in(item, order)


def stops_with_trace(item: OrderItem, order: tuple[int, ...]) -> bool:
    """The lines of the item among those of the traceback; `[...]` stands for any ending."""
    ran = RUN_ONCE(item.code or "")
    assert ran.code == 1
    starts = {line: line.removesuffix("[...]").rstrip() for line in lines_in(item, order)}
    shown = [
        line
        for traced in ran.error.split("\n")
        for line, start in starts.items()
        if (traced.strip() == line if line == start else traced.startswith(start))
    ]
    return shown == lines_in(item, order)


def ends_in_order(item: OrderItem, order: tuple[int, ...]) -> bool:
    """Calls start in the order of their names, two at a time, each line giving its length."""
    lengths = {line: int(line.split(", ")[1].removesuffix(" s")) for line in lines_in(item, order)}
    places, ends = [0, 0], dict[str, int]()
    for line in sorted(lengths):
        ends[line] = heapreplace(places, places[0] + lengths[line]) + lengths[line]
    assert len(set(ends.values())) == len(ends)
    return sorted(ends, key=ends.__getitem__) == lines_in(item, order)


def reaches_each_line(item: OrderItem, order: tuple[int, ...]) -> bool:
    """Each count of the block goes up for one of the ways in which `read` ends."""
    block = ["        " + line for line in lines_in(item, order)]
    program = [
        "missing = refused = failed = done = 0",
        "for raised in (None, FileNotFoundError, PermissionError, ValueError):",
        "    path = raised",
        "    def read(path):",
        "        if path: raise path",
        "    if True:",
        *block,
        "assert (missing, refused, failed, done) == (1, 1, 1, 1)",
    ]
    return runs("\n".join(program))


def tries_again(item: OrderItem, order: tuple[int, ...]) -> bool:
    """The body of a function, in whichever indentation of its lines: what it sends and waits."""
    lines = lines_in(item, order)
    bodies = (
        "\n".join(" " * deep + line for deep, line in zip(depths, lines, strict=True))
        for depths in product((4, 8), repeat=len(lines))
    )
    defined = [
        text for body in bodies if parses(text := f"def ask(send):\n{body}\nasks.append(ask)")
    ]
    return runs("\n".join([AROUND_ASK, *defined, TRIES_ASK]))


def runs(program: str) -> bool:
    return parses(program) and run(program).code == 0


def parses(program: str) -> bool:
    try:
        ast.parse(program)
    except SyntaxError:
        return False
    return True


def is_a_query(item: OrderItem, order: tuple[int, ...]) -> bool:
    with closing(connect(":memory:")) as database:
        database.execute("CREATE TABLE orders (city TEXT, amount REAL)")
        try:
            database.execute("\n".join(lines_in(item, order))).fetchall()
        except OperationalError:
            return False
    return True


RUNS: dict[str, Callable[[OrderItem, tuple[int, ...]], bool]] = {
    "ap3-parallel-limit-a": ends_in_order,
    "ap3-retry-loop-a": tries_again,
    "da2-clause-order-a": is_a_query,
    "py2-count-words-a": counts_words,
    "py3-chained-trace-a": stops_with_trace,
    "py3-except-order-a": reaches_each_line,
    "py3-import-run-a": prints_from_files,
    "py3-super-chain-a": prints_in_order,
    "py3-try-flow-a": prints_in_order,
    "py4-context-cleanup-a": gives_back,
}
