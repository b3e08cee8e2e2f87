"""The parts of a job sheet as lines: lists, levels, pay in columns, two views side by side."""

from collections.abc import Iterable, Sequence
from typing import Final

from textual.content import Content

from tremplin.app.widgets.levels import dots
from tremplin.app.widgets.words import padded, plain, prose, wrap
from tremplin.report.job_blocks import (
    Block,
    Entry,
    Levels,
    Part,
    Pay,
    PayRow,
    Points,
    Prose,
    Views,
)

BROAD: Final = 84
"""Cells from which tables get a column more and two views stand side by side."""
GAP: Final = "  "
BLANK: Final = Content("")


def part_lines(part: Part, width: int) -> list[Content]:
    """A part with its title on `width` cells."""
    lines = wrap(plain(part.title, "bold $text-accent"), width)
    for block in part.blocks:
        lines += [BLANK, *block_lines(block, width)]
    return [*lines, BLANK, BLANK]


def block_lines(block: Block, width: int) -> list[Content]:
    """One block on `width` cells."""
    if isinstance(block, Prose):
        return wrap(plain(block.text, "$text-muted") if block.quiet else prose(block.text), width)
    if isinstance(block, Points):
        return _points(block, width)
    if isinstance(block, Levels):
        return _levels(block, width)
    if isinstance(block, Pay):
        return _pay(block, width)
    return _views(block, width)


def _points(points: Points, width: int) -> list[Content]:
    lines = wrap(plain(points.title, "bold"), width) if points.title else []
    for entry in points.entries:
        lines += _entry(entry, width)
    return lines


def _entry(entry: Entry, width: int) -> list[Content]:
    text = Content.assemble(prose(entry.text), _marks(entry.sources))
    lines = wrap(text, width, "• ", "  ")
    for more in entry.more:
        lines += wrap(plain(more, "$text-muted"), width, "  ", "  ")
    return lines


def _marks(sources: Sequence[int]) -> Content:
    """Numbers of sources, on one line with the last word."""
    numbers = ",".join(map(str, sources))
    return Content.styled(f"\u00a0[{numbers}]", "$text-muted") if sources else BLANK


def _levels(levels: Levels, width: int) -> list[Content]:
    room = max(4, width - 9)
    longest = max(len(name) for _, name, _ in levels.rows)
    return [
        Content.assemble(
            ("◆ " if core else "  ", "$text-warning"),
            plain(padded(name, min(room, longest))),
            " ",
            (dots(level), "$text-accent"),
        )
        for level, name, core in levels.rows
    ]


def _pay(pay: Pay, width: int) -> list[Content]:
    widths = _widths(pay, width)
    amount, basis, year, source = pay.head
    head = _cells((amount, basis, year), widths)
    if width >= BROAD:
        head += GAP + source
    lines = wrap(plain(pay.title, "bold"), width)
    if sum(widths) + 2 * len(GAP) <= width:
        lines.append(plain(head, "$text-muted"))
    for row in pay.rows:
        lines += _broad(row, widths, width) if width >= BROAD else _narrow(row, widths, width)
    return lines


def _widths(pay: Pay, width: int) -> tuple[int, int, int]:
    """Cells of the first three columns, those of all tables of a sheet in line on a wide screen."""
    cells = [pay.head[:3], *((row.amount, row.basis, row.year) for row in pay.rows)]
    columns = zip(*cells, strict=True)
    least = (30, 13, 9) if width >= 60 else (0, 0, 0)
    found = (max(map(len, column)) for column in columns)
    amount, basis, year = (max(pair) for pair in zip(found, least, strict=True))
    return amount, basis, year


def _cells(texts: Sequence[str], widths: Sequence[int]) -> str:
    cells = (padded(text, cells) for text, cells in zip(texts, widths, strict=True))
    return GAP.join(cells)


def _figure(row: PayRow, widths: Sequence[int]) -> Content:
    rest = _cells((row.basis, row.year), widths[1:])
    return Content.assemble(plain(padded(row.amount, widths[0]), "bold"), GAP, plain(rest))


def _broad(row: PayRow, widths: Sequence[int], width: int) -> list[Content]:
    """The figure, who publishes it beside it, where it comes from under both."""
    figure = Content.assemble(_figure(row, widths), GAP)
    lines = wrap(prose(row.source), width, figure, " " * figure.cell_length)
    return lines + _note(row, width)


def _narrow(row: PayRow, widths: Sequence[int], width: int) -> list[Content]:
    """The figure on a line of its own, the rest under it."""
    if sum(widths) + 2 * len(GAP) <= width:
        lines = [_figure(row, widths)]
    else:
        text = Content.assemble(plain(row.amount, "bold"), plain(f", {row.basis}, {row.year}"))
        lines = wrap(text, width)
    return lines + wrap(prose(row.source), width, "  ", "  ") + _note(row, width)


def _note(row: PayRow, width: int) -> list[Content]:
    return wrap(plain(row.note, "$text-muted"), width, "  ", "  ") if row.note else []


def _views(views: Views, width: int) -> list[Content]:
    if width < BROAD:
        return [*_points(views.left, width), BLANK, *_points(views.right, width)]
    half = (width - 4) // 2
    return side_by_side(_points(views.left, half), _points(views.right, half), half)


def side_by_side(left: Sequence[Content], right: Sequence[Content], width: int) -> list[Content]:
    """Two columns of `width` cells each, a rule between them."""
    height = max(len(left), len(right))
    return [
        Content.assemble(_filled(a, width), (" │ ", "$text-disabled"), b)
        for a, b in zip(_as_high(left, height), _as_high(right, height), strict=True)
    ]


def _as_high(lines: Sequence[Content], height: int) -> Iterable[Content]:
    return [*lines, *([BLANK] * (height - len(lines)))]


def _filled(line: Content, width: int) -> Content:
    return line + " " * max(0, width - line.cell_length)
