"""One answered question again: as asked, the answer, what is right, why, where to read it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from tremplin.app.review_models import AfterReview, Block, ReviewPage
from tremplin.app.widgets.heading import Heading
from tremplin.app.widgets.keybar import Key
from tremplin.app.widgets.lines import Lines, Paragraph
from tremplin.app.widgets.material import Code, Quote, Table
from tremplin.app.widgets.page import Page
from tremplin.app.widgets.words import prose, wrap
from tremplin.language.localized import Language


class ReviewScreen(Page[AfterReview]):
    """A question under review; left and right go to its neighbours."""

    CSS_PATH = "review.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right,enter", "turn(1)", show=False),
        Binding("up", "scroll_lines(-1)", show=False),
        Binding("down", "scroll_lines(1)", show=False),
        Binding("f4", "leave('report')", show=False),
        Binding("escape", "leave('list')", show=False),
    ]

    def __init__(self, language: Language, pages: Sequence[ReviewPage], place: int) -> None:
        """Show the question `place` of `pages`."""
        super().__init__(language)
        self._pages = pages
        self._place = place

    def heading(self) -> Heading:
        """Which question of how many."""
        number, count = self._place + 1, len(self._pages)
        page = self._pages[self._place]
        return Heading(self.say("review.place", n=number, of=count), page.title, number / count)

    def content(self) -> ComposeResult:
        """The verdict, then every part of the page."""
        page = self._pages[self._place]
        yield Paragraph(page.verdict, classes="strong", id="verdict")
        for block in page.blocks:
            yield _widget(block)

    def keys(self) -> Iterable[Key]:
        """Neighbours, scroll, report, back, leave."""
        if len(self._pages) > 1:
            yield Key("←→", self.say("review.key-turn"))
        yield Key("↑↓", self.say("key.scroll"))
        yield Key("F4", self.say("report.key"), "screen.leave('report')")
        yield Key(self.say("name.escape"), self.say("key.back"), "screen.leave('list')")
        yield self.quit_key()

    async def action_turn(self, by: int) -> None:
        """Go to a neighbour, as far as there is one."""
        place = self._place + by
        if 0 <= place < len(self._pages):
            self._place = place
            await self.recompose()
            self.action_scroll_body_home()

    def action_scroll_lines(self, by: int) -> None:
        """Scroll line by line."""
        self.scrolled.scroll_relative(y=2 * by, animate=False, force=True)

    def action_leave(self, action: str) -> None:
        """Report this question, or go back to the list."""
        self.give_back(AfterReview("report" if action == "report" else "list", self._place))


def _widget(block: Block) -> Lines:
    if block.kind == "quote":
        return Quote(block.text)
    if block.kind == "code":
        return Code(block.text)
    if block.kind == "table":
        return Table(block.rows)
    if block.kind == "entries":
        return Lines(lambda width: list(_entries(block, width)), classes="entries")
    return Paragraph(block.text, classes=block.kind)


def _entries(block: Block, width: int) -> Iterator[Content]:
    """Entries with a hanging indent; an option keeps the line ends of its text."""
    for sign, text in block.rows:
        head = Content.styled(f"{sign} ", "bold $text-accent") if sign else Content("  ")
        yield from wrap(prose(text), width, head, " " * head.cell_length)
