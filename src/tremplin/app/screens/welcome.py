"""The first screen: what this is, how long it takes, what stays private; where to begin."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.messages import Confirmed
from tremplin.app.start import Past, PlanCard, SittingCard
from tremplin.app.widgets.choices import Menu
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain, wrap
from tremplin.language.format import date_plain
from tremplin.language.localized import Language

PARTS: Final = (
    ("title", "bold $text-accent"),
    ("what", ""),
    ("minutes", ""),
    ("privacy", "$text-muted"),
)
LOW: Final = 22
TELLING: Final = 12
"""Answers from which a test that is not finished has results to go back to."""


@dataclass(frozen=True)
class Welcomed:
    """What the person wants to do; `sitting` for a test of the past, `plan` for the plan."""

    action: Literal["start", "resume", "results", "plan", "language", "quit"]
    sitting: SittingCard | None = None
    plan: PlanCard | None = None


class WelcomeScreen(Page[Welcomed]):
    """Says what this is and asks where to begin."""

    CSS_PATH = "welcome.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "other_language", show=False)]

    menu = getters.query_one(Menu)

    def __init__(self, language: Language, past: Past | None = None) -> None:
        """Offer what is of the `past` before a new test; None = not known yet."""
        super().__init__(language)
        self.complete = past is not None
        self._early = Past()
        self._actions = _actions(past or Past())

    def heading(self) -> Heading:
        """The name alone."""
        return Heading("")

    def content(self) -> ComposeResult:
        """Title, three sentences, menu."""
        yield Lines(self._text_lines)
        yield Menu([self._row(action) for action in self._actions], cursor=0)

    def _text_lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        for part, style in PARTS:
            lines += [*wrap(plain(self.say(f"welcome.{part}"), style), width), Content("")]
        return lines

    def keys(self) -> Iterable[Key]:
        """Choose, confirm, language, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key(self.say("name.enter"), self.say("key.confirm"))
        yield Key("F2", self.say("welcome.language"), "screen.other_language")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Show the menu, where it does not fit below the text."""
        if self._early != Past():
            self.offer(self._early)
        if self.size.height < LOW:
            self.call_after_refresh(self.menu.show_cursor)

    def offer(self, past: Past) -> None:
        """Offer a past that is known only now; what is pointed at stays pointed at."""
        self.complete = True
        if not self.query(Menu):
            # Not shown yet: `on_mount` comes back to it; or not any more.
            self._early = past
            return
        if past == Past():
            return
        pointed = self._actions[self.menu.cursor or 0]
        self._actions = _actions(past)
        moved = self.menu.cursor != 0
        self.menu.put([self._row(action) for action in self._actions])
        self.menu.point(self._actions.index(pointed) if moved else 0)

    def _row(self, welcomed: Welcomed) -> str:
        card = welcomed.sitting
        if welcomed.plan is not None:
            plan = welcomed.plan
            week = plan.french if self.language == "fr" else plan.english
            return self.say("welcome.plan", week=week)
        if card is None:
            return self.say(f"welcome.{welcomed.action}")
        tongue = "" if card.language == self.language else "other"
        key: str = welcomed.action
        if key == "resume" and not card.answered:
            key = "resume-unrated"
        if card.checkpoint:
            key = "checkpoint"
        date = date_plain(self.language, card.begun)
        if tongue:
            date += self.say("welcome.in-french" if card.language == "fr" else "welcome.in-english")
        return self.say(f"welcome.{key}", date=date, n=card.answered, of=card.at_most)

    @on(Confirmed)
    def _confirmed(self) -> None:
        self.give_back(self._actions[self.menu.cursor or 0])

    def action_other_language(self) -> None:
        """Say it all in the other language."""
        self.give_back(Welcomed("language"))


def _actions(past: Past) -> list[Welcomed]:
    resume = [Welcomed("resume", card) for card in past.sittings if not card.finished]
    results = [Welcomed("results", card) for card in past.sittings if _tells(card)]
    plan = [Welcomed("plan", plan=past.plan)] if past.plan else []
    return [*resume, *plan, Welcomed("start"), *results, Welcomed("language"), Welcomed("quit")]


def _tells(card: SittingCard) -> bool:
    """Whether there are results worth going back to."""
    return card.finished or (card.answered >= TELLING and not card.checkpoint)
