"""Resources under way, kinds preferred, hours by weekday, subscriptions: what each changes."""

import datetime as dt

import pytest

from tests.plan.small import MONDAY, catalog, picks, plan, resource
from tremplin.plan.calendar import capacity
from tremplin.plan.constraints import Constraints, Infeasible

FREE = resource("free", 3, ("a", 0, 1))
BOOK = resource("book", 3.5, ("a", 0, 1), kind="book")


def monthly(
    name: str, hours: float, skill: str, periods: float = 1.0, amount: float = 40.0
) -> object:
    price = {"amount": amount, "per": "month", "periods": periods, "subscription": "plus"}
    return resource(name, hours, (skill, 0, 1), price=price)


def test_what_is_under_way_is_continued_first_with_what_is_left_of_it() -> None:
    begun = resource("begun", 10, ("a", 2, 3), languages=["fr"], price={"amount": 90.0})
    made = catalog({"b": 1, "a": 3}, begun, resource("quick", 1, ("b", 0, 1)))
    found = plan(made, under_way=(("begun", 6.0),), budget=0.0, study_in=("en",))
    assert picks(found) == ["begun", "quick"]
    assert (found.minutes, found.cents) == (5 * 60, 0)
    assert found.steps[0].minutes == 4 * 60


def test_what_is_under_way_is_kept_even_when_it_closes_nothing() -> None:
    made = catalog({"a": 1}, FREE, resource("other", 4, ("b", 0, 1)))
    assert picks(plan(made, under_way=(("other", 1.0),))) == ["other", "free"]


@pytest.mark.parametrize(
    ("wishes", "cause"),
    [
        ({"under_way": (("nowhere", 1.0),)}, "unknown"),
        ({"under_way": (("free", 1.0),), "done": ("free",)}, "done"),
        ({"under_way": (("free", 1.0),), "without": ("free",)}, "without"),
        ({"under_way": (("free", 1.0),), "weeks": 1, "hours_per_week": 1.0}, "time"),
    ],
)
def test_what_is_under_way_and_impossible_says_why(wishes: dict[str, object], cause: str) -> None:
    with pytest.raises(Infeasible) as caught:
        plan(catalog({"a": 1}, FREE), **wishes)
    assert caught.value.cause == cause


def test_beginning_makes_nothing_dearer() -> None:
    """A month and a half costs that much, not the two months in which it may be studied."""
    price = {"amount": 30.0, "per": "month", "periods": 1.5}
    made = catalog({"a": 1}, resource("begun", 9, ("a", 0, 1), price=price))
    whole = plan(made, budget=45.0)
    assert whole.cents == 4500
    for hours, cents in ((0.0, 4500), (2.0, 4500), (4.0, 3000), (9.0, 3000)):
        assert plan(made, budget=45.0, under_way=(("begun", hours),)).cents == cents


def test_more_hours_than_planned_leave_one_minute() -> None:
    found = plan(catalog({"a": 1}, FREE), under_way=(("free", 50.0),))
    assert found.minutes == 1


def test_a_preferred_kind_may_take_a_quarter_more_hours_and_no_more() -> None:
    made = catalog({"a": 1}, FREE, BOOK)
    assert picks(plan(made)) == ["free"]
    assert picks(plan(made, prefer_kinds=("book",))) == ["book"]
    longer = resource("book", 4, ("a", 0, 1), kind="book")
    assert picks(plan(catalog({"a": 1}, FREE, longer), prefer_kinds=("book",))) == ["free"]


def test_a_preferred_kind_costs_no_coverage() -> None:
    lesser = resource("book", 1, ("a", 0, 0.9), kind="book")
    assert picks(plan(catalog({"a": 1}, FREE, lesser), prefer_kinds=("book",))) == ["free"]


def test_hours_by_weekday_fill_the_days_that_are_free() -> None:
    pattern = (1.5, 0.0, 1.0, 0.0, 0.0, 3.0, 0.0)
    off = ((MONDAY + dt.timedelta(7), MONDAY + dt.timedelta(8)),)
    limits = Constraints(MONDAY, weekday_hours=pattern, weeks=2, breaks=off)
    assert capacity(limits) == 60 * 5.5 + 60 * 4


def test_public_holidays_are_days_off() -> None:
    christmas = dt.date(2026, 12, 21)
    limits = Constraints(christmas, hours_per_week=7, weeks=1, holidays="fr")
    assert capacity(limits) == 6 * 60
    fridays = Constraints(christmas, weekday_hours=(0, 0, 0, 0, 2, 1, 0), weeks=1, holidays="fr")
    assert capacity(fridays) == 60


@pytest.mark.parametrize(
    ("courses", "months"),
    [
        ([(10, 1)], 1),
        ([(10, 1), (12, 1)], 1),
        ([(10, 1), (12.5, 1)], 2),
        ([(22, 1), (22, 1)], 2),
        ([(5, 1), (60, 3)], 3),
        ([(7, 1), (60, 3)], 4),
        ([(100, 2), (100, 2)], 4),
        ([(100, 2), (3, 1)], 3),
    ],
)
def test_months_of_a_subscription_count_once(
    courses: list[tuple[float, float]], months: int
) -> None:
    made = [monthly(f"c{n}", h, f"s{n}", p) for n, (h, p) in enumerate(courses)]
    found = plan(catalog({f"s{n}": 1 for n in range(len(made))}, *made), hours_per_week=40.0)
    assert len(found.steps) == len(courses)
    assert found.cents == 4000 * months == sum(step.cents for step in found.steps)


def test_another_price_is_another_subscription_and_a_budget_pays_for_months() -> None:
    dear = monthly("dear", 5, "s1", amount=50.0)
    made = catalog(
        {"s0": 1, "s1": 1, "s2": 1}, monthly("c0", 5, "s0"), dear, monthly("c2", 5, "s2")
    )
    assert plan(made).price == 90
    assert picks(plan(made, budget=89.0)) == ["c0", "c2"]


def test_a_share_of_a_subscription_under_way_is_its_remaining_months() -> None:
    made = catalog({"s0": 1}, monthly("c0", 60, "s0", 3))
    assert plan(made, under_way=(("c0", 30.0),)).price == 80
