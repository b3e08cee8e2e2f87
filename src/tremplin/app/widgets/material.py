"""What a question gives to read: a text, code, a table."""

from collections.abc import Sequence
from functools import partial

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.models import Question
from tremplin.app.widgets.lines import Layout, Lines
from tremplin.app.widgets.words import padded, plain, prose, wrap

BAR = "▎ "
FOLDED = "↪ "


class Quote(Lines):
    """A text to read, set off by a bar."""

    def __init__(self, text: str) -> None:
        """Show `text`."""
        super().__init__(quote(text))


class Code(Lines):
    """Code to read: lines and spaces as they stand, long lines folded with an arrow."""

    def __init__(self, code: str) -> None:
        """Show `code`."""
        super().__init__(listing(code))


def _code_lines(row: Content, width: int) -> list[Content]:
    bar = Content.styled(BAR, "$text-accent")
    arrow = Content.styled(FOLDED, "$text-muted")
    room = max(4, width - cell_len(BAR) - cell_len(FOLDED))
    if row.cell_length <= room + cell_len(FOLDED):
        return [bar + row.stylize_before("$text-secondary")]
    pieces = row.stylize_before("$text-secondary").fold(room)
    return [bar + (arrow + piece if i else piece) for i, piece in enumerate(pieces)]


class Table(Lines):
    """A small table; where it is too wide, each row becomes a list of its cells."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        """Show `rows`, the first one as head."""
        super().__init__(partial(table_lines, rows))


class Material(Lines):
    """Everything that a question gives to read, an empty row below each part."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__(lambda width: ())

    def put(self, question: Question) -> None:
        """Show what `question` gives."""
        parts: list[Layout] = []
        if question.stimulus:
            parts.append(quote(question.stimulus))
        if question.code:
            parts.append(listing(question.code))
        if question.table:
            parts.append(partial(table_lines, question.table))
        self.show(lambda width: [x for part in parts for x in (*part(width), Content(""))])


def quote(text: str) -> Layout:
    """A text behind its bar."""
    bar = Content.styled(BAR, "$text-accent")
    content = prose(text.strip("\n"))
    return lambda width: [bar + line for line in wrap(content, width - cell_len(BAR))]


def listing(code: str) -> Layout:
    """Code behind its bar, line by line."""
    rows = plain(code.strip("\n")).split("\n", allow_blank=True)
    return lambda width: [line for row in rows for line in _code_lines(row, width)]


def table_lines(rows: Sequence[Sequence[str]], width: int) -> list[Content]:
    """The table in columns if it fits, else row by row."""
    count = max(map(len, rows), default=0)
    full = [[plain(cell).plain for cell in row] + [""] * (count - len(row)) for row in rows]
    widths = [max(cell_len(row[column]) for row in full) for column in range(count)]
    if sum(widths) + 3 * (count - 1) <= width:
        return _columns(full, widths)
    return _lists(full, width)


def _columns(rows: list[list[str]], widths: list[int]) -> list[Content]:
    lines = [
        Content("   ".join(padded(cell, size) for cell, size in zip(row, widths, strict=True)))
        for row in rows
    ]
    rule = Content.styled("─" * lines[0].cell_length, "$text-disabled")
    return [lines[0].stylize("bold"), rule, *lines[1:]]


def _lists(rows: list[list[str]], width: int) -> list[Content]:
    lines: list[Content] = []
    for row in rows[1:]:
        for i, (head, cell) in enumerate(zip(rows[0], row, strict=True)):
            text = f"{head}\u00a0: {cell}" if head else cell
            lines.extend(wrap(plain(text), width, "• " if i == 0 else "  ", "    "[:2]))
    return lines
