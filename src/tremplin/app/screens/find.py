"""A search in all resources: words typed, those that match below, one to ask about."""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Final

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from tremplin.app.messages import Confirmed
from tremplin.app.whatif_models import FoundResource
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import matches, plain
from tremplin.language.localized import Language

MOST: Final = 40
"""Rows that are shown at once."""


class FindScreen(Page[str | None]):
    """Gives back a resource by its id, None = none after all."""

    CSS_PATH = "find.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("up", "move(-1)", show=False, priority=True),
        Binding("down", "move(1)", show=False, priority=True),
    ]

    menu = getters.query_one(Menu)
    count = getters.query_one("#count", Paragraph)

    def __init__(
        self, language: Language, resources: Sequence[FoundResource], words: str = ""
    ) -> None:
        """Search in `resources`, beginning with `words`."""
        super().__init__(language)
        self._resources = resources
        self._start = words
        self._found: Sequence[FoundResource] = resources

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("find.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """Line to type in, how many were found, the first of them."""
        yield Paragraph(self.say("find.intro"), id="intro", classes="muted")
        yield Input(self._start, max_length=80, compact=True)
        yield Paragraph(id="count", classes="muted")
        yield Menu([], cursor=0)

    def keys(self) -> Iterable[Key]:
        """Type, choose, ask, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("find.key-ask"), "screen.ask")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Show what there is."""
        super().on_mount()
        self._search(self._start)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._search(event.value)

    def _search(self, words: str) -> None:
        self._found = [one for one in self._resources if matches(words, one.words)]
        shown = self._found[:MOST]
        self.menu.put([_row(one) for one in shown])
        self.menu.cursor = 0 if shown else None
        key = "none" if not shown else "count"
        if len(self._found) > MOST:
            key = "more" if words.strip() else "all"
        self.count.update(self.say(f"find.{key}", n=len(self._found), most=MOST))
        self.action_scroll_body_home()

    def action_move(self, by: int) -> None:
        """Move in the list while the keyboard stays with the line."""
        if self.menu.cursor is not None:
            self.menu.action_move(by)

    @on(Input.Submitted)
    @on(Confirmed)
    def action_ask(self) -> None:
        """Give back the one pointed at."""
        if self.menu.cursor is not None and self._found:
            self.give_back(self._found[self.menu.cursor].id)

    def action_back(self) -> None:
        """None after all."""
        self.give_back(None)


def _row(resource: FoundResource) -> Content:
    return Content.assemble(plain(resource.title), plain(f"\n{resource.about}", "$text-muted"))
