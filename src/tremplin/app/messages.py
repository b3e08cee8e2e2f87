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
