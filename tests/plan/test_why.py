"""What a step or another resource would change: amounts worked out again by trying everything."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plan import reference
from tests.plan.casebook import CASES, catalog_of, constraints_of, learner_of
from tests.plan.extended_cases import extended_case
from tests.plan.random_cases import random_case
from tests.plan.small import catalog, plan, resource
from tremplin.plan.constraints import Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.why import Answer, Why


def why_of(case: Any) -> Why:
    made = catalog_of(case)
    role, learner = made.roles["case-role"], learner_of(case)
    return Why(made, role, learner, make_plan(made, role, learner, constraints_of(case)))


def amounts(case: Any, chosen: Any, best: Any) -> tuple[Any, ...]:
    lost = reference.coverage(case, chosen) - reference.coverage(case, best)
    return (
        pytest.approx(float(lost), abs=1e-9),
        reference.minutes(chosen) - reference.minutes(best),
        reference.cents(chosen) - reference.cents(best),
    )


def found(answer: Answer) -> tuple[Any, ...]:
    assert answer.change is not None
    return answer.change.coverage, answer.change.minutes, answer.change.cents


def least(case: Any, wanted: Any) -> Any:
    fitting = (chosen for chosen in reference.choices(case) if wanted({o["id"] for o in chosen}))
    return min(fitting, key=lambda chosen: reference.key(case, chosen), default=None)


def check(case: Any) -> None:
    best = least(case, lambda names: True)
    if best is None:
        return
    why, names = why_of(case), {one["id"] for one in best}
    for one in case["resources"]:
        name = one["id"]
        if name in names and "spent" in one:
            continue
        answer = why.answer(name)
        assert answer.in_plan == (name in names)
        other = least(case, lambda held, name=name: (name in held) != (name in names))
        if name not in names and not reference.allowed(case, one, frozenset()):
            continue
        assert (other is None) == (answer.obstacle is not None), name
        if other is not None:
            assert found(answer) == amounts(case, other, best)
            held = {one["id"] for one in other}
            assert answer.change is not None
            assert set(answer.change.into) == held - names
            assert set(answer.change.out) == names - held


@settings(derandomize=True, max_examples=40, deadline=None, database=None)
@given(st.integers(0, 10**9))
def test_amounts_are_those_of_trying_everything(seed: int) -> None:
    check(random_case(seed, 6))


@settings(derandomize=True, max_examples=15, deadline=None, database=None)
@given(st.integers(0, 10**9))
def test_amounts_are_those_of_trying_everything_with_subscriptions(seed: int) -> None:
    case = extended_case(seed, 6)
    if not case["learner"]["prefer"]:
        check(case)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_reference_cases_without_each_step(case: Any) -> None:
    why = why_of(case)
    for pick, expected in case["expected"]["without"].items():
        answer = why.answer(pick)
        assert found(answer) == (
            pytest.approx(-expected["coverage_loss"]),
            60 * expected["extra_hours"],
            100 * expected["extra_price"],
        )
        assert answer.change is not None
        kept = {step.resource for step in why.plan.steps} - set(answer.change.out)
        assert kept | set(answer.change.into) == set(expected["plan"])


def test_what_no_plan_can_hold_says_why() -> None:
    made = catalog(
        {"a": 1},
        resource("easy", 2, ("a", 0, 1)),
        resource("french", 1, ("a", 0, 1), languages=["fr"]),
        resource("high", 1, ("b", 2, 3)),
    )
    found = plan(made, study_in=("en",), done=(), without=())
    why = Why(made, made.roles["case-role"], Learner(), found)
    causes = [why.answer(name).obstacle for name in ("french", "high", "nowhere")]
    assert [isinstance(one, Infeasible) and one.cause for one in causes] == [
        "language",
        "prerequisite",
        "unknown",
    ]


def test_every_step_gets_the_next_best_thing() -> None:
    made = catalog(
        {"a": 1},
        resource("easy", 2, ("a", 0, 1)),
        resource("longer", 5, ("a", 0, 1), price={"amount": 8.0}),
    )
    why = Why(made, made.roles["case-role"], Learner(), plan(made))
    (answer,) = why.steps()
    assert answer.change is not None
    assert (answer.change.points, answer.change.minutes, answer.change.cents) == (0, 180, 800)
    assert (answer.change.into, answer.change.out) == (("longer",), ("easy",))
    assert list(why.steps()) == [answer]
