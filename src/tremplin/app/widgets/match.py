"""Pairing two lists: each entry takes the letter of its partner."""

from collections.abc import Iterator, Sequence

from textual import events
from textual.content import Content

from tremplin.app.models import Choice, Given, Nothing, Question
from tremplin.app.widgets.choices import LETTERS, Rows
from tremplin.app.widgets.words import prose, wrap


class MatchAnswer(Rows):
    """Entries on top, each with the letter of its partner; the partners below."""

    missing = "question.match-first"

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__([])
        self._partners: Sequence[Choice] = ()
        self._chosen: list[int | None] = []

    def ask(self, question: Question, given: Given, dont_know: str) -> None:
        """Show the partners `given` before."""
        self._partners = question.partners
        values = [partner.value for partner in question.partners]
        before = given if isinstance(given, list) else []
        self._chosen = [values.index(value) if value in values else None for value in before] or [
            None
        ] * len(question.choices)
        self.put([c.text for c in question.choices], apart=dont_know)

    @property
    def keys(self) -> str:
        """The letters of the partners."""
        return LETTERS[: len(self._partners)]

    @property
    def given(self) -> Given:
        """For each entry, the place of its partner in the file; nothing while one lacks."""
        if self.cursor is not None and self.cursor == self.apart:
            return None
        partners = [self._partners[row].value for row in self._chosen if row is not None]
        if len(partners) < len(self._chosen):
            return Nothing.GIVEN
        return [int(value) for value in partners]

    def say_dont_know(self) -> None:
        """Point at "I don't know"."""
        self.point(self.apart)

    def pick(self, row: int) -> None:
        """Give the entry under the cursor the partner with this letter, and go to the next.

        Without one under the cursor, the first entry that has no partner, else the last one.
        """
        entry = self.cursor
        if entry is None or entry == self.apart:
            lacking = [place for place, chosen in enumerate(self._chosen) if chosen is None]
            entry = lacking[0] if lacking else len(self._chosen) - 1
        self._chosen[entry] = row
        self.point(min(entry + 1, len(self._chosen) - 1))

    def on_click(self, event: events.Click) -> None:
        """A click points at an entry."""
        row = self.row_at(event.y)
        if row is not None:
            self.point(row)

    def label(self, row: int) -> str:
        """The letter chosen for an entry."""
        if row == self.apart:
            return super().label(row)
        chosen = self._chosen[row]
        return f"[{' ' if chosen is None else LETTERS[chosen]}] "

    def lines(self, width: int) -> Sequence[Content]:
        """The entries, the partners by letter, then "I don't know"."""
        lines = list(super().lines(width))
        apart = self._tops[-1][0] - 1
        partners = [Content(""), *self._partner_lines(width)]
        top, bottom = self._tops[-1]
        self._tops[-1] = (top + len(partners), bottom + len(partners))
        return [*lines[:apart], *partners, *lines[apart:]]

    def _partner_lines(self, width: int) -> Iterator[Content]:
        for letter, partner in zip(LETTERS, self._partners, strict=False):
            yield from wrap(prose(partner.text), width, f"  {letter})  ", " " * 6)
