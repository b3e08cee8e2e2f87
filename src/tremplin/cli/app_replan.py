"""The followed plan made again, as the app asks for it: in its own limits, or in others."""

from dataclasses import asdict, fields, replace

from tremplin.app.models import ChosenConstraints
from tremplin.cli.output import CommandError
from tremplin.cli.replanning import Replanned, constraints_again, replanned
from tremplin.cli.results import sitting_named
from tremplin.cli.studied import followed_plan
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.strings import say
from tremplin.plan.constraints import Constraints
from tremplin.store.studies import Followed


def limits_of_followed(world: World) -> ChosenConstraints:
    """Those of the followed plan, to the same last day, with what is left of its budget."""
    end, limits = _followed(world).end, constraints_again(world, to_the_end=False)
    names = [field.name for field in fields(ChosenConstraints)]
    chosen = ChosenConstraints(**{name: getattr(limits, name) for name in names})
    if end is not None and end <= world.today():
        return replace(chosen, weeks=ChosenConstraints.weeks)
    return replace(chosen, deadline=end)


def plan_again(world: World, limits: ChosenConstraints | None) -> Replanned:
    """The followed plan from today on; CommandError when it can't be made."""
    plan, sitting = _followed(world), sitting_named(world, None)
    if limits is not None:
        return replanned(world, sitting, None, _constraints(world, limits))
    if plan.end is not None and plan.end < world.today():
        day = date_plain(world.language, plan.end)
        raise CommandError(say(world.language, "app.replan.over", day=day))
    return replanned(world, sitting)


def _constraints(world: World, limits: ChosenConstraints) -> Constraints:
    """What was followed, from today on, in these limits."""
    return replace(constraints_again(world, to_the_end=False), **asdict(limits))


def _followed(world: World) -> Followed:
    plan = followed_plan(world)
    if plan is None:
        raise CommandError(say(world.language, "app.mine.none"))
    return plan
