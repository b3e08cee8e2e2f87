"""Entries named on the command line: found, or refused with the nearest name."""

from collections.abc import Collection, Iterable
from typing import Final

from tremplin.catalog.roles import Role
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.lint.closest import nearest

FEW: Final = 30
"""Names that are all said."""


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
    hint = hint_for(world.language, what, name, known)
    return CommandError(say(world.language, f"cli.unknown-{what}", name=name, hint=hint))


def hint_for(language: Language, what: str, name: str, known: Collection[str]) -> str:
    """The nearest names, else all of them where they are few, else how to list them."""
    near = nearest(name, known, 3)
    if near:
        return say(language, "cli.near", names=", ".join(near))
    return hint_to(language, what, known)


def hint_to(language: Language, what: str, known: Collection[str]) -> str:
    """All names where they are few, else how to list them."""
    if 0 < len(known) <= FEW:
        return say(language, "cli.known", names=", ".join(known))
    return say(language, f"cli.listed.{what}")
