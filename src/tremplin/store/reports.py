"""What people reported about questions, read back from the journal."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tremplin.store.journal import Event
from tremplin.store.learner import REPORTED
from tremplin.store.order import in_order


@dataclass(frozen=True)
class Report:
    """What is wrong with a question, in the words of the person who was asked it."""

    at: dt.datetime
    sitting: str
    item: str
    fingerprint: str
    """Of the item as it was then."""
    text: str
    answer: Any = None
    """The answer that was reported on, else the one that stands in that sitting."""
    answered: bool = False


def report_data(
    item: str, fingerprint: str, content: str, text: str, answer: tuple[Any, ...]
) -> dict[str, Any]:
    """What the event holds; `answer` holds the answer, or nothing before one was given."""
    data = {"item": item, "fingerprint": fingerprint, "content": content, "text": text.strip()}
    return {**data, "answer": answer[0]} if answer else data


def reports(events: Iterable[Event]) -> list[Report]:
    """All reports, oldest first, with the answers given to their questions in their sittings."""
    known = list(events)
    given = _standing_answers(known)
    return [
        _report(event, given) for event in known if event.kind == REPORTED and _is_whole(event.data)
    ]


def _report(event: Event, given: Mapping[tuple[str, str], Any]) -> Report:
    """A question may be reported before it is answered: its answer is then looked up."""
    item, place = event.data["item"], (event.sitting, event.data["item"])
    kept = "answer" in event.data
    return Report(
        at=event.at,
        sitting=event.sitting,
        item=item,
        fingerprint=event.data["fingerprint"],
        text=event.data["text"],
        answer=event.data["answer"] if kept else given.get(place),
        answered=kept or place in given,
    )


def _standing_answers(events: Iterable[Event]) -> dict[tuple[str, str], Any]:
    """The answers that were not taken back, by sitting and item."""
    given: dict[str, list[tuple[str, Any]]] = {}
    for event in in_order(events):
        answers = given.setdefault(event.sitting, [])
        if event.kind == "answered" and _is_answer(event.data):
            answers.append((event.data["item"], event.data["answer"]))
        elif event.kind == "changed" and answers:
            answers.pop()
    return {(name, item): answer for name, answers in given.items() for item, answer in answers}


def _is_answer(data: Mapping[str, Any]) -> bool:
    return isinstance(data.get("item"), str) and "answer" in data


def _is_whole(data: Mapping[str, Any]) -> bool:
    """Whether an event, which may come from a copy made elsewhere, holds what it must."""
    return all(isinstance(data.get(key), str) for key in ("item", "fingerprint", "text"))
