"""Which skills a sitting is about."""

import json

from tests.measure.small_catalog import role
from tremplin.measure.target import Target, needed_skills


def test_core_skills_come_first_then_the_highest_levels_ten_in_all() -> None:
    required = {f"a.s{n:02d}": float(n % 4) for n in range(14)}
    made = role("r", required, core=["a.s13", "a.s01"])
    # Without the core: level 3 is s03 s07 s11, level 2 is s02 s06 s10, level 1 is s05 s09.
    others = ["a.s03", "a.s07", "a.s11", "a.s02", "a.s06", "a.s10", "a.s05", "a.s09"]
    assert needed_skills(made) == ("a.s13", "a.s01", *others)


def test_skills_required_at_level_0_are_not_needed() -> None:
    assert needed_skills(role("r", {"a.x": 0.0, "a.y": 2.0})) == ("a.y",)


def test_a_role_gives_weights_and_cuts() -> None:
    made = role("r", {"a.x": 3.0, "a.y": 2.5, "b.z": 1.0}, core=["a.y"], weights={"b.z": 5.0})
    target = Target.meet(made, ("a.x", "a.y", "b.z"))
    assert target.needed == ("a.y", "a.x", "b.z")
    assert target.weights == (2.0, 1.0, 5.0)
    assert target.cuts == (0.0, 0.5, -1.5)


def test_skills_that_are_not_there_are_left_out() -> None:
    assert Target.meet(role("r", {"a.x": 3.0, "a.y": 2.0}), ("a.y",)).needed == ("a.y",)


def test_targets_survive_json() -> None:
    for target in (Target.describe(("a.x", "a.y")), Target("r", ("a.x",), (2.0,), (0.5,))):
        assert Target.from_dict(json.loads(json.dumps(target.as_dict()))) == target
