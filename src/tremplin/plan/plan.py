"""Makes the best plan of one person for one role: chosen, ordered, dated, explained."""

from collections.abc import Sequence
from typing import Literal

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.best import Choice, best_choice
from tremplin.plan.candidate import Candidate, Limits
from tremplin.plan.causes import open_gaps
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.order import best_order
from tremplin.plan.prices import price_in_cents
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.requested import check_requested, what_prevents
from tremplin.plan.result import Notice, Plan, Proof
from tremplin.plan.schedule import schedule
from tremplin.plan.spending import total_cents
from tremplin.plan.steps import dated_steps


def make_plan(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    *,
    time_limit: float | None = None,
) -> Plan:
    """The best plan, with its proof; the same for equal arguments unless a time limit stops it.

    `time_limit` is in seconds. Infeasible when no plan holds the resources asked for.
    """
    check_requested(catalog, constraints)

    def build(limits: Limits) -> Problem:
        return build_problem(catalog, role, learner, constraints, limits)

    problem = build(Limits())
    choice = best_choice(problem, constraints.within, time_limit)
    if choice is None:
        raise what_prevents(problem)
    order = best_order(problem, choice.chosen)
    weeks = schedule(order.steps, problem.held, constraints)
    return Plan(
        role=role.id,
        constraints=constraints,
        coverage=problem.coverage(choice.chosen),
        total_gap=problem.total,
        capacity=problem.minutes,
        minutes=sum(one.minutes for one in choice.chosen),
        cents=total_cents(choice.chosen),
        steps=dated_steps(problem, order.steps, weeks),
        weeks=weeks,
        open=open_gaps(build, choice.chosen, lighter=constraints.within > 0),
        proof=Proof(_status(choice), choice.value, choice.best, order.how),
        notices=_notices(catalog, problem, choice.chosen),
    )


def minutes_spared(
    catalog: Catalog, role: Role, learner: Learner, constraints: Constraints, percent: float = 1.0
) -> int:
    """Minutes that a plan within `percent` % of the best coverage spares; 0 when there is none."""
    problem = build_problem(catalog, role, learner, constraints, Limits())
    choices = [best_choice(problem, within) for within in (constraints.within, percent)]
    minutes = [sum(one.minutes for one in choice.chosen) for choice in choices if choice]
    return max(0, minutes[0] - minutes[1]) if len(minutes) == 2 else 0


def _status(choice: Choice) -> Literal["optimal", "trivial", "time-limit"]:
    if choice.trivial:
        return "trivial"
    return "optimal" if choice.proven else "time-limit"


def _notices(catalog: Catalog, problem: Problem, chosen: Sequence[Candidate]) -> tuple[Notice, ...]:
    if not chosen:
        return (Notice("empty" if problem.total > 0 else "no-gap"),)
    resources = [catalog.resources[one.id] for one in sorted(chosen, key=lambda one: one.id)]
    priced = [(r.id, r.price) for r in resources if r.price is not None and not r.free]
    found = (
        Notice(
            "subscription",
            tuple(n for n, price in priced if price.per != "once" and not price.subscription),
        ),
        Notice(
            "shared-subscription",
            tuple(one.id for one in sorted(chosen, key=lambda one: one.id) if one.share),
        ),
        Notice(
            "unknown-price",
            tuple(r.id for r in resources if price_in_cents(catalog, r) is None),
        ),
        Notice("audit", tuple(r.id for r in resources if r.audit and not r.free)),
        Notice("dollars", tuple(name for name, price in priced if price.currency == "USD")),
    )
    return tuple(notice for notice in found if notice.resources)
