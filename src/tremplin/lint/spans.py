"""Where each key and each value of a valid TOML 1.1 text stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import tomli

from tremplin.lint.diagnostic import Path, Span

_BLANK: Final = re.compile(r"[ \t]*")
_BETWEEN: Final = re.compile(r"(?:[ \t\r\n,]+|#[^\n]*)*")
_PART: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|\'[^\']*\'|[^\s.=\]"\']+')
_BASIC: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_LITERAL: Final = re.compile(r"'[^']*'")
# A closing delimiter of three quotes may follow one or two quotes that belong to the text.
_END: Final = {
    '"""': re.compile(r'(?:[^"\\]++|\\.|"{1,2}(?!"))*+"{3,5}', re.DOTALL),
    "'''": re.compile(r"(?:[^']++|'{1,2}(?!'))*+'{3,5}"),
}
_BARE: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^,\]}\s#]+|[^,\]}\s#]+")


@dataclass
class Spans:
    """The places of one text, by path."""

    keys: dict[Path, Span] = field(default_factory=dict)
    """Where each key is first written; the last part of a dotted key or header."""
    values: dict[Path, Span] = field(default_factory=dict)
    """Each value that is written out, brackets and quotes included."""
    headers: dict[Path, Span] = field(default_factory=dict)
    """`[table]` and `[[table]]`, brackets included, by the path of the table they begin."""
    comments: list[Span] = field(default_factory=list)


@dataclass
class _Open:
    """An array or inline table whose closing bracket is still ahead."""

    path: Path
    start: int
    is_array: bool
    count: int = 0


def locate(text: str) -> Spans:
    """The places of `text`, which must be valid TOML; values nested however deep."""
    return _Scanner(text).scan()


def unclosed(text: str) -> Span | None:
    """The quotation mark or bracket that a text, valid but for its end, leaves open."""
    scanner = _Scanner(text)
    try:
        scanner.scan()
    except (ValueError, IndexError):
        starts = [scanner.leaf] if scanner.leaf is not None else []
        starts += [opened.start for opened in reversed(scanner.opened)]
        return Span(starts[0], starts[0] + 1) if starts else None
    return None


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.table: Path = ()
        self.spans = Spans()
        self.counts: dict[Path, int] = {}
        self.opened: list[_Open] = []
        self.leaf: int | None = None

    def scan(self) -> Spans:
        self._skip_between()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                self._header()
            else:
                self._value(self._key(self.table))
            self._skip_between()
        return self.spans

    def _header(self) -> None:
        start = self.at
        is_array = self.text.startswith("[[", start)
        self.at += 2 if is_array else 1
        parts = list(self._parts())
        self.at += 2 if is_array else 1
        *before, (last, place) = parts
        path: Path = ()
        for name, span in before:
            path = self._inside((*path, name))
            self.spans.keys.setdefault(path, span)
        path = (*path, last)
        self.spans.keys.setdefault(path, place)
        if is_array:
            self.counts[path] = self.counts.get(path, -1) + 1
            path = self._inside(path)
            self.spans.keys[path] = place
        self.spans.headers[path] = Span(start, self.at)
        self.table = path

    def _inside(self, path: Path) -> Path:
        """The table that `path` names in a header: the latest one of an array of tables."""
        return (*path, self.counts[path]) if path in self.counts else path

    def _key(self, table: Path) -> Path:
        path = table
        for name, span in self._parts():
            path = (*path, name)
            self.spans.keys.setdefault(path, span)
        self.at += 1
        self._skip_blank()
        return path

    def _parts(self) -> Iterator[tuple[str, Span]]:
        """The parts of a dotted key; stops on what follows the key."""
        while True:
            self._skip_blank()
            start = self.at
            self._match(_PART)
            yield _name(self.text[start : self.at]), Span(start, self.at)
            self._skip_blank()
            if self.text[self.at] != ".":
                return
            self.at += 1

    def _value(self, path: Path) -> None:
        while True:
            if self.text[self.at] in "[{":
                self.opened.append(_Open(path, self.at, self.text[self.at] == "["))
                self.at += 1
            else:
                self._leaf(path)
            following = self._following()
            if following is None:
                return
            path = following

    def _following(self) -> Path | None:
        """Close what ends here; the path of the next value inside, if one is."""
        while self.opened:
            self._skip_between()
            last = self.opened[-1]
            if self.text[self.at] in "]}":
                self.at += 1
                self.spans.values[last.path] = Span(last.start, self.at)
                self.opened.pop()
            elif last.is_array:
                last.count += 1
                return (*last.path, last.count - 1)
            else:
                return self._key(last.path)
        return None

    def _leaf(self, path: Path) -> None:
        start = self.leaf = self.at
        delimiter = self.text[start : start + 3]
        if delimiter in _END:
            self.at += 3
            self._match(_END[delimiter])
        elif delimiter[0] == '"':
            self._match(_BASIC)
        elif delimiter[0] == "'":
            self._match(_LITERAL)
        else:
            self._match(_BARE)
        self.leaf = None
        self.spans.values[path] = Span(start, self.at)

    def _match(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        if found is None or found.end() == self.at:
            raise ValueError(f"not valid TOML at offset {self.at}")
        self.at = found.end()

    def _skip_blank(self) -> None:
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _skip_between(self) -> None:
        """Skip blanks, line ends, commas and comments, and note the comments."""
        start = self.at
        found = _BETWEEN.match(self.text, start)
        self.at = found.end() if found else start
        mark = self.text.find("#", start, self.at)
        while mark >= 0:
            end = self.text.find("\n", mark, self.at)
            end = self.at if end < 0 else end
            self.spans.comments.append(Span(mark, end))
            mark = self.text.find("#", end, self.at)


def _name(written: str) -> str:
    """The key that is written so."""
    if written[0] == "'":
        return written[1:-1]
    if written[0] != '"':
        return written
    if "\\" not in written:
        return written[1:-1]
    return next(iter(tomli.loads(f"{written} = 0")))
