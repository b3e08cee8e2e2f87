"""The checkpoints of a plan in words, for all that show the plan, and what one has told."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.scoring import playable
from tremplin.language.format import date_short
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.checkpoints import QUESTIONS, Checkpoint, checkpoints
from tremplin.plan.result import Plan
from tremplin.plan.schedule import Week
from tremplin.report.names import skill_name
from tremplin.report.progress import Level
from tremplin.report.reasons import title_of


@dataclass(frozen=True)
class CheckpointResult:
    """What a checkpoint says of its skill."""

    skill: str
    before: Level
    """With what was finished, before these answers."""
    after: Level
    required: float | None
    """What the role aimed at asks for; None where there is no role, or it asks for nothing."""
    probability: float | None
    """P(level >= required), after."""
    answers: int
    right: int
    """Answers that are right in full."""
    complete: bool
    """Whether it was taken to its end; only then it counts."""


def checkable_skills(catalog: Catalog, language: Language) -> frozenset[str]:
    """The skills with enough questions in this language for a checkpoint."""
    counts = Counter(item.skill for item in catalog.items.values() if playable(item, language))
    return frozenset(skill for skill, count in counts.items() if count >= QUESTIONS)


def plan_checkpoints(catalog: Catalog, plan: Plan, language: Language) -> tuple[Checkpoint, ...]:
    """When to measure again, for questions in this language."""
    return checkpoints(plan, checkable_skills(catalog, language))


def in_week(found: tuple[Checkpoint, ...], week: Week) -> list[Checkpoint]:
    """Those whose day is in the week."""
    return [one for one in found if week.start <= one.day <= week.end]


def week_line(catalog: Catalog, one: Checkpoint, language: Language) -> str:
    """A checkpoint as an entry of its week."""
    day, skill = date_short(language, one.day), skill_name(catalog, one.skill, language)
    return say(language, "checkpoint.plan.week", day=day, skill=skill)


def about_checkpoints(found: tuple[Checkpoint, ...], language: Language) -> str:
    """What they are, and that their minutes are not in the hours; empty where there is none."""
    return say(language, "checkpoint.plan.about") if found else ""


def checkpoint_title(catalog: Catalog, one: Checkpoint, language: Language) -> str:
    """A checkpoint as the title of an event."""
    return say(language, "checkpoint.plan.event", skill=skill_name(catalog, one.skill, language))


def checkpoint_words(catalog: Catalog, one: Checkpoint, language: Language) -> str:
    """What it asks, after which step, and how to begin it."""
    return say(
        language,
        "checkpoint.plan.event-text",
        skill=skill_name(catalog, one.skill, language),
        title=title_of(catalog, one.after, language),
        id=one.skill,
    )


def checkpoint_object(one: Checkpoint) -> dict[str, Any]:
    """A checkpoint as JSON."""
    return {"day": one.day.isoformat(), "skill": one.skill, "after": one.after}
