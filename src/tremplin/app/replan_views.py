"""From a plan made again, and from a checkpoint, to what the screens show; pure."""

import datetime as dt
from collections.abc import Iterator, Mapping

from tremplin.app.dates import date_span
from tremplin.app.models import SkillRow
from tremplin.app.study_models import Checked, Replan
from tremplin.catalog.catalog import Catalog
from tremplin.language.format import hours, joined, money, number, percent
from tremplin.language.localized import LANGUAGES, Language
from tremplin.language.strings import say
from tremplin.plan.difference import Difference
from tremplin.plan.result import Plan
from tremplin.report.checkpoints import CheckpointResult
from tremplin.report.names import role_name, skill_name
from tremplin.report.plan_text import summary
from tremplin.report.reasons import notice_sentences
from tremplin.report.results_words import chance_text


def replan_view(
    catalog: Catalog,
    plan: Plan,
    change: Difference,
    titles: Mapping[str, tuple[str, str]],
    language: Language,
) -> Replan:
    """What the new plan changes; `titles` are those of the old one, for what has gone."""
    changed = {*change.into, *(moved.resource for moved in change.moved)}
    spans = {step.resource: date_span(language, step.start, step.end) for step in plan.steps}

    def title(name: str) -> str:
        resource = catalog.resource(name)
        if resource is not None:
            return resource.title.pick(language)
        return titles[name][LANGUAGES.index(language)] if name in titles else name

    return Replan(
        title=role_name(catalog, plan.role, language),
        summary=tuple(_summary(plan, change, language)),
        into=tuple((title(name), spans[name]) for name in change.into),
        out=tuple(title(name) for name in change.out),
        moved=tuple(
            (title(one.resource), _dates(one.start, one.end, language)) for one in change.moved
        ),
        kept=tuple((title(name), span) for name, span in spans.items() if name not in changed),
        notices=notice_sentences(catalog, plan, language),
        same=not (change.into or change.out or change.moved),
    )


def _dates(start: tuple[dt.date, dt.date], end: tuple[dt.date, dt.date], language: Language) -> str:
    before = date_span(language, start[0], end[0])
    after = date_span(language, start[1], end[1])
    return say(language, "app.replan.dates", before=before, after=after)


def _summary(plan: Plan, change: Difference, language: Language) -> Iterator[str]:
    if not (change.into or change.out or change.moved):
        yield say(language, "app.replan.same")
        return
    yield summary(plan, language)
    amounts = list(_amounts(change, language))
    if amounts:
        yield say(language, "app.replan.amounts", amounts=joined(language, amounts))
    else:
        yield say(language, "app.replan.no-amounts")
    if plan.total_gap:
        after = percent(language, plan.coverage / plan.total_gap)
        before = percent(language, (plan.coverage - change.coverage) / plan.total_gap)
        key = "share-same" if before == after else "share"
        yield say(language, f"app.replan.{key}", before=before, after=after)


def _amounts(change: Difference, language: Language) -> Iterator[str]:
    """Weeks, hours and money, more or less."""

    def which(amount: int) -> str:
        return "more" if amount > 0 else "fewer"

    if change.weeks:
        yield say(language, f"why.weeks.{which(change.weeks)}", n=abs(change.weeks))
    if change.minutes:
        time = hours(language, abs(change.minutes) / 60)
        yield say(language, f"why.hours.{which(change.minutes)}", hours=time)
    if change.cents:
        price = money(language, abs(change.cents) / 100)
        yield say(language, f"why.price.{which(change.cents)}", price=price)


def checked_view(catalog: Catalog, found: CheckpointResult, language: Language) -> Checked:
    """The level before and after, and what it comes to."""
    before, after = say(language, "app.checkpoint.before"), say(language, "app.checkpoint.after")
    rows = [(before, found.before)]
    if found.answers:
        rows.append((after, found.after))
    return Checked(
        title=skill_name(catalog, found.skill, language),
        rows=tuple(
            SkillRow(name, one.level, one.low, one.high, required=found.required)
            for name, one in rows
        ),
        sentences=tuple(_told(found, language)),
        reviewable=found.answers > 0,
    )


def _told(found: CheckpointResult, language: Language) -> Iterator[str]:
    if not found.complete:
        yield say(language, "app.checkpoint.incomplete")
    if not found.answers:
        yield say(language, "app.checkpoint.none-answered")
        return
    yield say(language, "app.checkpoint.right", right=found.right, n=found.answers)
    if found.required is not None and found.probability is not None:
        required = number(language, found.required, 1)
        chance = chance_text(language, found.probability)
        yield say(language, "app.checkpoint.met", required=required, chance=chance)
