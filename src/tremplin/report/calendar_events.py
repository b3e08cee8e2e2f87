"""The events of a plan in a calendar, and how they follow from the events handed out before."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import hours
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.calendar import DAY
from tremplin.plan.checkpoints import Checkpoint
from tremplin.plan.result import Plan, Step
from tremplin.report.checkpoints import checkpoint_title, checkpoint_words, plan_checkpoints
from tremplin.report.markup import web_address
from tremplin.report.names import study_address
from tremplin.report.plan_text import step_facts
from tremplin.report.reasons import step_reason, title_of
from tremplin.report.study_hours import Study

Names = Callable[[str], str]
CHECKPOINT: Final = "checkpoint."
"""What stands before the skill of a checkpoint, in the place of a resource; those have no dot."""


@dataclass(frozen=True)
class CalendarEvent:
    """One entry of a calendar; whole days, or instants in UTC."""

    uid: str
    start: dt.date
    end: dt.date
    """Exclusive."""
    title: str
    text: str = ""
    url: str | None = None
    sequence: int = 0
    """How many times it was moved, renamed or cancelled."""
    cancelled: bool = False

    @property
    def resource(self) -> str:
        """The resource that it was first made for; of a checkpoint, `checkpoint.` and its skill."""
        return self.uid.partition("@")[0].rpartition("-")[0]

    @property
    def when(self) -> tuple[str, str]:
        """Start and end; of two such pairs, the earlier one is the smaller."""
        return self.start.isoformat(), self.end.isoformat()

    def is_past(self, today: dt.date) -> bool:
        """Whether it has ended before today."""
        return self.when[1] <= today.isoformat()


@dataclass(frozen=True)
class Calendar:
    """What is to be written, and what is to be remembered beside it."""

    events: tuple[CalendarEvent, ...]
    past: tuple[CalendarEvent, ...] = ()
    """Events of earlier calendars that are over: history, not written again."""

    def kept(self) -> list[dict[str, Any]]:
        """Everything that the next calendar must know."""
        return [kept_event(event) for event in (*self.past, *self.events)]


def plan_events(
    catalog: Catalog, plan: Plan, studies: Sequence[Study], language: Language
) -> list[CalendarEvent]:
    """One event for each study, then one for each checkpoint.

    The identifier is the resource's alone, or the checkpoint's, until `succeeded`.
    """
    steps = {step.resource: step for step in plan.steps}
    counts: dict[str, int] = {}
    for study in studies:
        counts[study.resource] = counts.get(study.resource, 0) + 1
    places = dict.fromkeys(counts, 0)
    events = []
    for study in studies:
        places[study.resource] += 1
        part = {"n": places[study.resource], "all": counts[study.resource]}
        words = [say(language, "export.calendar.part", **part)] if part["all"] > 1 else []
        words += _words(catalog, plan, steps[study.resource], language)
        events.append(_event(catalog, plan, study, "\n\n".join(words), language))
    checks = plan_checkpoints(catalog, plan, language)
    return [*events, *(_checkpoint(catalog, one, language) for one in checks)]


def _checkpoint(catalog: Catalog, one: Checkpoint, language: Language) -> CalendarEvent:
    return CalendarEvent(
        f"{CHECKPOINT}{one.skill}-0",
        one.day,
        one.day + DAY,
        checkpoint_title(catalog, one, language),
        checkpoint_words(catalog, one, language),
    )


def _event(
    catalog: Catalog, plan: Plan, study: Study, text: str, language: Language
) -> CalendarEvent:
    resource = catalog.resource(study.resource)
    title = say(
        language,
        "export.calendar.title",
        title=title_of(catalog, study.resource, language),
        hours=hours(language, study.minutes / 60),
    )
    address = study_address(resource, plan.constraints.study_in) if resource else None
    url = web_address(address)
    return CalendarEvent(f"{study.resource}-0", study.start, study.end, title, text, url)


def _words(catalog: Catalog, plan: Plan, step: Step, language: Language) -> list[str]:
    """Everything that the plan says of a step."""
    words = [step_facts(catalog, step, language), step_reason(catalog, plan, step, language)]
    resource = catalog.resources[step.resource]
    if resource.note:
        words.append(resource.note.pick(language))
    if resource.deliverable:
        task = resource.deliverable.pick(language)
        words.append(say(language, "report.plan.task", task=task))
    if resource.checklist:
        words.append("\n".join(f"- {check}" for check in resource.checklist.pick(language)))
    return words


def succeeded(
    previous: Iterable[CalendarEvent],
    events: Sequence[CalendarEvent],
    plan_id: str,
    today: dt.date,
    language: Language,
    current: Names = str,
) -> Calendar:
    """The events with identifiers that last, given those handed out before.

    An event of the same resource keeps its identifier, first where its dates are the same, then
    in order; its sequence grows by one when it moved or was renamed. What is no longer planned is
    cancelled, unless it is over: that is history. `current` gives a resource's present name.
    """
    before, after = _by_resource(previous, current), _by_resource(events, current)
    used = {event.uid for group in before.values() for event in group}
    written: list[CalendarEvent] = []
    past: list[CalendarEvent] = []
    for resource in dict.fromkeys([*after, *before]):
        olds, news = before.get(resource, []), after.get(resource, [])
        pairs, lone, left = _paired(olds, news, today)
        written += [_followed(old, new) for old, new in pairs]
        written += [replace(new, uid=_uid(resource, plan_id, used)) for new in lone]
        past += [old for old in left if old.is_past(today)]
        written += [_cancelled(old, language) for old in left if not old.is_past(today)]
    return Calendar(tuple(sorted(written, key=lambda event: (event.when, event.uid))), tuple(past))


def _by_resource(events: Iterable[CalendarEvent], current: Names) -> dict[str, list[CalendarEvent]]:
    found: dict[str, list[CalendarEvent]] = {}
    for event in sorted(events, key=lambda event: event.when):
        found.setdefault(current(event.resource), []).append(event)
    return found


def _paired(
    olds: list[CalendarEvent], news: list[CalendarEvent], today: dt.date
) -> tuple[list[tuple[CalendarEvent, CalendarEvent]], list[CalendarEvent], list[CalendarEvent]]:
    """Old and new events that are the same, new ones without an old one, old ones without."""
    pairs = []
    left, lone = sorted(olds, key=lambda old: (old.cancelled, old.when)), []
    for new in news:
        same = next((old for old in left if old.when == new.when), None)
        if same is None:
            lone.append(new)
        else:
            left.remove(same)
            pairs.append((same, new))
    movable = [old for old in left if not old.is_past(today)]
    moved = list(zip(movable, lone, strict=False))
    taken = {old.uid for old, _ in moved}
    return pairs + moved, lone[len(moved) :], [old for old in left if old.uid not in taken]


def _followed(old: CalendarEvent, new: CalendarEvent) -> CalendarEvent:
    changed = old.cancelled or (old.when, old.title) != (new.when, new.title)
    return replace(new, uid=old.uid, sequence=old.sequence + changed)


def _cancelled(old: CalendarEvent, language: Language) -> CalendarEvent:
    text = say(language, "export.calendar.cancelled")
    return replace(old, text=text, cancelled=True, sequence=old.sequence + (not old.cancelled))


def _uid(resource: str, plan_id: str, used: set[str]) -> str:
    """The first `<resource>-<n>@<plan id>` that was never given."""
    place = 1
    while f"{resource}-{place}@{plan_id}" in used:
        place += 1
    uid = f"{resource}-{place}@{plan_id}"
    used.add(uid)
    return uid


def kept_event(event: CalendarEvent) -> dict[str, Any]:
    """What must be known of an event once it was handed out."""
    start, end = event.when
    return {
        "uid": event.uid,
        "start": start,
        "end": end,
        "title": event.title,
        "sequence": event.sequence,
        "cancelled": event.cancelled,
    }


def event_from_kept(kept: Mapping[str, Any]) -> CalendarEvent:
    """The event that `kept_event` kept; KeyError, TypeError or ValueError on another shape."""
    return CalendarEvent(
        uid=str(kept["uid"]),
        start=_day_or_instant(kept["start"]),
        end=_day_or_instant(kept["end"]),
        title=str(kept["title"]),
        sequence=int(kept["sequence"]),
        cancelled=bool(kept["cancelled"]),
    )


def _day_or_instant(text: str) -> dt.date:
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)
