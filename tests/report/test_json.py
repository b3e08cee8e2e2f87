"""What is written as JSON follows the schemas that are published, to the last key."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from tests.report.material import ROLE, TODAY, made_assessment, made_catalog, made_plan
from tremplin.report.assessment import MoreItems, results_object
from tremplin.report.export_json import export_object
from tremplin.report.json_text import json_text
from tremplin.report.plan_json import plan_object
from tremplin.report.progress import Level, Progress, SkillChange
from tremplin.report.schemas import DATA, SCHEMAS, schema_files

CATALOG = made_catalog()
ASSESSMENT = made_assessment(CATALOG)
PLANS = {
    "whole": made_plan(CATALOG),
    "deadline": made_plan(CATALOG, deadline=TODAY.replace(month=12), budget=0.0),
    "short": made_plan(CATALOG, hours_per_week=1.0, weeks=3, study_in=("en",)),
    "empty": made_plan(CATALOG, hours_per_week=0.1, weeks=1),
    "endless": made_plan(CATALOG, weeks=None, breaks=((TODAY, TODAY),), parallel=2),
}


def closed(schema: Any) -> Any:
    """The schema with no other keys allowed than those it describes."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(part) for key, part in schema.items()}
    named = bool(schema.get("properties")) and schema.get("type") == "object"
    if named and "additionalProperties" not in schema:
        inner["additionalProperties"] = False
    return inner


def validate(value: Any, name: str, *, whole: bool = True) -> None:
    """Check a document as a reader gets it: every key is described where it is to be `whole`."""
    read = json.loads(json_text(value))
    checker = Draft202012Validator.FORMAT_CHECKER
    Draft202012Validator(SCHEMAS[name], format_checker=checker).validate(read)
    if whole:
        Draft202012Validator(closed(SCHEMAS[name]), format_checker=checker).validate(read)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert schema_files()[f"{name}.schema.json"]["title"] == f"tremplin/{name}"
    assert json.loads(json.dumps(SCHEMAS[name])) == SCHEMAS[name]


def test_results() -> None:
    validate(results_object(ASSESSMENT), "results")
    validate(results_object(replace(ASSESSMENT, role=None, stopped=None)), "results")
    level = Level(1.5, 0.0, 3.0)
    since = Progress(
        "s0", TODAY, 30.5, {"case.a": SkillChange(level, level, -0.2, 0.4)}, {"case.a": level}
    )
    more = MoreItems(10, True, 0.8, 0.9, 0.9, 0.8)
    whole = replace(
        ASSESSMENT, more=more, fit=-1.5, progress=since, variants={"item-one": {"x": 2}}
    )
    validate(results_object(whole), "results")


@pytest.mark.parametrize("kind", PLANS)
def test_plans(kind: str) -> None:
    validate(plan_object(CATALOG, PLANS[kind], "fr", "0123456789abcdef"), "plan")


@pytest.mark.parametrize("kind", [*PLANS, None])
def test_exports(kind: str | None) -> None:
    plan = PLANS[kind] if kind else None
    found = export_object(CATALOG, ASSESSMENT, ROLE, plan, "en", TODAY, "0123456789abcdef")
    validate(found, "export")


def test_an_export_holds_names_and_sentences() -> None:
    plan = PLANS["whole"]
    found = export_object(CATALOG, ASSESSMENT, ROLE, plan, "fr", TODAY, "0123456789abcdef")
    assert found["resources"]["work"] == {
        "title": "Titre work",
        "kind": "project",
        "by": [],
        "url": None,
        "note": None,
        "deliverable": "Un rapport.",
        "checklist": ["Relu.", "Signé."],
    }
    assert set(found["names"]["skills"]) == set(CATALOG.skills)
    assert found["names"]["roles"] == {"case-role": "Case"}
    assert len(found["sentences"]["results"]) >= 4
    assert len(found["sentences"]["change"]) == 3
    assert any("prouvé" in sentence for sentence in found["sentences"]["plan"])


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"schema": "tremplin/results", "version": 1, "preferences": {}, "events": []},
        {"schema": "tremplin/data", "version": 2, "preferences": {}, "events": []},
        {"schema": "tremplin/data", "version": 1, "preferences": {}, "events": [{}]},
    ],
)
def test_a_broken_copy_of_the_data_is_refused(broken: Any) -> None:
    with pytest.raises(ValidationError):
        Draft202012Validator(DATA).validate(broken)


def test_text_keeps_every_character_and_steers_nothing() -> None:
    value = {"é\u202e": '\x1b\x00\u200b\U000e0041\u202f«\n\t"\\'}
    text = json_text(value)
    assert json.loads(text) == value
    assert "é\\u202e" in text
    assert "\u202f«" in text
    assert not set("\x1b\x00\u200b\u202e\U000e0041") & set(text)


def test_numbers_are_finite() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        json_text({"x": float("inf")})
