"""Plans from what a sitting tells and what the person chose in the app."""

from dataclasses import asdict

from tremplin.app.models import ChosenConstraints
from tremplin.cli.naming import role_named
from tremplin.cli.world import World
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints
from tremplin.plan.learner import learner_from_results
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment

PLAN_SECONDS = 20.0
"""After this time a plan is shown as the best so far."""


def plan_for(world: World, assessment: Assessment, role: str, chosen: ChosenConstraints) -> Plan:
    """The best plan; CommandError for an unknown role."""
    learner = learner_from_results(
        world.catalog, assessment.skills, by_ratings=assessment.by_ratings_alone
    )
    constraints = Constraints(start=next_monday(world.today()), **asdict(chosen))
    found = role_named(world, role)
    return make_plan(world.catalog, found, learner, constraints, time_limit=PLAN_SECONDS)
