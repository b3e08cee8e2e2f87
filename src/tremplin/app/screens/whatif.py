"""What if: hours, time, money and languages to turn, and at once what the plan would become."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Final

from textual import getters, on
from textual.app import ComposeResult
from textual.content import Content

from tremplin.app.knobs import Knob, limit_knobs
from tremplin.app.messages import Confirmed
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import PlanChange
from tremplin.app.widgets.changes import MOST_MOVED, measure_lines, step_lines
from tremplin.app.widgets.dial_page import DialPage
from tremplin.app.widgets.dials import Dials
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.words import plain, prose, wrap
from tremplin.language.localized import Language

Ask = Callable[[ChosenConstraints, bool], Awaitable[PlanChange]]
"""What other limits change; the second argument asks for the exact answer."""


REST: Final = 0.3
"""Seconds without a key before the exact answer is asked for."""


class WhatIfScreen(DialPage[ChosenConstraints | None]):
    """Four dials, and the difference that they make; gives back the limits taken, or None."""

    CSS_PATH = "whatif.tcss"
    changes = getters.query_one("#changes", Lines)
    title_line = getters.query_one("#change-title", Paragraph)

    def __init__(
        self, language: Language, given: ChosenConstraints, today: dt.date, answer: Ask
    ) -> None:
        """Begin with the limits `given`; `answer` tells what they change in the plan shown."""
        super().__init__(language, given, today)
        self._answer = answer
        self._change: PlanChange | None = None
        self._answering = False
        self._knobs = limit_knobs(today)

    def knobs(self) -> Sequence[Knob]:
        """Hours, time, money, languages."""
        return self._knobs

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("whatif.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """Dials, what changes."""
        yield Dials(self.shown_dials())
        yield Paragraph(self._title(), id="change-title")
        yield Lines(self._lines, id="changes")

    def keys(self) -> Iterable[Key]:
        """Choose, turn, type, take, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key("←→", self.say("whatif.key-turn"))
        yield Key("0-9", self.say("whatif.key-type"))
        yield Key(self.say("name.enter"), self.say("whatif.key-take"), "screen.take")
        yield Key(self.say("name.escape"), self.say("whatif.key-back"), "screen.back")
        yield self.quit_key()

    def on_mount(self) -> None:
        """Say what the first limits change."""
        super().on_mount()
        self.changed()

    def changed(self) -> None:
        """Ask for the answer, unless it is being asked for; the newest limits come next."""
        self.title_line.update(self._title(working=True))
        if not self._answering:
            self._answering = True
            self.run_worker(self._answer_newest(), name="what-if")

    async def _answer_newest(self) -> None:
        """Answer until nothing newer was asked meanwhile."""
        while not await self._answered(self.given):
            continue
        self._answering = False

    async def _answered(self, limits: ChosenConstraints) -> bool:
        """Answer at once, then exactly; whether these are still the limits that count."""
        if not await self._is_settled(limits, exact=False):
            # The exact answer may take a while: it waits until the keys rest.
            await asyncio.sleep(REST)
            await self._is_settled(limits, exact=True)
        return limits == self.given

    async def _is_settled(self, limits: ChosenConstraints, *, exact: bool) -> bool:
        """Show what the limits change, if they still count; whether nothing more is to come."""
        if limits != self.given:
            return True
        change = await self._answer(limits, exact)
        if limits == self.given:
            self._show(change)
        return change.settled or limits != self.given

    def _show(self, change: PlanChange) -> None:
        self._change = change
        self.title_line.update(self._title(working=not change.settled))
        self.changes.refresh(layout=True)

    def _title(self, *, working: bool = False) -> Content:
        mark = " …" if working else ""
        return plain(self.say("whatif.changes") + mark, "bold $text-accent")

    def _lines(self, width: int) -> list[Content]:
        change = self._change
        if change is None:
            return []
        lines = wrap(prose(change.sentence), width) if change.sentence else []
        more = self.say("whatif.more-moved", n=len(change.moved) - MOST_MOVED)
        return [*lines, *measure_lines(change.measures, width), *step_lines(change, width, more)]

    @on(Confirmed)
    def action_take(self) -> None:
        """Take these limits, once what is typed is right and there is a plan for them."""
        if self.take_typed():
            return
        if self._change is not None and self._change.possible:
            self.give_back(self.given)

    def action_back(self) -> None:
        """Keep the limits that were."""
        self.give_back(None)
