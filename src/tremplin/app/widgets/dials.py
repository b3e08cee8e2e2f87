"""Rows that each show a value to turn with left and right, or to type over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed, Removed, Turned, Typed
from tremplin.app.widgets.choices import Rows
from tremplin.app.widgets.words import fit, plain, wrap

CARET = "▏"
LONGEST_LABEL = 26
LONGEST_ENTRY = 40
MARGIN = 2
TYPED = frozenset("0123456789,./- ")


@dataclass(frozen=True)
class Dial:
    """A value as it is shown."""

    label: str
    value: str
    note: str = ""
    """Said below while it is pointed at."""
    heading: str = ""
    """What stands above it."""
    problem: bool = False
    """Whether the note says what is wrong."""
    to_type: bool = False


class Dials(Rows):
    """Values one under the other; the widget's owner turns them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("backspace", "erase", show=False),
        Binding("delete", "remove", show=False),
    ]

    def __init__(self, dials: Sequence[Dial], *, id: str | None = None) -> None:
        """Show `dials`, the first one pointed at."""
        super().__init__([dial.label for dial in dials], cursor=0, id=id)
        self._dials = tuple(dials)
        self.typed: str | None = None

    def set_dials(self, dials: Sequence[Dial]) -> None:
        """Show other values; what is pointed at stays pointed at."""
        self._dials = tuple(dials)
        self.texts = [plain(dial.label) for dial in dials]
        self.cursor = min(self.cursor or 0, len(dials) - 1)
        self.refresh(layout=True)

    def point(self, row: int | None) -> None:
        """Put the cursor on a row; what was typed on another one is over."""
        if row != self.cursor:
            self.typed = None
        super().point(row)

    def _row_lines(self, row: int, width: int) -> Iterator[Content]:
        dial, pointed = self._dials[row], row == self.cursor
        if dial.heading:
            yield from ([Content("")] if row else [])
            yield from wrap(plain(dial.heading, "bold $text-accent"), width)
        value = dial.value if not pointed or self.typed is None else self.typed + CARET
        shown = f"‹ {value} ›" if pointed else f"  {value}"
        yield from self._value_lines(dial, shown, width, pointed)
        if pointed and dial.note:
            mark, style = ("! ", "bold $text-error") if dial.problem else ("", "$text-muted")
            yield from wrap(plain(mark + dial.note, style), width, "  ", "  ")

    def _value_lines(self, dial: Dial, shown: str, width: int, pointed: bool) -> list[Content]:
        """Label and value on one line, or the value below where it is too long for that."""
        longest = max(cell_len(one.label) for one in self._dials)
        column = min(LONGEST_LABEL, longest, max(8, width // 2)) + MARGIN
        head = Content.styled("› " if pointed else "  ", "bold $text-accent")
        style = "bold on $surface" if pointed else ""
        if cell_len(dial.label) > column - MARGIN or column + 2 + cell_len(shown) > width:
            below = plain(fit(shown, width - 4), style)
            return [*wrap(plain(dial.label), width, head, "  "), Content("    ") + below]
        gap = " " * (column - cell_len(dial.label))
        return [Content.assemble(head, plain(dial.label), gap, plain(shown, style))]

    def action_turn(self, by: int) -> None:
        """Turn the row under the cursor; what was typed there is over."""
        self.typed = None
        self.post_message(Turned(by))

    def action_erase(self) -> None:
        """Take the last character of what is typed away; of nothing typed, make nothing typed."""
        if self._may_type():
            self._type((self.typed or "")[:-1])

    def action_remove(self) -> None:
        """Ask for the row to be taken away."""
        self.typed = None
        self.post_message(Removed())

    def on_key(self, event: events.Key) -> None:
        """What can be part of a number or of a date is typed."""
        character = event.character or ""
        if character in TYPED and character and self._may_type():
            event.stop()
            event.prevent_default()
            self._type(((self.typed or "") + character)[:LONGEST_ENTRY])

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is typed."""
        if self._may_type():
            event.stop()
            kept = "".join(one for one in event.text if one in TYPED)
            self._type(((self.typed or "") + kept)[:LONGEST_ENTRY])

    def _type(self, text: str) -> None:
        self.typed = text
        self.refresh(layout=True)
        self.post_message(Typed(text))

    def type_below(self, rows: int) -> None:
        """Take what is being typed that many rows further down."""
        self.cursor = (self.cursor or 0) + rows
        self.call_after_refresh(self.show_cursor)

    def _may_type(self) -> bool:
        return self.cursor is not None and self._dials[self.cursor].to_type

    def on_click(self, event: events.Click) -> None:
        """A click points; on the marks beside the value it turns."""
        row = self.row_at(event.y)
        if row is None:
            return
        here = row == self.cursor
        self.point(row)
        if here:
            self.action_turn(1)

    def action_confirm(self) -> None:
        """Say that what is shown is meant."""
        self.post_message(Confirmed())
