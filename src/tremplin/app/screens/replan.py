"""What would change if the plan were made again today; follow it, or keep the old one."""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.study_models import Replan
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain, wrap
from tremplin.language.localized import Language

Way = Literal["follow", "keep", "constraints"]


class ReplanScreen(Page[Way]):
    """Steps in, out, moved; what changes in all; nothing is kept until it is chosen."""

    CSS_PATH = "replan.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("f", "go('follow')", show=False),
        Binding("t", "go('constraints')", show=False),
        Binding("escape", "go('keep')", show=False),
    ]

    def __init__(self, language: Language, replan: Replan) -> None:
        """Show `replan`."""
        super().__init__(language)
        self._replan = replan

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("replan.heading"))

    def content(self) -> ComposeResult:
        """What changes in all, then the steps concerned."""
        replan = self._replan
        yield Paragraph(plain(replan.title), id="title")
        for sentence in replan.summary:
            yield Paragraph(sentence, classes="part")
        for notice in replan.notices:
            yield Paragraph(notice, classes="part muted")
        yield from self._part("into", "+", replan.into)
        yield from self._part("out", "−", [(title, "") for title in replan.out])
        yield from self._part("moved", "↷", replan.moved)
        yield from self._part("kept", "=", replan.kept)

    def _part(self, name: str, sign: str, steps: Sequence[tuple[str, str]]) -> ComposeResult:
        if steps:
            title = self.say(f"replan.{name}", n=len(steps))
            yield Paragraph(plain(title, "bold $text-accent"))
            yield Lines(lambda width: _step_lines(sign, steps, width), classes="part")

    def keys(self) -> Iterable[Key]:
        """Follow, keep, other limits, scroll, leave."""
        if not self._replan.same:
            yield Key("F", self.say("replan.key-follow"), "screen.go('follow')")
        yield Key(self.say("name.escape"), self.say("replan.key-keep"), "screen.go('keep')")
        yield Key("T", self.say("plan.key-constraints"), "screen.go('constraints')")
        yield Key("↑↓", self.say("key.scroll"))
        yield self.quit_key()

    def action_go(self, way: Way) -> None:
        """Leave with what was chosen."""
        if way != "follow" or not self._replan.same:
            self.give_back(way)

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)


def _step_lines(sign: str, steps: Iterable[tuple[str, str]], width: int) -> list[Content]:
    lines: list[Content] = []
    for title, dates in steps:
        lines += wrap(plain(title), width, f"  {sign} ", " " * 4)
        if dates:
            lines += wrap(plain(dates, "$text-muted"), width, " " * 4, " " * 4)
    return lines
