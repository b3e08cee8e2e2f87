"""The calendar of a plan, made to follow the calendars that were handed out before."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.format import date_plain, hours
from tremplin.language.strings import say
from tremplin.plan.candidate import canonical, canonical_skill
from tremplin.plan.result import Plan
from tremplin.report.calendar import calendar_text
from tremplin.report.calendar_events import (
    CHECKPOINT,
    Calendar,
    CalendarEvent,
    event_from_kept,
    plan_events,
    succeeded,
)
from tremplin.report.names import role_name
from tremplin.report.study_hours import (
    HoursTooShort,
    Instant,
    Study,
    WeeklyHour,
    timed_studies,
    weekly_studies,
)


@dataclass(frozen=True)
class Handed:
    """A calendar as it is handed out."""

    text: str
    kept: dict[str, Any]
    """What the journal must remember of it."""
    is_new: bool
    """Whether it differs from the one before."""
    notice: str


@dataclass(frozen=True)
class _Before:
    """What was last handed out for a role."""

    plan_id: str
    events: tuple[CalendarEvent, ...]


def calendar_to_hand_out(
    world: World,
    sitting: str,
    plan: Plan,
    at: Sequence[tuple[int, dt.time]],
    zone: str | None,
) -> Handed:
    """The plan's calendar; CommandError when the hours or the zone can't be used."""
    before = _before(world, plan.role) or _Before(f"{plan.role}.{sitting}.tremplin", ())
    studies = _studies(world, plan, at, zone)
    catalog, language = world.catalog, world.language

    def current(name: str) -> str:
        if name.startswith(CHECKPOINT):
            return CHECKPOINT + canonical_skill(catalog, name.removeprefix(CHECKPOINT))
        return canonical(catalog, name)

    events = plan_events(catalog, plan, studies, language)
    today = world.today()
    calendar = succeeded(before.events, events, before.plan_id, today, language, current)
    name = say(language, "export.calendar.name", role=role_name(catalog, plan.role, language))
    kept: dict[str, Any] = {
        "format": "ics",
        "role": plan.role,
        "plan": before.plan_id,
        "events": calendar.kept(),
    }
    return Handed(
        calendar_text(calendar.events, name, language, today),
        kept,
        set(before.events) != {event_from_kept(event) for event in kept["events"]},
        _notice(world, before, calendar),
    )


def _before(world: World, role: str) -> _Before | None:
    """The calendar last handed out for the role, as the journal remembers it."""
    found = None
    for event in world.journal.events():
        data = event.data
        if event.kind == "exported" and data.get("format") == "ics" and data.get("role") == role:
            found = data
    if found is None:
        return None
    return _Before(found["plan"], tuple(event_from_kept(kept) for kept in found["events"]))


def _studies(
    world: World, plan: Plan, at: Sequence[tuple[int, dt.time]], zone: str | None
) -> list[Study]:
    instant = _instant(world, zone)
    if not at:
        return weekly_studies(plan)
    try:
        return timed_studies(plan, [WeeklyHour(day, time) for day, time in at], instant)
    except HoursTooShort as error:
        need = hours(world.language, error.minutes / 60)
        day = date_plain(world.language, error.day)
        sentence = say(world.language, "export.calendar.hours-too-short", need=need, day=day)
        raise CommandError(sentence) from error


def _instant(world: World, zone: str | None) -> Instant:
    """What turns a local time of the zone, else of the system, into UTC."""
    if zone is None:
        return lambda local: local.astimezone(dt.UTC)
    try:
        there = ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        sentence = say(world.language, "export.calendar.unknown-zone", name=zone)
        raise CommandError(sentence) from error
    return lambda local: local.replace(tzinfo=there).astimezone(dt.UTC)


def _notice(world: World, before: _Before, calendar: Calendar) -> str:
    """How many sessions there are, and what changed since the last calendar."""
    count = sum(
        not event.cancelled and not event.resource.startswith(CHECKPOINT)
        for event in calendar.events
    )
    if not before.events:
        return say(world.language, "export.calendar.count", n=count)
    old = {event.uid: event for event in before.events}
    known = [event for event in calendar.events if event.uid in old]
    return say(
        world.language,
        "export.calendar.changes",
        n=count,
        moved=sum(not new.cancelled and new.when != old[new.uid].when for new in known),
        cancelled=sum(new.cancelled and not old[new.uid].cancelled for new in known),
    )
