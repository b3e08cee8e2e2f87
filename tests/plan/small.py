"""Short ways to write a catalogue, a role and a plan of one's own."""

import datetime as dt
from typing import Any

from tests.plan.casebook import catalog_of
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan

MONDAY = dt.date(2026, 9, 7)


def resource(name: str, hours: float, *teaches: tuple[str, float, float], **more: Any) -> Resource:
    """A resource; each of `teaches` is (skill, from, to); free and in English unless said."""
    table: dict[str, Any] = {
        "id": name,
        "kind": "course",
        "title": {"fr": f"Titre {name}", "en": f"Title {name}"},
        "languages": ["en"],
        "hours": float(hours),
        "teaches": [
            {"skill": f"case.{skill}", "from": float(low), "to": float(high)}
            for skill, low, high in teaches
        ],
        **more,
    }
    if "price" not in table:
        table["free"] = True
    return Resource.model_validate(table)


def catalog(required: dict[str, float], *resources: Resource) -> Catalog:
    """A catalogue with one role, `case-role`, all of whose skills weigh 1."""
    names = {t.skill.removeprefix("case.") for one in resources for t in one.teaches}
    names |= {need.skill.removeprefix("case.") for one in resources for need in one.needs}
    target = {skill: {"required": level, "weight": 1} for skill, level in required.items()}
    learner = {"levels": dict.fromkeys(sorted(names), 0), "sd": 0, "target": target}
    made = catalog_of({"learner": learner, "resources": []})
    return Catalog(
        skills=made.skills, roles=made.roles, resources={one.id: one for one in resources}
    )


def plan(made: Catalog, learner: Learner | None = None, **constraints: Any) -> Plan:
    """The plan from level 0, without slack and bonus unless said."""
    values = {"slack": 0.0, "finish_bonus": 0.0, **constraints}
    limits = Constraints(values.pop("start", MONDAY), **values)
    return make_plan(made, made.roles["case-role"], learner or Learner(), limits)


def picks(made: Plan) -> list[str]:
    """The resources of a plan, in its order."""
    return [step.resource for step in made.steps]
