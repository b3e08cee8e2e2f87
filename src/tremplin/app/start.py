"""What the first screen needs to know; apart from the other values, since it must show fast."""

import datetime as dt
from dataclasses import dataclass

from tremplin.language.localized import Language


@dataclass(frozen=True)
class Start:
    """What the command line has settled before the app begins; None = the app asks."""

    role: str | None = None
    max_items: int | None = None
    ratings: bool | None = None
    new: bool = False
    """Begin a new sitting without offering an unfinished one."""
    straight: bool = False
    """Go to the quiz without the welcome screen."""
    seed: int | None = None


@dataclass(frozen=True)
class SittingCard:
    """A sitting of the past that the welcome screen offers."""

    id: str
    begun: dt.date
    answered: int
    at_most: int
    language: Language
    finished: bool
    """Finished ones offer their results, the others are taken up again."""
