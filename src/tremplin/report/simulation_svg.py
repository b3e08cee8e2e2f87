"""Points of several strategies over the number of items, joined by lines; told apart in print too.

Places along are percentages and heights are pixels, as in the other pictures.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tremplin.report.markup import Markup, element
from tremplin.report.svg import picture

HEIGHT: Final = 360
TOP: Final = 10
BOTTOM: Final = 46
"""Pixels for the numbers of items and what they count."""
GAP: Final = 10
"""Pixels between the numbers on the left and the lines."""
DIGIT: Final = 2.6
"""Percent that a digit takes on a narrow screen."""
STEPS: Final = (0.01, 0.02, 0.05, 0.1, 0.2)
MOST_LEVELS: Final = 8
"""Lines across, at most."""
AT: Final = "\u00a0\u2192 "
"""Between a number of items and the value there."""

SHAPES: Final = {
    "dot": "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z",
    "diamond": "M0 -5.5L5.5 0L0 5.5L-5.5 0Z",
    "square": "M-4 -4H4V4H-4Z",
    "triangle": "M0 -5L5 4H-5Z",
    "down": "M0 5L5 -4H-5Z",
    "cross": "M-4 -4L4 4M-4 4L4 -4",
    "plus": "M-5 0H5M0 -5V5",
}


@dataclass(frozen=True)
class Style:
    """How a strategy is drawn."""

    shape: str
    dash: str | None = None
    hollow: bool = False
    ours: bool = False
    """In colour."""


STYLES: Final = {
    "goal": Style("dot", ours=True),
    "goal-per-item": Style("dot", "7 4", hollow=True, ours=True),
    "describe": Style("diamond", "4 3 1 3", ours=True),
    "describe-per-item": Style("diamond", "12 4", hollow=True, ours=True),
    "least-known": Style("square"),
    "d-optimal": Style("triangle", "9 5", hollow=True),
    "fixed": Style("cross", "3 2"),
    "random": Style("plus", "2 5"),
    "informed-form": Style("down", "12 4 2 4", hollow=True),
}
"""No two look alike, in black and white either."""


@dataclass(frozen=True)
class Curve:
    """The points of one strategy."""

    strategy: str
    name: str
    points: tuple[tuple[int, float], ...]
    """Number of items, in ascending order, and value."""


def curves_picture(
    title: str, axis: str, curves: Sequence[Curve], written: Callable[[float], str]
) -> Markup:
    """The points joined by straight lines; `written` says a value, `axis` what is counted."""
    levels = _levels([value for curve in curves for _, value in curve.points])
    last = max(items for curve in curves for items, _ in curve.points)

    def place(point: tuple[int, float]) -> tuple[float, float]:
        share = (levels[-1] - point[1]) / (levels[-1] - levels[0])
        return 100 * point[0] / max(1, last), TOP + (HEIGHT - TOP - BOTTOM) * share

    shapes = [_level(place((0, level))[1], written(level)) for level in levels]
    shapes += _numbers(sorted({items for curve in curves for items, _ in curve.points}))
    shapes.append(_word(50, HEIGHT - 4, axis))
    # Ours is drawn last, above the others.
    for curve in reversed(curves):
        places = [place(point) for point in curve.points]
        lines = [_line(STYLES[curve.strategy], *ends) for ends in pairwise(places)]
        dots = [
            _mark(curve.strategy, x, y, f"{curve.name}, {items}{AT}{written(value)}")
            for (x, y), (items, value) in zip(places, curve.points, strict=True)
        ]
        shapes.append(_group(curve.strategy, *lines, *dots))
    words = "; ".join(_in_words(curve, written) for curve in curves)
    return picture(title, words, *shapes, height=HEIGHT)


def legend(curves: Sequence[Curve]) -> Markup:
    """A sample of each line beside its name."""
    return element("ul", *(element("li", _sample(c), c.name) for c in curves), class_="legend")


def _sample(curve: Curve) -> Markup:
    line = _line(STYLES[curve.strategy], (0, 8), (100, 8))
    drawn = _group(curve.strategy, line, _mark(curve.strategy, 50, 8))
    return element("svg", drawn, aria_hidden="true", width=48, height=16)


def _group(strategy: str, *shapes: str) -> Markup:
    style = STYLES[strategy]
    names = [name for name in ("ours", "hollow") if getattr(style, name)]
    names += ["main"] if strategy == "goal" else []
    return element("g", *shapes, class_=" ".join(["curve", *names]))


def _line(style: Style, start: tuple[float, float], end: tuple[float, float]) -> Markup:
    ends = {"x1": _percent(start[0]), "y1": f"{start[1]:.1f}"}
    ends |= {"x2": _percent(end[0]), "y2": f"{end[1]:.1f}"}
    return element("line", stroke_dasharray=style.dash, **ends)


def _mark(strategy: str, x: float, y: float, words: str | None = None) -> Markup:
    """The sign of a strategy, put at a percentage of the width."""
    told = [element("title", words)] if words else []
    shape = element("path", *told, d=SHAPES[STYLES[strategy].shape])
    return element("svg", shape, x=_percent(x), y=f"{y:.1f}", overflow="visible")


def _levels(values: Sequence[float]) -> list[float]:
    """Even steps from below the least value to above the greatest."""
    for step in STEPS:
        # Ten digits, so that a value on a step is not put beside it by its last bits.
        low = int(round(min(values) / step, 10) // 1)
        high = max(low + 1, -int(round(-max(values) / step, 10) // 1))
        if high - low < MOST_LEVELS:
            break
    return [round(number * step, 10) for number in range(low, high + 1)]


def _level(y: float, text: str) -> Markup:
    line = element("line", x1="0%", x2="100%", y1=f"{y:.1f}", y2=f"{y:.1f}", class_="grid")
    return element("g", line, element("text", text, x=-GAP, y=f"{y + 4:.1f}", text_anchor="end"))


def _numbers(counts: Sequence[int]) -> list[Markup]:
    """The numbers of items below the lines, as many as there is room for, the last in any case."""
    last, free, shown = counts[-1], -100.0, []
    for count in counts:
        place, half = 100 * count / max(1, last), DIGIT * (1 + len(str(count))) / 2
        clear = place + half <= 100 - DIGIT * (1 + len(str(last))) / 2
        if count == last or (place - half >= free and clear):
            shown.append(_word(place, HEIGHT - BOTTOM + 20, str(count)))
            free = place + half
    return shown


def _word(x: float, y: float, text: str) -> Markup:
    return element("text", text, x=_percent(x), y=f"{y:.1f}", text_anchor="middle")


def _in_words(curve: Curve, written: Callable[[float], str]) -> str:
    told = ", ".join(f"{items}{AT}{written(value)}" for items, value in curve.points)
    return f"{curve.name}: {told}"


def _percent(value: float) -> str:
    return f"{value:.2f}%"
