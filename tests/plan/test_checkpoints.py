"""Checkpoints in a plan: one a step, on its last day, never the same skill twice on a day."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plan.small import catalog, plan, resource
from tremplin.plan.checkpoints import checkpoints

MADE = catalog(
    {"a": 2, "b": 3, "c": 1},
    resource("ab", 4, ("a", 0, 1), ("b", 0, 3)),
    resource("a-more", 5, ("a", 1, 2)),
    resource("c-one", 5, ("c", 0, 1)),
    resource("stone", 2, ("x", 0, 1)),
)
ALL = {"case.a", "case.b", "case.c"}


def test_the_skill_of_the_largest_gain_on_the_last_day_of_the_step() -> None:
    found = plan(MADE)
    made = checkpoints(found, ALL)
    expected = {"ab": "case.b", "c-one": "case.c", "a-more": "case.a"}
    assert {one.after: one.skill for one in made} == expected
    assert [one.day for one in made] == [step.end for step in found.steps]


def test_skills_with_too_few_questions_leave_their_place_to_others() -> None:
    made = checkpoints(plan(MADE), {"case.a"})
    assert [(one.after, one.skill) for one in made] == [("ab", "case.a"), ("a-more", "case.a")]
    assert checkpoints(plan(MADE), ()) == ()


def test_a_skill_is_not_measured_twice_on_one_day() -> None:
    twice = catalog(
        {"a": 2, "b": 1},
        resource("a-first", 2, ("a", 0, 1)),
        resource("a-second", 2, ("a", 1, 2), ("b", 0, 0.5)),
    )
    found = plan(twice)
    assert found.steps[0].end == found.steps[1].end
    made = checkpoints(found, {"case.a", "case.b"})
    assert [one.skill for one in made] == ["case.a", "case.b"]
    assert [one.skill for one in checkpoints(found, {"case.a"})] == ["case.a"]


def test_a_step_that_closes_nothing_has_none() -> None:
    found = plan(MADE, with_=("stone",))
    assert "stone" in [step.resource for step in found.steps]
    assert "stone" not in [one.after for one in checkpoints(found, {*ALL, "case.x"})]


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.floats(0.5, 3), st.integers(1, 9)),
        min_size=1,
        max_size=5,
    ),
    st.floats(1, 20),
    st.integers(1, 3),
)
@settings(max_examples=25, deadline=None)
def test_properties(made: list[tuple[str, float, int]], hours: float, parallel: int) -> None:
    some = [
        resource(f"r{n}", length, (skill, 0, round(to, 2)))
        for n, (skill, to, length) in enumerate(made)
    ]
    found = plan(catalog({"a": 2, "b": 2, "c": 2}, *some), hours_per_week=hours, parallel=parallel)
    made_points = checkpoints(found, ALL)
    assert len({(one.day, one.skill) for one in made_points}) == len(made_points)
    assert len({one.after for one in made_points}) == len(made_points)
    ends = {step.resource: step.end for step in found.steps}
    closed = {step.resource: {c.skill for c in step.closes} for step in found.steps}
    for one in made_points:
        assert ends[one.after] == one.day
        assert one.skill in closed[one.after]
    assert [one.day for one in made_points] == sorted(one.day for one in made_points)
