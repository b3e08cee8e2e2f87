"""The answered questions, to choose one to read again."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tremplin.app.messages import Confirmed
from tremplin.app.review_models import ReviewPage
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.language.localized import Language


class ReviewListScreen(Page[int | None]):
    """A list of questions; gives back the place of one, None = back to the results."""

    CSS_PATH = "review_list.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "away", show=False)]

    menu = getters.query_one(Menu)

    def __init__(self, language: Language, pages: Sequence[ReviewPage], place: int) -> None:
        """Point at the question `place`."""
        super().__init__(language)
        self._pages = pages
        self._place = place

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("review.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """The questions, what their marks mean."""
        yield Paragraph(self.say("review.marks"), classes="muted")
        yield Menu([page.line for page in self._pages], cursor=self._place)

    def keys(self) -> Iterable[Key]:
        """Choose, read, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("review.key-read"), "screen.read")
        yield Key(self.say("name.escape"), self.say("results.key-back"), "screen.away")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Show the question pointed at."""
        super().on_mount()
        self.call_after_refresh(self.menu.show_cursor)

    @on(Confirmed)
    def action_read(self) -> None:
        """Give back the place of the question pointed at."""
        if self._pages:
            self.give_back(self.menu.cursor or 0)

    def action_away(self) -> None:
        """Back to the results."""
        self.give_back(None)
