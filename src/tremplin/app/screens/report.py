"""Reporting what is wrong with a question, in one's own words."""

from collections.abc import Iterable
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.language.localized import Language
from tremplin.report.review import LONGEST_REPORT


class ReportScreen(Page[str | None]):
    """A line to type in; gives back the text, None = nothing to report after all."""

    CSS_PATH = "report.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "away", show=False)]

    hint = getters.query_one("#hint", Paragraph)

    def __init__(self, language: Language) -> None:
        """Begin with an empty line."""
        super().__init__(language)

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("report.heading"))

    def content(self) -> ComposeResult:
        """What is wanted, a line to type in."""
        yield Paragraph(self.say("report.question"), classes="strong")
        yield Paragraph(self.say("report.detail"), classes="muted")
        yield Input(max_length=LONGEST_REPORT, compact=True)
        yield Paragraph(id="hint")

    def keys(self) -> Iterable[Key]:
        """Keep, back, leave."""
        yield Key(self.say("name.enter"), self.say("report.key-keep"), "screen.keep")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.away")
        yield self.quit_key()

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Give the text back, or say that there is none."""
        text = self.query_one(Input).value.strip()
        if text:
            self.give_back(text)
        else:
            self.hint.update(self.say("report.empty"))

    def action_away(self) -> None:
        """Report nothing."""
        self.give_back(None)
