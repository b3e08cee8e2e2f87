"""Runs the short programs of items apart from everything, within narrow limits.

It guards against accidents, not against malice: content from strangers still needs reading.
"""

import ast
import resource
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ALLOWED_MODULES = {
    *("math", "collections", "itertools", "functools", "json", "re", "contextlib"),
    *("dataclasses", "string", "unicodedata", "statistics", "decimal", "fractions"),
    *("operator", "textwrap", "typing", "copy", "enum", "io", "csv", "sqlite3"),
}
FORBIDDEN_NAMES = {
    *("open", "exec", "eval", "compile", "__import__", "input", "breakpoint"),
    *("getattr", "setattr", "delattr", "globals", "locals", "vars"),
}
ALLOWED_DUNDERS = {"__name__", "__init__", "__enter__", "__exit__", "__class__", "__doc__"}
LONGEST_OUTPUT = 10_000
WALL = 5
"""Seconds after which a program is stopped, whatever it waits for."""


class NotAllowedError(Exception):
    """A program uses what no item may use."""


@dataclass(frozen=True)
class Ran:
    """How a program ended."""

    code: int
    output: str
    error: str


def check_allowed(program: str, own: frozenset[str] = frozenset()) -> None:
    """Refuse imports beyond its own modules, calls and attributes that no item needs."""
    for node in ast.walk(ast.parse(program)):
        for module in _modules(node):
            if module.partition(".")[0] not in ALLOWED_MODULES | own:
                raise NotAllowedError(f"import {module}")
        if isinstance(node, ast.Name) and (node.id in FORBIDDEN_NAMES or _is_inner(node.id)):
            raise NotAllowedError(node.id)
        if isinstance(node, ast.Attribute) and (_is_inner(node.attr) or node.attr == "open"):
            raise NotAllowedError(node.attr)
        if isinstance(node, ast.ImportFrom) and {"open", "connect"} & {n.name for n in node.names}:
            raise NotAllowedError(f"from {node.module}")
        if _connects(node):
            raise NotAllowedError("connect")


def _connects(node: ast.AST) -> bool:
    """Whether this calls for a database that is not in memory alone."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    if node.func.attr != "connect":
        return False
    first = node.args[0] if len(node.args) == 1 and not node.keywords else None
    return not (isinstance(first, ast.Constant) and first.value == ":memory:")


def _is_inner(name: str) -> bool:
    return name.startswith("__") and name not in ALLOWED_DUNDERS


def _modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (2, 2))
    resource.setrlimit(resource.RLIMIT_AS, (512 << 20, 512 << 20))
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))
    resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))


@cache
def _cut_off() -> tuple[str, ...]:
    """What runs a program without network, where the system has it and allows it."""
    command = ("unshare", "-rn")
    if shutil.which(command[0]) is None:
        return ()
    works = subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
    return command if works else ()


def run(program: str, hash_seed: int = 0, modules: tuple[tuple[str, str], ...] = ()) -> Ran:
    """Run a program and its modules: isolated, empty environment, their own folder, no input.

    -s and the folder isolate as -I does, which would ignore the hash seed and the modules.
    """
    own = frozenset(name for name, _ in modules)
    for text in (program, *(text for _, text in modules)):
        check_allowed(text, own)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (*modules, ("main", program)):
            (Path(folder) / f"{name}.py").write_text(text, encoding="utf-8")
        done = subprocess.run(
            [*_cut_off(), sys.executable, "-s", "-S", "-B", "main.py"],
            cwd=folder,
            env={"PYTHONHASHSEED": str(hash_seed)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=WALL,
            preexec_fn=_limits,
            check=False,
        )
    return Ran(done.returncode, done.stdout[:LONGEST_OUTPUT], done.stderr[-LONGEST_OUTPUT:])
