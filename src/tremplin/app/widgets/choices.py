"""Rows to pick from: one of them, several of them, an order of them, or a menu."""

from collections.abc import Collection, Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed, Picked
from tremplin.app.widgets.lines import Lines
from tremplin.app.widgets.words import prose, wrap

LETTERS = "abcdefgh"


class Rows(Lines, can_focus=True):
    """Rows with a cursor; a first key points, Enter confirms."""

    DEFAULT_CSS = """
    Rows { color: $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("enter", "confirm", show=False),
    ]

    def __init__(
        self,
        texts: Sequence[str | Content],
        *,
        labels: str = "",
        apart: str = "",
        cursor: int | None = None,
        id: str | None = None,
        classes: str = "",
    ) -> None:
        """Show `texts`, each with its character of `labels`; `apart` is one more row, below."""
        super().__init__(lambda width: (), id=id, classes=classes)
        self.filled = True
        self._tops: list[tuple[int, int]] = []
        self._put(texts, labels, apart, cursor)

    def _put(
        self, texts: Sequence[str | Content], labels: str, apart: str, cursor: int | None
    ) -> None:
        self.texts = [prose(text) if isinstance(text, str) else text for text in texts]
        self.labels = labels
        self.cursor = cursor
        self.apart: int | None = None
        self._in_view = False
        if apart:
            self.apart = len(self.texts)
            self.texts.append(prose(apart))

    def put(
        self,
        texts: Sequence[str | Content],
        *,
        labels: str = "",
        apart: str = "",
        cursor: int | None = None,
    ) -> None:
        """Show other rows, none of them pointed at unless `cursor` says so."""
        self._put(texts, labels, apart, cursor)
        self.refresh(layout=True)

    @property
    def keys(self) -> str:
        """The character that points at each row."""
        return self.labels[: len(self.texts) - (self.apart is not None)]

    def label(self, row: int) -> str:
        """What stands before the text of a row."""
        if row == self.apart:
            return "?)  "
        return f"{self.labels[row]})  " if row < len(self.labels) else ""

    def label_style(self, row: int) -> str:
        """How the label of a row looks; marks are told by shape already."""
        return "" if row == self.cursor else "$text-muted"

    def lines(self, width: int) -> Sequence[Content]:
        """Every row, wrapped with a hanging indent; the pointed one is marked and filled."""
        lines: list[Content] = []
        self._tops = []
        for row in range(len(self.texts)):
            if row == self.apart:
                lines.append(Content(""))
            top = len(lines)
            lines.extend(self._row_lines(row, width))
            self._tops.append((top, len(lines) - 1))
        return lines

    def _row_lines(self, row: int, width: int) -> Iterator[Content]:
        pointed = row == self.cursor
        label = Content.styled(self.label(row), self.label_style(row))
        head = Content.styled("› " if pointed else "  ", "bold $text-accent") + label
        for line in wrap(self.texts[row], width, head, " " * head.cell_length):
            if pointed and self.filled:
                filled = line.pad_right(max(0, width - line.cell_length))
                yield filled.stylize_before("bold on $surface")
            else:
                yield line

    def point(self, row: int | None) -> None:
        """Put the cursor on a row, or nowhere."""
        self.cursor = row
        self.refresh(layout=True)
        if row is not None:
            self.call_after_refresh(self.show_cursor)
            self.post_message(Picked(row))

    def fill(self, filled: bool) -> None:
        """Fill the pointed row or not: among several lists, the one with the keyboard has it."""
        self.filled = filled
        self.refresh()

    def show_cursor(self) -> None:
        """Scroll so that the pointed row is in view, and stays so when the size changes."""
        self._in_view = True
        if self.cursor is not None and self.cursor < len(self._tops):
            self.bring_into_view(*self._tops[self.cursor])

    def on_resize(self) -> None:
        """Rows may have moved: look for the pointed one again."""
        if self._in_view:
            self.call_after_refresh(self.show_cursor)

    def pick(self, row: int) -> None:
        """What a letter or a click on a row does."""
        self.point(row)

    def action_move(self, by: int) -> None:
        """Move the cursor; from nowhere, to the first or the last row once it is in view."""
        last = len(self.texts) - 1
        if last < 0:
            return
        if self.cursor is None:
            if by < 0 or self.scroll_towards(self._tops[0][1] if self._tops else 0):
                self.point(0 if by > 0 else last)
        else:
            self.point(min(last, max(0, self.cursor + by)))

    def action_confirm(self) -> None:
        """Say that what is picked is meant."""
        self.post_message(Confirmed())

    def on_key(self, event: events.Key) -> None:
        """A letter, or the digit of its place, picks a row."""
        character = (event.character or "").lower()
        row = self.keys.find(character) if character else -1
        if row < 0 and character.isdecimal() and self.keys.startswith("a"):
            row = int(character) - 1
        if 0 <= row < len(self.keys):
            event.stop()
            self.pick(row)

    def on_click(self, event: events.Click) -> None:
        """A click picks the row under it."""
        row = self.row_at(event.y)
        if row is not None:
            self.pick(row)

    def row_at(self, y: int) -> int | None:
        """The row that the line `y` belongs to."""
        spans = enumerate(self._tops)
        return next((row for row, (top, bottom) in spans if top <= y <= bottom), None)


class OneOf(Rows):
    """Rows of which one is picked: the one under the cursor."""


class Menu(Rows):
    """Rows that are actions; a click runs one."""

    def on_click(self, event: events.Click) -> None:
        """A click runs the row."""
        super().on_click(event)
        self.post_message(Confirmed())


class SomeOf(Rows):
    """Rows of which several are picked; the row apart excludes the others."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "mark", show=False)]

    def __init__(
        self,
        texts: Sequence[str | Content],
        *,
        labels: str = "",
        apart: str = "",
        marked: Collection[int] = (),
        cursor: int | None = None,
        id: str | None = None,
        classes: str = "",
    ) -> None:
        """Show `texts`, those in `marked` with a cross; the row apart is marked like them."""
        super().__init__(texts, labels=labels, apart=apart, cursor=cursor, id=id, classes=classes)
        self.marked = set(marked)

    def label(self, row: int) -> str:
        """A box with or without a cross, then the letter."""
        return f"[{'x' if row in self.marked else ' '}] {super().label(row)}"

    def label_style(self, row: int) -> str:
        """Marked rows stand out."""
        return "bold $text-accent" if row in self.marked else super().label_style(row)

    def pick(self, row: int) -> None:
        """Mark the row or take its mark away; the row apart and the others exclude each other."""
        if row == self.apart:
            self.marked = {row}
        else:
            self.marked = (self.marked ^ {row}) - {self.apart}
        self.point(row)

    def action_mark(self) -> None:
        """Mark the row under the cursor."""
        if self.cursor is not None:
            self.pick(self.cursor)


class InOrder(Rows):
    """Rows that one carries up and down; the row apart stays where it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("shift+up,k", "carry(-1)", show=False),
        Binding("shift+down,j", "carry(1)", show=False),
    ]

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__([])
        self.order: list[int] = []

    def put_in_order(
        self, texts: Sequence[str | Content], order: Sequence[int], *, apart: str
    ) -> None:
        """Show `texts` in `order`, a list of their places."""
        self.order = list(order)
        self.put([texts[i] for i in order], apart=apart)

    @property
    def keys(self) -> str:
        """Letters and digits point at the place that a row holds now."""
        return LETTERS[: len(self.order)]

    def label(self, row: int) -> str:
        """The place of the row."""
        return super().label(row) if row == self.apart else f"{row + 1}.  "

    def action_move(self, by: int) -> None:
        """Move among the rows in order; the row apart is reached by its own key."""
        last = len(self.order) - 1
        if last < 0:
            return
        if self.cursor == self.apart and self.cursor is not None:
            self.point(last)
        elif self.cursor is not None:
            self.point(min(last, max(0, self.cursor + by)))
        else:
            super().action_move(1)

    def action_carry(self, by: int) -> None:
        """Carry the row under the cursor up or down."""
        here = self.cursor
        if here is None or here == self.apart or not 0 <= here + by < len(self.order):
            return
        there = here + by
        order, texts = self.order, self.texts
        order[here], order[there] = order[there], order[here]
        texts[here], texts[there] = texts[there], texts[here]
        self.point(there)
