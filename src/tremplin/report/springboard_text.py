"""The springboard as plain text for 80 columns: all roles, shared first steps, where one leads."""

from collections.abc import Iterable
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import NARROW, listed, money, number, percent
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import RoleResult
from tremplin.plan.springboard import Distance
from tremplin.report.career_links import CareerLink, career_links
from tremplin.report.layout import bullet, heading, paragraph, rows, sections, shortened
from tremplin.report.names import role_name, skill_name
from tremplin.report.springboard import Springboard
from tremplin.report.springboard_words import (
    MOST_STEPS,
    basis,
    link_sentence,
    link_title,
    missing_first,
    step_sentence,
    steps_sentence,
    today_sentences,
    way_sentences,
    whole_hours,
)

NAME: Final = 34
"""Columns of a role's name."""
NAMED: Final = 2
"""Missing skills named under a role."""
SKILL: Final = 28
"""Columns of such a skill's name."""
HEAD: Final = ("role", "met", "core", "hours", "weeks", "price")


def springboard_text(catalog: Catalog, found: Springboard, language: Language) -> str:
    """Everything, for the role chosen or without."""
    return sections(
        heading(say(language, "springboard.title")),
        paragraph(basis(found, language)),
        paragraph(say(language, "springboard.by-ratings")) if found.by_ratings else "",
        _table(catalog, found, language),
        _legend(found.distances.values(), language),
        _steps(catalog, found, language),
        _role(catalog, found, language),
    )


def _table(catalog: Catalog, found: Springboard, language: Language) -> str:
    head = tuple(say(language, f"springboard.head.{name}") for name in HEAD)
    cells = [_cells(catalog, found, result.role, language) for result in found.results]
    lines = rows([head, *cells], right=(1, 2, 3, 4, 5)).splitlines()
    under = [_under(catalog, found, result, language) for result in found.results]
    pairs = zip(lines[1:], under, strict=True)
    return "\n".join([lines[0], *(line for pair in pairs for line in pair)])


def _cells(
    catalog: Catalog, found: Springboard, role: str, language: Language, indent: str = ""
) -> tuple[str, ...]:
    return (
        indent + shortened(role_name(catalog, role, language), NAME),
        *figures(found.result(role), language),
        *way_figures(found.distances.get(role), language),
    )


def figures(result: RoleResult, language: Language) -> tuple[str, str]:
    """Today in two cells: requirements met, probability of the core."""
    core, gap = result.core_probability, _gap(language)
    sign = f"<{gap}" if core < 0.01 else f">{gap}" if core > 0.99 else ""
    shown = percent(language, min(0.99, max(0.01, core)))
    return f"{round(result.met_count)}/{result.required_count}", sign + shown


def _gap(language: Language) -> str:
    """What stands between a sign and its figure."""
    return NARROW if language == "fr" else ""


def way_figures(distance: Distance | None, language: Language) -> tuple[str, str, str]:
    """The way in three cells: hours, weeks, price; `…` while it is not known."""
    if distance is None:
        return ("…", "…", "…")
    mark = "*" if distance.open else ""
    weeks = distance.weeks
    return (
        whole_hours(distance, language) + mark,
        say(language, "springboard.never") if weeks is None else number(language, weeks),
        _price(distance, language),
    )


def _price(distance: Distance, language: Language) -> str:
    """`?` where nothing is known of it."""
    shown = money(language, round(distance.cents / 100))
    if not distance.unpriced:
        return shown
    return f"≥{_gap(language)}{shown}" if distance.cents else "?"


def _under(catalog: Catalog, found: Springboard, result: RoleResult, language: Language) -> str:
    missing = missing_first(catalog, found, result)
    if not missing:
        return "    " + say(language, "springboard.missing.none")
    names = [shortened(skill_name(catalog, s, language), SKILL) for s in missing[:NAMED]]
    key = "missing-more" if len(missing) > NAMED else "missing"
    return "    " + say(language, f"springboard.{key}", names=listed(language, names))


def _legend(distances: Iterable[Distance], language: Language) -> str:
    known = list(distances)
    notes = [paragraph(say(language, "springboard.legend"))]
    if any(distance.open for distance in known):
        notes.append(say(language, "springboard.legend.open"))
    if any(distance.unpriced for distance in known):
        notes.append(say(language, "springboard.legend.unpriced"))
    return "\n".join(notes)


def _steps(catalog: Catalog, found: Springboard, language: Language) -> str:
    around = found.around
    lines = [
        bullet(step_sentence(catalog, step, around, language))
        for step in found.first_steps[:MOST_STEPS]
    ]
    first = paragraph(steps_sentence(catalog, found, language))
    return "\n".join([heading(say(language, "springboard.steps")), first, *lines])


def _role(catalog: Catalog, found: Springboard, language: Language) -> str:
    """The role chosen: today, the way, where it leads."""
    if found.role is None:
        return say(language, "springboard.links.hint")
    result = found.result(found.role)
    today = " ".join(today_sentences(catalog, found, result, language))
    way = " ".join(way_sentences(catalog, found.distances[found.role], language))
    return sections(
        heading(role_name(catalog, found.role, language)),
        paragraph(today),
        paragraph(say(language, "springboard.way-line", text=way)),
        *_links(catalog, found, found.role, language),
    )


def _links(catalog: Catalog, found: Springboard, role: str, language: Language) -> list[str]:
    links = career_links(catalog, role)
    if not links:
        return [paragraph(say(language, "springboard.links.none"))]
    parts, last = [], ""
    for link in links:
        title = link_title(link, language)
        block = _link(catalog, found, link, language)
        parts.append(block if title == last else f"{title}\n{block}")
        last = title
    return parts


def _link(catalog: Catalog, found: Springboard, link: CareerLink, language: Language) -> str:
    said = paragraph(link_sentence(catalog, link, language), "  ")
    known = {result.role for result in found.results}
    cells = [_cells(catalog, found, role, language, "    ") for role in link.roles if role in known]
    return f"{said}\n{rows(cells, right=(1, 2, 3, 4, 5))}" if cells else said
