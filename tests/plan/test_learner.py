"""Planning levels from a sitting: measured, or rated where nothing was measured; then finished."""

from tests.plan.small import catalog, resource
from tremplin.measure.levels import Estimate, SkillResult
from tremplin.plan.learner import learner_from_results, levels_brought

MADE = catalog(
    {"a": 3},
    resource("first", 1, ("a", 0, 1.5), ("b", 0, 1), aliases=["old"]),
    resource("second", 1, ("a", 1, 2.5)),
)


def estimate(mean: float, sd: float) -> Estimate:
    return Estimate(0.0, 0, 0.0, 0.0, mean, sd, (0.0,) * 5)


def test_the_mean_is_moved_to_the_scale_of_levels_and_not_clipped() -> None:
    result = SkillResult("case.a", estimate(-3.1, 0.4), estimate(0.2, 0.3), 2, False, 3)
    measured = learner_from_results(MADE, {"case.a": result})
    assert (round(measured.levels["case.a"], 9), measured.sd["case.a"]) == (-0.6, 0.4)
    rated = learner_from_results(MADE, {"case.a": result}, by_ratings=True)
    assert (round(rated.levels["case.a"], 9), rated.sd["case.a"]) == (2.7, 0.3)


def test_finished_resources_bring_the_highest_level_each_leads_to() -> None:
    assert levels_brought(MADE, ("old", "second", "unknown")) == {"case.a": 2.5, "case.b": 1.0}
