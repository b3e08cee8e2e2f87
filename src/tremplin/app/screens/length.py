"""Choosing how long the test is, and whether to rate oneself first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed
from tremplin.app.models import LENGTHS, STANDARD, Length, Move
from tremplin.app.widgets.choices import OneOf
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain
from tremplin.language.localized import Language


@dataclass(frozen=True)
class ChosenLength:
    """Number of questions at most, and whether self-ratings come first."""

    items: int
    ratings: bool


class LengthScreen(Page[ChosenLength | Move]):
    """Three lengths with their minutes; self-ratings or not."""

    CSS_PATH = "length.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,right", "app.focus_next", show=False),
        Binding("escape", "back", show=False),
    ]

    items = getters.query_one("#items", OneOf)
    ratings = getters.query_one("#ratings", OneOf)

    def __init__(self, language: Language, *, ratings: bool = True) -> None:
        """Propose self-ratings, or not."""
        super().__init__(language)
        self._ratings = ratings

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("length.heading"))

    def content(self) -> ComposeResult:
        """Two questions and a piece of advice."""
        yield Paragraph(self.say("length.question"), classes="strong")
        yield OneOf(
            [self._row(length) for length in LENGTHS], cursor=LENGTHS.index(STANDARD), id="items"
        )
        yield Paragraph(self.say("length.ratings"), classes="strong space")
        ways = [self.say("length.ratings-yes"), self.say("length.ratings-no")]
        yield OneOf(ways, cursor=0 if self._ratings else 1, id="ratings")
        yield Paragraph(self.say("length.advice"), classes="muted space")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show which of the two lists the arrows move in."""
        for rows in (self.items, self.ratings):
            rows.fill(rows is event.widget)

    def keys(self) -> Iterable[Key]:
        """Choose, the other question, begin, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key("Tab", self.say("length.other"), "app.focus_next")
        yield Key(self.say("name.enter"), self.say("length.start"), "screen.accept")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    def _row(self, length: Length) -> Content:
        text = self.say("length.items", n=length.items, minutes=length.minutes)
        about = self.say(f"length.{length.items}")
        return Content.assemble(plain(text), plain(f" · {about}", "$text-muted"))

    @on(Confirmed)
    def action_accept(self) -> None:
        """Give back both choices."""
        items = LENGTHS[self.items.cursor or 0].items
        self.give_back(ChosenLength(items, self.ratings.cursor == 0))

    def action_back(self) -> None:
        """Go one screen back."""
        self.give_back(Move.BACK)
