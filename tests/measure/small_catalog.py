"""Hand-made catalogues: a few skills, an item of each type, a role."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem
from tremplin.catalog.roles import Role
from tremplin.catalog.skills import Skill

TEXT = {"fr": "Texte", "en": "Text"}
_ITEM: TypeAdapter[GradedItem] = TypeAdapter(GradedItem)

FIELDS: dict[str, dict[str, Any]] = {
    "single": {"option": [{"id": c, "right": c == "b", "fr": c, "en": c} for c in "abcd"]},
    "multiple": {"option": [{"id": c, "right": c in "ad", "fr": c, "en": c} for c in "abcde"]},
    "judge": {
        "option": [
            {"id": c, "credit": credit, "fr": c, "en": c}
            for c, credit in zip("abcd", (0, 2, 1, 0), strict=True)
        ]
    },
    "order": {"lines": [f"line {n}" for n in range(5)], "orders": [[2, 0, 1, 4, 3]]},
    "match": {"left": ["x", "y", "z"], "right": ["p", "q", "r", "s"], "pairs": [1, 0, 3]},
    "number": {"answer_value": 12.5, "tolerance": 0.5},
    "short-text": {"accept": {"fr": ["douze"], "en": ["twelve"]}},
}
RIGHT: Mapping[str, Any] = {
    "single": "b",
    "multiple": ["a", "d"],
    "judge": "b",
    "order": [2, 0, 1, 4, 3],
    "match": [1, 0, 3],
    "number": "12,3",
    "short-text": "Twelve",
}
WRONG: Mapping[str, Any] = {
    "single": "a",
    "multiple": ["b", "c", "e"],
    "judge": "a",
    "order": [3, 4, 1, 0, 2],
    "match": [0, 1, 2],
    "number": 99,
    "short-text": "ten",
}
SKILLS = ("code.basics", "code.tests", "words.style", "words.spelling")


def item(name: str, kind: str, skill: str, level: int, **changes: Any) -> GradedItem:
    """An item of this type."""
    plain = {"id": name, "type": kind, "skill": skill, "level": level, "ask": TEXT, "explain": TEXT}
    return _ITEM.validate_python({**plain, **FIELDS[kind], **changes})


def role(name: str, required: Mapping[str, float], **changes: Any) -> Role:
    """A role with these required levels."""
    return Role.model_validate({"id": name, "name": TEXT, "required": dict(required), **changes})


def catalog(items: list[GradedItem], *roles: Role, skills: tuple[str, ...] = SKILLS) -> Catalog:
    """A catalogue of four skills in two domains, or of those given."""
    return Catalog(
        skills={skill: Skill.model_validate({"id": skill, "name": TEXT}) for skill in skills},
        items={each.id: each for each in items},
        roles={each.id: each for each in roles},
    )


def full_catalog(per_cell: int = 1, skills: tuple[str, ...] = SKILLS) -> Catalog:
    """Items of every type in turn over all skills and levels, and a role over all skills."""
    kinds, made = list(FIELDS), []
    for skill in skills:
        for level in range(1, 6):
            for copy in range(per_cell):
                kind = kinds[len(made) % len(kinds)]
                name = f"{skill.replace('.', '-')}-{level}-{copy}"
                made.append(item(name, kind, skill, level))
    core = list(skills[:2])
    return catalog(made, role("maker", dict.fromkeys(skills, 3.0), core=core), skills=skills)
