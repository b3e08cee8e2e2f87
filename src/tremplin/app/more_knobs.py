"""What most people leave as it is: days, days off, kinds and resources wanted or not; pure."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Literal, TypeVar

from tremplin.app.dates import date_span
from tremplin.app.knobs import A_WEEK, Given, Knob, Shown, Turn, Type, shared_out
from tremplin.app.parsing import LEAST_HOURS, InvalidEntryError, parse_day_hours
from tremplin.app.wishes import WISHES, wish_of, with_wish
from tremplin.language.format import hours
from tremplin.language.localized import Language
from tremplin.language.strings import say

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORKING_DAYS: Final = 5
LONGEST_DAY: Final = 16.0
HALF_AN_HOUR: Final = 0.5
A_YEAR: Final = 53 * A_WEEK
HALF_A_YEAR: Final = 26 * A_WEEK

KindState = Literal["as-others", "preferred", "left-out", "allowed"]
State = TypeVar("State", bound=str)

_DATE: Final = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?")


def more_knobs(
    language: Language, given: Given, today: dt.date, names: Mapping[str, str]
) -> tuple[Knob, ...]:
    """One after the other; `names` are the titles of the resources that wishes are about."""
    return (
        *_day_knobs(given),
        *_break_knobs(language, given, today),
        Knob("more.parallel", _parallel_shown, _turn_parallel, heading="more.order"),
        *_kind_knobs(language),
        *_wish_knobs(names),
    )


def _day_knobs(given: Given) -> Iterator[Knob]:
    yield Knob("more.spread", _spread_shown, _turn_spread, heading="more.days")
    for day, key in enumerate(DAYS if given.weekday_hours else ()):
        yield Knob(f"more.{key}", _day_shown(day), _day_turn(day), _day_type(day))


def _spread_shown(language: Language, given: Given) -> str:
    return say(language, f"app.more.spread-{'days' if given.weekday_hours else 'free'}")


def _turn_spread(given: Given, by: int) -> Given:
    """By day, to begin with the same from Monday to Friday; or wherever in the week."""
    if given.weekday_hours:
        return replace(given, weekday_hours=None)
    shares = [1.0 if day < WORKING_DAYS else 0.0 for day in range(len(DAYS))]
    return replace(given, weekday_hours=shared_out(given.hours_per_week, shares))


def _day_shown(day: int) -> Shown:
    def shown(language: Language, given: Given) -> str:
        value = given.weekday_hours[day] if given.weekday_hours else 0.0
        return hours(language, value) if value else say(language, "app.more.no-study")

    return shown


def _day_turn(day: int) -> Turn:
    def turn(given: Given, by: int) -> Given:
        value = given.weekday_hours[day] if given.weekday_hours else 0.0
        return _day_set(given, day, min(LONGEST_DAY, max(0.0, value + by * HALF_AN_HOUR)))

    return turn


def _day_type(day: int) -> Type:
    def typed(given: Given, text: str) -> Given:
        return _day_set(given, day, parse_day_hours(text, LONGEST_DAY))

    return typed


def _day_set(given: Given, day: int, value: float) -> Given:
    """Other hours on one day; a week with next to nothing in it is refused."""
    days = list(given.weekday_hours or (0.0,) * len(DAYS))
    days[day] = value
    if sum(days) < LEAST_HOURS:
        return given
    return replace(given, weekday_hours=tuple(days), hours_per_week=round(sum(days), 2))


def _break_knobs(language: Language, given: Given, today: dt.date) -> Iterator[Knob]:
    yield Knob("more.holidays", _holidays_shown, _turn_holidays, heading="more.off")
    for place, days in enumerate(given.breaks):
        yield Knob(
            "more.break",
            _fixed(date_span(language, *days)),
            partial(_move_break, place),
            partial(_add_break, today),
            partial(_remove_break, place),
            note="more.break-note",
            at_once=False,
            typed_below=len(given.breaks) - place,
        )
    new = partial(_add_break, today)
    none = say(language, "app.more.break-none")
    yield Knob("more.break-new", _fixed(none), _stay, new, note="more.break-hint", at_once=False)


def _holidays_shown(language: Language, given: Given) -> str:
    return say(language, f"app.more.holidays-{'off' if given.holidays else 'on'}")


def _turn_holidays(given: Given, by: int) -> Given:
    return replace(given, holidays=None if given.holidays else "fr")


def _fixed(text: str) -> Shown:
    return lambda language, given: text


def _stay(given: Given, by: int) -> Given:
    return given


def _move_break(place: int, given: Given, by: int) -> Given:
    first, last = given.breaks[place]
    return _with_break(given, place, (first + by * A_WEEK, last + by * A_WEEK))


def _remove_break(place: int, given: Given) -> Given:
    return replace(given, breaks=(*given.breaks[:place], *given.breaks[place + 1 :]))


def _add_break(today: dt.date, given: Given, text: str) -> Given:
    return _with_break(given, len(given.breaks), parse_days_off(text, today))


def _with_break(given: Given, place: int, days: tuple[dt.date, dt.date]) -> Given:
    return replace(given, breaks=(*given.breaks[:place], days, *given.breaks[place + 1 :]))


def parse_days_off(text: str, today: dt.date) -> tuple[dt.date, dt.date]:
    """First and last day, or one day: `21/12 3/1`; a year left out is the next that fits."""
    dates = _DATE.findall(text)
    rest = _DATE.sub("", text).strip(" -")
    if rest or not 1 <= len(dates) <= 2:
        raise InvalidEntryError("bad-break")
    first = _day(dates[0], today)
    last = _day(dates[-1], first)
    # Without a year, a last day that comes round only after months lies before the first one.
    if last < first or (not dates[-1][2] and last > first + HALF_A_YEAR):
        raise InvalidEntryError("bad-break-order")
    if last > first + A_YEAR or last < today:
        raise InvalidEntryError("bad-break")
    return first, last


def _day(typed: tuple[str, str, str], earliest: dt.date) -> dt.date:
    day, month, year = typed
    years = [int(year)] if year else [earliest.year, earliest.year + 1]
    for one in years:
        try:
            date = dt.date(one, int(month), int(day))
        except ValueError as error:
            raise InvalidEntryError("bad-break") from error
        if year or date >= earliest:
            return date
    raise InvalidEntryError("bad-break")


def _parallel_shown(language: Language, given: Given) -> str:
    return say(language, f"app.more.parallel-{'one' if given.parallel == 1 else 'two'}")


def _turn_parallel(given: Given, by: int) -> Given:
    return replace(given, parallel=3 - given.parallel)


def _all_kinds() -> tuple[tuple[str, ...], frozenset[str]]:
    """Every kind, and those that are left out by default."""
    # Imported here: the catalogue is not needed for the first paint.
    from tremplin.catalog.kinds import KINDS, NOT_BY_DEFAULT

    return KINDS, NOT_BY_DEFAULT


def _kind_knobs(language: Language) -> Iterator[Knob]:
    for place, kind in enumerate(_all_kinds()[0]):
        yield Knob(
            "",
            partial(_kind_shown, kind),
            partial(_turn_kind, kind),
            heading="more.kinds" if not place else "",
            name=say(language, f"report.kind.{kind}"),
        )


def kind_state(given: Given, kind: str) -> KindState:
    """What is wanted of a kind."""
    if kind in given.without_kinds:
        return "left-out"
    if kind in given.prefer_kinds:
        return "preferred"
    if kind in _all_kinds()[1]:
        return "allowed" if kind in given.also_kinds else "left-out"
    return "as-others"


def _kind_shown(kind: str, language: Language, given: Given) -> str:
    return say(language, f"app.more.kind-{kind_state(given, kind)}")


def _turn_kind(kind: str, given: Given, by: int) -> Given:
    usual: KindState = "allowed" if kind in _all_kinds()[1] else "as-others"
    return with_kind(
        given, kind, _next(("left-out", usual, "preferred"), kind_state(given, kind), by)
    )


def with_kind(given: Given, kind: str, state: KindState) -> Given:
    """Another wish about a kind."""
    aside = kind in _all_kinds()[1]
    return replace(
        given,
        prefer_kinds=_with(given.prefer_kinds, kind, state == "preferred"),
        also_kinds=_with(given.also_kinds, kind, aside and state != "left-out"),
        without_kinds=_with(given.without_kinds, kind, not aside and state == "left-out"),
    )


def _with(kinds: Sequence[str], kind: str, member: bool) -> tuple[str, ...]:
    return tuple(one for one in _all_kinds()[0] if (member if one == kind else one in kinds))


def _wish_knobs(names: Mapping[str, str]) -> Iterator[Knob]:
    for place, (resource, title) in enumerate(names.items()):
        yield Knob(
            "",
            partial(_wish_shown, resource),
            partial(_turn_wish, resource),
            removed=partial(with_wish, resource=resource, wish="either"),
            heading="more.wishes" if not place else "",
            name=title,
        )


def _wish_shown(resource: str, language: Language, given: Given) -> str:
    return say(language, f"app.more.wish-{wish_of(given, resource)}")


def _turn_wish(resource: str, given: Given, by: int) -> Given:
    return with_wish(given, resource, _next(WISHES, wish_of(given, resource), by))


def _next(ring: Sequence[State], here: State, by: int) -> State:
    return ring[min(len(ring) - 1, max(0, ring.index(here) + by))]
