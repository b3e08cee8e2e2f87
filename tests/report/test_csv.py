"""The table opens in a spreadsheet of each dialect, with the figures of results and plan."""

import csv
import io

import pytest

from tests.report.material import ROLE, made_assessment, made_catalog, made_plan
from tremplin.language.localized import Language
from tremplin.report.csv import COLUMNS, csv_text, plain_cell
from tremplin.report.reasons import step_reason

CATALOG = made_catalog()
PLAN = made_plan(CATALOG)
ASSESSMENT = made_assessment(CATALOG)


def table(language: Language, excel: bool) -> str:
    return csv_text(CATALOG, ASSESSMENT, ROLE, PLAN, language, excel=excel)


def test_the_standard_dialect() -> None:
    text = table("en", excel=False)
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert text.startswith("part,id,name,level,low,high,required,")
    assert text.endswith("\r\n")
    assert [(row["part"], row["id"]) for row in rows] == [
        *(("skill", skill) for skill in ASSESSMENT.skills),
        *(("step", step.resource) for step in PLAN.steps),
    ]
    first = {key: value for key, value in rows[0].items() if value}
    assert first == {
        "part": "skill",
        "id": "case.a",
        "name": "a",
        "level": "0.5",
        "low": "0",
        "high": "1.5",
        "required": "3",
        "self_rating": "2",
        "inferred": "no",
        "answers": "2",
    }
    by_name = {row["id"]: row for row in rows}
    assert by_name["top"] == {
        **dict.fromkeys(rows[0], ""),
        "part": "step",
        "id": "top",
        "name": "Title top",
        "kind": "course",
        "start": "2026-09-07",
        "end": "2026-09-13",
        "hours": "3",
        "price_eur": "30",
        "reason": step_reason(CATALOG, PLAN, PLAN.steps[1], "en"),
        "note": "A note.",
    }
    assert by_name["base"]["url"] == "https://example.org/a?b=1&c=2"


def test_what_a_french_excel_opens() -> None:
    text = table("fr", excel=True)
    assert text.startswith("\ufeffpartie;identifiant;nom;niveau;")
    rows = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert rows[1][:10] == ["compétence", "case.a", "a", "0,5", "0", "1,5", "3", "2", "non", "2"]
    assert rows[2][7:9] == ["", "oui"]
    assert text.count("\r\n") == len(rows)


@pytest.mark.parametrize("excel", [False, True])
def test_language_and_dialect_are_independent(excel: bool) -> None:
    assert table("en", excel).lstrip("\ufeff").startswith("part;id" if excel else "part,id")
    assert table("fr", excel).lstrip("\ufeff").startswith("partie;" if excel else "partie,")
    assert len(COLUMNS) == len(set(COLUMNS))


def test_without_a_plan_there_are_skills_alone() -> None:
    text = csv_text(CATALOG, ASSESSMENT, None, None, "en", excel=False)
    assert len(text.splitlines()) == 1 + len(ASSESSMENT.skills)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+33 1", "'+33 1"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r\n+1", "'+1"),
        ("\uff1d1", "'\uff1d1"),
        ("a=1", "a=1"),
        ("a\tb\nc", "a b c"),
        ("«\u202fa\u202f»", "«\u202fa\u202f»"),
        ("a\x1bb", "a\ufffdb"),
    ],
)
def test_no_cell_is_computed(text: str, expected: str) -> None:
    assert plain_cell(text) == expected
