"""From a choice to a plan that is ordered and dated, before it is said what stays open and why."""

from typing import Literal

from tremplin.plan.best import Choice
from tremplin.plan.constraints import Constraints
from tremplin.plan.order import best_order
from tremplin.plan.problem import Problem
from tremplin.plan.result import Plan, Proof
from tremplin.plan.schedule import schedule
from tremplin.plan.spending import total_cents
from tremplin.plan.steps import dated_steps


def outline(role: str, problem: Problem, constraints: Constraints, choice: Choice) -> Plan:
    """The plan of this choice, in its best order, with neither open gaps nor notices."""
    order = best_order(problem, choice.chosen)
    weeks = schedule(order.steps, problem.held, constraints)
    return Plan(
        role=role,
        constraints=constraints,
        coverage=problem.coverage(choice.chosen),
        total_gap=problem.total,
        capacity=problem.minutes,
        minutes=sum(one.minutes for one in choice.chosen),
        cents=total_cents(choice.chosen),
        steps=dated_steps(problem, order.steps, weeks),
        weeks=weeks,
        open=(),
        proof=Proof(_status(choice), choice.value, choice.best, order.how),
        notices=(),
    )


def _status(choice: Choice) -> Literal["optimal", "trivial", "time-limit"]:
    if choice.trivial:
        return "trivial"
    return "optimal" if choice.proven else "time-limit"
