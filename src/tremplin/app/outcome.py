"""After the test: results, plan, other roles and constraints, without taking it again."""

from tremplin.app.choosing import show_job
from tremplin.app.exam import answer_questions
from tremplin.app.planning import Planning, other_role
from tremplin.app.reviewing import review_answers
from tremplin.app.saving import save_file
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.services import Services, Sitting, World
from tremplin.app.springboarding import show_springboard
from tremplin.app.stage import Stage
from tremplin.app.studying import Studying


async def show_outcome(stage: Stage, services: Services, world: World, sitting: Sitting) -> None:
    """Results and what follows from them, until the person goes back to the first screen."""
    role = sitting.role
    constraints = sitting.constraints if role is not None else None
    while True:
        results = await stage.do(sitting.results, stage.language, role)
        after = await stage.show(ResultsScreen(stage.language, results))
        if after.action == "home":
            return
        if after.action == "save":
            await save_file(stage, sitting, role, None)
        elif after.action == "job":
            await show_job(stage, world, after.role)
        elif after.action == "review":
            await review_answers(stage, sitting)
        elif after.action == "mine":
            await Studying(stage, services, world).my_plan()
        elif after.action == "more":
            await stage.do(sitting.prolong, results.more)
            await answer_questions(stage, sitting)
        else:
            if after.action == "springboard":
                given = constraints or sitting.constraints
                wanted = await show_springboard(stage, sitting, role, given)
            else:
                wanted = after.role or await other_role(stage, world, role)
            if wanted is not None:
                planning = Planning(stage, services, world, sitting)
                role, constraints = await planning.plan(wanted, constraints, role)
