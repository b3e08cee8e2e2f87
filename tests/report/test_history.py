"""The history of sittings in every document: a curve for each skill, a table, values."""

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from tests.report.material import ROLE, TODAY, made_assessment, made_catalog, made_plan
from tests.report.test_json import validate
from tremplin.language.localized import Language
from tremplin.report.assessment import Assessment
from tremplin.report.csv import csv_text
from tremplin.report.export_json import export_object
from tremplin.report.history_svg import EDGE, HEIGHT, curve_picture
from tremplin.report.html import html_page
from tremplin.report.markdown import markdown
from tremplin.report.progress import History, Level, Point
from tremplin.report.results_text import results_text

CATALOG = made_catalog()
FIRST, SECOND = list(CATALOG.skills)[:2]
LOW, HIGH = Level(1.0, 0.5, 1.5), Level(2.0, 1.5, 2.5)
HOSTILE = '<script>alert(1)</script>"&|\n# x'


def point(day: int, asked: dict[str, int], level: Level, name: str = "s") -> Point:
    skills = dict.fromkeys(CATALOG.skills, level)
    return Point(name, dt.date(2026, 5, day), None, sum(asked.values()), skills, asked)


def with_history(name: str = "s") -> Assessment:
    points = [
        point(1, {FIRST: 2}, LOW, name),
        point(2, {FIRST: 1, SECOND: 3}, HIGH, name),
        point(3, {FIRST: 1}, HIGH, name),
    ]
    history = History(points, dict.fromkeys(CATALOG.skills, HIGH))
    return replace(made_assessment(CATALOG), history=history)


def test_a_curve_goes_through_its_levels() -> None:
    picture = curve_picture("t", "d", [Level(0, 0, 0), None, Level(5, 4, 5), Level(2.5, 2, 3)])
    shapes = ElementTree.fromstring(picture)
    dots = [(c.get("cx"), float(c.get("cy", ""))) for c in shapes.iter("circle")]
    middle = HEIGHT / 2
    assert dots == [("12.50%", HEIGHT - EDGE), ("62.50%", EDGE), ("87.50%", middle)]
    lines = [line for line in shapes.iter("line") if line.get("class") == "range"]
    assert [(line.get("x1"), line.get("x2")) for line in lines] == [
        ("12.50%", "62.50%"),
        ("62.50%", "87.50%"),
    ]
    reach = [line for line in shapes.iter("line") if line.get("class") == "reach"]
    assert float(reach[2].get("y2", "")) < middle < float(reach[2].get("y1", ""))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_has_a_curve_for_each_skill_asked(language: Language) -> None:
    page = html_page(CATALOG, with_history(), ROLE, made_plan(CATALOG), language, TODAY)
    (section,) = re.findall(r'<section><h3 id="history">.*?</section>', page)
    assert section.count("<svg") == 2
    assert section.count("<circle") == 4
    assert 'href="#history"' in page
    assert 'href="#change"' in page
    assert ("1er mai 2026" if language == "fr" else "1 May 2026") in section
    assert "98" in page, "how probable it is that a change is real"


def test_the_document_has_a_column_for_each_sitting() -> None:
    text = markdown(CATALOG, with_history(), ROLE, None, "en")
    table = text[text.index("| skill | 1 | 2 | 3 | together |") :].splitlines()
    assert [cell.strip() for cell in table[2].split("|")[2:-1]] == [
        "1.0 (0.5–1.5)",
        "2.0 (1.5–2.5)",
        "2.0 (1.5–2.5)",
        "2.0 (1.5–2.5)",
    ]
    assert [cell.strip() for cell in table[3].split("|")[2:-1]] == [
        "",
        "2.0 (1.5–2.5)",
        "",
        "2.0 (1.5–2.5)",
    ]


def with_many(count: int) -> Assessment:
    """The second skill was asked about in the first test alone."""
    asked = [{FIRST: 1, SECOND: 1}, *([{FIRST: 1}] * (count - 1))]
    points = [point(1 + n, asked[n], LOW if n == 0 else HIGH) for n in range(count)]
    return replace(
        made_assessment(CATALOG), history=History(points, dict.fromkeys(CATALOG.skills, HIGH))
    )


@pytest.mark.parametrize(
    ("language", "curves", "columns"),
    [
        ("en", "12 latest of 20 tests (9 to 20)", "6 latest of 20 tests"),
        ("fr", "12 derniers tests sur 20 (de 9 à 20)", "6 derniers tests sur 20"),
    ],
)
def test_of_many_tests_all_are_listed_under_their_numbers(
    language: Language, curves: str, columns: str
) -> None:
    page = html_page(CATALOG, with_many(20), ROLE, None, language, TODAY)
    (section,) = re.findall(r'<section><h3 id="history">.*?</section>', page)
    listed = re.findall(r"<li>(\d+)\. ", section)
    assert listed == [str(n) for n in range(1, 21)]
    assert section.count("<circle") == 12
    assert curves in section
    first, second = re.findall(r'<th scope="row">.*?</tr>', section)
    assert ("1,0" if language == "fr" else "1.0") in first
    assert second.count("<circle") == 0
    text = markdown(CATALOG, with_many(20), ROLE, None, language)
    assert re.findall(r"^- (\d+)\\\. ", text, re.MULTILINE) == listed
    assert "| 15 | 16 | 17 | 18 | 19 | 20 |" in text
    assert columns in text
    few = markdown(CATALOG, with_many(6), ROLE, None, language)
    assert "| 1 | 2 | 3 | 4 | 5 | 6 |" in few
    assert columns.split(" 20")[0].removesuffix(" sur").removesuffix(" of") not in few


@pytest.mark.parametrize(
    ("language", "together"),
    [
        ("en", "0.7 of a level in six months, 1.0 in a year"),
        ("fr", "0,7 niveau en six mois, de 1,0 en un an"),
    ],
)
def test_every_document_says_what_together_rests_on(language: Language, together: str) -> None:
    documents = (
        html_page(CATALOG, with_many(3), ROLE, None, language, TODAY),
        markdown(CATALOG, with_many(3), ROLE, None, language),
    )
    assert all(together in text for text in documents)


def test_documents_say_that_dates_disagree() -> None:
    history = History([point(2, {FIRST: 1}, LOW), point(1, {FIRST: 1}, HIGH)], {FIRST: HIGH})
    made = replace(made_assessment(CATALOG), history=history)
    for text in (
        html_page(CATALOG, made, ROLE, None, "en", TODAY),
        markdown(CATALOG, made, ROLE, None, "en"),
    ):
        assert "The dates of your tests disagree" in text
    assert "disagree" not in markdown(CATALOG, with_many(3), ROLE, None, "en")


@pytest.mark.parametrize(
    ("language", "says"),
    [("en", "The content has changed since this test"), ("fr", "Le contenu a changé depuis")],
)
def test_documents_say_which_content_was_answered(language: Language, says: str) -> None:
    for present, changed in ((None, False), ("same", False), ("other-content", True)):
        made = made_assessment(CATALOG)
        made = replace(made, present_content=made.content if present == "same" else present)
        for text in (
            html_page(CATALOG, made, ROLE, None, language, TODAY),
            markdown(CATALOG, made, ROLE, None, language),
            results_text(CATALOG, made, ROLE, language),
        ):
            flat = " ".join(text.replace("\\", "").split(" ")).replace("\n", " ")
            assert made.content in flat
            assert (says in flat) == changed
            assert ("other-content" in flat) == changed


@pytest.mark.parametrize("excel", [True, False])
def test_the_table_has_a_row_for_each_skill_of_a_sitting(excel: bool) -> None:
    text = csv_text(CATALOG, with_history(), ROLE, None, "en", excel=excel)
    rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=";" if excel else ","))
    found = [(r["id"], r["start"], r["answers"]) for r in rows if r["part"] == "test"]
    assert found == [
        (FIRST, "2026-05-01", "2"),
        (FIRST, "2026-05-02", "1"),
        (SECOND, "2026-05-02", "3"),
        (FIRST, "2026-05-03", "1"),
    ]


def test_the_values_follow_the_schema() -> None:
    found = export_object(CATALOG, with_history(), ROLE, None, "en", TODAY, "0123456789abcdef")
    validate(found, "export")
    days = [one["day"] for one in found["history"]["sittings"]]
    assert days == ["2026-05-01", "2026-05-02", "2026-05-03"]
    assert found["history"]["sittings"][1]["skills"][SECOND]["answers"] == 3


def test_without_other_sittings_there_is_no_history() -> None:
    alone = made_assessment(CATALOG)
    assert 'id="history"' not in html_page(CATALOG, alone, ROLE, None, "fr", TODAY)
    assert "Vos tests" not in markdown(CATALOG, alone, ROLE, None, "fr")
    assert export_object(CATALOG, alone, ROLE, None, "fr", TODAY, "0" * 16)["history"] is None


def test_names_of_sittings_are_texts_and_nothing_else() -> None:
    assessment = with_history(HOSTILE)
    page = html_page(CATALOG, assessment, ROLE, None, "en", TODAY)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    text = markdown(CATALOG, assessment, ROLE, None, "en")
    assert not re.search(r"(?<!\\)<script", text)
    assert "\n# x" not in text
    found = export_object(CATALOG, assessment, ROLE, None, "en", TODAY, "0" * 16)
    assert json.loads(json.dumps(found))["history"]["sittings"][0]["sitting"] == HOSTILE
