"""What a person does with resources and plans, kept in the journal: the one place that writes it.

Reading it back is `studied`, `standing` and `replanning`.
"""

import math
from typing import Any, Final

from tremplin.catalog.resources import Resource
from tremplin.cli.naming import unknown
from tremplin.cli.output import CommandError
from tremplin.cli.studied import followed_plan, resource_title, study_list, title_of
from tremplin.cli.world import World
from tremplin.language.format import hours as hours_text
from tremplin.language.strings import say
from tremplin.plan.result import Plan
from tremplin.report.plan_json import constraints_object
from tremplin.store.journal import Event
from tremplin.store.studies import (
    FOLLOWED,
    STUDY,
    WITHDRAWN,
    Followed,
    FollowedStep,
    Study,
    kept_step,
    standing_events,
    withdrawal,
)
from tremplin.store.study_shapes import MOST_HOURS

LONGEST_NOTE: Final = 2000
"""Characters of one note."""


def start(world: World, name: str, text: str = "") -> Study:
    """Begin a resource, or take up again what was abandoned or finished; the study after it."""
    known = _known(world, name)
    if known is not None and known.state == "under-way":
        raise _error(world, "already-under-way", title=title_of(world, known))
    return _keep(world, "started", _about(world, name, known), text)


def study(world: World, name: str, hours: float, text: str = "") -> Study:
    """Keep hours of study; what was not begun is begun by it."""
    if not (math.isfinite(hours) and 0 < hours <= MOST_HOURS):
        raise _error(world, "hours", most=round(MOST_HOURS))
    about = _about(world, name, _known(world, name))
    return _keep(world, "studied", {**about, "hours": hours}, text)


def finish(world: World, name: str, text: str = "") -> Study:
    """Keep that a resource is finished, whether it was begun here or not."""
    known = _known(world, name)
    if known is not None and known.state == "done":
        raise _error(world, "already-done", title=title_of(world, known))
    return _keep(world, "finished", _about(world, name, known), text)


def abandon(world: World, name: str, text: str = "") -> Study:
    """Keep that a resource is given up, or not wanted at all."""
    known = _known(world, name)
    if known is not None and known.state != "under-way":
        key = "already-done" if known.state == "done" else "already-abandoned"
        raise _error(world, key, title=title_of(world, known))
    return _keep(world, "abandoned", _about(world, name, known), text)


def note(world: World, name: str, text: str) -> Study:
    """Keep a note on a resource that was begun."""
    known = _known(world, name)
    if known is None:
        raise _error(world, "not-begun", name=name)
    if not text.strip():
        raise _error(world, "empty-note")
    return _keep(world, "noted", _about(world, name, known), text)


def withdraw(world: World) -> Event | None:
    """Take the last event of study back, and give it; None when there is none left."""
    last = last_event(world)
    if last is not None:
        world.journal.keep(STUDY, WITHDRAWN, withdrawal(last))
    return last


def last_event(world: World) -> Event | None:
    """The event that `withdraw` takes back."""
    events = standing_events(world.journal.events(STUDY))
    return events[-1] if events else None


def follow(world: World, plan: Plan) -> Followed:
    """Keep this plan as the one that is followed, in place of any other."""
    catalog = world.catalog
    role = catalog.roles[plan.role]
    steps = [
        FollowedStep(
            resource=step.resource,
            start=step.start,
            end=step.end,
            minutes=step.minutes,
            cents=step.cents,
            skills=tuple(closing.skill for closing in step.closes),
            title=resource_title(catalog.resources[step.resource]),
        )
        for step in plan.steps
    ]
    data = {
        "role": plan.role,
        "title": {code: text for code in ("fr", "en") if (text := getattr(role.name, code))},
        "constraints": constraints_object(plan.constraints),
        "steps": [kept_step(step) for step in steps],
        "coverage": plan.coverage,
        "total_gap": plan.total_gap,
        "points": plan.proof.value,
        "weeks": len(plan.weeks),
        "content": world.loaded.fingerprint,
    }
    world.journal.keep(STUDY, FOLLOWED, data)
    kept = followed_plan(world)
    if kept is None:
        raise AssertionError("the plan was kept a moment ago")
    return kept


def hours_notice(world: World, found: Study) -> str | None:
    """What to say when more hours were spent than the resource takes; None when not."""
    resource = world.catalog.resource(found.resource)
    if resource is None or resource.hours is None or found.hours <= resource.hours:
        return None
    return say(
        world.language,
        "study.more-hours",
        title=title_of(world, found),
        spent=hours_text(world.language, found.hours),
        hours=hours_text(world.language, resource.hours),
    )


def _known(world: World, name: str) -> Study | None:
    resource = world.catalog.resource(name)
    present = name if resource is None else resource.id
    return next((one for one in study_list(world) if one.resource == present), None)


def _about(world: World, name: str, known: Study | None) -> dict[str, Any]:
    """What an event says of its resource; CommandError for one that was never known."""
    resource = world.catalog.resource(name)
    if resource is not None:
        return _of_resource(world, resource)
    if known is None:
        names = [*world.catalog.resources, *(one.resource for one in study_list(world))]
        raise unknown(world, "resource", name, names)
    return {
        "resource": known.resource,
        "title": dict(known.title),
        "teaches": [list(one) for one in known.teaches],
        "content": world.loaded.fingerprint,
    }


def _of_resource(world: World, resource: Resource) -> dict[str, Any]:
    return {
        "resource": resource.id,
        "title": resource_title(resource),
        "teaches": [[one.skill, one.from_, one.to] for one in resource.teaches],
        "content": world.loaded.fingerprint,
    }


def _keep(world: World, kind: str, data: dict[str, Any], text: str) -> Study:
    words = text.strip()
    if len(words) > LONGEST_NOTE:
        raise _error(world, "long-note", most=LONGEST_NOTE)
    world.journal.keep(STUDY, kind, {**data, "note": words} if words else data)
    return next(one for one in study_list(world) if one.resource == data["resource"])


def _error(world: World, key: str, **values: object) -> CommandError:
    return CommandError(say(world.language, f"study.{key}", **values))
