"""The steps of the followed plan, each with its state by sign and in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from textual.content import Content

from tremplin.app.study_models import MyStep
from tremplin.app.widgets.choices import Rows
from tremplin.app.widgets.words import plain, prose, wrap

SIGNS: Final[Mapping[str, str]] = {"to-do": "○", "under-way": "◐", "done": "✓", "abandoned": "✗"}
"""The words that follow say the same."""
INDENT: Final = " " * 4


class StudySteps(Rows):
    """Steps in order; Enter confirms the one under the cursor."""

    def __init__(self, steps: Sequence[MyStep], *, cursor: int | None = None) -> None:
        """Show `steps`."""
        super().__init__([step.title for step in steps], cursor=cursor)
        self._steps = steps

    def _row_lines(self, row: int, width: int) -> Iterator[Content]:
        step, pointed = self._steps[row], row == self.cursor
        head = Content.assemble(
            ("› " if pointed else "  ", "bold $text-accent"),
            (f"{SIGNS[step.state]} ", "$text-muted" if step.state == "done" else "$text-accent"),
        )
        for line in wrap(plain(step.title, "bold"), width, head, INDENT):
            filled = line.pad_right(max(0, width - line.cell_length))
            yield filled.stylize_before("on $surface") if pointed else line
        for place, text in enumerate(step.lines):
            late = step.late and place == 0
            style = "bold $text-warning" if late else "$text-muted"
            yield from wrap(prose(text, style), width, INDENT, INDENT)
