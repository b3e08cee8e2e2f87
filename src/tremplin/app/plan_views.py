"""From a plan to what the plan screen shows; pure, loaded after the first paint."""

import datetime as dt

from tremplin.app.models import OpenGap, PlanStep, PlanView, PlanWeek
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import date_plain, hours, joined, number
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.names import role_name, skill_name
from tremplin.report.plan_text import step_price, summary
from tremplin.report.reasons import (
    gap_cause,
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
            OpenGap(
                skill_name(catalog, gap.skill, language),
                _from_to(language, gap.reached / HUNDREDTHS, gap.required / HUNDREDTHS),
                gap_cause(gap, language),
            )
            for gap in plan.open
        ),
        proof=proof_sentence(plan, language),
        notices=notice_sentences(catalog, plan, language),
        lighter=offer if spared >= WORTH_OFFERING else "",
    )


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> PlanStep:
    resource = catalog.resources[step.resource]
    by = ", ".join(resource.by) or resource.publisher or ""
    kind = say(language, f"report.kind.{resource.kind}")
    return PlanStep(
        title=resource.title.pick(language),
        about=f"{kind}, {by}" if by else kind,
        dates=date_span(language, step.start, step.end),
        hours=hours_text(resource, language),
        price=step_price(catalog, step, language),
        languages=_languages(resource, language),
        note=resource.note.pick(language) if resource.note else "",
        reason=step_reason(catalog, plan, step, language),
        task=_task(resource, language),
        url=resource.url,
    )


def date_span(language: Language, first: dt.date, last: dt.date) -> str:
    """From one day to another, month and year said once where they are the same."""
    start, end = date_plain(language, first), date_plain(language, last)
    if first == last:
        return say(language, "app.plan.day", first=start)
    if (first.year, first.month) == (last.year, last.month):
        start = start.rsplit(" ", 2)[0]
    elif first.year == last.year:
        start = start.rsplit(" ", 1)[0]
    return say(language, "app.plan.dates", first=start, last=end)


def _languages(resource: Resource, language: Language) -> str:
    names = [say(language, f"report.language.{code}") for code in resource.languages]
    return say(language, "report.resources.in", languages=joined(language, names))


def _task(resource: Resource, language: Language) -> str:
    if resource.deliverable is None:
        return ""
    return say(language, "app.plan.task", task=resource.deliverable.pick(language))


def _from_to(language: Language, low: float, high: float) -> str:
    return f"{number(language, low, 2)} → {number(language, high, 2)}"


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
