"""What the person says of themselves: the skills of one domain, six sentences each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed, Picked
from tremplin.app.models import Move, RatingPage
from tremplin.app.widgets.choices import OneOf
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key, KeyBar
from tremplin.app.widgets.lines import Hint, Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import fit, plain
from tremplin.language.localized import Language

LEVELS: Final = "012345"


@dataclass(frozen=True)
class Rated:
    """Self-ratings of a domain, by skill, None = left out; `skip` = no further ones."""

    given: Mapping[str, int | None]
    skip: bool = False


class RatingsScreen(Page[Rated | Move]):
    """One skill after another, the others in view; each may be left out."""

    CSS_PATH = "ratings.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "leave_out", show=False),
        Binding("left", "previous", show=False),
        Binding("backspace,delete", "withdraw", show=False),
        Binding("f3", "skip_all", show=False),
        Binding("escape", "back", show=False),
    ]

    skills = getters.query_one("#skills", Lines)
    options = getters.query_one(OneOf)
    hint = getters.query_one(Hint)

    def __init__(
        self,
        language: Language,
        page: RatingPage,
        *,
        number: int = 1,
        count: int = 1,
        at_last: bool = False,
    ) -> None:
        """Rate the skills of `page`, the `number`-th of `count`.

        Begin with the last one after a step back to the page: `at_last`.
        """
        super().__init__(language)
        self._page = page
        self._number = number
        self._count = count
        self._given = {skill.skill: skill.given for skill in page.skills}
        self._current = len(page.skills) - 1 if at_last else 0

    def heading(self) -> Heading:
        """The step, the domain and how far."""
        aside = self.say("ratings.aside", domain=self._page.name, n=self._number, of=self._count)
        return Heading(self.say("ratings.heading"), aside, (self._number - 1) / self._count)

    def content(self) -> ComposeResult:
        """What it is for, the skills, the sentences of the current one."""
        if self._number == 1:
            yield Paragraph(self.say("ratings.announce"), id="announce", classes="muted")
        yield Paragraph(self._page.ask, id="ask")
        yield Paragraph(self._page.hint, id="advice")
        yield Lines(self._skill_lines, id="skills")
        yield OneOf([])
        yield Hint(id="hint")

    def keys(self) -> Iterable[Key]:
        """Rate, go on, go back, skip."""
        yield Key(self.say("name.digits"), self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("key.confirm"), "screen.confirm")
        yield Key("→", self.say("ratings.skip"), "screen.leave_out")
        yield Key("←", self.say("ratings.previous"), "screen.previous")
        yield Key("F3", self.say("ratings.skip-all"), "screen.skip_all")
        yield self.quit_key()

    def bar(self) -> KeyBar:
        """The keys, and whether some of the sentences lie below."""
        return self.cued_bar()

    def on_mount(self) -> None:
        """Point at what was given before."""
        self._show_current()

    def _skill_lines(self, width: int) -> list[Content]:
        return [self._skill_line(i, width) for i in range(len(self._page.skills))]

    def _skill_line(self, place: int, width: int) -> Content:
        skill = self._page.skills[place]
        given = self._given[skill.skill]
        mark = "·" if given is None else str(given)
        current = place == self._current
        return Content.assemble(
            ("› " if current else "  ", "bold $text-accent"),
            (f"{mark}  ", "bold" if given is not None else "$text-muted"),
            plain(fit(skill.name, width - 5), "bold" if current else "$text-muted"),
        )

    def _show_current(self) -> None:
        skill = self._page.skills[self._current]
        self.options.put(skill.options, labels=LEVELS, cursor=self._given[skill.skill])
        self.skills.refresh()
        self.hint.update("")
        self.query_one(KeyBar).refresh()
        self.call_after_refresh(self.scrolled.scroll_home, animate=False)

    @on(Picked)
    def _picked(self, event: Picked) -> None:
        self._given[self._page.skills[self._current].skill] = event.row
        self.skills.refresh()
        self.hint.update("")

    @on(Confirmed)
    def action_confirm(self) -> None:
        """Go on, if something is picked."""
        if self.options.cursor is None:
            self.hint.tell("! " + self.say("ratings.pick-first"))
            return
        self._go_on()

    def action_leave_out(self) -> None:
        """Go on without a rating of the current skill."""
        self._given[self._page.skills[self._current].skill] = None
        self._go_on()

    def _go_on(self) -> None:
        """On to the next skill, else give all back."""
        if self._current + 1 == len(self._page.skills):
            self.give_back(Rated(self._given))
            return
        self._current += 1
        self._show_current()

    def action_previous(self) -> None:
        """Go back to the skill before, else to the domain before."""
        if self._current == 0:
            self.action_back()
            return
        self._current -= 1
        self._show_current()

    def action_withdraw(self) -> None:
        """Leave the current skill out after all."""
        self._given[self._page.skills[self._current].skill] = None
        self._show_current()

    def action_skip_all(self) -> None:
        """Go straight to the test."""
        self.give_back(Rated(self._given, skip=True))

    def action_back(self) -> None:
        """Go back to the domain before."""
        if self._number > 1:
            self.give_back(Move.BACK)
