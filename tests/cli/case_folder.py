"""A case of planner-cases.json as a content folder, levels and options of the command line."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.plan.casebook import MONDAY, resource_table, role_table, skill_id, skill_names
from tremplin.catalog.kinds import NOT_BY_DEFAULT


def toml(value: Any) -> str:
    """A value in TOML; JSON strings and numbers are also TOML's."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value)


def table(name: str, values: Mapping[str, Any]) -> str:
    """One entry of an array of tables."""
    lines = [f"{key} = {toml(value)}" for key, value in values.items()]
    return "\n".join([f"[[{name}]]", *lines, ""])


def write_case(folder: Path, case: Mapping[str, Any]) -> list[str]:
    """Write the content and the levels of a case; the arguments of `tremplin` that plan it."""
    paths = folder / "content" / "paths"
    paths.mkdir(parents=True)
    skills = [table("skill", {"id": skill_id(s), "name": s}) for s in skill_names(case)]
    domain = table("domain", {"id": "case", "name": "Case"})
    (paths / "skills.toml").write_text("\n".join([domain, *skills]), encoding="utf-8")
    (paths / "roles.toml").write_text(table("role", role_table(case)), encoding="utf-8")
    resources = [table("resource", resource_table(one)) for one in case["resources"]]
    (paths / "resources.toml").write_text("\n".join(resources), encoding="utf-8")
    learner = case["learner"]
    sd = learner["sd"]
    if isinstance(sd, Mapping):
        sd = {skill_id(skill): x for skill, x in sd.items()}
    levels = {skill_id(skill): x for skill, x in learner["levels"].items()}
    stated = json.dumps({"levels": levels, "sd": sd})
    (folder / "levels.json").write_text(stated, encoding="utf-8")
    return [*_fixed(folder), *_limits(learner), *_preferences(learner), "--json"]


def _fixed(folder: Path) -> list[str]:
    return [
        *("plan", "--lang", "en", "--role", "case-role", "--slack", "0", "--finish-bonus", "0"),
        *("--content-only", str(folder / "content"), "--data", str(folder / "data")),
        *("--levels", str(folder / "levels.json")),
    ]


def _limits(learner: Mapping[str, Any]) -> list[str]:
    words = [
        *("--hours-per-week", str(learner["hours_per_week"]), "--weeks", str(learner["weeks"])),
        *("--study-in", ",".join(learner["languages"]), "--parallel", str(learner["parallel"])),
        *("--start", learner.get("start", MONDAY)),
    ]
    if learner["budget"] is not None:
        words += ["--budget", str(learner["budget"])]
    for first, last in learner.get("breaks", []):
        words += ["--break", f"{first}:{last}"]
    return words


def _preferences(learner: Mapping[str, Any]) -> list[str]:
    words = []
    for kind in sorted(NOT_BY_DEFAULT):
        words += ["--also-kind", kind]
    for option, names in (
        ("--without-kind", learner["forbid_kinds"]),
        ("--without", learner["excluded"]),
        ("--done", learner["done"]),
    ):
        for name in names:
            words += [option, name]
    return words
