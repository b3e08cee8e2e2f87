"""`tremplin progress`: what one studies, has done, and how far the followed plan is."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tremplin.cli import studying
from tremplin.cli.checkpoints import due_checkpoints
from tremplin.cli.output import CommandError, Result
from tremplin.cli.studied import StepState, followed_plan, step_states, study_list, title_of
from tremplin.cli.world import World
from tremplin.language.format import hours as hours_text
from tremplin.language.strings import say
from tremplin.report.studied import FollowedPlan, Studied, StudyReport, study_object, study_text
from tremplin.store.journal import Event
from tremplin.store.studies import Followed, Study


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Note something if asked to, then say it; without words, show everything."""
    if arguments.do is None:
        return _shown(world, ())
    if arguments.do == "undo":
        return _undone(world, arguments)
    found = DEEDS[arguments.do](world, arguments)
    kept = say(
        world.language,
        f"study.kept.{arguments.do}",
        title=title_of(world, found),
        spent=hours_text(world.language, found.hours),
    )
    more = studying.hours_notice(world, found)
    return _noted(world, kept, *([more] if more else []))


def _noted(world: World, *notices: str) -> Result:
    """Only what changed, in words; everything, in JSON."""
    shown = _shown(world, notices)
    return Result("", shown.data, shown.notices)


def _shown(world: World, notices: tuple[str, ...]) -> Result:
    report = study_report(world)
    text = study_text(world.catalog, report, world.language)
    return Result(text, study_object(report), (*world.notices(), *notices))


def _undone(world: World, arguments: argparse.Namespace) -> Result:
    _no_more(world, arguments.words)
    last = studying.withdraw(world)
    if last is None:
        raise CommandError(say(world.language, "study.undone-nothing"))
    return _noted(world, say(world.language, "study.undone", what=said_event(world, last)))


def said_event(world: World, event: Event) -> str:
    """What was noted, in a few words."""
    title, data = event.data["title"], event.data
    return say(
        world.language,
        f"study.undo.{event.kind}",
        title=title.get(world.language) or next(iter(title.values()), data.get("resource", "")),
        hours=hours_text(world.language, data.get("hours", 0.0)),
    )


def _start(world: World, arguments: argparse.Namespace) -> Study:
    return studying.start(world, _one(world, arguments), arguments.note or "")


def _hours(world: World, arguments: argparse.Namespace) -> Study:
    words = arguments.words
    try:
        name, number = words
        spent = float(number.replace(",", "."))
    except ValueError as error:
        name = words[0] if words else "ID"
        raise CommandError(say(world.language, "study.needs-hours", name=name)) from error
    return studying.study(world, name, spent, arguments.note or "")


def _done(world: World, arguments: argparse.Namespace) -> Study:
    return studying.finish(world, _one(world, arguments), arguments.note or "")


def _abandon(world: World, arguments: argparse.Namespace) -> Study:
    return studying.abandon(world, _one(world, arguments), arguments.note or "")


def _note(world: World, arguments: argparse.Namespace) -> Study:
    words, text = arguments.words, arguments.note
    if text is not None and len(words) > 1:
        raise CommandError(say(world.language, "study.two-notes"))
    if not words or (text is None and len(words) < 2):
        raise CommandError(say(world.language, "study.needs-text"))
    return studying.note(world, words[0], text if text is not None else " ".join(words[1:]))


def _one(world: World, arguments: argparse.Namespace) -> str:
    """The one resource that is named."""
    if not arguments.words:
        raise CommandError(say(world.language, "study.needs-resource", do=arguments.do))
    _no_more(world, arguments.words[1:])
    name: str = arguments.words[0]
    return name


def _no_more(world: World, words: list[str]) -> None:
    if words:
        raise CommandError(say(world.language, "study.too-much", word=words[0]))


DEEDS: Final[dict[str, Callable[[World, argparse.Namespace], Study]]] = {
    "start": _start,
    "hours": _hours,
    "done": _done,
    "abandon": _abandon,
    "note": _note,
}
"""What can be noted of a resource."""


def study_report(world: World) -> StudyReport:
    """Everything that was noted of study, the followed plan first."""
    plan = followed_plan(world)
    states = step_states(world, plan) if plan else ()
    planned = {one.step.resource for one in states}
    others = (one for one in study_list(world) if one.resource not in planned)
    return StudyReport(
        followed=_followed(world, plan, states) if plan else None,
        others=tuple(_studied(world, one) for one in others),
        due=tuple(one.skill for one in due_checkpoints(world)),
    )


def _followed(world: World, plan: Followed, states: tuple[StepState, ...]) -> FollowedPlan:
    return FollowedPlan(
        role=plan.role,
        title=plan.title,
        day=plan.day,
        end=plan.end,
        steps=tuple(_step(world, plan, one) for one in states),
        hours_left=sum(minutes_left(plan, one) for one in states) / 60,
    )


def minutes_left(plan: Followed, one: StepState) -> float:
    """Minutes that a step of the plan still takes."""
    if one.state in ("done", "abandoned"):
        return 0.0
    name = one.step.resource
    since = plan.hours_spent(name, one.study) - plan.hours_spent(name, None)
    return max(0.0, one.step.minutes - 60 * since)


def _step(world: World, plan: Followed, one: StepState) -> Studied:
    resource = world.catalog.resource(one.step.resource)
    planned = (one.step.start, one.step.end)
    if one.study is not None:
        hours = plan.hours_spent(one.step.resource, one.study)
        return replace(_studied(world, one.study), hours=hours, planned=planned, late=one.late)
    return Studied(
        resource=one.step.resource,
        title=one.step.title,
        state=one.state,
        expected=one.step.minutes / 60,
        planned=planned,
        late=one.late,
        replaced_by=_replacements(world, one.step.resource),
        present=resource is not None,
    )


def _studied(world: World, one: Study) -> Studied:
    resource = world.catalog.resource(one.resource)
    return Studied(
        resource=one.resource,
        title=one.title,
        state=one.state,
        hours=one.hours,
        expected=resource.hours if resource else None,
        started=one.started,
        ended=one.ended.astimezone().date() if one.ended else None,
        notes=one.notes,
        replaced_by=_replacements(world, one.resource),
        present=resource is not None,
    )


def _replacements(world: World, name: str) -> tuple[str, ...]:
    resource = world.catalog.resource(name)
    return tuple(resource.replaced_by) if resource else ()
