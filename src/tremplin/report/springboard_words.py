"""What is said of the distance to a role, in sentences that command line and app share."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import hours, joined, listed, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import RoleResult
from tremplin.plan.causes import OpenGap
from tremplin.plan.springboard import Distance, SharedStep
from tremplin.report.career_links import CareerLink, publication_names
from tremplin.report.names import in_languages, role_name, skill_name
from tremplin.report.reasons import share_text, title_of
from tremplin.report.resource_list import price_text
from tremplin.report.results_words import NAMED, chance_text
from tremplin.report.springboard import Springboard

MOST_STEPS: Final = 6
"""First steps that are told."""
ALL_BUT: Final = 2
"""Roles not served that are named instead of those that are."""


def basis(found: Springboard, language: Language, *, short: bool = False) -> str:
    """What the figures rest on: hours a week, budget, languages."""
    constraints = found.constraints
    limit = constraints.budget
    key = "none" if limit is None else "limit" if limit else "free"
    return say(
        language,
        "springboard.basis-short" if short else "springboard.basis",
        hours=hours(language, constraints.hours_per_week),
        budget=say(language, f"springboard.budget.{key}", price=money(language, limit or 0)),
        languages=in_languages(constraints.study_in, language),
    )


def missing_first(catalog: Catalog, found: Springboard, result: RoleResult) -> list[str]:
    """The missing skills, those that lack most levels x weight first."""
    role = catalog.roles[result.role]
    learner = found.learner

    def lack(skill: str) -> float:
        held = max(learner.levels.get(skill, 0.0), learner.done_levels.get(skill, 0.0))
        return (role.required.get(skill, 0.0) - held) * role.weight(skill)

    return sorted(result.missing, key=lack, reverse=True)


def today_sentences(
    catalog: Catalog, found: Springboard, result: RoleResult, language: Language
) -> list[str]:
    """How far a role is met today, and what lacks."""
    chance = chance_text(language, result.core_probability)
    return [
        say(language, "springboard.met", n=round(result.met_count), all=result.required_count),
        say(language, "springboard.core", chance=chance),
        _lacking(catalog, found, result, language),
    ]


def _lacking(catalog: Catalog, found: Springboard, result: RoleResult, language: Language) -> str:
    missing = missing_first(catalog, found, result)
    if not missing:
        return say(language, "springboard.lacking.none")
    names = [skill_name(catalog, skill, language) for skill in missing[:NAMED]]
    return say(language, "report.results.missing", names=listed(language, names))


def way_sentences(catalog: Catalog, distance: Distance, language: Language) -> list[str]:
    """What it takes to get to a role, and what stays open even then."""
    found = [_way(distance, language)]
    if not distance.proven:
        found.append(say(language, "springboard.way.unproved"))
    if distance.open:
        found.append(open_sentence(catalog, distance.open, language))
    return found


def _way(distance: Distance, language: Language) -> str:
    if not distance.minutes:
        key = "no-choice" if distance.total_gap > 0 else "nothing"
        return say(language, f"springboard.way.{key}")
    return say(
        language,
        "springboard.way.takes" if distance.weeks is not None else "springboard.way.takes-never",
        hours=whole_hours(distance, language),
        n=distance.weeks,
        price=price(distance, language),
        share=share_text(distance.share, language),
    )


def whole_hours(distance: Distance, language: Language) -> str:
    """Hours of study, from one hour on without minutes."""
    exact = distance.minutes / 60
    return hours(language, round(exact) if exact >= 1 else exact)


def price(distance: Distance, language: Language) -> str:
    """What it costs in all, in words."""
    if not distance.cents:
        return say(language, "springboard.price.unknown" if distance.unpriced else PRICE_FREE)
    shown = money(language, round(distance.cents / 100))
    return say(language, "springboard.price.at-least", price=shown) if distance.unpriced else shown


PRICE_FREE: Final = "springboard.price.free"


def open_sentence(catalog: Catalog, gaps: Sequence[OpenGap], language: Language) -> str:
    """The skills that stay below their level, and how many for which cause."""
    causes = [
        say(language, f"springboard.open.{cause}", n=n)
        for cause, n in Counter(gap.cause for gap in gaps).items()
    ]
    return say(
        language,
        "springboard.open",
        n=len(gaps),
        names=", ".join(skill_name(catalog, gap.skill, language) for gap in gaps),
        causes=", ".join(causes),
    )


def steps_sentence(catalog: Catalog, found: Springboard, language: Language) -> str:
    """Which jobs the first steps are for; or that there are no shared ones."""
    if not found.first_steps:
        return say(language, "springboard.steps.none")
    return say(language, "springboard.steps.for", names=_roles(catalog, found.around, language))


def step_sentence(
    catalog: Catalog, step: SharedStep, around: Sequence[str], language: Language
) -> str:
    """A first step: its title, hours, price, and the roles that it serves."""
    serves = _serves(catalog, "step", step.roles, around, language)
    return _step(catalog, step, serves, language)


def step_also(
    catalog: Catalog, step: SharedStep, role: str, around: Sequence[str], language: Language
) -> str:
    """A first step towards one role, with the other roles that it serves."""
    others = [other for other in around if other != role]
    served = [other for other in step.roles if other != role]
    return _step(catalog, step, _serves(catalog, "also", served, others, language), language)


def _serves(
    catalog: Catalog, key: str, served: Sequence[str], around: Sequence[str], language: Language
) -> str:
    left = [role for role in around if role not in served]
    if not left:
        return say(language, f"springboard.{key}.all")
    few = len(left) <= ALL_BUT and len(left) < len(served)
    names = joined(language, [role_name(catalog, r, language) for r in (left if few else served)])
    return say(language, f"springboard.{key}.{'all-but' if few else 'some'}", names=names)


def _step(catalog: Catalog, step: SharedStep, serves: str, language: Language) -> str:
    return say(
        language,
        "springboard.step",
        title=title_of(catalog, step.resource, language),
        hours=hours(language, step.minutes / 60),
        price=_step_price(catalog.resources[step.resource], language),
        roles=serves,
    )


def _step_price(resource: Resource, language: Language) -> str:
    return say(language, PRICE_FREE) if resource.free else price_text(resource, language)


def _roles(catalog: Catalog, roles: Iterable[str], language: Language) -> str:
    return joined(language, [role_name(catalog, role, language) for role in roles])


def link_title(link: CareerLink, language: Language) -> str:
    """What the link is."""
    back = "-back" if link.backwards else ""
    return say(language, f"springboard.link.{link.kind}{back}")


def link_sentence(catalog: Catalog, link: CareerLink, language: Language) -> str:
    """What the claim says, and who says it."""
    text = link.claim.text.pick(language)
    names = publication_names(catalog, link.claim, language)
    if not names:
        return text
    text = text.rstrip(".")
    return say(language, "springboard.link.said", text=text, publications=joined(language, names))
