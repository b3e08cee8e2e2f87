"""One question of the test: a first key points, Enter answers; right or wrong is not said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tremplin.app.messages import Confirmed, Picked
from tremplin.app.models import Given, Move, Nothing, Raw, Step
from tremplin.app.widgets.answers import answer_widget
from tremplin.app.widgets.choices import LETTERS
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.material import Code, Quote, Table
from tremplin.app.widgets.page import Page
from tremplin.language.localized import Language


@dataclass(frozen=True)
class Answered:
    """The answer given; None = "I don't know"."""

    raw: Raw


@dataclass(frozen=True)
class Paused:
    """The person wants a break; `draft` is what was on the screen."""

    draft: Given


@dataclass(frozen=True)
class Reporting:
    """Something is wrong with the question; `draft` is what was on the screen."""

    draft: Given


class QuestionScreen(Page[Answered | Paused | Reporting | Move]):
    """Asks one question."""

    CSS_PATH = "question.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "dont_know", show=False),
        Binding("ctrl+z", "undo", show=False, priority=True),
        Binding("u", "undo", show=False),
        Binding("f4", "report", show=False),
        Binding("escape", "pause", show=False),
    ]

    hint = getters.query_one("#hint", Paragraph)

    def __init__(
        self,
        language: Language,
        step: Step,
        problem: Callable[[Raw], str | None],
        *,
        draft: Given = Nothing.GIVEN,
        can_undo: bool = True,
        said: str = "",
    ) -> None:
        """Ask the question of `step`; `problem` says why an answer can't be taken.

        What was just done is `said` below the answer, until something is picked.
        """
        super().__init__(language)
        if step.question is None:
            raise ValueError("no question to ask")
        self._question = step.question
        self._step = step
        self._problem = problem
        self._can_undo = can_undo and step.answered > 0
        self._did_not_know = draft is None
        self._said = said
        self._answer = answer_widget(step.question, draft, self.say("question.dont-know"))

    def heading(self) -> Heading:
        """How far one is; the domain, never the skill, which would be a hint."""
        number, most = self._step.answered + 1, self._step.at_most
        title = self.say("question.heading", n=number, of=max(number, most))
        left = self._step.left
        if left is not None:
            title = self.say("question.left" if left else "question.last", title=title, left=left)
        return Heading(title, self._question.domain, self._step.answered / max(1, most))

    def content(self) -> ComposeResult:
        """Stem, what there is to read, how to answer, the answer."""
        yield Paragraph(self._question.ask, id="ask")
        if self._question.stimulus:
            yield Quote(self._question.stimulus)
        if self._question.code:
            yield Code(self._question.code)
        if self._question.table:
            yield Table(self._question.table)
        yield Paragraph(self.say(f"question.{self._question.type}"), id="how", classes="muted")
        yield self._answer
        yield Paragraph(id="hint")

    def keys(self) -> Iterable[Key]:
        """Those of the type, then don't know, pause, undo, leave."""
        yield from self._type_keys()
        yield Key(self.say("name.enter"), self.say("key.confirm"), "screen.answer")
        yield Key("F1", self.say("question.key-dont-know"), "screen.dont_know")
        yield Key(self.say("name.escape"), self.say("question.key-pause"), "screen.pause")
        if self._can_undo:
            yield Key("Ctrl+Z", self.say("question.key-undo"), "screen.undo")
        yield Key("F4", self.say("report.key"), "screen.report")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Point at "I don't know" where that was the draft; say what was just done."""
        super().on_mount()
        if self._did_not_know:
            self._answer.say_dont_know()
        if self._said:
            self.call_after_refresh(self._tell, self._said)

    def _type_keys(self) -> Iterable[Key]:
        if self._question.type == "order":
            yield Key("↑↓", self.say("key.choose"))
            yield Key(self.say("name.shift"), self.say("question.key-carry"))
        elif self._question.choices:
            lettered = self._question.partners or self._question.choices
            last = LETTERS[min(len(lettered), len(LETTERS)) - 1]
            does = "question.key-mark" if self._question.type == "multiple" else "key.choose"
            yield Key(self.say("name.letters", last=last), self.say(does))

    @on(Picked)
    @on(Input.Changed)
    def _changed(self) -> None:
        self.hint.update("")

    @on(Confirmed)
    def action_answer(self) -> None:
        """Give the answer back, or say what is missing."""
        given = self._answer.given
        if isinstance(given, Nothing):
            self._tell(f"! {self.say(self._answer.missing)}")
            return
        problem = None if given is None else self._problem(given)
        if problem is None:
            self.give_back(Answered(given))
        else:
            self._tell(f"! {problem[:1].upper()}{problem[1:].rstrip('.')}.")

    def _tell(self, sentence: str) -> None:
        self.hint.update(sentence)
        self.call_after_refresh(self.hint.bring_into_view, 0, 0)

    def action_dont_know(self) -> None:
        """Point at "I don't know"; Enter then means it."""
        self._answer.say_dont_know()

    def action_undo(self) -> None:
        """Change the last answer."""
        if self._can_undo:
            self.give_back(Move.UNDO)

    def action_pause(self) -> None:
        """Take a break; what is on the screen comes back."""
        self.give_back(Paused(self._answer.given))

    def action_report(self) -> None:
        """Say what is wrong with the question; what is on the screen comes back."""
        self.give_back(Reporting(self._answer.given))
