"""The plan that is followed: study told step by step, checkpoints, the plan made again."""

from collections.abc import Callable

from tremplin.app.exam import answer_questions
from tremplin.app.limits import ask_limits
from tremplin.app.linking import open_link
from tremplin.app.models import ChosenConstraints, Move
from tremplin.app.outlines import Outline
from tremplin.app.reviewing import review_answers
from tremplin.app.screens.checkpoint import CheckpointScreen
from tremplin.app.screens.my_plan import AfterMyPlan, MyPlanScreen
from tremplin.app.screens.replan import ReplanScreen
from tremplin.app.screens.study_entry import StudyEntryScreen
from tremplin.app.services import Checkpoint, Services, World
from tremplin.app.stage import Stage
from tremplin.app.study_models import Deed, Entry, MyPlan, MyStep, Replan, State
from tremplin.language.format import hours

CAN: dict[State, tuple[str, ...]] = {
    "to-do": ("step.begin", "step.hours", "step.done", "step.abandon"),
    "under-way": ("step.hours", "step.done", "step.note", "step.abandon"),
    "done": ("step.note", "step.again"),
    "abandoned": ("step.again", "step.note"),
}
"""What can be told of a step in each state, the likeliest first."""
REPLACING = ("follow.question", "follow.detail", "follow.yes", "follow.no")
ABANDONING = ("abandon.question", "abandon.detail", "abandon.yes", "abandon.no")
UNDOING = ("undo.question", "undo.detail", "undo.yes", "undo.no")
DEEDS: dict[str, Deed] = {
    "begin": "begin",
    "again": "begin",
    "hours": "hours",
    "done": "done",
    "abandon": "abandon",
    "note": "note",
}


class Studying:
    """The loop around the plan that is followed."""

    def __init__(self, stage: Stage, services: Services, world: World) -> None:
        """Play on `stage`."""
        self._stage = stage
        self._services = services
        self._world = world
        self._said = ""

    async def my_plan(self, said: str = "") -> None:
        """My plan and what follows from it, until the person goes back."""
        self._said, pointed = said or self._said, ""
        while (plan := await self._read()) is not None:
            said, self._said = self._said, ""
            step = next((n for n, one in enumerate(plan.steps) if one.id == pointed), None)
            screen = MyPlanScreen(self._stage.language, plan, step=step, said=said)
            after = await self._stage.show(screen)
            pointed = "" if after.step is None else plan.steps[after.step].id
            if after.action == "back":
                return
            await self._follow(plan, after)
        detail = self._stage.say("mine.none-detail")
        await self._stage.tell("mine.heading", self._stage.say("mine.none"), detail)

    async def take_up(self, follow: Callable[[], None], outline: Outline | None) -> None:
        """Follow a plan from now on, in place of any other, then show it as it stands."""
        old = await self._read()
        if old is not None and outline is not None and old.outline == outline:
            await self.my_plan(self._stage.say("follow.already"))
            return
        if old is not None and not await self._sure(old.title, REPLACING):
            return
        if await self._kept(follow):
            await self.my_plan(self._stage.say("follow.kept"))

    async def _read(self) -> MyPlan | None:
        return await self._stage.do(self._world.study.plan, self._stage.language)

    async def _follow(self, plan: MyPlan, after: AfterMyPlan) -> None:
        """Do what was chosen on the screen of the plan."""
        if after.action == "undo":
            await self._undo(plan)
        elif after.action == "checkpoint":
            await self._choose_checkpoint(plan)
        elif after.action == "replan":
            await self.replan()
        elif after.action == "constraints":
            await self._with_other_limits()
        elif after.action == "save":
            await self._save()
        elif after.step is not None:
            await self._of_step(plan.steps[after.step], after.action)

    async def _of_step(self, step: MyStep, action: str) -> None:
        """Tell something of a step, or open its link."""
        if action == "step":
            action = await self._ask(step)
        if action == "open":
            await open_link(self._stage, self._services, "mine.heading", step.url)
        elif action == "note" and step.state == "to-do":
            await self._stage.tell("mine.heading", self._stage.say("mine.note-first"))
        elif action in DEEDS:
            await self._tell_of(step, DEEDS[action])

    async def _ask(self, step: MyStep) -> str:
        """What to do with a step, once it has been read."""
        ways = [*CAN[step.state], *(["step.open"] if step.url else []), "step.back"]
        details = [*step.lines, self._stage.say("mine.step")]
        way = await self._stage.ask(
            "mine.heading", step.title, ways, details=details, below=step.details
        )
        return way.removeprefix("step.")

    async def _tell_of(self, step: MyStep, deed: Deed) -> None:
        """Keep what the person did; the plan shows again only once it is on the disk."""
        entry: Entry | None = Entry(deed, step.id)
        if deed in ("hours", "note"):
            entry = await self._typed(step, deed)
        elif deed == "abandon" and not await self._sure(step.title, ABANDONING):
            entry = None
        if entry is None or not await self._kept(
            self._world.study.keep, self._stage.language, entry
        ):
            return
        told = hours(self._stage.language, entry.hours)
        self._said = self._stage.say(f"kept.{deed}", title=step.title, hours=told)

    async def _typed(self, step: MyStep, deed: Deed) -> Entry | None:
        screen = StudyEntryScreen(self._stage.language, step.title, hours=deed == "hours")
        typed = await self._stage.show(screen)
        return None if typed is None else Entry(deed, step.id, typed.hours, typed.note)

    async def _sure(self, of: str, sentences: tuple[str, str, str, str]) -> bool:
        """Whether the person means it; the sentences are question, what to know, yes, no."""
        question, detail, yes, no = sentences
        details = [of, self._stage.say(detail)]
        asked = self._stage.say(question)
        return await self._stage.ask("mine.heading", asked, [yes, no], details=details) == yes

    async def _kept(self, keep: Callable[..., object], *what: object) -> bool:
        """Whether it is on the disk; what went wrong has then been told."""
        return await self._stage.attempt("working.wait", _done(keep), *what) is not None

    async def _undo(self, plan: MyPlan) -> None:
        """Take the last entry back, once the person has read what it is."""
        undo = self._world.study.undo
        if await self._sure(plan.latest, UNDOING) and await self._kept(undo, self._stage.language):
            self._said = self._stage.say("kept.undo", latest=plan.latest)

    async def _save(self) -> None:
        path = await self._stage.attempt(
            "working.wait", self._world.study.save, self._stage.language
        )
        if path is not None:
            await self._stage.tell("saved.heading", self._stage.say("saved.where-mine"), path)

    async def _choose_checkpoint(self, plan: MyPlan) -> None:
        """Take one of the checkpoints that are due."""
        if not plan.due:
            none, detail = self._stage.say("checkpoint.none"), "checkpoint.none-detail"
            await self._stage.tell("checkpoint.heading", none, self._stage.say(detail))
            return
        pairs = [(due.skill, due.name) for due in plan.due]
        pairs.append(("", self._stage.say("checkpoint.later")))
        question = self._stage.say("checkpoint.which")
        about = self._stage.say("checkpoint.about")
        skill = await self._stage.choose("checkpoint.heading", question, pairs, details=[about])
        if not skill:
            return
        begin = self._world.study.checkpoint
        sitting = await self._stage.attempt("working.wait", begin, self._stage.language, skill)
        if sitting is not None:
            await self.checkpoint(sitting)

    async def checkpoint(self, sitting: Checkpoint) -> None:
        """The five questions, from where they were left, then what they tell."""
        try:
            await answer_questions(self._stage, sitting)
            await self._after_checkpoint(sitting)
        finally:
            await self._stage.begin(sitting.close)

    async def _after_checkpoint(self, sitting: Checkpoint) -> None:
        """What it tells, as often as the person comes back to it."""
        language = self._stage.language
        checked = await self._stage.do(sitting.checked, language)
        while (way := await self._stage.show(CheckpointScreen(language, checked))) == "review":
            await review_answers(self._stage, sitting)
        if way == "replan":
            await self.replan()

    async def replan(self, limits: ChosenConstraints | None = None) -> None:
        """The plan made again: what would change, then the new one or the old one."""
        replan = await self._made_again(limits)
        if replan is None:
            return
        while (way := await self._show(replan)) == "constraints":
            given = await self._limits(limits)
            if given is not None and (other := await self._made_again(given)) is not None:
                replan, limits = other, given
        self._said = self._stage.say("replan.old")
        if way == "follow" and await self._kept(self._world.study.follow, self._stage.language):
            self._said = self._stage.say("replan.followed")

    async def _made_again(self, limits: ChosenConstraints | None) -> Replan | None:
        """The plan made again; None after telling why there is none."""
        return await self._stage.attempt(
            "working.plan", self._world.study.replan, self._stage.language, limits
        )

    async def _show(self, replan: Replan) -> str:
        return await self._stage.show(ReplanScreen(self._stage.language, replan))

    async def _with_other_limits(self) -> None:
        given = await self._limits(None)
        if given is not None:
            await self.replan(given)

    async def _limits(self, given: ChosenConstraints | None) -> ChosenConstraints | None:
        """Other hours, time, money, languages; None = none after all."""
        if given is None:
            given = await self._stage.do(self._world.study.limits, self._stage.language)
        chosen = await ask_limits(self._stage, self._services, self._world, given)
        return None if isinstance(chosen, Move) else chosen


def _done(keep: Callable[..., object]) -> Callable[..., bool]:
    """The service, which gives True once it is done."""

    def done(*what: object) -> bool:
        keep(*what)
        return True

    return done
