"""Comments that silence a rule on their line or on the line below: `# tremplin: ignore[rule]`."""

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
    used: bool = field(default=False)

    def silences(self, finding: Finding, line: int) -> bool:
        """Whether a finding that is shown on `line` is not to be shown."""
        own = line == self.line + 1 if self.has_line_of_its_own else line == self.line
        return own and finding.rule == self.rule and finding.rule not in NEVER_SILENT


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
        yield Suppression(rule.group(), span, line, alone)


def silenced(document: Document, found: Sequence[Placed]) -> tuple[list[Placed], list[Suppression]]:
    """The findings that no comment silences, and the suppressions that silence nothing."""
    marks = [] if document.broken else suppressions(document.text)
    if not marks:
        return list(found), []
    lines = Lines(document.text)
    kept: list[Placed] = []
    for span, finding in found:
        line = lines.position(span.start)[0]
        silencing = [mark for mark in marks if mark.silences(finding, line)]
        for mark in silencing:
            mark.used = True
        if not silencing:
            kept.append((span, finding))
    return kept, [mark for mark in marks if not mark.used]


def unused_suppression(suppression: Suppression, rules: Collection[str]) -> Finding:
    """A comment silences a rule that finds nothing there.

    It would hide a later mistake, or its rule is misspelt. Remove the comment, or correct the
    name. A comment silences the line it stands on or, alone on a line, the next one.

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
    return Finding(
        "unused-suppression",
        values={"rule": suppression.rule},
        case="" if known else "unknown",
        word="" if known else suppression.rule,
        among=() if known else rules,
        span=suppression.span,
        severity="warning",
    )


RULES: Final = (unused_suppression,)
