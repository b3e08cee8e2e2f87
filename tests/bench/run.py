"""Run benches and print ours, theirs, ratio and bar: all of them, or those named.

    .venv/bin/python tests/bench/run.py [engine] [steps] [peers] [start] [answer] [plan] [...]

Quote ratios: milliseconds are those of this machine at this moment. Exit status 1 when a bar is
missed.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
# Small matrices: threads of the linear algebra library cost more than they save.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from tests.bench.table import Matrix, Row, load, show

Tables = Iterator[tuple[str, Iterator[Row] | Matrix]]
PERSONS = 1000
RUNS = 15


def _engine(persons: int) -> Tables:
    from tests.bench import engine

    yield from engine.tables(persons)


def _peers(persons: int) -> Tables:
    from tests.bench import peers

    count = max(20, persons // 5)
    yield f"Items for the same accuracy, {count} persons", peers.items_rows(count)


def _steps(_: int) -> Tables:
    from tests.bench import peers

    yield "Time of a step: update and choice", peers.step_rows()


def _start(_: int) -> Tables:
    from tests.bench import start

    yield f"First paint, {RUNS} rounds", start.paint_rows(RUNS)
    yield f"To exit, {RUNS} rounds", start.help_rows(RUNS)
    yield "Memory", start.memory_rows()


def _plan(_: int) -> Tables:
    from tests.bench import plans

    yield f"The command, {RUNS} rounds", plans.command_rows(RUNS)
    yield f"{plans.LEARNERS} learners", plans.process_rows()


def _scale(_: int) -> Tables:
    from tests.bench import plan_scale

    yield "Plans from catalogues of growing size", plan_scale.size_rows()
    yield "The same plans otherwise", plan_scale.rival_rows()
    yield "Plans from the shipped catalogue", plan_scale.shipped_rows()


def _answer(_: int) -> Tables:
    from tests.bench import answers

    yield f"{answers.QUESTIONS} questions in the app", answers.rows()


BENCHES: dict[str, Callable[[int], Tables]] = {
    "steps": _steps,
    "start": _start,
    "answer": _answer,
    "plan": _plan,
    "scale": _scale,
    "engine": _engine,
    "peers": _peers,
}
"""Those that time come first."""


def main() -> int:
    """Run what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benches", nargs="*", metavar="BENCH", help=", ".join(BENCHES))
    parser.add_argument("--persons", type=int, default=PERSONS, help="simulated persons")
    arguments = parser.parse_args()
    unknown = set(arguments.benches) - set(BENCHES)
    if unknown:
        parser.error(f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
    reached = True
    for name in arguments.benches or BENCHES:
        print(f"\n== {name} ({load()})", flush=True)
        for title, rows in BENCHES[name](arguments.persons):
            reached &= show(title, rows)
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
