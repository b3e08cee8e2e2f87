"""What the journal says of one person: sittings folded from their events.

Responses and population stay JSON values here, so that listing sittings needs no engine.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from tremplin.store.journal import Event, Journal

REPORTED: Final = "reported"
"""The kind of the events that say what is wrong with a question."""
CHECKPOINT: Final = "checkpoint"
"""The goal of a sitting that measures one skill again; never what results and plans start from."""
OFFERED_AGAIN: Final = dt.timedelta(days=30)
"""How long an unfinished sitting is offered again."""


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
    last: dt.datetime | None = None
    """When something was last kept."""
    told: dt.datetime | None = None
    """When an answer or a self-rating was last given."""
    choice: Mapping[str, Any] = field(default_factory=dict)
    """Role and constraints last chosen for the plan."""

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


def sittings(journal: Journal) -> list[Sitting]:
    """All sittings, oldest first; events of unknown kinds are passed over."""
    return fold(journal.events())


def fold(events: Iterable[Event]) -> list[Sitting]:
    """The sittings that the events tell of, in the order in which they began."""
    found: dict[str, Sitting] = {}
    for event in events:
        if event.kind == "begun":
            found[event.sitting] = begun(event)
        elif event.sitting in found:
            found[event.sitting] = after(found[event.sitting], event)
    return list(found.values())


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
    told = event.at if event.kind in ("answered", "rated") else sitting.told
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
            return replace(sitting, stopped=data, shown=None)
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
    )


def _rated(sitting: Sitting, data: Mapping[str, Any]) -> Sitting:
    skill, response = data["skill"], data["response"]
    responses = {k: v for k, v in sitting.rating_responses.items() if k != skill}
    if response is not None:
        responses[skill] = response
    ratings = {**sitting.ratings, skill: data["level"]}
    return replace(sitting, ratings=ratings, rating_responses=responses)


def latest_with_answers(found: Iterable[Sitting]) -> Sitting | None:
    """The sitting that was answered last, if any; checkpoints aside."""
    answered = [one for one in found if one.has_answers and not one.is_checkpoint]
    return max(answered, key=lambda sitting: sitting.told or sitting.begun, default=None)


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
    return max(open_ones, key=lambda sitting: sitting.last or sitting.begun, default=None)


def items_seen(found: Iterable[Sitting]) -> tuple[tuple[str, ...], ...]:
    """Every item answered so far, by the sitting that asked it last, the longest ago first."""
    last = {given.item: place for place, one in enumerate(found) for given in one.answers}
    places = sorted(set(last.values()))
    return tuple(tuple(sorted(i for i, at in last.items() if at == place)) for place in places)
