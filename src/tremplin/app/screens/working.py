"""What shows while a thread works."""

from textual.app import ComposeResult
from textual.reactive import reactive
from textual.screen import Screen

from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.lines import Paragraph


class WorkingScreen(Screen[None]):
    """The name, and what is going on; empty as long as nothing takes time.

    It lies under the first screen, which must show fast: hence no more than that.
    """

    # Textual reads no style file for the screen below all others.
    DEFAULT_CSS = """
    WorkingScreen { background: $background; }
    WorkingScreen #doing { margin: 2 3; color: $text-muted; }
    """

    doing: reactive[str] = reactive("", recompose=True)

    def compose(self) -> ComposeResult:
        """Nothing, or what is going on."""
        if self.doing:
            yield Heading("")
            yield Paragraph(self.doing, id="doing")

    def tell(self, sentence: str) -> None:
        """Say what is going on; an empty sentence = nothing any more."""
        self.doing = sentence
