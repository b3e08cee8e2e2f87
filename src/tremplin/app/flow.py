"""The program: the first screen, then what the person chooses there."""

from __future__ import annotations

import asyncio
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tremplin.app.screens.welcome import Welcomed, WelcomeScreen
from tremplin.app.services import Services, World
from tremplin.app.stage import Stage
from tremplin.app.start import Past, Start
from tremplin.language.localized import other

if TYPE_CHECKING:
    from tremplin.app.journey import Journey

LATER = "tremplin.app.journey"
"""What follows the first screen: imported while it is being read."""


class Story:
    """Welcome, then a journey: a new test, one taken up again, or results of the past."""

    def __init__(
        self, stage: Stage, services: Services, start: Start, painted: asyncio.Event
    ) -> None:
        """Tell it on `stage`; content and engine load once the first screen is `painted`."""
        self._stage = stage
        self._services = services
        self._start = start
        self._painted = painted
        self._told: set[str] = set()
        self._loaded: World | None = None

    async def tell(self) -> None:
        """The whole story."""
        self._past = asyncio.ensure_future(self._read_past())
        self._loading = asyncio.ensure_future(self._load())
        if self._start.straight and (self._start.new or not await self._unfinished()):
            await (await self._journey()).new_test()
        while (welcomed := await self._welcome()).action != "quit":
            await self._follow(welcomed)

    async def _welcome(self) -> Welcomed:
        """The first screen; what there is of the past joins it as soon as it is known."""
        known = self._past.result() if self._past.done() else None
        screen = WelcomeScreen(self._stage.language, known)
        if known is None:
            self._past.add_done_callback(partial(_offer, screen))
        welcomed = await self._stage.show(screen)
        if welcomed.action == "start" and not screen.complete and await self._under_way():
            # The person was faster than the disk: let them see what they can go on with.
            return await self._welcome()
        return welcomed

    async def _follow(self, welcomed: Welcomed) -> None:
        """Do what was chosen on the first screen."""
        if welcomed.action == "language":
            self._stage.language = other(self._stage.language)
            await self._stage.do(self._services.keep_language, self._stage.language)
            return
        journey = await self._journey()
        if welcomed.action == "plan":
            await journey.my_plan()
        elif welcomed.sitting is None:
            await journey.new_test()
        elif welcomed.action == "resume":
            await journey.resume(welcomed.sitting)
        else:
            await journey.read(welcomed.sitting)
        self._past = asyncio.ensure_future(self._read_past())

    async def _journey(self) -> Journey:
        """What needs catalogue and engine; what is wrong in content of one's own is said once."""
        world = await self._world()
        notices = [text for text in world.notices(self._stage.language) if text not in self._told]
        if notices:
            self._told.update(notices)
            sentence, check = self._stage.say("notice.content"), self._stage.say("notice.check")
            await self._stage.tell("notice.heading", sentence, *notices, check)
        later: Any = import_module(LATER)
        start, self._start = self._start, Start()
        journey: Journey = later.Journey(self._stage, self._services, world, start)
        return journey

    async def _world(self) -> World:
        if self._loaded is None:
            self._loaded = await self._stage.until(self._loading, "working.load")
        if self._loaded is None:
            self._loaded = await self._stage.do(self._services.load, self._stage.language)
        return self._loaded

    async def _load(self) -> World | None:
        await self._painted.wait()
        await self._stage.begin(import_module, LATER)
        return await self._stage.quietly(self._services.load, self._stage.language)

    async def _read_past(self) -> Past:
        """What to offer; nothing while it can't be read, which is told when it matters."""
        await self._painted.wait()
        sittings = await self._stage.quietly(self._services.sittings) or ()
        return Past(sittings, await self._stage.quietly(self._services.plan_card))

    async def _unfinished(self) -> bool:
        past = await self._stage.until(self._past)
        return any(not card.finished for card in past.sittings)

    async def _under_way(self) -> bool:
        """Whether there is a test or a plan to go on with."""
        return await self._unfinished() or (await self._stage.until(self._past)).plan is not None


def _offer(screen: WelcomeScreen, known: asyncio.Task[Past]) -> None:
    """Offer the past, unless the program has ended or the screen has closed meanwhile."""
    if screen.is_running and not known.cancelled() and known.exception() is None:
        screen.offer(known.result())
