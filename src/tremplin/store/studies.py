"""What a person has studied and which plan they follow, folded from the events of the journal.

These events stand under the name `study`, which no sitting has. Each carries what is needed once
the content has changed: the title of the resource, and the levels it leads from and to.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from tremplin.store.journal import Event

STUDY: Final = "study"
"""What the events of study have in place of a sitting."""
OF_RESOURCES: Final = ("started", "studied", "finished", "abandoned", "noted")
FOLLOWED: Final = "followed"
WITHDRAWN: Final = "withdrawn"
KINDS: Final = (*OF_RESOURCES, FOLLOWED, WITHDRAWN)
HOUR_DIGITS: Final = 6
"""Decimals of a sum of hours."""

Names = Callable[[str], str]
"""Gives the present identifier of a resource that may be named by a former one."""
Taught = tuple[tuple[str, float, float], ...]
"""Skill, level from, level to."""


@dataclass(frozen=True)
class Study:
    """What was done with one resource."""

    resource: str
    title: Mapping[str, str]
    """By language, as it was when something was last kept."""
    teaches: Taught
    """As it was when it was finished, else when something was last kept."""
    state: Literal["under-way", "done", "abandoned"]
    hours: float = 0.0
    """Studied since it was begun, or begun again after it was finished."""
    started: dt.date | None = None
    ended: dt.datetime | None = None
    """When it was finished or abandoned; None while it is under way."""
    notes: tuple[tuple[dt.date, str], ...] = ()
    finishes: tuple[tuple[dt.datetime, Taught], ...] = ()
    """Each time that it was finished, and what it taught then; being begun again undoes none."""

    @property
    def finished(self) -> dt.datetime | None:
        """When it was finished last, even if it was begun again since."""
        return self.finishes[-1][0] if self.finishes else None


@dataclass(frozen=True)
class FollowedStep:
    """A step of the followed plan; dates are inclusive."""

    resource: str
    start: dt.date
    end: dt.date
    minutes: int
    cents: int
    skills: tuple[str, ...]
    """The skills that it closes."""
    title: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Followed:
    """The plan that the person has decided to follow."""

    role: str
    constraints: Mapping[str, Any]
    """Under the names of the command line, as in the JSON of a plan."""
    steps: tuple[FollowedStep, ...]
    at: dt.datetime
    """When it was decided on."""
    title: Mapping[str, str]
    """The name of the role, by language."""
    begun: Mapping[str, float]
    """Hours already spent on what was under way, as it counts them; by resource."""
    noted: Mapping[str, float]
    """The same as they were noted, which may be others; by resource."""

    @property
    def day(self) -> dt.date:
        """The day from which it is followed, where the person is."""
        return self.at.astimezone().date()

    def concerns(self, study: Study) -> bool:
        """Whether a study is part of it, rather than over before it was decided on."""
        return study.ended is None or study.ended > self.at

    def hours_spent(self, resource: str, study: Study | None) -> float:
        """Hours spent on a resource: those that it counts as spent before, and those since."""
        before = self.begun.get(resource, 0.0)
        if study is None:
            return before
        if study.finished is not None and study.finished > self.at:
            # It was begun anew.
            return study.hours
        since = max(0.0, study.hours - self.noted.get(resource, 0.0))
        return round(before + since, HOUR_DIGITS)

    @property
    def end(self) -> dt.date | None:
        """The last day that its limits allow; None when nothing limits the time."""
        if self.constraints["deadline"]:
            return dt.date.fromisoformat(self.constraints["deadline"])
        if self.constraints["weeks"] is None:
            return None
        days = dt.timedelta(days=7 * self.constraints["weeks"] - 1)
        return dt.date.fromisoformat(self.constraints["start"]) + days


def studies(events: Iterable[Event], current: Names = str) -> tuple[Study, ...]:
    """What was done with each resource, in the order of the first event of each."""
    found: dict[str, Study] = {}
    for event in standing_events(events):
        if event.kind in OF_RESOURCES:
            name = current(event.data["resource"])
            after = _after(found.get(name), name, event)
            if after is not None:
                found[name] = after
    return tuple(found.values())


def followed(events: Iterable[Event], current: Names = str) -> Followed | None:
    """The plan that was decided on last, if any."""
    known = standing_events(events)
    places = [place for place, event in enumerate(known) if event.kind == FOLLOWED]
    if not places:
        return None
    before = studies(known[: places[-1]], current)
    noted = {one.resource: one.hours for one in before if one.state == "under-way"}
    return _followed(known[places[-1]], noted, current)


def standing_events(events: Iterable[Event]) -> list[Event]:
    """The events of study that were not taken back, in the order of time."""
    kept: list[Event] = []
    for event in sorted(_of_study(events), key=_when):
        if event.kind != WITHDRAWN:
            kept.append(event)
            continue
        for place in reversed(range(len(kept))):
            if withdrawal(kept[place]) == event.data:
                del kept[place]
                break
    return kept


def withdrawal(event: Event) -> dict[str, Any]:
    """The data of an event that takes this one back.

    It names what it takes back, so that it means the same after copies were brought together.
    """
    at = event.at.astimezone(dt.UTC).isoformat()
    return {"at": at, "kind": event.kind, "resource": event.data.get("resource")}


def _when(event: Event) -> tuple[dt.datetime, int]:
    """Where an event stands in time; nothing is taken back before it was kept.

    A clock that was set back may say so.
    """
    if event.kind != WITHDRAWN:
        return event.at, event.number
    return max(event.at, dt.datetime.fromisoformat(event.data["at"])), event.number


def _of_study(events: Iterable[Event]) -> Iterator[Event]:
    return (event for event in events if event.sitting == STUDY and event.kind in KINDS)


def _after(study: Study | None, name: str, event: Event) -> Study | None:
    """The study with one more event; None for a note on what was never begun."""
    data, day = event.data, event.at.astimezone().date()
    if study is None:
        if event.kind == "noted":
            return None
        study = Study(name, {}, (), "under-way")
    note = ((day, data["note"]),) if data.get("note") else ()
    study = replace(study, title=data["title"], notes=(*study.notes, *note))
    if not study.finishes or event.kind == "finished":
        study = replace(study, teaches=_taught(data["teaches"]))
    return _changed(study, event, day)


def _changed(study: Study, event: Event, day: dt.date) -> Study:
    match event.kind:
        case "started":
            return _begun(study, day)
        case "studied":
            if study.state != "done":
                study = _begun(study, study.started or day)
            return replace(study, hours=study.hours + event.data["hours"])
        case "finished" if study.state != "done":
            finishes = (*study.finishes, (event.at, study.teaches))
            return replace(study, state="done", ended=event.at, finishes=finishes)
        case "abandoned":
            return replace(study, state="abandoned", ended=event.at)
    return study


def _begun(study: Study, day: dt.date) -> Study:
    """Under way; what was abandoned goes on, what was done begins anew."""
    if study.state == "done":
        return replace(study, state="under-way", hours=0.0, started=day, ended=None)
    return replace(study, state="under-way", started=study.started or day, ended=None)


def _taught(values: Sequence[Sequence[Any]]) -> Taught:
    return tuple((skill, float(low), float(high)) for skill, low, high in values)


def _followed(event: Event, noted: Mapping[str, float], current: Names) -> Followed:
    data = event.data
    return Followed(
        role=data["role"],
        constraints=data["constraints"],
        steps=tuple(_step(step, current) for step in data["steps"]),
        at=event.at,
        title=data["title"],
        begun={current(name): hours for name, hours in data["constraints"]["under_way"]},
        noted=noted,
    )


def _step(values: Mapping[str, Any], current: Names) -> FollowedStep:
    return FollowedStep(
        resource=current(values["resource"]),
        start=dt.date.fromisoformat(values["start"]),
        end=dt.date.fromisoformat(values["end"]),
        minutes=values["minutes"],
        cents=values["cents"],
        skills=tuple(values["skills"]),
        title=values["title"],
    )


def kept_step(step: FollowedStep) -> dict[str, Any]:
    """A step as the journal keeps it."""
    return {
        "resource": step.resource,
        "start": step.start.isoformat(),
        "end": step.end.isoformat(),
        "minutes": step.minutes,
        "cents": step.cents,
        "skills": list(step.skills),
        "title": dict(step.title),
    }
