"""Whether an answer was given to the question as it is now: hashes of the question as asked.

What counts is what a person saw: the type, the words, what there was to read, and the options.
Another explanation, source, level or key is no other question, so an answer is scored by the
present key. Where only the options stand elsewhere, the answer is translated by their texts.
"""

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Final, NamedTuple, Self

from tremplin.report.asked import Asked

STEM: Final = ("type", "ask", "stimulus", "code", "table", "left", "unit", "start")
"""What a person saw beside the options; see `asked_record`."""


class EditedError(Exception):
    """The answer was given to another wording of the question."""


class Question(NamedTuple):
    """A question as asked, in one language."""

    stem: str
    options: Mapping[str, str]
    """Hash of the text by id of an option, or by place of a line or partner as written in JSON."""

    @classmethod
    def of(cls, asked: Asked) -> Self:
        """The question that was kept with an answer."""
        named = zip(_listed(asked.get("values")), _listed(asked.get("options")), strict=False)
        stem = [[key, _plain(asked[key])] for key in STEM if asked.get(key) is not None]
        return cls(_hash(stem), {str(value): _hash(_plain(text)) for value, text in named})

    @classmethod
    def read(cls, question: Any, options: Any) -> Self | None:
        """What a line of sessions says of it; None when it says nothing, or nothing of use."""
        if not isinstance(question, str) or not isinstance(options, Mapping | None):
            return None
        return cls(question, {str(k): str(v) for k, v in (options or {}).items()})

    def translated(self, raw: Any, now: "Question") -> Any:
        """The answer by the present letters or places; EditedError for another question."""
        if self == now:
            return raw
        places = {text: place for place, text in now.options.items()}
        same = sorted(self.options.values()) == sorted(places)
        if self.stem != now.stem or not same:
            raise EditedError
        moved = {place: places[text] for place, text in self.options.items()}
        if isinstance(raw, list | tuple):
            return [_moved(one, moved) for one in raw]
        return _moved(raw, moved)


def _moved(raw: Any, moved: Mapping[str, str]) -> Any:
    place = moved.get(str(raw))
    if place is None:
        return raw
    return int(place) if isinstance(raw, int) and place.isdecimal() else place


def _listed(value: Any) -> list[Any]:
    """A list as it is; a copy of the data may hold anything in its place."""
    return value if isinstance(value, list) else []


def _plain(value: Any) -> Any:
    """A text with its blanks made alike: finer spacing asks nothing else."""
    if isinstance(value, str) and "\n" not in value:
        return " ".join(value.split())
    return value


def _hash(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=True, sort_keys=True)
    return blake2b(text.encode(), digest_size=6).hexdigest()
