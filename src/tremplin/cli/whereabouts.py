"""Where a person stands towards every role: by the latest test and what was studied since."""

from tremplin.cli.assessing import population_of, ratings_of, responses_of
from tremplin.cli.standing import Standing, standing, with_standing, without_fulfilled
from tremplin.cli.world import World
from tremplin.measure.belief import posterior
from tremplin.measure.levels import RoleResult
from tremplin.measure.today import roles_today
from tremplin.plan.constraints import Constraints
from tremplin.report.assessment import Assessment
from tremplin.report.springboard import Springboard
from tremplin.store.learner import Sitting


def whereabouts(
    world: World,
    sitting: Sitting,
    assessment: Assessment,
    constraints: Constraints,
    role: str | None,
) -> Springboard:
    """How far every role is met today; the distances are still to be worked out."""
    now = standing(world, sitting, assessment)
    limits = without_fulfilled(world.catalog, constraints, now)
    known = world.catalog.role(role) if role else None
    return Springboard(
        results=_results(world, sitting, assessment, now),
        learner=now.learner,
        constraints=with_standing(world, limits, now),
        role=known.id if known else None,
        by_ratings=now.by_ratings,
    )


def _results(
    world: World, sitting: Sitting, assessment: Assessment, now: Standing
) -> tuple[RoleResult, ...]:
    roles = world.catalog.roles
    if not now.by_ratings and not now.skills:
        return tuple(result for result in assessment.roles.values() if result.role in roles)
    ratings = ratings_of(sitting) if now.by_ratings else ()
    belief = posterior(population_of(sitting), responses_of(sitting), ratings)
    return roles_today(roles.values(), belief, now.skills)
