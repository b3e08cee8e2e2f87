"""The expected shortfall against numerical integration, and the levels planning starts from."""

import datetime as dt
import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tremplin.catalog.roles import Role
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.gap import SkillGap, planning_level, role_gaps

START = dt.date(2026, 9, 7)


def gap(mean: float, sd: float, required: float, **changes: float) -> SkillGap:
    values = {"weight": 1.0, "raised": 0, "finish_bonus": 0.0, **changes}
    return SkillGap(
        "case.s", values["weight"], round(100 * required), round(100 * mean), round(100 * sd),
        int(values["raised"]), values["finish_bonus"],
    )  # fmt: skip


def below(mean: float, sd: float, level: float) -> float:
    return 0.5 * (1 + math.erf((level - mean) / (sd * math.sqrt(2))))


def integral(mean: float, sd: float, low: float, high: float) -> float:
    """Of P(theta < t), by Simpson's rule."""
    if high <= low:
        return 0.0
    cells, total = 2000, 0.0
    width = (high - low) / cells
    for n in range(cells + 1):
        factor = 1 if n in (0, cells) else 4 if n % 2 else 2
        total += factor * below(mean, sd, low + n * width)
    return total * width / 3


levels = st.integers(-200, 600).map(lambda n: n / 100)
deviations = st.integers(1, 300).map(lambda n: n / 100)


@given(levels, deviations, st.integers(0, 500).map(lambda n: n / 100), st.integers(0, 500))
def test_coverage_is_the_integral_from_the_confident_floor(
    mean: float, sd: float, required: float, reached: int
) -> None:
    floor = max(0.0, mean - 0.8416212335729143 * sd)
    expected = integral(mean, sd, floor, min(reached / 100, required))
    assert gap(mean, sd, required).coverage(reached) == pytest.approx(expected, abs=1e-6)


def test_the_floor_is_where_eight_in_ten_are_above() -> None:
    assert below(3, 0.7, gap(3, 0.7, 5).floor / 100) == pytest.approx(0.2, abs=1e-12)


def test_a_certain_level_makes_the_gap_linear() -> None:
    certain = gap(1, 0, 3, weight=2.0)
    assert [certain.coverage(at) for at in (100, 150, 300, 450)] == [0, 1, 4, 4]
    assert certain.exact_coverage(150) == 1


def test_the_bonus_counts_at_the_required_level_alone() -> None:
    without, with_bonus = gap(1, 0.8, 3), gap(1, 0.8, 3, finish_bonus=0.5)
    assert with_bonus.coverage(299) == without.coverage(299)
    extra = with_bonus.coverage(300) - without.coverage(300)
    assert extra == pytest.approx(0.5 * below(1, 0.8, 3), abs=1e-12)


def test_a_level_that_finished_resources_brought_is_no_gap_any_more() -> None:
    raised = gap(1, 0.5, 3, raised=200)
    assert raised.reached == 200
    assert raised.coverage(200) == 0
    assert raised.total == pytest.approx(integral(1, 0.5, 2, 3), abs=1e-9)


def test_more_is_never_worth_less() -> None:
    one = gap(1.7, 0.9, 4, finish_bonus=0.5)
    worth = [one.coverage(level) for level in range(0, 501, 10)]
    assert all(a <= b for a, b in pairwise(worth))


@pytest.mark.parametrize(
    ("mean", "slack", "expected"),
    [(1, 0.25, 125), (-2, 0.25, 0), (-0.1, 0.25, 15), (4.9, 0.25, 500), (2.004, 0, 200)],
)
def test_the_planning_level_stays_between_0_and_5(mean: float, slack: float, expected: int) -> None:
    assert planning_level("case.s", Learner({"case.s": mean}), slack) == expected


def test_gaps_follow_the_order_and_the_weights_of_the_role() -> None:
    role = Role.model_validate(
        {
            "id": "r",
            "name": "R",
            "required": {"z.a": 2.0, "a.b": 3.0, "a.c": 1.0},
            "core": ["a.b"],
            "weights": {"a.c": 0.5},
        }
    )
    found = role_gaps(role, Learner({"a.b": 1.0}), Constraints(START, finish_bonus=0.0))
    assert [(one.skill, one.weight, one.total) for one in found] == [
        ("z.a", 1, 2),
        ("a.b", 2, 4),
        ("a.c", 0.5, 0.5),
    ]
