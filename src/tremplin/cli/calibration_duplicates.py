"""The same sitting may arrive in several files, and counts once.

Of the copies with one id the one with the most answers counts, of several such the one read last.
Without an id nothing is left out: in a class, two persons may well answer a short test alike, even
on one day. How many sessions without an id are like another one is told, no more.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from tremplin.cli.calibration_answers import GivenSession
from tremplin.store.learner import Sitting


@dataclass(frozen=True)
class ReadSession:
    """A session as it stands in a file."""

    session: GivenSession
    id: str | None = None
    """Stable over files; None where the form has none."""
    at: dt.datetime | None = None
    unscorable: int = 0
    """Answers that the present content can't score."""
    edited: int = 0
    """Answers to another wording of the question."""
    unchecked: int = 0
    """Answers of which nothing says to which wording they were given."""

    @property
    def size(self) -> int:
        """How many answers it holds, whatever becomes of them."""
        return len(self.session.answers) + self.unscorable + self.edited


class Distinct(NamedTuple):
    """Sessions without copies."""

    sessions: tuple[ReadSession, ...]
    """In the order in which they were first met."""
    duplicates: int
    alike: int
    """Sessions without an id that another one is like, answer by answer."""


def session_id(sitting: Sitting) -> str:
    """A pseudonym of a sitting, the same in every copy: it tells neither who nor when.

    The seed, drawn by chance, keeps others from guessing the instant that the sitting's own id
    begins with.
    """
    text = f"{sitting.id}\n{sitting.begun.timestamp()}\n{sitting.seed}"
    return blake2b(text.encode(), digest_size=8).hexdigest()


def distinct(found: Sequence[ReadSession]) -> Distinct:
    """One session for each id, and all of those without."""
    kept: dict[object, ReadSession] = {}
    for place, one in enumerate(found):
        key = place if one.id is None else one.id
        if key not in kept or one.size >= kept[key].size:
            kept[key] = one
    sessions = tuple(kept.values())
    return Distinct(sessions, len(found) - len(sessions), _alike(sessions))


def _alike(sessions: Sequence[ReadSession]) -> int:
    counts = Counter(one.session for one in sessions)
    return sum(
        one.id is None and counts[one.session] > 1 and bool(one.session.answers) for one in sessions
    )
