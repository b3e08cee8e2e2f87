"""Choosing the job one aims at, or none."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from tremplin.app.job_models import AboutRole
from tremplin.app.messages import Confirmed, Picked
from tremplin.app.models import Move, RoleCard, Seek
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page, Scroll
from tremplin.app.widgets.role_sheet import RoleSheet
from tremplin.app.widgets.words import matches
from tremplin.language.localized import Language


class RoleScreen(Page[RoleCard | AboutRole | Seek | Move | None]):
    """A list that typing filters, with the sheet of the job pointed at; None = no job."""

    CSS_PATH = "role.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "point(-1)", show=False, priority=True),
        Binding("down", "point(1)", show=False, priority=True),
        Binding("enter", "choose", show=False, priority=True),
        Binding("f3", "about", show=False, priority=True),
        Binding("escape", "back", show=False),
    ]

    menu = getters.query_one(Menu)
    sheet = getters.query_one(RoleSheet)
    hint = getters.query_one("#hint", Paragraph)

    def __init__(
        self,
        language: Language,
        roles: Sequence[RoleCard],
        *,
        chosen: str | None = None,
        can_describe: bool = True,
        words: str = "",
    ) -> None:
        """Point at the role `chosen`, if any; offer to go without one if `can_describe`.

        The list begins filtered by `words`.
        """
        super().__init__(language)
        self._roles = roles
        self._chosen = chosen
        self._can_describe = can_describe
        self._words = words
        self._shown: list[RoleCard | Seek | None] = []

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("role.heading"))

    def compose(self) -> ComposeResult:
        """Filter, list and sheet side by side, or one above the other where it is narrow."""
        yield self.heading()
        yield Paragraph(self.say("role.question"), id="question")
        yield Input(
            self._words, placeholder=self.say("role.filter"), compact=True, select_on_focus=False
        )
        yield Paragraph(id="hint")
        with Horizontal(id="columns"):
            with Scroll(id="roles"):
                yield Menu([])
            with Scroll(id="sheet"):
                yield RoleSheet(self.language)
        yield self.bar()

    def keys(self) -> Iterable[Key]:
        """Choose, confirm, read on, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("key.confirm"), "screen.choose")
        yield Key("F3", self.say("job.key"), "screen.about")
        yield Key(self.say("name.page-down"), self.say("role.details"), "screen.scroll_body(1)")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Show all roles, the chosen one pointed at."""
        self._filter(self._words)
        ids = [role.id if isinstance(role, RoleCard) else None for role in self._shown]
        if self._chosen in ids and self._chosen is not None:
            self.menu.point(ids.index(self._chosen))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self._words:
            self._words = event.value
            self._filter(event.value)

    def _filter(self, text: str) -> None:
        found = [role for role in self._roles if matches(text, _searched(role))]
        free = self._can_describe and not text.strip()
        self._shown = [*([None, Seek.NEAREST] if free else []), *found]
        names = [self._row(role) for role in self._shown]
        self.menu.put(names)
        self.menu.point(0 if text.strip() and found else None)
        self.hint.update("" if self._shown else self.say("role.none"))
        if self.menu.cursor is None:
            self.sheet.clear()

    def _row(self, role: RoleCard | Seek | None) -> str:
        if isinstance(role, RoleCard):
            return role.name
        return self.say("role.nearest" if role is Seek.NEAREST else "role.describe")

    @on(Picked)
    def _pointed(self, event: Picked) -> None:
        if event.row != self.menu.cursor:
            return  # the list was typed away since
        role = self._shown[event.row]
        self.hint.update("")
        if isinstance(role, RoleCard):
            self.sheet.describe(role)
        else:
            key = "nearest" if role is Seek.NEAREST else "describe"
            self.sheet.explain(self.say(f"role.{key}-detail"))
        self.scrolled.scroll_home(animate=False)

    def action_point(self, by: int) -> None:
        """Move in the list while the filter keeps the keyboard."""
        if self._shown:
            self.menu.action_move(by)

    @on(Confirmed)
    def action_choose(self) -> None:
        """Give back the role pointed at."""
        if self.menu.cursor is None:
            self.hint.update(self.say("role.pick-first" if self._shown else "role.none"))
            return
        self.give_back(self._shown[self.menu.cursor])

    def action_about(self) -> None:
        """Read all about the role pointed at."""
        role = self._shown[self.menu.cursor] if self.menu.cursor is not None else None
        if isinstance(role, RoleCard):
            self.give_back(AboutRole(role.id, self._words))
        else:
            self.hint.update(self.say("role.about-first" if self._shown else "role.none"))

    def action_back(self) -> None:
        """Go one screen back."""
        self.give_back(Move.BACK)

    @property
    def scrolled(self) -> Scroll:
        """The scrolling keys scroll the sheet, since the list follows its cursor."""
        return self.query_one("#sheet", Scroll)


def _searched(role: RoleCard) -> str:
    skills = (requirement.name for requirement in role.required if requirement.core)
    return " ".join((role.name, role.summary, *role.missions, *skills))
