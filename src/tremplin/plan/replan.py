"""A followed plan made again: the steadiest one near the best, and what sets it apart."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.difference import Difference, Sketch, difference
from tremplin.plan.founded import unfold
from tremplin.plan.plan import make_plan
from tremplin.plan.problem import build_problem
from tremplin.plan.result import Plan
from tremplin.plan.spending import total_cents

A_WEEK = 7


@dataclass(frozen=True)
class EarlierStep:
    """A step of the plan that is made again; dates are inclusive."""

    resource: str
    start: dt.date
    end: dt.date
    minutes: int
    cents: int


@dataclass(frozen=True)
class Again:
    """The plan made again, and what it changes."""

    plan: Plan
    difference: Difference
    """Against what is left of the earlier plan, valued as things are now."""


def plan_again(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    left: Sequence[EarlierStep],
    *,
    time_limit: float | None = None,
) -> Again:
    """The plan that keeps most of the steps `left` of an earlier one, near the best there is.

    `time_limit` is in seconds. Infeasible when no plan holds what is asked for.
    """
    names = [step.resource for step in left]
    plan = make_plan(catalog, role, learner, constraints, time_limit=time_limit, earlier=names)
    before = sketch_left(catalog, role, learner, constraints, left)
    return Again(plan, difference(before, plan))


def sketch_left(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    left: Sequence[EarlierStep],
) -> Sketch:
    """What is left of an earlier plan, with the gaps, hours and prices of today.

    It is not asked whether it still fits the time. What can't be planned any more closes nothing,
    and takes what it took then.
    """
    problem = build_problem(catalog, role, learner, constraints)
    names = {step.resource for step in left}
    members = tuple(one for one in problem.candidates if one.id in names)
    gone = [step for step in left if step.resource not in {one.id for one in members}]
    brought = unfold(members, problem.held).brought
    levels = [(gap, brought.get(gap.skill, 0)) for gap in problem.gaps]
    last = max((step.end for step in left), default=constraints.start - dt.timedelta(days=1))
    days = (last - constraints.start).days + 1
    return Sketch(
        steps=left,
        points=problem.points(sum(problem.gain(gap.skill, level) for gap, level in levels)),
        coverage=sum(gap.coverage(level) for gap, level in levels),
        weeks=max(0, -(-days // A_WEEK)),
        minutes=sum(one.minutes for one in members) + sum(step.minutes for step in gone),
        cents=total_cents(members) + sum(step.cents for step in gone),
    )
