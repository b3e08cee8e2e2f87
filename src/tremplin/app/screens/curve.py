"""What more or less time or money gives: a picture to walk along, each point in words."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.whatif_models import Along, CurvePoint
from tremplin.app.widgets.bars import (
    Marks,
    Panel,
    axis_line,
    draws_blocks,
    mark_line,
    panel_lines,
)
from tremplin.app.widgets.changes import MOST_MOVED, measure_lines, step_lines
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain, prose, wrap
from tremplin.language.format import hours, money, percent
from tremplin.language.localized import Language

Ask = Callable[[int], Awaitable[CurvePoint]]
"""What the point of a place is."""

ROWS, FEW_ROWS = (6, 3), (3, 2)
"""Rows of the share closed and of the other figure, where there is room and where there is not."""
HIGH = 30
FEWEST = 2
"""Points that make a picture."""


@dataclass(frozen=True)
class AfterCurve:
    """Where to go, and the place of the point."""

    action: Literal["take", "other", "back"]
    point: int


class Picture(Lines, can_focus=True):
    """The bars; left and right are the page's."""


class CurveScreen(Page[AfterCurve]):
    """Two rows of bars, and the point under the cursor in words; points come one by one."""

    CSS_PATH = "curve.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", show=False),
        Binding("right", "move(1)", show=False),
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("home", "move(-99)", show=False),
        Binding("end", "move(99)", show=False),
        Binding("enter", "go('take')", show=False),
        Binding("tab,c", "go('other')", show=False, priority=True),
        Binding("escape", "go('back')", show=False),
    ]

    picture = getters.query_one(Picture)
    words = getters.query_one("#words", Lines)

    def __init__(
        self,
        language: Language,
        along: Along,
        count: int,
        here: int,
        ask: Ask,
        *,
        blocks: bool | None = None,
    ) -> None:
        """Begin at the plan shown, the point `here`; `blocks` = whether eighths of blocks show."""
        super().__init__(language)
        self._along = along
        self._here = here
        self._ask = ask
        self._blocks = blocks
        self._points: list[CurvePoint | None] = [None] * count
        self.place = here

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say(f"curve.heading-{self._along}"), progress=1.0)

    def content(self) -> ComposeResult:
        """Picture, words."""
        yield Picture(self._draw)
        yield Lines(self._words, id="words")

    def keys(self) -> Iterable[Key]:
        """Walk, take, the other curve, back, leave."""
        other = "money" if self._along == "time" else "time"
        yield Key("←→", self.say("curve.key-walk"))
        yield Key(self.say("name.enter"), self.say("curve.key-take"), "screen.go('take')")
        yield Key("Tab", self.say(f"curve.key-{other}"), "screen.go('other')")
        yield Key("↑↓", self.say("key.scroll"))
        yield Key(self.say("name.escape"), self.say("whatif.key-back"), "screen.go('back')")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Work the points out while the picture shows."""
        super().on_mount()
        self.run_worker(self._fill(), name="curve")

    async def _fill(self) -> None:
        """The point looked at first, then its neighbours, one after the other."""
        while (place := self._next()) is not None:
            self._points[place] = await self._ask(place)
            self.picture.refresh(layout=True)
            self.words.refresh(layout=True)

    def _next(self) -> int | None:
        missing = [place for place, point in enumerate(self._points) if point is None]
        return min(missing, key=lambda place: abs(place - self.place), default=None)

    def _draw(self, width: int) -> list[Content]:
        count = len(self._points)
        if count < FEWEST:
            return []
        blocks = draws_blocks(self.app.console.encoding) if self._blocks is None else self._blocks
        marks = Marks(self.place, self._here)
        rows = ROWS if self.app.size.height >= HIGH else FEW_ROWS
        top = Panel(self._shares(), percent(self.language, 1.0), rows[0])
        lines = [plain(self.say("curve.share"), "bold")]
        lines += panel_lines(top, marks, width, blocks=blocks)
        most = max((point.other for point in self._points if point), default=0.0)
        if most:
            lines.append(plain(self._other_title(most), "bold"))
            shares = [point.other / most if point else 0.0 for point in self._points]
            lines += panel_lines(Panel(shares, "", rows[1]), marks, width, blocks=blocks)
        ends = [point.label if point else "…" for point in (self._points[0], self._points[-1])]
        return [
            *lines,
            mark_line(count, marks, width, blocks=blocks),
            axis_line(ends[0], ends[1], count, width),
        ]

    def _shares(self) -> list[float]:
        return [point.share if point else 0.0 for point in self._points]

    def _other_title(self, most: float) -> str:
        if self._along == "time":
            return self.say("curve.price", most=money(self.language, most))
        return self.say("curve.hours", most=hours(self.language, most))

    def _words(self, width: int) -> list[Content]:
        point, count = self._points[self.place], len(self._points)
        place = plain(self.say("curve.point", n=self.place + 1, of=count), "bold")
        if point is None:
            return wrap(Content.assemble(place, " ", plain(self.say("curve.coming"))), width)
        change, lines = (
            point.change,
            wrap(Content.assemble(place, " ", plain(point.sentence)), width),
        )
        if self.place == self._here:
            lines += wrap(plain(self.say("curve.here")), width)
        elif change.sentence:
            lines += wrap(prose(change.sentence), width)
        if self._along == "money" and self._alike():
            lines += wrap(plain(self.say("curve.money-alike"), "$text-muted"), width)
        more = self.say("whatif.more-moved", n=len(change.moved) - MOST_MOVED)
        return [*lines, *measure_lines(change.measures, width), *step_lines(change, width, more)]

    def _alike(self) -> bool:
        """Whether every point is known, and all close the same share."""
        return None not in self._points and len(set(self._shares())) == 1

    def action_move(self, by: int) -> None:
        """Walk to the left or to the right."""
        self.place = min(len(self._points) - 1, max(0, self.place + by))
        self.picture.refresh()
        self.words.refresh(layout=True)

    def action_go(self, action: Literal["take", "other", "back"]) -> None:
        """Take the limit of the point, see the other curve, or go back."""
        point = self._points[self.place]
        if action != "take" or (point is not None and point.change.possible):
            self.give_back(AfterCurve(action, self.place))

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)
