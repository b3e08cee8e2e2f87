"""F, the floor: the smallest Textual application that shows something."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """One line."""

    def compose(self) -> ComposeResult:
        """Show it."""
        yield Static("Hello, terminal")


if __name__ == "__main__":
    Hello().run()
