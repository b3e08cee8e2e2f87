"""A question as bare as can be: a sentence and six options in a list."""

from textual.app import App, ComposeResult
from textual.widgets import OptionList, Static


class Options(App[None]):
    """Pointing at another option is the least that an answer can cost."""

    def compose(self) -> ComposeResult:
        """Show them."""
        yield Static("Which one is right?")
        yield OptionList(*(f"{letter}) an option to choose" for letter in "abcdef"))


if __name__ == "__main__":
    Options().run()
