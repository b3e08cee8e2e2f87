"""The rows that a bench prints: ours, theirs, ratio, bar."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEAD = ("what", "ours", "theirs", "ratio", "bar", "")


@dataclass(frozen=True)
class Row:
    """One figure; `reached` None when it has no bar."""

    what: str
    ours: str
    theirs: str = ""
    ratio: str = ""
    bar: str = ""
    reached: bool | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as text."""
        mark = {None: "", True: "reached", False: "MISSED"}[self.reached]
        return (self.what, self.ours, self.theirs, self.ratio, self.bar, mark)


def at_most(what: str, ours: float, theirs: float, bar: float, digits: int = 0) -> Row:
    """Ours / theirs, which must not be above the bar."""
    ratio = ours / theirs
    texts = (f"{ours:.{digits}f}", f"{theirs:.{digits}f}", f"{ratio:.2f}", f"<= {bar:.3g}")
    return Row(what, *texts, reached=ratio <= bar)


def within(what: str, value: float, low: float, high: float, digits: int = 3) -> Row:
    """A figure that must lie between two bars."""
    bar = f"{low:g} to {high:g}" if low > float("-inf") else f"<= {high:g}"
    if high == float("inf"):
        bar = f">= {low:g}"
    shown = f"{value:.{digits}f}" if abs(value) >= 10**-digits or value == 0 else f"{value:.1e}"
    return Row(what, shown, bar=bar, reached=low <= value <= high)


def beside(what: str, ours: float, theirs: str, digits: int = 3) -> Row:
    """A figure without a bar, and what it stands beside (none = "")."""
    ratio = f"{ours / float(theirs):.2f}" if theirs else ""
    return Row(what, f"{ours:.{digits}f}", theirs, ratio)


@dataclass(frozen=True)
class Matrix:
    """Figures of several things, a line for each, without bars."""

    head: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    """Said below."""


def show(title: str, rows: Iterable[Row] | Matrix) -> bool:
    """Print a table; whether every bar is reached."""
    if isinstance(rows, Matrix):
        _print(title, (rows.head, *rows.lines))
        for note in rows.notes:
            print(f"  {note}", flush=True)
        return True
    found = list(rows)
    _print(title, (HEAD, *(row.cells for row in found)))
    return all(row.reached is not False for row in found)


def _print(title: str, table: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print(f"\n{title}")
    for cells in table:
        print("  " + "  ".join(map(str.ljust, cells, widths)).rstrip(), flush=True)


def load() -> str:
    """How busy the machine is."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
