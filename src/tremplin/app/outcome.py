"""After the test: results, plan, other roles and constraints, without taking it again."""

from dataclasses import replace

from tremplin.app.exam import answer_questions
from tremplin.app.models import ChosenConstraints, Move, PlanStep, PlanView, RoleCard
from tremplin.app.reviewing import review_answers
from tremplin.app.safety import is_web_address
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.services import Services, Sitting, World
from tremplin.app.stage import Stage

LIGHTER = 1.0
"""Percent of the best coverage that a lighter plan may give up."""


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
            await _save(stage, sitting, role, None)
        elif after.action == "review":
            await review_answers(stage, sitting)
        elif after.action == "more":
            await stage.do(sitting.prolong, results.more)
            await answer_questions(stage, sitting)
        else:
            wanted = after.role or await _other_role(stage, world, role)
            if wanted is not None:
                planning = _Planning(stage, services, world, sitting)
                role, constraints = await planning.plan(wanted, constraints, role)


async def _other_role(stage: Stage, world: World, role: str | None) -> str | None:
    """Another role to look at; None = none after all."""
    roles = await stage.do(world.roles, stage.language)
    screen = RoleScreen(stage.language, roles, chosen=role, can_describe=False)
    chosen = await stage.show(screen)
    return chosen.id if isinstance(chosen, RoleCard) else None


async def _save(
    stage: Stage, sitting: Sitting, role: str | None, constraints: ChosenConstraints | None
) -> None:
    """Write a file and say where it is."""
    path = await stage.attempt("working.wait", sitting.save, stage.language, role, constraints)
    if path is not None:
        where = "saved.where" if constraints is None else "saved.where-plan"
        await stage.tell("saved.heading", stage.say(where), path)


class _Planning:
    """The loop around the plan screen."""

    def __init__(self, stage: Stage, services: Services, world: World, sitting: Sitting) -> None:
        """Plan from the answers of `sitting`."""
        self._stage = stage
        self._services = services
        self._world = world
        self._sitting = sitting

    async def plan(
        self, role: str, constraints: ChosenConstraints | None, before: str | None
    ) -> tuple[str | None, ChosenConstraints | None]:
        """Plan and replan; give the role and the constraints last chosen, for the results.

        `before` is the role that the results were shown for, kept if nothing is planned.
        """
        if constraints is None:
            constraints = await self._ask(self._sitting.constraints)
            if constraints is None:
                return before, None
        view, step = await self._make(role, constraints), None
        while view is not None:
            after = await self._stage.show(PlanScreen(self._stage.language, view, step=step))
            step = after.step
            if after.action == "results":
                return role, constraints
            if after.action == "save":
                await _save(self._stage, self._sitting, role, constraints)
            elif after.action == "open":
                await self._open(view.steps[step or 0])
            else:
                role, constraints = await self._changed(after.action, role, constraints)
                view, step = await self._make(role, constraints), None
        return before, constraints

    async def _changed(
        self, action: str, role: str, constraints: ChosenConstraints
    ) -> tuple[str, ChosenConstraints]:
        """Another role or other constraints, as the person asks; the same ones after Escape."""
        if action == "lighter":
            return role, replace(constraints, within=LIGHTER)
        if action == "constraints":
            return role, await self._ask(constraints) or constraints
        return await _other_role(self._stage, self._world, role) or role, constraints

    async def _make(self, role: str, constraints: ChosenConstraints) -> PlanView | None:
        """The best plan; None after telling why there is none."""
        return await self._stage.attempt(
            "working.plan", self._sitting.plan, self._stage.language, role, constraints
        )

    async def _ask(self, constraints: ChosenConstraints) -> ChosenConstraints | None:
        """Other constraints; None = none after all."""
        # Whoever changes what they can give starts again from the best plan.
        best = replace(constraints, within=0.0)
        screen = ConstraintsScreen(self._stage.language, best, self._services.today())
        given = await self._stage.show(screen)
        return None if isinstance(given, Move) else given

    async def _open(self, step: PlanStep) -> None:
        """Open a link, once the whole address has been seen."""
        say = self._stage.say
        if step.url is None or not is_web_address(step.url):
            reason = "plan.no-link" if step.url is None else "plan.bad-link"
            await self._stage.tell("plan.heading", say(reason))
            return
        way = await self._stage.ask(
            "plan.heading", say("link.question"), ["link.yes", "link.no"], details=[step.url]
        )
        if way == "link.yes" and not await self._stage.begin(self._services.open_url, step.url):
            await self._stage.tell("plan.heading", say("link.failed", url=step.url))
