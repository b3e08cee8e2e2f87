"""From items and results to what the screens show; pure, loaded after the first paint."""

from collections.abc import Collection, Mapping, Sequence

from tremplin.app.models import (
    Choice,
    Question,
    RatingPage,
    RatingSkill,
    Results,
    RoleRow,
    SkillGroup,
    SkillRow,
)
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, MatchItem, NumberItem, Option, OrderItem, RepairItem
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import SkillResult
from tremplin.report.assessment import Assessment
from tremplin.report.names import role_name, skill_name
from tremplin.report.progress_text import change_sentences, since
from tremplin.report.question_text import choices, table_rows
from tremplin.report.results_text import by_domain, required_levels
from tremplin.report.results_words import (
    mirror,
    nearest_roles,
    summary,
    what_more_buys,
    why_stopped,
)


def question_view(
    catalog: Catalog, item: GradedItem, shown: Sequence[int], language: Language
) -> Question:
    """The item as it is asked; `shown` is the order of its options, lines or partners."""
    texts = choices(item, shown, language)
    offered = tuple(
        Choice(_value(item, place), text) for place, text in zip(shown, texts, strict=True)
    )
    pairs = isinstance(item, MatchItem)
    return Question(
        item=item.id,
        type=item.type,
        domain=_domain_name(catalog, item.skill.partition(".")[0], language),
        ask=item.ask.pick(language),
        choices=_entries(item, language) if isinstance(item, MatchItem) else offered,
        partners=offered if pairs else (),
        stimulus=item.stimulus.pick(language) if item.stimulus else None,
        code=item.code,
        table=tuple(map(tuple, table_rows(item.table, language))) if item.table else (),
        unit=item.unit.pick(language) if isinstance(item, NumberItem) and item.unit else None,
        start=item.start.pick(language) if isinstance(item, RepairItem) else "",
    )


def _entries(item: MatchItem, language: Language) -> tuple[Choice, ...]:
    return tuple(Choice(place, text) for place, text in enumerate(item.left.pick(language)))


def _value(item: GradedItem, place: int) -> str | int:
    """What stands in an answer for the option, line or partner at this place of the file."""
    if isinstance(item, OrderItem | MatchItem):
        return place
    options: list[Option] = getattr(item, "option", [])
    return options[place].id


def rating_pages(
    catalog: Catalog, given: Mapping[str, int | None], known: Collection[str], language: Language
) -> tuple[RatingPage, ...]:
    """The self-ratings of the `known` skills by domain; `given` holds those gone through."""
    asked = (skill for skill in catalog.ratings if skill in known and skill in catalog.skills)
    return tuple(
        _rating_page(catalog, domain, skills, given, language)
        for domain, skills in by_domain(asked).items()
    )


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
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language, more: int = 0
) -> Results:
    """What a sitting tells, for a role or without; `more` = further questions to offer."""
    required = required_levels(catalog, role)
    groups = tuple(
        SkillGroup(
            _domain_name(catalog, domain, language),
            tuple(_skill_row(catalog, assessment, skill, required, language) for skill in skills),
        )
        for domain, skills in by_domain(assessment.skills).items()
    )
    return Results(
        title=role_name(catalog, role, language) if role else say(language, "app.results.describe"),
        summary=summary(catalog, assessment, role, language),
        mirror=mirror(catalog, assessment, language),
        stopped=why_stopped(assessment, language),
        groups=groups,
        role=role,
        nearest=() if role else _nearest(catalog, assessment, language),
        more=more,
        outlook=what_more_buys(assessment, language),
        reviewable=assessment.answered > 0,
        since=since(assessment.progress, language) if assessment.progress else "",
        changes=changes(catalog, assessment, language),
    )


def changes(catalog: Catalog, assessment: Assessment, language: Language) -> tuple[str, ...]:
    """What changed since the sitting before, skill by skill."""
    if assessment.progress is None:
        return ()
    found = change_sentences(catalog, assessment.progress, language)
    return found or (say(language, "progress.change.none"),)


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


def _skill_row(
    catalog: Catalog,
    assessment: Assessment,
    skill: str,
    required: Mapping[str, float],
    language: Language,
) -> SkillRow:
    result: SkillResult = assessment.skills[skill]
    # Who gave only self-ratings is told what follows from them.
    estimate = result.joint if assessment.by_ratings_alone else result.measured
    return SkillRow(
        skill_name(catalog, skill, language),
        estimate.level,
        estimate.low,
        estimate.high,
        required=required.get(skill) or None,
        self_rating=result.self_rating,
        inferred=result.inferred,
    )


def _domain_name(catalog: Catalog, domain: str, language: Language) -> str:
    found = catalog.domains.get(domain)
    return found.name.pick(language) if found else domain
