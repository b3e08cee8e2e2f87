"""How far a person is from what a role requires, as the expected shortfall of each skill."""

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Final

from tremplin.catalog.roles import Role
from tremplin.plan.constraints import Constraints, Learner

STEPS: Final = 100
"""Planning counts levels in hundredths."""
CONFIDENT: Final = -0.8416212335729143
"""Quantile 0.2 of the standard normal: eight in ten are above it."""
UNITS: Final = 10**7
"""Whole units in which gains are compared when steps are put in order."""


@dataclass(frozen=True)
class SkillGap:
    """One required skill; levels and `sd` in hundredths, weight and bonus as given."""

    skill: str
    weight: float
    required: int
    mean: int
    sd: int
    raised: int
    """Level reached through resources already finished."""
    finish_bonus: float

    @property
    def reached(self) -> int:
        """The level a plan starts from: the mean, or what finished resources brought."""
        return max(self.raised, min(5 * STEPS, max(0, self.mean)))

    @cached_property
    def floor(self) -> float:
        """The level below which nothing is worth planning: eight in ten such people are above."""
        return max(0.0, self.mean + self.sd * CONFIDENT, self.raised)

    @property
    def total(self) -> float:
        """The whole gap, in weight x level."""
        return self.coverage(self.required)

    def coverage(self, level: int) -> float:
        """Expected shortfall that resources up to `level` close, in weight x level.

        The integral of P(theta < t) from the floor to min(level, required), and beyond it the
        finish bonus x P(theta < required) once the required level is reached.
        """
        top = min(level, self.required)
        if top <= self.floor:
            return 0.0
        closed = (self._shortfall(top) - self._shortfall(self.floor)) / STEPS
        bonus = self.finish_bonus * self._below(top) if top == self.required else 0.0
        return self.weight * (closed + bonus)

    def exact_coverage(self, level: int) -> Fraction | None:
        """`coverage` as a fraction of the decimals given; None unless the level is certain."""
        if self.sd:
            return None
        top, start = min(level, self.required), round(self.floor)
        if top <= start:
            return Fraction(0)
        bonus = Fraction(str(self.finish_bonus)) if top == self.required else Fraction(0)
        return Fraction(str(self.weight)) * (Fraction(top - start, STEPS) + bonus)

    def units(self, level: int) -> int:
        """`coverage` in whole ten-millionths, so that equal gains compare as equal."""
        return round(UNITS * self.coverage(level))

    def _shortfall(self, level: float) -> float:
        """E[(level - theta)+] = sd (z Phi(z) + phi(z)) with z = (level - mean) / sd."""
        if self.sd == 0:
            return max(0.0, level - self.mean)
        z = (level - self.mean) / self.sd
        density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
        return self.sd * (z * _normal(z) + density)

    def _below(self, level: int) -> float:
        """P(theta < level)."""
        if self.sd == 0:
            return float(self.mean < level)
        return _normal((level - self.mean) / self.sd)


def _normal(z: float) -> float:
    return math.erfc(-z / math.sqrt(2)) / 2


def hundredths(level: float) -> int:
    """A level as planning counts it."""
    return round(STEPS * level)


def role_gaps(role: Role, learner: Learner, constraints: Constraints) -> tuple[SkillGap, ...]:
    """The gap of every skill that the role requires, in the order of the role."""
    return tuple(
        SkillGap(
            skill=skill,
            weight=role.weight(skill),
            required=hundredths(required),
            mean=hundredths(learner.levels.get(skill, 0.0)),
            sd=hundredths(learner.sd.get(skill, 0.0)),
            raised=hundredths(learner.done_levels.get(skill, 0.0)),
            finish_bonus=constraints.finish_bonus,
        )
        for skill, required in role.required.items()
    )


def planning_level(skill: str, learner: Learner, slack: float) -> int:
    """The level up to which the person may start things: mean + slack, in 0..5, in hundredths."""
    measured = hundredths(learner.levels.get(skill, 0.0)) + hundredths(slack)
    raised = hundredths(learner.done_levels.get(skill, 0.0))
    return max(raised, min(5 * STEPS, max(0, measured)))
