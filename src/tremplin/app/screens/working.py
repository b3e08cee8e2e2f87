"""What shows while a thread works."""

from textual import getters
from textual.app import ComposeResult

from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page


class WorkingScreen(Page[None]):
    """The name, and what is going on."""

    CSS_PATH = "working.tcss"

    doing = getters.query_one("#doing", Paragraph)

    def heading(self) -> Heading:
        """The name alone."""
        return Heading("")

    def content(self) -> ComposeResult:
        """One line, empty at first."""
        yield Paragraph(id="doing", classes="muted")

    def tell(self, sentence: str) -> None:
        """Say what is going on."""
        self.doing.update(sentence)
