"""From a plan to what the plan screen shows; pure, loaded after the first paint."""

from tremplin.app.dates import date_span
from tremplin.app.models import OpenGap, PlanStep, PlanView, PlanWeek
from tremplin.app.outlines import Outline
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import hours, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.causes import OpenGap as Gap
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.names import in_languages, role_name, skill_name, study_address
from tremplin.report.plan_text import step_price, summary
from tremplin.report.reasons import (
    gap_causes,
    levels_shown,
    notice_sentences,
    proof_sentence,
    step_reason,
    title_of,
)
from tremplin.report.resource_list import hours_text

HUNDREDTHS = 100
WORTH_OFFERING = 1.0
"""Hours that a lighter plan must spare."""


def plan_view(
    catalog: Catalog, plan: Plan, language: Language, lighter: Plan | None = None
) -> PlanView:
    """The plan with its reasons, causes and proof; `lighter` = one of nearly the same result."""
    spared = plan.hours - lighter.hours if lighter else 0.0
    offer = say(language, "app.plan.lighter", hours=hours(language, spared))
    return PlanView(
        title=role_name(catalog, plan.role, language),
        summary=(summary(plan, language),),
        steps=tuple(_step(catalog, plan, step, language) for step in plan.steps),
        weeks=tuple(_week(catalog, n, week, language) for n, week in enumerate(plan.weeks, 1)),
        open=tuple(
            _gap(catalog, gap, cause, language)
            for gap, cause in zip(plan.open, gap_causes(plan.open, language), strict=True)
        ),
        proof=proof_sentence(plan, language),
        notices=notice_sentences(catalog, plan, language),
        lighter=offer if spared >= WORTH_OFFERING else "",
        outline=Outline(plan.role, tuple((s.resource, s.start, s.end) for s in plan.steps)),
    )


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> PlanStep:
    resource = catalog.resources[step.resource]
    return PlanStep(
        title=resource.title.pick(language),
        about=about(resource, language),
        dates=date_span(language, step.start, step.end),
        hours=hours_text(resource, language),
        price=step_price(catalog, step, language),
        languages=languages(resource, language),
        note=resource.note.pick(language) if resource.note else "",
        reason=step_reason(catalog, plan, step, language),
        task=task(resource, language),
        url=study_address(resource, plan.constraints.study_in),
    )


def about(resource: Resource, language: Language) -> str:
    """Its kind, and who made it."""
    by = ", ".join(resource.by) or resource.publisher or ""
    kind = say(language, f"report.kind.{resource.kind}")
    return f"{kind}, {by}" if by else kind


def languages(resource: Resource, language: Language) -> str:
    """The languages in which one can study it."""
    return in_languages(resource.languages, language)


def task(resource: Resource, language: Language) -> str:
    """What is to be handed in; empty where there is nothing."""
    if resource.deliverable is None:
        return ""
    return say(language, "app.plan.task", task=resource.deliverable.pick(language))


def _gap(catalog: Catalog, gap: Gap, cause: str, language: Language) -> OpenGap:
    skill = skill_name(catalog, gap.skill, language)
    return OpenGap(
        skill,
        " → ".join(levels_shown(language, gap.reached / HUNDREDTHS, gap.required / HUNDREDTHS)),
        cause,
        offer=_offer(gap, skill, language),
        hours=(gap.extra_minutes or 0) / 60,
        euros=(gap.extra_cents or 0) / HUNDREDTHS,
    )


def _offer(gap: Gap, skill: str, language: Language) -> str:
    """What one may give to close the gap; empty where it takes something else."""
    offered = gap.cause in ("time", "budget", "time+budget", "language")
    if not offered or ("budget" in gap.cause and gap.extra_cents is None):
        return ""
    more = hours(language, (gap.extra_minutes or 0) / 60)
    price = money(language, (gap.extra_cents or 0) / HUNDREDTHS)
    return say(language, f"app.gap.{gap.cause}", skill=skill, hours=more, price=price)


def _week(catalog: Catalog, place: int, week: Week, language: Language) -> PlanWeek:
    dates = date_span(language, week.start, week.end)
    return PlanWeek(
        title=say(language, "app.plan.week", n=place, dates=dates),
        hours=hours(language, sum(session.minutes for session in week.sessions) / 60),
        sessions=tuple(
            (title_of(catalog, session.resource, language), hours(language, session.minutes / 60))
            for session in week.sessions
        ),
    )
