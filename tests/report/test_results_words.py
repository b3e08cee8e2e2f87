"""What results come to in sentences: true of the figures, in both languages."""

import re
from typing import Any

import pytest

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Skill
from tremplin.language.localized import Language
from tremplin.measure.levels import Estimate, RoleResult, SkillResult
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.results_text import bar, results_text
from tremplin.report.results_words import mirror, sentences, summary

NAMES = {"a.one": "One", "a.two": "Two", "b.three": "Three"}
CATALOG = Catalog(
    skills={s: Skill.model_validate({"id": s, "name": n}) for s, n in NAMES.items()},
    roles={
        "job": Role.model_validate(
            {"id": "job", "name": "Job", "required": {"a.one": 3, "b.three": 2}, "core": ["a.one"]}
        )
    },
)


def estimate(level: float, half: float = 0.5) -> Estimate:
    low, high = max(0.0, level - half), min(5.0, level + half)
    return Estimate(level, int(level), low, high, level - 2.5, half / 1.645, (1, 1, 0.5, 0, 0))


def result(skill: str, level: float, rating: int | None, answers: int = 3) -> SkillResult:
    one = estimate(level)
    return SkillResult(skill, one, estimate(level + 0.2), answers, answers == 0, rating)


def assessment(*results: SkillResult, **fields: Any) -> Assessment:
    role = RoleResult("job", 0.004, 0.4, 1.2, 2, ("a.one",))
    values: dict[str, Any] = {
        "content": "0" * 16,
        "language": "en",
        "role": "job",
        "skills": {r.skill: r for r in results},
        "roles": {"job": role},
        "given": (("rating.a.one", 4), ("x-a", "b")),
    }
    return Assessment(**{**values, **fields})


@pytest.mark.parametrize(
    ("level", "rating", "says"),
    [
        (1.0, 4, "above"),
        (4.6, 2, "below"),
        (2.5, 2, "agrees"),
        (2.9, 3, "agrees"),
    ],
)
def test_the_mirror_tells_on_which_side_the_self_rating_lies(
    level: float, rating: int, says: str
) -> None:
    (sentence,) = mirror(CATALOG, assessment(result("a.one", level, rating)), "en")
    assert says in sentence


@pytest.mark.parametrize(("language", "among"), [("en", "among them"), ("fr", "dont")])
def test_the_mirror_says_that_it_names_some_only_where_it_does(
    language: Language, among: str
) -> None:
    few = [result(f"a.{n}", 1.0, 4) for n in range(5)]
    assert among not in " ".join(mirror(CATALOG, assessment(*few), language))
    assert among in " ".join(mirror(CATALOG, assessment(*few, result("a.x", 1, 4)), language))


def test_the_mirror_is_silent_about_skills_not_asked_or_not_rated() -> None:
    quiet = assessment(result("a.one", 1, 5, answers=0), result("a.two", 1, None))
    assert mirror(CATALOG, quiet, "en") == ()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_summary_tells_what_was_asked_and_what_deduced(language: Language) -> None:
    one, two = result("a.one", 1, 4), result("a.two", 1, 4, answers=0)
    part = " ".join(summary(CATALOG, assessment(one, two), "job", language))
    whole = " ".join(summary(CATALOG, assessment(one), "job", language))
    deduced = {"fr": "déduite", "en": "inferred"}[language]
    assert deduced in part
    assert deduced not in whole


def test_the_summary_gives_the_figures() -> None:
    text = " ".join(summary(CATALOG, assessment(result("a.one", 1, 4)), "job", "en"))
    assert "about 1 of 2 requirements" in text
    assert "less than 1%" in text
    assert "One" in text


def test_what_lacks_most_is_named_first() -> None:
    lacking = assessment(
        result("b.three", 0.2, None),
        result("a.one", 1.4, None),
        roles={"job": RoleResult("job", 0.004, 0.4, 0.2, 2, ("b.three", "a.one"))},
    )
    # 1.6 levels short in a core skill (weight 2) against 1.8 in another (weight 1).
    assert "One and Three" in " ".join(summary(CATALOG, lacking, "job", "en"))


def test_ratings_alone_claim_no_distance() -> None:
    rated = assessment(result("a.one", 2.5, 4, answers=0), given=(("rating.a.one", 4),))
    (only,) = summary(CATALOG, rated, "job", "fr")
    assert "auto-évaluations" in only
    assert rated.shown("a.one") is rated.skills["a.one"].joint


@pytest.mark.parametrize(
    ("language", "plainly"), [("fr", "ne sait encore rien"), ("en", "Nothing")]
)
@pytest.mark.parametrize("role", ["job", None])
def test_equal_ratings_and_no_answer_are_said_to_tell_nothing(
    language: Language, plainly: str, role: str | None
) -> None:
    rated = assessment(result("a.one", 2.5, 5, answers=0), equal_ratings=True)
    said = sentences(CATALOG, rated, role, language)
    assert len(said) == 1
    assert plainly in said[0]
    assert not rated.by_ratings_alone
    assert "Job" not in " ".join(results_text(CATALOG, rated, None, language).split())


def test_without_a_role_the_nearest_are_named() -> None:
    text = results_text(CATALOG, assessment(result("a.one", 1, 4)), None, "fr")
    assert "métiers les plus proches" in text
    assert "Job" in text


def test_the_object_holds_what_was_given() -> None:
    found = results_object(assessment(result("a.one", 1, 4)))
    assert found["given"] == {
        "answers": [{"item": "rating.a.one", "answer": 4}, {"item": "x-a", "answer": "b"}],
        "language": "en",
    }
    assert found["roles"]["job"] == {"core_probability": 0.004, "met": 0.4, "missing": ["a.one"]}


@pytest.mark.parametrize("required", [None, 0.0, 1.0, 5.0])
@pytest.mark.parametrize(("low", "middle", "high"), [(0, 0, 0), (0, 2.5, 5), (5, 5, 5), (1, 1, 2)])
def test_the_bar_shows_each_sign_in_its_place(
    low: float, middle: float, high: float, required: float | None
) -> None:
    drawn = bar(low, middle, high, required)
    assert len(drawn) == 16
    assert drawn[round(middle * 3)] in "●◈"
    assert ("◆" in drawn or "◈" in drawn) == bool(required)


def test_every_line_fits_eighty_columns() -> None:
    long = {s: Skill.model_validate({"id": s, "name": "Very long name " * 4}) for s in NAMES}
    catalog = Catalog(skills=long, roles=CATALOG.roles)
    for language in ("fr", "en"):
        text = results_text(catalog, assessment(result("a.one", 1, 4)), "job", language)
        assert max(len(line) for line in text.splitlines()) <= 80
        assert not re.search(r"\{\w*\}", text)
