"""A widget that lays out its own lines for the width that it gets."""

from collections.abc import Callable, Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region, Size
from textual.widget import Widget

from tremplin.app.widgets.words import prose, wrap

Layout = Callable[[int], Sequence[Content]]
"""From a width in cells to lines that are no wider."""


class Lines(Widget):
    """Shows the lines that a function lays out."""

    DEFAULT_CSS = """
    Lines { height: auto; width: 1fr; text-wrap: nowrap; text-overflow: clip; }
    """

    def __init__(self, lay_out: Layout, *, id: str | None = None, classes: str = "") -> None:
        """Show what `lay_out` gives for the width."""
        super().__init__(id=id, classes=classes)
        self._lay_out = lay_out

    def lines(self, width: int) -> Sequence[Content]:
        """The lines for a width in cells."""
        return self._lay_out(max(1, width))

    def show(self, lay_out: Layout) -> None:
        """Show something else."""
        self._lay_out = lay_out
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as there are lines."""
        return len(self.lines(width))

    def render(self) -> Content:
        """The lines, one under the other."""
        return Content("\n").join(self.lines(self.size.width))

    def scroll_towards(self, row: int) -> bool:
        """Scroll a little if `row` lies below what shows; whether it already showed."""
        holder = self._holder()
        if holder is None or holder.size.height == 0:
            return True
        below = self.virtual_region.y + row - (holder.scroll_offset.y + holder.size.height - 1)
        if below > 0:
            holder.scroll_relative(y=min(below, 3), animate=False, force=True)
        return below <= 0

    def bring_into_view(self, top: int, bottom: int) -> None:
        """Scroll whatever holds this widget so that rows `top` to `bottom` show, the top first."""
        holder = self._holder()
        if holder is not None:
            height = min(bottom - top + 1, max(1, holder.size.height))
            region = Region(0, top, max(1, self.size.width), height)
            place = region.translate(self.virtual_region.offset)
            holder.scroll_to_region(place, animate=False, force=True)

    def _holder(self) -> VerticalScroll | None:
        """The nearest ancestor that scrolls."""
        return next((x for x in self.ancestors if isinstance(x, VerticalScroll)), None)


class Paragraph(Lines):
    """A text, wrapped; what stands between backticks is set off."""

    def __init__(
        self, text: str | Content = "", *, id: str | None = None, classes: str = ""
    ) -> None:
        """Show `text`."""
        super().__init__(_wrapped(text), id=id, classes=classes)

    def update(self, text: str | Content) -> None:
        """Show another text."""
        self.show(_wrapped(text))


class Hint(Paragraph):
    """A sentence below an answer, which scrolls into view when it has something to say.

    It takes no room before that.
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Say nothing yet."""
        super().__init__(id=id)
        self.display = False

    def update(self, text: str | Content) -> None:
        """Say something else, or nothing."""
        self.display = bool(text)
        super().update(text)

    def tell(self, sentence: str) -> None:
        """Say it."""
        self.update(sentence)
        self.call_after_refresh(self._come_into_view)

    def on_resize(self) -> None:
        """Only now is there a place for what was said before there was one."""
        self._come_into_view()

    def _come_into_view(self) -> None:
        if self.size.height:
            self.bring_into_view(0, self.size.height - 1)


def _wrapped(text: str | Content) -> Layout:
    content = text if isinstance(text, Content) else prose(text)
    if not content.plain:
        return lambda width: ()
    return lambda width: wrap(content, width)
