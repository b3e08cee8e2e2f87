"""The options of `plan`; light, so that its help waits for no library."""

import datetime as dt
import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tremplin.catalog.kinds import KINDS, NOT_BY_DEFAULT
from tremplin.cli.parser import Parser
from tremplin.cli.values import Number, Whole
from tremplin.language.localized import LANGUAGES
from tremplin.language.strings import say

MOST_WEEKS = 520
WEEKDAYS = (
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
)


def add_plan_arguments(parser: Parser) -> None:
    """Everything that a plan depends on."""

    def about(key: str, **values: object) -> str:
        return say(parser.language, f"plan_command.option.{key}", **values)

    parser.add_argument("--role", metavar="ROLE", help=about("role"))
    parser.add_argument("--levels", type=Path, metavar="LEVELS.json", help=about("levels"))
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument("--hours-per-week", type=hours, metavar="H", help=about("hours-per-week"))
    pace.add_argument(
        "--weekday",
        dest="weekdays",
        action="append",
        default=[],
        type=weekday,
        metavar="mon=1.5",
        help=about("weekday") + more(parser),
    )
    time = parser.add_mutually_exclusive_group()
    time.add_argument("--weeks", type=weeks, metavar="N", help=about("weeks"))
    time.add_argument("--deadline", type=date, metavar="DATE", help=about("deadline"))
    parser.add_argument("--start", type=date, metavar="DATE", help=about("start"))
    parser.add_argument("--budget", type=amount, metavar="EUR", help=about("budget"))
    parser.add_argument("--study-in", type=languages, metavar="fr,en", help=about("study-in"))
    _add_preferences(parser, about)
    parser.add_argument("--parallel", type=count, metavar="N", help=about("parallel"))
    parser.add_argument("--within", type=percentage, metavar="PERCENT", help=about("within"))
    parser.add_argument("--slack", type=levels, metavar="LEVELS", help=about("slack"))
    parser.add_argument("--finish-bonus", type=levels, metavar="LEVELS", help=about("finish-bonus"))
    parser.add_argument("--follow", action="store_true", help=about("follow"))
    answers = parser.add_mutually_exclusive_group()
    answers.add_argument("--explain", action="store_true", help=about("explain"))
    answers.add_argument("--why", metavar="ID", help=about("why"))
    answers.add_argument("--replan", action="store_true", help=about("replan"))
    answers.add_argument("--curve", choices=("time", "money"), help=about("curve"))
    parser.add_argument("--json", action="store_true", help=parser.say("option.json"))


def more(parser: Parser) -> str:
    """What is said of an option that may be given several times."""
    words = f"; {say(parser.language, 'plan_command.repeatable')}"
    return "\u202f" + words if parser.language == "fr" else words


def _add_preferences(parser: Parser, about: Callable[..., str]) -> None:
    repeatable = more(parser)
    for option, name in (("without", "without"), ("with", "with_"), ("done", "done")):
        parser.add_argument(
            f"--{option}",
            dest=name,
            action="append",
            default=[],
            metavar="ID",
            help=about(option) + repeatable,
        )
    parser.add_argument(
        "--under-way",
        action="append",
        default=[],
        type=under_way,
        metavar="ID=HOURS",
        help=about("under-way") + repeatable,
    )
    for option, kinds in (
        ("without-kind", KINDS),
        ("also-kind", NOT_BY_DEFAULT),
        ("prefer-kind", KINDS),
    ):
        parser.add_argument(
            f"--{option}",
            dest=option.replace("-", "_") + "s",
            action="append",
            default=[],
            choices=KINDS,
            metavar="KIND",
            help=about(option, kinds=", ".join(k for k in KINDS if k in kinds)) + repeatable,
        )
    parser.add_argument(
        "--break",
        dest="breaks",
        action="append",
        default=[],
        type=days_off,
        metavar="FIRST:LAST",
        help=about("break") + repeatable,
    )
    parser.add_argument("--holidays", choices=("fr",), help=about("holidays"))


def _number(text: str, low: float, high: float) -> float:
    number = float(text.replace(",", "."))
    if not (math.isfinite(number) and low <= number <= high):
        raise ValueError(text)
    return number


def hours(text: str) -> float:
    """Hours of study in a week, above 0."""
    number = _number(text, 0, 168)
    if number == 0:
        raise ValueError(text)
    return number


weeks: Final = Whole(1, MOST_WEEKS, 26)
"""A number of weeks, up to ten years."""
amount: Final = Number(0, 10_000_000, 150)
"""Euros."""
count: Final = Whole(1, 100, 2)
"""How many at once."""
percentage: Final = Number(0, 100, 1)
"""0 to 100."""
levels: Final = Number(0, 5, 0.25)
"""A number of levels, 0 to 5."""


def date(text: str) -> dt.date:
    """A day as 2026-12-31."""
    return dt.date.fromisoformat(text)


def days_off(text: str) -> tuple[dt.date, dt.date]:
    """The first and the last day of a break."""
    first, _, last = text.partition(":")
    days = date(first), date(last)
    if days[0] > days[1]:
        raise ValueError(text)
    return days


def weekday(text: str) -> tuple[int, float]:
    """A day, 0 = Monday, and hours of study on it, from `mon=1.5` or `lun=1,5`."""
    name, _, number = text.partition("=")
    for days in WEEKDAYS:
        if name in days:
            return days.index(name), _number(number, 0, 24)
    raise ValueError(text)


def under_way(text: str) -> tuple[str, float]:
    """A resource and the hours already spent on it."""
    name, _, number = text.partition("=")
    return name, _number(number, 0, 10_000)


def languages(text: str) -> tuple[str, ...]:
    """Languages of study, a comma between them."""
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    if not set(names) <= set(LANGUAGES):
        raise ValueError(text)
    return names
