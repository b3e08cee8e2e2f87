"""A labelled line to type in, with a note below that turns into the problem there is."""

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from tremplin.app.widgets.lines import Paragraph


class Field(Vertical):
    """Label, line to type in, note."""

    DEFAULT_CSS = """
    Field { height: auto; margin-bottom: 1; }
    Field > Horizontal { height: 1; }
    Field .label { width: 22; }
    Field Input { width: 18; background: $surface; padding: 0 1; }
    Field Input:focus { background: $panel; }
    Field .note { color: $text-muted; margin-left: 22; }
    Field.-problem .note { color: $text-error; text-style: bold; }
    """

    input = getters.query_one(Input)
    note = getters.query_one(".note", Paragraph)

    def __init__(self, label: str, value: str, *, id: str) -> None:
        """Show `value` beside `label`."""
        super().__init__(id=id)
        self._label = label
        self._value = value

    def compose(self) -> ComposeResult:
        """Label and line side by side, note below."""
        with Horizontal():
            yield Paragraph(self._label, classes="label")
            yield Input(self._value, max_length=40, compact=True)
        yield Paragraph(classes="note")

    def say(self, sentence: str, *, problem: bool = False) -> None:
        """Show a note, or what is wrong, which begins with a mark of its own."""
        self.set_class(problem, "-problem")
        self.note.update(f"! {sentence}" if problem else sentence)
