"""The plan that is followed, made again from today with what was done since."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from tremplin.catalog.roles import Role
from tremplin.cli.naming import role_named
from tremplin.cli.output import CommandError
from tremplin.cli.plan_notices import no_plan
from tremplin.cli.results import assessment_of
from tremplin.cli.standing import Standing, can_go_on, standing, with_standing
from tremplin.cli.studied import StepState, followed_plan, step_states, studies_for
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.strings import say
from tremplin.plan.candidate import canonical
from tremplin.plan.constraints import Constraints, Infeasible
from tremplin.plan.difference import Difference
from tremplin.plan.prices import cents_left
from tremplin.plan.replan import EarlierStep, plan_again
from tremplin.plan.result import Plan
from tremplin.store.followed_constraints import constraints_from
from tremplin.store.learner import Sitting
from tremplin.store.studies import Followed

REPLAN_SECONDS: Final = 20.0
"""After this time a plan is shown as the best so far."""


@dataclass(frozen=True)
class Replanned:
    """The plan made again, the one it is made from, and what sets them apart."""

    plan: Plan
    earlier: Followed
    difference: Difference
    """Against what was left of the earlier plan."""
    standing: Standing
    """What it starts from."""
    done: tuple[str, ...] = ()
    """Steps of the earlier plan that are finished."""
    abandoned: tuple[str, ...] = ()
    """Steps of the earlier plan that were given up."""
    spent: int = 0
    """Cents that its finished and begun steps have cost, taken off the budget."""


def replanned(
    world: World,
    sitting: Sitting,
    role: Role | str | None = None,
    constraints: Constraints | None = None,
    *,
    time_limit: float | None = REPLAN_SECONDS,
) -> Replanned:
    """The followed plan made again; CommandError when there is none, or no plan is possible.

    Without role or constraints, those of the followed plan: from today to the same last day. With
    constraints, these as they are, and what was done, begun and given up besides.
    """
    earlier = _followed(world)
    states = step_states(world, earlier)
    wanted = role if isinstance(role, Role) else role_named(world, role or earlier.role)
    again = constraints or constraints_again(world)
    now = standing(world, sitting, assessment_of(world, sitting), again.done)
    limits = with_standing(world, again, now)
    left = [_earlier_step(one) for one in states if one.state in ("to-come", "under-way")]
    try:
        made = plan_again(world.catalog, wanted, now.learner, limits, left, time_limit=time_limit)
    except Infeasible as error:
        raise no_plan(world, error, limits.under_way) from error
    return Replanned(
        plan=made.plan,
        earlier=earlier,
        difference=made.difference,
        standing=now,
        done=tuple(one.step.resource for one in states if one.state == "done"),
        abandoned=tuple(one.step.resource for one in states if one.state == "abandoned"),
        spent=spent(world, earlier),
    )


def _followed(world: World) -> Followed:
    earlier = followed_plan(world)
    if earlier is None:
        raise CommandError(say(world.language, "study.nothing-followed"))
    return earlier


def _earlier_step(one: StepState) -> EarlierStep:
    step = one.step
    return EarlierStep(step.resource, step.start, step.end, step.minutes, step.cents)


def constraints_again(world: World, *, to_the_end: bool = True) -> Constraints:
    """Those of the followed plan, from today on, with what is left of its budget.

    They end on its last day, or never without `to_the_end`. What was studied since is left to
    `with_standing`. CommandError when the last day is over, or no plan is followed.
    """
    earlier = _followed(world)
    limits = constraints_from(earlier.constraints)
    start = max(world.today(), limits.start)
    if to_the_end and earlier.end is not None and earlier.end < start:
        day = date_plain(world.language, earlier.end)
        raise CommandError(say(world.language, "study.plan-over", day=day))
    budget = limits.budget
    if budget is not None:
        budget = max(0.0, budget - spent(world, earlier) / 100)
    return replace(
        _wishes_again(world, earlier, limits),
        start=start,
        deadline=earlier.end if to_the_end else None,
        weeks=None,
        budget=budget,
    )


def _wishes_again(world: World, earlier: Followed, limits: Constraints) -> Constraints:
    """Resources wanted, unwanted, done and begun as they were said, unless study says otherwise."""
    known = studies_for(world, earlier)
    present = partial(canonical, world.catalog)

    def unless(names: Iterable[str], *states: str) -> tuple[str, ...]:
        ended = {name for name, one in known.items() if one.state in states}
        return tuple(name for name in map(present, names) if name not in ended)

    wanted = unless(limits.with_, "done", "abandoned")
    return replace(
        limits,
        with_=tuple(name for name in wanted if name in world.catalog.resources),
        without=unless(limits.without, "under-way"),
        done=unless(limits.done, "under-way"),
        under_way=tuple(
            (name, earlier.hours_spent(name, known.get(name)))
            for name in unless(earlier.begun, "done", "abandoned")
            if can_go_on(world, name)
        ),
    )


def spent(world: World, plan: Followed) -> int:
    """Cents that steps of the followed plan have cost, as far as they were begun or finished."""
    return sum(_paid(world, plan, one) for one in step_states(world, plan))


def _paid(world: World, plan: Followed, one: StepState) -> int:
    if one.study is None or (one.state == "abandoned" and one.study.started is None):
        return 0
    resource = world.catalog.resource(one.step.resource)
    if one.state != "under-way" or resource is None or not resource.hours:
        return one.step.cents
    hours = plan.hours_spent(one.step.resource, one.study)
    left = max(0.0, 1 - hours / resource.hours)
    return max(0, one.step.cents - cents_left(world.catalog, resource, left))
