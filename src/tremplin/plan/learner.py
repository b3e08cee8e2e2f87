"""The levels that a plan starts from, taken from what was measured and finished since."""

from collections.abc import Iterable, Mapping

from tremplin.catalog.catalog import Catalog
from tremplin.measure.levels import SkillResult
from tremplin.measure.target import LEVEL_ZERO
from tremplin.plan.constraints import Learner


def learner_from_results(
    catalog: Catalog,
    results: Mapping[str, SkillResult],
    done: Iterable[str] = (),
    *,
    by_ratings: bool = False,
) -> Learner:
    """The measured levels, or with `by_ratings` those that self-ratings give.

    `done` are resources finished since: each raises its skills to the level it leads to.
    """
    estimates = {s: one.joint if by_ratings else one.measured for s, one in results.items()}
    return Learner(
        levels={skill: one.ability_mean + LEVEL_ZERO for skill, one in estimates.items()},
        sd={skill: one.ability_sd for skill, one in estimates.items()},
        done_levels=levels_brought(catalog, done),
    )


def levels_brought(catalog: Catalog, done: Iterable[str]) -> dict[str, float]:
    """The highest level that these resources lead to, by skill; unknown ones bring nothing."""
    levels: dict[str, float] = {}
    for name in done:
        resource = catalog.resource(name)
        for taught in resource.teaches if resource else ():
            levels[taught.skill] = max(levels.get(taught.skill, 0.0), taught.to)
    return levels
