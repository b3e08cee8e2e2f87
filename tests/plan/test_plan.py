"""What filters, wishes, doubts and limits do to a plan."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.plan.small import MONDAY, catalog, picks, plan, resource
from tremplin.catalog.careers import Currency
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.prices import price_in_cents

DAY = dt.timedelta(days=1)
EASY = resource("easy", 2, ("a", 0, 1))


def test_a_budget_of_nothing_takes_only_what_is_free() -> None:
    paid = resource("paid", 1, ("a", 0, 1), price={"amount": 5.0})
    assert picks(plan(catalog({"a": 1}, EASY, paid), budget=0.0)) == ["easy"]
    assert picks(plan(catalog({"a": 1}, EASY, paid))) == ["paid"]


def test_an_unknown_price_is_never_planned_under_a_budget_and_said_to_be_unknown_else() -> None:
    unknown = resource("unknown", 1, ("a", 0, 1), price={"basis": "unknown"})
    made = catalog({"a": 1}, unknown)
    limited = plan(made, budget=1000.0)
    assert picks(limited) == []
    assert [(gap.cause, gap.extra_cents) for gap in limited.open] == [("budget", None)]
    free = plan(made)
    assert (picks(free), free.cents) == (["unknown"], 0)
    assert [notice.resources for notice in free.notices] == [("unknown",)]


def test_dollars_subscriptions_and_part_periods_are_counted_in_euro_cents() -> None:
    rate = Currency(usd_in_eur=0.86, checked=MONDAY)
    made = catalog(
        {"a": 1},
        resource(
            "sub", 1, ("a", 0, 1),
            price={"amount": 49.0, "currency": "USD", "per": "month", "periods": 2.0},
        ),
        resource("short", 1, ("a", 0, 1), price={"amount": 10.0, "per": "month", "periods": 0.5}),
    )  # fmt: skip
    priced = type(made)(resources=made.resources, currency=rate)
    cents = {name: price_in_cents(priced, one) for name, one in made.resources.items()}
    assert cents == {"sub": round(4900 * 2 * 0.86), "short": 1000}
    assert price_in_cents(made, made.resources["sub"]) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("retired", MONDAY),
        ("expires", MONDAY - DAY),
        ("hours", None),
        ("languages", ["fr"]),
        ("kind", "degree"),
        ("kind", "tool"),
    ],
)
def test_what_the_filters_keep_out_is_not_planned(field: str, value: object) -> None:
    table = {"kind": "course", **EASY.model_dump(by_alias=True), field: value}
    one = type(EASY).model_validate(table)
    assert picks(plan(catalog({"a": 1}, one), study_in=("en",))) == []
    assert picks(plan(catalog({"a": 1}, EASY), study_in=("en",))) == ["easy"]


def test_retired_and_expired_are_judged_at_the_start() -> None:
    late = EASY.model_copy(update={"retired": MONDAY + DAY, "expires": MONDAY})
    assert picks(plan(catalog({"a": 1}, late))) == ["easy"]


def test_kinds_left_out_by_default_come_in_when_asked_for() -> None:
    tool = resource("tool", 1, ("a", 0, 1), kind="tool")
    made = catalog({"a": 1}, EASY, tool)
    assert picks(plan(made)) == ["easy"]
    assert picks(plan(made, also_kinds=("tool",))) == ["tool"]
    assert picks(plan(made, with_=("tool",))) == ["tool"]
    assert picks(plan(made, also_kinds=("tool",), without_kinds=("tool",))) == ["easy"]


def test_done_satisfies_after_and_moves_no_stated_level() -> None:
    first = resource("first", 5, ("a", 0, 1), aliases=["old-first"])
    second = resource("second", 1, ("b", 0, 1), after=["old-first"])
    made = catalog({"b": 1}, first, second)
    assert picks(plan(made)) == ["first", "second"]
    assert picks(plan(made, done=("old-first",))) == ["second"]
    again = catalog({"a": 1}, first)
    assert picks(plan(again, done=("first",))) == []


def test_levels_that_finished_resources_brought_open_and_close() -> None:
    nxt = resource("next", 1, ("a", 1, 2))
    made = catalog({"a": 2}, resource("first", 1, ("a", 0, 1)), nxt)
    raised = Learner({"case.a": 0.0}, {"case.a": 0.5}, {"case.a": 1.0})
    assert picks(plan(made, raised)) == ["next"]


def test_slack_opens_what_is_a_little_too_high() -> None:
    made = catalog({"a": 2}, resource("high", 1, ("a", 0.25, 2)))
    assert picks(plan(made)) == []
    assert picks(plan(made, slack=0.25)) == ["high"]


def test_a_beginner_far_below_zero_can_start_what_starts_at_zero() -> None:
    beginner = Learner({"case.a": -1.5}, {"case.a": 0.6})
    assert picks(plan(catalog({"a": 1}, EASY), beginner, slack=0.25, finish_bonus=0.5)) == ["easy"]


def test_doubt_alone_can_be_worth_a_step_that_starts_above_the_target() -> None:
    high = resource("high", 1, ("a", 3.25, 4))
    learner = Learner({"case.a": 3.1}, {"case.a": 0.8})
    made = plan(catalog({"a": 3}, high), learner, slack=0.25)
    assert picks(made) == ["high"]
    assert made.open == ()
    assert made.steps[0].closes[0].from_ == made.steps[0].closes[0].to == 3


def test_within_gives_up_coverage_for_hours() -> None:
    long, short = resource("long", 20, ("a", 0, 2)), resource("short", 2, ("a", 0, 1.9))
    made = catalog({"a": 2}, long, short)
    assert picks(plan(made)) == ["long"]
    assert picks(plan(made, within=4.9)) == ["long"]
    lighter = plan(made, within=5.0)
    assert picks(lighter) == ["short"]
    assert (lighter.proof.value, lighter.proof.bound) == (9500, 10000)
    assert [(gap.cause, gap.lighter) for gap in lighter.open] == [("preference", True)]


def test_nothing_to_do_is_a_plan() -> None:
    nothing = plan(catalog({"a": 1}, EASY), Learner({"case.a": 4.0}))
    assert (nothing.proof.status, nothing.steps, nothing.weeks) == ("trivial", (), ())
    assert [notice.key for notice in nothing.notices] == ["no-gap"]
    hopeless = plan(catalog({"a": 1}, EASY), weeks=1, hours_per_week=1.0)
    assert [notice.key for notice in hopeless.notices] == ["empty"]
    assert [gap.cause for gap in hopeless.open] == ["time"]


@pytest.mark.parametrize(
    ("wishes", "cause", "skill"),
    [
        ({"with_": ("nowhere",)}, "unknown", None),
        ({"with_": ("easy",), "done": ("easy",)}, "done", None),
        ({"with_": ("easy",), "without": ("easy",)}, "without", None),
        ({"with_": ("french",), "study_in": ("en",)}, "language", None),
        ({"with_": ("priceless",), "budget": 10.0}, "price", None),
        ({"with_": ("high",)}, "prerequisite", "case.b"),
        ({"with_": ("later",), "without": ("easy",)}, "prerequisite", None),
        ({"with_": ("easy",), "weeks": 1, "hours_per_week": 1.0}, "time", None),
        ({"with_": ("later",), "weeks": 1, "hours_per_week": 2.5}, "time", None),
        ({"with_": ("dear",), "budget": 10.0}, "budget", None),
        ({"with_": ("dear", "easy"), "weeks": 1, "hours_per_week": 2.5}, "time", None),
        (
            {"with_": ("split",), "weeks": 1, "hours_per_week": 4.0, "budget": 10.0},
            "together",
            None,
        ),
    ],
)
def test_an_impossible_wish_names_what_prevents_it(
    wishes: dict[str, object], cause: str, skill: str | None
) -> None:
    made = catalog(
        {"a": 1},
        EASY,
        resource("french", 1, ("a", 0, 1), languages=["fr"]),
        resource("priceless", 1, ("a", 0, 1), price={"basis": "unknown"}),
        resource("high", 1, ("b", 2, 3)),
        resource("later", 1, ("a", 0, 1), after=["easy"]),
        resource("dear", 1, ("a", 0, 1), price={"amount": 50.0}),
        resource("slow-way", 6, ("c", 0, 1)),
        resource("dear-way", 1, ("c", 0, 1), price={"amount": 50.0}),
        resource("split", 1, ("a", 0, 1), needs=[{"skill": "case.c", "level": 1.0}]),
    )
    with pytest.raises(Infeasible) as caught:
        plan(made, **wishes)
    assert caught.value.cause == cause
    assert caught.value.skill == skill


def test_a_wish_that_fits_is_kept_with_what_it_needs() -> None:
    made = catalog({"a": 1}, EASY, resource("later", 1, ("b", 0, 1), after=["easy"]))
    assert picks(plan(made, with_=("later",))) == ["easy", "later"]


@pytest.mark.parametrize("seconds", [0.0, 1e-6])
def test_a_stopped_search_holds_what_is_asked_for(seconds: float) -> None:
    """Even where it takes a search to find how: what closes most at once leaves no time for it."""
    base, top = resource("base", 3, ("a", 0, 2)), resource("top", 3, ("a", 2, 3))
    made = catalog({"a": 3, "b": 2}, base, top, resource("quick", 1, ("b", 0, 2)))
    limits = Constraints(MONDAY, weeks=1, hours_per_week=6.0, slack=0.0, with_=("top",))
    role = made.roles["case-role"]
    stopped = make_plan(made, role, Learner(), limits, time_limit=seconds)
    assert picks(stopped) == ["base", "top"]
    assert stopped.proof.status == "time-limit"
    assert stopped.proof.bound >= make_plan(made, role, Learner(), limits).proof.value
    short = replace(limits, hours_per_week=5.0)
    with pytest.raises(Infeasible) as caught:
        make_plan(made, role, Learner(), short, time_limit=seconds)
    assert caught.value.cause == "time"


def test_a_stopped_search_says_so_and_keeps_a_bound() -> None:
    many = [
        resource(f"r{n}", 1 + n % 7, (f"s{n % 12}", 0, 1 + n % 4), (f"s{n % 5}", 0, 1 + n % 3))
        for n in range(120)
    ]
    made = catalog({f"s{n}": 4 for n in range(12)}, *many)
    limits = Constraints(MONDAY, weeks=3)
    stopped = make_plan(made, made.roles["case-role"], Learner(), limits, time_limit=0.0)
    assert stopped.proof.status == "time-limit"
    proved = make_plan(made, made.roles["case-role"], Learner(), limits)
    assert proved.proof.status == "optimal"
    assert stopped.proof.bound >= proved.proof.value >= stopped.proof.value
