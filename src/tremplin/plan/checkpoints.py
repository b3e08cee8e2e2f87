"""When to measure again: a checkpoint on the last day of each step that closes a skill."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from tremplin.plan.result import Plan

QUESTIONS: Final = 5
"""Questions of a checkpoint."""


@dataclass(frozen=True)
class Checkpoint:
    """A mini-test of one skill on one day, after a step."""

    day: dt.date
    skill: str
    after: str
    """The resource of the step."""


def checkpoints(plan: Plan, checkable: Collection[str]) -> tuple[Checkpoint, ...]:
    """The checkpoints of a plan, in the order of days, then of steps.

    One for each step that closes something: on its last day, for the skill of its largest gain
    among those that are `checkable` (ties: the first it closes). A skill is not measured twice on
    one day: of two steps that end together, the earlier one keeps it and the other takes its
    next skill.
    """
    found: list[Checkpoint] = []
    for step in plan.steps:
        taken = {one.skill for one in found if one.day == step.end}
        closed = [one for one in step.closes if one.skill in checkable and one.skill not in taken]
        if closed:
            largest = max(closed, key=lambda one: one.gain)
            found.append(Checkpoint(step.end, largest.skill, step.resource))
    return tuple(sorted(found, key=lambda one: one.day))
