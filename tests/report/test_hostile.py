"""Whatever a text holds, every export shows it as text: no mark, no formula, no steering sign."""

import csv
import io
import json
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from markdown_it import MarkdownIt

from tests.report.material import ROLE, TODAY, made_plan, poisoned
from tremplin.language.characters import FORBIDDEN_CHARACTERS, harmless
from tremplin.language.localized import Language
from tremplin.report.calendar import calendar_text
from tremplin.report.calendar_events import plan_events, succeeded
from tremplin.report.csv import FORMULA, csv_text
from tremplin.report.export_json import export_object
from tremplin.report.html import html_page
from tremplin.report.json_text import json_text
from tremplin.report.markdown import markdown
from tremplin.report.markup import one_line
from tremplin.report.study_hours import weekly_studies

FRAGMENTS = [
    "<script>alert(1)</script>",
    "</title></style></svg>",
    '" onload="x',
    "' onclick='x",
    "&lt;b&gt; & &#x3c; &quot;",
    "]]> <!-- -->",
    "\x1b[31m\x1b]0;x\x07",
    "\u202eabc\u2066\u200b\ufeff",
    "javascript:alert(1)",
    "**b** _i_ `c` ~~s~~ # h | t |",
    "[a](javascript:x) ![i](http://x/y) <http://x>",
    "- [ ] x\n1. y\n> z\n---\n===",
    "=cmd|' /C calc'!A0",
    "+1-1@SUM(A1)",
    "\t=1\r\n=2",
    "\\n\\;\\,\nEND:VEVENT\nBEGIN:VEVENT",
    "{role} {n|a|b} %s",
    "{{7*7}} ${x} $a$",
    "é\u202fœ\u00a0🧪\U000e0041",
]
TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), min_size=1, max_size=4).map(
    "".join
)
HOSTILE = TEXTS.map(lambda text: f"{text.strip()}z")


class Structure(HTMLParser):
    """Elements with the names of their attributes, the links, and all that is read as text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, ...]] = []
        self.links: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, *(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def structure(page: str) -> Structure:
    found = Structure()
    found.feed(page)
    found.close()
    return found


def rendered(kind: str, text: str, language: Language) -> str:
    made, assessment = poisoned(text)
    plan = made_plan(made)
    if kind == "html":
        return html_page(made, assessment, ROLE, plan, language, TODAY)
    if kind == "markdown":
        return markdown(made, assessment, ROLE, plan, language, TODAY)
    if kind in ("csv", "excel"):
        return csv_text(made, assessment, ROLE, plan, language, excel=kind == "excel")
    if kind == "json":
        found = export_object(made, assessment, ROLE, plan, language, TODAY, text)
        return json_text(found)
    events = plan_events(made, plan, weekly_studies(plan), language)
    return calendar_text(
        succeeded((), events, "p.tremplin", TODAY, language).events, text, language, TODAY
    )


def steering(text: str) -> list[str]:
    """Control and invisible characters beyond the ends of lines."""
    return FORBIDDEN_CHARACTERS.findall(text.replace("\r\n", "\n"))


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
def test_a_page_has_the_elements_of_a_harmless_one(text: str) -> None:
    page, plain = (structure(rendered("html", one, "fr")) for one in (text, "z"))
    assert page.elements == plain.elements
    assert all(link.startswith(("#", "https://example.org/")) for link in page.links)
    assert harmless(text) in page.words
    assert not steering(rendered("html", text, "en"))


def tokens(text: str) -> list[tuple[str, str]]:
    """Kinds and contents, of blocks and of what is within a line."""
    _, _, body = text.removeprefix("---\n").partition("\n---\n")
    found = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body):
        found += [(child.type, child.content) for child in token.children or [token]]
    return found


def kinds(found: list[tuple[str, str]]) -> list[str]:
    """The kinds of tokens; a text cut by an escape is one text."""
    types = ["text" if kind == "text_special" else kind for kind, _ in found]
    return [
        one
        for one, before in zip(types, ["", *types], strict=False)
        if (one, before) != ("text", "text")
    ]


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
def test_markdown_has_the_marks_of_a_harmless_one(text: str) -> None:
    document = rendered("markdown", text, "en")
    assert kinds(tokens(document)) == kinds(tokens(rendered("markdown", "z", "en")))
    front = document.removeprefix("---\n").partition("\n---\n")[0].splitlines()
    assert [line.partition(": ")[0] for line in front] == ["title", "lang", "date", "role"]
    assert all(isinstance(json.loads(line.partition(": ")[2]), str) for line in front)
    assert not steering(document)


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
@pytest.mark.parametrize(("kind", "delimiter"), [("csv", ","), ("excel", ";")])
def test_no_cell_is_a_formula(kind: str, delimiter: str, text: str) -> None:
    table = rendered(kind, text, "fr").removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(table, newline=""), delimiter=delimiter, strict=True))
    assert {len(row) for row in rows} == {18}
    assert not [cell for row in rows for cell in row if cell.startswith((*FORMULA, "\t", "\r"))]
    line = harmless(one_line(text))
    names = {row[2] for row in rows[1:]}
    assert names <= {line, f"'{line}", f"{line}.{line}", f"'{line}.{line}"}
    assert not steering(table)


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
def test_a_calendar_holds_its_events_and_nothing_else(text: str) -> None:
    written = rendered("ics", text, "en")
    found = Calendar.from_ical(written)
    titles = [str(event["SUMMARY"]) for event in found.walk("VEVENT")]
    line = harmless(one_line(text))
    assert sorted(titles) == sorted(f"{line} ({n}\u00a0h)" for n in (2, 3, 5, 5, 1))
    assert written.count("\r\nBEGIN:") == len(titles)
    assert not steering(written)


@given(HOSTILE)
@settings(max_examples=30, deadline=None)
def test_json_gives_back_every_character(text: str) -> None:
    written = rendered("json", text, "fr")
    found: dict[str, Any] = json.loads(written)
    assert found["results"]["given"]["answers"][0] == {"item": text, "answer": text}
    assert found["resources"]["base"]["title"] == text
    assert not steering(written)
