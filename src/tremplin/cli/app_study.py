"""What the app does with the followed plan: progress, checkpoints, the plan made again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from tremplin.app.models import ChosenConstraints
from tremplin.app.replan_views import checked_view, replan_view
from tremplin.app.services import Checkpoint, ServiceError, SittingBusyError
from tremplin.app.study_models import Checked, Entry, MyPlan, PlanStanding, Replan
from tremplin.app.study_views import my_plan
from tremplin.cli import studying
from tremplin.cli.app_replan import limits_of_followed, plan_again
from tremplin.cli.app_services import told
from tremplin.cli.app_study_file import file_name, my_plan_text
from tremplin.cli.checkpoints import begin_checkpoint, checkpoint_result, due_checkpoints
from tremplin.cli.files import write_file
from tremplin.cli.followed_standing import plan_standing, titles
from tremplin.cli.replanning import Replanned
from tremplin.cli.results import sitting_named
from tremplin.cli.sittings import KeptSitting, SittingTaken, resume_sitting
from tremplin.cli.studied import current_name
from tremplin.cli.world import World
from tremplin.language.format import hours
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.store.learner import Sitting
from tremplin.store.studies import STUDY

DEEDS: Final = {
    "started": "begin",
    "studied": "hours",
    "finished": "done",
    "abandoned": "abandon",
    "noted": "note",
    "followed": "follow",
}
"""How the app calls what the journal keeps."""

Opened = Callable[[KeptSitting], Checkpoint]


class AppStudy:
    """The followed plan as the app reads and changes it."""

    def __init__(self, world: World, opened: Opened) -> None:
        """Keep in the journal of `world`; `opened` makes a sitting for the app of a kept one."""
        self._world = world
        self._opened = opened
        self._again: Replanned | None = None

    def plan(self, language: Language) -> MyPlan | None:
        """The followed plan as it stands; None = none is followed."""
        standing = told(language, self._standing, language)
        return None if standing is None else my_plan(self._world.catalog, standing, language)

    def _standing(self, language: Language) -> PlanStanding | None:
        world = self._world
        events, current = world.journal.events(STUDY), current_name(world.catalog)
        standing = plan_standing(events, world.today(), current)
        if standing is None:
            return None
        due = [(one.skill, one.study.title) for one in due_checkpoints(world)]
        place = LANGUAGES.index(language)
        return replace(
            standing,
            due=tuple((skill, titles(title, "")[place]) for skill, title in due),
            latest=_latest(world, language),
        )

    def keep(self, language: Language, entry: Entry) -> None:
        """Keep what was done; on return it is on the disk."""
        world, name, note = self._world.speaking(language), entry.resource, entry.note
        match entry.deed:
            case "begin":
                told(language, studying.start, world, name, note)
            case "hours":
                told(language, studying.study, world, name, entry.hours, note)
            case "done":
                told(language, studying.finish, world, name, note)
            case "abandon":
                told(language, studying.abandon, world, name, note)
            case "note":
                told(language, studying.note, world, name, note)

    def undo(self, language: Language) -> None:
        """Take the last entry back."""
        told(language, studying.withdraw, self._world)

    def limits(self, language: Language) -> ChosenConstraints:
        """Those of the followed plan, to the same last day, with what is left of its budget."""
        return told(language, limits_of_followed, self._world.speaking(language))

    def replan(self, language: Language, limits: ChosenConstraints | None) -> Replan:
        """The followed plan made again from today."""
        world = self._world.speaking(language)
        again = self._again = told(language, plan_again, world, limits)
        old = {step.resource: titles(step.title, step.resource) for step in again.earlier.steps}
        return replan_view(world.catalog, again.plan, again.difference, old, language)

    def follow(self, language: Language) -> None:
        """Follow the plan that was made again last."""
        if self._again is not None:
            told(language, studying.follow, self._world, self._again.plan)

    def checkpoint(self, language: Language, skill: str) -> Checkpoint:
        """Begin a checkpoint, or go on with the one left half-way."""
        world = self._world.speaking(language)
        try:
            return self._opened(told(language, begin_checkpoint, world, skill))
        except SittingTaken as error:
            raise ServiceError(say(language, "app.busy.question")) from error

    def resume(self, sitting: str) -> Checkpoint:
        """Take up a checkpoint by its id."""
        found = told(self._world.language, sitting_named, self._world, sitting)
        try:
            return self._opened(told(self._world.language, resume_sitting, self._world, found))
        except SittingTaken as error:
            raise SittingBusyError from error

    def save(self, language: Language) -> str:
        """Write the plan as it stands as Markdown; gives the path."""
        plan = self.plan(language)
        if plan is None:
            raise ServiceError(say(language, "app.mine.none"))
        day = self._world.today()
        path = file_name(language, day, Path.cwd())
        told(language, write_file, self._world, path, my_plan_text(plan, language, day))
        return str(path)


def checked(world: World, sitting: Sitting, language: Language) -> Checked:
    """What a checkpoint tells."""
    found = told(language, checkpoint_result, world.speaking(language), sitting)
    return checked_view(world.catalog, found, language)


def _latest(world: World, language: Language) -> str:
    """The last entry in words; empty when there is none to take back."""
    event = studying.last_event(world)
    if event is None:
        return ""
    title = titles(event.data.get("title", {}), event.data.get("resource", ""))
    return say(
        language,
        f"app.kept.{DEEDS[event.kind]}",
        title=title[LANGUAGES.index(language)],
        hours=hours(language, event.data.get("hours", 0)),
    )
