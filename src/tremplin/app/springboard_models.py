"""What the springboard screen takes: a row for every job, and the ways as they are worked out."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class JobLink:
    """What sources name for a job: next steps, neighbours, forms of work."""

    title: str
    said: str
    """What is said, and by whom."""
    jobs: tuple[str, ...] = ()
    """The jobs named, by id."""


@dataclass(frozen=True)
class JobRow:
    """A job and how far it is met today."""

    id: str
    name: str
    met: str
    core: str
    today: tuple[str, ...]
    """The same in sentences."""
    links: tuple[JobLink, ...] = ()


@dataclass(frozen=True)
class JobWay:
    """What it takes to get to a job."""

    job: str
    hours: str
    weeks: str
    price: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class SpringboardView:
    """What is known at once."""

    basis: str
    """What hours, weeks and prices rest on."""
    jobs: tuple[JobRow, ...]
    """Nearest first."""
    chosen: str | None = None
    """The job aimed at."""
    notice: str = ""
    """What to know of all of it."""


class Springboard(Protocol):
    """The distances to all jobs of one person, worked out one after the other."""

    @property
    def view(self) -> SpringboardView:
        """What is known at once."""

    def next_way(self) -> JobWay | None:
        """Work out the next way, the nearest job first; None = all are known."""

    def first_steps(self, job: str) -> tuple[str, ...] | None:
        """First steps that serve this job and others; None = not known yet.

        Quick, pure, called in the main thread.
        """
