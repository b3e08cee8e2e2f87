"""The names of skills, roles and languages, also of those that the content no longer knows."""

from collections.abc import Iterable

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import joined
from tremplin.language.localized import Language
from tremplin.language.strings import say


def skill_name(catalog: Catalog, skill: str, language: Language) -> str:
    """The skill's name; its identifier when the content no longer knows it."""
    found = catalog.skills.get(skill)
    return found.name.pick(language) if found else skill


def role_name(catalog: Catalog, role: str, language: Language) -> str:
    """The role's name; its identifier when the content no longer knows it."""
    found = catalog.role(role)
    return found.name.pick(language) if found else role


def in_languages(codes: Iterable[str], language: Language) -> str:
    """The languages of study: `en français et en anglais`, `in French and English`."""
    names = [say(language, f"report.language.{code}") for code in codes]
    each = [say(language, "report.languages.each", name=name) for name in names]
    return say(language, "report.languages.all", names=joined(language, each))
