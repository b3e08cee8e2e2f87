"""How far roles are met today: by a sitting and what was studied since, or by stated levels."""

import math
from collections.abc import Iterable, Mapping

from tremplin.catalog.roles import Role
from tremplin.measure.belief import Belief
from tremplin.measure.levels import RoleResult, nearest_first, result_of
from tremplin.measure.target import LEVEL_ZERO
from tremplin.measure.taught import SkillNow


def roles_today(
    roles: Iterable[Role], belief: Belief, changed: Mapping[str, SkillNow]
) -> tuple[RoleResult, ...]:
    """How far each role is met, the nearest first.

    `changed` are skills that study or checkpoints have moved since the sitting. Each counts by
    itself: P(core) = P(all other core skills, together) x the product over the changed ones.
    """
    return nearest_first(_today(role, belief, changed) for role in roles)


def _today(role: Role, belief: Belief, changed: Mapping[str, SkillNow]) -> RoleResult:
    index = belief.population.index
    cuts = {
        skill: level - LEVEL_ZERO
        for skill, level in role.required.items()
        if level > 0 and skill in index
    }
    chance = {
        skill: changed[skill].p_at_least(cut)
        if skill in changed
        else belief.p_at_least(index[skill], cut)
        for skill, cut in cuts.items()
    }
    core = [skill for skill in role.core if skill in cuts]
    together = belief.core_probability([(index[s], cuts[s]) for s in core if s not in changed])
    return result_of(role, chance, together * math.prod(chance[s] for s in core if s in changed))


def roles_as_stated(
    roles: Iterable[Role], levels: Mapping[str, float], sd: Mapping[str, float]
) -> tuple[RoleResult, ...]:
    """How far each role is met by stated levels, the nearest first; a skill left out is at 0.

    Levels are normal with these standard deviations, and independent of one another.
    """
    found = []
    for role in roles:
        chance = {
            skill: _at_least(required, levels.get(skill, 0.0), sd.get(skill, 0.0))
            for skill, required in role.required.items()
            if required > 0
        }
        core = math.prod(chance[skill] for skill in role.core if skill in chance)
        found.append(result_of(role, chance, core))
    return nearest_first(found)


def _at_least(required: float, mean: float, sd: float) -> float:
    """P(theta >= required), theta ~ N(mean, sd^2)."""
    if sd == 0:
        return float(mean >= required)
    return math.erfc((required - mean) / (sd * math.sqrt(2))) / 2
