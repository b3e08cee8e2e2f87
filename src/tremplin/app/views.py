"""From catalogue and results to what the screens show; pure, loaded after the first paint."""

from collections.abc import Collection, Mapping, Sequence

from tremplin.app.models import (
    Choice,
    Question,
    RatingPage,
    RatingSkill,
    Requirement,
    Results,
    RoleCard,
    RoleRow,
    SkillGroup,
    SkillRow,
)
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, MatchItem, NumberItem, Option, OrderItem, RepairItem
from tremplin.catalog.roles import Role
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import SkillResult
from tremplin.report.assessment import Assessment
from tremplin.report.question_text import table_rows
from tremplin.report.results_words import (
    mirror,
    nearest_roles,
    role_name,
    skill_name,
    summary,
    why_stopped,
)


def role_cards(catalog: Catalog, language: Language) -> tuple[RoleCard, ...]:
    """The roles as one chooses them, in the order of the files."""
    return tuple(_role_card(catalog, role, language) for role in catalog.roles.values())


def _role_card(catalog: Catalog, role: Role, language: Language) -> RoleCard:
    required = [
        Requirement(skill_name(catalog, skill, language), level, skill in role.core)
        for skill, level in role.required.items()
        if level > 0
    ]
    required.sort(key=lambda requirement: (not requirement.core, -requirement.level))
    return RoleCard(
        role.id,
        role.name.pick(language),
        role.summary.pick(language) if role.summary else "",
        tuple(role.missions.pick(language)) if role.missions else (),
        tuple(required),
    )


def question_view(
    catalog: Catalog, item: GradedItem, shown: Sequence[int], language: Language
) -> Question:
    """The item as it is asked; `shown` is the order of its options or lines."""
    return Question(
        item=item.id,
        type=item.type,
        domain=_domain_name(catalog, item.skill.partition(".")[0], language),
        ask=item.ask.pick(language),
        choices=_choices(item, shown, language),
        stimulus=item.stimulus.pick(language) if item.stimulus else None,
        code=item.code,
        table=tuple(map(tuple, table_rows(item.table, language))) if item.table else (),
        partners=_partners(item, shown, language),
        start=item.start.pick(language) if isinstance(item, RepairItem) else "",
        unit=item.unit.pick(language) if isinstance(item, NumberItem) and item.unit else None,
    )


def _choices(item: GradedItem, shown: Sequence[int], language: Language) -> tuple[Choice, ...]:
    if isinstance(item, OrderItem):
        lines = item.lines.pick(language)
        return tuple(Choice(place, lines[place]) for place in shown)
    if isinstance(item, MatchItem):
        return tuple(Choice(i, text) for i, text in enumerate(item.left.pick(language)))
    options: list[Option] = getattr(item, "option", [])
    places = shown if options else ()
    return tuple(Choice(options[i].id, options[i].text.pick(language)) for i in places)


def _partners(item: GradedItem, shown: Sequence[int], language: Language) -> tuple[Choice, ...]:
    if not isinstance(item, MatchItem):
        return ()
    partners = item.right.pick(language)
    return tuple(Choice(place, partners[place]) for place in shown)


def rating_pages(
    catalog: Catalog, skills: Collection[str], given: Mapping[str, int | None], language: Language
) -> tuple[RatingPage, ...]:
    """The self-ratings of `skills` by domain; `given` holds those gone through."""
    pages = []
    for domain in catalog.domain_ids:
        asked = [
            skill
            for skill in catalog.ratings
            if skill in skills and skill.partition(".")[0] == domain and skill in catalog.skills
        ]
        if asked:
            pages.append(_rating_page(catalog, domain, asked, given, language))
    return tuple(pages)


def _rating_page(
    catalog: Catalog,
    domain: str,
    skills: Sequence[str],
    given: Mapping[str, int | None],
    language: Language,
) -> RatingPage:
    first = catalog.ratings[skills[0]]
    return RatingPage(
        domain,
        _domain_name(catalog, domain, language),
        first.ask.pick(language),
        first.hint.pick(language) if first.hint else "",
        tuple(_rating_skill(catalog, skill, given.get(skill), language) for skill in skills),
        done=all(skill in given for skill in skills),
    )


def _rating_skill(
    catalog: Catalog, skill: str, given: int | None, language: Language
) -> RatingSkill:
    entry = catalog.skills[skill]
    levels = entry.levels.pick(language) if entry.levels else []
    options = (catalog.ratings[skill].zero.pick(language), *levels)
    return RatingSkill(skill, entry.name.pick(language), options, given)


def results_view(
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language, *, more: int = 0
) -> Results:
    """What a sitting tells, for a role or without; `more` = further questions to offer."""
    known = catalog.role(role) if role else None
    title = role_name(catalog, role, language) if role else say(language, "app.results.describe")
    return Results(
        title=title,
        summary=summary(catalog, assessment, role, language),
        mirror=mirror(catalog, assessment, language),
        stopped=why_stopped(assessment, language),
        groups=_groups(catalog, assessment, known, language),
        role=role,
        nearest=() if role else _nearest(catalog, assessment, language),
        more=more,
    )


def _nearest(catalog: Catalog, assessment: Assessment, language: Language) -> tuple[RoleRow, ...]:
    return tuple(
        RoleRow(
            result.role,
            role_name(catalog, result.role, language),
            round(result.met_count),
            result.required_count,
        )
        for result in nearest_roles(assessment)
        if catalog.role(result.role)
    )


def _groups(
    catalog: Catalog, assessment: Assessment, role: Role | None, language: Language
) -> tuple[SkillGroup, ...]:
    """Every skill by domain, in the order of the results."""
    domains: dict[str, list[SkillRow]] = {}
    for skill, result in assessment.skills.items():
        row = _skill_row(catalog, result, role, assessment.by_ratings_alone, language)
        domains.setdefault(skill.partition(".")[0], []).append(row)
    return tuple(
        SkillGroup(_domain_name(catalog, domain, language), tuple(rows))
        for domain, rows in domains.items()
    )


def _skill_row(
    catalog: Catalog, result: SkillResult, role: Role | None, by_ratings: bool, language: Language
) -> SkillRow:
    # Who gave only self-ratings is told what follows from them.
    estimate = result.joint if by_ratings else result.measured
    return SkillRow(
        skill_name(catalog, result.skill, language),
        estimate.level,
        estimate.low,
        estimate.high,
        required=role.required.get(result.skill) if role else None,
        self_rating=result.self_rating,
        inferred=result.inferred,
    )


def _domain_name(catalog: Catalog, domain: str, language: Language) -> str:
    found = catalog.domains.get(domain)
    return found.name.pick(language) if found else domain
