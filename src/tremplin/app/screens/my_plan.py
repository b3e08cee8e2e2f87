"""The followed plan: what to do this week, where one is with each step, what to tell of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed
from tremplin.app.study_models import Due, MyPlan
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Body, Page
from tremplin.app.widgets.study_steps import StudySteps
from tremplin.app.widgets.words import plain, wrap
from tremplin.language.localized import Language

OfStep = Literal["step", "begin", "hours", "done", "abandon", "note", "open"]
OfPlan = Literal["undo", "checkpoint", "replan", "constraints", "save", "back"]
Action = OfStep | OfPlan
OF_STEP: tuple[Action, ...] = ("step", "begin", "hours", "done", "abandon", "note", "open")


@dataclass(frozen=True)
class AfterMyPlan:
    """Where to go; `step` is the one under the cursor."""

    action: Action
    step: int | None = None


class MyPlanScreen(Page[AfterMyPlan]):
    """This week, progress, checkpoints that are due, steps with their state."""

    CSS_PATH = "my_plan.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "go('begin')", show=False),
        Binding("h", "go('hours')", show=False),
        Binding("d", "go('done')", show=False),
        Binding("a", "go('abandon')", show=False),
        Binding("n", "go('note')", show=False),
        Binding("o", "go('open')", show=False),
        Binding("u,ctrl+z", "go('undo')", show=False),
        Binding("c", "go('checkpoint')", show=False),
        Binding("r", "go('replan')", show=False),
        Binding("t", "go('constraints')", show=False),
        Binding("s", "go('save')", show=False),
        Binding("escape", "go('back')", show=False),
    ]

    steps = getters.query_one(StudySteps)

    def __init__(
        self, language: Language, plan: MyPlan, *, step: int | None = None, said: str = ""
    ) -> None:
        """Show `plan`, the cursor on `step`, else on the one to go on with.

        `said` = what was just kept.
        """
        super().__init__(language)
        self._plan = plan
        self._pointed = step if step is not None and step < len(plan.steps) else None
        self._said = said

    def compose(self) -> ComposeResult:
        """As all pages; what was just kept stands above the keys, wherever one has scrolled."""
        yield self.heading()
        with Body():
            yield from self.content()
        if self._said:
            yield Paragraph(plain(f"✓ {self._said}", "bold $text-success"), id="said")
        yield self.bar()

    def heading(self) -> Heading:
        """The name, and the share of the plan that is behind."""
        return Heading(self.say("mine.heading"), progress=self._plan.share)

    def content(self) -> ComposeResult:
        """One part after the other, empty ones left out."""
        plan = self._plan
        yield Paragraph(plain(plan.title), id="title")
        yield Lines(self._week_lines, classes="part")
        if plan.advice:
            yield Paragraph(f"! {plan.advice}", classes="part advice")
        if plan.due:
            yield Lines(self._due_lines, classes="part")
        yield Paragraph(plan.progress, classes="part")
        yield self._title("steps")
        cursor = plan.current if self._pointed is None else self._pointed
        yield StudySteps(plan.steps, cursor=cursor)

    def _title(self, part: str) -> Paragraph:
        return Paragraph(plain(self.say(f"mine.{part}"), "bold $text-accent"))

    def _week_lines(self, width: int) -> list[Content]:
        lines = wrap(plain(self._plan.week, "bold"), width)
        for title, hours in self._plan.work:
            text = Content.assemble(plain(title), plain(f" · {hours}", "$text-muted"))
            lines += wrap(text, width, "  • ", "    ")
        return lines

    def _due_lines(self, width: int) -> list[Content]:
        lines = wrap(plain(self.say("mine.due", n=len(self._plan.due)), "bold"), width)
        for due in self._plan.due:
            lines += wrap(_due_line(due), width, "  ? ", "    ")
        return lines

    def keys(self) -> Iterable[Key]:
        """Those of the step, then those of the plan, leave."""
        yield Key("↑↓", self.say("plan.key-step"))
        yield Key(self.say("name.enter"), self.say("mine.key-step"), "screen.go('step')")
        yield Key("H", self.say("mine.key-hours"), "screen.go('hours')")
        yield Key("D", self.say("mine.key-done"), "screen.go('done')")
        if self._plan.due:
            yield Key("C", self.say("mine.key-checkpoint"), "screen.go('checkpoint')")
        yield Key("R", self.say("mine.key-replan"), "screen.go('replan')")
        yield Key("T", self.say("plan.key-constraints"), "screen.go('constraints')")
        if self._plan.latest:
            yield Key("U", self.say("mine.key-undo"), "screen.go('undo')")
        yield Key("S", self.say("results.key-save"), "screen.go('save')")
        yield Key("B", self.say("mine.key-begin"), "screen.go('begin')")
        yield Key("N", self.say("mine.key-note"), "screen.go('note')")
        yield Key("A", self.say("mine.key-abandon"), "screen.go('abandon')")
        yield Key("O", self.say("plan.key-open"), "screen.go('open')")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.go('back')")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Scroll to the step that was under the cursor; a plan just opened starts at the top."""
        if self._pointed is not None:
            self.call_after_refresh(self.steps.show_cursor)

    @on(Confirmed)
    def _confirmed(self) -> None:
        self.action_go("step")

    def action_go(self, action: Action) -> None:
        """Leave for `action`, where it is possible."""
        if action in OF_STEP and self.steps.cursor is None:
            return
        if action == "undo" and not self._plan.latest:
            return
        self.give_back(AfterMyPlan(action, self.steps.cursor))


def _due_line(due: Due) -> Content:
    return Content.assemble(plain(due.name), plain(f" · {due.because}", "$text-muted"))
