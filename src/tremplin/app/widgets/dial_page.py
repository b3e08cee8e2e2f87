"""What screens with dials have in common: from a key to other limits, or to what is wrong."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import getters, on
from textual.binding import Binding, BindingType

from tremplin.app.knobs import Knob, refused
from tremplin.app.messages import Picked, Removed, Turned, Typed
from tremplin.app.parsing import InvalidEntryError
from tremplin.app.start import ChosenConstraints
from tremplin.app.widgets.dials import Dial, Dials
from tremplin.app.widgets.page import Page
from tremplin.language.localized import Language

Result = TypeVar("Result")


class DialPage(Page[Result]):
    """Holds limits, and the dials that turn them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    dials = getters.query_one(Dials)

    def __init__(self, language: Language, given: ChosenConstraints, today: dt.date) -> None:
        """Begin with the limits `given`; `today` bounds the dates."""
        super().__init__(language)
        self.given = given
        self.today = today
        self._problem = ""

    def knobs(self) -> Sequence[Knob]:
        """What can be turned, for the limits of the moment."""
        return ()

    def changed(self) -> None:
        """What follows from other limits."""

    def shown_dials(self) -> list[Dial]:
        """The knobs as they are shown."""
        return [self._dial(knob) for knob in self.knobs()]

    def _dial(self, knob: Knob) -> Dial:
        return Dial(
            label=knob.name or self.say(knob.label),
            value=knob.shown(self.language, self.given),
            note=self._problem or (self.say(knob.note) if knob.note else ""),
            heading=self.say(knob.heading) if knob.heading else "",
            problem=bool(self._problem),
            to_type=knob.typed is not None,
        )

    @on(Turned)
    def _turned(self, turned: Turned) -> None:
        self._become(self._knob().turned(self.given, turned.by))

    @on(Typed)
    def _typed(self, typed: Typed) -> None:
        knob = self._knob()
        if knob.typed_below and self.dials.cursor is not None:
            self.dials.type_below(knob.typed_below)
        try:
            given = knob.typed(self.given, typed.text) if knob.typed else self.given
        except InvalidEntryError as problem:
            self._refuse(problem)
            return
        self._become(given if knob.at_once else self.given)

    @on(Removed)
    def _removed(self) -> None:
        removed = self._knob().removed
        if removed is not None:
            self._become(removed(self.given))

    @on(Picked)
    def _moved(self) -> None:
        self._problem = ""
        self.show_dials()

    def take_typed(self) -> bool:
        """Take what was typed and does not count yet; whether there was any, right or wrong."""
        knob, typed = self._knob(), self.dials.typed
        if typed is None or knob.typed is None:
            return False
        if self._problem:
            return True
        self.dials.typed = None
        if knob.at_once:
            return False
        self._become(knob.typed(self.given, typed))
        return True

    def _knob(self) -> Knob:
        return self.knobs()[self.dials.cursor or 0]

    def _refuse(self, problem: InvalidEntryError) -> None:
        self._problem = refused(self.language, problem, self.today)
        self.show_dials()

    def _become(self, given: ChosenConstraints) -> None:
        self._problem = ""
        before, self.given = self.given, given
        self.show_dials()
        if given != before:
            self.changed()

    def show_dials(self) -> None:
        """Show the values of the moment."""
        self.dials.set_dials(self.shown_dials())
