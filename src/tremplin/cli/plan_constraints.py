"""The constraints of a plan, from the options of the command line."""

import argparse
import datetime as dt
from dataclasses import replace
from typing import Any, Final

from tremplin.cli.naming import hint_for
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints

LONGEST: Final = dt.timedelta(days=3660)
LATEST: Final = dt.date(9000, 1, 1)
"""A start from which weeks can be counted on."""


def constraints_of(
    world: World, arguments: argparse.Namespace, base: Constraints | None = None
) -> Constraints:
    """The constraints that the options describe; CommandError where they contradict one another.

    What no option says is as in `base`, else the default; lists of resources and of days off add
    to those of `base`, and what is asked for last wins.
    """
    start = arguments.start or next_monday(world.today())
    base = base or Constraints(start=start, study_in=(world.language,))
    constraints = replace(
        _with_wishes(world, arguments, base),
        start=arguments.start or base.start,
        budget=_given(arguments.budget, base.budget),
        study_in=arguments.study_in or base.study_in,
        without_kinds=tuple(arguments.without_kinds) or base.without_kinds,
        also_kinds=tuple(arguments.also_kinds) or base.also_kinds,
        breaks=tuple(dict.fromkeys([*base.breaks, *arguments.breaks])),
        parallel=_given(arguments.parallel, base.parallel),
        within=_given(arguments.within, base.within),
        slack=_given(arguments.slack, base.slack),
        finish_bonus=_given(arguments.finish_bonus, base.finish_bonus),
        prefer_kinds=tuple(dict.fromkeys(arguments.prefer_kinds)) or base.prefer_kinds,
        holidays=arguments.holidays or base.holidays,
    )
    return _checked(world, _timed(world, arguments, constraints))


def _given(option: Any, otherwise: Any) -> Any:
    return otherwise if option is None else option


def _with_wishes(world: World, arguments: argparse.Namespace, base: Constraints) -> Constraints:
    """Resources wanted, unwanted, finished and begun: what the options say, then what was said."""
    wanted = _resources(world, "--with", arguments.with_)
    unwanted = _resources(world, "--without", arguments.without)
    done = _resources(world, "--done", arguments.done)
    begun = _under_way(world, arguments)
    named = {*wanted, *unwanted, *done, *(name for name, _ in begun)}

    def kept(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name not in named)

    return replace(
        base,
        with_=(*kept(base.with_), *wanted),
        without=(*kept(base.without), *unwanted),
        done=(*kept(base.done), *done),
        under_way=(*((n, hours) for n, hours in base.under_way if n not in named), *begun),
    )


def _timed(world: World, arguments: argparse.Namespace, constraints: Constraints) -> Constraints:
    """With the pace and the end that the options give."""
    weekdays = _weekday_hours(world, arguments.weekdays)
    if weekdays is not None:
        constraints = replace(
            constraints, weekday_hours=weekdays, hours_per_week=float(sum(weekdays))
        )
    if arguments.hours_per_week is not None:
        hours = arguments.hours_per_week
        constraints = replace(constraints, weekday_hours=None, hours_per_week=hours)
    if arguments.weeks is not None:
        constraints = replace(constraints, weeks=arguments.weeks, deadline=None)
    if arguments.deadline is not None:
        constraints = replace(constraints, deadline=arguments.deadline)
    return constraints


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
            hint = hint_for(world.language, "resource", name, world.catalog.resources)
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
