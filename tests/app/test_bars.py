"""Bars whose height is their share, in blocks or in ASCII alone."""

import pytest

from tremplin.app.widgets.bars import Marks, Panel, bar_width, draws_blocks, mark_line, panel_lines

SHARES = [n / 20 for n in range(21)]


@pytest.mark.parametrize("blocks", [True, False])
@pytest.mark.parametrize("width", [30, 50, 100])
def test_a_higher_share_is_a_higher_bar(width: int, blocks: bool) -> None:
    panel = Panel(SHARES, "100 %", 6)
    rows = [line.plain for line in panel_lines(panel, Marks(3, 7), width, blocks=blocks)]
    glyphs = " ▁▂▃▄▅▆▇█" if blocks else " .:#"
    full, wide = len(glyphs) - 1, bar_width(len(SHARES), width)
    assert all(len(row) <= width for row in rows)
    heights = [
        sum(glyphs.index(row[6 + wide * place]) for row in rows) for place in range(len(SHARES))
    ]
    assert heights == sorted(heights)
    assert heights[0] == 0
    assert heights[1] > 0
    assert heights[-1] == 6 * full
    for share, height in zip(SHARES, heights, strict=True):
        assert height == pytest.approx(6 * full * share, abs=1)
    assert rows[0].startswith("100 %")


def test_in_ascii_nothing_else_is_drawn() -> None:
    marks = Marks(2, 2)
    lines = panel_lines(Panel(SHARES, "", 3), marks, 70, blocks=False)
    text = "".join(line.plain for line in lines) + mark_line(21, marks, 70, blocks=False).plain
    assert text.isascii()


def test_the_mark_stands_under_its_bar() -> None:
    line = mark_line(20, Marks(pointed=4, here=9), 70, blocks=True).plain
    assert line.index("▲") == 6 + 4 * bar_width(20, 70)
    assert line.index("◆") == 6 + 9 * bar_width(20, 70)


@pytest.mark.parametrize(
    ("encoding", "terminal", "draws"),
    [("utf-8", "xterm-256color", True), ("ascii", "xterm", False), ("utf-8", "linux", False)],
)
def test_poor_terminals_get_ascii(encoding: str, terminal: str, draws: bool) -> None:
    assert draws_blocks(encoding, terminal) is draws
