"""The loop around the plan screen: limits, roles and wishes change, the plan is made again."""

from dataclasses import replace
from functools import partial

from tremplin.app.choosing import choose_role, show_job
from tremplin.app.exploring import Exploration
from tremplin.app.limits import ask_limits
from tremplin.app.linking import open_link
from tremplin.app.models import Move, PlanView, RoleCard
from tremplin.app.saving import save_file
from tremplin.app.screens.plan import AfterPlan, PlanScreen
from tremplin.app.services import Services, Sitting, World
from tremplin.app.stage import Stage
from tremplin.app.start import ChosenConstraints
from tremplin.app.studying import Studying

LIGHTER = 1.0
"""Percent of the best coverage that a lighter plan may give up."""


async def other_role(stage: Stage, world: World, role: str | None) -> str | None:
    """Another role to look at; None = none after all."""
    roles = await stage.do(world.roles, stage.language)
    chosen = await choose_role(stage, world, roles, chosen=role, can_describe=False)
    return chosen.id if isinstance(chosen, RoleCard) else None


class Planning:
    """Plans from the answers of one sitting."""

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
        shown: tuple[str, ChosenConstraints, PlanView] | None = None
        step: int | None = None
        while constraints is not None:
            if shown is None or (role, constraints) != shown[:2]:
                view = await self._make(role, constraints)
                if view is not None:
                    shown, step = (role, constraints, view), None
            if shown is None:
                # No plan holds what is wanted: let the person take some of it back.
                constraints = await self._ask(constraints)
                continue
            role, constraints, view = shown
            after = await self._show(view, role, constraints, step)
            step = after.step
            if after.action == "results":
                return role, constraints
            role, constraints = await self._changed(after, role, constraints, view)
        return before, None

    async def _show(
        self, view: PlanView, role: str, constraints: ChosenConstraints, step: int | None
    ) -> AfterPlan:
        """Show the plan until something is to be planned anew, or it is left."""
        while True:
            followed = await self._is_followed(view)
            screen = PlanScreen(self._stage.language, view, step=step, followed=followed)
            after = await self._stage.show(screen)
            step = after.step
            if after.action == "save":
                await save_file(self._stage, self._sitting, role, constraints)
            elif after.action == "open":
                url = view.steps[step or 0].url
                await open_link(self._stage, self._services, "plan.heading", url)
            elif after.action == "job":
                await show_job(self._stage, self._world, role)
            elif after.action == "follow":
                await self._follow(role, constraints, view)
            else:
                return after

    async def _changed(
        self, after: AfterPlan, role: str, constraints: ChosenConstraints, view: PlanView
    ) -> tuple[str, ChosenConstraints]:
        """Another role or other constraints, as the person asks; the same ones after Escape."""
        if after.action == "lighter":
            return role, replace(constraints, within=LIGHTER)
        if after.action == "constraints":
            return role, await self._ask(constraints) or constraints
        if after.action == "role":
            return await other_role(self._stage, self._world, role) or role, constraints
        exploring = await self._stage.do(self._sitting.exploring, role)
        exploration = Exploration(self._stage, self._services, exploring, constraints)
        if after.action == "what-if":
            return role, await exploration.what_if()
        if after.action == "curve":
            return role, await exploration.curve()
        if after.action == "gap":
            return role, await exploration.close_gap(view)
        return role, await exploration.why(after.step)

    async def _make(self, role: str, constraints: ChosenConstraints) -> PlanView | None:
        """The best plan; None after telling why there is none."""
        return await self._stage.attempt(
            "working.plan", self._sitting.plan, self._stage.language, role, constraints
        )

    async def _ask(self, constraints: ChosenConstraints) -> ChosenConstraints | None:
        """Other constraints; None = none after all."""
        # Whoever changes what they can give starts again from the best plan.
        best = replace(constraints, within=0.0)
        given = await ask_limits(self._stage, self._services, self._world, best)
        return None if isinstance(given, Move) else given

    async def _is_followed(self, view: PlanView) -> bool:
        """Whether the plan shown is the one that the person follows already."""
        mine = await self._stage.quietly(self._world.study.plan, self._stage.language)
        return mine is not None and view.outline is not None and mine.outline == view.outline

    async def _follow(self, role: str, constraints: ChosenConstraints, view: PlanView) -> None:
        """Follow this plan from now on."""
        studying = Studying(self._stage, self._services, self._world)
        await studying.take_up(partial(self._sitting.follow, role, constraints), view.outline)
