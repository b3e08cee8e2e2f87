"""Diagnostics as text (pairs `examples/x.toml`, `examples/x.txt`), and as data for programs."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tremplin.lint.diagnostic import Diagnostic
from tremplin.lint.render import FORMATS, as_text, one_as_text

EXAMPLES = sorted((Path(__file__).parent / "examples").glob("*.toml"))
MISTAKE = Diagnostic(
    rule="unknown-key",
    severity="error",
    message="unknown key `knid`, 100%: see\nbelow",
    help="write `kind`",
    file="paths/a, b.toml",
    line=3,
    column=1,
    end_line=3,
    end_column=5,
    source_line='knid = "book"',
)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_examples_are_shown_as_their_text_says(example: Path, check_on_top: Any) -> None:
    found = check_on_top(example.read_bytes(), f"{example.stem}.toml")
    shown = as_text(found, "en") + "\n"
    assert shown == example.with_suffix(".txt").read_text(encoding="utf-8")
    assert "\x1b" not in shown


def test_there_is_a_text_for_each_example() -> None:
    texts = {path.stem for path in EXAMPLES[0].parent.glob("*.txt")}
    assert texts == {path.stem for path in EXAMPLES}


def marked(line: str, column: int, end_column: int) -> tuple[str, str]:
    """The line and its mark as shown, without the gutter."""
    found = replace(MISTAKE, source_line=line, column=column, end_column=end_column)
    lines = one_as_text(found, "en").split("\n")
    return lines[-3][4:], lines[-2][4:]


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "mark"),
    [
        ("abc", 2, 3, "abc", " ^"),
        ("abc", 1, 4, "abc", "^^^"),
        ("\tx = 1", 2, 3, "    x = 1", "    ^"),
        ("a\tx", 3, 4, "a   x", "    ^"),
        ("漢字 x", 4, 5, "漢字 x", "     ^"),
        ("漢字", 2, 3, "漢字", "  ^^"),
        ("e\u0301x", 3, 4, "e\u0301x", " ^"),
        ("a\x1bx", 3, 4, "a\ufffdx", "  ^"),
        ("abc", 4, 5, "abc", "   ^"),
        ("abc", 9, 10, "abc", "   ^"),
    ],
)
def test_the_mark_stands_below_the_mistake(
    line: str, column: int, end: int, shown: str, mark: str
) -> None:
    assert marked(line, column, end) == (shown, mark)


def test_a_long_line_is_cut_around_the_mistake() -> None:
    line = "x" * 300 + "WRONG" + "y" * 300
    shown, mark = marked(line, 301, 306)
    assert len(shown) <= 106
    assert shown.startswith("...x")
    assert shown.endswith("y...")
    start = mark.index("^")
    assert shown[start : start + len(mark.strip())] == "WRONG"


def test_a_mistake_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    found = replace(MISTAKE, source_line="a = '''x", column=5, end_line=9, end_column=2)
    assert one_as_text(found, "en").split("\n")[-2].endswith(" |     ^^^^")


def test_json_has_the_documented_keys() -> None:
    data = json.loads(FORMATS["json"]([MISTAKE], "en"))
    assert data["version"] == 1
    assert data["schema"] == "tremplin/diagnostics"
    assert data["diagnostics"] == [
        {
            "rule": "unknown-key",
            "severity": "error",
            "message": MISTAKE.message,
            "help": "write `kind`",
            "file": "paths/a, b.toml",
            "line": 3,
            "column": 1,
            "end_line": 3,
            "end_column": 5,
        }
    ]


def test_json_escapes_what_would_command_a_terminal() -> None:
    hostile = replace(MISTAKE, message="\x1b]0;x\x07 \x9b \u202e \U000e0041", file="\x7f")
    for form in ("json", "sarif"):
        text = FORMATS[form]([hostile], "en")
        assert not set(text) & set("\x1b\x07\x9b\u202e\x7f\U000e0041")
        assert "]0;x" in text
    message = json.loads(FORMATS["json"]([hostile], "en"))["diagnostics"][0]["message"]
    assert message == hostile.message


def test_a_github_annotation_is_one_line() -> None:
    assert FORMATS["github"]([MISTAKE], "en") == (
        "::error file=paths/a%2C b.toml,line=3,endLine=3,col=1,endColumn=5,title=unknown-key"
        "::unknown key `knid`, 100%25: see%0Abelow; write `kind`"
    )


def test_concise_is_one_line_each() -> None:
    found = replace(MISTAKE, message="unknown key `knid`")
    assert FORMATS["concise"]([found, found], "en") == "\n".join(
        ["paths/a, b.toml:3:1: unknown-key: unknown key `knid`"] * 2
    )


def test_sarif_has_what_readers_ask_for() -> None:
    data = json.loads(FORMATS["sarif"]([MISTAKE], "en"))
    assert data["version"] == "2.1.0"
    (run,) = data["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"] == [{"id": "unknown-key"}]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "paths/a%2C%20b.toml"
    assert place["region"] == {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 5}


def test_nothing_found_is_nothing_said() -> None:
    assert as_text([], "en") == ""
    assert json.loads(FORMATS["json"]([], "en"))["diagnostics"] == []
    assert json.loads(FORMATS["sarif"]([], "en"))["runs"][0]["results"] == []
