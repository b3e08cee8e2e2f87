"""The engine on simulated persons: reference cases, accuracy, items needed, choice, robustness.

Every seed is fixed; `count` is the number of simulated persons.
"""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench import robustness
from tests.bench.table import Matrix, Row, at_most, beside, within
from tests.measure import figures
from tests.measure.figures import Curves
from tests.measure.standard import persons, standard_bank, standard_role
from tremplin.measure.reference import posterior
from tremplin.measure.strategies import Goal, describing

NONE, ALL = float("-inf"), float("inf")
REFERENCE = Path(__file__).parents[1] / "measure" / "data" / "engine-reference.json"
LENGTHS = {
    "describe": 75,
    "goal": 90,
    "least-known": 70,
    "d-optimal": 110,
    "fixed": 105,
    "informed-form": 85,
    "random": 115,
}
"""Strategies, and items up to which each is followed."""
AFTER = (20, 40, 60)
"""Items after which the strategies are compared."""
PROTOTYPE = {
    "describe": ".65 .57 .53 .81 .84 .85 31 74",
    "goal": ".68 .61 .58 .83 .85 .86 47 39",
    "least-known": ".67 .58 .54 .80 .83 .84 35 77",
    "d-optimal": ".73 .66 .61 .79 .81 .82 65 141",
    "fixed": ".73 .65 .60 .80 .82 .84 60 80",
    "random": ".80 .71 .65 .76 .79 .81 84 135",
}
"""Its figures, in the order of the columns."""
NOTES = (
    "The prototype's bank must have had discriminations that vary: its SE of .60 after 17 items",
    "from 5,000 is out of reach with all of them at 1.2, even if every item told as much as one",
    "can (above).",
)
SPREAD = 0.3
"""Log SD of discriminations over a bank, that which the engine assumes of items in doubt."""


def reference_rows() -> Iterator[Row]:
    """Line 1: distance to the exact posteriors, and between two orders of the same answers."""
    cases = json.loads(REFERENCE.read_text())["cases"]
    far = [_distance(posterior(case), case["expected"]) for case in cases]
    what = f"1  {len(cases)} reference cases: largest deviation of any figure"
    yield within(what, max(far), NONE, 1e-3, 6)
    mixed = []
    for case in cases:
        order = np.random.default_rng(5).permutation(len(case["answers"]))
        shuffled = {**case, "answers": [case["answers"][n] for n in order]}
        mixed.append(_distance(posterior(shuffled), posterior(case)))
    yield within("1  answers in another order: largest change", max(mixed), NONE, 1e-9)


def _distance(found: dict[str, Any], expected: dict[str, Any]) -> float:
    plain = ("mean", "sd", "bias_mean", "bias_sd", "log_evidence")
    pairs = [(found[name], expected[name]) for name in plain]
    pairs += [(found["p_at_least"][cut], p) for cut, p in expected["p_at_least"].items()]
    return max(float(np.abs(np.subtract(a, b)).max(initial=0)) for a, b in pairs)


def accuracy_rows(count: int) -> Iterator[Row]:
    """Lines 2 and 7: honest intervals, from a calibrated bank and from authors' levels."""
    exact = figures.described(count)
    error = figures.rmse(exact)
    ratio = figures.expected_error(exact) / error
    yield within("2  coverage of 90 % intervals at 40 items", figures.coverage(exact), 0.885, 0.92)
    yield within("2  expected / real error at 40 items", ratio, 0.97, 1.03)
    yield Row("2  real error (RMSE) at 40 items", f"{error:.3f}")
    cold = figures.cold_start(count)
    yield at_most("7  cold start: RMSE against calibrated", figures.rmse(cold), error, 1.15, 3)
    yield within("7  cold start: coverage", figures.coverage(cold), 0.885, ALL)
    for share in (None, 0.2, 0.8):
        found = figures.described(count, choices=True, reluctance=share)
        bias = float(found.error[:, figures.ITEMS].mean())
        who = "Beta(2, 2)" if share is None else f"{share:.0%}"
        what = f'7  "I don\'t know" ({who}): bias, absolute'
        yield (
            within(what, abs(bias), NONE, 0.03) if share is None else Row(what, f"{abs(bias):.3f}")
        )


def items_tables(count: int, spread: float) -> Iterator[tuple[str, Iterator[Row] | Matrix]]:
    """Line 3, and every strategy beside the prototype: means over needed skills, persons and ten
    drawn roles, interpolated between two numbers of items."""
    found = {name: figures.curves(name, length, count, spread) for name, length in LENGTHS.items()}
    about = f"log a ~ N(log 1.2, {spread}^2)" if spread else "a = 1.2"
    yield f"Items needed, {count} persons, {about}", items_rows(found, count, spread)
    yield f"Strategies, {count} persons, {about}", strategies(found, () if spread else NOTES)


def items_rows(found: dict[str, Curves], count: int, spread: float) -> Iterator[Row]:
    """Line 3: items needed for an error of .60 and for 85 % right, against other strategies."""
    error = {name: c.items_to_error(0.6) or LENGTHS[name] + 1 for name, c in found.items()}
    right = {name: c.items_to_right(0.85) or LENGTHS[name] + 1 for name, c in found.items()}
    for name, bar in (("fixed", 0.6), ("random", 0.45), ("d-optimal", 0.55)):
        yield at_most(f"3  items to SE .60 against {name}", error["describe"], error[name], bar, 1)
    yield at_most("3  items to 85 % right against fixed", right["goal"], right["fixed"], 0.6, 1)
    yield from _limit_rows(max(50, count // 5), spread, error["random"])


def _limit_rows(count: int, spread: float, random: float) -> Iterator[Row]:
    """What better choices could gain on random ones, and what other banks give."""
    known = figures.foreseen_error(count, LENGTHS["describe"], spread)
    foreseen = float((known <= 0.6).argmax())
    what = "   items to SE .60 if every ability were known beforehand (theirs: random)"
    yield Row(what, f"{foreseen:.1f}", f"{random:.1f}", f"{foreseen / random:.2f}")
    if not spread:
        what = "   items to SE .60 if every item were the most telling, in the best place"
        yield Row(what, f"{figures.ideal_items(0.6)}")
    large, deciding, small = (
        figures.curves(name, length, count, spread, size)
        for name, length, size in (
            ("describe", 75, 5000),
            ("goal", 40, 5000),
            ("describe", 75, 150),
        )
    )
    items = large.items_to_error(0.6) or NONE
    yield beside("   items to SE .60 from a bank of 5,000 (theirs: prototype)", items, "17", 1)
    items = deciding.items_to_right(0.85) or NONE
    yield beside("   items to 85 % right from a bank of 5,000 (theirs: prototype)", items, "15", 1)
    floor = float(small.se[-1])
    yield beside("   SE where a bank of 150 is exhausted (theirs: prototype)", floor, ".63")


def strategies(found: dict[str, Curves], notes: tuple[str, ...]) -> Matrix:
    """Every figure of every strategy, the prototype's below ours where it has one."""
    lines = []
    for name, curve in found.items():
        shown = [f"{values[n]:.3f}" for values in (curve.se, curve.right) for n in AFTER]
        counts = (curve.items_to_error(0.6), curve.items_to_right(0.85))
        lines.append((name, *shown, *(_count(items, name) for items in counts)))
        if name in PROTOTYPE:
            lines.append(("   prototype", *PROTOTYPE[name].split()))
    head = tuple(f"{what} {n}" for what in ("SE", "right") for n in AFTER)
    return Matrix(("at items", *head, "to SE .60", "to 85 %"), tuple(lines), notes)


def _count(items: float | None, name: str) -> str:
    return f"> {LENGTHS[name]}" if items is None else f"{items:.1f}"


def choice_rows(count: int) -> Iterator[Row]:
    """Line 6: the chosen item against the best one found by trying every answer to every item."""
    bank, role = standard_bank(), standard_role()
    people = persons(bank, max(3, count // 100), 6)
    for name, strategy in (("variance", describing(bank, role)), ("role", Goal(bank, role))):
        shares = sorted(figures.gain_shares(strategy, people, (0, 5, 20, 40)))
        what = f"6  gain of the chosen item / best, goal {name}, {len(shares)} situations: mean"
        yield within(what, float(np.mean(shares)), 0.99, ALL, 4)
        yield Row("   worst", f"{shares[0]:.4f}")


def boasting_rows(count: int) -> Iterator[Row]:
    """Line 8: persons who rate themselves one SD too high in every skill."""
    found = figures.boasting(count)
    unmoved = "changed" if found.measured_moved else "unchanged"
    yield Row("8  boasters: measured belief", unmoved, reached=not found.measured_moved)
    yield within("8  boasters: bias of the joint belief at 40 items", found.joint_bias, NONE, 0.15)
    yield within("8  boasters: sign of the gap right", found.gap_right, 0.95, 1.0)


def tables(count: int) -> Iterator[tuple[str, Iterator[Row] | Matrix]]:
    """Every table of the bench, with its title."""
    yield "Reference cases", reference_rows()
    yield f"Accuracy, {count} persons", accuracy_rows(count)
    yield from items_tables(count, 0.0)
    yield from items_tables(count, SPREAD)
    yield "Choice and self-ratings", itertools.chain(choice_rows(count), boasting_rows(count))
    some = max(50, count // 2)
    title = f"Where the model does not hold, {some} persons, 40 items (theirs: prototype)"
    yield title, robustness.misfit_rows(some)
    few = max(20, count // 20)
    yield f"Extremes, {few} persons (theirs: prototype)", robustness.extreme_rows(few)
    yield "Recalibration (theirs: prototype)", robustness.recalibration_rows(count)
    yield "Cohorts (theirs: prototype)", robustness.cohort_rows()
