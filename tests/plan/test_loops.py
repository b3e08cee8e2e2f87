"""Resources that only open one another are never planned, and their openers still are."""

from tests.plan.small import MONDAY, catalog, picks, plan, resource
from tremplin.plan import search
from tremplin.plan.candidate import Limits
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.loops import loop_cuts
from tremplin.plan.model import Model
from tremplin.plan.problem import build_problem

NEEDS_B = {"needs": [{"skill": "case.b", "level": 1.0}]}
NEEDS_A = {"needs": [{"skill": "case.a", "level": 1.0}]}
CIRCLE = (
    resource("circle-a", 1, ("a", 0, 2), **NEEDS_B),
    resource("circle-b", 1, ("b", 0, 2), **NEEDS_A),
)


def test_a_circle_of_needs_is_no_plan() -> None:
    assert picks(plan(catalog({"a": 2, "b": 2}, *CIRCLE))) == []


def test_a_circle_is_entered_through_what_opens_it() -> None:
    opener = resource("opener", 5, ("b", 0, 1))
    made = plan(catalog({"a": 2, "b": 2}, *CIRCLE, opener))
    assert picks(made) == ["opener", "circle-a", "circle-b"]


def test_the_cheapest_opener_of_a_circle_is_found_although_the_circle_looks_cheaper() -> None:
    slow, fast = resource("slow", 9, ("b", 0, 1)), resource("fast", 4, ("a", 0, 1))
    made = plan(catalog({"a": 2, "b": 2}, *CIRCLE, slow, fast))
    assert picks(made) == ["fast", "circle-b", "circle-a"]


def test_a_circle_of_predecessors_is_no_plan() -> None:
    first = resource("first", 1, ("a", 0, 1), after=["second"])
    second = resource("second", 1, ("b", 0, 1), after=["first"])
    assert picks(plan(catalog({"a": 1, "b": 1}, first, second))) == []


def test_a_choice_that_can_start_breaks_no_cut() -> None:
    opener = resource("opener", 5, ("b", 0, 1))
    made = catalog({"a": 2, "b": 2}, *CIRCLE, opener)
    limits = Constraints(MONDAY, slack=0.0)
    model = Model(build_problem(made, made.roles["case-role"], Learner(), limits, Limits()))
    column = model.column
    assert loop_cuts(model, [column["circle-a"], column["circle-b"], column["opener"]]) == []
    cuts = loop_cuts(model, [column["circle-a"], column["circle-b"]])
    assert {frozenset(row.terms.items()) for row in cuts} == {
        frozenset({(column["circle-a"], 1), (column["opener"], -1)}),
        frozenset({(column["circle-b"], 1), (column["opener"], -1)}),
    }
    assert search.Search(model).least(search.NOTHING).proven
