"""Results: the level in each skill with its interval, and the distance to each role."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tremplin.catalog.roles import Role
from tremplin.measure.belief import Belief, Population, posterior
from tremplin.measure.response import Response
from tremplin.measure.target import LEVEL_ZERO, needed_skills

__all__ = [
    "Estimate",
    "RoleResult",
    "SkillResult",
    "needed_skills",
    "role_results",
    "skill_results",
]

HIGHEST: Final = 5
LOW_SHARE: Final = 0.05
HIGH_SHARE: Final = 0.95


@dataclass(frozen=True)
class Estimate:
    """What is believed about one skill; levels run from 0 to 5, ability is level - 2.5."""

    level: float
    """Mean, clipped to 0..5."""
    band: int
    """The whole level reached."""
    low: float
    """5 % quantile, clipped."""
    high: float
    """95 % quantile, clipped."""
    ability_mean: float
    """Mean, not clipped."""
    ability_sd: float
    p_at_least: tuple[float, ...]
    """P(level >= 1) to P(level >= 5)."""


@dataclass(frozen=True)
class SkillResult:
    """One skill: measured by answers, and joined with what the person says of themselves."""

    skill: str
    measured: Estimate
    joint: Estimate
    answers: int
    inferred: bool
    """Whether no item of this skill was asked: the level follows from other skills."""
    self_rating: int | None


@dataclass(frozen=True)
class RoleResult:
    """How far a role is met."""

    role: str
    core_probability: float
    """P(every core skill at its required level)."""
    met: float
    """Weighted mean of P(level >= required) over the required skills."""
    met_count: float
    """Expected number of requirements met."""
    required_count: int
    missing: tuple[str, ...]
    """Required skills that are more likely below their level than at it."""


def estimate(belief: Belief, skill: int) -> Estimate:
    """The figures of one skill, given by its place."""
    mean = float(belief.mean[skill])
    level = _clipped(mean)
    return Estimate(
        level=level,
        band=math.floor(level),
        low=_clipped(belief.quantile(skill, LOW_SHARE)),
        high=_clipped(belief.quantile(skill, HIGH_SHARE)),
        ability_mean=mean,
        ability_sd=float(belief.sd[skill]),
        p_at_least=tuple(
            belief.p_at_least(skill, level - LEVEL_ZERO) for level in range(1, HIGHEST + 1)
        ),
    )


def _clipped(ability: float) -> float:
    return min(float(HIGHEST), max(0.0, ability + LEVEL_ZERO))


def skill_results(
    population: Population, responses: Sequence[Response], ratings: Sequence[Response] = ()
) -> tuple[SkillResult, ...]:
    """The result of every skill, in the order of the population."""
    measured = posterior(population, responses)
    return results(measured, posterior(population, responses, ratings), ratings)


def results(
    measured: Belief, joint: Belief, ratings: Sequence[Response]
) -> tuple[SkillResult, ...]:
    """The result of every skill from beliefs that are known already."""
    asked = [response.skill for response in measured.responses]
    stated = {rating.skill: rating.category for rating in ratings}
    return tuple(
        SkillResult(
            skill=skill,
            measured=estimate(measured, place),
            joint=estimate(joint, place),
            answers=asked.count(skill),
            inferred=skill not in asked,
            self_rating=stated.get(skill),
        )
        for place, skill in enumerate(measured.population.skills)
    )


def role_results(roles: Iterable[Role], belief: Belief) -> tuple[RoleResult, ...]:
    """How far each role is met, the nearest first, ties by identifier."""
    return nearest_first(role_result(role, belief) for role in roles)


def nearest_first(results: Iterable[RoleResult]) -> tuple[RoleResult, ...]:
    """The roles of which most is met first, ties by identifier."""
    return tuple(sorted(results, key=lambda result: (-result.met, result.role)))


def role_result(role: Role, belief: Belief) -> RoleResult:
    """How far a role is met; a requirement of level 0 is none."""
    index = belief.population.index
    required = {s: level for s, level in role.required.items() if level > 0 and s in index}
    cuts = {skill: (index[skill], level - LEVEL_ZERO) for skill, level in required.items()}
    return result_of(
        role,
        {skill: belief.p_at_least(*cut) for skill, cut in cuts.items()},
        belief.core_probability([cuts[s] for s in role.core if s in cuts]),
    )


def result_of(role: Role, chance: Mapping[str, float], core: float) -> RoleResult:
    """How far a role is met, from P(level >= required) of each requirement and P(all core)."""
    weight = {skill: role.weight(skill) for skill in chance}
    total = sum(weight.values())
    met = sum(weight[s] * chance[s] for s in chance) / total if total > 0 else 1.0
    return RoleResult(
        role=role.id,
        core_probability=core,
        met=met,
        met_count=sum(chance.values()),
        required_count=len(chance),
        missing=tuple(skill for skill in chance if chance[skill] < 0.5),
    )
