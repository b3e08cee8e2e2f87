"""The plan's part of the HTML page: calendar, steps with reasons, weeks, open gaps, proof."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from tremplin.catalog.base import Text
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import date_ends, date_plain, date_short, hours, joined, money
from tremplin.language.localized import Language, other
from tremplin.language.strings import say
from tremplin.plan.causes import OpenGap
from tremplin.plan.checkpoints import Checkpoint
from tremplin.plan.gap import STEPS
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.checkpoints import (
    about_checkpoints,
    in_week,
    plan_checkpoints,
    week_line,
)
from tremplin.report.markup import Markup, element, markup, together, web_address
from tremplin.report.names import in_languages, skill_name, study_address
from tremplin.report.plan_text import step_facts
from tremplin.report.plan_text import summary as plan_summary
from tremplin.report.reasons import (
    gap_causes,
    levels_shown,
    notice_sentences,
    proof_sentence,
    step_reason,
    title_of,
)
from tremplin.report.svg import bars, months, picture

DAY: Final = dt.timedelta(days=1)
Span = tuple[dt.date, dt.date]


def plan_sections(catalog: Catalog, plan: Plan, language: Language) -> list[Markup]:
    """The sections of the page that follow the results."""
    made = [_intro(catalog, plan, language)]
    if plan.steps:
        made.append(_timeline(catalog, plan, language))
        made.append(_steps(catalog, plan, language))
        made.append(_weeks(catalog, plan, language))
    if plan.open:
        made.append(_open(catalog, plan.open, language))
    made.append(_proof(catalog, plan, language))
    return made


def plan_end(plan: Plan) -> dt.date:
    """The last day of study."""
    return max(step.end for step in plan.steps)


def _section(name: str, language: Language, *children: str) -> Markup:
    head = element("h3", say(language, f"export.html.{name}"), id=name)
    return element("section", head, *children)


def _intro(catalog: Catalog, plan: Plan, language: Language) -> Markup:
    role = catalog.role(plan.role)
    name = role.name.pick(language) if role else plan.role
    limits = joined(language, _limits(plan, language))
    return element(
        "section",
        element("h2", say(language, "plan.title", role=name)),
        element("p", plan_summary(plan, language)),
        element("p", say(language, "export.html.limits", limits=limits)),
        *(element("p", notice) for notice in notice_sentences(catalog, plan, language)),
    )


def _limits(plan: Plan, language: Language) -> list[str]:
    """The limits that the plan respects, each in a few words."""
    limits = plan.constraints
    by_day = limits.weekday_hours
    weekly = limits.hours_per_week if by_day is None else sum(by_day)
    found = [say(language, "plan.default.hours-per-week", hours=hours(language, weekly))]
    if limits.deadline:
        day = date_plain(language, limits.deadline)
        found.append(say(language, "export.html.limit.deadline", day=day))
    elif limits.weeks:
        found.append(say(language, "plan.default.weeks", n=limits.weeks))
    else:
        found.append(say(language, "export.html.limit.no-deadline"))
    if limits.budget is None:
        found.append(say(language, "plan.default.budget"))
    else:
        price = money(language, limits.budget)
        found.append(say(language, "export.html.limit.budget", price=price))
    words = in_languages(limits.study_in, language)
    return [*found, say(language, "plan.default.study-in", languages=words)]


def _heads(names: Sequence[str], language: Language, **classes: str) -> Markup:
    cells = [
        element("th", say(language, f"export.html.{name}"), scope="col", class_=classes.get(name))
        for name in names
    ]
    return element("thead", element("tr", *cells))


def _timeline(catalog: Catalog, plan: Plan, language: Language) -> Markup:
    first, last = plan.steps[0].start, plan_end(plan)
    when = element(
        "th",
        say(language, "export.html.when"),
        months(first, last, language),
        scope="col",
        class_="bars",
    )
    step = element("th", say(language, "export.html.step"), scope="col")
    dates = element("th", say(language, "export.html.dates-head"), scope="col", class_="number")
    rows = [_bar(catalog, plan, n, one, language) for n, one in enumerate(plan.steps, 1)]
    head = element("thead", element("tr", step, when, dates))
    return _section(
        "timeline", language, element("table", head, element("tbody", *rows), class_="timeline")
    )


def _bar(catalog: Catalog, plan: Plan, place: int, step: Step, language: Language) -> Markup:
    first, last = plan.steps[0].start, plan_end(plan)
    title = title_of(catalog, step.resource, language)
    dates = say(
        language,
        "export.html.dates",
        start=date_plain(language, step.start),
        end=date_plain(language, step.end),
    )
    short = f"{date_short(language, step.start)} \u2013 {date_short(language, step.end)}"
    drawn = picture(
        say(language, "export.html.picture-step", n=place),
        dates,
        *bars(_spans(plan, step), first, last),
    )
    return element(
        "tr",
        element("th", f"{place}. {title}", scope="row"),
        element("td", drawn, class_="bars"),
        element("td", short, class_="number"),
    )


def _spans(plan: Plan, step: Step) -> list[Span]:
    """The weeks in which the step is studied; neighbours are one span."""
    spans: list[Span] = []
    for week in plan.weeks:
        if any(session.resource == step.resource for session in week.sessions):
            if spans and spans[-1][1] + DAY == week.start:
                spans[-1] = (spans[-1][0], week.end)
            else:
                spans.append((week.start, week.end))
    return spans or [(step.start, step.end)]


def _steps(catalog: Catalog, plan: Plan, language: Language) -> Markup:
    entries = [_step(catalog, plan, step, language) for step in plan.steps]
    return _section("steps", language, element("ol", *entries, class_="steps"))


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> Markup:
    resource = catalog.resources[step.resource]
    kind = say(language, f"report.kind.{resource.kind}")
    facts = step_facts(catalog, step, language)
    return element(
        "li",
        element("h4", _text(resource.title, language)),
        element("p", together([kind, *resource.by, facts], " \u00b7 "), class_="soft"),
        element("p", step_reason(catalog, plan, step, language)),
        element("p", _text(resource.note, language)) if resource.note else Markup(),
        _work(resource, language),
        _link(study_address(resource, plan.constraints.study_in)),
    )


def _text(text: Text, language: Language) -> Markup:
    """A text of the catalogue; one that exists in the other language alone says so."""
    if getattr(text, language) is None:
        return element("span", text.pick(language), lang=other(language))
    return markup(text.pick(language))


def _work(resource: Resource, language: Language) -> Markup:
    """What a project asks for."""
    parts = []
    if resource.deliverable:
        label = element("strong", say(language, "export.html.to-hand-over"))
        parts.append(element("p", label, element("br"), resource.deliverable.pick(language)))
    if resource.checklist:
        checks = [element("li", check) for check in resource.checklist.pick(language)]
        parts.append(element("p", element("strong", say(language, "export.html.checks"))))
        parts.append(element("ul", *checks, class_="checks"))
    return together(parts)


def _link(url: str | None) -> Markup:
    address = web_address(url)
    if address is None:
        return Markup()
    return element("p", element("a", address, href=address, rel="noopener noreferrer"))


def _weeks(catalog: Catalog, plan: Plan, language: Language) -> Markup:
    heads = _heads(("week", "sessions", "length"), language, length="number")
    checks = plan_checkpoints(catalog, plan, language)
    rows = [_week(catalog, week, checks, language) for week in plan.weeks]
    table = element("table", heads, element("tbody", *rows), class_="weeks")
    about = [element("p", about_checkpoints(checks, language), class_="soft")] if checks else []
    return _section("weeks", language, table, *about)


def _week(
    catalog: Catalog, week: Week, checks: tuple[Checkpoint, ...], language: Language
) -> Markup:
    start, end = date_ends(language, week.start, week.end)
    dates = say(language, "export.html.dates", start=start, end=end)
    sessions = [
        element(
            "li",
            f"{title_of(catalog, session.resource, language)}, "
            f"{hours(language, session.minutes / 60)}",
        )
        for session in week.sessions
    ]
    sessions += [element("li", week_line(catalog, one, language)) for one in in_week(checks, week)]
    studied = sum(session.minutes for session in week.sessions)
    programme = element("ul", *sessions) if sessions else say(language, "export.html.nothing")
    return element(
        "tr",
        element("th", dates, scope="row"),
        element("td", programme),
        element("td", hours(language, studied / 60) if studied else "", class_="number"),
    )


def _open(catalog: Catalog, gaps: Sequence[OpenGap], language: Language) -> Markup:
    names = ("skill", "reached", "needed", "why")
    heads = _heads(names, language, reached="number", needed="number")
    causes = gap_causes(gaps, language)
    rows = [_gap(catalog, *row, language) for row in zip(gaps, causes, strict=True)]
    table = element("table", heads, element("tbody", *rows), class_="whole")
    return _section("open", language, table)


def _gap(catalog: Catalog, gap: OpenGap, cause: str, language: Language) -> Markup:
    levels = levels_shown(language, gap.reached / STEPS, gap.required / STEPS)
    figures = [
        element(
            "td",
            level,
            class_="number",
            data_label=say(language, f"export.html.{name}"),
        )
        for name, level in zip(("reached", "needed"), levels, strict=True)
    ]
    name = skill_name(catalog, gap.skill, language)
    return element("tr", element("th", name, scope="row"), *figures, element("td", cause))


def _proof(catalog: Catalog, plan: Plan, language: Language) -> Markup:
    sentence = element("p", proof_sentence(plan, language))
    return _section("proof", language, element("div", sentence, class_="proof"))
