"""Results and plan as one JSON object with the names and sentences that go with them."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.localized import Language
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment, results_object
from tremplin.report.change_words import change_words
from tremplin.report.markup import web_address
from tremplin.report.names import role_name, skill_name
from tremplin.report.plan_json import plan_object
from tremplin.report.plan_text import summary as plan_summary
from tremplin.report.progress import history_object
from tremplin.report.reasons import notice_sentences, proof_sentence
from tremplin.report.results_words import sentences


def export_object(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
    made: dt.date,
    content: str,
) -> dict[str, Any]:
    """Everything the other formats say; `content` is the fingerprint the plan was made from."""
    steps = [step.resource for step in plan.steps] if plan else []
    return {
        "schema": "tremplin/export",
        "version": 1,
        "made": made.isoformat(),
        "language": language,
        "role": role,
        "results": results_object(assessment),
        "plan": plan_object(catalog, plan, language, content) if plan else None,
        "names": {
            "skills": {s: skill_name(catalog, s, language) for s in _skills(assessment, plan)},
            "roles": {r: role_name(catalog, r, language) for r in assessment.roles},
        },
        "resources": {one: _resource(catalog.resources[one], language) for one in steps},
        "history": _history(assessment),
        "sentences": _sentences(catalog, assessment, role, plan, language),
    }


def _history(assessment: Assessment) -> dict[str, Any] | None:
    if assessment.history is None:
        return None
    found = history_object(assessment.history)
    return {key: found[key] for key in ("sittings", "together")}


def _skills(assessment: Assessment, plan: Plan | None) -> Iterable[str]:
    """The skills of the results, then those that only the plan speaks of."""
    closed = [one.skill for step in plan.steps for one in step.closes] if plan else []
    left = [gap.skill for gap in plan.open] if plan else []
    return dict.fromkeys([*assessment.skills, *closed, *left])


def _resource(resource: Resource, language: Language) -> dict[str, Any]:
    return {
        "title": resource.title.pick(language),
        "kind": resource.kind,
        "by": resource.by,
        "url": web_address(resource.url),
        "note": resource.note.pick(language) if resource.note else None,
        "deliverable": resource.deliverable.pick(language) if resource.deliverable else None,
        "checklist": resource.checklist.pick(language) if resource.checklist else [],
    }


def _sentences(
    catalog: Catalog,
    assessment: Assessment,
    role: str | None,
    plan: Plan | None,
    language: Language,
) -> dict[str, Any]:
    results = sentences(catalog, assessment, role, language)
    words = change_words(catalog, assessment.progress, language)
    change = words.all if words else []
    if plan is None:
        return {"results": results, "change": change, "plan": []}
    proof = proof_sentence(plan, language)
    notices = notice_sentences(catalog, plan, language)
    said = [plan_summary(plan, language), proof, *notices]
    return {"results": results, "change": change, "plan": said}
