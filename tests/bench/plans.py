"""Time of a plan on the shipped catalogue: as a command, and within a process."""

import datetime as dt
import json
import resource
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from tests.bench.table import Row, within
from tremplin.catalog.catalog import Catalog
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.plan import make_plan
from tremplin.store.content import load_content

PROGRAM = str(Path(sysconfig.get_path("scripts")) / "tremplin")
ROLE = "prompt-engineer"
MONDAY = dt.date(2026, 11, 23)
LEARNERS = 20
LEVEL_SD = 0.6
NONE = float("-inf")
LIMITS = (
    Constraints(MONDAY, study_in=("fr",)),
    Constraints(MONDAY, study_in=("en",), budget=0.0),
    Constraints(MONDAY, study_in=("fr", "en"), budget=100.0, weeks=12),
    Constraints(MONDAY, study_in=("fr", "en"), hours_per_week=10.0, weeks=40),
)
"""Taken in turn."""


def command_rows(runs: int) -> Iterator[Row]:
    """Wall time of the whole process, beside an interpreter that does nothing."""
    words = ["plan", "--role", ROLE, "--hours-per-week", "5", "--weeks", "26", "--study-in", "fr"]
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        levels = Path(folder) / "levels.json"
        levels.write_text(json.dumps({"levels": {}}))
        data = str(Path(folder) / "data")
        argv = [PROGRAM, *words, "--levels", str(levels), "--data", data, "--json"]
        before = _children()
        for number in range(-1, runs):
            theirs, seconds = _wall([sys.executable, "-c", "pass"]), _wall(argv)
            if number >= 0:
                bare.append(theirs)
                ours.append(seconds)
        busy = (_children() - before) / (runs + 1)
    middle, base = statistics.median(ours), statistics.median(bare)
    texts = (f"{middle:.2f}", f"{base:.3f}", f"{middle / base:.0f} x", "< 2 s")
    yield Row("tremplin plan --json, s (theirs: python -c pass)", *texts, reached=middle < 2)
    yield Row("   slowest of all runs, s", f"{max(ours):.2f}")
    yield Row("   processor time of both, mean, s", f"{busy:.2f}")


def _children() -> float:
    """Processor time of the processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _wall(argv: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(argv, check=True, capture_output=True)
    return time.perf_counter() - start


def process_rows() -> Iterator[Row]:
    """Plans of twenty learners with drawn levels, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        catalog = load_content(data=Path(folder), language="en").catalog
    make_plan(catalog, catalog.roles[ROLE], Learner(), LIMITS[0])
    times, proved, busy = [], 0, time.process_time()
    for number, learner in enumerate(_learners(catalog)):
        limits = LIMITS[number % len(LIMITS)]
        start = time.perf_counter()
        plan = make_plan(catalog, catalog.roles[ROLE], learner, limits)
        times.append(time.perf_counter() - start)
        proved += plan.proof.status in ("optimal", "trivial")
    busy = (time.process_time() - busy) / len(times)
    times.sort()
    high = times[-(-95 * len(times) // 100) - 1]
    yield within("plan in one process, s: median", statistics.median(times), NONE, 2)
    yield within("plan in one process, s: 95th of 100", high, NONE, 2)
    yield Row("   processor time, mean, s", f"{busy:.3f}")
    optimal = f"{proved} of {len(times)}"
    yield Row("plans proved optimal", optimal, bar="all", reached=proved == len(times))


def _learners(catalog: Catalog) -> Iterator[Learner]:
    rng = np.random.default_rng(5)
    for number in range(LEARNERS):
        drawn = np.clip(rng.normal(1.3, 1.0, len(catalog.skill_ids)), 0, 5)
        levels = dict(zip(catalog.skill_ids, map(float, drawn), strict=True))
        sd = dict.fromkeys(catalog.skill_ids, LEVEL_SD) if number % 2 else {}
        yield Learner(levels, sd)
