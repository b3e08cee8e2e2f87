"""The order in which things happened: that of the journal, whatever the clock said."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from tremplin.store.journal import Event
from tremplin.store.studies import STUDY

IMPORT: Final = "import"
"""What the events about copies taken up have in place of a sitting."""
IMPORTED: Final = "imported"
"""The kind of the events that name what came in with a copy."""
_Origin = tuple[int, ...]


def in_order(events: Iterable[Event]) -> list[Event]:
    """The events, given by their numbers, in the order in which they happened.

    The numbers tell it, even where the clock was set back in between. What came in with a copy
    has numbers of its own; between what was there before it has the place that its dates give.
    """
    known = list(events)
    origins = _origins(known)
    if not origins:
        return sorted(known, key=lambda event: event.number)
    reached: dict[_Origin, dt.datetime] = {}
    placed = []
    for event in known:
        origin = origins.get(_name(event), ())
        reached[origin] = max(event.at, reached.get(origin, event.at))
        placed.append((reached[origin], event.number, event))
    return [event for *_, event in sorted(placed, key=lambda place: place[:2])]


def finish_places(events: Iterable[Event]) -> dict[dt.datetime, int]:
    """Where what was finished stands among all events, in the order of `in_order`."""
    places = enumerate(in_order(events))
    return {
        event.at: place
        for place, event in places
        if event.sitting == STUDY and event.kind == "finished"
    }


def imported(there: Iterable[Event], missing: Sequence[Event]) -> dict[str, Any] | None:
    """What an event says of copies that come in; None where nothing later was there before."""
    latest = max((event.at for event in there), default=None)
    if latest is None or all(event.at >= latest for event in missing):
        return None
    study = {_instant(event) for event in missing if event.sitting == STUDY}
    names = {event.sitting for event in missing} - {STUDY, IMPORT}
    return {"sittings": sorted(names), STUDY: sorted(study)}


def _origins(events: Iterable[Event]) -> Mapping[str, _Origin]:
    """The copies with which something came in, by its name."""
    found: dict[str, _Origin] = {}
    for event in events:
        if event.sitting == IMPORT and event.kind == IMPORTED:
            for name in (*event.data["sittings"], *event.data[STUDY]):
                found[name] = (*found.get(name, ()), event.number)
    return found


def _name(event: Event) -> str:
    """The sitting, or the instant of an event of study: these have no sitting of their own."""
    return _instant(event) if event.sitting == STUDY else event.sitting


def _instant(event: Event) -> str:
    return event.at.astimezone(dt.UTC).isoformat()
