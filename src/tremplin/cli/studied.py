"""What was studied and which plan is followed, read from the journal under present names."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Resource
from tremplin.cli.world import World
from tremplin.plan.calendar import late_since
from tremplin.plan.candidate import canonical
from tremplin.store.studies import STUDY, Followed, FollowedStep, Study, followed, studies


@dataclass(frozen=True)
class StepState:
    """A step of the followed plan, and what has become of it."""

    step: FollowedStep
    state: Literal["done", "under-way", "abandoned", "to-come"]
    late: bool
    """Whether it should be over, or was to begin a week ago, and is not."""
    study: Study | None
    """What was done with it for this plan; None while nothing was."""


def study_list(world: World) -> tuple[Study, ...]:
    """Every resource that was studied, in the order of the first event of each.

    Under present identifiers and titles; what has left the catalogue keeps its own.
    """
    catalog = world.catalog
    found = studies(world.journal.events(STUDY), current_name(catalog))
    return tuple(replace(one, title=_title(catalog, one)) for one in found)


def followed_plan(world: World) -> Followed | None:
    """The plan that is followed, under present identifiers; None when there is none."""
    return followed(world.journal.events(STUDY), current_name(world.catalog))


def step_states(world: World, plan: Followed) -> tuple[StepState, ...]:
    """What has become of each step of the followed plan, in their order."""
    known = studies_for(world, plan)
    return tuple(_state(step, known.get(step.resource), world.today()) for step in plan.steps)


def studies_for(world: World, plan: Followed) -> dict[str, Study]:
    """What was studied by resource, without what was over before the plan was decided on."""
    return {one.resource: one for one in study_list(world) if plan.concerns(one)}


def _state(step: FollowedStep, study: Study | None, today: dt.date) -> StepState:
    state = "to-come" if study is None else study.state
    since = late_since(step.start, step.end, today, begun=state == "under-way")
    late = since is not None and state in ("to-come", "under-way")
    return StepState(step, state, late, study)


def current_name(catalog: Catalog) -> Callable[[str], str]:
    """What gives the present identifier of a resource."""
    return lambda name: canonical(catalog, name)


def resource_title(resource: Resource) -> dict[str, str]:
    """The title in the languages in which there is one."""
    languages = {"fr": resource.title.fr, "en": resource.title.en}
    return {code: text for code, text in languages.items() if text}


def title_of(world: World, found: Study) -> str:
    """The title of what was studied, in the language of the interface."""
    title = found.title
    return title.get(world.language) or next(iter(title.values()), found.resource)


def _title(catalog: Catalog, study: Study) -> dict[str, str]:
    resource = catalog.resource(study.resource)
    return dict(study.title) if resource is None else resource_title(resource)
