"""What screens take and give back: frozen values, their texts already in the person's language."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Literal

from tremplin.app.outlines import Outline
from tremplin.app.start import ChosenConstraints as ChosenConstraints
from tremplin.language.localized import Language

Raw = str | list[str] | list[int] | None
"""An answer as in a file of answers; None = "I don't know"."""


class Nothing(Enum):
    """No answer yet, unlike None, which says "I don't know"."""

    GIVEN = auto()


Given = Raw | Nothing

QuestionType = Literal[
    "single",
    "multiple",
    "judge",
    "rewrite-choice",
    "order",
    "match",
    "number",
    "short-text",
    "trace",
    "repair",
]


class Seek(Enum):
    """What a test may be about instead of one role."""

    NEAREST = auto()
    """Which role is the nearest."""


class Move(Enum):
    """What a person may want of a screen instead of giving its value."""

    BACK = auto()
    """One screen back."""
    UNDO = auto()
    """Change the last answer."""


@dataclass(frozen=True)
class Requirement:
    """A skill that a role asks for."""

    name: str
    level: float
    core: bool


@dataclass(frozen=True)
class RoleCard:
    """A role as one chooses it."""

    id: str
    name: str
    summary: str
    """What the job is, in one line."""
    missions: tuple[str, ...] = ()
    required: tuple[Requirement, ...] = ()
    """Core skills first, then from the highest level down."""


@dataclass(frozen=True)
class Length:
    """A length of sitting that is offered."""

    items: int
    minutes: int


LENGTHS: Final = (Length(12, 15), Length(20, 25), Length(40, 50))
STANDARD: Final = LENGTHS[1]


@dataclass(frozen=True)
class NewSitting:
    """How a sitting is to be."""

    language: Language
    role: str | None
    max_items: int
    ratings: bool
    constraints: ChosenConstraints
    """As chosen before the test, to be offered again for the plan."""
    seed: int | None = None
    nearest: bool = False
    """Without a role: whether the nearest one is sought, rather than all skills described."""


@dataclass(frozen=True)
class RatingSkill:
    """A skill to rate oneself in."""

    skill: str
    name: str
    options: tuple[str, ...]
    """Six sentences: none of them, then levels 1 to 5."""
    given: int | None = None


@dataclass(frozen=True)
class RatingPage:
    """The skills of one domain, rated on one screen."""

    domain: str
    name: str
    ask: str
    hint: str
    skills: tuple[RatingSkill, ...]
    done: bool = False
    """Whether the person has been through it; then it isn't shown again when a test resumes."""


@dataclass(frozen=True)
class Choice:
    """One option, or one line to put in order; `value` stands for it in the answer."""

    value: str | int
    text: str


@dataclass(frozen=True)
class Question:
    """An item as it is asked, options in the order in which they are shown."""

    item: str
    type: QuestionType
    domain: str
    ask: str
    choices: tuple[Choice, ...] = ()
    """Options, lines to put in order, or entries that each get a partner."""
    partners: tuple[Choice, ...] = ()
    stimulus: str | None = None
    code: str | None = None
    table: tuple[tuple[str, ...], ...] = ()
    """Rows; the first one is the head."""
    unit: str | None = None
    start: str = ""
    """A text to edit."""


@dataclass(frozen=True)
class Step:
    """Where a sitting stands."""

    question: Question | None
    """None = the sitting is over."""
    answered: int
    at_most: int
    """Answers after which the sitting ends at the latest."""
    given: Raw = None
    """After an undo: the answer taken back, to be shown again."""
    left: int | None = None
    """About how many questions are still to come after this one; None = as many as there may be."""


@dataclass(frozen=True)
class SkillRow:
    """What is known of one skill; levels from 0 to 5."""

    name: str
    level: float
    low: float
    high: float
    required: float | None = None
    self_rating: int | None = None
    inferred: bool = False
    """Deduced from the other skills: not asked."""


@dataclass(frozen=True)
class SkillGroup:
    """The skills of one domain."""

    name: str
    rows: tuple[SkillRow, ...]


@dataclass(frozen=True)
class RoleRow:
    """A role and how far one is from it."""

    id: str
    name: str
    met: int
    """About how many requirements are met."""
    required: int


@dataclass(frozen=True)
class Results:
    """What a sitting tells."""

    title: str
    """The role aimed at, or what stands for it."""
    summary: tuple[str, ...]
    """What it comes to, in plain words."""
    mirror: tuple[str, ...]
    """What the person said of themselves beside what they showed."""
    stopped: str
    """Why the sitting ended."""
    groups: tuple[SkillGroup, ...]
    role: str | None = None
    nearest: tuple[RoleRow, ...] = ()
    """Without a role: the nearest ones."""
    more: int = 0
    """Further questions that can be offered."""
    outlook: str = ""
    """What these further questions would buy."""
    reviewable: bool = False
    """Whether there are answered questions to read again."""
    following: bool = False
    """Whether the person follows a plan."""
    since: str = ""
    """Which earlier sitting this one is compared with."""
    changes: tuple[str, ...] = ()
    """What changed since then."""
    history: tuple[tuple[str, ...], ...] = ()
    """Head and a row for each skill: name, curve, first, last, together; empty for one sitting."""
    history_key: tuple[str, ...] = ()
    """What the curves and figures are."""


@dataclass(frozen=True)
class PlanStep:
    """A resource to study, with the reason for it."""

    title: str
    about: str
    """Kind, author or provider."""
    dates: str
    hours: str
    price: str
    languages: str
    reason: str
    note: str = ""
    """What one gets out of it."""
    task: str = ""
    """For a project: what to hand over."""
    url: str | None = None


@dataclass(frozen=True)
class PlanWeek:
    """A week of the plan: its name, its hours, and what is studied in it for how long."""

    title: str
    hours: str
    sessions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OpenGap:
    """A requirement that the plan leaves open: the skill, the levels, the cause."""

    skill: str
    levels: str
    cause: str
    offer: str = ""
    """What would close it, where the person can give it; empty = nothing."""
    hours: float = 0.0
    """Of study, beyond the time there is."""
    euros: float = 0.0
    """Beyond the budget."""


@dataclass(frozen=True)
class PlanView:
    """A plan, ready to be read."""

    title: str
    """The role aimed at."""
    summary: tuple[str, ...]
    steps: tuple[PlanStep, ...]
    weeks: tuple[PlanWeek, ...]
    open: tuple[OpenGap, ...]
    proof: str
    notices: tuple[str, ...] = ()
    lighter: str = ""
    """What a lighter plan with nearly the same result would spare; empty = nothing to offer."""
    outline: Outline | None = None
    """What tells it from other plans."""
