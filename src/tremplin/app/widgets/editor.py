"""Editing a text; a module of its own, since what it needs is slow to import."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from tremplin.app.messages import Confirmed, Edited


class Editor(TextArea):
    """A text to edit; Enter confirms it, Ctrl+J begins a new line."""

    DEFAULT_CSS = """
    Editor {
        width: 1fr; height: auto; min-height: 3; max-height: 12; border: none !important;
        background: $surface; padding: 0 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "confirm", show=False, priority=True),
        Binding("ctrl+j", "new_line", show=False, priority=True),
        Binding("pageup", "screen.scroll_body(-1)", show=False, priority=True),
        Binding("pagedown", "screen.scroll_body(1)", show=False, priority=True),
    ]

    _told = ""
    """The text that was told of, or given."""

    @property
    def value(self) -> str:
        """The text as it stands, as an `Input` calls it."""
        return self.text

    @value.setter
    def value(self, text: str) -> None:
        self._told = text
        self.load_text(text)

    def insert_text_at_cursor(self, text: str) -> None:
        """Type `text`, as in an `Input`."""
        self.insert(text)

    def on_text_area_changed(self) -> None:
        """Tell it without this module's classes, which are slow to import."""
        if self.text != self._told:
            self._told = self.text
            self.post_message(Edited())

    def action_confirm(self) -> None:
        """Say that the text is meant."""
        self.post_message(Confirmed())

    def action_new_line(self) -> None:
        """Begin a new line."""
        self.insert("\n")
