"""Why a plan is as it is: the reason for each step, for each gap left open, and the proof."""

from collections.abc import Iterable, Sequence

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import (
    date_plain,
    hours,
    joined,
    money,
    number,
    percent,
    percent_sign,
)
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.causes import OpenGap
from tremplin.plan.gap import STEPS
from tremplin.plan.problem import WHOLE
from tremplin.plan.result import Closing, Notice, Opening, Plan, Step
from tremplin.report.names import skill_name

MOST_TITLES = 2
"""Titles that one sentence names before it counts the others."""


def step_reason(catalog: Catalog, plan: Plan, step: Step, language: Language) -> str:
    """What the step closes, in numbers, and why it comes where it does."""
    sentences = [_what(catalog, plan, step, language), _why_here(catalog, plan, step, language)]
    if _price_is_unknown(plan, step):
        sentences.append(say(language, "plan.step.price-unknown"))
    return " ".join(sentence for sentence in sentences if sentence)


def _what(catalog: Catalog, plan: Plan, step: Step, language: Language) -> str:
    if not step.closes:
        return _stone(catalog, step, language)
    gain = sum(closing.gain for closing in step.closes)
    return say(
        language,
        "plan.step.closes",
        levels=joined(language, [_levels(catalog, one, language) for one in step.closes]),
        share=share_text(gain / plan.total_gap, language),
        hours=hours(language, step.minutes / 60),
    )


def _levels(catalog: Catalog, closing: Closing, language: Language) -> str:
    skill = skill_name(catalog, closing.skill, language)
    if closing.to <= closing.from_:
        return say(language, "plan.step.surer", skill=skill)
    start, end, required = levels_shown(language, closing.from_, closing.to, closing.required)
    return say(
        language,
        "plan.step.level" if closing.to >= closing.required else "plan.step.level-asked",
        start=start,
        end=end,
        required=required,
        skill=skill,
    )


def levels_shown(language: Language, *levels: float) -> list[str]:
    """Levels beside each other: with one decimal, or two where one would make them look equal."""
    shown = [number(language, level, 1) for level in levels]
    apart = len(set(shown)) == len({round(level, 2) for level in levels})
    return shown if apart else [number(language, level, 2) for level in levels]


def _stone(catalog: Catalog, step: Step, language: Language) -> str:
    if not step.opens:
        return say(language, "plan.step.stone-asked")
    return _opening(catalog, "stone", step.opens[0], language)


def _opening(catalog: Catalog, kind: str, opening: Opening, language: Language) -> str:
    title = title_of(catalog, opening.resource, language)
    if opening.skill is None or opening.level is None:
        return say(language, f"plan.step.{kind}-end", title=title)
    skill = skill_name(catalog, opening.skill, language)
    level = number(language, opening.level, 2)
    return say(language, f"plan.step.{kind}-level", title=title, skill=skill, level=level)


def _why_here(catalog: Catalog, plan: Plan, step: Step, language: Language) -> str:
    followers = list(dict.fromkeys(opening.resource for opening in step.opens))
    if len(followers) > 1:
        titles = titles_of(catalog, followers, language)
        return say(language, "plan.step.opens-several", titles=titles)
    if followers:
        return _opening(catalog, "opens", step.opens[0], language) if step.closes else ""
    if step.waits_for:
        titles = titles_of(catalog, step.waits_for, language)
        return say(language, "plan.step.waited", titles=titles)
    if step.closes and step.best_paid and step is not plan.steps[-1]:
        return say(language, "plan.step.best-rate")
    asked = step.resource in plan.constraints.with_
    return say(language, "plan.step.asked") if asked and step.closes else ""


def _price_is_unknown(plan: Plan, step: Step) -> bool:
    return any(
        notice.key == "unknown-price" and step.resource in notice.resources
        for notice in plan.notices
    )


def gap_levels(catalog: Catalog, gap: OpenGap, language: Language) -> str:
    """The skill, the level in the end and the level asked."""
    reached, required = levels_shown(language, gap.reached / STEPS, gap.required / STEPS)
    return say(
        language,
        "plan.open.levels",
        skill=skill_name(catalog, gap.skill, language),
        reached=reached,
        required=required,
    )


def gap_sentences(catalog: Catalog, gaps: Sequence[OpenGap], language: Language) -> list[str]:
    """Levels and cause of each gap."""
    causes = gap_causes(gaps, language)
    return [
        f"{gap_levels(catalog, gap, language)} {cause}"
        for gap, cause in zip(gaps, causes, strict=True)
    ]


def gap_causes(gaps: Sequence[OpenGap], language: Language) -> list[str]:
    """Why each gap stays open: a cause in full where it comes first, then in short."""
    keys = [_cause_key(gap) for gap in gaps]
    return [
        _cause("again" if key in keys[:place] else "cause", gap, language)
        for place, (key, gap) in enumerate(zip(keys, gaps, strict=True))
    ]


def gap_cause(gap: OpenGap, language: Language) -> str:
    """Why the gap stays open, and what it would take."""
    return _cause("cause", gap, language)


def _cause_key(gap: OpenGap) -> str:
    key: str = gap.cause
    if gap.together:
        key = "together"
    if gap.lighter:
        key = "steady" if gap.steady else "lighter"
    if "budget" in gap.cause and gap.extra_cents is None:
        key = f"{gap.cause}-unknown"
    return key


def _cause(kind: str, gap: OpenGap, language: Language) -> str:
    return say(
        language,
        f"plan.{kind}.{_cause_key(gap)}",
        hours=hours(language, (gap.extra_minutes or 0) / 60),
        price=money(language, (gap.extra_cents or 0) / 100),
    )


def proof_sentence(plan: Plan, language: Language) -> str:
    """What is proved, for someone who never heard of optimisation."""
    proof = plan.proof
    key: str = proof.status
    within = percent(language, plan.constraints.within / 100)
    if proof.status == "optimal" and proof.steady is not None:
        key, within = "steady", number(language, proof.steady, 1) + percent_sign(language)
    elif proof.status == "optimal" and plan.constraints.within > 0:
        key = "lighter"
    share, best = (share_text(points / WHOLE, language) for points in (proof.value, proof.bound))
    if proof.value != proof.bound:
        share, best = points_text(proof.value, language), points_text(proof.bound, language)
    wanted = len(plan.constraints.with_)
    limits = say(language, f"plan.proof.within{'-wanted' if wanted else ''}", n=wanted)
    return say(language, f"plan.proof.{key}", share=share, best=best, within=within, limits=limits)


def notice_sentences(catalog: Catalog, plan: Plan, language: Language) -> tuple[str, ...]:
    """What to know about the figures of the plan."""
    found = [_notice(catalog, notice, language) for notice in plan.notices]
    if plan.proof.order == "heuristic":
        found.append(say(language, "plan.notice.order"))
    return tuple(found)


def _notice(catalog: Catalog, notice: Notice, language: Language) -> str:
    currency = catalog.currency
    return say(
        language,
        f"plan.notice.{notice.key}",
        n=len(notice.resources),
        titles=titles_of(catalog, notice.resources, language, most=len(notice.resources)),
        rate=number(language, currency.usd_in_eur, 4) if currency else "",
        day=date_plain(language, currency.checked) if currency else "",
    )


def share_text(share: float, language: Language) -> str:
    """A share of the gap in whole percent; what is less than one is not called nothing."""
    if 0 < share < 0.01:
        return say(language, "plan.less-than-one")
    return percent(language, share)


def points_text(points: int, language: Language) -> str:
    """Points of the proof in percent of the gap: one decimal, two where one would show nothing."""
    size = number(language, 100 * points / WHOLE, 1 if points >= WHOLE // 1000 else 2)
    return size + percent_sign(language)


def title_of(catalog: Catalog, resource: str, language: Language) -> str:
    """The title of a resource, or its identifier where it is unknown."""
    found = catalog.resource(resource)
    return resource if found is None else found.title.pick(language)


def titles_of(
    catalog: Catalog, resources: Iterable[str], language: Language, most: int = MOST_TITLES
) -> str:
    """Titles in quotation marks, and how many more there are."""
    names = [
        say(language, "plan.step.quoted", title=title_of(catalog, one, language))
        for one in resources
    ]
    more = len(names) - most
    if more > 0:
        names = [*names[:most], say(language, "plan.step.and-more", n=more)]
    return joined(language, names)
