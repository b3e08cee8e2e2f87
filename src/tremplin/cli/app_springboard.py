"""The springboard as the app drives it: the distances worked out one by one."""

from collections.abc import Iterator
from dataclasses import asdict, replace

from tremplin.app.models import ChosenConstraints
from tremplin.app.springboard_models import JobWay, SpringboardView
from tremplin.app.springboard_views import first_steps, job_way, springboard_view
from tremplin.cli.app_services import told
from tremplin.cli.springboard import worked_out
from tremplin.cli.whereabouts import whereabouts
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.plan.calendar import next_monday
from tremplin.plan.constraints import Constraints
from tremplin.plan.springboard import Distance
from tremplin.report.assessment import Assessment
from tremplin.report.springboard import Springboard
from tremplin.store.learner import Sitting


class AppSpringboard:
    """The distances to all roles from one sitting and what was studied since."""

    def __init__(self, world: World, found: Springboard, language: Language) -> None:
        """Work out what `found` still lacks."""
        self._world = world.speaking(language)
        self._found = found
        self._language = language
        self._ways: Iterator[Distance] = worked_out(self._world, found)

    @property
    def view(self) -> SpringboardView:
        """What is known at once."""
        return springboard_view(self._world.catalog, self._found, self._language)

    def next_way(self) -> JobWay | None:
        """Work out the next way, the nearest job first; None = all are known."""
        distance = told(self._language, lambda: next(self._ways, None))
        if distance is None:
            return None
        known = {**self._found.distances, distance.role: distance}
        self._found = replace(self._found, distances=known)
        return job_way(self._world.catalog, distance, self._language)

    def first_steps(self, job: str) -> tuple[str, ...] | None:
        """First steps that serve this job and others; None = not known yet."""
        return first_steps(self._world.catalog, self._found, job, self._language)


def app_springboard(
    world: World,
    sitting: Sitting,
    assessment: Assessment,
    language: Language,
    role: str | None,
    chosen: ChosenConstraints,
) -> AppSpringboard:
    """The springboard of a sitting, within what was chosen but for time."""
    constraints = Constraints(start=next_monday(world.today()), **asdict(chosen))
    found = whereabouts(world, sitting, assessment, constraints, role)
    return AppSpringboard(world, found, language)
