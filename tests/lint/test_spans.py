"""Every key and value of a valid text is found, and cut out exactly."""

import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from tremplin.lint.diagnostic import Span
from tremplin.lint.spans import locate, unclosed

ROOT = Path(__file__).parents[2]
SHIPPED = sorted([*ROOT.glob("quizzes/**/*.toml"), *ROOT.glob("paths/**/*.toml")])


def leaves(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every path of the data with its value; containers too."""
    if path:
        yield path, node
    inner = (
        node.items() if isinstance(node, dict) else enumerate(node if type(node) is list else ())
    )
    for key, value in inner:
        yield from leaves(value, (*path, key))


def cut(text: str, span: Span) -> str:
    return text[span.start : span.end]


def check_places(text: str) -> None:
    """Keys parse to themselves and values to theirs, by the parser the loader uses."""
    data, spans = tomli.loads(text), locate(text)
    for path, value in leaves(data):
        if isinstance(path[-1], str):
            key = tomli.loads(f"{cut(text, spans.keys[path])} = 0")
            assert list(key) == [path[-1]]
        if path in spans.values:
            again = tomli.loads(f"x = {cut(text, spans.values[path])}")["x"]
            assert repr(again) == repr(value)
        else:
            # Only tables and lists of tables are not written as a value.
            assert isinstance(value, dict | list), path
    for comment in spans.comments:
        assert cut(text, comment).startswith("#")


@pytest.mark.parametrize("file", SHIPPED, ids=lambda path: path.stem)
def test_places_in_shipped_files(file: Path) -> None:
    check_places(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "a = 1\r\nb = 'x'\r\n[t]\r\n\tc = \"y\"\r\n",
        "\ta.b.c = [ 1 , # one\n 2, ] # two\n",
        "\"é \\u00e9\" . 'x.y' = { a = 1, b.c = [[], {}] }",
        "a = {\n  b = 1, # TOML 1.1\n  c = 2,\n}\n",
        'a = """\nx "" y \\" """""\nb = \'\'\'it\'\'s\'\'\'\'\n',
        'a = ""\nb = """"""\nc = \'\'\nd = "#"\ne = "\\"#"\n',
        "a = 1979-05-27 07:32:00\nb = [1979-05-27T07:32:00Z, 07:32:00]\n",
        "[[a]]\nx = 1\n[a.b]\ny = 2\n[[a.c]]\nz = 3\n[[a.c]]\nz = 4\n[[a]]\n[[a.c]]\nz = 5\n",
        '[ a . "b" ]\nc = true\n[a]\nd = [\n]\n',
        "a = -1e5\nb = +inf\nc = nan\nd = 0xff\ne = 1_000\n",
        "# only a comment",
        "",
        "a = [[[[[[1]]]]], {b = {c = {d = []}}}]",
    ],
)
def test_places_in_every_form_of_toml(text: str) -> None:
    check_places(text)


def test_places_of_headers() -> None:
    text = "[[a]]\n x = 1\n[a.b]\n[[ a ]]\n"
    spans = locate(text)
    assert cut(text, spans.headers["a", 0]) == "[[a]]"
    assert cut(text, spans.headers["a", 0, "b"]) == "[a.b]"
    assert cut(text, spans.headers["a", 1]) == "[[ a ]]"


def test_nesting_of_any_depth_is_scanned() -> None:
    text = "a = " + "[" * 350 + "]" * 350
    assert len(locate(text).values) == 350


@pytest.mark.parametrize(
    ("text", "start"),
    [("a = [1, ", 4), ("a = [1, {b = 2", 8), ('a = 1\nb = """x\n', 10), ("a = 1\n", None)],
)
def test_the_bracket_left_open_is_found(text: str, start: int | None) -> None:
    found = unclosed(text)
    assert (found.start if found else None) == start


NAMES = st.text(string.ascii_letters + string.digits + "_-", min_size=1, max_size=4)
KEYS = NAMES | st.text(max_size=4)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


def basic(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def written_key(key: str) -> str:
    bare = key and all(c in string.ascii_letters + string.digits + "_-" for c in key)
    escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08X}" for c in key)
    return key if bare else f'"{escaped}"'


SCALARS = st.one_of(
    st.integers(-(10**9), 10**9).map(str),
    st.booleans().map(lambda value: str(value).lower()),
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(repr),
    TEXTS.map(basic),
    TEXTS.filter(lambda text: "'" not in text).map(lambda text: f"'{text}'"),
    TEXTS.map(lambda text: '"""' + basic(text)[1:-1] + '\n"""'),
    st.dates().map(lambda date: date.isoformat()),
)
GAPS = st.sampled_from(("", " ", "\t", "\n", " # why, [not]\n", "\r\n  "))


@st.composite
def lists(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    parts = draw(st.lists(values, max_size=4))
    gap = draw(GAPS)
    return "[" + gap + ",".join(f"{part}{gap}" for part in parts) + "]"


@st.composite
def inline_tables(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    parts = draw(st.dictionaries(KEYS, values, max_size=4))
    return "{ " + ", ".join(f"{written_key(key)} = {v}" for key, v in parts.items()) + " }"


VALUES = st.recursive(SCALARS, lambda inner: lists(inner) | inline_tables(inner), max_leaves=12)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Valid texts: keys, tables and lists of tables, with gaps and comments of all sorts."""
    lines = []
    for table in draw(st.lists(NAMES, max_size=4, unique=True)):
        repeated = draw(st.integers(0, 2))
        for _ in range(max(1, repeated)):
            lines.append(f"[[{table}]]" if repeated else f"[{table}]")
            entries = draw(st.dictionaries(KEYS, VALUES, max_size=4))
            indent = draw(st.sampled_from(("", "\t", "  ")))
            comment = draw(st.sampled_from(("", " # note", "\t#[x]")))
            lines += [f"{indent}{written_key(k)} = {v}{comment}" for k, v in entries.items()]
    return draw(st.sampled_from(("\n", "\r\n"))).join(lines)


@settings(deadline=None)
@given(documents())
def test_places_in_generated_documents(text: str) -> None:
    check_places(text)
