"""Gives findings their place in the text and their words."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tremplin.language.localized import Language
from tremplin.language.strings import say, texts
from tremplin.lint.closest import closest
from tremplin.lint.decode import Document
from tremplin.lint.diagnostic import Diagnostic, Finding, Path, Span, Term
from tremplin.lint.spans import Spans, locate

MOST_IN_A_FILE: Final = 200
"""More would help nobody, and a hostile file could ask for millions."""
_LONGEST_VALUE: Final = 300


Placed = tuple[Span, Finding]


def located(document: Document, findings: Sequence[Finding]) -> list[Placed]:
    """The findings of one file with their places."""
    spans = Spans() if document.broken else locate(document.text)
    found = [
        (_narrowed(span_of(finding, spans), finding, document.text), finding)
        for finding in _without_doubles(findings, spans)
    ]
    strays = _strays((place for place, f in found if f.rule == "unknown-table"), spans)
    return [(place, finding) for place, finding in found if finding.path[:2] not in strays]


def _strays(misspelt: Iterable[Span], spans: Spans) -> set[Path]:
    """Below a misspelt header, inner tables fall to the entry before: its findings are void."""
    starts = sorted(place.start for place in misspelt)
    strays: set[Path] = set()
    is_below = False
    for path, span in spans.headers.items() if starts else ():
        if bisect_right(starts, span.start) < bisect_right(starts, span.end):
            is_below = True
        elif len(path) <= 2:
            is_below = False
        elif is_below:
            strays.add(path[:2])
    return strays


def written(document: Document, found: Sequence[Placed], language: Language) -> list[Diagnostic]:
    """The diagnostics of one file, in the order of its lines."""
    lines = Lines(document.text)
    found = sorted(found, key=lambda pair: (pair[0].start, pair[0].end, pair[1].rule))
    shown = found[:MOST_IN_A_FILE]
    if len(found) > len(shown):
        n = len(found) - len(shown)
        shown.append((found[len(shown)][0], Finding("more-findings", values={"n": n})))
    return [_diagnostic(document, lines, *pair, language) for pair in shown]


def _without_doubles(findings: Iterable[Finding], spans: Spans) -> Iterator[Finding]:
    """A character that stands in the file itself is found in the text and in the value."""
    findings = list(findings)
    raw = [f.span for f in findings if f.span and f.rule == "control-character"]
    for finding in findings:
        if finding.rule == "control-character" and finding.span is None:
            place = span_of(finding, spans)
            if any(place.start <= span.start < place.end for span in raw):
                continue
        yield finding


def span_of(finding: Finding, spans: Spans) -> Span:
    """The place of a finding; of what encloses it, when it is not written out itself."""
    if finding.span is not None:
        return finding.span
    path = finding.path
    while path:
        for places in _orders(finding, path, spans):
            if path in places:
                return places[path]
        path = path[:-1]
    return Span(0, 0)


def _narrowed(span: Span, finding: Finding, text: str) -> Span:
    """The part of a value that is wrong, where the value is written without escapes."""
    if finding.part is None:
        return span
    value, start, end = finding.part
    for quotes in (3, 1):
        first = span.start + quotes
        # A line end right after three quotation marks does not belong to the value.
        first += quotes == 3 and text.startswith("\n", first)
        if text[first : span.end - quotes] == value:
            return Span(first + start, first + end)
    return span


def _orders(finding: Finding, path: Path, spans: Spans) -> tuple[dict[Path, Span], ...]:
    if finding.at == "header":
        # An inline table in a list has no header and no key: its braces stand for it.
        inside = isinstance(path[-1], int)
        return (spans.headers, spans.values if inside else spans.keys, spans.values, spans.keys)
    if finding.at == "key" or path != finding.path:
        return spans.keys, spans.headers, spans.values
    return spans.values, spans.keys, spans.headers


class Lines:
    """The lines of a text, by offset."""

    def __init__(self, text: str) -> None:
        """Note where each line starts."""
        self.text = text
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its end."""
        start = self.starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)].removesuffix("\r")


def _diagnostic(
    document: Document, lines: Lines, span: Span, finding: Finding, language: Language
) -> Diagnostic:
    line, column = lines.position(span.start)
    end_line, end_column = lines.position(max(span.start, span.end))
    message, advice = words(finding, language)
    return Diagnostic(
        finding.rule,
        finding.severity,
        message,
        advice,
        document.source.name,
        line,
        column,
        end_line,
        end_column,
        lines.line(line),
    )


def words(finding: Finding, language: Language) -> tuple[str, str]:
    """The message of a finding, and what to do."""
    key = f"{finding.rule}.{finding.case}" if finding.case else finding.rule
    values = {name: _said(value, language) for name, value in finding.values.items()}
    message = say(language, f"check.{key}", **values)
    meant = closest(finding.word, finding.among) if finding.among else None
    if meant is not None:
        return message, say(language, "check.write", close=meant)
    table = texts("check")
    for helping in (f"{key}.help", f"{finding.rule}.help"):
        if helping in table:
            return message, say(language, f"check.{helping}", **values)
    return message, ""


def _said(value: object, language: Language) -> object:
    """A value as it stands in a message: terms in the reader's language, texts on one line."""
    if isinstance(value, Term):
        return say(language, f"check.{value.key}")
    if isinstance(value, Finding):
        return words(value, language)[0]
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, str):
        text = " ".join(value.split())
        return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."
    return value
