"""A sentence and a few ways to go on: notices, pauses, confirmations."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tremplin.app.messages import Confirmed
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.language.localized import Language


class AskScreen(Page[str]):
    """Says something and gives back the way chosen."""

    CSS_PATH = "ask.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "away", show=False)]

    menu = getters.query_one(Menu)

    def __init__(
        self,
        language: Language,
        title: str,
        sentence: str,
        ways: Sequence[tuple[str, str]],
        *,
        details: Sequence[str] = (),
        below: Sequence[str] = (),
        escape: str | None = None,
    ) -> None:
        """Say `sentence`, then `details`; `ways` pairs what is given back with its words.

        What stands `below` the ways can be read too. Escape gives back `escape`, else the last way.
        """
        super().__init__(language)
        self._title = title
        self._sentence = sentence
        self._details = details
        self._below = below
        self._ways = ways
        self._escape = ways[-1][0] if escape is None else escape

    def heading(self) -> Heading:
        """The step."""
        return Heading(self._title)

    def content(self) -> ComposeResult:
        """Sentence, details, menu, what else there is to read."""
        yield Paragraph(self._sentence, classes="strong")
        for detail in self._details:
            yield Paragraph(detail, classes="space")
        yield Menu([words for _, words in self._ways], cursor=0)
        for detail in self._below:
            yield Paragraph(detail, classes="space")

    def keys(self) -> Iterable[Key]:
        """Choose, confirm, leave."""
        if len(self._ways) > 1:
            yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("key.confirm"))
        if self._below:
            yield Key(self.say("name.page-down"), self.say("key.scroll"), "screen.scroll_body(1)")
        if self._escape != self._ways[0][0]:
            yield Key(self.say("name.escape"), self.say("key.back"), "screen.away")
        elif len(self._ways) > 1:
            words = self._ways[0][1]
            label = f"{words[:1].lower()}{words[1:]}"
            yield Key(self.say("name.escape"), label, "screen.away")
        yield self.quit_key()

    @on(Confirmed)
    def _confirmed(self) -> None:
        self.give_back(self._ways[self.menu.cursor or 0][0])

    def action_away(self) -> None:
        """Take the way of Escape."""
        self.give_back(self._escape)
