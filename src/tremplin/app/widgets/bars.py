"""Bars side by side, with a mark under the one that is pointed at."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.widgets.words import fit, plain

EIGHTHS: Final = " ▁▂▃▄▅▆▇█"
PLAIN: Final = " .:#"
POOR: Final = frozenset({"linux", "vt100", "vt102", "vt220", "ansi", "cons25"})
"""Terminals whose fonts lack eighths of blocks."""
AXIS: Final = 6
"""Cells before the bars."""
WIDEST: Final = 4
LEAST: Final = 1e-9


@dataclass(frozen=True)
class Panel:
    """Bars of one figure: their shares of the axis, 0 to 1."""

    shares: Sequence[float]
    top: str
    """What the top of the axis stands for."""
    rows: int


@dataclass(frozen=True)
class Marks:
    """Places under the bars: the one pointed at, and the one of the plan shown."""

    pointed: int
    here: int


def draws_blocks(encoding: str, terminal: str | None = None) -> bool:
    """Whether the terminal shows eighths of blocks."""
    name = os.environ.get("TERM", "") if terminal is None else terminal
    return encoding.lower().startswith("utf") and name not in POOR


def panel_lines(panel: Panel, marks: Marks, width: int, *, blocks: bool) -> list[Content]:
    """The bars, from the top row down; the top row begins with what it stands for."""
    wide = bar_width(len(panel.shares), width)
    glyphs = EIGHTHS if blocks else PLAIN
    lines = []
    for row in range(panel.rows):
        label = panel.top if row == 0 else "0" if row == panel.rows - 1 else ""
        cells = [
            (_cell(share * panel.rows - (panel.rows - 1 - row), glyphs) * (wide - 1) + " ", place)
            if wide > 1
            else (_cell(share * panel.rows - (panel.rows - 1 - row), glyphs), place)
            for place, share in enumerate(panel.shares)
        ]
        lines.append(
            Content.assemble(
                plain(f"{fit(label, AXIS - 1):>{AXIS - 1}} ", "$text-muted"),
                *(
                    (text, "bold $text-accent" if place == marks.pointed else "$text-muted")
                    for text, place in cells
                ),
            )
        )
    return lines


def _cell(filled: float, glyphs: str) -> str:
    """What one cell shows of a bar that fills it from below; something stays visible."""
    last = len(glyphs) - 1
    if filled <= LEAST:
        return glyphs[0]
    return glyphs[min(last, max(1, round(filled * last)))]


def mark_line(count: int, marks: Marks, width: int, *, blocks: bool) -> Content:
    """The marks under the bars: where one is, and where the plan shown is."""
    wide = bar_width(count, width)
    pointed, here = ("▲", "◆") if blocks else ("^", "*")
    cells = [" "] * count
    cells[marks.here] = here
    line = [(one + " " * (wide - 1), "$text-warning") for one in cells]
    mark = pointed if marks.pointed != marks.here or wide < 2 else here + pointed
    line[marks.pointed] = (mark + " " * (wide - len(mark)), "bold $text-accent")
    return Content.assemble(" " * AXIS, *line)


def axis_line(first: str, last: str, count: int, width: int) -> Content:
    """What the first and the last bar stand for."""
    room = max(0, count * bar_width(count, width) - cell_len(first) - cell_len(last))
    return plain(" " * AXIS + first + " " * max(room, 2) + last, "$text-muted")


def bar_width(count: int, width: int) -> int:
    """Cells of a bar, the space after it included."""
    return max(1, min(WIDEST, (width - AXIS) // max(1, count)))
