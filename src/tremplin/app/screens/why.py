"""Why a resource is in the plan, or why not; and what another choice would change."""

from collections.abc import Iterable
from typing import ClassVar, Final, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tremplin.app.whatif_models import Standing, WhyView
from tremplin.app.widgets.changes import MOST_MOVED, measure_lines, step_lines
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import plain
from tremplin.language.localized import Language

Verdict = Literal["wanted", "unwanted", "either", "search", "back"]


KEYS: Final[tuple[tuple[str, Verdict], ...]] = (
    ("a", "wanted"),
    ("x", "unwanted"),
    ("l", "either"),
    ("c", "search"),
)

ALWAYS: Final[dict[Standing, tuple[Verdict, ...]]] = {
    "in-plan": ("wanted",),
    "wanted": ("either",),
    "unwanted": ("either",),
    "out": (),
}
"""What can be decided even where there is no other plan."""


class WhyScreen(Page[Verdict]):
    """The answer in words and figures, and what one may decide."""

    CSS_PATH = "why.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"go('{verdict}')", show=False) for key, verdict in KEYS),
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("enter,escape", "go('back')", show=False),
    ]

    def __init__(self, language: Language, why: WhyView) -> None:
        """Show the answer `why`."""
        super().__init__(language)
        self._why = why
        self._ways = _ways(why)

    def heading(self) -> Heading:
        """The step."""
        return Heading(self.say("why.heading"), progress=1.0)

    def content(self) -> ComposeResult:
        """Resource, sentences, figures, decisions."""
        why = self._why
        yield Paragraph(plain(why.title), id="title")
        yield Paragraph(why.about, classes="muted")
        for sentence in why.sentences:
            yield Paragraph(sentence, classes="space")
        if why.change.possible:
            title = "without" if why.standing in ("in-plan", "wanted") else "with"
            yield Paragraph(plain(self.say(f"why.{title}"), "bold $text-accent"), classes="space")
            yield Paragraph(why.change.sentence)
            yield Lines(lambda width: measure_lines(why.change.measures, width))
            more = self.say("whatif.more-moved", n=len(why.change.moved) - MOST_MOVED)
            yield Lines(lambda width: step_lines(why.change, width, more))

    def keys(self) -> Iterable[Key]:
        """Decide, search, scroll, back, leave."""
        for key, verdict in KEYS:
            if verdict in self._ways:
                yield Key(key.upper(), self.say(f"why.key-{verdict}"), f"screen.go('{verdict}')")
        yield Key("↑↓", self.say("key.scroll"))
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.go('back')")
        yield self.quit_key()

    def action_go(self, verdict: Verdict) -> None:
        """Decide, where that is possible, or go elsewhere."""
        if verdict in self._ways:
            self.give_back(verdict)

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)


def _ways(why: WhyView) -> frozenset[Verdict]:
    """What may be decided of the resource as it stands."""
    ways: set[Verdict] = {"back", "search", *ALWAYS[why.standing]}
    if why.other_plan:
        ways.add("unwanted" if why.standing in ("in-plan", "wanted") else "wanted")
    return frozenset(ways)
