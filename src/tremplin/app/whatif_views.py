"""From two plans to what sets them apart in words; pure, loaded after the first paint."""

import datetime as dt
from collections.abc import Callable, Iterable

from tremplin.app.dates import date_span
from tremplin.app.whatif_models import Measure, PlanChange
from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_plain, hours, money, number, percent_sign
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.difference import Difference, Moved, difference
from tremplin.plan.result import Plan, Step
from tremplin.report.reasons import title_of

HUNDRED = 100


def change_view(
    catalog: Catalog, first: Plan, second: Plan, language: Language, *, settled: bool = True
) -> PlanChange:
    """What becomes of the first plan in the second, figure by figure and step by step."""
    found = difference(first, second)
    same = not (found.into or found.out or found.moved or found.points)
    return PlanChange(
        measures=measures(first, second, found, language),
        into=_steps(catalog, second, found.into, language),
        out=_steps(catalog, first, found.out, language, dated=False),
        moved=tuple(_moved(catalog, one, language) for one in found.moved),
        sentence=_sentence(second, language, same=same, settled=settled),
        settled=settled,
    )


def _sentence(plan: Plan, language: Language, *, same: bool, settled: bool) -> str:
    if plan.proof.status == "time-limit":
        return say(language, f"app.whatif.{'unproved' if settled else 'first'}")
    return say(language, "app.whatif.same") if same and settled else ""


def measures(
    first: Plan, second: Plan, found: Difference, language: Language
) -> tuple[Measure, ...]:
    """Share of the gap, hours, weeks, price and end of both plans."""

    def row(key: str, before: str, after: str, change: str) -> Measure:
        return Measure(say(language, f"app.change.{key}"), before, after, change)

    def weeks(plan: Plan) -> str:
        return say(language, "app.whatif.weeks", n=len(plan.weeks))

    def price(cents: int) -> str:
        return money(language, cents / HUNDRED)

    def time(minutes: int) -> str:
        return hours(language, minutes / 60)

    later = _signed(found.weeks, lambda n: number(language, n))
    return (
        row("share", *_shares(first, second, language)),
        row("hours", time(first.minutes), time(second.minutes), _signed(found.minutes, time)),
        row("price", price(first.cents), price(second.cents), _signed(found.cents, price)),
        row("weeks", weeks(first), weeks(second), later),
        row("end", _end(first, language), _end(second, language), _later(first, second, language)),
    )


def _shares(first: Plan, second: Plan, language: Language) -> tuple[str, str, str]:
    """The shares of the gap in percent, and what sets them apart, in percentage points.

    With one decimal, or two where one would make different shares look equal.
    """
    exact = [plan.proof.value / HUNDRED for plan in (first, second)]
    same = len({round(share, 1) for share in exact}) < len(set(exact))
    digits = 2 if same else 1
    before, after = (round(share, digits) for share in exact)
    sign = percent_sign(language)

    def points(hundredths: int) -> str:
        size = hundredths / HUNDRED
        shown = number(language, size, digits)
        return say(language, "app.change.points", n=size, shown=shown)

    return (
        number(language, before, digits) + sign,
        number(language, after, digits) + sign,
        _signed(round((after - before) * HUNDRED), points),
    )


def _signed(value: int, shown: Callable[[int], str]) -> str:
    if not value:
        return ""
    return f"{'+' if value > 0 else '−'}{shown(abs(value))}"


def last_day(plan: Plan) -> dt.date | None:
    """The end of the last step."""
    return max((step.end for step in plan.steps), default=None)


def _end(plan: Plan, language: Language) -> str:
    day = last_day(plan)
    return say(language, "app.change.no-end") if day is None else date_plain(language, day)


def _later(first: Plan, second: Plan, language: Language) -> str:
    before, after = last_day(first), last_day(second)
    if before is None or after is None:
        return ""
    days = (after - before).days
    return _signed(days, lambda n: say(language, "app.change.days", n=n))


def _steps(
    catalog: Catalog, plan: Plan, names: Iterable[str], language: Language, *, dated: bool = True
) -> tuple[str, ...]:
    steps = {step.resource: step for step in plan.steps}
    return tuple(_step(catalog, steps[name], language, dated) for name in names)


def _step(catalog: Catalog, step: Step, language: Language, dated: bool) -> str:
    facts = [title_of(catalog, step.resource, language), hours(language, step.minutes / 60)]
    if step.cents:
        facts.append(money(language, step.cents / HUNDRED))
    if dated:
        facts.append(date_span(language, step.start, step.end))
    return " · ".join(facts)


def _moved(catalog: Catalog, moved: Moved, language: Language) -> str:
    title = title_of(catalog, moved.resource, language)
    dates = date_span(language, moved.start[1], moved.end[1])
    days = (moved.end[1] - moved.end[0]).days
    change = _signed(days, lambda n: say(language, "app.change.days", n=n))
    return " · ".join(part for part in (title, dates, change) if part)


def none_possible(sentence: str) -> PlanChange:
    """Limits under which there is no plan, and why."""
    return PlanChange(sentence=sentence, possible=False)
