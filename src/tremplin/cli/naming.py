"""Entries named on the command line: found, or refused with the nearest name."""

import difflib
from collections.abc import Collection, Iterable

from tremplin.catalog.roles import Role
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say


def role_named(world: World, name: str) -> Role:
    """The role; CommandError that names the nearest ones when there is none."""
    role = world.catalog.role(name)
    if role is None:
        raise unknown(world, "role", name, world.catalog.roles)
    return role


def all_known(world: World, what: str, names: Iterable[str], known: Collection[str]) -> list[str]:
    """The names, when all of them are known; else a CommandError about the first that is not."""
    wanted = list(names)
    for name in wanted:
        if name not in known:
            raise unknown(world, what, name, known)
    return wanted


def unknown(world: World, what: str, name: str, known: Collection[str]) -> CommandError:
    """The error for a name that is not among `known`."""
    close = difflib.get_close_matches(name, known, n=3)
    hint = ", ".join(close) if close else ", ".join(list(known)[:30])
    return CommandError(say(world.language, f"cli.unknown-{what}", name=name, hint=hint))
