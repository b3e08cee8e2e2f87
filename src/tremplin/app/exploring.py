"""Other plans, looked at before anything is decided: what if, the curve, why and why not."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from tremplin.app.knobs import relaxed
from tremplin.app.models import OpenGap, PlanView
from tremplin.app.screens.curve import CurveScreen
from tremplin.app.screens.find import FindScreen
from tremplin.app.screens.whatif import WhatIfScreen
from tremplin.app.screens.why import WhyScreen
from tremplin.app.services import ServiceError, Services
from tremplin.app.stage import Stage
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import Along, CurvePoint, Exploring, PlanChange
from tremplin.app.wishes import with_wish

NO_GAP = "gap.back"
T = TypeVar("T")


@dataclass(frozen=True)
class Exploration:
    """The other plans beside the one that is shown; each way gives the limits to plan with."""

    stage: Stage
    services: Services
    exploring: Exploring
    shown: ChosenConstraints
    """The limits of the plan shown."""

    async def what_if(self, given: ChosenConstraints | None = None) -> ChosenConstraints:
        """Turn the limits, from the given ones on."""
        today, limits = self.services.today(), given or self.shown
        screen = WhatIfScreen(self.stage.language, limits, today, self._change)
        return await self.stage.show(screen) or self.shown

    async def _change(self, limits: ChosenConstraints, exact: bool) -> PlanChange:
        """What other limits change; what went wrong is said in its place."""
        try:
            return await self.stage.begin(
                self.exploring.change, self.stage.language, self.shown, limits, exact=exact
            )
        except ServiceError as trouble:
            return PlanChange(sentence=trouble.sentence, possible=False)

    async def curve(self) -> ChosenConstraints:
        """Walk along what more or less time, or money, gives."""
        along: Along = "time"
        while True:
            grid = await self.stage.attempt("working.curve", self.exploring.grid, self.shown, along)
            if grid is None:
                return self.shown
            ask = partial(self._point, grid, along)
            here = grid.index(self.shown)
            screen = CurveScreen(self.stage.language, along, len(grid), here, ask)
            after = await self.stage.show(screen)
            if after.action == "take":
                return grid[after.point]
            if after.action == "back":
                return self.shown
            along = "money" if along == "time" else "time"

    async def _point(
        self, grid: Sequence[ChosenConstraints], along: Along, place: int
    ) -> CurvePoint:
        """What one limit gives; what went wrong is said in its place."""
        try:
            return await self.stage.begin(
                self.exploring.point, self.stage.language, self.shown, grid[place], along
            )
        except ServiceError as trouble:
            none = PlanChange(sentence=trouble.sentence, possible=False)
            return CurvePoint("", "", 0.0, 0.0, none)

    async def why(self, step: int | None) -> ChosenConstraints:
        """Why a step, or any other resource; what is then wanted or not."""
        resource = await self._first(step)
        while resource is not None:
            why = await self.stage.attempt(
                "working.plan", self.exploring.why, self.stage.language, self.shown, resource
            )
            if why is None:
                return self.shown
            verdict = await self.stage.show(WhyScreen(self.stage.language, why))
            if verdict == "back":
                return self.shown
            if verdict != "search":
                return with_wish(self.shown, why.id, verdict)
            resource = await self._find()
        return self.shown

    async def _first(self, step: int | None) -> str | None:
        """The step under the cursor, else what is looked for."""
        steps = await self.stage.do(self.exploring.steps, self.shown)
        return steps[step] if step is not None and step < len(steps) else await self._find()

    async def _find(self) -> str | None:
        """A resource of the catalogue; None = none after all."""
        found = await self.stage.do(self.exploring.resources, self.stage.language, self.shown)
        return await self.stage.show(FindScreen(self.stage.language, found))

    async def close_gap(self, view: PlanView) -> ChosenConstraints:
        """What it would take to close one of the gaps left open, as a what-if."""
        gaps = [gap for gap in view.open if gap.offer]
        pairs = [(str(n), gap.offer) for n, gap in enumerate(gaps)]
        pairs.append((NO_GAP, self.stage.say(NO_GAP)))
        question = self.stage.say("gap.question")
        way = await self.stage.choose("plan.open", question, pairs)
        if way == NO_GAP:
            return self.shown
        return await self.what_if(self._with(gaps[int(way)]))

    def _with(self, gap: OpenGap) -> ChosenConstraints:
        return relaxed(self.shown, gap, self.services.today())
