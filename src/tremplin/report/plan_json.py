"""A plan as one JSON object."""

from typing import Any, Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.plan.causes import OpenGap
from tremplin.plan.constraints import Constraints
from tremplin.plan.gap import STEPS
from tremplin.plan.result import Plan, Step
from tremplin.plan.schedule import Week
from tremplin.report.checkpoints import checkpoint_object, plan_checkpoints
from tremplin.report.reasons import gap_cause, gap_levels, step_reason

DIGITS: Final = 6


def plan_object(
    catalog: Catalog,
    plan: Plan,
    language: Language,
    content: str,
    difference: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """The plan with its proof; `content` is the fingerprint of the content it was made from.

    `difference` is what sets it apart from the followed plan, where it was made again.

    Coverage in weight x level, value and bound in points of 10,000, prices in euros, hours as
    numbers, dates ISO and inclusive.
    """
    return {
        "schema": "tremplin/plan",
        "version": 1,
        "content": content,
        "role": plan.role,
        "constraints": constraints_object(plan.constraints),
        "coverage": round(plan.coverage, DIGITS),
        "total_gap": round(plan.total_gap, DIGITS),
        "hours": _hours(plan.minutes),
        "price": plan.price,
        "steps": [_step(catalog, plan, step, language) for step in plan.steps],
        "weeks": [_week(week) for week in plan.weeks],
        "open": [gap_object(catalog, gap, language) for gap in plan.open],
        "proof": {
            "status": plan.proof.status,
            "value": plan.proof.value,
            "bound": plan.proof.bound,
            "order": plan.proof.order,
            "steady": plan.proof.steady,
        },
        "checkpoints": [
            checkpoint_object(one) for one in plan_checkpoints(catalog, plan, language)
        ],
        "difference": difference,
    }


def constraints_object(constraints: Constraints) -> dict[str, Any]:
    """The constraints under the names of the command line."""
    deadline, days = constraints.deadline, constraints.weekday_hours or ()
    return {
        "start": constraints.start.isoformat(),
        "hours_per_week": constraints.hours_per_week,
        "weeks": None if deadline else constraints.weeks,
        "deadline": deadline.isoformat() if deadline else None,
        "budget": constraints.budget,
        "study_in": list(constraints.study_in),
        "with": list(constraints.with_),
        "without": list(constraints.without),
        "done": list(constraints.done),
        "without_kinds": list(constraints.without_kinds),
        "also_kinds": list(constraints.also_kinds),
        "breaks": [[first.isoformat(), last.isoformat()] for first, last in constraints.breaks],
        "parallel": constraints.parallel,
        "within": constraints.within,
        "slack": constraints.slack,
        "finish_bonus": constraints.finish_bonus,
        "under_way": [[name, hours] for name, hours in constraints.under_way],
        "prefer_kinds": list(constraints.prefer_kinds),
        "weekday_hours": None if constraints.weekday_hours is None else list(days),
        "holidays": constraints.holidays,
    }


def _step(catalog: Catalog, plan: Plan, step: Step, language: Language) -> dict[str, Any]:
    return {
        "resource": step.resource,
        "start": step.start.isoformat(),
        "end": step.end.isoformat(),
        "hours": _hours(step.minutes),
        "price": step.cents / 100,
        "closes": [
            {"skill": c.skill, "from": c.from_, "to": c.to, "gain": round(c.gain, DIGITS)}
            for c in step.closes
        ],
        "reason": step_reason(catalog, plan, step, language),
    }


def _week(week: Week) -> dict[str, Any]:
    return {
        "start": week.start.isoformat(),
        "hours": _hours(sum(session.minutes for session in week.sessions)),
        "sessions": [
            {"resource": session.resource, "hours": _hours(session.minutes)}
            for session in week.sessions
        ],
    }


def gap_object(catalog: Catalog, gap: OpenGap, language: Language) -> dict[str, Any]:
    """A gap left open, with the sentence that says why."""
    return {
        "skill": gap.skill,
        "reached": gap.reached / STEPS,
        "required": gap.required / STEPS,
        "cause": gap.cause,
        "extra_hours": None if gap.extra_minutes is None else _hours(gap.extra_minutes),
        "extra_price": None if gap.extra_cents is None else gap.extra_cents / 100,
        "text": f"{gap_levels(catalog, gap, language)} {gap_cause(gap, language)}",
    }


def _hours(minutes: int) -> float:
    return round(minutes / 60, DIGITS)
