"""What keeps text and addresses from doing anything but being read."""

import re
from typing import Final
from urllib.parse import urlsplit

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tremplin.language.characters import FORBIDDEN_CHARACTERS, harmless

_ADDRESS: Final = re.compile(r"https?://[^\s\\<>\"'`{}|^]+", re.IGNORECASE)


class NoControlCharacters(LineFilter):
    """Replaces control and invisible characters in all that goes to the terminal."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, each such character replaced by one that can be seen."""
        if not any(FORBIDDEN_CHARACTERS.search(text) for text, _, control in segments):
            return segments
        return [
            Segment(text if control else harmless(text), style, control)
            for text, style, control in segments
        ]


def is_web_address(address: str) -> bool:
    """Whether it is http or https with a host and without a user name or a control character."""
    if FORBIDDEN_CHARACTERS.search(address) or not _ADDRESS.fullmatch(address):
        return False
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.username is None and parts.password is None
    except ValueError:
        return False
