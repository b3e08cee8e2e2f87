"""What a job sheet is made of: parts, each of blocks that a terminal or a screen lays out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Prose:
    """A paragraph; `quiet` when it is an aside."""

    text: str
    quiet: bool = False


@dataclass(frozen=True)
class Entry:
    """Something said: the numbers of its sources, and what goes with it in lines of its own."""

    text: str
    sources: tuple[int, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Points:
    """A list, under a title or none."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Levels:
    """The level needed in each skill: level, name, whether it is core."""

    rows: tuple[tuple[float, str, bool], ...]


@dataclass(frozen=True)
class PayRow:
    """One figure: amount, gross or net, year, who publishes it, what to bear in mind."""

    amount: str
    basis: str
    year: str
    source: str
    note: str


@dataclass(frozen=True)
class Pay:
    """Figures of one country and one seniority."""

    title: str
    head: tuple[str, str, str, str]
    """Names of the columns: amount, gross or net, year, source."""
    rows: tuple[PayRow, ...]


@dataclass(frozen=True)
class Views:
    """Two opposite views, to be read side by side."""

    left: Points
    right: Points


Block = Prose | Points | Levels | Pay | Views


@dataclass(frozen=True)
class Part:
    """A part of the sheet, with the word that a table of contents names it by."""

    name: str
    title: str
    short: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Sheet:
    """Everything known of one job, in one language."""

    title: str
    summary: str
    parts: tuple[Part, ...]
