"""A small form about one resource: the hours studied, or a note alone."""

from collections.abc import Iterable
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tremplin.app.parsing import InvalidEntryError, parse_studied
from tremplin.app.study_models import Typed
from tremplin.app.widgets.field import Field
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain
from tremplin.language.format import hours
from tremplin.language.localized import Language

LONGEST_NOTE: Final = 500


class StudyEntryScreen(Page[Typed | None]):
    """Asks for hours and a note; gives back what was typed, None = nothing after all."""

    CSS_PATH = "study_entry.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("escape", "away", show=False),
    ]

    def __init__(self, language: Language, title: str, *, hours: bool) -> None:
        """About the resource `title`; without `hours`, a note is all that is asked for."""
        super().__init__(language)
        self._title = title
        self._hours = hours

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("entry.hours" if self._hours else "entry.note"))

    def content(self) -> ComposeResult:
        """The resource, the hours, the note."""
        yield Paragraph(plain(self._title, "bold"), id="title")
        if self._hours:
            yield Field(self.say("entry.hours-label"), "", id="hours")
        yield Paragraph(self.say("entry.note-label" if self._hours else "entry.note-alone"))
        yield Input(id="note", max_length=LONGEST_NOTE, compact=True)
        yield Paragraph(id="hint")

    def keys(self) -> Iterable[Key]:
        """Keep, other line, back, leave."""
        yield Key(self.say("name.enter"), self.say("report.key-keep"), "screen.keep")
        if self._hours:
            yield Key("↑↓", self.say("constraints.field"))
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.away")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Say what a time looks like."""
        self.read()

    @on(Input.Changed)
    def read(self) -> float | None:
        """The hours typed, with a note below that says what is understood; None = not yet."""
        self.query_one("#hint", Paragraph).update("")
        if not self._hours:
            return 0.0
        field = self.query_one("#hours", Field)
        try:
            typed = parse_studied(field.input.value)
        except InvalidEntryError:
            started = bool(field.input.value.strip())
            sentence = self.say("entry.bad-hours" if started else "entry.example")
            field.say(sentence, problem=started)
            return None
        field.say(self.say("entry.understood", hours=hours(self.language, typed)))
        return typed

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Give back what was typed, or say what is missing."""
        typed, note = self.read(), self.query_one("#note", Input).value.strip()
        if typed is None:
            field = self.query_one("#hours", Field)
            field.say(self.say("entry.bad-hours"), problem=True)
            field.input.focus()
        elif not self._hours and not note:
            self.query_one("#hint", Paragraph).update(self.say("entry.empty"))
        else:
            self.give_back(Typed(typed, note))

    def action_away(self) -> None:
        """Keep nothing."""
        self.give_back(None)
