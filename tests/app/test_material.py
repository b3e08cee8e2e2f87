"""What a question gives to read."""

from tremplin.app.widgets.material import _code_lines, table_lines
from tremplin.app.widgets.words import plain

ROWS = (("Jeu", "Cas"), ("exemples", "120"), ("essais", "40"))


def test_a_table_that_fits_stands_in_columns() -> None:
    assert [line.plain.rstrip() for line in table_lines(ROWS, 40)] == [
        "Jeu        Cas",
        "──────────────",
        "exemples   120",
        "essais     40",
    ]


def test_a_table_too_wide_becomes_lists() -> None:
    lines = [line.plain for line in table_lines(ROWS, 13)]
    assert lines == [
        "• Jeu\u00a0:",
        "  exemples",
        "  Cas\u00a0: 120",
        "• Jeu\u00a0:",
        "  essais",
        "  Cas\u00a0: 40",
    ]


def test_ragged_rows_are_filled() -> None:
    assert len(table_lines((("a", "b"), ("c",)), 40)) == 3


def test_code_keeps_its_spaces_and_folds_with_an_arrow() -> None:
    lines = [line.plain for line in _code_lines(plain("    return totals[word]"), 16)]
    assert lines == ["▎     return t", "▎ ↪ otals[word]"]
