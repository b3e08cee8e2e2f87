"""The results as plain text: what it comes to, then each skill with its interval."""

from collections.abc import Iterable, Mapping

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import level
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.assessment import Assessment
from tremplin.report.layout import heading, paragraph, rows, sections, shortened
from tremplin.report.names import role_name, skill_name
from tremplin.report.progress_text import change_text
from tremplin.report.results_words import content_words, nearest_roles, sentences, what_more_buys

BAR = 16
"""Columns of a bar from level 0 to level 5."""
NAME = 26
"""Columns of a skill's name."""
ROLE_NAME = 24
"""Columns of a role's name."""
HEAD = ("level", "interval", "scale", "needed", "said")
"""Heads of the columns after the name."""


def results_text(
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language
) -> str:
    """Everything a sitting tells, for a role or without."""
    title = say(language, "report.results.title")
    if role:
        title = say(language, "report.results.title-role", role=role_name(catalog, role, language))
    return sections(
        heading(title),
        *map(paragraph, sentences(catalog, assessment, role, language)),
        paragraph(what_more_buys(assessment, language)),
        skills_text(catalog, assessment, required_levels(catalog, role), language),
        say(language, "report.results.legend" if role else "report.results.legend-no-role"),
        "" if role else _nearest(catalog, assessment, language),
        change_text(catalog, assessment.progress, language),
        paragraph(content_words(assessment, language)),
    )


def required_levels(catalog: Catalog, role: str | None) -> Mapping[str, float]:
    """The levels that a role asks for; nothing without a role."""
    found = catalog.role(role) if role else None
    return found.required if found else {}


def by_domain(skills: Iterable[str]) -> dict[str, list[str]]:
    """Skills by their domain, both in the order given."""
    found: dict[str, list[str]] = {}
    for skill in skills:
        found.setdefault(skill.partition(".")[0], []).append(skill)
    return found


def skills_text(
    catalog: Catalog, assessment: Assessment, required: Mapping[str, float], language: Language
) -> str:
    """A table of all skills, by domain."""
    head = tuple(say(language, f"report.results.head-{name}") for name in HEAD)
    table, names = [("", *head)], []
    for domain, skills in by_domain(assessment.skills).items():
        found = catalog.domains.get(domain)
        names.append(found.name.pick(language) if found else domain)
        table += [
            _row(catalog, assessment, skill, required.get(skill), language) for skill in skills
        ]
    lines = iter(rows(table, right=(1,)).splitlines())
    parts = [next(lines)]
    for name, skills in zip(names, by_domain(assessment.skills).values(), strict=True):
        parts.append("\n".join([name, *(next(lines) for _ in skills)]))
    return "\n\n".join(parts)


def _row(
    catalog: Catalog, assessment: Assessment, skill: str, required: float | None, language: Language
) -> tuple[str, ...]:
    result, measured = assessment.skills[skill], assessment.shown(skill)
    return (
        "  " + shortened(skill_name(catalog, result.skill, language), NAME),
        level(language, measured.level) + ("*" if result.inferred else " "),
        f"{level(language, measured.low)}\u2013{level(language, measured.high)}",
        bar(measured.low, measured.level, measured.high, required),
        level(language, required) if required else "",
        "" if result.self_rating is None else str(result.self_rating),
    )


def bar(low: float, middle: float, high: float, required: float | None, columns: int = BAR) -> str:
    """An interval from level 0 to level 5: `├──●──┤`, and `◆` at the level required."""

    def column(at: float) -> int:
        return round(at / 5 * (columns - 1))

    signs = [" "] * columns
    for place in range(column(low), column(high) + 1):
        signs[place] = "─"
    signs[column(low)], signs[column(high)] = "├", "┤"
    signs[column(middle)] = "●"
    if required:
        # A requirement at the very place of the level is met just so: one sign says both.
        at = column(required)
        signs[at] = "◈" if signs[at] == "●" else "◆"
    return "".join(signs)


def _nearest(catalog: Catalog, assessment: Assessment, language: Language) -> str:
    table = [
        (
            "  " + shortened(role_name(catalog, result.role, language), ROLE_NAME),
            say(
                language,
                "report.results.met-short",
                n=round(result.met_count),
                all=result.required_count,
            ),
            result.role,
        )
        for result in nearest_roles(assessment)
    ]
    return f"{say(language, 'report.results.nearest')}\n{rows(table)}" if table else ""
