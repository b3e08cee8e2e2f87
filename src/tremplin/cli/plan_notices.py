"""What is said beside a plan: the defaults it uses, and what it takes from study."""

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.catalog.roles import Role
from tremplin.cli.exit_codes import ExitCode
from tremplin.cli.output import CommandError
from tremplin.cli.studied import study_list, title_of
from tremplin.cli.world import World
from tremplin.language.format import date_plain, hours, joined
from tremplin.language.strings import say
from tremplin.plan.constraints import Constraints, Infeasible
from tremplin.report.infeasible import infeasible_sentence
from tremplin.report.names import in_languages

if TYPE_CHECKING:
    # A plan from stated levels needs no engine.
    from tremplin.cli.standing import Standing


def default_notice(
    world: World, arguments: argparse.Namespace, role: Role, constraints: Constraints
) -> tuple[str, ...]:
    """One sentence that names each default that was used; nothing when none was."""
    language = world.language
    left_out = [kind for kind in sorted(NOT_BY_DEFAULT) if kind not in constraints.also_kinds]
    kinds = joined(language, [say(language, f"plan.kinds.{kind}") for kind in left_out])
    used = {
        "role": arguments.role is None,
        "hours-per-week": arguments.hours_per_week is None and not arguments.weekdays,
        "weeks": arguments.weeks is None and arguments.deadline is None,
        "start": arguments.start is None,
        "budget": arguments.budget is None,
        "study-in": arguments.study_in is None,
        "kinds": bool(left_out),
    }
    choices = [
        say(
            language,
            f"plan.default.{name}",
            role=role.name.pick(language),
            hours=hours(language, constraints.hours_per_week),
            n=constraints.weeks,
            day=date_plain(language, constraints.start),
            languages=in_languages(constraints.study_in, language),
            kinds=kinds,
        )
        for name, is_used in used.items()
        if is_used
    ]
    return (say(language, "plan.default", choices=", ".join(choices)),) if choices else ()


def study_notices(world: World, now: "Standing") -> tuple[str, ...]:
    """What the plan takes from study, and what of it can't be planned any more."""
    language, catalog = world.language, world.catalog
    counts = {
        "done": now.done,
        "under-way": now.under_way,
        "abandoned": now.abandoned,
        "checked": now.checked,
    }
    parts = [
        say(language, f"study.from-study.{key}", n=len(found))
        for key, found in counts.items()
        if found
    ]
    notices = []
    if now.by_ratings:
        notices.append(say(language, "plan_command.by-ratings"))
    if now.nothing_known:
        notices.append(say(language, "plan_command.nothing-known"))
    if parts:
        notices.append(say(language, "study.from-study", parts=joined(language, parts)))
    begun = {name for name, _ in now.under_way if catalog.resource(name) is None}
    gone = [title_of(world, one) for one in study_list(world) if one.resource in begun]
    if gone:
        titles = [say(language, "plan.step.quoted", title=title) for title in gone]
        notices.append(say(language, "study.cannot-go-on", titles=joined(language, titles)))
    return tuple(notices)


def no_plan(world: World, error: Infeasible, begun: Iterable[tuple[str, float]]) -> CommandError:
    """Why there is no plan, and how to let go of what is under way, where that prevents it."""
    sentence = infeasible_sentence(world.catalog, error, world.language)
    names = [name for name, _ in begun if name in error.resources]
    if names:
        sentence += say(world.language, "study.let-go", name=names[0])
    return CommandError(sentence, ExitCode.FINDINGS)


def hours_notices(world: World, constraints: Constraints) -> Iterator[str]:
    """A sentence for each resource under way on which more hours were spent than it takes."""
    language = world.language
    for name, spent in constraints.under_way:
        resource = world.catalog.resource(name)
        if resource is not None and resource.hours is not None and spent > resource.hours:
            yield say(
                language,
                "study.over-hours",
                title=resource.title.pick(language),
                name=name,
                spent=hours(language, spent),
                hours=hours(language, resource.hours),
            )
