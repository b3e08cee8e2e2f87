"""The outside world as the app sees it: callables that the command line fills in.

All but `today` are called in one background thread, one at a time, so they may block; those
that keep something return only once it is on the disk. Any of them may raise ServiceError.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tremplin.app.start import PlanCard, SittingCard
from tremplin.language.localized import Language

if TYPE_CHECKING:
    # Names alone: making these classes takes time that the first screen does not have.
    from tremplin.app.job_models import JobView
    from tremplin.app.models import (
        ChosenConstraints,
        NewSitting,
        PlanView,
        RatingPage,
        Raw,
        Results,
        RoleCard,
        Step,
    )
    from tremplin.app.review_models import ReviewPage
    from tremplin.app.springboard_models import Springboard
    from tremplin.app.study_models import Checked, Entry, MyPlan, Replan
    from tremplin.app.whatif_models import Exploring


class ServiceError(Exception):
    """Something that failed and can be told: `sentence` is in the person's language."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class SittingBusyError(Exception):
    """The sitting is being answered in another window."""


class Sitting(Protocol):
    """A test under way or done, in the language it was begun in."""

    @property
    def language(self) -> Language:
        """The language of its questions."""

    @property
    def role(self) -> str | None:
        """The role last chosen for it."""

    @property
    def constraints(self) -> ChosenConstraints:
        """The constraints last chosen for it."""

    def rating_pages(self) -> tuple[RatingPage, ...]:
        """The self-ratings asked for, by domain; none when they are to be skipped."""

    def rate(self, domain: str, given: Mapping[str, int | None]) -> None:
        """Keep the self-ratings of a domain, by skill; None = left out. The page is then done."""

    def step(self) -> Step:
        """Where it stands; keeps that the question is shown, or why the test is over."""

    def problem(self, item: str, raw: Raw) -> str | None:
        """Why the answer can't be taken, or None. Quick, pure, called in the main thread."""

    def answer(self, item: str, raw: Raw) -> Step:
        """Keep an answer (None = "I don't know"), then tell where the sitting stands."""

    def undo(self) -> Step:
        """Take the last answer back; its question is asked again."""

    def prolong(self, items: int) -> Step:
        """Allow that many more questions."""

    def results(self, language: Language, role: str | None) -> Results:
        """What the answers given so far tell, for a role or without."""

    def review(self, language: Language) -> tuple[ReviewPage, ...]:
        """The answered questions, in the order of the answers."""

    def report(self, item: str, text: str) -> None:
        """Keep what is wrong with a question."""

    def plan(self, language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
        """The best plan; keeps the role and the constraints as last chosen."""

    def follow(self, role: str, constraints: ChosenConstraints) -> None:
        """Keep the best plan for these as the one that the person follows."""

    def springboard(
        self, language: Language, role: str | None, constraints: ChosenConstraints
    ) -> Springboard:
        """The distances to all jobs, still to be worked out."""

    def exploring(self, role: str) -> Exploring:
        """Other plans for the role; the same ones as long as nothing was studied in between."""

    def save(
        self,
        language: Language,
        role: str | None,
        constraints: ChosenConstraints | None,
        suffix: str,
    ) -> str:
        """Write results, and the plan if there are constraints, to a file; gives the path.

        `suffix` is one of FORMATS; a calendar needs constraints.
        """

    def close(self) -> None:
        """Let others take it up."""


class Checkpoint(Sitting, Protocol):
    """Five questions on one skill that was just studied."""

    def checked(self, language: Language) -> Checked:
        """What they tell: the level before and after."""


class Study(Protocol):
    """The plan that the person follows, and what they tell of their study."""

    def plan(self, language: Language) -> MyPlan | None:
        """The followed plan; None = none is followed."""

    def keep(self, language: Language, entry: Entry) -> None:
        """Keep what the person tells of a resource."""

    def undo(self, language: Language) -> None:
        """Take the last entry back."""

    def limits(self, language: Language) -> ChosenConstraints:
        """The constraints of the followed plan."""

    def replan(self, language: Language, limits: ChosenConstraints | None) -> Replan:
        """The plan made again from today, in other limits if any are given; keeps nothing."""

    def follow(self, language: Language) -> None:
        """Keep the plan last made by `replan` as the one that is followed."""

    def checkpoint(self, language: Language, skill: str) -> Checkpoint:
        """Begin a checkpoint."""

    def resume(self, sitting: str) -> Checkpoint:
        """Take up a checkpoint by its id. SittingBusyError when another window has it."""

    def save(self, language: Language) -> str:
        """Write the followed plan as it stands to a file; gives the path."""


@dataclass(frozen=True)
class World:
    """What needs the catalogue and the engine."""

    notices: Callable[[Language], tuple[str, ...]]
    """What is wrong in content of one's own and was left out."""
    roles: Callable[[Language], tuple[RoleCard, ...]]
    begin: Callable[[NewSitting], Sitting]
    resume: Callable[[str], Sitting]
    """Take up a sitting by its id. SittingBusyError when another window has it."""
    read: Callable[[str], Sitting]
    """Open a sitting for its results and plans alone."""
    study: Study
    job: Callable[[Language, str], JobView]
    """Everything known of a role, by its id."""
    titles: Callable[[Language, tuple[str, ...]], Mapping[str, str]]
    """Titles of resources by id; what is no more in the catalogue keeps its id."""


@dataclass(frozen=True)
class Services:
    """The outside world."""

    today: Callable[[], dt.date]
    """The day where the person is."""
    constraints: Callable[[Language], ChosenConstraints]
    """The constraints to offer: those last chosen, else the defaults for this language."""
    keep_language: Callable[[Language], None]
    sittings: Callable[[], tuple[SittingCard, ...]]
    """At most one unfinished sitting and one that has results; needs neither content nor engine."""
    plan_card: Callable[[], PlanCard | None]
    """The plan that is followed, if any; needs neither content nor engine."""
    load: Callable[[Language], World]
    """Import and read everything; called after the first paint."""
    open_url: Callable[[str], bool]
    """Open an address, checked before, in the browser; whether that worked."""
    record_crash: Callable[[BaseException], str]
    """Write what happened to a file that only its owner reads; gives its path."""
    last_role: Callable[[], str | None] = lambda: None
    """The role of the test taken last, if it had one."""
