"""The steps of a plan, one block each, with a cursor to open their links."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from tremplin.app.models import PlanStep
from tremplin.app.widgets.choices import Rows
from tremplin.app.widgets.words import plain, prose, wrap


class Steps(Rows):
    """Steps in order; Enter confirms the one under the cursor."""

    def __init__(self, steps: Sequence[PlanStep], *, cursor: int | None = None) -> None:
        """Show `steps`."""
        super().__init__([step.title for step in steps], cursor=cursor)
        self._steps = steps

    def _row_lines(self, row: int, width: int) -> Iterator[Content]:
        step = self._steps[row]
        pointed = row == self.cursor
        head = Content.assemble(
            ("› " if pointed else "  ", "bold $text-accent"), (f"{row + 1:>2}  ", "$text-accent")
        )
        for line in wrap(plain(step.title, "bold"), width, head, " " * 6):
            filled = line.pad_right(max(0, width - line.cell_length))
            yield filled.stylize_before("on $surface") if pointed else line
        for text, style in _details(step):
            yield from wrap(prose(text, style), width, " " * 6, " " * 6)
        yield Content("")


def _details(step: PlanStep) -> Iterator[tuple[str, str]]:
    facts = " · ".join(fact for fact in (step.hours, step.price, step.languages) if fact)
    yield step.dates, "$text-accent"
    yield facts, ""
    yield step.about, "$text-muted"
    if step.note:
        yield step.note, "$text-muted"
    yield step.reason, ""
    if step.task:
        yield step.task, ""
    if step.url:
        yield step.url, "$text-muted"
