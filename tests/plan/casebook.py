"""Cases in the form of planner-cases.json, turned into what the planner takes."""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.catalog.resources import Resource
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Skill
from tremplin.plan.constraints import Constraints, Learner

FILE = Path(__file__).parent / "data" / "planner-cases.json"
CASES: list[Any] = json.loads(FILE.read_text(encoding="utf-8"))["cases"]
MONDAY = "2026-09-07"


def skill_id(name: str) -> str:
    """The skill of a case as an identifier of ours."""
    return f"case.{name}"


def resource_table(one: Mapping[str, Any]) -> dict[str, Any]:
    """One resource of a case as a table of a content file."""
    table: dict[str, Any] = {
        "id": one["id"],
        "kind": one["kind"],
        "title": one["id"],
        "languages": one["languages"],
        "hours": float(one["hours"]),
        "rating": float(one["rating"]),
        "teaches": [
            {"skill": skill_id(t["skill"]), "from": float(t["from"]), "to": float(t["to"])}
            for t in one["teaches"]
        ],
        "needs": [{"skill": skill_id(s), "level": float(at)} for s, at in one["needs"].items()],
        "after": one["requires"],
    }
    if "subscription" in one:
        table["price"] = {
            "amount": float(one["price"]),
            "per": "month",
            "periods": float(one["periods"]),
            "subscription": one["subscription"],
        }
    elif one["price"]:
        table["price"] = {"amount": float(one["price"]), "currency": "EUR"}
    else:
        table["free"] = True
    return table


def skill_names(case: Mapping[str, Any]) -> list[str]:
    """All skills that a case speaks of."""
    learner = case["learner"]
    names = [*learner["levels"], *learner["target"]]
    for one in case["resources"]:
        names += [*(t["skill"] for t in one["teaches"]), *one["needs"]]
    return list(dict.fromkeys(names))


def role_table(case: Mapping[str, Any]) -> dict[str, Any]:
    """The target of a case as a role."""
    target = case["learner"]["target"]
    return {
        "id": "case-role",
        "name": "Case",
        "required": {skill_id(s): float(t["required"]) for s, t in target.items()},
        "weights": {skill_id(s): float(t["weight"]) for s, t in target.items()},
    }


def deviations(case: Mapping[str, Any]) -> dict[str, float]:
    """Standard deviation of every skill."""
    sd = case["learner"]["sd"]
    if isinstance(sd, Mapping):
        return {skill_id(s): float(x) for s, x in sd.items()}
    return {skill_id(s): float(sd) for s in skill_names(case)}


def catalog_of(case: Mapping[str, Any]) -> Catalog:
    """The resources and the role of a case."""
    resources = [Resource.model_validate(resource_table(one)) for one in case["resources"]]
    skills = [Skill.model_validate({"id": skill_id(s), "name": s}) for s in skill_names(case)]
    role = Role.model_validate(role_table(case))
    return Catalog(
        skills={skill.id: skill for skill in skills},
        roles={role.id: role},
        resources={one.id: one for one in resources},
    )


def learner_of(case: Mapping[str, Any]) -> Learner:
    """The levels of a case."""
    levels = {skill_id(s): float(x) for s, x in case["learner"]["levels"].items()}
    return Learner(levels, deviations(case))


def constraints_of(case: Mapping[str, Any], **changes: Any) -> Constraints:
    """The limits of a case, without slack and bonus."""
    learner = case["learner"]
    values: dict[str, Any] = {
        "start": dt.date.fromisoformat(learner.get("start", MONDAY)),
        "hours_per_week": learner["hours_per_week"],
        "weeks": learner["weeks"],
        "budget": learner["budget"],
        "study_in": tuple(learner["languages"]),
        "without": tuple(learner["excluded"]),
        "done": tuple(learner["done"]),
        "without_kinds": tuple(learner["forbid_kinds"]),
        "also_kinds": tuple(NOT_BY_DEFAULT),
        "breaks": tuple(
            (dt.date.fromisoformat(a), dt.date.fromisoformat(b))
            for a, b in learner.get("breaks", [])
        ),
        "parallel": learner["parallel"],
        "prefer_kinds": tuple(learner.get("prefer", [])),
        "under_way": tuple(
            (one["id"], one["spent"]) for one in case["resources"] if "spent" in one
        ),
        "slack": 0.0,
        "finish_bonus": 0.0,
    }
    return Constraints(**{**values, **changes})
