"""What people reported about questions, read back from the journal."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tremplin.store.journal import Event
from tremplin.store.learner import REPORTED


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
    """The answer, if one was given before."""
    answered: bool = False


def report_data(
    item: str, fingerprint: str, content: str, text: str, answer: tuple[Any, ...]
) -> dict[str, Any]:
    """What the event holds; `answer` holds the answer, or nothing before one was given."""
    data = {"item": item, "fingerprint": fingerprint, "content": content, "text": text.strip()}
    return {**data, "answer": answer[0]} if answer else data


def reports(events: Iterable[Event]) -> list[Report]:
    """All reports, oldest first."""
    return [
        Report(
            at=event.at,
            sitting=event.sitting,
            item=event.data["item"],
            fingerprint=event.data["fingerprint"],
            text=event.data["text"],
            answer=event.data.get("answer"),
            answered="answer" in event.data,
        )
        for event in events
        if event.kind == REPORTED and _is_whole(event.data)
    ]


def _is_whole(data: Mapping[str, Any]) -> bool:
    """Whether an event, which may come from a copy made elsewhere, holds what it must."""
    return all(isinstance(data.get(key), str) for key in ("item", "fingerprint", "text"))
