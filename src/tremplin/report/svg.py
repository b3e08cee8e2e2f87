"""Small pictures drawn by hand: the interval of one skill, the weeks of one step.

Places are percentages and heights are pixels, so that a picture takes any width without its
strokes and shapes being stretched. Colours come from the style sheet of the page.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from tremplin.language.format import month_short
from tremplin.language.localized import Language
from tremplin.report.markup import Markup, element

HEIGHT: Final = 22
MIDDLE: Final = HEIGHT / 2
LEVELS: Final = 5
MARGIN: Final = 2.5
"""Percent left free at both ends, so that a shape at level 0 or 5 is whole."""
LETTER: Final = 2.6
"""Percent that a letter takes on a narrow screen."""
NARROWEST: Final = 0.8
"""Percent that a bar takes at least."""


def picture(title: str, description: str, *shapes: str, height: int = HEIGHT) -> Markup:
    """Shapes with the words that a screen reader says for them."""
    return element(
        "svg",
        element("title", title),
        element("desc", description),
        *shapes,
        role="img",
        width="100%",
        height=height,
    )


def interval(
    low: float, level: float, high: float, required: float | None, known: bool
) -> list[Markup]:
    """A skill from level 0 to 5: a line with ends for the interval, a dot, a diamond if required.

    The dot is hollow where the level is not `known` from a question.
    """
    shapes = [_upright(_at(mark), 3, HEIGHT - 3, "grid") for mark in range(LEVELS + 1)]
    shapes.append(_flat(_at(low), _at(high), "range"))
    shapes += [_upright(_at(end), MIDDLE - 4, MIDDLE + 4, "range") for end in (low, high)]
    if required:
        diamond = element("path", d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z", class_="needed")
        shapes.append(_placed(_at(required), diamond))
    dot = element("circle", r=4.5, class_="dot" if known else "dot hollow")
    return [*shapes, _placed(_at(level), dot)]


def scale() -> Markup:
    """The numbers 0 to 5 above the intervals."""
    marks = [_words(_at(mark), str(mark)) for mark in range(LEVELS + 1)]
    return _hidden(*marks)


def months(first: dt.date, last: dt.date, language: Language) -> Markup:
    """The months of a plan above its bars, as many as there is room for, the year once a year."""
    starts = _month_starts(first, last)
    dated = next((day for day in starts if day.month == 1), first)
    shown, free = [], 0.0
    for day in [first, *starts]:
        name = month_short(language, day)
        if day == dated or day.month == 1:
            name = f"{name} {day.year}"
        place = _share(day, first, last)
        end = place + LETTER * len(name)
        if free <= place and end <= 100:
            shown.append(_words(place, name, "start"))
            free = end + LETTER
    return _hidden(*shown)


def bars(spans: Sequence[tuple[dt.date, dt.date]], first: dt.date, last: dt.date) -> list[Markup]:
    """Spans of days between the first and the last day of a plan, months behind them."""
    shapes = [
        _upright(_share(day, first, last), 0, HEIGHT, "grid") for day in _month_starts(first, last)
    ]
    if len(spans) > 1:
        left, right = (_share(day, first, last) for day in (spans[0][0], spans[-1][1]))
        shapes.append(_flat(left, right, "range"))
    for start, end in spans:
        left = _share(start, first, last)
        wide = max(_share(end + dt.timedelta(days=1), first, last) - left, NARROWEST)
        left = min(left, 100 - wide)
        shapes.append(element("rect", x=_percent(left), y=5, width=_percent(wide), height=12, rx=3))
    return shapes


def _month_starts(first: dt.date, last: dt.date) -> list[dt.date]:
    days = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.day == 1]


def _at(level: float) -> float:
    return MARGIN + (100 - 2 * MARGIN) * min(max(level, 0), LEVELS) / LEVELS


def _share(day: dt.date, first: dt.date, last: dt.date) -> float:
    return 100 * (day - first).days / ((last - first).days + 1)


def _percent(value: float) -> str:
    return f"{value:.2f}%"


def _upright(x: float, top: float, bottom: float, class_: str) -> Markup:
    return element(
        "line", x1=_percent(x), x2=_percent(x), y1=f"{top:g}", y2=f"{bottom:g}", class_=class_
    )


def _flat(left: float, right: float, class_: str) -> Markup:
    middle = f"{MIDDLE:g}"
    return element(
        "line", x1=_percent(left), x2=_percent(right), y1=middle, y2=middle, class_=class_
    )


def _placed(x: float, shape: Markup) -> Markup:
    """A shape drawn around the origin, put at a percentage of the width."""
    return element("svg", shape, x=_percent(x), y=f"{MIDDLE:g}", overflow="visible")


def _words(x: float, text: str, anchor: str = "middle") -> Markup:
    return element("text", text, x=_percent(x), y=15, text_anchor=anchor)


def _hidden(*shapes: str) -> Markup:
    """A picture that repeats what the table says, so that no one needs to hear it."""
    return element("svg", *shapes, aria_hidden="true", width="100%", height=HEIGHT)
