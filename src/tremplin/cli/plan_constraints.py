"""The constraints of a plan, from the options of the command line."""

import argparse
import datetime as dt
from dataclasses import replace
from typing import Final

from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.lint.closest import closest
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints

LONGEST: Final = dt.timedelta(days=3660)
LATEST: Final = dt.date(9000, 1, 1)
"""A start from which weeks can be counted on."""


def constraints_of(world: World, arguments: argparse.Namespace) -> Constraints:
    """The constraints that the options describe; CommandError where they contradict one another."""
    start = arguments.start or next_monday(world.today())
    constraints = Constraints(
        start=start,
        deadline=arguments.deadline,
        budget=arguments.budget,
        study_in=arguments.study_in or (world.language,),
        without=_resources(world, "--without", arguments.without),
        with_=_resources(world, "--with", arguments.with_),
        done=_resources(world, "--done", arguments.done),
        without_kinds=tuple(arguments.without_kinds),
        also_kinds=tuple(arguments.also_kinds),
        breaks=tuple(arguments.breaks),
        parallel=arguments.parallel,
        within=arguments.within,
        slack=arguments.slack,
        finish_bonus=arguments.finish_bonus,
        under_way=_under_way(world, arguments),
        prefer_kinds=tuple(dict.fromkeys(arguments.prefer_kinds)),
        weekday_hours=_weekday_hours(world, arguments.weekdays),
        holidays=arguments.holidays,
    )
    if constraints.weekday_hours is not None:
        constraints = replace(constraints, hours_per_week=sum(constraints.weekday_hours))
    if arguments.hours_per_week is not None:
        constraints = replace(constraints, hours_per_week=arguments.hours_per_week)
    if arguments.weeks is not None:
        constraints = replace(constraints, weeks=arguments.weeks)
    return _checked(world, constraints)


def _checked(world: World, constraints: Constraints) -> Constraints:
    start, deadline = constraints.start, constraints.deadline
    if start > LATEST:
        raise CommandError(say(world.language, "plan_command.start-too-far", start=start))
    if deadline is None or start <= deadline <= start + LONGEST:
        return constraints
    key = "deadline-before-start" if deadline < start else "deadline-too-far"
    raise CommandError(say(world.language, f"plan_command.{key}", deadline=deadline, start=start))


def _weekday_hours(world: World, given: list[tuple[int, float]]) -> tuple[float, ...] | None:
    """Hours by day, Monday first; the last one given for a day counts."""
    if not given:
        return None
    hours = dict(given)
    if not any(hours.values()):
        raise CommandError(say(world.language, "plan_command.no-study"))
    return tuple(hours.get(day, 0.0) for day in range(7))


def _under_way(world: World, arguments: argparse.Namespace) -> tuple[tuple[str, float], ...]:
    names = _resources(world, "--under-way", [name for name, _ in arguments.under_way])
    hours = {resource_id(world, name): hours for name, hours in arguments.under_way}
    return tuple((name, hours[name]) for name in names)


def resource_id(world: World, name: str) -> str:
    """The present identifier of a resource that may be named by a former one."""
    return _resources(world, "--why", [name])[0]


def _resources(world: World, option: str, names: list[str]) -> tuple[str, ...]:
    found = []
    for name in names:
        resource = world.catalog.resource(name)
        if resource is None:
            near = closest(name, world.catalog.resources)
            hint = near or say(world.language, "plan_command.nothing-near")
            raise CommandError(
                say(
                    world.language,
                    "plan_command.unknown-resource",
                    option=option,
                    name=name,
                    hint=hint,
                )
            )
        found.append(resource.id)
    return tuple(dict.fromkeys(found))
