"""The row under every screen: the keys that matter here, which can be clicked too."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.style import Style

from tremplin.app.widgets.lines import Lines
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import say

GAP = "  "
MOST_ROWS = 3
LEAVING = tuple(say(language, "app.name.escape") for language in LANGUAGES)
"""The names of the key that goes back: it shows even where there is little room."""
META = "key_action"


@dataclass(frozen=True)
class Key:
    """A key, what it does, and the action that a click on it runs."""

    key: str
    label: str
    action: str = ""


class KeyBar(Lines):
    """Keys and what they do, on as few rows as they fit."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; padding: 0 1; background: $background; }
    """

    def __init__(
        self,
        keys: Iterable[Key],
        *,
        cue: Key | None = None,
        due: Callable[[], bool] = lambda: False,
    ) -> None:
        """Show `keys`, the most useful first, and before them the `cue` for as long as it is due.

        Whether it is due is asked whenever the keys are painted, once everything has its place.
        """
        super().__init__(lambda width: ())
        self._cue = [] if cue is None else [_cell(cue)]
        self._due = due
        self._cued = False
        self.set_keys(keys)

    def set_keys(self, keys: Iterable[Key]) -> None:
        """Show other keys."""
        self._cells = [_cell(key) for key in keys]
        self.refresh(layout=True)

    def lines(self, width: int) -> Sequence[Content]:
        """The keys of the moment."""
        self._cued = bool(self._cue) and self._due()
        rows = self._rows(width, cued=self._cued)
        return [*[Content("")] * (self._height(width) - len(rows)), *rows]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows with the cue as without: nothing else moves when it comes or goes."""
        return self._height(width)

    def _height(self, width: int) -> int:
        return max(len(self._rows(width, cued=cued)) for cued in (True, False))

    def _rows(self, width: int, *, cued: bool) -> list[Content]:
        return _rows([*(self._cue if cued else []), *self._cells], max(1, width))

    def on_mount(self) -> None:
        """Look again whenever something has another place."""
        if self._cue:
            signal = self.screen.screen_layout_refresh_signal
            signal.subscribe(self, lambda _: self.look_again(), immediate=True)

    def look_again(self) -> None:
        """Show or hide the cue, if that has changed."""
        if self._cue and self._due() != self._cued:
            self.refresh()

    async def on_click(self, event: events.Click) -> None:
        """A click on a key does what the key does."""
        action = event.style.meta.get(META)
        if action:
            await self.run_action(action)


def _cell(key: Key) -> Content:
    content = Content.assemble((key.key, "bold $text-accent"), " ", (key.label, "$text-muted"))
    if key.action:
        content = content.stylize(Style.from_meta({META: key.action}))
    return content


def _rows(cells: Sequence[Content], width: int) -> list[Content]:
    """The keys on rows; where they need too many, the last ones go, but for those that leave."""
    kept = list(cells)
    while len(rows := _filled(kept, width)) > MOST_ROWS and (less := _spared(kept)) is not None:
        del kept[less]
    return rows


def _spared(cells: Sequence[Content]) -> int | None:
    """The place of the cell that is missed least; None where all must stay."""
    places = range(len(cells) - 2, 0, -1)
    return next((n for n in places if not cells[n].plain.startswith(LEAVING)), None)


def _filled(cells: Sequence[Content], width: int) -> list[Content]:
    rows: list[Content] = []
    for cell in cells:
        if rows and rows[-1].cell_length + len(GAP) + cell.cell_length <= width:
            rows[-1] = rows[-1] + GAP + cell
        else:
            rows.append(cell)
    return rows
