"""The names of skills, roles and languages, also of those that the content no longer knows."""

from collections.abc import Collection, Iterable

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
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


def study_address(resource: Resource, study_in: Collection[str]) -> str | None:
    """Where to study it: its edition in the one language of study, if it has an address."""
    if len(study_in) == 1:
        for edition in resource.editions:
            if edition.language in study_in and edition.url:
                return edition.url
    return resource.url
