"""What is shown of the followed plan, and what a person may tell of their study."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from tremplin.app.models import SkillRow
from tremplin.app.outlines import Outline

State = Literal["to-do", "under-way", "done", "abandoned"]
Deed = Literal["begin", "hours", "done", "abandon", "note"]


@dataclass(frozen=True)
class Entry:
    """What the person tells of one resource; hours for `hours` alone, the rest with a note."""

    deed: Deed
    resource: str
    hours: float = 0.0
    note: str = ""


@dataclass(frozen=True)
class Typed:
    """What was typed in the form of one resource."""

    hours: float = 0.0
    note: str = ""


@dataclass(frozen=True)
class StepStanding:
    """A step of the followed plan and what has been done of it."""

    resource: str
    title: tuple[str, str]
    """In French and in English."""
    start: dt.date
    end: dt.date
    minutes: int
    """In all, what was studied before the plan was made included."""
    studied: int = 0
    """Minutes, as told."""
    state: State = "to-do"
    ended: dt.date | None = None
    skills: tuple[str, ...] = ()
    notes: tuple[tuple[dt.date, str], ...] = ()

    @property
    def left(self) -> int:
        """Minutes that it still takes; 0 when it is over."""
        if self.state in ("done", "abandoned"):
            return 0
        return max(0, self.minutes - self.studied)


@dataclass(frozen=True)
class PlanStanding:
    """The followed plan and where the person is in it."""

    role: str
    today: dt.date
    steps: tuple[StepStanding, ...]
    """In the order of the plan."""
    first: dt.date
    """First day of the week that counts now: the present one, or the first one to come."""
    last: dt.date
    minutes: int
    """Minutes of study in that week."""
    studied: int = 0
    """Minutes studied in it so far."""
    others: tuple[StepStanding, ...] = ()
    """What was studied beside the plan, with no dates of its own."""
    due: tuple[tuple[str, str], ...] = ()
    """Checkpoints to take: the skill, and the title of what was finished."""
    latest: str = ""
    """What would be taken back: the last entry in words."""


@dataclass(frozen=True)
class MyStep:
    """A step of the followed plan, ready to be read."""

    id: str
    title: str
    state: State
    late: bool
    lines: tuple[str, ...]
    """Its state in words, its dates, the notes on it."""
    details: tuple[str, ...] = ()
    """What the catalogue says of it, for the page of the step."""
    url: str | None = None


@dataclass(frozen=True)
class Due:
    """A checkpoint to take."""

    skill: str
    name: str
    because: str


@dataclass(frozen=True)
class MyPlan:
    """The followed plan, ready to be read."""

    title: str
    """The role aimed at."""
    week: str
    """This week, its dates, its hours."""
    work: tuple[tuple[str, str], ...]
    """What to study in it, and for how long."""
    progress: str
    share: float
    """Of the hours of the plan that are behind, 0 to 1."""
    steps: tuple[MyStep, ...]
    due: tuple[Due, ...] = ()
    advice: str = ""
    """Why making the plan again would help; empty = it would not."""
    latest: str = ""
    """What the key of undo takes back; empty = nothing."""
    current: int | None = None
    """The step to go on with."""
    outline: Outline | None = None
    """What tells it from other plans."""


@dataclass(frozen=True)
class Replan:
    """The followed plan beside the one that would be made today."""

    title: str
    summary: tuple[str, ...]
    into: tuple[tuple[str, str], ...]
    """Steps that come in, with their dates."""
    out: tuple[str, ...]
    """Steps that go."""
    moved: tuple[tuple[str, str], ...]
    """Steps that stay, with their dates before and after."""
    kept: tuple[tuple[str, str], ...] = ()
    """Steps that stay where they are."""
    notices: tuple[str, ...] = ()
    same: bool = False
    """Whether nothing would change."""


@dataclass(frozen=True)
class Checked:
    """What a checkpoint tells."""

    title: str
    """The skill."""
    rows: tuple[SkillRow, ...]
    """Its level before and after."""
    sentences: tuple[str, ...] = field(default_factory=tuple)
    reviewable: bool = True
