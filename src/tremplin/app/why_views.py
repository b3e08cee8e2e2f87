"""From answers of the planner to what the curve and the page of a resource show; pure."""

import datetime as dt
from typing import Final

from tremplin.app.curve_grid import present_end
from tremplin.app.plan_views import about
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import (
    Along,
    CurvePoint,
    FoundResource,
    PlanChange,
    Standing,
    WhyView,
)
from tremplin.app.whatif_views import change_view
from tremplin.app.wishes import Wish, wish_of
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import date_plain, hours, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.problem import WHOLE
from tremplin.plan.result import Plan
from tremplin.plan.why import Answer
from tremplin.report.infeasible import without_options
from tremplin.report.names import skill_name
from tremplin.report.reasons import step_reason
from tremplin.report.resource_list import hours_text, price_text
from tremplin.report.why_text import amounts, change_sentence, is_left_aside

JOINED: Final = str.maketrans("", "", "'’-")
"""Names are found without their apostrophes and hyphens too."""


def curve_point(
    catalog: Catalog,
    shown: Plan,
    plan: Plan,
    limits: ChosenConstraints,
    along: Along,
    language: Language,
) -> CurvePoint:
    """One limit with its plan."""
    share, other = plan.proof.value / WHOLE, plan.price if along == "time" else plan.hours
    change = change_view(catalog, shown, plan, language)
    end = present_end(limits, plan.constraints.start)
    return CurvePoint(*limit_words(limits, along, end, language), share, other, change)


def limit_words(
    limits: ChosenConstraints, along: Along, end: dt.date | None, language: Language
) -> tuple[str, str]:
    """A limit, short and in a sentence; `end` is the last day that it allows."""
    if along == "time":
        if end is None:
            text = say(language, "app.whatif.no-limit")
            return text, say(language, "app.curve.no-limit-time")
        week = hours(language, limits.hours_per_week)
        date = date_plain(language, end)
        return date_plain(language, end), say(language, "app.curve.until", date=date, hours=week)
    if limits.budget is None:
        return say(language, "app.whatif.no-limit"), say(language, "app.curve.no-limit-money")
    euros = money(language, limits.budget)
    key = "app.curve.budget" if limits.budget else "app.curve.free"
    return euros, say(language, key, money=euros)


def found_resources(
    catalog: Catalog, plan: Plan, limits: ChosenConstraints, language: Language
) -> tuple[FoundResource, ...]:
    """Everything that one may ask about: the steps first, then in the order of the catalogue."""
    steps = [step.resource for step in plan.steps]
    names = dict.fromkeys([*steps, *catalog.resources])
    return tuple(
        _found(catalog, catalog.resources[name], _mark(name, steps, limits, language), language)
        for name in names
    )


def _mark(name: str, steps: list[str], limits: ChosenConstraints, language: Language) -> str:
    standing = _standing(name in steps, wish_of(limits, name))
    return "" if standing == "out" else say(language, f"app.why.mark-{standing}")


def _standing(in_plan: bool, wish: Wish) -> Standing:
    if wish != "either":
        return wish
    return "in-plan" if in_plan else "out"


def _found(catalog: Catalog, resource: Resource, mark: str, language: Language) -> FoundResource:
    titles = (resource.title.fr, resource.title.en, resource.publisher, resource.id)
    skills = [skill_name(catalog, taught.skill, language) for taught in resource.teaches]
    facts = [about(resource, language), *_facts(resource, language), mark]
    words = " ".join(filter(None, (*titles, *resource.by, *skills)))
    return FoundResource(
        id=resource.id,
        title=resource.title.pick(language),
        about=" · ".join(fact for fact in facts if fact),
        words=f"{words} {words.translate(JOINED)}",
    )


def _facts(resource: Resource, language: Language) -> tuple[str, str]:
    return hours_text(resource, language), price_text(resource, language)


def why_view(
    catalog: Catalog,
    plan: Plan,
    answer: Answer,
    change: PlanChange,
    wish: Wish,
    language: Language,
) -> WhyView:
    """The answer about one resource in sentences, beside the figures of the other plan."""
    resource = catalog.resources[answer.resource]
    return WhyView(
        id=resource.id,
        title=resource.title.pick(language),
        about=" · ".join((about(resource, language), *_facts(resource, language))),
        standing=_standing(answer.in_plan, wish),
        sentences=tuple(_sentences(catalog, plan, answer, wish, language)),
        change=change,
        other_plan=answer.change is not None,
    )


def _sentences(
    catalog: Catalog, plan: Plan, answer: Answer, wish: Wish, language: Language
) -> list[str]:
    """How it stands, why, and in numbers what the plan without it, or with it, would be."""
    sentences = [say(language, f"app.why.{'stands-in' if answer.in_plan else 'stands-out'}")]
    if wish != "either":
        sentences[0] += " " + say(language, f"app.why.{wish}")
    if answer.in_plan:
        step = next(one for one in plan.steps if one.resource == answer.resource)
        sentences.append(step_reason(catalog, plan, step, language))
    if answer.change is None:
        return [*sentences, without_options(change_sentence(catalog, answer, language))]
    if not answer.in_plan and is_left_aside(catalog, plan.constraints, answer.resource):
        sentences.append(say(language, "why.kind"))
    key = "sum-without" if answer.in_plan else "sum-with"
    return [*sentences, say(language, f"app.why.{key}", amounts=amounts(answer.change, language))]
