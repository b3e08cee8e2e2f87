"""What the screens of the review take and give back."""

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["text", "strong", "muted", "quote", "code", "table", "entries"]


@dataclass(frozen=True)
class Block:
    """A part of a page, under one another."""

    kind: BlockKind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table; of entries: what stands before each, and its text."""


@dataclass(frozen=True)
class ReviewPage:
    """One answered question, ready to be read."""

    item: str
    line: str
    """How a list names it."""
    title: str
    verdict: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class AfterReview:
    """Where to go from a question under review; `place` is the question's."""

    action: Literal["list", "report"]
    place: int
