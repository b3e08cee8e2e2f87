"""Text on its way to the terminal: wrapped, cut, searched, never markup, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tremplin.app.widgets.words import fit, matches, padded, plain, prose, wrap

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


@given(TEXTS, st.integers(4, 60))
def test_no_line_is_wider_than_asked_and_only_spaces_are_lost(text: str, width: int) -> None:
    content = plain(text)
    lines = wrap(content, width)
    assert all(line.cell_length <= width for line in lines)
    kept = "".join(line.plain for line in lines).replace(" ", "")
    assert kept == content.plain.replace(" ", "").replace("\n", "")


@given(TEXTS)
def test_what_looks_like_markup_stays_as_it_is(text: str) -> None:
    hostile = f"[@click=app.quit]{text}[/] [b] list[int] [/nothing]"
    shown = prose(hostile)
    assert "[@click=app.quit]" in shown.plain
    assert "list[int] [/nothing]" in shown.plain
    assert not any("@click" in str(span.style) for span in shown.spans)


@given(st.text())
def test_no_control_character_gets_through(text: str) -> None:
    shown = plain(text + "\x1b]52;c;eA==\x07\x9b\u202e\u200b\x00").plain
    assert not any(ord(c) < 32 and c != "\n" for c in shown)
    assert not any(0x7F <= ord(c) <= 0x9F or c in "\u202e\u200b" for c in shown)


def test_lines_break_at_ordinary_spaces_alone() -> None:
    text = plain("Est-ce bien vous\u202f? Oui\u202f!")
    assert [line.plain for line in wrap(text, 16)] == ["Est-ce bien", "vous\u202f? Oui\u202f!"]


def test_later_lines_hang_under_the_first() -> None:
    lines = wrap(plain("un deux trois"), 9, "• ", "  ")
    assert [line.plain for line in lines] == ["• un deux", "  trois"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert [line.plain for line in wrap(plain("abcdefgh"), 3)] == ["abc", "def", "gh"]


def test_wide_characters_count_twice() -> None:
    assert all(line.cell_length <= 4 for line in wrap(plain("漢字漢字 a"), 4))
    assert cell_len(padded("漢字漢字", 5)) == 5


def test_code_between_backticks_is_set_off_and_the_backticks_stay() -> None:
    shown = prose("tapez `x[0]` ici")
    assert shown.plain == "tapez `x[0]` ici"
    assert any((span.start, span.end) == (7, 11) for span in shown.spans)


def test_three_backticks_are_no_code() -> None:
    assert not prose("```python```").spans


def test_fit_marks_what_it_cuts() -> None:
    assert fit("Programmation", 8) == "Program…"
    assert fit("court", 8) == "court"


def test_search_overlooks_accents_and_case_and_order() -> None:
    assert matches("donnees CONC", "Concepteur de jeux de données")
    assert not matches("python", "Concepteur de jeux de données")
