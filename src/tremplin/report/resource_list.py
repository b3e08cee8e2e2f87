"""Resources found by words and filters, and what is said of each."""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Price, Resource
from tremplin.language.format import NARROW, date_plain, hours, joined, level, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.layout import paragraph, sections
from tremplin.report.names import in_languages


@dataclass(frozen=True)
class Search:
    """What a resource must meet to be found; what is left empty does not count."""

    words: tuple[str, ...] = ()
    kinds: Collection[str] = ()
    skills: Collection[str] = ()
    languages: Collection[str] = ()
    free: bool = False
    longest_hours: float | None = None


def found(catalog: Catalog, search: Search) -> list[Resource]:
    """The resources that meet the search, usable ones first, in the order of the files."""
    meeting = [resource for resource in catalog.resources.values() if _meets(resource, search)]
    return sorted(meeting, key=lambda resource: not resource.usable)


def _meets(resource: Resource, search: Search) -> bool:
    skills = {teaches.skill for teaches in resource.teaches}
    return (
        (not search.kinds or resource.kind in search.kinds)
        and (not search.skills or bool(skills & set(search.skills)))
        and (not search.languages or bool(set(resource.languages) & set(search.languages)))
        and (not search.free or resource.free)
        and (
            search.longest_hours is None
            or (resource.hours is not None and resource.hours <= search.longest_hours)
        )
        and all(_plain(word) in _text(resource) for word in search.words)
    )


def _text(resource: Resource) -> str:
    titles = (resource.title.fr, resource.title.en, resource.publisher, resource.id)
    skills = (teaches.skill for teaches in resource.teaches)
    return _plain(" ".join(filter(None, (*titles, *resource.by, *skills))))


def _plain(text: str) -> str:
    """The text without case and accents, as one types it in haste."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def resource_list(catalog: Catalog, resources: Collection[Resource], language: Language) -> str:
    """The resources as text, and how many they are."""
    if not resources:
        return say(language, "report.resources.none")
    entries = [resource_entry(catalog, resource, language) for resource in resources]
    return sections(*entries, say(language, "report.resources.count", n=len(resources)))


def resource_entry(catalog: Catalog, resource: Resource, language: Language) -> str:
    """What one needs to know of a resource to choose it."""
    by = f" ({', '.join(resource.by)})" if resource.by else ""
    lines = [
        paragraph(resource.title.pick(language) + by, hanging="  "),
        paragraph(_facts(resource, language), "  "),
        *(paragraph(line, "  ") for line in _warnings(catalog, resource, language)),
        *(paragraph(line, "  ", "    ") for line in _gains(catalog, resource, language)),
    ]
    if resource.url:
        lines.append(f"  {resource.url}")
    return "\n".join([*lines, f"  [{resource.id}]"])


def _facts(resource: Resource, language: Language) -> str:
    facts = [
        say(language, f"report.kind.{resource.kind}"),
        in_languages(resource.languages, language),
        hours_text(resource, language),
        price_text(resource, language),
    ]
    return f"{NARROW}; ".join(facts) if language == "fr" else "; ".join(facts)


def hours_text(resource: Resource, language: Language) -> str:
    """The work that it takes; "about" unless the figure was seen."""
    if resource.hours is None:
        return say(language, "report.resources.hours-unknown")
    shown = hours(language, resource.hours)
    if resource.hours_basis == "seen":
        return shown
    return say(language, "report.resources.about", what=shown)


def price_text(resource: Resource, language: Language) -> str:
    """What it costs, in its own currency; "about" unless the figure was seen."""
    if resource.free:
        return say(language, "report.resources.free")
    if resource.price is None or resource.price.amount is None:
        return say(language, "report.resources.price-unknown")
    shown = _amount(resource.price, resource.price.amount, language)
    if resource.price.basis == "seen":
        return shown
    return say(language, "report.resources.about", what=shown)


def _amount(price: Price, amount: float, language: Language) -> str:
    shown = money(language, amount)
    if price.currency == "USD":
        shown = shown.replace("€", "$") if language == "fr" else shown.replace("€", "US$")
    if price.per == "once":
        return shown
    return f"{shown} {say(language, f'report.pay.per-{price.per}')}"


def _warnings(catalog: Catalog, resource: Resource, language: Language) -> list[str]:
    lines = []
    if not resource.usable and resource.reason:
        reason = resource.reason.pick(language)
        lines.append(say(language, "report.resources.unusable", reason=reason))
        names = [
            catalog.resources[other].title.pick(language)
            for other in resource.substitutes
            if other in catalog.resources
        ]
        lines.append(say(language, "report.resources.instead", names=joined(language, names)))
    if resource.retired:
        day = date_plain(language, resource.retired)
        lines.append(say(language, "report.resources.retired", day=day))
    if resource.expires:
        day = date_plain(language, resource.expires)
        lines.append(say(language, "report.resources.expires", day=day))
    return lines


def _gains(catalog: Catalog, resource: Resource, language: Language) -> list[str]:
    return [
        say(
            language,
            "report.resources.teaches",
            skill=catalog.skills[t.skill].name.pick(language)
            if t.skill in catalog.skills
            else t.skill,
            low=level(language, t.from_),
            high=level(language, t.to),
        )
        for t in resource.teaches
    ]
