"""Hours, time, money and languages that the person can give."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Final, TypeVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tremplin.app.dates import date_span
from tremplin.app.knobs import with_hours
from tremplin.app.messages import Confirmed, Picked
from tremplin.app.models import ChosenConstraints, Move
from tremplin.app.parsing import (
    InvalidEntryError,
    parse_budget,
    parse_hours,
    parse_until,
    written_number,
)
from tremplin.app.widgets.choices import SomeOf
from tremplin.app.widgets.field import Field
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.app.widgets.page import Page
from tremplin.language.format import date_plain, hours, joined, money
from tremplin.language.localized import LANGUAGES, Language
from tremplin.plan.calendar import next_monday

FIELDS: Final = ("hours", "until", "budget")
LISTED: Final = ("days", "breaks", "holidays", "parallel", "kinds", "wanted", "unwanted")
"""Further settings, in the order in which those that are set are named."""
Value = TypeVar("Value")


@dataclass(frozen=True)
class MoreOf:
    """The person wants further settings, beside what is given so far."""

    given: ChosenConstraints


class Ticks(SomeOf):
    """Boxes among fields: at either end, the arrows go on to the next field."""

    def on_focus(self) -> None:
        """Show where the keyboard is."""
        if self.cursor is None:
            self.point(0)

    def on_blur(self) -> None:
        """The keyboard is elsewhere."""
        self.cursor = None
        self.refresh()

    def action_move(self, by: int) -> None:
        """Move among the boxes, then on to a field."""
        if self.cursor is not None and not 0 <= self.cursor + by < len(self.texts):
            self.screen.focus_next() if by > 0 else self.screen.focus_previous()
        else:
            super().action_move(by)


class ConstraintsScreen(Page[ChosenConstraints | Move | MoreOf]):
    """A short form, filled in beforehand, that says at once what it understands."""

    CSS_PATH = "constraints.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("f2", "more", show=False),
        Binding("escape", "back", show=False),
    ]

    languages = getters.query_one(Ticks)
    languages_note = getters.query_one("#languages-note", Paragraph)
    further = getters.query_one("#further", Paragraph)

    def __init__(self, language: Language, given: ChosenConstraints, today: dt.date) -> None:
        """Begin with the constraints `given`; `today` bounds the dates."""
        super().__init__(language)
        self._given = given
        self._today = today

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("constraints.heading"))

    def content(self) -> ComposeResult:
        """Three lines to type in, two languages to tick."""
        written = _written(self.language, self._given)
        yield Paragraph(self.say("constraints.intro"), id="intro")
        for name in FIELDS:
            yield Field(self.say(f"constraints.{name}"), written[name], id=name)
        yield Paragraph(self.say("constraints.languages"))
        yield Ticks(
            [self.say(f"constraints.{language}") for language in LANGUAGES],
            marked=[LANGUAGES.index(language) for language in self._given.study_in],
            cursor=None,
        )
        yield Paragraph(id="languages-note", classes="problem")
        yield Paragraph(self._further(), classes="muted", id="further")

    def keys(self) -> Iterable[Key]:
        """Fields, tick, continue, back, leave."""
        yield Key(self.say("name.enter"), self.say("key.continue"), "screen.accept")
        yield Key("↑↓", self.say("constraints.field"))
        yield Key(self.say("name.space"), self.say("constraints.tick"))
        yield Key("F2", self.say("more.key"), "screen.more")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    @on(Input.Changed)
    @on(Picked)
    def read(self) -> ChosenConstraints | None:
        """What is typed, each field noting what it understands; None if something can't be."""
        hours_per_week = self._field("hours", parse_hours, self._hours_note)
        until = self._field("until", lambda text: parse_until(text, self._today), self._until_note)
        budget = self._field("budget", parse_budget, self._budget_note)
        study_in = tuple(LANGUAGES[row] for row in sorted(self.languages.marked))
        self.languages_note.update("" if study_in else "! " + self.say("constraints.bad-languages"))
        if self.further.has_class("problem"):
            self.further.remove_class("problem")
            self.further.update(self._further())
        if hours_per_week is None or until is None or budget is None or not study_in:
            return None
        weeks, deadline = until[0]
        return replace(
            with_hours(self._given, hours_per_week[0]),
            weeks=weeks,
            deadline=deadline,
            budget=budget[0],
            study_in=study_in,
        )

    def _field(
        self, name: str, parse: Callable[[str], Value], note: Callable[[Value], str]
    ) -> tuple[Value] | None:
        field = self.query_one(f"#{name}", Field)
        try:
            value = parse(field.input.value)
        except InvalidEntryError as problem:
            example = _date_to_type(self._today + dt.timedelta(weeks=26))
            field.say(self.say(f"constraints.{problem.key}", date=example), problem=True)
            return None
        field.say(note(value))
        return (value,)

    def _hours_note(self, value: float) -> str:
        return self.say("constraints.hours-note", hours=hours(self.language, value / 7))

    def _until_note(self, value: tuple[int | None, dt.date | None]) -> str:
        weeks, deadline = value
        if deadline is not None:
            return self.say("constraints.until-date", date=date_plain(self.language, deadline))
        if weeks is None:
            return self.say("constraints.until-none")
        first = next_monday(self._today)
        dates = date_span(self.language, first, first + dt.timedelta(weeks=weeks, days=-1))
        return self.say("constraints.until-weeks", n=weeks, dates=dates)

    def _budget_note(self, value: float | None) -> str:
        if value is None:
            return self.say("constraints.budget-none")
        if value == 0:
            return self.say("constraints.budget-free")
        return self.say("constraints.budget-most", money=money(self.language, value))

    @on(Input.Submitted)
    @on(Confirmed)
    def action_accept(self) -> None:
        """Give back the constraints, or go to the first field that can't be taken."""
        chosen = self.read()
        if chosen is None:
            self._go_to_problem()
        else:
            self.give_back(chosen)

    def _go_to_problem(self) -> None:
        """Go to the first field that can't be taken, which says why."""
        for name in FIELDS:
            field = self.query_one(f"#{name}", Field)
            if field.has_class("-problem"):
                field.input.focus()
                return
        self.languages.focus()

    def _further(self) -> str:
        """What is set beside the fields, or that more can be set."""
        given = self._given
        counts = {
            "days": given.weekday_hours is not None,
            "breaks": len(given.breaks),
            "holidays": given.holidays is not None,
            "parallel": given.parallel > 1,
            "kinds": bool(given.prefer_kinds or given.without_kinds or given.also_kinds),
            "wanted": len(given.with_),
            "unwanted": len(given.without),
        }
        found = [self.say(f"more.set-{key}", n=counts[key]) for key in LISTED if counts[key]]
        if not found:
            return self.say("more.offer")
        return self.say("more.set", what=joined(self.language, found))

    def action_more(self) -> None:
        """Go to the further settings, once what is typed here is right."""
        chosen = self.read()
        if chosen is None:
            self._go_to_problem()
            self.further.update("! " + self.say("more.mend-first"))
            self.further.add_class("problem")
        else:
            self.give_back(MoreOf(chosen))

    def action_back(self) -> None:
        """Go one screen back."""
        self.give_back(Move.BACK)


def _written(language: Language, given: ChosenConstraints) -> dict[str, str]:
    until = "" if given.weeks is None else str(given.weeks)
    return {
        "hours": written_number(language, given.hours_per_week),
        "until": _date_to_type(given.deadline) if given.deadline else until,
        "budget": "" if given.budget is None else written_number(language, given.budget),
    }


def _date_to_type(date: dt.date) -> str:
    return f"{date:%d/%m/%Y}"
