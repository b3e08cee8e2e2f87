"""JSON text to values; what is wrong is said in our words, with line and column."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from tremplin.language.localized import Language
from tremplin.language.strings import say

DEEPEST: Final = 100
"""Brackets within brackets."""
MOST_DIGITS: Final = 4300
"""Digits of a whole number; Python reads no longer ones."""
_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]|\d++', re.DOTALL)
_REASONS: Final = (
    ("Expecting value", "value"),
    ("Expecting property name", "name"),
    ("Illegal trailing comma", "value"),
    ("Expecting ':'", "colon"),
    ("Expecting ','", "comma"),
    ("Extra data", "extra"),
    ("Unterminated string", "unterminated"),
    ("Invalid control character", "control"),
    ("Invalid \\", "escape"),
)
"""How the messages of Python's reader begin, and the keys of our sentences."""


class JsonError(Exception):
    """Text that is no JSON; `place` is line and column from 1, None where there is none."""

    def __init__(self, reason: str, place: tuple[int, int] | None, **values: object) -> None:
        """Keep the key of the reason, the place and what the sentence names."""
        super().__init__(reason, place)
        self.reason = reason
        self.place = place
        self.values: Mapping[str, object] = values

    def words(self, language: Language) -> str:
        """The reason alone."""
        return say(language, f"json.{self.reason}", **self.values)

    def sentence(self, language: Language) -> str:
        """The reason with its place."""
        if self.place is None:
            return self.words(language)
        line, column = self.place
        return say(language, "json.place", line=line, column=column, reason=self.words(language))


def parse_json(data: bytes, constants: Callable[[str], Any] | None = None) -> Any:
    """The values that UTF-8 bytes spell, a byte order mark left out; JsonError for what is no JSON.

    `constants` makes something of NaN and Infinity; without it they are no JSON.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise JsonError("not-utf8", _place_in(data[: error.start].decode("utf-8"))) from error
    return parse_json_text(text, constants)


def parse_json_text(text: str, constants: Callable[[str], Any] | None = None) -> Any:
    """As `parse_json`, from text."""
    if not text.strip():
        raise JsonError("empty", None)
    _check_size(text)
    try:
        return json.loads(text, parse_constant=constants or _refused, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        reasons = (key for start, key in _REASONS if error.msg.startswith(start))
        key = next(reasons, "syntax")
        raise JsonError(key, (error.lineno, error.colno)) from error


def _check_size(text: str) -> None:
    """Refuse what is nested too deep, and numbers too long to be read."""
    depth = 0
    for token in _TOKEN.finditer(text):
        sign = token.group()
        if sign in "[{":
            depth += 1
            if depth > DEEPEST:
                raise JsonError("too-deep", _place_in(text[: token.start()]), most=DEEPEST)
        elif sign in "]}":
            depth -= 1
        elif len(sign) > MOST_DIGITS and sign[0] != '"':
            raise JsonError("too-long", _place_in(text[: token.start()]), most=MOST_DIGITS)


def _place_in(before: str) -> tuple[int, int]:
    """Line and column of what follows this text."""
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _refused(name: str) -> Any:
    raise JsonError("constant", None, name=name)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise JsonError("twice", None, name=twice)
    return found
