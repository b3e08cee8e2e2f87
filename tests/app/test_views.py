"""From items, results and plans to what the screens show."""

import datetime as dt
from typing import Any

import pytest
from pydantic import TypeAdapter

from tests.plan.small import MONDAY, catalog, plan, resource
from tremplin.app.dates import date_span
from tremplin.app.models import Choice
from tremplin.app.plan_views import plan_view
from tremplin.app.views import question_view, rating_pages, results_view
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Domain, Skill
from tremplin.measure.levels import Estimate, RoleResult, SkillResult
from tremplin.report.assessment import Assessment

OPTIONS = [
    {"id": "a", "fr": "un", "en": "one", "right": True},
    {"id": "b", "fr": "deux", "en": "two"},
    {"id": "c", "fr": "trois", "en": "three", "right": True},
]


def item(**table: Any) -> GradedItem:
    common = {
        "id": "x",
        "skill": "writing.clarity",
        "level": 2,
        "ask": {"fr": "Quoi ?", "en": "What?"},
        "explain": "Parce que.",
    }
    made: GradedItem = TypeAdapter(GradedItem).validate_python({**common, **table})
    return made


def small_catalog() -> Catalog:
    skills = {}
    for name in ("writing.clarity", "writing.web", "nlp.llm"):
        levels = {"fr": [f"niveau {n}" for n in range(1, 6)]}
        skills[name] = Skill.model_validate({"id": name, "name": f"S {name}", "levels": levels})
    ratings = {
        name: RatingItem.model_validate(
            {
                "id": f"rating.{name}",
                "type": "rating",
                "skill": name,
                "ask": {"fr": "Quelle phrase ?", "en": "Which sentence?"},
                "zero": {"fr": "Aucune.", "en": "None."},
                "hint": {"fr": "Un exemple.", "en": "An example."},
            }
        )
        for name in skills
    }
    role = Role.model_validate(
        {"id": "writer", "name": "Auteur", "required": {"writing.clarity": 3.0, "nlp.llm": 0.0}}
    )
    return Catalog(
        domains={"writing": Domain.model_validate({"id": "writing", "name": "Écriture"})},
        skills=skills,
        ratings=ratings,
        roles={"writer": role},
    )


def test_options_come_in_the_order_shown_with_their_letters() -> None:
    asked = question_view(small_catalog(), item(type="multiple", option=OPTIONS), (2, 0, 1), "en")
    assert asked.choices == (Choice("c", "three"), Choice("a", "one"), Choice("b", "two"))
    assert asked.domain == "Écriture"
    assert asked.ask == "What?"


def test_lines_to_order_stand_for_their_places_in_the_file() -> None:
    made = item(type="order", lines=["z", "y", "x"], orders=[[2, 1, 0]])
    asked = question_view(small_catalog(), made, (1, 0, 2), "fr")
    assert asked.choices == (Choice(1, "y"), Choice(0, "z"), Choice(2, "x"))


def test_pairs_keep_their_entries_in_order_and_show_partners_as_drawn() -> None:
    made = item(type="match", left=["1", "2", "3"], right=["i", "ii", "iii", "iv"], pairs=[0, 1, 2])
    asked = question_view(small_catalog(), made, (3, 0, 2, 1), "fr")
    assert [choice.value for choice in asked.choices] == [0, 1, 2]
    assert asked.partners == (Choice(3, "iv"), Choice(0, "i"), Choice(2, "iii"), Choice(1, "ii"))


def test_typed_questions_have_no_options_and_keep_what_there_is_to_read() -> None:
    made = item(
        type="number",
        answer_value=4.0,
        tolerance=0.0,
        unit="%",
        code="print(4)",
        stimulus={"fr": "Lisez.", "en": "Read."},
        table={"fr": [["a", "b"], ["1", "2"]]},
    )
    asked = question_view(small_catalog(), made, (), "en")
    assert (asked.choices, asked.unit, asked.code) == ((), "%", "print(4)")
    assert asked.stimulus == "Read."
    assert asked.table == (("a", "b"), ("1", "2"))


def test_ratings_come_by_domain_and_know_which_are_done() -> None:
    given = {"writing.clarity": 2, "writing.web": None}
    known = ("writing.clarity", "writing.web", "nlp.llm")
    writing, nlp = rating_pages(small_catalog(), given, known, "fr")
    assert (writing.name, writing.done, nlp.name, nlp.done) == ("Écriture", True, "nlp", False)
    assert [skill.given for skill in writing.skills] == [2, None]
    assert writing.skills[0].options[:2] == ("Aucune.", "niveau 1")
    assert len(writing.skills[0].options) == 6


def test_ratings_of_unknown_skills_are_not_asked() -> None:
    assert [page.domain for page in rating_pages(small_catalog(), {}, ("nlp.llm",), "en")] == [
        "nlp"
    ]


def estimate(level: float) -> Estimate:
    return Estimate(level, int(level), level - 0.5, level + 0.5, level - 2.5, 0.3, (1, 1, 0, 0, 0))


def assessment(answers: int) -> Assessment:
    skills = {
        name: SkillResult(name, estimate(2.0), estimate(3.0), answers, not answers, rating)
        for name, rating in (("writing.clarity", 4), ("nlp.llm", None))
    }
    roles = {
        "writer": RoleResult("writer", 0.4, 0.6, 0.6, 1, ()),
        "gone": RoleResult("gone", 0.1, 0.1, 0.1, 3, ()),
    }
    return Assessment("hash", "fr", None, skills, roles, ())


def test_results_for_a_role_show_what_it_requires() -> None:
    shown = results_view(small_catalog(), assessment(2), "writer", "fr", 10)
    clarity = shown.groups[0].rows[0]
    assert (clarity.level, clarity.low, clarity.high) == (2.0, 1.5, 2.5)
    assert (clarity.required, clarity.self_rating, clarity.inferred) == (3.0, 4, False)
    assert shown.groups[1].rows[0].required is None
    assert (shown.title, shown.nearest, shown.more) == ("Auteur", (), 10)


def test_results_without_a_role_name_the_nearest_known_ones() -> None:
    shown = results_view(small_catalog(), assessment(2), None, "fr")
    assert [(role.id, role.met, role.required) for role in shown.nearest] == [("writer", 1, 1)]


def test_who_gave_only_ratings_is_shown_what_follows_from_them() -> None:
    shown = results_view(small_catalog(), assessment(0), "writer", "fr")
    assert shown.groups[0].rows[0].level == 3.0


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [
        (
            dt.date(2026, 11, 2),
            dt.date(2026, 11, 8),
            "du 2 au 8 novembre 2026",
            "2 to 8 November 2026",
        ),
        (
            dt.date(2026, 12, 1),
            dt.date(2027, 1, 3),
            "du 1er décembre 2026 au 3 janvier 2027",
            "1 December 2026 to 3 January 2027",
        ),
        (
            dt.date(2026, 11, 30),
            dt.date(2026, 12, 6),
            "du 30 novembre au 6 décembre 2026",
            "30 November to 6 December 2026",
        ),
        (dt.date(2026, 11, 2), dt.date(2026, 11, 2), "le 2 novembre 2026", "2 November 2026"),
    ],
)
def test_spans_of_days(first: dt.date, last: dt.date, french: str, english: str) -> None:
    assert date_span("fr", first, last) == french
    assert date_span("en", first, last) == english


def small_plan_catalog() -> Catalog:
    return catalog(
        {"a": 3.0, "b": 2.0},
        resource("r1", 6, ("a", 0, 3), url="https://example.org/r1", by=["Zoé"]),
        resource(
            "r2", 4, ("b", 0, 2), price={"amount": 20.0, "basis": "memory"}, hours_basis="estimate"
        ),
    )


def test_a_plan_is_shown_step_by_step_and_week_by_week() -> None:
    made = small_plan_catalog()
    shown = plan_view(made, plan(made, hours_per_week=5.0), "en")
    by_title = {step.title: step for step in shown.steps}
    assert by_title["Title r1"].url == "https://example.org/r1"
    assert by_title["Title r1"].about == "course, Zoé"
    assert by_title["Title r2"].price == "about €20"
    assert by_title["Title r2"].hours.startswith("about")
    assert all(step.reason for step in shown.steps)
    assert [week.title for week in shown.weeks] == [
        "Week 1, 7 to 13 September 2026",
        "Week 2, 14 to 20 September 2026",
    ]
    assert shown.weeks[0].hours == "5\u00a0h"
    assert not shown.open
    assert shown.proof
    assert MONDAY.isoformat() == "2026-09-07"


def test_what_stays_open_says_its_levels_and_cause() -> None:
    made = small_plan_catalog()
    shown = plan_view(made, plan(made, hours_per_week=3.0, weeks=2), "fr")
    (gap,) = shown.open
    assert gap.levels == "0 → 2"
    assert "4\u202fh" in gap.cause


def test_a_lighter_plan_is_offered_when_it_spares_an_hour() -> None:
    made = small_plan_catalog()
    best, less = plan(made), plan(made, without=("r2",))
    assert "4\u00a0h" in plan_view(made, best, "en", less).lighter
    assert plan_view(made, best, "en", best).lighter == ""
