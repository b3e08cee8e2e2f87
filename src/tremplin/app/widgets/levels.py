"""Levels drawn by shape: a dot with its interval, a diamond for what is required."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from tremplin.app.models import SkillRow
from tremplin.app.widgets.words import padded, plain
from tremplin.language.format import level as level_text
from tremplin.language.localized import Language
from tremplin.language.strings import say

TOP = 5.0


def scale(row: SkillRow, width: int) -> Content:
    """Levels 0 to 5 on `width` cells: `├─●─┤` belief, `◆` required, `○` self-rating.

    Where several fall on one cell the dot wins, then the diamond.
    """
    last = max(1, width - 1)

    def cell(level: float) -> int:
        return round(min(TOP, max(0.0, level)) / TOP * last)

    marks: dict[int, tuple[str, str]] = {cell(x): ("·", "$text-disabled") for x in range(6)}
    low, high = cell(row.low), cell(row.high)
    marks.update(dict.fromkeys(range(low, high + 1), ("─", "")))
    marks[low], marks[high] = ("├", ""), ("┤", "")
    if row.self_rating is not None:
        marks[cell(row.self_rating)] = ("○", "$text-muted")
    if row.required is not None:
        marks[cell(row.required)] = ("◆", "bold $text-warning")
    marks[cell(row.level)] = ("●", "bold $text-accent")
    return Content.assemble(*(marks.get(x, (" ", "")) for x in range(last + 1)))


def dots(level: float) -> str:
    """A required level as five dots: `●●●○○`."""
    full = round(level)
    return "●" * full + "○" * (5 - full)


NAME, FIGURES, BESIDE = 25, 14, 13
WIDE = 66


def skill_lines(language: Language, rows: Sequence[SkillRow], width: int) -> list[Content]:
    """One line a skill where there is room, else two."""
    lay_out = _wide if width >= WIDE else _narrow
    return [line for row in rows for line in lay_out(language, row, width)]


def header_line(language: Language, rows: Sequence[SkillRow], width: int) -> Content:
    """What stands above the columns of `skill_lines`, for those that hold anything."""
    name, chart = _columns(width)

    def word(key: str) -> str:
        return say(language, f"app.results.column-{key}")

    if width < WIDE:
        return Content("")
    numbers = [" "] * chart
    for level in range(6):
        numbers[round(level / TOP * (chart - 1))] = str(level)
    required = word("required") if any(row.required is not None for row in rows) else ""
    rated = word("rated") if any(row.self_rating is not None for row in rows) else ""
    beside = f"{required:>7} {rated:>5}"
    text = " " * name + padded(f" {word('level')}", FIGURES) + "".join(numbers) + beside
    return Content.styled(text, "$text-muted")


def _columns(width: int) -> tuple[int, int]:
    """Cells for the name and for the scale of a wide line."""
    # As many cells between two levels for all of them.
    chart = max(3, min(8, (width - NAME - FIGURES - BESIDE - 1) // 5)) * 5 + 1
    return width - chart - FIGURES - BESIDE, chart


def _wide(language: Language, row: SkillRow, width: int) -> list[Content]:
    name, chart = _columns(width)
    required = "" if row.required is None else written_level(language, row.required)
    rated = "" if row.self_rating is None else str(row.self_rating)
    return [
        Content.assemble(
            plain(padded(row.name, name - 1)),
            " ",
            (padded(figures(language, row), FIGURES), "$text-muted" if row.inferred else ""),
            scale(row, chart),
            (f"{required:>7} {rated:>5}", "$text-muted"),
        )
    ]


def _narrow(language: Language, row: SkillRow, width: int) -> list[Content]:
    figure = figures(language, row)
    name = padded(row.name, max(8, width - cell_len(figure) - 1))
    required = "" if row.required is None else f" ◆{written_level(language, row.required)}"
    rated = "" if row.self_rating is None else f" ○{row.self_rating}"
    chart = scale(row, max(11, min(31, width - 10)))
    return [
        Content.assemble(plain(name), " ", figure),
        Content.assemble("  ", chart, (required + rated, "$text-muted")),
    ]


def figures(language: Language, row: SkillRow) -> str:
    """The level and its interval: `2,4  1,6–3,2`; `~` before what is only inferred."""
    about = "~" if row.inferred else " "
    low, high = level_text(language, row.low), level_text(language, row.high)
    return f"{about}{level_text(language, row.level)}  {low}–{high}"


def written_level(language: Language, level: float) -> str:
    """A required level: whole where it is whole."""
    return f"{level:.0f}" if level == int(level) else level_text(language, level)
