"""How each type of question is answered: from what is on the screen to a raw answer."""

from typing import TYPE_CHECKING, Final

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from tremplin.app.messages import Confirmed
from tremplin.app.models import Given, Nothing, Question, QuestionType
from tremplin.app.widgets.choices import LETTERS, InOrder, OneOf, SomeOf
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.match import MatchAnswer

if TYPE_CHECKING:
    from tremplin.app.widgets.editor import Editor

LONGEST: Final = 400


class OneAnswer(OneOf):
    """A single choice or a judgement."""

    missing = "question.pick-first"

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__([])
        self._values: list[str] = []

    def ask(self, question: Question, given: Given, dont_know: str) -> None:
        """Point at what was `given` before."""
        self._values = [str(choice.value) for choice in question.choices]
        cursor = self._values.index(given) if given in self._values else None
        texts = [choice.text for choice in question.choices]
        self.put(texts, labels=LETTERS, apart=dont_know, cursor=cursor)

    @property
    def given(self) -> Given:
        """The option pointed at."""
        if self.cursor is None:
            return Nothing.GIVEN
        return None if self.cursor == self.apart else self._values[self.cursor]

    def say_dont_know(self) -> None:
        """Point at "I don't know"."""
        self.point(self.apart)


class SomeAnswers(SomeOf):
    """A choice of several."""

    missing = "question.mark-first"

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__([])
        self._values: list[str] = []

    def ask(self, question: Question, given: Given, dont_know: str) -> None:
        """Mark what was `given` before."""
        self._values = [str(choice.value) for choice in question.choices]
        before = given if isinstance(given, list) else []
        self.marked = {row for row, value in enumerate(self._values) if value in before}
        texts = [choice.text for choice in question.choices]
        self.put(texts, labels=LETTERS, apart=dont_know)

    @property
    def given(self) -> Given:
        """The options marked."""
        if not self.marked:
            return Nothing.GIVEN
        if self.apart in self.marked:
            return None
        return [self._values[row] for row in sorted(self.marked)]

    def say_dont_know(self) -> None:
        """Mark "I don't know"."""
        self.pick(len(self.texts) - 1)


class OrderAnswer(InOrder):
    """Lines to put in order; the order counts once the person has gone through it."""

    missing = "question.order-first"

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._values: list[str | int] = []

    def ask(self, question: Question, given: Given, dont_know: str) -> None:
        """Show the lines in the order `given` before, else as the question has them."""
        values = [choice.value for choice in question.choices]
        order = list(range(len(values)))
        if isinstance(given, list) and sorted(map(str, given)) == sorted(map(str, values)):
            order = [values.index(value) for value in given]
        self._values = values
        self.put_in_order([c.text for c in question.choices], order, apart=dont_know)

    @property
    def given(self) -> Given:
        """The places of the lines in the file, in the person's order."""
        if self.cursor is None:
            return Nothing.GIVEN
        if self.cursor == self.apart:
            return None
        return [int(self._values[place]) for place in self.order]

    def say_dont_know(self) -> None:
        """Point at "I don't know"."""
        self.point(self.apart)


class TypedAnswer(Vertical):
    """A number or a short text."""

    missing = "question.type-first"
    DEFAULT_CSS = """
    TypedAnswer { height: auto; }
    TypedAnswer Horizontal { height: auto; }
    TypedAnswer Input { width: 1fr; max-width: 60; background: $surface; padding: 0 1; }
    TypedAnswer Input:focus { background: $panel; }
    TypedAnswer .prompt { width: 2; color: $text-accent; text-style: bold; }
    TypedAnswer .unit { width: 14; margin-left: 1; }
    """

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.row = OneOf([])
        self._line = self._make()
        self._unit = Paragraph(classes="unit")
        self._start = ""

    def _make(self) -> "Input | Editor":
        return Input(max_length=LONGEST, compact=True, select_on_focus=False)

    def compose(self) -> ComposeResult:
        """The line to type in with its unit, then "I don't know"."""
        with Horizontal():
            yield Paragraph("›", classes="prompt")
            yield self._line
            yield self._unit
        yield self.row

    def ask(self, question: Question, given: Given, dont_know: str) -> None:
        """Begin with the text `given` before, else with the one to edit."""
        self._start = question.start
        # Not typed: nothing that waits for typing is to hear of it.
        with self.prevent(Input.Changed):
            self._line.value = given if isinstance(given, str) else question.start
        self._unit.update(question.unit or "")
        self._unit.display = bool(question.unit)
        self.row.put([], apart=dont_know)

    @property
    def edited(self) -> bool:
        """Whether the keyboard is in a text that is no longer the one to begin with."""
        return self._line.has_focus and self._line.value != self._start

    @property
    def given(self) -> Given:
        """The text typed, unless "I don't know" is pointed at."""
        if self.row.cursor is not None:
            return None
        text = self._line.value
        return text if text.strip() and text != self._start else Nothing.GIVEN

    def say_dont_know(self) -> None:
        """Point at "I don't know"."""
        self.screen.set_focus(self.row)
        self.row.point(0)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Back in the line, "I don't know" no longer holds."""
        if event.widget is self._line and self._line.has_focus and self.row.cursor is not None:
            self.row.point(None)

    def on_key(self, event: events.Key) -> None:
        """Down goes to "I don't know"; up comes back to the line, and so does what is typed."""
        if event.key == "down" and isinstance(self._line, Input) and self._line.has_focus:
            event.stop()
            self.say_dont_know()
        elif event.key == "up" and self.row.has_focus:
            event.stop()
            self._line.focus()
        elif self.row.has_focus and event.is_printable and event.character not in (None, "?"):
            event.stop()
            event.prevent_default()
            self._line.focus()
            self._line.insert_text_at_cursor(event.character or "")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(Confirmed())


class EditedAnswer(TypedAnswer):
    """A text to edit."""

    missing = "question.edit-first"

    def _make(self) -> "Input | Editor":
        # Imported here: it is slow, and few questions need it.
        from tremplin.app.widgets.editor import Editor

        return Editor()


Answer = OneAnswer | SomeAnswers | OrderAnswer | MatchAnswer | TypedAnswer
"""`ask` shows a question in it, what was given before, and "I don't know" in words."""

ANSWERS: Final[dict[QuestionType, type[Answer]]] = {
    "single": OneAnswer,
    "judge": OneAnswer,
    "rewrite-choice": OneAnswer,
    "multiple": SomeAnswers,
    "order": OrderAnswer,
    "match": MatchAnswer,
    "number": TypedAnswer,
    "short-text": TypedAnswer,
    "trace": TypedAnswer,
    "repair": EditedAnswer,
}
"""The widget to answer each type of question with."""
