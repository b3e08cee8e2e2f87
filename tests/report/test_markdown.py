"""The document is a list of tasks with every text, and no text of it is a mark."""

import json

import pytest
from markdown_it import MarkdownIt

from tests.report.material import ROLE, TODAY, made_assessment, made_catalog, made_plan
from tremplin.language.localized import Language
from tremplin.report.markdown import escaped, markdown
from tremplin.report.progress_text import change_sentences, since
from tremplin.report.reasons import gap_cause, notice_sentences, proof_sentence, step_reason
from tremplin.report.results_words import sentences

CATALOG = made_catalog()
PLAN = made_plan(CATALOG)
ASSESSMENT = made_assessment(CATALOG)
PROGRESS = ASSESSMENT.progress
assert PROGRESS
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def document(language: Language, role: str | None = ROLE) -> str:
    return markdown(CATALOG, ASSESSMENT, role, PLAN if role else None, language, TODAY)


def read_back(text: str) -> str:
    """All text that a reader shows."""
    body = text.removeprefix("---\n").partition("\n---\n")[2]
    found = []
    for token in READER.parse(body):
        found.append("".join(child.content for child in token.children or []))
    return "\n".join(found)


def test_the_front_matter_names_title_language_day_and_role() -> None:
    front = document("fr").split("---\n")[1]
    values = dict(line.split(": ", 1) for line in front.splitlines())
    assert {key: json.loads(value) for key, value in values.items()} == {
        "title": "Où vous en êtes pour le métier «\u202fCase\u202f»",
        "lang": "fr",
        "date": "2026-09-04",
        "role": "case-role",
    }
    assert document("en", role=None).startswith('---\ntitle: "Where you stand"\nlang: "en"\n')


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_is_said(language: Language) -> None:
    shown = read_back(document(language))
    said = [
        *sentences(CATALOG, ASSESSMENT, ROLE, language),
        *change_sentences(CATALOG, PROGRESS, language),
        since(PROGRESS, language),
        *(step_reason(CATALOG, PLAN, step, language) for step in PLAN.steps),
        *(gap_cause(gap, language) for gap in PLAN.open),
        *notice_sentences(CATALOG, PLAN, language),
        proof_sentence(PLAN, language),
    ]
    assert not [sentence for sentence in said if sentence and sentence not in shown]


def test_steps_and_checks_are_tasks() -> None:
    lines = document("fr").splitlines()
    assert [line for line in lines if "[ ]" in line] == [
        "- [ ] **Titre base (Zoé, Léo)**",
        "- [ ] **Titre top**",
        "- [ ] **Titre work**",
        "  - [ ] Relu.",
        "  - [ ] Signé.",
    ]
    assert "  Une note." in lines
    assert "  À remettre\u202f: Un rapport." in lines
    assert "  <https://example.org/a?b=1&c=2>" in lines


@pytest.mark.parametrize(
    "text",
    [
        "**a** _b_ `c` ~~d~~ <b> &lt; [x](y) ![i](j) # h",
        "- a",
        "+ a",
        "1. a",
        "23) a",
        "=== ",
        "---",
        "> a | b",
        "\\* \\\\",
        "2026",
        "«\u202fnarrow\u202f»\u00a0!",
        "a\n\n# b",
    ],
)
def test_marks_come_back_as_they_were(text: str) -> None:
    (opening, inline, closing) = READER.parse(escaped(text))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert (
        "".join(child.content for child in inline.children or [])
        == " ".join(text.split(" ")).replace("\n\n", " ").strip()
    )
    assert {child.type for child in inline.children or []} <= {"text", "text_special"}


def test_the_table_has_a_cell_for_every_head() -> None:
    rows = [line for line in document("en").splitlines() if line.startswith("|")]
    assert {line.count("|") for line in rows} == {6}
    assert "| a | 0.5 | 0.0–1.5 | 3.0 | 2 |" in rows
    assert "| b | 1.0\\* | 0.2–2.0 | 1.0 |  |" in rows
