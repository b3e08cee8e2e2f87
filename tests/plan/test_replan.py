"""A plan made again keeps what it can near the best, and says what it changes, like for like."""

import datetime as dt

import pytest

from tests.plan.small import MONDAY, catalog, picks, resource
from tests.plan.test_steady import small_problem
from tremplin.plan.best import best_choice
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.difference import Sketch, difference
from tremplin.plan.plan import make_plan
from tremplin.plan.replan import EarlierStep, plan_again, sketch_left
from tremplin.plan.steady import steady_choice

LATER = MONDAY + dt.timedelta(days=14)
# Two ways to each level, nearly the same: what was planned before decides.
MADE = catalog(
    {"a": 2, "b": 2, "c": 2},
    resource("a-long", 4.0, ("a", 0, 2)),
    resource("a-short", 3.9, ("a", 0, 2)),
    resource("b-one", 6.0, ("b", 0, 2)),
    resource("c-one", 5.0, ("c", 0, 2)),
    resource("x-one", 1.0, ("x", 0, 1)),
)
ROLE = MADE.roles["case-role"]


def limits(**more: object) -> Constraints:
    values = {"start": MONDAY, "slack": 0.0, "finish_bonus": 0.0, "hours_per_week": 5.0, **more}
    return Constraints(**values)  # type: ignore[arg-type]


def step(name: str, first: int, last: int, hours: float = 4.0, cents: int = 0) -> EarlierStep:
    start, end = (MONDAY + dt.timedelta(days=days) for days in (first, last))
    return EarlierStep(name, start, end, round(60 * hours), cents)


def test_an_earlier_step_is_kept_where_the_best_plan_has_another() -> None:
    scratch = make_plan(MADE, ROLE, Learner(), limits())
    assert "a-short" in picks(scratch)
    again = plan_again(MADE, ROLE, Learner(), limits(), [step("a-long", 0, 6)])
    assert "a-long" in picks(again.plan)
    assert again.plan.proof.value == scratch.proof.value == again.plan.proof.bound
    assert again.plan.proof.steady == 0.5
    assert scratch.proof.steady is None


def test_nothing_is_kept_that_costs_more_than_half_a_percent() -> None:
    """The time does not hold the long way beside the rest."""
    tight = limits(hours_per_week=14.95, weeks=1)
    again = plan_again(MADE, ROLE, Learner(), tight, [step("a-long", 0, 6)])
    assert "a-short" in picks(again.plan)
    assert again.plan.proof.value == 10_000
    wide = limits(hours_per_week=14.95, weeks=1, within=40.0)
    again = plan_again(MADE, ROLE, Learner(), wide, [step("a-long", 0, 6)])
    assert "a-long" in picks(again.plan)
    assert again.plan.proof.steady == 40.0


def test_what_was_given_up_for_earlier_steps_is_said_to_be() -> None:
    some = limits(hours_per_week=10.0, weeks=1, within=40.0)
    again = plan_again(MADE, ROLE, Learner(), some, [step("a-long", 0, 6), step("c-one", 7, 13)])
    assert sorted(picks(again.plan)) == ["a-long", "c-one"]
    (gap,) = again.plan.open
    assert gap.skill == "case.b"
    assert not gap.lighter, "the three of them do not fit"


def test_what_is_under_way_comes_first_whatever_it_gives() -> None:
    begun = limits(start=LATER, under_way=(("x-one", 0.5),))
    again = plan_again(MADE, ROLE, Learner(), begun, [step("x-one", 0, 6), step("a-long", 0, 6)])
    assert picks(again.plan)[0] == "x-one"
    assert again.plan.steps[0].minutes == 30
    assert again.plan.steps[0].start == LATER


def test_the_difference_is_with_what_was_left_as_it_stands_now() -> None:
    """The learner has reached b since: b-one closes nothing any more, its hours are still there."""
    left = [step("a-long", 0, 6), step("b-one", 7, 13), step("gone", 14, 20, hours=2, cents=500)]
    since = Learner(levels={"case.b": 2.0})
    again = plan_again(MADE, ROLE, since, limits(start=LATER), left)
    assert again.difference.out == ("b-one", "gone")
    assert again.difference.into == ("c-one",)
    # a and c against a alone, both gaps of 2 weighing 1.
    assert again.difference.coverage == pytest.approx(2.0)
    assert again.difference.points == 5000
    assert again.difference.minutes == 60 * (4 + 5) - 60 * (4 + 6 + 2)
    assert again.difference.cents == -500
    (moved,) = again.difference.moved
    assert (moved.resource, moved.start[0], moved.start[1]) == ("a-long", MONDAY, LATER)


def test_what_is_left_counts_its_weeks_from_the_new_start() -> None:
    left = [step("a-long", 0, 6), step("b-one", 7, 27)]
    weeks = [
        sketch_left(MADE, ROLE, Learner(), limits(start=MONDAY + dt.timedelta(days=n)), left).weeks
        for n in (0, 14, 21, 28, 60)
    ]
    assert weeks == [4, 2, 1, 0, 0]


def test_an_equal_plan_differs_in_nothing() -> None:
    plan = make_plan(MADE, ROLE, Learner(), limits())
    left = [EarlierStep(s.resource, s.start, s.end, s.minutes, s.cents) for s in plan.steps]
    found = plan_again(MADE, ROLE, Learner(), limits(), left).difference
    assert found == difference(Sketch.of(plan), plan)
    assert (found.into, found.out, found.moved) == ((), (), ())
    assert (found.points, found.weeks, found.minutes, found.cents) == (0, 0, 0, 0)


@pytest.mark.parametrize("seed", range(8))
def test_a_plan_made_again_is_within_half_a_percent(seed: int) -> None:
    problem = small_problem(seed)
    best = best_choice(problem)
    assert best is not None
    earlier = [one.id for one in problem.candidates][::3]
    found = steady_choice(problem, frozenset(earlier), 0.5)
    assert found is not None
    assert found.value >= 0.995 * best.value - 1
    assert found.best == best.value
