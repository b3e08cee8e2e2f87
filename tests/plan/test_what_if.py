"""Other limits: the answers from scratch, curves that only rise, differences that add up."""

from dataclasses import replace

import pytest

from tests.plan.small import catalog, plan, resource
from tests.plan.test_reduce import constraints_of, mid_size, problem_of
from tremplin.plan.best import best_choice
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.difference import difference
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan
from tremplin.plan.what_if import curve, solved


def plan_of(seed: int, limits: Constraints) -> Plan:
    made = mid_size(seed)
    return make_plan(made, made.roles["case-role"], Learner(), limits)


@pytest.mark.parametrize("seed", range(300, 306))
def test_answers_under_other_limits_are_those_from_scratch(seed: int) -> None:
    problem = replace(problem_of(seed), cents=None)
    known = [solved(problem)]
    for euros in (200, 90, 60, 45, 30, 15, 0, 70):
        other = replace(problem, cents=100 * euros)
        known.append(solved(other, known))
        scratch = best_choice(other)
        assert scratch is not None
        assert known[-1].choice.chosen == scratch.chosen
        assert known[-1].choice.value == scratch.value
        assert known[-1].cents <= 100 * euros


@pytest.mark.parametrize("seed", range(306, 310))
def test_quick_answers_have_the_same_coverage_and_hours(seed: int) -> None:
    problem = replace(problem_of(seed), cents=None)
    known = [solved(problem, quick=True)]
    for euros in (90, 45, 15, 0):
        other = replace(problem, cents=100 * euros)
        known.append(solved(other, known, quick=True))
        exact = solved(other, known)
        assert not exact.quick
        assert (known[-1].choice.value, known[-1].minutes) == (exact.choice.value, exact.minutes)
        assert known[-1].cents <= 100 * euros


@pytest.mark.parametrize("along", ["time", "money"])
@pytest.mark.parametrize("seed", [310, 311])
def test_more_of_a_limit_never_closes_less(seed: int, along: str) -> None:
    made, limits = mid_size(seed), constraints_of(seed)
    points = curve(made, made.roles["case-role"], Learner(), limits, along)  # type: ignore[arg-type]
    whole = plan_of(seed, limits)
    assert len(points) == 20 or (along == "money" and whole.cents == 0)
    values = [point.choice.value for point in points]
    assert values == sorted(values)
    assert values[-1] == whole.proof.value
    if along == "time":
        assert values[0] == 0
    for point in points:
        assert point.choice.proven
        assert point.minutes <= (point.problem.minutes or 0)
        assert point.problem.cents is None or point.cents <= point.problem.cents


def test_a_curve_leaves_out_what_cannot_hold_what_is_asked_for() -> None:
    made = catalog({"a": 1}, resource("asked", 4, ("a", 0, 1)))
    limits = Constraints(plan(made).constraints.start, weeks=2, with_=("asked",), slack=0.0)
    points = curve(made, made.roles["case-role"], Learner(), limits, "time", points=11)
    assert [point.problem.minutes for point in points] == [240, 300, 360, 420, 480, 540, 600]


@pytest.mark.parametrize("seed", range(320, 326))
def test_the_difference_turns_one_plan_into_the_other(seed: int) -> None:
    limits = constraints_of(seed)
    first = plan_of(seed, limits)
    second = plan_of(seed, replace(limits, hours_per_week=limits.hours_per_week * 1.7))
    found, back = difference(first, second), difference(second, first)
    names = {step.resource for step in first.steps}
    assert names - set(found.out) | set(found.into) == {s.resource for s in second.steps}
    assert (found.into, found.out) == (back.out, back.into)
    assert first.minutes + found.minutes == second.minutes
    assert first.cents + found.cents == second.cents
    assert first.coverage + found.coverage == pytest.approx(second.coverage)
    assert len(first.weeks) + found.weeks == len(second.weeks)
    dates = {step.resource: (step.start, step.end) for step in first.steps}
    later = {step.resource: (step.start, step.end) for step in second.steps}
    both = names & later.keys()
    assert {one.resource for one in found.moved} == {n for n in both if dates[n] != later[n]}


def test_a_plan_does_not_differ_from_itself() -> None:
    same = plan_of(330, constraints_of(330))
    found = difference(same, same)
    assert (found.into, found.out, found.moved) == ((), (), ())
    assert (found.points, found.coverage, found.weeks, found.minutes, found.cents) == (
        0,
        0,
        0,
        0,
        0,
    )
