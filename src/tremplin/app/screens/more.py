"""More wishes: days, days off, several at once, kinds and resources wanted or not."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from textual import on
from textual.app import ComposeResult

from tremplin.app.knobs import Knob
from tremplin.app.messages import Confirmed
from tremplin.app.models import Move
from tremplin.app.more_knobs import more_knobs
from tremplin.app.start import ChosenConstraints
from tremplin.app.widgets.dial_page import DialPage
from tremplin.app.widgets.dials import Dials
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Paragraph
from tremplin.language.localized import Language


class MoreScreen(DialPage[ChosenConstraints | Move]):
    """Everything that most people leave as it is."""

    CSS_PATH = "more.tcss"

    def __init__(
        self,
        language: Language,
        given: ChosenConstraints,
        today: dt.date,
        names: Mapping[str, str],
    ) -> None:
        """Begin with `given`; `names` are the titles of the resources that wishes are about."""
        super().__init__(language, given, today)
        self._names = names

    def knobs(self) -> Sequence[Knob]:
        """Days, days off, several at once, kinds, resources."""
        return more_knobs(self.language, self.given, self.today, self._names)

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("more.heading"))

    def content(self) -> ComposeResult:
        """What it is for, the dials."""
        yield Paragraph(self.say("more.intro"), classes="muted", id="intro")
        yield Dials(self.shown_dials())

    def keys(self) -> Iterable[Key]:
        """Choose, turn, type, take away, accept, back, leave."""
        yield Key("↑↓", self.say("key.choose"))
        yield Key("←→", self.say("whatif.key-turn"))
        yield Key("0-9", self.say("whatif.key-type"))
        yield Key(self.say("name.delete"), self.say("more.key-remove"))
        yield Key(self.say("name.enter"), self.say("more.key-accept"), "screen.accept")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.back")
        yield self.quit_key()

    @on(Confirmed)
    def action_accept(self) -> None:
        """Take what is typed; then give everything back."""
        if not self.take_typed():
            self.give_back(self.given)

    def action_back(self) -> None:
        """Change nothing."""
        self.give_back(Move.BACK)
