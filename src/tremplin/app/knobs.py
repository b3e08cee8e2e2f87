"""Limits that one turns up and down by sensible steps, or types: pure, from limits to limits."""

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from tremplin.app.models import OpenGap
from tremplin.app.parsing import (
    LEAST_HOURS,
    MOST_HOURS,
    InvalidEntryError,
    parse_budget,
    parse_hours,
    parse_until,
)
from tremplin.app.start import ChosenConstraints
from tremplin.language.format import date_plain, hours, joined, money
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.plan.calendar import capacity, next_monday
from tremplin.plan.constraints import Constraints

HOURS: Final = (
    *(n / 2 for n in range(1, 20)),
    *(float(n) for n in range(10, 20)),
    *(float(n) for n in range(20, 41, 2)),
    *(float(n) for n in range(45, 81, 5)),
)
WEEKS: Final = (*range(1, 12), *range(12, 26, 2), *range(26, 52, 4), *range(52, 105, 8))
EUROS: Final = (
    *(0, 10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 750),
    *(1000, 1500, 2000, 3000, 5000, 10_000),
)
A_WEEK: Final = dt.timedelta(weeks=1)
LONGEST: Final = dt.timedelta(weeks=104)
QUARTER: Final = 15
"""Minutes."""
UNWRITTEN: Final = 0.005
"""Hours that two decimals do not show."""
TINY: Final = 1e-9

Given = ChosenConstraints
Shown = Callable[[Language, Given], str]
Turn = Callable[[Given, int], Given]
Type = Callable[[Given, str], Given]


@dataclass(frozen=True)
class Knob:
    """Something to turn; `typed` raises InvalidEntryError and is None where nothing is typed."""

    label: str
    """The key of its name."""
    shown: Shown
    turned: Turn
    typed: Type | None = None
    removed: Callable[[Given], Given] | None = None
    """Without what it stands for, where that can be taken away."""
    heading: str = ""
    """The key of what stands above it, where a part begins."""
    note: str = ""
    """The key of what is said of it while it is pointed at."""
    name: str = ""
    """Its name where that comes from the content; `label` is then not used."""
    at_once: bool = True
    """Whether what is typed counts while it is being typed, not only once it is confirmed."""
    typed_below: int = 0
    """How many rows below what is typed goes, where it makes another one."""


def limit_knobs(today: dt.date) -> tuple[Knob, ...]:
    """Hours, time, money, languages."""
    return (
        Knob("constraints.hours", hours_shown, _turn_hours, _type_hours),
        Knob("constraints.until", until_shown, _turner_of_until(today), _typer_of_until(today)),
        Knob("constraints.budget", budget_shown, _turn_budget, _type_budget),
        Knob("constraints.languages", languages_shown, _turn_languages),
    )


def neighbour(ladder: Sequence[float], value: float, by: int) -> float:
    """The next rung up or down; the end of the ladder where there is none."""
    if by > 0:
        return next((rung for rung in ladder if rung > value), max(value, ladder[-1]))
    return next((rung for rung in reversed(ladder) if rung < value), min(value, ladder[0]))


def with_hours(given: Given, value: float) -> Given:
    """Other hours a week; where they differ by day, each day's share stays."""
    days = given.weekday_hours
    if days is not None and abs(value - sum(days)) >= UNWRITTEN:
        days = shared_out(value, days)
    return replace(given, hours_per_week=value, weekday_hours=days)


def shared_out(value: float, shares: Sequence[float]) -> tuple[float, ...]:
    """Hours in these shares that add up to `value` hours, to the minute.

    Whole quarters of an hour where there are enough of them, else minutes; what rounding down
    leaves goes to the largest remainders.
    """
    minutes = round(60 * value)
    days = _whole_parts(minutes / QUARTER, shares) if minutes % QUARTER == 0 else []
    if days and all(day > 0 for day, share in zip(days, shares, strict=True) if share > 0):
        return tuple(day * QUARTER / 60 for day in days)
    return tuple(day / 60 for day in _whole_parts(minutes, shares))


def _whole_parts(total: float, shares: Sequence[float]) -> list[int]:
    """Whole numbers in these shares that add up to a whole total, earlier ones first in a tie."""
    exact = [total * share / sum(shares) for share in shares]
    parts = [math.floor(one + TINY) for one in exact]
    order = sorted(range(len(parts)), key=lambda place: round(parts[place] - exact[place], 9))
    for place in order[: round(total) - sum(parts)]:
        parts[place] += 1
    return parts


def _turn_hours(given: Given, by: int) -> Given:
    value = neighbour(HOURS, given.hours_per_week, by)
    return with_hours(given, min(MOST_HOURS, max(LEAST_HOURS, value)))


def _type_hours(given: Given, text: str) -> Given:
    return with_hours(given, parse_hours(text))


def hours_shown(language: Language, given: Given) -> str:
    """The hours of a week."""
    return hours(language, given.hours_per_week)


def _turner_of_until(today: dt.date) -> Turn:
    def turn(given: Given, by: int) -> Given:
        return turn_until(given, by, today)

    return turn


def turn_until(given: Given, by: int, today: dt.date) -> Given:
    """More or fewer weeks, the last day a week later or earlier; above the most, no limit."""
    if given.deadline is not None:
        day = given.deadline + by * A_WEEK
        first = next_monday(today) + A_WEEK - dt.timedelta(days=1)
        last = max(given.deadline, today + LONGEST)
        return replace(given, deadline=min(max(day, first), last))
    if given.weeks is None:
        return replace(given, weeks=WEEKS[-1]) if by < 0 else given
    if by > 0 and given.weeks >= WEEKS[-1]:
        return replace(given, weeks=None)
    return replace(given, weeks=int(neighbour(WEEKS, given.weeks, by)))


def _typer_of_until(today: dt.date) -> Type:
    def typed(given: Given, text: str) -> Given:
        weeks, deadline = parse_until(text, today)
        return replace(given, weeks=weeks, deadline=deadline)

    return typed


def until_shown(language: Language, given: Given) -> str:
    """The weeks, the last day, or that there is no limit."""
    if given.deadline is not None:
        day = date_plain(language, given.deadline)
        return say(language, "app.whatif.deadline", date=day)
    if given.weeks is None:
        return say(language, "app.whatif.no-limit")
    return say(language, "app.whatif.weeks", n=given.weeks)


def _turn_budget(given: Given, by: int) -> Given:
    if given.budget is None:
        return replace(given, budget=float(EUROS[-1])) if by < 0 else given
    if by > 0 and given.budget >= EUROS[-1]:
        return replace(given, budget=None)
    return replace(given, budget=float(neighbour(EUROS, given.budget, by)))


def _type_budget(given: Given, text: str) -> Given:
    return replace(given, budget=parse_budget(text))


def budget_shown(language: Language, given: Given) -> str:
    """The budget in words."""
    if given.budget is None:
        return say(language, "app.whatif.no-limit")
    if given.budget == 0:
        return say(language, "app.whatif.free")
    return money(language, given.budget)


def _turn_languages(given: Given, by: int) -> Given:
    choices = [(code,) for code in LANGUAGES]
    ring: list[tuple[Language, ...]] = [*choices, LANGUAGES]
    here = ring.index(tuple(code for code in LANGUAGES if code in given.study_in))
    return replace(given, study_in=ring[(here + by) % len(ring)])


def languages_shown(language: Language, given: Given) -> str:
    """The languages of study."""
    names = [
        say(language, f"report.language.{code}") for code in LANGUAGES if code in given.study_in
    ]
    return joined(language, names)


def relaxed(given: Given, gap: OpenGap, today: dt.date) -> Given:
    """The limits with what would close the gap: more weeks, whole euros, or both languages."""
    longer, start = given, next_monday(today)
    now = capacity(Constraints(start, **asdict(given)))
    if gap.hours and now is not None:
        needed = now + round(60 * gap.hours)
        while (capacity(Constraints(start, **asdict(longer))) or 0) < needed:
            longer = _a_week_more(longer)
    if gap.euros and given.budget is not None:
        longer = replace(longer, budget=float(math.ceil(given.budget + gap.euros)))
    return longer if longer != given else replace(given, study_in=LANGUAGES)


def _a_week_more(given: Given) -> Given:
    if given.deadline is not None:
        return replace(given, deadline=given.deadline + A_WEEK)
    return replace(given, weeks=(given.weeks or 0) + 1)


def refused(language: Language, problem: InvalidEntryError, today: dt.date) -> str:
    """What to say of something typed that can't be taken."""
    example = f"{today + 26 * A_WEEK:%d/%m/%Y}"
    return say(language, f"app.constraints.{problem.key}", date=example)
