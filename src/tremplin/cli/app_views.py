"""What the app's screens show, made from results and plans."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from tremplin.app.models import (
    Choice,
    OpenGap,
    PlanStep,
    PlanView,
    PlanWeek,
    Question,
    RatingPage,
    RatingSkill,
    Results,
    RoleRow,
    SkillGroup,
    SkillRow,
)
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import (
    GradedItem,
    MatchItem,
    NumberItem,
    OrderItem,
    RatingItem,
    RepairItem,
)
from tremplin.language.format import date_plain, date_short, hours, joined, level
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import RoleResult
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.assessment import Assessment
from tremplin.report.plan_text import step_price
from tremplin.report.plan_text import summary as plan_summary
from tremplin.report.question_text import choices, table_rows
from tremplin.report.reasons import (
    gap_cause,
    notice_sentences,
    proof_sentence,
    step_reason,
    title_of,
)
from tremplin.report.results_text import by_domain, required_levels
from tremplin.report.results_words import (
    mirror,
    nearest_roles,
    role_name,
    skill_name,
    summary,
    why_stopped,
)


def question_view(
    catalog: Catalog, item: GradedItem, shown: Sequence[int], language: Language
) -> Question:
    """An item as it is asked; `shown` gives the order of options, lines or partners."""
    domain = catalog.domains.get(item.skill.partition(".")[0])
    texts = choices(item, shown, language)
    offered = tuple(
        Choice(_value(item, place), text) for place, text in zip(shown, texts, strict=True)
    )
    pairs = isinstance(item, MatchItem)
    return Question(
        item=item.id,
        type=item.type,
        domain=domain.name.pick(language) if domain else "",
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
    letter: str = item.option[place].id  # type: ignore[union-attr]
    return letter


def rating_pages(
    catalog: Catalog,
    given: Mapping[str, int | None],
    known: Collection[str],
    language: Language,
) -> tuple[RatingPage, ...]:
    """The self-ratings, one page a domain."""
    pages = []
    for domain, skills in by_domain(s for s in catalog.ratings if s in known).items():
        first = catalog.ratings[skills[0]]
        found = catalog.domains.get(domain)
        pages.append(
            RatingPage(
                domain=domain,
                name=found.name.pick(language) if found else domain,
                ask=first.ask.pick(language),
                hint=first.hint.pick(language) if first.hint else "",
                skills=tuple(
                    _rating_skill(catalog, catalog.ratings[skill], given, language)
                    for skill in skills
                ),
                done=all(skill in given for skill in skills),
            )
        )
    return tuple(pages)


def _rating_skill(
    catalog: Catalog, item: RatingItem, given: Mapping[str, int | None], language: Language
) -> RatingSkill:
    skill = catalog.skills[item.skill]
    levels = skill.levels.pick(language) if skill.levels else []
    return RatingSkill(
        skill=skill.id,
        name=skill.name.pick(language),
        options=(item.zero.pick(language), *levels),
        given=given.get(skill.id),
    )


def results_view(
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language, more: int
) -> Results:
    """What a sitting tells, for a role or without."""
    required = required_levels(catalog, role)
    title = role_name(catalog, role, language) if role else say(language, "report.results.title")
    return Results(
        title=title,
        summary=summary(catalog, assessment, role, language),
        mirror=mirror(catalog, assessment, language),
        stopped=why_stopped(assessment, language),
        groups=tuple(
            SkillGroup(
                catalog.domains[domain].name.pick(language)
                if domain in catalog.domains
                else domain,
                tuple(
                    _skill_row(catalog, assessment, skill, required, language) for skill in skills
                ),
            )
            for domain, skills in by_domain(assessment.skills).items()
        ),
        role=role,
        nearest=tuple(_role_row(catalog, found, language) for found in nearest_roles(assessment)),
        more=more,
    )


def _skill_row(
    catalog: Catalog,
    assessment: Assessment,
    skill: str,
    required: Mapping[str, float],
    language: Language,
) -> SkillRow:
    result, shown = assessment.skills[skill], assessment.shown(skill)
    return SkillRow(
        name=skill_name(catalog, skill, language),
        level=shown.level,
        low=shown.low,
        high=shown.high,
        required=required.get(skill) or None,
        self_rating=result.self_rating,
        inferred=result.inferred,
    )


def _role_row(catalog: Catalog, result: RoleResult, language: Language) -> RoleRow:
    return RoleRow(
        id=result.role,
        name=role_name(catalog, result.role, language),
        met=round(result.met_count),
        required=result.required_count,
    )


def plan_view(catalog: Catalog, plan: Plan, language: Language, lighter: Plan | None) -> PlanView:
    """A plan, ready to be read; `lighter` is a plan of nearly the same result to offer."""
    spared = plan.hours - lighter.hours if lighter else 0.0
    return PlanView(
        title=role_name(catalog, plan.role, language),
        summary=(plan_summary(plan, language),),
        steps=tuple(_step(catalog, plan, step, language) for step in plan.steps),
        weeks=tuple(_week(catalog, week, language) for week in plan.weeks),
        open=tuple(
            OpenGap(
                skill_name(catalog, gap.skill, language),
                _levels(gap.reached / 100, gap.required / 100, language),
                gap_cause(gap, language),
            )
            for gap in plan.open
        ),
        proof=proof_sentence(plan, language),
        notices=notice_sentences(catalog, plan, language),
        lighter=hours(language, spared) if spared >= 1 else "",
    )


def _levels(reached: float, required: float, language: Language) -> str:
    return f"{level(language, reached)} \u2192 {level(language, required)}"


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> PlanStep:
    resource = catalog.resources[step.resource]
    kind = say(language, f"report.kind.{resource.kind}")
    names = [say(language, f"report.language.{code}") for code in resource.languages]
    note = resource.note.pick(language) if resource.note else ""
    return PlanStep(
        title=resource.title.pick(language),
        about=", ".join([kind, *resource.by]),
        dates=_span(step.start, step.end, language),
        hours=hours(language, step.minutes / 60),
        price=step_price(catalog, step, language),
        languages=joined(language, names),
        reason=" ".join(filter(None, (step_reason(catalog, plan, step, language), note))),
        task=resource.deliverable.pick(language) if resource.deliverable else "",
        url=resource.url,
    )


def _span(start: dt.date, end: dt.date, language: Language) -> str:
    return f"{date_short(language, start)} \u2013 {date_plain(language, end)}"


def _week(catalog: Catalog, week: Week, language: Language) -> PlanWeek:
    minutes = sum(session.minutes for session in week.sessions)
    return PlanWeek(
        title=_span(week.start, week.end, language),
        hours=hours(language, minutes / 60),
        sessions=tuple(
            (title_of(catalog, s.resource, language), hours(language, s.minutes / 60))
            for s in week.sessions
        ),
    )
