"""The engine on simulated persons: reference cases, accuracy, items needed, choice, robustness.

Every seed is fixed; `count` is the number of simulated persons.
"""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench.table import Row, at_most, within
from tests.measure import figures
from tests.measure.standard import persons, standard_bank, standard_role
from tremplin.measure.reference import posterior
from tremplin.measure.strategies import Goal, describing

NONE, ALL = float("-inf"), float("inf")
REFERENCE = Path(__file__).parents[1] / "measure" / "data" / "engine-reference.json"
LENGTHS = {
    "describe": 75,
    "goal": 100,
    "least-known": 110,
    "d-optimal": 125,
    "fixed": 150,
    "informed-form": 110,
    "random": 180,
}
"""Strategies, and items up to which each is followed."""
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


def items_rows(count: int, spread: float) -> Iterator[Row]:
    """Line 3: items needed for an error of .60 and for 85 % right, against other strategies.

    Means over needed skills, persons and ten drawn roles, interpolated between two numbers of
    items.
    """
    found = {name: figures.curves(name, length, count, spread) for name, length in LENGTHS.items()}
    error = {name: c.items_to_error(0.6) or LENGTHS[name] + 1 for name, c in found.items()}
    right = {name: c.items_to_right(0.85) or LENGTHS[name] + 1 for name, c in found.items()}
    for name, bar in (("fixed", 0.6), ("random", 0.45), ("d-optimal", 0.55)):
        yield at_most(f"3  items to SE .60 against {name}", error["describe"], error[name], bar, 1)
    yield at_most("3  items to 85 % right against fixed", right["goal"], right["fixed"], 0.6, 1)
    yield from _limit_rows(max(50, count // 5), spread, error["random"])
    if not spread:
        ideal = f"{figures.ideal_items(0.6)}"
        yield Row(
            "   items to SE .60 if every item were the most telling, in the best place", ideal
        )
    for name, curve in found.items():
        at = [n for n in (20, 40, 60) if n < len(curve.se)]
        se = " ".join(f"{curve.se[n]:.3f}" for n in at)
        share = " ".join(f"{curve.right[n]:.3f}" for n in at)
        yield Row(
            f"   {name}: SE at 20 40 60; right; items to .60; to 85 %",
            f"{se}; {share}; {_count(error[name], name)}; {_count(right[name], name)}",
        )


def _limit_rows(count: int, spread: float, random: float) -> Iterator[Row]:
    """What better choices could gain on random ones: hardly more than these."""
    known = figures.foreseen_error(count, LENGTHS["describe"], spread)
    large = figures.curves("describe", LENGTHS["describe"], count, spread, 5000)
    for what, items in (
        ("if every ability were known beforehand", float((known <= 0.6).argmax())),
        ("from a bank of 5,000", large.items_to_error(0.6) or NONE),
    ):
        shares = f"{items:.1f}", f"{random:.1f}", f"{items / random:.2f}"
        yield Row(f"   items to SE .60 {what} (theirs: random)", *shares)


def _count(items: float, name: str) -> str:
    return f"> {LENGTHS[name]}" if items > LENGTHS[name] else f"{items:.1f}"


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


def tables(count: int) -> Iterator[tuple[str, Iterator[Row]]]:
    """Every table of the bench, with its title."""
    yield "Reference cases", reference_rows()
    yield f"Accuracy, {count} persons", accuracy_rows(count)
    yield f"Items needed, {count} persons, a = 1.2", items_rows(count, 0.0)
    title = f"Items needed, {count} persons, log a ~ N(log 1.2, {SPREAD}^2)"
    yield title, items_rows(count, SPREAD)
    yield "Choice and self-ratings", itertools.chain(choice_rows(count), boasting_rows(count))
