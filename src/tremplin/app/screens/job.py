"""All about one job, part by part, with a table of contents."""

from collections.abc import Iterable
from functools import partial
from string import ascii_lowercase
from typing import ClassVar, Final

from textual import events, getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from tremplin.app.job_models import JobView
from tremplin.app.widgets.contents import Contents
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.job_lines import part_lines
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page, Scroll
from tremplin.app.widgets.words import plain
from tremplin.language.localized import Language

LETTERS: Final = ascii_lowercase.replace("q", "")
"""What jumps to a part; q leaves the program."""


class JobScreen(Page[None]):
    """What the job is, what it asks for, where it leads, what it pays, what its future may be."""

    CSS_PATH = "job.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide"), (100, "-broad")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("escape,enter,f3", "back", show=False),
    ]

    contents = getters.query_one(Contents)

    def __init__(self, language: Language, job: JobView) -> None:
        """Show `job`."""
        super().__init__(language)
        self._job = job
        self._jumped = 0

    def heading(self) -> Heading:
        """The step and the job."""
        return Heading(self.say("job.heading"), self._job.title)

    def compose(self) -> ComposeResult:
        """Table of contents beside the parts, or above them where it is narrow."""
        yield self.heading()
        with Horizontal(id="columns"):
            names = [part.short for part in self._job.parts]
            yield Contents(names, LETTERS[: len(names)])
            with Scroll(id="parts"):
                yield Paragraph(plain(self._job.title, "bold"), id="title")
                if self._job.summary:
                    yield Paragraph(self._job.summary, id="summary")
                for part in self._job.parts:
                    yield Lines(partial(part_lines, part), classes="part")
        yield self.bar()

    def keys(self) -> Iterable[Key]:
        """Jump, turn, scroll, back, leave."""
        last = LETTERS[max(0, len(self._job.parts) - 1)]
        yield Key(self.say("name.letters", last=last), self.say("job.key-part"))
        yield Key("← →", self.say("job.key-turn"))
        scrolling = f"↑↓ {self.say('name.page-down')}"
        yield Key(scrolling, self.say("key.scroll"), "screen.scroll_body(1)")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Follow in the table of contents what is in view."""
        self.watch(self.scrolled, "scroll_y", self._follow, init=False)

    def on_key(self, event: events.Key) -> None:
        """A letter jumps to its part."""
        letter = (event.character or "").lower()
        if letter and letter in LETTERS[: len(self._job.parts)]:
            event.stop()
            self.action_jump(LETTERS.index(letter))

    def action_jump(self, place: int) -> None:
        """Show a part from its title on."""
        self._jumped = place
        top = self._tops()[place]
        self.scrolled.scroll_to(y=top, animate=False, force=True)
        self.contents.point(place)

    def action_turn(self, by: int) -> None:
        """Show the part before or after the one in view."""
        place = self.contents.current + by
        if 0 <= place < len(self._job.parts):
            self.action_jump(place)

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)

    def action_back(self) -> None:
        """Go back to where one came from."""
        self.give_back(None)

    @property
    def scrolled(self) -> Scroll:
        """What the scrolling keys scroll."""
        return self.query_one("#parts", Scroll)

    def _tops(self) -> list[int]:
        """The row at which each part begins."""
        return [part.virtual_region.y for part in self.query(".part")]

    def _follow(self) -> None:
        """Point at the part at the top; at the end, at the one jumped to if it is in view."""
        tops, scroll = self._tops(), self.scrolled
        at = round(scroll.scroll_y)
        place = max((i for i, top in enumerate(tops) if top <= at), default=0)
        at_the_end = at >= scroll.max_scroll_y
        if at_the_end and self._jumped > place:
            place = self._jumped
        self.contents.point(place)
