"""The names of skills and roles, also of those that the content no longer knows."""

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language


def skill_name(catalog: Catalog, skill: str, language: Language) -> str:
    """The skill's name; its identifier when the content no longer knows it."""
    found = catalog.skills.get(skill)
    return found.name.pick(language) if found else skill


def role_name(catalog: Catalog, role: str, language: Language) -> str:
    """The role's name; its identifier when the content no longer knows it."""
    found = catalog.role(role)
    return found.name.pick(language) if found else role
