"""Curves over the number of items, drawn by hand: told apart by dashes and by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.markup import Markup, element

WIDTH: Final = 640
HEIGHT: Final = 300
LEFT: Final = 48
RIGHT: Final = 160
TOP: Final = 12
BOTTOM: Final = 40
LINE: Final = 16
"""Least distance between two names."""
DASHES: Final = (None, "8 4", "2 3", "12 3 2 3", "5 3", "1 5", "10 6", "4 2")
MARKS: Final = 8
"""Numbers along the lower edge, at most."""


@dataclass(frozen=True)
class Curve:
    """Values after 0, 1, 2 ... items."""

    name: str
    values: tuple[float, ...]
    ours: bool


def curves_picture(
    curves: Sequence[Curve], marks: Mapping[float, str], language: Language
) -> Markup:
    """The curves with those of the `marks` (value -> text) that are near them."""
    low, high = _range(curves, sorted(marks))
    last = max(len(curve.values) for curve in curves) - 1

    def across(items: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * items / max(1, last)

    def up(value: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low)

    shapes = [_level(up(value), text) for value, text in marks.items() if low <= value <= high]
    step = -(-last // MARKS) or 1
    shapes += [_word(across(n), HEIGHT - BOTTOM + 18, str(n)) for n in range(0, last + 1, step)]
    middle, axis = across(last / 2), say(language, "simulation.picture.axis")
    shapes.append(_word(middle, HEIGHT - 4, axis))
    ends = _apart([up(curve.values[-1]) for curve in curves])
    for number, (curve, end) in enumerate(zip(curves, ends, strict=True)):
        points = " ".join(f"{across(n):.1f},{up(v):.1f}" for n, v in enumerate(curve.values))
        line = element("polyline", points=points, stroke_dasharray=DASHES[number % len(DASHES)])
        name = element("text", curve.name, x=f"{WIDTH - RIGHT + 8}", y=f"{end + 4:.1f}")
        shapes.append(element("g", line, name, class_="ours" if curve.ours else None))
    words = "; ".join(_in_words(curve, marks) for curve in curves)
    return element(
        "svg",
        element("title", words),
        *shapes,
        role="img",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        width="100%",
    )


def _range(curves: Sequence[Curve], marks: Sequence[float]) -> tuple[float, float]:
    """The marks just around all values."""
    values = [value for curve in curves for value in curve.values]
    low = max((mark for mark in marks if mark <= min(values)), default=min(values))
    high = min((mark for mark in marks if mark >= max(values)), default=max(values))
    return low, high if high > low else low + 1


def _apart(heights: Sequence[float]) -> list[float]:
    """Heights of names near those of the curves' ends, none too near another."""
    placed = [0.0] * len(heights)
    free = float("-inf")
    for number in sorted(range(len(heights)), key=lambda n: heights[n]):
        placed[number] = max(heights[number], free)
        free = placed[number] + LINE
    over = max(0.0, free - LINE - (HEIGHT - 8))
    return [height - over for height in placed]


def _level(y: float, text: str) -> Markup:
    line = element("line", x1=LEFT, x2=WIDTH - RIGHT, y1=f"{y:.1f}", y2=f"{y:.1f}", class_="grid")
    word = element("text", text, x=LEFT - 6, y=f"{y + 4:.1f}", text_anchor="end")
    return element("g", line, word, class_="mark")


def _word(x: float, y: float, text: str) -> Markup:
    word = element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor="middle")
    return element("g", word, class_="mark")


def _in_words(curve: Curve, marks: Mapping[float, str]) -> str:
    def near(value: float) -> str:
        return marks[min(marks, key=lambda mark: abs(mark - value))]

    return f"{curve.name}: {near(curve.values[0])} \u2192 {near(curve.values[-1])}"
