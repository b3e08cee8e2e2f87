"""The curve of one skill over several sittings, drawn by hand: a column for each sitting.

Places along are percentages and heights are pixels, as in the other pictures.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tremplin.report.markup import Markup, element
from tremplin.report.progress import Level
from tremplin.report.svg import picture

HEIGHT: Final = 58
EDGE: Final = 6
"""Pixels left free above level 5 and below level 0."""
HIGHEST: Final = 5


def curve_picture(title: str, description: str, levels: Sequence[Level | None]) -> Markup:
    """Levels from 0 to 5 with their intervals, None where a sitting did not ask about the skill."""
    places = [100 * (n + 0.5) / len(levels) for n in range(len(levels))]
    known = [(x, one) for x, one in zip(places, levels, strict=True) if one is not None]
    shapes = [_line(0, _height(mark), 100, _height(mark), "grid") for mark in range(HIGHEST + 1)]
    shapes += [_line(x, _height(one.low), x, _height(one.high), "reach") for x, one in known]
    shapes += [
        _line(x, _height(one.level), then, _height(later.level), "range")
        for (x, one), (then, later) in pairwise(known)
    ]
    shapes += [
        element("circle", cx=_percent(x), cy=f"{_height(one.level):g}", r=4, class_="dot")
        for x, one in known
    ]
    return picture(title, description, *shapes, height=HEIGHT)


def _height(level: float) -> float:
    """Pixels from the top."""
    share = min(max(level, 0), HIGHEST) / HIGHEST
    return round(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share, 2)


def _line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Markup:
    return element(
        "line", x1=_percent(x1), y1=f"{y1:g}", x2=_percent(x2), y2=f"{y2:g}", class_=class_
    )


def _percent(value: float) -> str:
    return f"{value:.2f}%"
