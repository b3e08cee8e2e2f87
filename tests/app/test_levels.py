"""Levels by shape."""

import pytest

from tremplin.app.models import SkillRow
from tremplin.app.widgets.levels import dots, header_line, scale, skill_lines

ROW = SkillRow("Programmation Python", 2.0, 1.0, 3.0, required=4.0, self_rating=5)


def test_dot_interval_required_and_rating_stand_at_their_levels() -> None:
    #        0    1    2    3    4    5
    drawn = "·    ├────●────┤    ◆    ○"
    assert scale(ROW, 26).plain == drawn


def test_the_dot_wins_over_what_falls_on_it() -> None:
    row = SkillRow("x", 3.0, 3.0, 3.0, required=3.0, self_rating=3)
    assert scale(row, 26).plain == "·    ·    ·    ●    ·    ·"


def test_levels_outside_are_drawn_at_the_ends() -> None:
    assert scale(SkillRow("x", 5.0, 4.0, 9.0), 26).plain == "·    ·    ·    ·    ├────●"


def test_a_required_level_as_dots() -> None:
    assert dots(3) == "●●●○○"


@pytest.mark.parametrize("width", [38, 66, 74, 86, 110])
def test_lines_fit_and_the_header_stands_above_its_columns(width: int) -> None:
    lines = skill_lines("fr", [ROW, SkillRow("n" * 90, 0, 0, 5, inferred=True)], width)
    assert all(line.cell_length <= width for line in lines)
    if width >= 66:
        header, line = header_line("fr", [ROW], width).plain, lines[0].plain
        assert header.index("2") == line.index("●")
        assert header.index("4") == line.index("◆")
        assert len(lines) == 2
    else:
        assert len(lines) == 4


def test_what_is_inferred_is_marked() -> None:
    (line,) = skill_lines("en", [SkillRow("x", 1.5, 0.5, 2.5, inferred=True)], 80)
    assert "~1.5  0.5–2.5" in line.plain
