"""A table of contents: each part by its letter, the one in view set off."""

from collections.abc import Sequence
from typing import Final

from textual import events
from textual.content import Content
from textual.style import Style

from tremplin.app.widgets.lines import Lines
from tremplin.app.widgets.words import fit

COLUMN: Final = 30
"""Cells up to which the parts stand one under the other."""
META: Final = "part_action"
GAP: Final = "  "


class Contents(Lines):
    """The parts of a page, which a letter or a click jumps to."""

    DEFAULT_CSS = """
    Contents { height: auto; }
    """

    def __init__(self, names: Sequence[str], letters: Sequence[str]) -> None:
        """List `names`, each under its letter; the first one is in view."""
        super().__init__(self._laid_out)
        self._names = list(zip(letters, names, strict=True))
        self.current = 0

    def point(self, place: int) -> None:
        """Set off the part that is in view."""
        if place != self.current:
            self.current = place
            self.refresh()

    async def on_click(self, event: events.Click) -> None:
        """A click on a part jumps to it."""
        action = event.style.meta.get(META)
        if action:
            await self.run_action(action)

    def _laid_out(self, width: int) -> list[Content]:
        if width <= COLUMN:
            return [self._cell(place, width) for place in range(len(self._names))]
        rows: list[Content] = []
        for cell in map(self._cell, range(len(self._names))):
            if rows and rows[-1].cell_length + len(GAP) + cell.cell_length <= width:
                rows[-1] = rows[-1] + GAP + cell
            else:
                rows.append(cell)
        return rows

    def _cell(self, place: int, width: int = 0) -> Content:
        letter, name = self._names[place]
        here = place == self.current
        text = fit(name, width - 2) if width else name
        cell = Content.assemble(
            (letter, "bold $text-accent"), " ", (text, "bold underline" if here else "$text-muted")
        )
        return cell.stylize(Style.from_meta({META: f"screen.jump({place})"}))
