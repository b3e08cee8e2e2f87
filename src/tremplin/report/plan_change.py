"""What sets a plan made again apart from the followed one: in words and as JSON."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import (
    date_plain,
    date_short,
    hours,
    joined,
    money,
    number,
    percent,
    percent_sign,
)
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.difference import Difference
from tremplin.plan.problem import WHOLE
from tremplin.plan.result import Plan
from tremplin.report.layout import bullet, heading, paragraph, sections

DIGITS = 6


@dataclass(frozen=True)
class PlanChange:
    """The difference from what was left of the followed plan, and what became of the rest."""

    difference: Difference
    since: dt.date
    """The day from which that plan is followed."""
    done: tuple[str, ...] = ()
    abandoned: tuple[str, ...] = ()
    spent: int = 0
    """Cents taken off the budget for what was begun or finished."""
    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Of its steps, by language, for those that the catalogue no longer has."""


def change_object(change: PlanChange) -> dict[str, Any]:
    """The difference as JSON; steps by id, pairs are before and after, prices in euros."""
    found = change.difference
    return {
        "since": change.since.isoformat(),
        "done": list(change.done),
        "abandoned": list(change.abandoned),
        "in": list(found.into),
        "out": list(found.out),
        "moved": [
            {
                "resource": one.resource,
                "start": [day.isoformat() for day in one.start],
                "end": [day.isoformat() for day in one.end],
            }
            for one in found.moved
        ],
        "coverage": round(found.coverage, DIGITS),
        "points": found.points,
        "weeks": found.weeks,
        "hours": round(found.minutes / 60, DIGITS),
        "price": found.cents / 100,
        "spent": change.spent / 100,
    }


def change_text(catalog: Catalog, plan: Plan, change: PlanChange, language: Language) -> str:
    """The difference as plain text: steps done, in, out, moved, then the totals."""
    since, start = date_plain(language, change.since), date_plain(language, plan.constraints.start)
    lines = list(_lines(catalog, plan, change, language))
    return sections(
        heading(say(language, "study.replan.title")),
        paragraph(say(language, "study.replan.since", day=since, start=start)),
        "\n".join(map(bullet, lines)),
        paragraph(_totals(change.difference, language)),
        paragraph(_spent(plan, change, language)),
    )


def _lines(catalog: Catalog, plan: Plan, change: PlanChange, language: Language) -> Iterator[str]:
    found = change.difference

    def titled(names: Iterable[str]) -> str:
        quoted = [_title(catalog, change, name, language) for name in names]
        return joined(language, [say(language, "plan.step.quoted", title=one) for one in quoted])

    if change.done:
        yield say(language, "study.replan.done", titles=titled(change.done))
    if change.abandoned:
        yield say(language, "study.replan.abandoned", titles=titled(change.abandoned))
    yield from _in_and_out(plan, found, lambda name: titled([name]), language)
    moved = {one.resource for one in found.moved}
    kept = [s for s in plan.steps if s.resource not in moved and s.resource not in found.into]
    for one in found.moved:
        (old_start, new_start), (old_end, new_end) = one.start, one.end
        yield say(
            language,
            "study.replan.moved",
            title=titled([one.resource]),
            start=date_short(language, old_start),
            end=date_short(language, old_end),
            new_start=date_short(language, new_start),
            new_end=date_short(language, new_end),
        )
    if kept and (moved or found.into or found.out):
        yield say(language, "study.replan.kept", n=len(kept))
    elif kept:
        yield say(language, "study.replan.same")


def _in_and_out(
    plan: Plan, found: Difference, titled: Callable[[str], str], language: Language
) -> Iterator[str]:
    steps = {step.resource: step for step in plan.steps}
    for name in found.into:
        start, end = steps[name].start, steps[name].end
        dates = {"start": date_short(language, start), "end": date_short(language, end)}
        yield say(language, "study.replan.into", title=titled(name), **dates)
    for name in found.out:
        yield say(language, "study.replan.out", title=titled(name))


def _title(catalog: Catalog, change: PlanChange, name: str, language: Language) -> str:
    resource = catalog.resource(name)
    if resource is not None:
        return resource.title.pick(language)
    title = change.titles.get(name, {})
    return title.get(language) or next(iter(title.values()), name)


def _totals(found: Difference, language: Language) -> str:
    if not (found.points or found.minutes or found.weeks or found.cents):
        return ""
    weeks = say(language, "study.replan.weeks", n=abs(found.weeks))
    return say(
        language,
        "study.replan.totals",
        coverage=signed(found.points, _share(found.points, language)),
        hours=signed(found.minutes, hours(language, abs(found.minutes) / 60)),
        weeks=signed(found.weeks, weeks),
        money=signed(found.cents, money(language, abs(found.cents) / 100)),
    )


def _share(points: int, language: Language) -> str:
    """Points of 10,000 in percent, without sign; what is less than one with its decimals."""
    share = abs(points) / WHOLE
    if not 0 < share < 0.01:
        return percent(language, share)
    return number(language, 100 * share, 2) + percent_sign(language)


def signed(value: float, text: str) -> str:
    """The text of an amount with the sign of its value: `+2 h`, `−2 h`, `±0 h`."""
    if value == 0:
        return f"±{text}"
    return f"+{text}" if value > 0 else f"\u2212{text}"


def _spent(plan: Plan, change: PlanChange, language: Language) -> str:
    budget = plan.constraints.budget
    if budget is None or not change.spent:
        return ""
    spent, left = money(language, change.spent / 100), money(language, budget)
    return say(language, "study.replan.spent", spent=spent, left=left)
