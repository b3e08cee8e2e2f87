"""Levels that a person states in a JSON file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tremplin.cli.json_files import read_json
from tremplin.cli.naming import hint_for
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.plan.constraints import Learner

HIGHEST_LEVEL = 5
HIGHEST_SD = 3


def read_levels(world: World, path: Path) -> Learner:
    """The levels and their standard deviations; CommandError that names the key that is wrong.

    A skill left out is at level 0 with deviation 0; one number for `sd` stands for every skill.
    """
    data = read_json(world, path, constants=float)
    if not isinstance(data, dict):
        raise _error(world, "no-object", path, "")
    for key in data:
        if key not in ("levels", "sd"):
            raise _error(world, "shape", path, key)
    levels = data.get("levels")
    if not isinstance(levels, dict):
        raise _error(world, "shape", path, "levels")
    sd = data.get("sd", {})
    if not isinstance(sd, dict):
        number = _checked(world, path, "sd", sd, HIGHEST_SD)
        sd = dict.fromkeys(world.catalog.skills, number)
    return Learner(
        _by_skill(world, path, levels, HIGHEST_LEVEL), _by_skill(world, path, sd, HIGHEST_SD)
    )


def _by_skill(world: World, path: Path, numbers: Mapping[str, Any], most: int) -> dict[str, float]:
    aliases = {old: skill.id for skill in world.catalog.skills.values() for old in skill.aliases}
    found: dict[str, float] = {}
    for name, value in numbers.items():
        skill = aliases.get(name, name)
        if skill not in world.catalog.skills:
            hint = hint_for(world.language, "skill", name, world.catalog.skills)
            raise _error(world, "unknown-skill", path, name, hint=hint)
        found[skill] = _checked(world, path, name, value, most)
    return found


def _checked(world: World, path: Path, name: str, value: Any, most: int) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
        raise _error(world, "range", path, name, most=most)
    return float(value)


def _error(world: World, key: str, path: Path, name: str, **values: object) -> CommandError:
    sentence = say(world.language, f"plan_command.levels.{key}", path=path, name=name, **values)
    return CommandError(sentence)
