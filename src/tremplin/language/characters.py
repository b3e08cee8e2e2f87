"""The characters that no text shown on a terminal may carry."""

import re
from typing import Final

FORBIDDEN_CHARACTERS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\U000e0000-\U000e007f]"
)
"""Control characters other than tab and line feed, bidirectional marks, invisible characters."""


def harmless(text: str) -> str:
    """The text with each such character replaced by one that can be seen."""
    return FORBIDDEN_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", text)


def on_one_line(text: str) -> str:
    """The harmless text with what would begin a new line, or jump along it, made visible too."""
    return harmless(text).replace("\n", "\N{REPLACEMENT CHARACTER}").replace("\t", " ")
