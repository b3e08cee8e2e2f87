"""One question of the test: a first key points, Enter answers; right or wrong is not said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tremplin.app.messages import Confirmed, Edited, Picked
from tremplin.app.models import Given, Move, Nothing, Question, Raw, Step
from tremplin.app.widgets.answers import ANSWERS, Answer, EditedAnswer
from tremplin.app.widgets.choices import LETTERS
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key, KeyBar
from tremplin.app.widgets.lines import Hint, Paragraph
from tremplin.app.widgets.material import Material
from tremplin.app.widgets.page import Body, Page
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


Reply = Answered | Paused | Reporting | Move


@dataclass(frozen=True)
class _Asked:
    """What the screen was asked to show."""

    question: Question
    step: Step
    problem: Callable[[Raw], str | None]
    draft: Given
    can_undo: bool
    said: str


class QuestionScreen(Page[Reply]):
    """Asks one question, then the next one in its place."""

    CSS_PATH = "question.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "dont_know", show=False),
        Binding("ctrl+z", "undo", show=False, priority=True),
        Binding("u", "undo", show=False),
        Binding("f4", "report", show=False),
        Binding("escape", "pause", show=False),
    ]

    head = getters.query_one(Heading)
    stem = getters.query_one("#ask", Paragraph)
    material = getters.query_one(Material)
    how = getters.query_one("#how", Paragraph)
    hint = getters.query_one(Hint)

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
        can_undo = can_undo and step.answered > 0
        self._asked = _Asked(step.question, step, problem, draft, can_undo, said)
        self._answers: dict[type[Answer], Answer] = {}

    def content(self) -> ComposeResult:
        """Stem, what there is to read, how to answer, the answer."""
        yield Paragraph(id="ask")
        yield Material()
        yield Paragraph(id="how", classes="muted")
        yield self._answer
        yield Hint(id="hint")

    @property
    def _answer(self) -> Answer:
        """What the question is answered with, one for all questions that are answered alike."""
        kind = ANSWERS[self._asked.question.type]
        if kind not in self._answers:
            self._answers[kind] = kind()
            # It has nothing to show before it is asked.
            self._answers[kind].display = False
        return self._answers[kind]

    async def become(self, other: Page[Reply]) -> bool:
        """Ask the question of `other`: much quicker than to build a screen for every question."""
        if not (
            self.is_mounted
            and isinstance(other, QuestionScreen)
            and other.language == self.language
        ):
            return False
        self._asked = other._asked
        with self.app.batch_update():
            if not self._answer.is_attached:
                await self.query_one(Body).mount(self._answer, before=self.hint)
            self._ask()
        return True

    def on_mount(self) -> None:
        """Ask."""
        self._ask()

    def _ask(self) -> None:
        """Show the question, from its top, and what was just done."""
        question = self._asked.question
        self._place()
        self.stem.update(question.ask)
        self.material.put(question)
        self.how.update(self.say(f"question.{question.type}"))
        self.hint.update("")
        self.query_one(KeyBar).set_keys(self.keys())
        for answer in self._answers.values():
            answer.display = answer is self._answer
        self._answer.ask(question, self._asked.draft, self.say("question.dont-know"))
        self.take_focus()
        self.scrolled.scroll_home(animate=False, force=True, immediate=True)
        if self._asked.draft is None:
            self._answer.say_dont_know()
        if self._asked.said:
            self.call_after_refresh(self.hint.tell, self._asked.said)

    def _place(self) -> None:
        """Show how far one is; the domain, never the skill, which would be a hint."""
        number, most = self._asked.step.answered + 1, self._asked.step.at_most
        title = short = self.say("question.heading", n=number, of=max(number, most))
        left = self._asked.step.left
        if left is not None:
            title = self.say("question.left" if left else "question.last", title=title, left=left)
        done = self._asked.step.answered / max(1, most)
        self.head.put(title, self._asked.question.domain, done, short=short)

    def bar(self) -> KeyBar:
        """The keys, and whether some of the question lies below."""
        return self.cued_bar()

    def keys(self) -> Iterable[Key]:
        """Those of the type, then don't know, pause, undo, leave."""
        yield from self._type_keys()
        if self._asked.question.type == "repair":
            yield Key("Ctrl+J", self.say("question.key-new-line"))
        yield Key(self.say("name.enter"), self.say("key.confirm"), "screen.answer")
        yield Key("F1", self.say("question.key-dont-know"), "screen.dont_know")
        yield Key(self.say("name.escape"), self.say("question.key-pause"), "screen.pause")
        if self._asked.can_undo:
            yield Key("Ctrl+Z", self.say("question.key-undo"), "screen.undo")
        yield Key("F4", self.say("report.key"), "screen.report")
        yield self.quit_key()

    def _type_keys(self) -> Iterable[Key]:
        if self._asked.question.type == "order":
            yield Key("↑↓", self.say("key.choose"))
            yield Key(self.say("name.shift"), self.say("question.key-carry"))
        elif self._asked.question.choices:
            lettered = self._asked.question.partners or self._asked.question.choices
            last = LETTERS[min(len(lettered), len(LETTERS)) - 1]
            does = "question.key-mark" if self._asked.question.type == "multiple" else "key.choose"
            yield Key(self.say("name.letters", last=last), self.say(does))
            if self._asked.question.partners:
                yield Key("↑↓", self.say("question.key-line"))

    @on(Picked)
    @on(Input.Changed)
    @on(Edited)
    def _changed(self, event: Picked | Input.Changed | Edited) -> None:
        self.hint.update("")
        if not isinstance(event, Picked) and self.focused is not None:
            # Typing must show, also where the answer lies below.
            self.scrolled.scroll_to_widget(self.focused, animate=False, force=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In a text of several lines, Ctrl+Z takes back what was typed before it leaves."""
        if action == "undo" and isinstance(self._answer, EditedAnswer) and self._answer.edited:
            return False
        return super().check_action(action, parameters)

    @on(Confirmed)
    def action_answer(self) -> None:
        """Give the answer back, or say what is missing."""
        given = self._answer.given
        if isinstance(given, Nothing):
            self.hint.tell(f"! {self.say(self._answer.missing)}")
            return
        problem = None if given is None else self._asked.problem(given)
        if problem is None:
            self.give_back(Answered(given))
        else:
            self.hint.tell(f"! {problem[:1].upper()}{problem[1:].rstrip('.')}.")

    def action_dont_know(self) -> None:
        """Point at "I don't know"; Enter then means it."""
        self._answer.say_dont_know()

    def action_undo(self) -> None:
        """Change the last answer."""
        if self._asked.can_undo:
            self.give_back(Move.UNDO)

    def action_pause(self) -> None:
        """Take a break; what is on the screen comes back."""
        self.give_back(Paused(self._answer.given))

    def action_report(self) -> None:
        """Say what is wrong with the question; what is on the screen comes back."""
        self.give_back(Reporting(self._answer.given))
