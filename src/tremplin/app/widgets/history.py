"""The curve of each skill over all sittings, in columns or, where it is narrow, in two lines."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.widgets.words import fit, padded, plain

GAP = "  "
SHORTEST_NAME = 12


def history_lines(rows: Sequence[Sequence[str]], width: int) -> list[Content]:
    """Head and rows: name, curve, then figures; what does not fit beside the name goes below."""
    columns = list(zip(*rows, strict=True))[1:]
    widths = [max(map(cell_len, column)) for column in columns]
    room = width - sum(widths) - len(GAP) * len(widths)
    if room >= SHORTEST_NAME:
        return [_wide(row, room, widths, head=n == 0) for n, row in enumerate(rows)]
    return [line for row in rows[1:] for line in _narrow(row, rows[0], width)]


def _wide(row: Sequence[str], room: int, widths: Sequence[int], *, head: bool) -> Content:
    cells = (padded(cell, size) for cell, size in zip(row[1:], widths, strict=True))
    text = GAP.join([padded(row[0], min(room, 26)), *cells]).rstrip()
    return plain(text, "$text-muted" if head else "")


def _narrow(row: Sequence[str], names: Sequence[str], width: int) -> Iterator[Content]:
    """Name and curve, then each figure with its name."""
    name, curve, *figures = row
    yield plain(f"{fit(name, max(1, width - cell_len(curve) - 1))} {curve}")
    for title, figure in zip(names[2:], figures, strict=True):
        if figure:
            yield plain(fit(f"  {title} {figure}", width), "$text-muted")
