"""A person, a plan and a catalogue that hold every kind of text that an export shows."""

import datetime as dt
from dataclasses import replace
from typing import Any

from tests.plan.small import MONDAY, catalog, plan, resource
from tremplin.catalog.base import Text, Texts
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.skills import Domain
from tremplin.measure.levels import Estimate, RoleResult, SkillResult
from tremplin.plan.constraints import Learner
from tremplin.plan.result import Plan
from tremplin.report.assessment import Assessment
from tremplin.report.progress import Level, Progress, SkillChange

TODAY = dt.date(2026, 9, 4)
ROLE = "case-role"
THEN = Level(0.5, 0.0, 1.0)
CHANGE = SkillChange(THEN, Level(1.5, 1.0, 2.0), 1.0, 0.98)


def made_catalog() -> Catalog:
    """Three steps, one of them a project, and a level that nothing leads to."""
    made = catalog(
        {"a": 3, "b": 1, "c": 2},
        resource("base", 2, ("x", 0, 1), url="https://example.org/a?b=1&c=2", by=["Zoé", "Léo"]),
        resource(
            "top",
            3,
            ("a", 0, 2),
            needs=[{"skill": "case.x", "level": 1.0}],
            note={"fr": "Une note.", "en": "A note."},
            price={"amount": 30.0, "basis": "memory"},
        ),
        resource(
            "work",
            11,
            ("b", 0, 1),
            kind="project",
            deliverable={"fr": "Un rapport.", "en": "A report."},
            checklist={"fr": ["Relu.", "Signé."], "en": ["Read again.", "Signed."]},
        ),
    )
    domain = Domain.model_validate({"id": "case", "name": {"fr": "Domaine", "en": "Domain"}})
    return replace(made, domains={"case": domain})


def made_plan(made: Catalog, **constraints: Any) -> Plan:
    """The plan of a beginner, five hours a week."""
    return plan(made, Learner(), **constraints)


def estimate(level: float, low: float, high: float) -> Estimate:
    """An estimate with these figures."""
    shares = tuple(max(0.0, min(1.0, (level + 1 - k) / 2)) for k in range(1, 6))
    return Estimate(level, int(level), low, high, level - 2.5, (high - low) / 3.3, shares)


def made_assessment(made: Catalog, role: str | None = ROLE) -> Assessment:
    """Levels that rise from skill to skill; every other one is inferred."""
    skills = {}
    for place, skill in enumerate(made.skills):
        one = estimate(0.5 + place / 2, place / 4, 1.5 + place / 2)
        inferred = place % 2 == 1
        rating = None if place == 1 else 2
        skills[skill] = SkillResult(skill, one, one, 0 if inferred else 2, inferred, rating)
    result = RoleResult(ROLE, 0.125, 0.3, 1.2, 3, ("case.a",))
    return Assessment(
        content="0123456789abcdef",
        language="fr",
        role=role,
        skills=skills,
        roles={ROLE: result},
        given=(("item-one", "b"), ("item-two", None), ("item-three", [2, 0, 1])),
        stopped={"reason": "limit", "answers": 4, "figure": 0.5},
        progress=Progress("s0", dt.date(2026, 8, 1), 34.0, {"case.a": CHANGE}, {"case.a": THEN}),
    )


def poisoned(text: str) -> tuple[Catalog, Assessment]:
    """The same with `text` in every place that holds a text, past all checks of the loader."""
    made = made_catalog()
    both, many = Text.model_construct(fr=text, en=text), Texts.model_construct(fr=[text], en=[text])
    resources = {
        one.id: one.model_copy(
            update={
                "title": both,
                "by": [text],
                "note": both,
                "deliverable": both,
                "checklist": many,
                "url": f"https://example.org/{text}",
            }
        )
        for one in made.resources.values()
    }
    catalogue = replace(
        made,
        domains={"case": made.domains["case"].model_copy(update={"name": both})},
        skills={s.id: s.model_copy(update={"name": both}) for s in made.skills.values()},
        roles={r.id: r.model_copy(update={"name": both}) for r in made.roles.values()},
        resources=resources,
    )
    return catalogue, _poisoned_assessment(made, text)


def _poisoned_assessment(made: Catalog, text: str) -> Assessment:
    """A skill and a role that the content no longer knows, named by what the journal says."""
    plain = made_assessment(made)
    known = next(iter(plain.skills.values()))
    lost = replace(plain.roles[ROLE], missing=("case.a", text))
    return replace(
        plain,
        content=text,
        skills={**plain.skills, f"{text}.{text}": replace(known, skill=f"{text}.{text}")},
        roles={ROLE: lost},
        given=((text, text), *plain.given),
    )


__all__ = [
    "MONDAY",
    "ROLE",
    "TODAY",
    "estimate",
    "made_assessment",
    "made_catalog",
    "made_plan",
    "poisoned",
]
