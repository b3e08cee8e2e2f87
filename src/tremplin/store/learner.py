"""What the journal says of one person: sittings folded from their events.

Responses and population stay JSON values here, so that listing sittings needs no engine.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from typing import Any, Final

from tremplin.store.journal import Event, Journal
from tremplin.store.order import in_order

REPORTED: Final = "reported"
"""The kind of the events that say what is wrong with a question."""
TELLING: Final = ("answered", "rated")
"""The kinds of the events that tell of levels."""
CHECKPOINT: Final = "checkpoint"
"""The goal of a sitting that measures one skill again; never what results and plans start from."""
OFFERED_AGAIN: Final = dt.timedelta(days=30)
"""How long an unfinished sitting is offered again."""
FEWEST_ANSWERS: Final = 5
"""Answers from which a sitting that was left counts beside others.

Fewer are as good as none: almost every level is still that of the population, so that one answer
would take the place of all that an earlier sitting has found out. A checkpoint asks as many.
"""


@dataclass(frozen=True)
class Given:
    """An answer as it was given: the item, the answer (None = "I don't know"), how it scores."""

    item: str
    answer: Any
    response: Mapping[str, Any]
    variant: Mapping[str, Any] | None = None
    """The values of the parameters that the item was shown with, if it is a template."""
    asked: Mapping[str, Any] | None = None
    """The question as it was asked; answers of early versions were kept without."""


@dataclass(frozen=True)
class Sitting:
    """One sitting: what it was begun with, and what was answered since."""

    id: str
    begun: dt.datetime
    content: str
    """Fingerprint of the content it was begun with."""
    language: str
    role: str | None
    max_items: int
    seed: int
    with_ratings: bool
    population: Mapping[str, Any]
    target: Mapping[str, Any]
    """What its questions were chosen for."""
    roles: Mapping[str, Mapping[str, Any]]
    """The roles as they were then: required levels, core skills, weights."""
    goal: str | None = None
    """What it is for, where role or no role does not say it all."""
    seen: frozenset[str] = frozenset()
    """Items not to be asked."""
    shown_before: tuple[tuple[str, ...], ...] = ()
    """Items answered in earlier sittings, a tuple for each age, the longest ago first."""
    prolonged: bool = False
    """Whether the person went on after its end: from then on only `max_items` ends it."""
    ratings: Mapping[str, int | None] = field(default_factory=dict)
    """Self-ratings by skill; None = left out."""
    rating_responses: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    answers: tuple[Given, ...] = ()
    shown: str | None = None
    """The item on the screen, not yet answered."""
    shown_variant: Mapping[str, Any] | None = None
    """The values of the parameters that it is shown with."""
    stopped: Mapping[str, Any] | None = None
    """Why it ended."""
    ended: bool = False
    """Whether it came to its end, even if the person went on after it."""
    last: dt.datetime | None = None
    """When something was last kept."""
    told: dt.datetime | None = None
    """When an answer or a self-rating was last given."""
    choice: Mapping[str, Any] = field(default_factory=dict)
    """Role and constraints last chosen for the plan."""
    begun_place: int = 0
    """Where its beginning stands among all events, in the order of `in_order`."""
    told_place: int = 0
    """Where its last answer or self-rating stands among them."""
    last_place: int = 0
    """Where the last thing kept of it stands among them."""

    @property
    def variants(self) -> dict[str, Mapping[str, Any]]:
        """The values that templates were shown with, by item."""
        shown = [(given.item, given.variant) for given in self.answers]
        if self.shown is not None:
            shown.append((self.shown, self.shown_variant))
        return {item: values for item, values in shown if values is not None}

    @property
    def is_checkpoint(self) -> bool:
        """Whether it measures one skill again after study."""
        return self.goal == CHECKPOINT

    @property
    def has_answers(self) -> bool:
        """Whether there is anything to show a result of."""
        return bool(self.answers) or any(level is not None for level in self.ratings.values())

    @property
    def is_brief(self) -> bool:
        """Whether it was left before its end after too few answers to count beside others."""
        return not self.ended and len(self.answers) < FEWEST_ANSWERS


def sittings(journal: Journal) -> list[Sitting]:
    """All sittings, oldest first; events of unknown kinds are passed over."""
    return fold(journal.events())


def fold(events: Iterable[Event]) -> list[Sitting]:
    """The sittings that the events tell of, in the order in which they began."""
    found: dict[str, Sitting] = {}
    for place, event in enumerate(in_order(events)):
        if event.kind == "begun":
            new = replace(begun(event), begun_place=place)
            found[event.sitting] = replace(new, told_place=place, last_place=place)
        elif event.sitting in found:
            found[event.sitting] = _placed(found[event.sitting], event, place)
    return list(found.values())


def _placed(sitting: Sitting, event: Event, place: int) -> Sitting:
    """The sitting after the event at this place."""
    if event.kind == REPORTED:
        return sitting
    told = place if event.kind in TELLING else sitting.told_place
    return replace(after(sitting, event), told_place=told, last_place=place)


def begun(event: Event) -> Sitting:
    """The sitting that an event `begun` opens."""
    data = event.data
    return Sitting(
        id=event.sitting,
        begun=event.at,
        content=data["content"],
        language=data["language"],
        role=data["role"],
        max_items=data["max_items"],
        seed=data["seed"],
        with_ratings=data["with_ratings"],
        population=data["population"],
        target=data["target"],
        roles=data["roles"],
        goal=data.get("goal"),
        seen=frozenset(data["seen"]),
        shown_before=tuple(map(tuple, data.get("shown_before", ()))),
        last=event.at,
    )


def after(sitting: Sitting, event: Event) -> Sitting:
    """The sitting with one more event; what is reported of a question leaves it as it was."""
    if event.kind == REPORTED:
        return sitting
    told = event.at if event.kind in TELLING else sitting.told
    return replace(_changed(sitting, event.kind, event.data), last=event.at, told=told)


def _changed(sitting: Sitting, kind: str, data: Mapping[str, Any]) -> Sitting:
    match kind:
        case "rated":
            return _rated(sitting, data)
        case "shown":
            return replace(sitting, shown=data["item"], shown_variant=data.get("variant"))
        case "answered":
            return _answered(sitting, data)
        case "changed":
            return _withdrawn(sitting)
        case "prolonged":
            most = data["max_items"]
            return replace(sitting, max_items=most, stopped=None, prolonged=True)
        case "stopped":
            return replace(sitting, stopped=data, ended=True, shown=None)
        case "chosen":
            return replace(sitting, choice={**sitting.choice, **data})
    return sitting


def _answered(sitting: Sitting, data: Mapping[str, Any]) -> Sitting:
    variant, asked = data.get("variant"), data.get("asked")
    given = Given(data["item"], data["answer"], data["response"], variant, asked)
    return replace(sitting, answers=(*sitting.answers, given), shown=None, stopped=None)


def _withdrawn(sitting: Sitting) -> Sitting:
    """Without the last answer; its question is on the screen again as it was."""
    last = sitting.answers[-1] if sitting.answers else None
    return replace(
        sitting,
        answers=sitting.answers[:-1],
        shown=last.item if last else None,
        shown_variant=last.variant if last else None,
        stopped=None,
        ended=False,
    )


def _rated(sitting: Sitting, data: Mapping[str, Any]) -> Sitting:
    skill, response = data["skill"], data["response"]
    responses = {k: v for k, v in sitting.rating_responses.items() if k != skill}
    if response is not None:
        responses[skill] = response
    ratings = {**sitting.ratings, skill: data["level"]}
    return replace(sitting, ratings=ratings, rating_responses=responses)


def counted(found: Iterable[Sitting]) -> list[Sitting]:
    """The sittings with answers or self-ratings that count, in the order in which they began.

    Checkpoints aside, and those that were left after fewer than `FEWEST_ANSWERS`, as long as
    there are others.
    """
    answered = [one for one in found if one.has_answers and not one.is_checkpoint]
    return [one for one in answered if not one.is_brief] or answered


def latest_with_answers(found: Iterable[Sitting]) -> Sitting | None:
    """Of the sittings that count the one that was answered last, if any."""
    return latest_of(counted(found))


def latest_of(found: Iterable[Sitting]) -> Sitting | None:
    """The one that was answered last."""
    return max(found, key=lambda sitting: sitting.told_place, default=None)


def begun_before(found: Iterable[Sitting], name: str) -> list[Sitting]:
    """The sittings that began before this one, by the order of the journal."""
    return list(takewhile(lambda one: one.id != name, found))


def not_counted_yet(found: Sequence[Sitting], now: dt.datetime) -> Sitting | None:
    """The sitting to go on with, if it is the last one and was left too early to count."""
    left, latest = unfinished(found, now), latest_with_answers(found)
    if left is None or latest is None or not left.is_brief:
        return None
    return left if latest.told_place < left.told_place else None


def dates_disagree(found: Iterable[Sitting]) -> bool:
    """Whether sittings that count have days against their order: the clock was set back."""
    days = [one.begun.astimezone().date() for one in counted(found)]
    return any(later < earlier for earlier, later in pairwise(days))


def unfinished(found: Iterable[Sitting], now: dt.datetime) -> Sitting | None:
    """The youngest sitting that was left before its end, if it is under 30 days old.

    Checkpoints aside: those are taken up by `unfinished_checkpoint`.
    """
    return _youngest_open((one for one in found if not one.is_checkpoint), now)


def unfinished_checkpoint(found: Iterable[Sitting], skill: str, now: dt.datetime) -> Sitting | None:
    """The youngest checkpoint of this skill that was left, if it is under 30 days old."""
    own = (one for one in found if one.is_checkpoint and one.target["needed"] == [skill])
    return _youngest_open(own, now)


def _youngest_open(found: Iterable[Sitting], now: dt.datetime) -> Sitting | None:
    open_ones = [
        sitting
        for sitting in found
        if sitting.stopped is None
        and now - (sitting.last or sitting.begun) < OFFERED_AGAIN
        and (sitting.has_answers or sitting.shown is not None)
    ]
    return max(open_ones, key=lambda sitting: sitting.last_place, default=None)


def items_seen(found: Iterable[Sitting]) -> tuple[tuple[str, ...], ...]:
    """Every item answered so far, by the sitting that asked it last, the longest ago first."""
    last = {given.item: place for place, one in enumerate(found) for given in one.answers}
    places = sorted(set(last.values()))
    return tuple(tuple(sorted(i for i, at in last.items() if at == place)) for place in places)
