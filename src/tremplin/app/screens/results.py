"""What the test tells: in words first, then skill by skill, then where to go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed
from tremplin.app.models import Results, RoleRow
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.history import history_lines
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.levels import header_line, skill_lines
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain, wrap
from tremplin.language.localized import Language
from tremplin.language.strings import say


@dataclass(frozen=True)
class AfterResults:
    """Where to go; `role` when one of the nearest was picked."""

    action: Literal["plan", "mine", "save", "more", "review", "role", "job", "springboard", "home"]
    role: str | None = None


class ResultsScreen(Page[AfterResults]):
    """Summary, nearest roles where none is aimed at, every skill with its interval."""

    CSS_PATH = "results.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("enter", "plan", show=False),
        Binding("m", "go('mine')", show=False),
        Binding("s", "go('save')", show=False),
        Binding("r", "go('role')", show=False),
        Binding("c", "go('more')", show=False),
        Binding("v", "go('review')", show=False),
        Binding("d", "go('springboard')", show=False),
        Binding("f3", "job", show=False),
        Binding("escape", "go('home')", show=False),
    ]

    def __init__(self, language: Language, results: Results) -> None:
        """Show `results`."""
        super().__init__(language)
        self._results = results

    def heading(self) -> Heading:
        """The step, its last third done."""
        return Heading(self.say("results.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """Words, nearest roles, skills, legend."""
        results = self._results
        yield Paragraph(plain(results.title), id="title")
        for sentence in results.summary:
            yield Paragraph(sentence)
        for sentence in results.mirror:
            yield Paragraph(sentence)
        if results.stopped:
            yield Paragraph(results.stopped, classes="muted")
        if results.outlook and results.more:
            yield Paragraph(results.outlook, classes="muted")
        if results.nearest:
            yield Paragraph(self.say("results.nearest"), classes="strong")
            yield Menu([self._role(role) for role in results.nearest], cursor=0)
        yield Paragraph(self.say("results.skills"), classes="strong", id="skills-title")
        yield Lines(self._skill_lines, id="skills")
        yield Paragraph(self.say("results.legend"), classes="muted", id="legend")
        if results.since:
            yield Paragraph(results.since, classes="strong", id="since")
            yield Lines(self._change_lines, id="changes")
        if results.history:
            yield Paragraph(self.say("results.history"), classes="strong")
            yield Lines(self._history_lines, id="history")
            for sentence in results.history_key:
                yield Paragraph(sentence, classes="muted")

    def keys(self) -> Iterable[Key]:
        """Plan, scroll, save, more questions, another role, leave."""
        yield Key(self.say("name.enter"), self.say("results.key-plan"), "screen.plan")
        if self._results.following:
            yield Key("M", self.say("results.key-mine"), "screen.go('mine')")
        yield Key("↑↓", self.say("key.choose" if self._results.nearest else "key.scroll"))
        yield Key("S", self.say("results.key-save"), "screen.go('save')")
        if self._results.more:
            more = self.say("results.key-more", n=self._results.more)
            yield Key("C", more, "screen.go('more')")
        if self._results.reviewable:
            yield Key("V", self.say("results.key-review"), "screen.go('review')")
        yield Key("R", self.say("results.key-role"), "screen.go('role')")
        yield Key("D", say(self.language, "springboard.key"), "screen.go('springboard')")
        if self._results.role or self._results.nearest:
            yield Key("F3", self.say("job.key"), "screen.job")
        yield Key(self.say("name.escape"), self.say("results.key-home"), "screen.go('home')")
        yield self.quit_key()

    def _role(self, role: RoleRow) -> str:
        return self.say("results.nearest-row", name=role.name, n=role.met, of=role.required)

    def _skill_lines(self, width: int) -> list[Content]:
        rows = [row for group in self._results.groups for row in group.rows]
        lines = [header_line(self.language, rows, width)]
        for group in self._results.groups:
            lines += wrap(plain(group.name, "bold $text-accent"), width)
            lines += skill_lines(self.language, group.rows, width)
            lines.append(Content(""))
        return lines

    def _change_lines(self, width: int) -> list[Content]:
        return [
            line
            for change in self._results.changes
            for line in wrap(plain(change), width, "• ", "  ")
        ]

    def _history_lines(self, width: int) -> list[Content]:
        return history_lines(self._results.history, width)

    @on(Confirmed)
    def action_plan(self) -> None:
        """Plan for the role aimed at, or for the one pointed at."""
        if self._pointed_role is not None:
            self.give_back(AfterResults("plan", self._pointed_role))
        else:
            self.give_back(AfterResults("role"))

    def action_go(
        self, action: Literal["mine", "save", "more", "review", "role", "springboard", "home"]
    ) -> None:
        """My plan, save, go on, the answers again, another role, the distances, or leave."""
        results = self._results
        offered: dict[str, object] = {
            "mine": results.following,
            "more": results.more,
            "review": results.reviewable,
        }
        if offered.get(action, True):
            self.give_back(AfterResults(action))

    def action_job(self) -> None:
        """Read all about the role aimed at, or about the one pointed at."""
        if self._pointed_role:
            self.give_back(AfterResults("job", self._pointed_role))

    @property
    def _pointed_role(self) -> str | None:
        if self._results.nearest:
            return self._results.nearest[self.query_one(Menu).cursor or 0].id
        return self._results.role

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)
