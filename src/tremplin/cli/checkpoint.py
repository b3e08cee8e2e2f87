"""`tremplin checkpoint`: five questions on one skill, line by line, and what they say."""

import argparse
from dataclasses import asdict
from typing import Any

from tremplin.cli.assessing import given_answers
from tremplin.cli.checkpoints import (
    DueCheckpoint,
    begin_checkpoint,
    checkpoint_result,
    due_checkpoints,
)
from tremplin.cli.lines import Lines
from tremplin.cli.output import CommandError, Result
from tremplin.cli.plain import Conversation
from tremplin.cli.replanning import replanned
from tremplin.cli.sittings import KeptSitting, SittingTaken
from tremplin.cli.studied import followed_plan, title_of
from tremplin.cli.world import World
from tremplin.language.format import level, number, percent
from tremplin.language.strings import say
from tremplin.report.checkpoints import CheckpointResult
from tremplin.report.layout import bullet, paragraph, sections
from tremplin.report.names import skill_name
from tremplin.store.learner import latest_with_answers, sittings


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Ask the five questions, then say the level before and after; or list those to be taken."""
    due = due_checkpoints(world)
    skill = arguments.skill or (due[0].skill if due else None)
    if arguments.list or skill is None:
        return _listed(world, due)
    lines = Lines(world.language, to_stderr=arguments.json)
    try:
        kept = begin_checkpoint(world, skill, seed=arguments.seed)
    except SittingTaken as error:
        raise CommandError(say(world.language, "checkpoint.busy")) from error
    try:
        lines.say("checkpoint.begin", skill=_name(world, kept.sitting.target["needed"][0]))
        Conversation(world, kept, lines).hold()
    finally:
        kept.close()
    return _told(world, kept)


def _listed(world: World, due: tuple[DueCheckpoint, ...]) -> Result:
    listed = [{"skill": one.skill, "resource": one.study.resource, "level": one.to} for one in due]
    data = {"schema": "tremplin/checkpoints", "version": 1, "due": listed}
    if not due:
        return Result(say(world.language, "checkpoint.none-due"), data, world.notices())
    entries = [
        say(
            world.language,
            "checkpoint.due-line",
            skill=_name(world, one.skill),
            id=one.skill,
            title=title_of(world, one.study),
        )
        for one in due
    ]
    head = say(world.language, "checkpoint.due-title")
    return Result("\n".join([head, *map(bullet, entries)]), data, world.notices())


def _told(world: World, kept: KeptSitting) -> Result:
    found = checkpoint_result(world, kept.sitting)
    if not found.complete:
        text = say(world.language, "checkpoint.left", skill=found.skill)
        return Result(text, _object(kept, found), world.notices())
    text = sections(
        paragraph(_result(world, found)),
        paragraph(_levels(world, found)),
        paragraph(consequence(world)),
        paragraph(say(world.language, "checkpoint.review", sitting=kept.id)),
    )
    return Result(text, _object(kept, found), world.notices())


def _result(world: World, found: CheckpointResult) -> str:
    name = _name(world, found.skill)
    return say(world.language, "checkpoint.result", skill=name, right=found.right, n=found.answers)


def _levels(world: World, found: CheckpointResult) -> str:
    """The level before and after, and how likely what the job asks for is reached."""
    language = world.language
    shown = {
        f"{when}{end}": level(language, getattr(of, field))
        for when, of in (("before", found.before), ("after", found.after))
        for end, field in (("", "level"), ("_low", "low"), ("_high", "high"))
    }
    words = [say(language, "checkpoint.levels", **shown)]
    if found.required is not None and found.probability is not None:
        required, chance = number(language, found.required, 2), percent(language, found.probability)
        words.append(say(language, "checkpoint.required", required=required, chance=chance))
    return " ".join(words)


def consequence(world: World) -> str:
    """What the levels of now mean for the plan that is followed."""
    sitting = latest_with_answers(sittings(world.journal))
    if followed_plan(world) is None or sitting is None:
        return say(world.language, "checkpoint.plan-none")
    try:
        change = replanned(world, sitting).difference
    except CommandError as error:
        return f"{error.message[:1].upper()}{error.message[1:]}."
    if not change.into and not change.out:
        return say(world.language, "checkpoint.plan-same")
    count = {"into": len(change.into), "out": len(change.out)}
    return say(world.language, "checkpoint.plan-changes", **count)


def _name(world: World, skill: str) -> str:
    return skill_name(world.catalog, skill, world.language)


def _object(kept: KeptSitting, found: CheckpointResult) -> dict[str, Any]:
    """The result as JSON; `given` is a file of answers."""
    sitting = kept.sitting
    given = [{"item": item, "answer": answer} for item, answer in given_answers(sitting)]
    variants = sitting.variants
    return {
        "schema": "tremplin/checkpoint",
        "version": 1,
        "sitting": sitting.id,
        "content": sitting.content,
        "skill": found.skill,
        "before": asdict(found.before),
        "after": asdict(found.after),
        "required": found.required,
        "probability": found.probability,
        "answers": found.answers,
        "right": found.right,
        "complete": found.complete,
        "given": {
            "answers": [
                one if one["item"] not in variants else {**one, "variant": variants[one["item"]]}
                for one in given
            ],
            "language": sitting.language,
        },
    }
