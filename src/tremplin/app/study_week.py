"""What the followed plan asks for this week, from what was planned and what was done; pure."""

import datetime as dt
from typing import Final

from tremplin.app.start import PlanCard
from tremplin.app.study_models import PlanStanding, StepStanding
from tremplin.language.format import date_plain, hours
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.plan import calendar

LONGEST_TITLE: Final = 40
"""Characters of a title on the first screen."""


def titled(step: StepStanding, language: Language) -> str:
    """The title that the step was kept with."""
    return step.title[LANGUAGES.index(language)]


def week_work(standing: PlanStanding) -> list[tuple[StepStanding, int]]:
    """What is left to study this week: steps and minutes, what is under way first.

    A step under way whose planned hours are used up comes with 0 minutes: it is to be finished.
    """
    open_steps = [step for step in standing.steps if step.state in ("to-do", "under-way")]
    order = sorted(open_steps, key=lambda step: step.state != "under-way")
    room = max(0, standing.minutes - standing.studied)
    work = []
    for step in order:
        minutes = min(room, step.left)
        if minutes or (step.state == "under-way" and not step.left):
            work.append((step, minutes))
        room -= minutes
    return work


def is_over(standing: PlanStanding) -> bool:
    """Whether nothing is left to study."""
    return all(step.state in ("done", "abandoned") for step in standing.steps)


def late_since(step: StepStanding, today: dt.date) -> dt.date | None:
    """The day on which a step should have been finished, or begun a week ago; None = in time."""
    if step.state not in ("to-do", "under-way"):
        return None
    return calendar.late_since(step.start, step.end, today, begun=step.state == "under-way")


def is_early(step: StepStanding, week_end: dt.date) -> bool:
    """Whether a step is finished that was to begin only after this week."""
    return step.state == "done" and step.start > week_end


def plan_card(standing: PlanStanding) -> PlanCard:
    """What the first screen says of the plan, in each language."""
    french, english = (_card(standing, language) for language in LANGUAGES)
    return PlanCard(french, english)


def _card(standing: PlanStanding, language: Language) -> str:
    if is_over(standing):
        return say(language, "app.mine.card-over")
    if standing.first > standing.today:
        return say(language, "app.mine.card-from", date=date_plain(language, standing.first))
    work = week_work(standing)
    if not work:
        key = "card-studied" if standing.studied else "card-off"
        return say(language, f"app.mine.{key}", hours=hours(language, standing.studied / 60))
    (step, minutes), others = work[0], len(work) - 1
    return say(
        language,
        "app.mine.card-week" if minutes else "app.mine.card-finish",
        title=_short(titled(step, language)),
        hours=hours(language, minutes / 60),
    ) + (say(language, "app.mine.card-more", n=others) if others else "")


def _short(title: str) -> str:
    """The title, cut at a word where it is long."""
    if len(title) <= LONGEST_TITLE:
        return title
    cut = title[:LONGEST_TITLE]
    return cut[: cut.rfind(" ") if " " in cut else LONGEST_TITLE].rstrip(" ,:;\u202f") + "…"
