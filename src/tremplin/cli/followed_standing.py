"""Where a person is in the plan they follow, from the journal alone: no content, no engine."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from tremplin.app.study_models import PlanStanding, StepStanding
from tremplin.plan.calendar import Block, blocks
from tremplin.plan.constraints import Constraints
from tremplin.store.followed_constraints import constraints_from
from tremplin.store.journal import Event
from tremplin.store.studies import (
    Followed,
    FollowedStep,
    Names,
    Study,
    followed,
    standing_events,
    studies,
)

AN_HOUR: Final = 60


def plan_standing(
    events: Iterable[Event], today: dt.date, current: Names = str
) -> PlanStanding | None:
    """The followed plan with what was done of it; None when none is followed.

    `events` are those of study; `current` gives present identifiers.
    """
    known = list(events)
    plan = followed(known, current)
    if plan is None:
        return None
    done = studies(known, current)
    part = {one.resource: one for one in done if plan.concerns(one)}
    week = _week(constraints_from(plan.constraints), today)
    in_plan = {step.resource for step in plan.steps}
    first = min(week.first, plan.day) if today < week.first else week.first
    return PlanStanding(
        role=plan.role,
        today=today,
        steps=tuple(_step(plan, step, part.get(step.resource)) for step in plan.steps),
        first=week.first,
        last=week.last,
        minutes=week.minutes,
        studied=_studied(known, first, week.last),
        others=tuple(_other(one, today) for one in done if one.resource not in in_plan),
    )


def _week(limits: Constraints, today: dt.date) -> Block:
    """The block of seven days that today is in, also after the end; the first one before it."""
    endless = replace(limits, weeks=None, deadline=None)
    return next(block for block in blocks(endless) if today <= block.last)


def _studied(events: Iterable[Event], first: dt.date, last: dt.date) -> int:
    """Minutes told on these days."""
    hours: float = sum(
        event.data["hours"]
        for event in standing_events(events)
        if event.kind == "studied" and first <= event.at.astimezone().date() <= last
    )
    return round(AN_HOUR * hours)


def _step(plan: Followed, step: FollowedStep, study: Study | None) -> StepStanding:
    begun = plan.hours_spent(step.resource, None)
    made = StepStanding(
        resource=step.resource,
        title=titles(step.title, step.resource),
        start=step.start,
        end=step.end,
        minutes=step.minutes + round(AN_HOUR * begun),
        studied=round(AN_HOUR * begun),
        skills=step.skills,
    )
    if study is None:
        return made
    return _with(made, study, plan.hours_spent(step.resource, study))


def _other(study: Study, today: dt.date) -> StepStanding:
    """Something studied that the plan does not hold."""
    minutes = round(AN_HOUR * study.hours)
    title = titles(study.title, study.resource)
    return _with(StepStanding(study.resource, title, today, today, minutes), study, study.hours)


def _with(step: StepStanding, study: Study, hours: float) -> StepStanding:
    return replace(
        step,
        studied=round(AN_HOUR * hours),
        state=study.state,
        ended=study.ended.astimezone().date() if study.ended else None,
        notes=study.notes,
    )


def titles(kept: Mapping[str, str], name: str) -> tuple[str, str]:
    """The title in French and in English; the one there is where there is one alone."""
    french, english = kept.get("fr"), kept.get("en")
    return french or english or name, english or french or name
