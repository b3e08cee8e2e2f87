"""What a checkpoint tells: the level of one skill before and after, and what may follow."""

from collections.abc import Iterable
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.study_models import Checked
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.levels import header_line, skill_lines
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain
from tremplin.language.localized import Language

Way = Literal["review", "replan", "back"]


class CheckpointScreen(Page[Way]):
    """One skill, before and after."""

    CSS_PATH = "checkpoint.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "go('review')", show=False),
        Binding("r", "go('replan')", show=False),
        Binding("enter,escape", "go('back')", show=False),
    ]

    def __init__(self, language: Language, checked: Checked) -> None:
        """Show `checked`."""
        super().__init__(language)
        self._checked = checked

    def heading(self) -> Heading:
        """The step, done."""
        return Heading(self.say("checkpoint.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """The skill, both levels, what they come to."""
        yield Paragraph(plain(self._checked.title), id="title")
        yield Lines(self._level_lines, classes="part")
        for sentence in self._checked.sentences:
            yield Paragraph(sentence, classes="part")
        yield Paragraph(self.say("checkpoint.legend"), classes="muted")

    def _level_lines(self, width: int) -> list[Content]:
        return [
            header_line(self.language, self._checked.rows, width),
            *skill_lines(self.language, self._checked.rows, width),
        ]

    def keys(self) -> Iterable[Key]:
        """Back, make the plan again, read the answers, leave."""
        yield Key(self.say("name.enter"), self.say("checkpoint.key-back"), "screen.go('back')")
        yield Key("R", self.say("mine.key-replan"), "screen.go('replan')")
        if self._checked.reviewable:
            yield Key("V", self.say("results.key-review"), "screen.go('review')")
        yield self.quit_key()

    def action_go(self, way: Way) -> None:
        """Leave with what was chosen."""
        if way != "review" or self._checked.reviewable:
            self.give_back(way)
