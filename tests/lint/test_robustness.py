"""Whatever the bytes, loading answers with a catalogue and diagnostics, never an exception."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tremplin.lint.check import check
from tremplin.lint.decode import LONGEST_FILE
from tremplin.lint.diagnostic import Diagnostic, Source
from tremplin.lint.parse import load
from tremplin.lint.render import FORMATS

BOMB = b"\n".join(b".".join([b"k%d" % n] + [b"a"] * 100) + b" = 1" for n in range(1000))


def one(data: bytes, name: str = "paths/mine.toml") -> Diagnostic:
    (found,) = load([(name, data)]).diagnostics
    return found


@pytest.mark.parametrize(
    ("data", "rule", "line"),
    [
        (b"\xff\xfe[\x00a\x00]\x00", "not-utf8", 1),
        (b"# ok\n# caf\xe9\n", "not-utf8", 2),
        (b"\xef\xbb\xbf# ok\n# caf\xe9\n", "not-utf8", 2),
        (b"# a\n# b\x00\n", "syntax", 2),
        (b"a = 1\rb = 2\n", "syntax", 1),
        (b"a = \x1b\n", "syntax", 1),
        (b"x = " + b"[" * 100_000, "too-deep", 1),
        (b"x = " + b"{a=" * 50_000, "too-deep", 1),
        (b"#\n" + b".".join([b"a"] * 5000) + b" = 1", "too-deep", 2),
        (BOMB, "too-deep", 1),
        (b"#\n[" + b".".join([b"a"] * 50) + b"]", "too-deep", 2),
        (b"a = " + b"9" * 10_000, "huge-number", 1),
        (b"# " + b"x" * LONGEST_FILE, "file-too-large", 1),
        (b"a" * 10_000_000, "file-too-large", 1),
        (b"= 1", "syntax", 1),
        (b"[[skill]]\nid = 'a\n", "syntax", 2),
        (b"[[skill]\n", "syntax", 1),
        (b"[skill]\n[skill]\n", "syntax", 2),
        (b"a = [1,\n2\n\nb = 3\n", "syntax", 1),
        (b'#\na = """\nnever closed\n', "syntax", 2),
        (b"# tremplin: ignore[syntax]\na = \n", "syntax", 2),
        ("#\n# line \u202e turned\n".encode(), "control-character", 2),
        (b"zzz = 1", "unknown-table", 1),
        (b"\xef\xbb\xbfzzz = 1", "unknown-table", 1),
        (b"#\r\n\r\nzzz = 1\r\n", "unknown-table", 3),
        (b"skill = 1", "table-brackets", 1),
        (b"skill = [1]", "table-brackets", 1),
        (b"[[population]]\n", "table-brackets", 1),
        (b"[[item]]\nid = 'a'\n", "wrong-folder", 1),
        (b"[population]\ngeneral = nan\n", "out-of-range", 2),
        (b"[population]\ngeneral = 1e400\n", "out-of-range", 2),
        (b"[population]\n__class__ = 1\n", "unknown-key", 2),
        (b'[population]\n"" = 1\n', "unknown-key", 2),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_each_kind_of_broken_file_has_one_diagnostic(data: bytes, rule: str, line: int) -> None:
    found = one(data)
    assert (found.rule, found.line) == (rule, line)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n", b"# nothing\r\n"])
def test_an_empty_file_is_fine(data: bytes) -> None:
    assert load([("paths/mine.toml", data)]).diagnostics == ()


def test_a_broken_file_does_not_stop_the_others(valid: Any) -> None:
    loaded = load([*valid, Source("paths/broken.toml", b"[["), Source("paths/z.toml", b"\xff")])
    assert [found.rule for found in loaded.diagnostics] == ["syntax", "not-utf8"]
    assert loaded.catalog == load(valid).catalog


def test_columns_count_code_points() -> None:
    found = one('[[domain]]\n"é́😀" = 1\n'.encode() + b"id = 'a'\nname = 'A'\n")
    assert (found.rule, found.column, found.end_column) == ("unknown-key", 1, 6)


def test_many_mistakes_in_a_file_are_cut_short() -> None:
    data = b"".join(b"z%d = 1\n" % n for n in range(5000))
    found = load([("paths/mine.toml", data)]).diagnostics
    assert len(found) == 201
    assert found[-1].rule == "more-findings"
    assert "4800" in found[-1].message


def survives(data: bytes) -> None:
    """Loads and checks without an exception; what is found can be shown in every form."""
    for name in ("paths/mine.toml", "quizzes/mine.toml", "mine.toml"):
        found = check([Source(name, data)]).diagnostics
        lines = data.count(b"\n") + 1
        assert all(1 <= d.line <= lines and d.column >= 1 for d in found)
        for render in FORMATS.values():
            assert "\x1b" not in render(found, "fr")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_never_raise(data: bytes) -> None:
    survives(data)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_random_changes_of_a_valid_file_never_raise(valid: Any, data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(valid))
    text = bytearray(source.data)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 12))
        text[start : start + length] = data.draw(
            st.binary(max_size=4)
            | st.sampled_from(
                (b"[", b"]]", b"{", '"é"'.encode(), b"= 1\n", b"[[item]]\n", b"\\u0000")
            )
        )
    others = [other for other in valid if other is not source]
    found = check([*others, Source(source.name, bytes(text))])
    assert load([*others, Source(source.name, bytes(text))]).catalog == found.catalog


TOML_VALUES = st.sampled_from(
    ("1", "-1.5", "nan", "true", "2020-01-01", '"x"', "[]", "[[1]]", "{}", '{ fr = "x" }', '["x"]')
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_value_under_any_key_never_raises(valid: Any, data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(valid))
    others = [other for other in valid if other is not source]
    lines = source.data.decode().split("\n")
    places = [i for i, line in enumerate(lines) if " = " in line]
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        key = lines[place].partition(" = ")[0]
        lines[place] = f"{key} = {data.draw(TOML_VALUES)}"
    changed = "\n".join(lines).encode()
    survives(changed)
    loaded = load([*others, Source(source.name, changed)])
    # Nothing is left out without a word.
    assert loaded.diagnostics or not loaded.left_out
