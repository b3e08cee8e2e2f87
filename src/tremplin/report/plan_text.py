"""A plan as plain text for 80 columns: weeks, steps with their reasons, open gaps, proof."""

from collections.abc import Mapping

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.language.format import date_ends, date_plain, hours, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.checkpoints import Checkpoint
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.checkpoints import (
    about_checkpoints,
    in_week,
    plan_checkpoints,
    week_line,
)
from tremplin.report.layout import bullet, heading, paragraph, sections
from tremplin.report.names import study_address
from tremplin.report.reasons import (
    gap_sentences,
    proof_sentence,
    share_text,
    step_reason,
    title_of,
)


def plan_text(
    catalog: Catalog, plan: Plan, language: Language, others: Mapping[str, str] | None = None
) -> str:
    """The whole plan; `others` says for steps what the best plan without them would be."""
    role = catalog.roles[plan.role].name.pick(language)
    checks = plan_checkpoints(catalog, plan, language)
    return sections(
        heading(say(language, "plan.title", role=role)),
        paragraph(summary(plan, language)),
        paragraph(proof_sentence(plan, language)),
        _part(language, "weeks", [_week(catalog, week, checks, language) for week in plan.weeks]),
        paragraph(about_checkpoints(checks, language)),
        _part(language, "steps", _steps(catalog, plan, language, others or {})),
        _part(
            language,
            "open",
            [bullet(sentence) for sentence in gap_sentences(catalog, plan.open, language)],
        ),
    )


def summary(plan: Plan, language: Language) -> str:
    """Steps, hours, price, dates and the share of the gap that is closed, in one sentence."""
    if not plan.steps:
        return say(language, "plan.summary.empty")
    return say(
        language,
        "plan.summary",
        n=len(plan.steps),
        hours=hours(language, plan.hours),
        price=_whole_price(plan, language),
        start=date_plain(language, plan.steps[0].start),
        end=date_plain(language, max(step.end for step in plan.steps)),
        share=share_text(plan.coverage / plan.total_gap, language) if plan.total_gap else "",
    )


def _whole_price(plan: Plan, language: Language) -> str:
    """What the plan costs, and how many prices of it are not known."""
    unknown = sum(len(one.resources) for one in plan.notices if one.key == "unknown-price")
    price = money(language, plan.price) if plan.cents else say(language, "plan.free")
    if not unknown:
        return price
    key = "plan.price-beside" if plan.cents else "plan.free-beside"
    return say(language, key, price=price, n=unknown)


def step_price(catalog: Catalog, step: Step, language: Language) -> str:
    """What a step costs in euros; "about" unless the price was seen."""
    resource = catalog.resources[step.resource]
    if resource.free or resource.price is None:
        return say(language, "plan.free")
    if resource.price.amount is None:
        return say(language, "plan.price-unknown")
    if not step.cents and resource.price.amount:
        return say(language, f"plan.{'in-subscription' if _is_shared(resource) else 'paid'}")
    return money(language, step.cents / 100, about=resource.price.basis != "seen")


def _is_shared(resource: Resource) -> bool:
    return resource.price is not None and resource.price.subscription is not None


def step_facts(catalog: Catalog, step: Step, language: Language) -> str:
    """Hours, price and dates of a step."""
    start, end = date_ends(language, step.start, step.end)
    return say(
        language,
        "plan.step.facts",
        hours=hours(language, step.minutes / 60),
        price=step_price(catalog, step, language),
        start=start,
        end=end,
    )


def _part(language: Language, key: str, lines: list[str]) -> str:
    return "\n".join([say(language, f"plan.{key}"), *lines]) if lines else ""


def week_head(week: Week, language: Language) -> str:
    """The dates of a week and the hours studied in it."""
    minutes = sum(session.minutes for session in week.sessions)
    first, last = date_ends(language, week.start, week.end)
    return say(
        language,
        "plan.week" if week.sessions else "plan.week.off",
        first=first,
        last=last,
        hours=hours(language, minutes / 60),
    )


def _week(catalog: Catalog, week: Week, checks: tuple[Checkpoint, ...], language: Language) -> str:
    lines = [
        bullet(f"{title_of(catalog, s.resource, language)}, {hours(language, s.minutes / 60)}")
        for s in week.sessions
    ]
    lines += [bullet(week_line(catalog, one, language)) for one in in_week(checks, week)]
    return "\n".join([paragraph(week_head(week, language), " "), *lines])


def _steps(
    catalog: Catalog, plan: Plan, language: Language, others: Mapping[str, str]
) -> list[str]:
    return [
        _step(catalog, plan, place, language, others.get(step.resource))
        for place, step in enumerate(plan.steps, 1)
    ]


def _step(catalog: Catalog, plan: Plan, place: int, language: Language, other: str | None) -> str:
    step = plan.steps[place - 1]
    resource = catalog.resources[step.resource]
    by = f" ({', '.join(resource.by)})" if resource.by else ""
    lines = [
        paragraph(f"{place:2}. {resource.title.pick(language)}{by}", hanging="    "),
        paragraph(step_facts(catalog, step, language), "    "),
        paragraph(step_reason(catalog, plan, step, language), "    "),
    ]
    if other:
        lines.append(paragraph(other, "    "))
    address = study_address(resource, plan.constraints.study_in)
    if address:
        lines.append(f"    {address}")
    return "\n".join([*lines, f"    [{step.resource}]"])
