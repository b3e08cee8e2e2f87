"""What sets another plan apart: figures side by side, then steps in, out and moved."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.whatif_models import Measure, PlanChange
from tremplin.app.widgets.words import padded, plain, prose, wrap

GAP = "  "
ARROW = "→"
MOST_MOVED = 4
MARKS = (("into", "+ ", "$text-success"), ("out", "− ", "$text-error"), ("moved", "~ ", ""))


def measure_lines(measures: Sequence[Measure], width: int) -> list[Content]:
    """A line for each figure, in columns where there is room, else two lines."""
    rows = [(one.name, one.before, ARROW, one.after, one.change) for one in measures]
    widths = [
        max((cell_len(cell) for cell in column), default=0) for column in zip(*rows, strict=True)
    ]
    if sum(widths) + len(GAP) * 4 <= width:
        return [_wide(row, widths) for row in rows]
    return [line for row in rows for line in _narrow(row, width)]


def _wide(row: Sequence[str], widths: Sequence[int]) -> Content:
    name, before, arrow, after, change = row
    same = not change
    return Content.assemble(
        (padded(name, widths[0]) + GAP, "$text-muted"),
        plain(" " * (widths[1] - cell_len(before)) + before + GAP, "$text-muted"),
        (arrow if not same else " ", "$text-muted"),
        GAP,
        plain(" " * (widths[3] - cell_len(after)) + after if not same else ""),
        plain(f"{GAP}{change}" if change else "", "bold"),
    )


def _narrow(row: Sequence[str], width: int) -> Iterator[Content]:
    name, before, arrow, after, change = row
    yield from wrap(plain(name, "$text-muted"), width)
    text = f"{before} {arrow} {after}  {change}" if change else before
    yield from wrap(plain(text), width, GAP, GAP)


def step_lines(change: PlanChange, width: int, more: str) -> list[Content]:
    """The steps, each with a sign; `more` says how many others move, with `{n}` in it."""
    lines: list[Content] = []
    for part, mark, style in MARKS:
        steps: tuple[str, ...] = getattr(change, part)
        shown = steps if part != "moved" else steps[:MOST_MOVED]
        for step in shown:
            lines += wrap(prose(step), width, Content.styled(mark, f"bold {style}".strip()), "  ")
    if len(change.moved) > MOST_MOVED:
        lines += wrap(plain(more, "$text-muted"), width, "  ", "  ")
    return lines
