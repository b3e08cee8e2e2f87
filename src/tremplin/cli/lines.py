"""A conversation by lines: sentences out, answers in."""

import sys

from tremplin.cli.output import notify, notify_block, prompt, write
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.layout import paragraph


class Lines:
    """Writes to stdout, or to stderr when stdout is for the result alone; reads stdin."""

    def __init__(self, language: Language, *, to_stderr: bool) -> None:
        """Speak `language`."""
        self._language = language
        self._to_stderr = to_stderr
        if hasattr(sys.stdin, "reconfigure"):
            # A byte that is no text is a wrong answer, not the end of the conversation.
            sys.stdin.reconfigure(errors="replace")

    def say(self, key: str, **values: object) -> None:
        """A sentence by its key."""
        self.show(paragraph(say(self._language, key, **values)))

    def show(self, text: str) -> None:
        """A text, and a blank line after it."""
        if self._to_stderr:
            notify_block(text + "\n")
        else:
            write(text + "\n\n")

    def complain(self, sentence: str) -> None:
        """One line to stderr."""
        notify(sentence)

    def read(self) -> str | None:
        """The next line without its end; None at the end of the input."""
        if sys.stdin.isatty():
            prompt("> ")
        line = sys.stdin.readline()
        return line.rstrip("\r\n") if line else None

    def yes(self, question: str) -> bool:
        """Whether the question is answered with yes."""
        self.show(paragraph(question))
        answer = self.read()
        return answer is not None and answer.strip().casefold() in ("o", "oui", "y", "yes", "")
