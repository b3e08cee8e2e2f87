"""The plan: what to study, when, why; what stays open; why no better plan exists."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed
from tremplin.app.models import OpenGap, PlanView, PlanWeek
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.steps import Steps
from tremplin.app.widgets.words import plain, prose, wrap
from tremplin.language.localized import Language

Action = Literal[
    "save",
    "constraints",
    "role",
    "lighter",
    "results",
    "open",
    "follow",
    "job",
    "what-if",
    "curve",
    "why",
    "gap",
]


@dataclass(frozen=True)
class AfterPlan:
    """Where to go; `step` is the one under the cursor."""

    action: Action
    step: int | None = None


class PlanScreen(Page[AfterPlan]):
    """Summary, steps, weeks, what stays open, the proof."""

    CSS_PATH = "plan.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "go('open')", show=False),
        Binding("f", "go('follow')", show=False),
        Binding("s", "go('save')", show=False),
        Binding("t", "go('constraints')", show=False),
        Binding("r", "go('role')", show=False),
        Binding("w", "go('what-if')", show=False),
        Binding("c", "go('curve')", show=False),
        Binding("y", "go('why')", show=False),
        Binding("g", "go('gap')", show=False),
        Binding("l", "go('lighter')", show=False),
        Binding("f3", "go('job')", show=False),
        Binding("escape", "go('results')", show=False),
    ]

    steps = getters.query_one(Steps)

    def __init__(
        self,
        language: Language,
        plan: PlanView,
        *,
        step: int | None = None,
        followed: bool = False,
    ) -> None:
        """Show `plan`, the cursor on `step`; whether it is `followed` already."""
        super().__init__(language)
        self._followed = followed
        self._plan = plan
        self._step = step if step is not None and step < len(plan.steps) else None

    def heading(self) -> Heading:
        """The step and the role."""
        return Heading(self.say("plan.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """One part after the other, empty ones left out."""
        plan = self._plan
        yield Paragraph(plain(plan.title), id="title")
        for sentence in plan.summary:
            yield Paragraph(sentence)
        for notice in plan.notices:
            yield Paragraph(notice, classes="muted")
        if plan.lighter:
            yield Paragraph(f"{plan.lighter} (L)", classes="muted")
        yield self._title("steps")
        yield Steps(plan.steps, cursor=self._step)
        if not plan.steps:
            yield Paragraph(self.say("plan.no-steps"))
        yield from self._parts()

    def _parts(self) -> ComposeResult:
        if self._plan.weeks:
            yield self._title("weeks")
            yield Lines(lambda width: _week_lines(self._plan.weeks, width), classes="part")
        if self._plan.open:
            yield self._title("open")
            yield Lines(lambda width: _gap_lines(self._plan.open, width), classes="part")
        yield self._title("proof")
        yield Paragraph(self._plan.proof)

    def _title(self, part: str) -> Paragraph:
        return Paragraph(plain(self.say(f"plan.{part}"), "bold $text-accent"), classes="title")

    def keys(self) -> Iterable[Key]:
        """Steps, link, save, other constraints, another role, results, leave."""
        yield Key("↑↓", self.say("plan.key-step"))
        yield Key("O", self.say("plan.key-open"), "screen.go('open')")
        if self._plan.steps and not self._followed:
            yield Key("F", self.say("plan.key-follow"), "screen.go('follow')")
        yield Key("S", self.say("results.key-save"), "screen.go('save')")
        yield Key("T", self.say("plan.key-constraints"), "screen.go('constraints')")
        yield Key("R", self.say("results.key-role"), "screen.go('role')")
        yield Key("W", self.say("plan.key-whatif"), "screen.go('what-if')")
        yield Key("C", self.say("plan.key-curve"), "screen.go('curve')")
        yield Key("Y", self.say("plan.key-why"), "screen.go('why')")
        if self._closable:
            yield Key("G", self.say("plan.key-gap"), "screen.go('gap')")
        yield Key("F3", self.say("job.key"), "screen.go('job')")
        if self._plan.lighter:
            yield Key("L", self.say("plan.key-lighter"), "screen.go('lighter')")
        yield Key(self.say("name.escape"), self.say("plan.key-results"), "screen.go('results')")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Scroll to the step that was under the cursor."""
        self.call_after_refresh(self.steps.show_cursor)

    @on(Confirmed)
    def _confirmed(self) -> None:
        self.action_go("open")

    @property
    def _closable(self) -> bool:
        """Whether the person could close one of the gaps left open."""
        return any(gap.offer for gap in self._plan.open)

    def action_go(self, action: Action) -> None:
        """Leave for `action`, where it is possible."""
        offered: dict[str, object] = {
            "lighter": self._plan.lighter,
            "follow": self._plan.steps,
            "gap": self._closable,
        }
        if not offered.get(action, True):
            return
        if action == "open" and self.steps.cursor is None:
            return
        self.give_back(AfterPlan(action, self.steps.cursor))


def _week_lines(weeks: Iterable[PlanWeek], width: int) -> list[Content]:
    lines: list[Content] = []
    for week in weeks:
        head = Content.assemble(plain(week.title, "bold"), plain(f" · {week.hours}", "$text-muted"))
        lines += wrap(head, width)
        for title, hours in week.sessions:
            text = Content.assemble(plain(title), plain(f" · {hours}", "$text-muted"))
            lines += wrap(text, width, "  ", "    "[:2])
    return lines


def _gap_lines(gaps: Iterable[OpenGap], width: int) -> list[Content]:
    lines: list[Content] = []
    for gap in gaps:
        head = Content.assemble(plain(gap.skill, "bold"), plain(f" · {gap.levels}", "$text-muted"))
        lines += wrap(head, width, "◇ ", "  ")
        lines += wrap(prose(f"{gap.cause} (G)" if gap.offer else gap.cause), width, "  ", "  ")
    return lines
