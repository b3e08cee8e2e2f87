"""Comments that silence a rule on their line or the next: `# tremplin: ignore[rule] reason`."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tremplin.lint.decode import Document
from tremplin.lint.diagnostic import Finding, Span
from tremplin.lint.place import Lines, Placed
from tremplin.lint.spans import locate

_COMMENT: Final = re.compile(r"#\s*tremplin:\s*ignore\[([^\]\n]*)\]")
_RULE: Final = re.compile(r"[^\s,]+")
NEVER_SILENT: Final = frozenset({"syntax", "unused-suppression", "more-findings"})


@dataclass
class Suppression:
    """One rule named in one comment."""

    rule: str
    span: Span
    line: int
    has_line_of_its_own: bool
    reason: str = ""
    silenced: list[Placed] = field(default_factory=list)
    lacks_reason: bool = False
    """Whether a warning was shown all the same, for want of a reason."""

    def concerns(self, finding: Finding, line: int) -> bool:
        """Whether it names the rule of a finding that is shown on `line`."""
        own = line == self.line + 1 if self.has_line_of_its_own else line == self.line
        return own and finding.rule == self.rule and finding.rule not in NEVER_SILENT

    def silences(self, finding: Finding, line: int) -> bool:
        """Whether a finding is not to be shown; a warning is accepted only with a reason."""
        if not self.concerns(finding, line):
            return False
        self.lacks_reason = finding.severity == "warning" and not self.reason
        return not self.lacks_reason


@dataclass(frozen=True)
class Silenced:
    """What the comments of a file leave to be shown, and the comments."""

    kept: Sequence[Placed]
    marks: Sequence[Suppression] = ()

    @property
    def idle(self) -> list[Suppression]:
        """The comments that silence nothing."""
        return [mark for mark in self.marks if not mark.silenced]

    @property
    def accepted(self) -> list[tuple[Placed, str]]:
        """The warnings that are not shown, each with the reason given."""
        return [
            (placed, mark.reason)
            for mark in self.marks
            for placed in mark.silenced
            if placed[1].severity == "warning"
        ]


def suppressions(text: str) -> list[Suppression]:
    """The suppressions in the comments of a text; none in a text that is not valid TOML."""
    if not _COMMENT.search(text):
        return []
    lines = Lines(text)
    return [found for comment in locate(text).comments for found in _in(comment, text, lines)]


def _in(comment: Span, text: str, lines: Lines) -> Iterator[Suppression]:
    match = _COMMENT.match(text, comment.start, comment.end)
    if match is None:
        return
    line, column = lines.position(comment.start)
    alone = not lines.line(line)[: column - 1].strip()
    for rule in _RULE.finditer(match[1]):
        start = match.start(1)
        span = Span(start + rule.start(), start + rule.end())
        yield Suppression(rule.group(), span, line, alone, text[match.end() : comment.end].strip())


def silenced(document: Document, found: Sequence[Placed]) -> Silenced:
    """The findings that no comment silences, and the comments with what they silence."""
    marks = [] if document.broken else suppressions(document.text)
    if not marks:
        return Silenced(found)
    lines = Lines(document.text)
    kept: list[Placed] = []
    for span, finding in found:
        line = lines.position(span.start)[0]
        silencing = [mark for mark in marks if mark.silences(finding, line)]
        for mark in silencing:
            mark.silenced.append((span, finding))
        if not silencing:
            kept.append((span, finding))
    return Silenced(kept, marks)


def unused_suppression(suppression: Suppression, rules: Collection[str]) -> Finding:
    """A comment silences a rule that finds nothing there, or a warning without a reason.

    It would hide a later mistake, or its rule is misspelt. Remove the comment, or correct the
    name. A comment silences the line it stands on or, alone on a line, the next one; behind the
    bracket, the reason for which a warning is accepted.

    Wrong:
        [[domain]]
        id = "programming"  # tremplin: ignore[duplicate-id]
        name = "Programming"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"
    """
    known = suppression.rule in rules
    case = "reason" if suppression.lacks_reason else ""
    return Finding(
        "unused-suppression",
        values={"rule": suppression.rule},
        case=case if known else "unknown",
        word="" if known else suppression.rule,
        among=() if known else rules,
        span=suppression.span,
        severity="warning",
    )


RULES: Final = (unused_suppression,)
