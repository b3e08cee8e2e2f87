"""What widgets tell the screen that holds them."""

from dataclasses import dataclass

from textual.message import Message


@dataclass
class Picked(Message):
    """The person pointed at a row, or marked or moved one; nothing is decided yet."""

    row: int


@dataclass
class Confirmed(Message):
    """The person pressed Enter: what is picked is meant."""


@dataclass
class Edited(Message):
    """The person changed a text of several lines."""


@dataclass
class Turned(Message):
    """The person turned the row under the cursor up (1) or down (-1)."""

    by: int


@dataclass
class Typed(Message):
    """The person typed on the row under the cursor: all of the text so far."""

    text: str


@dataclass
class Removed(Message):
    """The person wants the row under the cursor away."""
