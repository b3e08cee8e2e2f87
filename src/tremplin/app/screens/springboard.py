"""The springboard: how far every job is, and what stands between it and the person."""

from collections.abc import Iterable
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed, Picked
from tremplin.app.springboard_models import JobLink, JobRow, JobWay, Springboard
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.job_table import JobTable, head_line, job_line
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page, Scroll
from tremplin.app.widgets.words import plain, prose, wrap
from tremplin.language.localized import Language
from tremplin.language.strings import say


class SpringboardScreen(Page[str | None]):
    """A table of jobs, with the details of the one pointed at; gives back a job to plan for.

    The ways are shown as they come: `show_way` is called for each from outside.
    """

    CSS_PATH = "springboard.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "plan", show=False),
        Binding("escape", "away", show=False),
    ]

    table = getters.query_one(JobTable)
    detail = getters.query_one("#detail", Lines)

    def __init__(self, language: Language, board: Springboard, pointed: str | None = None) -> None:
        """Point at the job `pointed`, else at the one aimed at, else at the nearest."""
        super().__init__(language)
        self._board = board
        self._view = board.view
        self._ways: dict[str, JobWay] = {}
        self._trouble = ""
        ids = [job.id for job in self._view.jobs]
        wanted = pointed or self._view.chosen
        self._place = ids.index(wanted) if wanted in ids else 0

    def heading(self) -> Heading:
        """The step."""
        return Heading(self._word("heading"), progress=1.0)

    def compose(self) -> ComposeResult:
        """Table above, details below."""
        yield self.heading()
        yield Paragraph(self._view.basis, id="basis", classes="muted")
        yield Lines(lambda width: (head_line(self.language, width),), id="head")
        with Scroll(id="jobs"):
            yield JobTable(self.language, self._view.jobs, self._place)
        with Scroll(id="sheet"):
            yield Lines(lambda width: (), id="detail")
        yield self.bar()

    def keys(self) -> Iterable[Key]:
        """Choose, plan, read on, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("results.key-plan"), "screen.plan")
        yield Key(self.say("name.page-down"), self.say("role.details"), "screen.scroll_body(1)")
        yield Key(self.say("name.escape"), self.say("plan.key-results"), "screen.away")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Show the job pointed at."""
        super().on_mount()
        self.table.show_ways(self._ways)
        self._describe()
        self.call_after_refresh(self.table.show_cursor)

    def show_way(self, way: JobWay) -> None:
        """Show what it takes to get to a job."""
        self._ways[way.job] = way
        if self.is_mounted:
            self.table.show_ways(self._ways)
            self._describe()

    def show_trouble(self, sentence: str) -> None:
        """Say why no more ways will come."""
        self._trouble = sentence
        if self.is_mounted:
            self._describe()

    @on(Picked)
    def _pointed(self, event: Picked) -> None:
        self._place = event.row
        self._describe()
        self.scrolled.scroll_home(animate=False)

    def _describe(self) -> None:
        self.detail.show(lambda width: self._detail_lines(self._view.jobs[self._place], width))

    def _detail_lines(self, job: JobRow, width: int) -> list[Content]:
        lines = wrap(plain(job.name, "bold $text-accent"), width)
        if self._view.notice:
            lines += wrap(plain(self._view.notice, "$text-muted"), width)
        lines += self._part("today", (" ".join(job.today),), width)
        lines += self._part("way", (" ".join(self._way(job.id)),), width)
        lines += self._part("steps", self._steps(job.id), width, "• ")
        title = ""
        for link in job.links:
            if link.title != title:
                lines += [Content(""), Content.styled(link.title, "bold")]
            lines += self._link_lines(link, width)
            title = link.title
        return [*lines, Content(""), *self._legend(job.id, width)]

    def _legend(self, job: str, width: int) -> list[Content]:
        """What the columns say, and the marks in the row of the job."""
        way = self._ways.get(job)
        figures = "" if way is None else way.hours + way.price
        keys = ["legend"]
        keys += ["legend.open"] if "*" in figures else []
        keys += ["legend.unpriced"] if "≥" in figures or "?" in figures else []
        return [line for key in keys for line in wrap(plain(self._word(key), "$text-muted"), width)]

    def _part(
        self, key: str, sentences: Iterable[str], width: int, mark: str = ""
    ) -> list[Content]:
        lines = [Content(""), Content.styled(self._word(key), "bold")]
        for sentence in sentences:
            lines += wrap(prose(sentence), width, mark, " " * len(mark))
        return lines

    def _way(self, job: str) -> Iterable[str]:
        way = self._ways.get(job)
        return (self._trouble or self._word("working"),) if way is None else way.sentences

    def _steps(self, job: str) -> Iterable[str]:
        steps = self._board.first_steps(job)
        if steps is None:
            return () if self._trouble else (self._word("working"),)
        return steps or (self._word("steps.none-here"),)

    def _link_lines(self, link: JobLink, width: int) -> list[Content]:
        lines = wrap(prose(link.said), width)
        jobs = {job.id: job for job in self._view.jobs}
        for name in link.jobs:
            if name in jobs:
                line = job_line(jobs[name], self._ways.get(name), width - 2)
                lines.append(Content.assemble("  ", plain(line, "$text-muted")))
        return lines

    def _word(self, key: str) -> str:
        return say(self.language, f"springboard.{key}")

    @on(Confirmed)
    def action_plan(self) -> None:
        """Plan for the job pointed at."""
        if self._view.jobs:
            self.give_back(self._view.jobs[self._place].id)

    def action_away(self) -> None:
        """Back to the results."""
        self.give_back(None)

    @property
    def scrolled(self) -> Scroll:
        """The scrolling keys scroll the details, since the table follows its cursor."""
        return self.query_one("#sheet", Scroll)
