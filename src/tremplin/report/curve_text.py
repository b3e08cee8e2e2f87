"""What more or less time or money gives, as a picture in text and as values."""

from collections.abc import Sequence
from typing import Any, Final, Literal

from tremplin.language.format import hours, money, percent
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.problem import WHOLE
from tremplin.plan.what_if import Solved
from tremplin.report.layout import heading, rows

Along = Literal["time", "money"]
BAR: Final = 30
"""Characters of a bar that stands for the whole gap."""


def curve_text(points: Sequence[Solved], along: Along, language: Language) -> str:
    """One line a point: the limit, a bar and the share of the gap, hours and price."""
    head = [say(language, f"why.curve.limit-{along}"), say(language, "why.curve.share"), ""]
    head += [say(language, "why.curve.hours"), say(language, "why.curve.price")]
    lines = [_line(point, along, language) for point in points]
    title = heading(say(language, f"why.curve.{along}"))
    return f"{title}\n\n{rows([head, *lines], right=(0, 2, 3, 4))}"


def _line(point: Solved, along: Along, language: Language) -> list[str]:
    share = point.choice.value / WHOLE
    line = [
        _limit(point, along, language),
        ("#" * round(BAR * share)).ljust(BAR, "."),
        percent(language, share),
        hours(language, point.minutes / 60),
        money(language, point.cents / 100),
    ]
    return line if point.choice.proven else [*line[:-1], say(language, "why.curve.unproved")]


def _limit(point: Solved, along: Along, language: Language) -> str:
    if along == "time":
        return hours(language, (point.problem.minutes or 0) / 60)
    return money(language, (point.problem.cents or 0) / 100)


def curve_object(points: Sequence[Solved], along: Along, role: str, content: str) -> dict[str, Any]:
    """The points as one JSON object; coverage in weight x level, hours and euros."""
    return {
        "schema": "tremplin/curve",
        "version": 1,
        "content": content,
        "role": role,
        "along": along,
        "points": [_point(point, along) for point in points],
    }


def _point(point: Solved, along: Along) -> dict[str, Any]:
    limit = point.problem.minutes if along == "time" else point.problem.cents
    return {
        "limit": round((limit or 0) / (60 if along == "time" else 100), 6),
        "value": point.choice.value,
        "bound": point.choice.best,
        "coverage": round(point.coverage, 6),
        "hours": round(point.minutes / 60, 6),
        "price": point.cents / 100,
        "steps": sorted(one.id for one in point.choice.chosen),
    }
