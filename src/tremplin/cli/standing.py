"""Where a person stands now: the last full sitting, what was finished since, and checkpoints."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.cli.assessing import population_of, ratings_of, responses_of
from tremplin.cli.studied import study_list
from tremplin.cli.world import World
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.response import Response
from tremplin.measure.target import LEVEL_ZERO
from tremplin.measure.taught import SkillNow
from tremplin.plan.candidate import canonical, canonical_skill
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.learner import learner_from_results
from tremplin.report.assessment import Assessment
from tremplin.store.learner import Sitting, fold
from tremplin.store.order import finish_places
from tremplin.store.studies import Study


@dataclass(frozen=True, eq=False)
class Standing:
    """What a plan starts from, besides its limits."""

    learner: Learner
    by_ratings: bool
    """Whether the levels come from self-ratings alone."""
    done: tuple[str, ...] = ()
    """Resources that were finished, by present identifiers where there are any."""
    under_way: tuple[tuple[str, float], ...] = ()
    """Resources begun and not finished, with the hours spent on them."""
    abandoned: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    """Skills that a checkpoint has measured since the sitting."""
    skills: Mapping[str, SkillNow] = field(default_factory=dict)
    """The skills that study or checkpoints have changed since the sitting."""
    nothing_known: bool = False
    """Whether the levels are still those of everybody."""


@dataclass(frozen=True)
class Finished:
    """A resource was finished."""

    place: int
    """Where it stands in the journal, in the order in which things happened."""
    study: Study
    teaches: Mapping[str, float]
    """The level that it leads up to, by skill, the main one first."""


@dataclass(frozen=True)
class Checked:
    """A checkpoint was taken to its end."""

    place: int
    """Where it stands in the journal, in the order in which things happened."""
    sitting: str
    skill: str
    responses: tuple[Response, ...]


def standing(
    world: World, sitting: Sitting, assessment: Assessment, done: Iterable[str] = ()
) -> Standing:
    """The levels of a sitting with what was finished and checked since; `assessment` is its own.

    `done` are resources said to be finished since; those whose day is known count by that day.
    """
    by_ratings = assessment.by_ratings_alone
    found = study_list(world)
    since = events_since(world, sitting, found)
    skills = skills_after(world.catalog, sitting, since, by_ratings=by_ratings)
    dated = {one.resource for one in found if one.finished is not None}
    said = [name for name in done if canonical(world.catalog, name) not in dated]
    base = learner_from_results(world.catalog, assessment.skills, said, by_ratings=by_ratings)
    return Standing(
        learner=_moved(base, skills),
        by_ratings=by_ratings,
        done=tuple(one.resource for one in found if one.state == "done"),
        under_way=tuple((one.resource, one.hours) for one in found if one.state == "under-way"),
        abandoned=tuple(one.resource for one in found if one.state == "abandoned"),
        checked=tuple(skill for skill, now in skills.items() if now.checked),
        skills=skills,
        nothing_known=assessment.nothing_known and not skills,
    )


def _moved(base: Learner, skills: Mapping[str, SkillNow]) -> Learner:
    floors = dict(base.done_levels)
    for skill, now in skills.items():
        if now.floor is not None:
            floors[skill] = max(floors.get(skill, 0.0), now.floor)
    return Learner(
        levels={**base.levels, **{s: now.mean + LEVEL_ZERO for s, now in skills.items()}},
        sd={**base.sd, **{skill: now.sd for skill, now in skills.items()}},
        done_levels=floors,
    )


StudyMark = int
"""What changes whenever the levels or the studies of a person may have."""
WITHOUT_EFFECT: Final = ("chosen", "shown", "exported", "reported")


def study_mark(world: World) -> StudyMark:
    """The same as long as nothing was answered, studied or checked in between."""
    return world.journal.last_number(WITHOUT_EFFECT)


def events_since(
    world: World, sitting: Sitting, found: Iterable[Study]
) -> tuple[Finished | Checked, ...]:
    """What was finished and checked after the last answer of a sitting, in the order of time.

    What came before is part of what the sitting measured.
    """
    events = list(world.journal.events())
    told = fold(events)
    after = next((one.told_place for one in told if one.id == sitting.id), 0)
    every: list[Finished | Checked] = [
        *_finished(found, finish_places(events)),
        *checkpoints_taken(told),
    ]
    return tuple(sorted((one for one in every if one.place > after), key=lambda one: one.place))


def _finished(found: Iterable[Study], places: Mapping[dt.datetime, int]) -> Iterator[Finished]:
    for one in found:
        for at, taught in one.finishes:
            levels: dict[str, float] = {}
            for skill, _, to in taught:
                levels[skill] = max(levels.get(skill, 0.0), to)
            yield Finished(places.get(at, 0), one, levels)


def checkpoints_taken(found: Iterable[Sitting]) -> Iterator[Checked]:
    """The checkpoints that were answered to their end; one left half-way tells nothing yet."""
    for one in found:
        if one.is_checkpoint and one.stopped is not None and one.answers and one.told:
            yield Checked(one.told_place, one.id, one.target["needed"][0], responses_of(one))


def skills_after(
    catalog: Catalog,
    sitting: Sitting,
    since: Sequence[Finished | Checked],
    *,
    by_ratings: bool,
) -> dict[str, SkillNow]:
    """The skills that these events changed, by their names in the sitting."""
    if not since:
        return {}
    belief = base_belief(sitting, by_ratings=by_ratings)
    places = {canonical_skill(catalog, s): s for s in belief.population.skills}
    skills: dict[str, SkillNow] = {}
    for event in since:
        taught = event.teaches if isinstance(event, Finished) else {event.skill: 0.0}
        for name, to in taught.items():
            skill = places.get(canonical_skill(catalog, name))
            if skill is None:
                continue
            now = skills.get(skill) or SkillNow.of(belief, belief.population.index[skill])
            skills[skill] = (
                now.finished(to)
                if isinstance(event, Finished)
                else now.measured_by(event.responses)
            )
    return skills


def base_belief(sitting: Sitting, *, by_ratings: bool) -> Belief:
    """What the sitting alone says: measured, or joint where there are only self-ratings."""
    ratings = ratings_of(sitting) if by_ratings else ()
    return posterior(population_of(sitting), responses_of(sitting), ratings)


def with_standing(world: World, constraints: Constraints, now: Standing) -> Constraints:
    """With what was done, begun and given up, where the constraints do not say otherwise.

    What is asked for in so many words wins: a resource asked for is planned although it was
    finished or given up, and one that is excluded is not continued.
    """
    catalog = world.catalog
    wanted = {canonical(catalog, name) for name in constraints.with_}
    unwanted = {canonical(catalog, name) for name in constraints.without}
    stated = {canonical(catalog, name) for name, _ in constraints.under_way}
    said_done = {canonical(catalog, name) for name in constraints.done}
    done = [name for name in now.done if name not in wanted | stated]
    begun = [
        (name, hours)
        for name, hours in now.under_way
        if name not in unwanted | stated | said_done and can_go_on(world, name)
    ]
    given_up = [name for name in now.abandoned if name not in wanted | stated]
    return replace(
        constraints,
        done=tuple(dict.fromkeys([*constraints.done, *done])),
        under_way=(*constraints.under_way, *begun),
        without=tuple(dict.fromkeys([*constraints.without, *given_up])),
    )


def without_fulfilled(catalog: Catalog, constraints: Constraints, now: Standing) -> Constraints:
    """Without the wishes that finishing their resource has fulfilled.

    A wish of the app is kept from one plan to the next; one of the command line is of the moment.
    """
    wishes = (n for n in constraints.with_ if canonical(catalog, n) not in now.done)
    return replace(constraints, with_=tuple(wishes))


def can_go_on(world: World, name: str) -> bool:
    """Whether what was begun can be planned: it is in the catalogue, with its hours."""
    resource = world.catalog.resource(name)
    return resource is not None and resource.hours is not None
