"""What all screens have in common: heading, body that scrolls, keys, one value at the end."""

import asyncio
from collections.abc import Iterable
from typing import ClassVar, Generic, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key, KeyBar
from tremplin.language.localized import Language
from tremplin.language.strings import say

Result = TypeVar("Result")


class Scroll(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Something that scrolls when it has to, at the keys of its page."""

    DEFAULT_CSS = """
    Scroll {
        scrollbar-size-vertical: 1; scrollbar-color: $text-disabled;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-gutter: stable;
    }
    """


class Body(Scroll):
    """What lies between heading and keys."""

    DEFAULT_CSS = """
    Body { width: 100%; max-width: 92; height: 1fr; padding: 1 3 0 3; }
    Body .muted { color: $text-muted; }
    Body .strong { text-style: bold; }
    Body .space { margin-top: 1; }
    """

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """More or less may lie below than before."""
        super().watch_scroll_y(old_value, new_value)
        if self.is_attached:
            for bar in self.screen.query(KeyBar):
                bar.look_again()


class Page(Screen[None], Generic[Result]):
    """A screen in one language that gives back one value, once."""

    DEFAULT_CSS = """
    Page { align-horizontal: center; background: $background; }
    Page.-narrow Body { padding: 0 1; }
    Page.-low Body { padding: 0 3; }
    Page.-low.-narrow Body { padding: 0 1; }
    """
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "app.quit", show=False),
        Binding("pageup", "scroll_body(-1)", show=False),
        Binding("pagedown", "scroll_body(1)", show=False),
        Binding("home", "scroll_body_home", show=False),
        Binding("end", "scroll_body_end", show=False),
    ]

    def __init__(self, language: Language) -> None:
        """Speak `language`."""
        super().__init__()
        self.language: Language = language
        self._value: asyncio.Future[Result] | None = None

    def say(self, key: str, **values: object) -> str:
        """A sentence of the app in the language of the screen."""
        return say(self.language, f"app.{key}", **values)

    def compose(self) -> ComposeResult:
        """Heading, body, keys."""
        yield self.heading()
        with Body():
            yield from self.content()
        yield self.bar()

    def bar(self) -> KeyBar:
        """The keys, below everything."""
        return KeyBar(self.keys())

    def cued_bar(self) -> KeyBar:
        """The keys, those that scroll before them for as long as something lies below."""
        cue = Key(self.say("name.page-down"), self.say("key.more-below"), "screen.scroll_body(1)")
        return KeyBar(self.keys(), cue=cue, due=self._more_below)

    def _more_below(self) -> bool:
        body = self.scrolled
        return body.scroll_offset.y + body.size.height < body.virtual_size.height

    @on(events.Key)
    async def _small_letter(self, event: events.Key) -> None:
        """A capital that means nothing of its own is its small letter; text fields keep theirs."""
        capital = event.character or ""
        if not (len(capital) == 1 and capital.isupper()) or event.key in self.active_bindings:
            return
        meant = self.active_bindings.get(capital.lower())
        if meant is not None:
            event.stop()
            event.prevent_default()
            await self.app.run_action(meant.binding.action, meant.node)

    def on_mount(self) -> None:
        """Give the keyboard to the first that wants it."""
        if self.focused is None:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the first that can have it, without scrolling down to it."""
        if self.focus_chain:
            self.set_focus(self.focus_chain[0], scroll_visible=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key does anything before there is all that it might do it to."""
        return self.is_mounted and super().check_action(action, parameters)

    def heading(self) -> Heading:
        """Where one is."""
        return Heading("")

    def content(self) -> ComposeResult:
        """What the body holds."""
        yield from ()

    def keys(self) -> Iterable[Key]:
        """The keys that matter here."""
        return ()

    def quit_key(self) -> Key:
        """The key that leaves, the same everywhere."""
        return Key("Ctrl+Q", self.say("key.quit"), "app.quit")

    async def value(self) -> Result:
        """What the person makes of the screen."""
        self._value = asyncio.get_running_loop().create_future()
        return await self._value

    def give_back(self, value: Result) -> None:
        """Give `value` to whoever awaits it; a second key pressed meanwhile changes nothing."""
        if self._value is not None and not self._value.done():
            self._value.set_result(value)

    async def become(self, other: "Page[Result]") -> bool:
        """Show what `other` would, if that can be done in place; whether it was."""
        return False

    @property
    def scrolled(self) -> Scroll:
        """What the scrolling keys scroll."""
        return self.query_one(Body)

    def action_scroll_body(self, pages: int) -> None:
        """Scroll by almost a whole page."""
        step = max(1, self.scrolled.size.height - 2)
        self.scrolled.scroll_relative(y=pages * step, animate=False, force=True)

    def action_scroll_body_home(self) -> None:
        """Scroll to the top."""
        self.scrolled.scroll_home(animate=False, force=True)

    def action_scroll_body_end(self) -> None:
        """Scroll to the end."""
        self.scrolled.scroll_end(animate=False, force=True)
