"""The two rows above every screen: where one is, and how far."""

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.widgets.lines import Layout, Lines
from tremplin.app.widgets.words import fit, plain

MARK = "▁▃▅"
NAME = f"{MARK} tremplin"
GAP = "   "


class Heading(Lines):
    """Name, step and place; under them a rule that fills as the test goes on."""

    DEFAULT_CSS = """
    Heading { dock: top; height: 2; padding: 0 1; background: $background; }
    """

    def __init__(self, title: str, aside: str = "", progress: float = 0.0) -> None:
        """Show the step `title`, `aside` on the right, and `progress` from 0 to 1."""
        super().__init__(_place(title, aside, progress, ""))

    def put(self, title: str, aside: str = "", progress: float = 0.0, *, short: str = "") -> None:
        """Show another step; by its `short` name where there is no room for all of it."""
        self.show(_place(title, aside, progress, short))


def _place(title: str, aside: str, progress: float, short: str) -> Layout:
    def lay_out(width: int) -> tuple[Content, Content]:
        fits = cell_len(MARK) + len(GAP) + cell_len(title) <= width
        return _names(width, title if fits or not short else short, aside), _rule(width, progress)

    return lay_out


def _names(width: int, title: str, aside: str) -> Content:
    """Name, step, place; what doesn't fit gives way: the place, the name, the end of the step."""
    name = NAME if cell_len(NAME) + len(GAP) + cell_len(title) <= width else MARK
    left = fit(title, max(0, width - cell_len(name) - len(GAP)))
    room = width - cell_len(name) - len(GAP) - cell_len(left) - cell_len(aside)
    if room < 2:
        aside, room = "", 0
    return Content.assemble(
        (name, "bold $text-accent"),
        GAP,
        plain(left, "bold"),
        " " * room,
        plain(aside, "$text-muted"),
    )


def _rule(width: int, progress: float) -> Content:
    done = min(width, round(width * progress))
    return Content.assemble(("━" * done, "$text-accent"), ("─" * (width - done), "$text-disabled"))
