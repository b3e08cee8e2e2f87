"""A calendar as an iCalendar file (RFC 5545) without any time zone: whole days, or UTC instants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tremplin.language.characters import harmless
from tremplin.language.localized import Language
from tremplin.report.calendar_events import CalendarEvent
from tremplin.report.markup import one_line

if TYPE_CHECKING:
    from icalendar import Event


def calendar_text(
    events: Iterable[CalendarEvent], name: str, language: Language, today: dt.date
) -> str:
    """The file's content, lines ending in CRLF; the same events and day give the same bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//tremplin//tremplin//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", harmless_line(name))
    stamp = dt.datetime.combine(today, dt.time(), dt.UTC)
    for event in events:
        calendar.add_component(_component(event, stamp))
    return bytes(calendar.to_ical()).decode("utf-8")


def _component(event: CalendarEvent, stamp: dt.datetime) -> Event:
    from icalendar import Event

    made = Event()
    made.add("uid", harmless_line(event.uid))
    made.add("dtstamp", stamp)
    made.add("dtstart", event.start)
    made.add("dtend", event.end)
    made.add("summary", harmless_line(event.title))
    made.add("description", harmless(event.text))
    if event.url:
        made.add("url", event.url)
    made.add("sequence", event.sequence)
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    # A week of study keeps nobody from meeting others in it; an hour of study does.
    timed = isinstance(event.start, dt.datetime)
    made.add("transp", "OPAQUE" if timed else "TRANSPARENT")
    return made


def harmless_line(text: str) -> str:
    """The text on one line, without what could steer the program that shows it."""
    return harmless(one_line(text))
