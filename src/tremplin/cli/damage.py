"""What is said of events that can't be read: which, and what is lost with each."""

from typing import Final

from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.store.journal import Damaged

MOST: Final = 3
"""Damaged events that are named one by one."""
_LOST: Final = frozenset(
    ("begun", "answered", "rated", "changed", "chosen", "shown", "stopped", "reported", "exported")
)


def damage_notices(world: World) -> tuple[str, ...]:
    """A line for each damaged event that was met, the first ones by name."""
    if "journal" not in world.__dict__:
        return ()
    found = [one for _, one in sorted(world.journal.damaged.items())]
    lines = [_line(one, world.language) for one in found[:MOST]]
    if len(found) > MOST:
        lines.append(say(world.language, "cli.damage.more", n=len(found) - MOST))
    return tuple(lines)


def _line(one: Damaged, language: Language) -> str:
    key = one.kind if one.kind in _LOST else "other"
    lost = say(language, f"cli.damage.lost.{key}", kind=one.kind)
    day = one.at[:10]
    return say(language, "cli.damage", n=one.number, lost=lost, sitting=one.sitting, day=day)
