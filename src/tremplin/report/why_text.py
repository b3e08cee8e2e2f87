"""Why this and not that, in words and as values: what another plan would gain and lose."""

from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.language.format import hours, joined, money
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.plan.constraints import Constraints
from tremplin.plan.result import Plan
from tremplin.plan.why import Answer, Change
from tremplin.report.infeasible import infeasible_sentence
from tremplin.report.reasons import points_text, step_reason, titles_of

DIGITS: Final = 6
MOST: Final = 3
"""Titles that one sentence names before it counts the others."""


def answer_text(catalog: Catalog, plan: Plan, answer: Answer, language: Language) -> str:
    """Whether the resource is in the plan, and why, in full sentences."""
    title = titles_of(catalog, [answer.resource], language)
    if answer.in_plan:
        step = next(one for one in plan.steps if one.resource == answer.resource)
        sentences = [
            say(language, "why.in-plan", title=title),
            step_reason(catalog, plan, step, language),
            change_sentence(catalog, answer, language),
        ]
        return " ".join(sentences)
    sentences = [say(language, "why.not-in-plan", title=title)]
    if answer.change is not None and is_left_aside(catalog, plan.constraints, answer.resource):
        sentences.append(say(language, "why.kind"))
    return " ".join([*sentences, change_sentence(catalog, answer, language)])


def change_sentence(catalog: Catalog, answer: Answer, language: Language) -> str:
    """What the plan without it, or with it, would be; or why there is none."""
    change = answer.change
    if change is None:
        if answer.in_plan or answer.obstacle is None:
            return say(language, "why.without.impossible")
        sentence = infeasible_sentence(catalog, answer.obstacle, language)
        return f"{sentence[0].upper()}{sentence[1:]}."
    into = [one for one in change.into if one != answer.resource]
    out = [one for one in change.out if one != answer.resource]
    return say(
        language,
        f"why.{_key(answer.in_plan, bool(into), bool(out))}",
        title=titles_of(catalog, [answer.resource], language),
        into=titles_of(catalog, into, language, most=MOST),
        out=titles_of(catalog, out, language, most=MOST),
        amounts=amounts(change, language),
    )


def _key(in_plan: bool, into: bool, out: bool) -> str:
    if in_plan:
        if into:
            return "without.instead-out" if out else "without.instead"
        return "without.out" if out else "without.nothing"
    if into:
        return "with.into-out" if out else "with.into"
    return "with.out" if out else "with.only"


def amounts(change: Change, language: Language) -> str:
    """Share of the gap, hours and euros that change, in this order; what stays is left out."""
    if not (change.points or change.minutes or change.cents):
        return say(language, "why.tie")
    size = abs(change.points)
    parts = [
        say(
            language,
            f"why.points.{_way(change.points) if size else 'same'}",
            share=points_text(size, language),
        ),
        _amount("hours", change.minutes, hours(language, abs(change.minutes) / 60), language),
        _amount("price", change.cents, money(language, abs(change.cents) / 100), language),
    ]
    return joined(language, [part for part in parts if part])


def _amount(what: str, value: int, shown: str, language: Language) -> str:
    return say(language, f"why.{what}.{_way(value)}", **{what: shown}) if value else ""


def _way(value: int) -> str:
    return "more" if value > 0 else "fewer"


def is_left_aside(catalog: Catalog, constraints: Constraints, resource: str) -> bool:
    """Whether plans leave this kind of resource aside unless it is asked for."""
    kind = catalog.resources[resource].kind
    left_out = NOT_BY_DEFAULT - set(constraints.also_kinds)
    return kind in left_out or kind in constraints.without_kinds


def change_object(catalog: Catalog, answer: Answer, language: Language) -> dict[str, Any]:
    """What changes, as values: the other plan less this one; null where there is none."""
    change = answer.change
    return {
        "points": None if change is None else change.points,
        "coverage": None if change is None else round(change.coverage, DIGITS),
        "hours": None if change is None else round(change.minutes / 60, DIGITS),
        "price": None if change is None else change.cents / 100,
        "in": [] if change is None else list(change.into),
        "out": [] if change is None else list(change.out),
        "text": change_sentence(catalog, answer, language),
    }


def answer_object(
    catalog: Catalog, plan: Plan, answer: Answer, language: Language
) -> dict[str, Any]:
    """The answer about one resource as a JSON object."""
    return {
        "schema": "tremplin/why",
        "version": 1,
        "resource": answer.resource,
        "in_plan": answer.in_plan,
        "obstacle": None if answer.obstacle is None else answer.obstacle.cause,
        "change": change_object(catalog, answer, language),
        "text": answer_text(catalog, plan, answer, language),
    }
