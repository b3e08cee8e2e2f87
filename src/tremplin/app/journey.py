"""From the first screen to the plan: what is chosen, the test, what it tells."""

from dataclasses import replace

from tremplin.app.choosing import choose_role
from tremplin.app.exam import answer_questions, rate_oneself
from tremplin.app.limits import ask_limits
from tremplin.app.models import ChosenConstraints, Move, NewSitting, RoleCard, Seek
from tremplin.app.outcome import show_outcome
from tremplin.app.screens.length import ChosenLength, LengthScreen
from tremplin.app.services import Services, Sitting, SittingBusyError, World
from tremplin.app.stage import Stage
from tremplin.app.start import SittingCard, Start
from tremplin.app.studying import Studying


class Journey:
    """One way through the program, from what was chosen on the first screen back to it."""

    def __init__(self, stage: Stage, services: Services, world: World, start: Start) -> None:
        """Play on `stage`; `start` holds what is settled beforehand."""
        self._stage = stage
        self._services = services
        self._world = world
        self._start = start

    async def new_test(self) -> None:
        """Choose, then take the test."""
        chosen = await self._choose()
        if chosen is not None:
            await self._take(await self._stage.do(self._world.begin, chosen))

    async def my_plan(self) -> None:
        """The plan that is followed."""
        await Studying(self._stage, self._services, self._world).my_plan()

    async def resume(self, card: SittingCard) -> None:
        """Take up a test where it was left: the same question, the same belief."""
        try:
            if card.checkpoint:
                await self._checkpoint(card)
                return
            sitting = await self._stage.do(self._world.resume, card.id)
        except SittingBusyError:
            await self._elsewhere(card)
            return
        self._stage.language = sitting.language
        await self._take(sitting)

    async def _checkpoint(self, card: SittingCard) -> None:
        """Take up a checkpoint; my plan comes after it."""
        checkpoint = await self._stage.do(self._world.study.resume, card.id)
        self._stage.language = checkpoint.language
        studying = Studying(self._stage, self._services, self._world)
        await studying.checkpoint(checkpoint)
        await studying.my_plan()

    async def read(self, card: SittingCard) -> None:
        """Results and plans of a test of the past."""
        await self._show_outcome(await self._stage.do(self._world.read, card.id))

    async def _elsewhere(self, card: SittingCard) -> None:
        """The test is being answered in another window."""
        ways = ["busy.read", "busy.new", "busy.back"]
        question, details = self._stage.say("busy.question"), [self._stage.say("busy.detail")]
        if card.checkpoint:
            ways, details = ["busy.back"], []
        way = await self._stage.ask("notice.heading", question, ways, details=details)
        if way == "busy.read":
            await self.read(card)
        elif way == "busy.new":
            await self.new_test()

    async def _choose(self) -> NewSitting | None:
        """Role, constraints, length; Escape goes one back, None = to the first screen."""
        constraints = await self._stage.do(self._services.constraints, self._stage.language)
        chosen = await self._stage.quietly(self._services.last_role)
        while not isinstance(role := await self._role(chosen), Move):
            if not isinstance(role, RoleCard):
                length = await self._length()
                if not isinstance(length, Move):
                    new = self._new_sitting(None, constraints, length)
                    return replace(new, nearest=role is Seek.NEAREST)
                continue
            chosen = role.id
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

    async def _role(self, chosen: str | None) -> RoleCard | Seek | Move | None:
        """What is settled beforehand, the first time; else what is chosen, from `chosen` on."""
        roles = await self._stage.do(self._world.roles, self._stage.language)
        settled, goal = self._start.role, self._start.goal
        self._start = replace(self._start, role=None, goal=None)
        for role in roles:
            if role.id == settled:
                return role
        if goal == "nearest" or goal == "describe":
            return Seek.NEAREST if goal == "nearest" else None
        return await choose_role(self._stage, self._world, roles, chosen=chosen)

    async def _constraints(self, given: ChosenConstraints) -> ChosenConstraints | Move:
        return await ask_limits(self._stage, self._services, self._world, given)

    async def _length(self) -> ChosenLength | Move:
        """The length settled beforehand, the first time; else the one chosen."""
        items, self._start = self._start.max_items, replace(self._start, max_items=None)
        ratings = self._start.ratings is not False
        if items is not None:
            return ChosenLength(items, ratings)
        return await self._stage.show(LengthScreen(self._stage.language, ratings=ratings))

    async def _take(self, sitting: Sitting) -> None:
        """Self-ratings, questions, then what they tell."""
        await rate_oneself(self._stage, sitting)
        await answer_questions(self._stage, sitting)
        await self._show_outcome(sitting)

    async def _show_outcome(self, sitting: Sitting) -> None:
        try:
            await show_outcome(self._stage, self._services, self._world, sitting)
        finally:
            await self._stage.begin(sitting.close)
