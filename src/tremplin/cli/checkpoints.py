"""Checkpoints: five questions on one skill after study, and what they say of it.

A checkpoint is a sitting of its own, which results and plans never start from. Its questions are
chosen as in any sitting, from the population at large, to tell whether the skill has reached the
level that the finished resource leads to; what was known before comes in with its result.
"""

import secrets
from dataclasses import dataclass
from typing import Final

from tremplin.cli.assessing import questions_on, responses_of
from tremplin.cli.naming import unknown
from tremplin.cli.output import CommandError
from tremplin.cli.sittings import KeptSitting, keep_begun, resume_sitting
from tremplin.cli.standing import Checked, base_belief, events_since, skills_after
from tremplin.cli.studied import followed_plan, study_list
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.bank import ItemBank
from tremplin.measure.levels import HIGH_SHARE, HIGHEST, LOW_SHARE
from tremplin.measure.session import Session, Setting
from tremplin.measure.target import LEVEL_ZERO, Target
from tremplin.measure.taught import SkillNow
from tremplin.plan.candidate import canonical_skill
from tremplin.plan.checkpoints import QUESTIONS
from tremplin.report.checkpoints import CheckpointResult, checkable_skills
from tremplin.report.progress import Level
from tremplin.store.learner import (
    CHECKPOINT,
    Sitting,
    begun_before,
    items_seen,
    latest_with_answers,
    sittings,
    unfinished_checkpoint,
)
from tremplin.store.studies import Study

MIDDLE: Final = 2.5
"""The level that it is about where nothing was finished and no role asks for one."""


@dataclass(frozen=True)
class DueCheckpoint:
    """A skill that something was finished for and that no question has measured since."""

    skill: str
    study: Study
    """What was finished last for it."""
    to: float
    """The highest level that what was finished leads to."""


def begin_checkpoint(
    world: World, skill: str, *, language: Language | None = None, seed: int | None = None
) -> KeptSitting:
    """The five questions on a skill: those left half-way, else new ones, unseen ones first.

    CommandError for an unknown skill, one with too few questions, and without any test before;
    SittingTaken when another process is answering them.
    """
    name = skill_named(world, skill)
    found = sittings(world.journal)
    if latest_with_answers(found) is None:
        raise CommandError(say(world.language, "cli.no-sitting"))
    left = unfinished_checkpoint(found, name, world.now())
    if left is not None:
        return resume_sitting(world, left)
    drawn = secrets.randbits(31) if seed is None else seed
    setting = Setting(language or world.language, None, QUESTIONS, drawn)
    bank = _bank(world, name, setting.language, drawn)
    target = Target(None, (name,), (1.0,), (_aim(world, name) - LEVEL_ZERO,))
    seen = items_seen(found)
    session = Session.resume(
        bank.population, setting, target, bank, (), (), (), shown_before=seen, to_the_limit=True
    )
    return keep_begun(world, session, seen, with_ratings=False, goal=CHECKPOINT)


def skill_named(world: World, name: str) -> str:
    """The present identifier of a skill; CommandError that names the nearest ones."""
    found = canonical_skill(world.catalog, name)
    if found not in world.catalog.skills:
        raise unknown(world, "skill", name, world.catalog.skills)
    return found


def _bank(world: World, skill: str, language: Language, seed: int) -> ItemBank:
    bank = ItemBank.from_catalog(questions_on(world.catalog, skill), language, seed=seed)
    if len(bank.ids) < QUESTIONS:
        title = world.catalog.skills[skill].name.pick(world.language)
        sentence = say(world.language, "study.too-few-questions", skill=title, n=len(bank.ids))
        raise CommandError(sentence)
    return bank


def _aim(world: World, skill: str) -> float:
    """The level that the questions are about: what was studied, else what is required."""
    due = [one.to for one in due_checkpoints(world) if one.skill == skill]
    studied = [
        to
        for one in study_list(world)
        for taught, _, to in one.teaches
        if one.state != "abandoned" and canonical_skill(world.catalog, taught) == skill
    ]
    return next(iter([*due, *sorted(studied, reverse=True)]), _required(world, skill) or MIDDLE)


def _required(world: World, skill: str) -> float | None:
    """What the role aimed at asks for in a skill: that of the followed plan, else the last one."""
    plan, sitting = followed_plan(world), latest_with_answers(sittings(world.journal))
    name = plan.role if plan else None
    if name is None and sitting is not None:
        name = sitting.choice.get("role") or sitting.role
    role = world.catalog.role(name) if name else None
    return (role.required.get(skill) or None) if role else None


def due_checkpoints(world: World) -> tuple[DueCheckpoint, ...]:
    """The skills that were studied to the end and not measured since, the last one first.

    Of a resource, its main skill first; skills with fewer than five questions are left out.
    """
    sitting = latest_with_answers(sittings(world.journal))
    if sitting is None:
        return ()
    catalog, due = world.catalog, dict[str, DueCheckpoint]()
    for event in events_since(world, sitting, study_list(world)):
        if isinstance(event, Checked):
            due.pop(canonical_skill(catalog, event.skill), None)
            continue
        taught = {canonical_skill(catalog, skill): to for skill, to in event.teaches.items()}
        before = {skill: due.pop(skill).to for skill in taught if skill in due}
        new = {
            s: DueCheckpoint(s, event.study, max(to, before.get(s, to))) for s, to in taught.items()
        }
        due = {**new, **due}
    enough = checkable_skills(catalog, world.language)
    return tuple(one for one in due.values() if one.skill in enough)


def checkpoint_result(world: World, sitting: Sitting) -> CheckpointResult:
    """What the answers given so far say; what was measured and finished before comes in.

    CommandError where there was no test before it.
    """
    found = sittings(world.journal)
    base = latest_with_answers(begun_before(found, sitting.id))
    if base is None:
        raise CommandError(say(world.language, "cli.no-sitting"))
    skill = canonical_skill(world.catalog, sitting.target["needed"][0])
    begun = next((one.begun_place for one in found if one.id == sitting.id), 0)
    now = _before(world, base, begun, skill)
    responses = responses_of(sitting)
    after = now.measured_by(responses) if responses else now
    required = _required(world, skill)
    return CheckpointResult(
        skill=skill,
        before=_level(now),
        after=_level(after),
        required=required,
        probability=None if required is None else after.p_at_least(required - LEVEL_ZERO),
        answers=len(responses),
        right=sum(one.category == one.parameters.categories - 1 for one in responses),
        complete=sitting.stopped is not None,
    )


def _before(world: World, base: Sitting, begun: int, skill: str) -> SkillNow:
    """The skill as it was when the checkpoint began; `begun` is its place in the journal."""
    since = events_since(world, base, study_list(world))
    known = [one for one in since if one.place < begun]
    by_ratings = not base.answers
    now = skills_after(world.catalog, base, known, by_ratings=by_ratings)
    belief = base_belief(base, by_ratings=by_ratings)
    for name, place in belief.population.index.items():
        if canonical_skill(world.catalog, name) == skill:
            return now.get(name) or SkillNow.of(belief, place)
    raise CommandError(say(world.language, "study.skill-not-measured", skill=skill))


def _level(now: SkillNow) -> Level:
    ends = (now.mean, now.quantile(LOW_SHARE), now.quantile(HIGH_SHARE))
    return Level(*(min(float(HIGHEST), max(0.0, end + LEVEL_ZERO)) for end in ends))
