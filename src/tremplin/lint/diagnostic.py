"""What is wrong in a content file, before it has a place (finding) and after (diagnostic)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]
Place = Literal["key", "value", "header"]
Path = tuple[str | int, ...]
"""Keys and indices from the top of a file's data to one of its values."""


class Source(NamedTuple):
    """A file of content: its name as shown, its bytes, and how it could not be read."""

    name: str
    data: bytes
    layer: int = 0
    """Entries of a higher layer replace entries of a lower one that have the same id."""
    problem: str = ""
    """Why there are no bytes: `unreadable`, `not-a-file`, `too-large`, `too-many`; or nothing."""
    detail: str = ""


@dataclass(frozen=True)
class Span:
    """A stretch of a text: offsets in code points, the end excluded."""

    start: int
    end: int


@dataclass(frozen=True)
class Term:
    """A word of a message that has a name in each language."""

    key: str


@dataclass(frozen=True)
class Finding:
    """A mistake, by the path of what is wrong; its words and place are worked out later."""

    rule: str
    path: Path = ()
    at: Place = "value"
    """Which part of what stands at `path` is shown: a missing key shows its table's header."""
    case: str = ""
    """Which of the rule's sentences fits."""
    values: Mapping[str, object] = field(default_factory=dict)
    word: str = ""
    """What may be misspelt."""
    among: Collection[str] = ()
    """What may have been meant."""
    span: Span | None = None
    """The place itself, where it is known without the path."""
    part: tuple[str, int, int] | None = None
    """The value's text, and where in it the mistake begins and ends."""
    severity: Severity = "error"


@dataclass(frozen=True)
class Diagnostic:
    """A mistake in a file: which rule, what, what to do, where (from 1, in code points)."""

    rule: str
    severity: Severity
    message: str
    help: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    """The column after the last character."""
    source_line: str


@dataclass(frozen=True)
class Accepted:
    """A warning that a comment accepts, and the reason it gives."""

    diagnostic: Diagnostic
    reason: str
