"""Plans from what a sitting tells and what the person chose in the app."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from tremplin.app.models import ChosenConstraints
from tremplin.catalog.roles import Role
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError
from tremplin.cli.standing import standing, with_standing, without_fulfilled
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment
from tremplin.report.infeasible import obstacle_text
from tremplin.store.learner import Sitting

PLAN_SECONDS = 20.0
"""After this time a plan is shown as the best so far."""


@dataclass(frozen=True, eq=False)
class Case:
    """What a plan is made from."""

    role: Role
    learner: Learner
    constraints: Constraints


def case_of(
    world: World, sitting: Sitting, assessment: Assessment, role: str, chosen: ChosenConstraints
) -> Case:
    """The planner's view of a person and their wishes; CommandError for an unknown role.

    `assessment` is what the sitting tells; what was studied since comes in.
    """
    return cases_of(world, sitting, assessment, role)(chosen)


def cases_of(
    world: World, sitting: Sitting, assessment: Assessment, role: str
) -> Callable[[ChosenConstraints], Case]:
    """The same for any wishes, where the person stands being found out once."""
    now, found = standing(world, sitting, assessment), role_named(world, role)

    def case(chosen: ChosenConstraints) -> Case:
        limits = without_fulfilled(world.catalog, constraints_of(world, chosen), now)
        return Case(found, now.learner, with_standing(world, limits, now))

    return case


def constraints_of(world: World, chosen: ChosenConstraints) -> Constraints:
    """What was chosen, from the next Monday on."""
    return Constraints(start=next_monday(world.today()), **asdict(chosen))


def plan_for(
    world: World,
    sitting: Sitting,
    assessment: Assessment,
    role: str,
    chosen: ChosenConstraints,
    language: Language | None = None,
) -> Plan:
    """The best plan; CommandError for an unknown role, or when no plan holds what is wanted."""
    case = case_of(world, sitting, assessment, role, chosen)
    try:
        return make_plan(
            world.catalog, case.role, case.learner, case.constraints, time_limit=PLAN_SECONDS
        )
    except Infeasible as error:
        sentence = obstacle_text(world.catalog, error, language or world.language)
        raise CommandError(sentence) from error
