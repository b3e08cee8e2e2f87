"""A row for every job: how far it is met today, and what it takes to get there."""

from collections.abc import Mapping, Sequence

from textual.content import Content

from tremplin.app.springboard_models import JobRow, JobWay
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.words import padded, plain
from tremplin.language.localized import Language
from tremplin.language.strings import say

MARK = 2
"""Cells before a row."""
MET, CORE, HOURS, WEEKS, PRICE = 9, 7, 9, 9, 10
WIDE, MIDDLE = 66, 46
"""Cells from which all columns show, and from which all but two."""


class JobTable(Menu):
    """Rows of which one is pointed at; the ways join them as they are known."""

    def __init__(self, language: Language, jobs: Sequence[JobRow], cursor: int) -> None:
        """Show `jobs` without their ways."""
        super().__init__([job.name for job in jobs], cursor=cursor)
        self._language: Language = language
        self._jobs = jobs
        self._ways: Mapping[str, JobWay] = {}

    def show_ways(self, ways: Mapping[str, JobWay]) -> None:
        """Show what is known by now; the cursor stays where it is."""
        self._ways = ways
        self.refresh(layout=True)

    def lines(self, width: int) -> Sequence[Content]:
        """Every job on one line."""
        room = width - MARK
        self.texts = [plain(job_line(job, self._ways.get(job.id), room)) for job in self._jobs]
        return super().lines(width)


def job_line(job: JobRow, way: JobWay | None, room: int) -> str:
    """A job in columns on `room` cells."""
    figures = ("…", "…", "…") if way is None else (way.hours, way.weeks, way.price)
    return _line(room, job.name, job.met, job.core, *figures)


def head_line(language: Language, width: int) -> Content:
    """What stands above the columns."""

    def word(key: str) -> str:
        return say(language, f"springboard.head.{key}")

    names = (word(key) for key in ("role", "met", "core", "hours", "weeks", "price"))
    return Content.styled(" " * MARK + _line(width - MARK, *names), "$text-muted")


def _line(room: int, name: str, met: str, core: str, hours: str, weeks: str, price: str) -> str:
    every = ((met, MET), (core, CORE), (hours, HOURS), (weeks, WEEKS), (price, PRICE))
    kept = range(5) if room >= WIDE else (0, 2, 4) if room >= MIDDLE else (0, 2)
    cells = [every[place] for place in kept]
    figures = "".join(_at_right(text, columns) for text, columns in cells)
    taken = sum(columns for _, columns in cells)
    return padded(name, max(4, room - taken)) + figures


def _at_right(text: str, columns: int) -> str:
    return f" {text:>{columns - 1}}"
