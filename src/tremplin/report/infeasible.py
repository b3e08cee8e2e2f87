"""Why no plan holds what was asked for, in words."""

import re
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import hours, money, number
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.constraints import Infeasible
from tremplin.report.names import skill_name
from tremplin.report.reasons import titles_of

_OPTION: Final = re.compile(r" \(--[a-z-]+\)")


def obstacle_text(catalog: Catalog, error: Infeasible, language: Language) -> str:
    """A full sentence for someone who reads it on a screen: it names no option of a command."""
    return without_options(f"{infeasible_sentence(catalog, error, language)}.")


def without_options(sentence: str) -> str:
    """The sentence with a capital and without the options that it names in brackets."""
    plain = _OPTION.sub("", sentence)
    return plain[:1].upper() + plain[1:]


def infeasible_sentence(catalog: Catalog, error: Infeasible, language: Language) -> str:
    """The resource, the constraint that keeps it out, and the numbers where there are some."""
    cause, asked, others = error.cause, error.resources, error.resources[1:]
    if cause == "prerequisite":
        asked = error.resources[:1]
        cause = "predecessor" if error.skill is None else cause
    shown = hours if cause == "time" else money
    return say(
        language,
        f"plan.infeasible.{cause}",
        titles=titles_of(catalog, asked, language, most=len(asked)),
        others=titles_of(catalog, others, language, most=len(others)),
        skill=skill_name(catalog, error.skill, language) if error.skill else "",
        level=number(language, error.level or 0.0, 2),
        needed=shown(language, error.needed or 0.0),
        limit=shown(language, error.limit or 0.0),
        reason=_reason(catalog, asked[0], language),
    )


def _reason(catalog: Catalog, resource: str, language: Language) -> str:
    found = catalog.resource(resource)
    return found.reason.pick(language).rstrip(".") if found and found.reason else ""
