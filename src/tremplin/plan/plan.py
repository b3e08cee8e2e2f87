"""Makes the best plan of one person for one role: chosen, ordered, dated, explained."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.plan.best import best_choice
from tremplin.plan.candidate import Candidate, Limits
from tremplin.plan.causes import open_gaps
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.outline import outline
from tremplin.plan.prices import price_in_cents
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.requested import check_requested, what_prevents
from tremplin.plan.result import Notice, Plan
from tremplin.plan.steady import steady_choice

STEADY: Final = 0.5
"""Percent of the best coverage that a plan made again may give up for steps of the earlier one."""


def make_plan(
    catalog: Catalog,
    role: Role,
    learner: Learner,
    constraints: Constraints,
    *,
    time_limit: float | None = None,
    earlier: Collection[str] = (),
) -> Plan:
    """The best plan, with its proof; the same for equal arguments unless a time limit stops it.

    `time_limit` is in seconds. With `earlier`, the steps of a plan that is made again, it is the
    one that keeps most of them within 0.5 % of the best coverage. Infeasible when no plan holds
    the resources asked for.
    """
    check_requested(catalog, constraints)

    def build(limits: Limits) -> Problem:
        return build_problem(catalog, role, learner, constraints, limits)

    problem = build(Limits())
    steady = max(STEADY, constraints.within) if earlier else None
    if steady is None:
        choice = best_choice(problem, constraints.within, time_limit)
    else:
        choice = steady_choice(problem, frozenset(earlier), steady, time_limit)
    if choice is None:
        raise what_prevents(problem)
    made = outline(role.id, problem, constraints, choice)
    gaps = open_gaps(build, choice.chosen, lighter=constraints.within > 0 or steady is not None)
    return replace(
        made,
        open=tuple(replace(gap, steady=gap.lighter and steady is not None) for gap in gaps),
        proof=replace(made.proof, steady=steady),
        notices=_notices(catalog, problem, choice.chosen),
    )


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
