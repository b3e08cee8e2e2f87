"""The program: what the person goes through, in order, from the first screen to the plan."""

import asyncio
from dataclasses import replace

from tremplin.app.exam import answer_questions, rate_oneself
from tremplin.app.models import (
    ChosenConstraints,
    Move,
    NewSitting,
    RoleCard,
    SittingCard,
    Start,
)
from tremplin.app.outcome import show_outcome
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.length import ChosenLength, LengthScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.screens.welcome import Welcomed, WelcomeScreen
from tremplin.app.services import Services, Sitting, SittingBusyError, World
from tremplin.app.stage import Stage
from tremplin.language.localized import other


class Story:
    """Welcome, role, constraints, length, self-ratings, questions, results, plan."""

    def __init__(
        self, stage: Stage, services: Services, start: Start, painted: asyncio.Event
    ) -> None:
        """Tell it on `stage`; content and engine load once the first screen is `painted`."""
        self._stage = stage
        self._services = services
        self._start = start
        self._painted = painted
        self._noticed = False
        self._loaded: World | None = None

    async def tell(self) -> None:
        """The whole story."""
        self._sittings = asyncio.ensure_future(self._read_sittings())
        self._loading = asyncio.ensure_future(self._load())
        if self._start.straight and (self._start.new or not await self._unfinished()):
            await self._new_test()
        while (welcomed := await self._welcome()).action != "quit":
            await self._follow(welcomed)

    async def _welcome(self) -> Welcomed:
        """The first screen; sittings of the past join it as soon as they are known."""
        known = self._sittings.result() if self._sittings.done() else None
        screen = WelcomeScreen(self._stage.language, known)
        if known is None:
            self._sittings.add_done_callback(lambda task: screen.offer(task.result()))
        welcomed = await self._stage.show(screen)
        if welcomed.action == "start" and not screen.complete and await self._unfinished():
            # The person was faster than the disk: let them see what they can go on with.
            return await self._welcome()
        return welcomed

    async def _follow(self, welcomed: Welcomed) -> None:
        """Do what was chosen on the first screen."""
        if welcomed.action == "language":
            self._stage.language = other(self._stage.language)
            await self._stage.do(self._services.keep_language, self._stage.language)
        elif welcomed.action == "start":
            await self._new_test()
        elif welcomed.sitting is not None and welcomed.action == "resume":
            await self._resume(welcomed.sitting)
        elif welcomed.sitting is not None:
            await self._read(welcomed.sitting)
        if welcomed.action != "language":
            self._sittings = asyncio.ensure_future(self._read_sittings())

    async def _new_test(self) -> None:
        """Choose, then take the test."""
        world = await self._world()
        chosen = await self._choose(world)
        if chosen is not None:
            await self._take(world, await self._stage.do(world.begin, chosen))

    async def _resume(self, card: SittingCard) -> None:
        """Take up a test where it was left: the same question, the same belief."""
        world = await self._world()
        try:
            sitting = await self._stage.do(world.resume, card.id)
        except SittingBusyError:
            await self._elsewhere(card)
            return
        self._stage.language = sitting.language
        await self._take(world, sitting)

    async def _read(self, card: SittingCard) -> None:
        """Results and plans of a test of the past."""
        world = await self._world()
        await self._show_outcome(world, await self._stage.do(world.read, card.id))

    async def _elsewhere(self, card: SittingCard) -> None:
        """The test is being answered in another window."""
        ways = ["busy.read", "busy.new", "busy.back"]
        question, detail = self._stage.say("busy.question"), self._stage.say("busy.detail")
        way = await self._stage.ask("notice.heading", question, ways, details=[detail])
        if way == "busy.read":
            await self._read(card)
        elif way == "busy.new":
            await self._new_test()

    async def _choose(self, world: World) -> NewSitting | None:
        """Role, constraints, length; Escape goes one back, None = to the first screen."""
        constraints = await self._stage.do(self._services.constraints, self._stage.language)
        while not isinstance(role := await self._role(world), Move):
            if role is None:
                length = await self._length()
                if not isinstance(length, Move):
                    return self._new_sitting(None, constraints, length)
                continue
            while not isinstance(given := await self._constraints(constraints), Move):
                constraints = given
                length = await self._length()
                if not isinstance(length, Move):
                    return self._new_sitting(role.id, constraints, length)
        return None

    def _new_sitting(
        self, role: str | None, constraints: ChosenConstraints, length: ChosenLength
    ) -> NewSitting:
        language, seed = self._stage.language, self._start.seed
        return NewSitting(language, role, length.items, length.ratings, constraints, seed)

    async def _role(self, world: World) -> RoleCard | Move | None:
        """The role settled beforehand, the first time; else the one chosen."""
        roles = await self._stage.do(world.roles, self._stage.language)
        settled, self._start = self._start.role, replace(self._start, role=None)
        for role in roles:
            if role.id == settled:
                return role
        return await self._stage.show(RoleScreen(self._stage.language, roles))

    async def _constraints(self, given: ChosenConstraints) -> ChosenConstraints | Move:
        today = self._services.today()
        return await self._stage.show(ConstraintsScreen(self._stage.language, given, today))

    async def _length(self) -> ChosenLength | Move:
        """The length settled beforehand, the first time; else the one chosen."""
        items, self._start = self._start.max_items, replace(self._start, max_items=None)
        if items is not None:
            return ChosenLength(items, self._start.ratings is not False)
        ratings = self._start.ratings is not False
        return await self._stage.show(LengthScreen(self._stage.language, ratings=ratings))

    async def _take(self, world: World, sitting: Sitting) -> None:
        """Self-ratings, questions, then what they tell."""
        await rate_oneself(self._stage, sitting)
        await answer_questions(self._stage, sitting)
        await self._show_outcome(world, sitting)

    async def _show_outcome(self, world: World, sitting: Sitting) -> None:
        try:
            await show_outcome(self._stage, self._services, world, sitting)
        finally:
            await self._stage.begin(sitting.close)

    async def _world(self) -> World:
        """Catalogue and engine; what is wrong in content of one's own is said once."""
        world = self._loaded or await self._stage.until(self._loading, "working.load")
        if world is None:
            world = await self._stage.do(self._services.load, self._stage.language)
        self._loaded = world
        notices = world.notices(self._stage.language)
        if notices and not self._noticed:
            self._noticed = True
            sentence, check = self._stage.say("notice.content"), self._stage.say("notice.check")
            await self._stage.tell("notice.heading", sentence, *notices, check)
        return world

    async def _load(self) -> World | None:
        await self._painted.wait()
        return await self._stage.quietly(self._services.load, self._stage.language)

    async def _read_sittings(self) -> tuple[SittingCard, ...]:
        """The sittings to offer; none while they can't be read, which is told when it matters."""
        await self._painted.wait()
        return await self._stage.quietly(self._services.sittings) or ()

    async def _unfinished(self) -> bool:
        return any(not card.finished for card in await self._stage.until(self._sittings))
