"""Sittings side by side: what changed since the one before, and the curve of each skill."""

from collections.abc import Iterable, Sequence

from tremplin.catalog.catalog import Catalog
from tremplin.cli.assessing import population_of, responses_of
from tremplin.cli.world import World
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.drift import DAYS_PER_YEAR, Change, Earlier, changes, together
from tremplin.measure.levels import estimate
from tremplin.measure.response import Response
from tremplin.report.progress import History, Level, Point, Progress, SkillChange
from tremplin.store.learner import Sitting, sittings


def progress_of(world: World, sitting: Sitting) -> Progress | None:
    """What changed from the sitting before; None where there is none, or this has no answer."""
    earlier = [one for one in _answered(world) if one.begun < sitting.begun]
    if not earlier or not sitting.answers:
        return None
    before, population = earlier[-1], population_of(sitting)
    then, now = responses_of(before), responses_of(sitting)
    pair = posterior(population, then), posterior(population, now)
    found = changes(population, now, _earlier(before, sitting))
    compared = _comparable(world.catalog, before, sitting)
    return Progress(
        since=before.id,
        day=before.begun.astimezone().date(),
        days=_years(before, sitting) * DAYS_PER_YEAR,
        skills={c.skill: _change(c, *pair) for c in found if c.skill in compared},
        together=_together(earlier, sitting),
    )


def history_of(world: World) -> History:
    """Every sitting with an answer to a question, oldest first."""
    found = _answered(world)
    return History(
        points=[_point(one) for one in found],
        together=_together(found[:-1], found[-1]) if found else {},
    )


def _answered(world: World) -> list[Sitting]:
    found = [one for one in sittings(world.journal) if one.answers and not one.is_checkpoint]
    return sorted(found, key=lambda one: one.begun)


def _years(before: Sitting, after: Sitting) -> float:
    return (after.begun - before.begun).total_seconds() / 86400 / DAYS_PER_YEAR


def _earlier(before: Sitting, after: Sitting) -> Earlier:
    return Earlier(_years(before, after), responses_of(before))


def _change(change: Change, then: Belief, now: Belief) -> SkillChange:
    place = now.population.index[change.skill]
    before, after = _level(then, place), _level(now, place)
    return SkillChange(before, after, change.difference, change.probability)


def _level(belief: Belief, place: int) -> Level:
    found = estimate(belief, place)
    return Level(found.level, found.low, found.high)


def _comparable(catalog: Catalog, before: Sitting, after: Sitting) -> set[str]:
    """Skills that both asked about, with the same questions in whichever language.

    In another language, a skill whose questions exist in one language only is another skill.
    """
    both = _skills(responses_of(before)) & _skills(responses_of(after))
    if before.language == after.language:
        return both
    items = (catalog.items.get(given.item) for one in (before, after) for given in one.answers)
    return both - {item.skill for item in items if item and item.language in ("fr", "en")}


def _skills(responses: Iterable[Response]) -> set[str]:
    return {response.skill for response in responses}


def _together(earlier: Sequence[Sitting], last: Sitting) -> dict[str, Level]:
    population = population_of(last)
    past = [_earlier(one, last) for one in earlier]
    belief = together(population, responses_of(last), past)
    return {skill: _level(belief, place) for skill, place in population.index.items()}


def _point(sitting: Sitting) -> Point:
    population, responses = population_of(sitting), responses_of(sitting)
    belief = posterior(population, responses)
    skills = [response.skill for response in responses]
    return Point(
        sitting=sitting.id,
        day=sitting.begun.astimezone().date(),
        role=sitting.role,
        answers=len(responses),
        skills={skill: _level(belief, place) for skill, place in population.index.items()},
        asked={skill: skills.count(skill) for skill in dict.fromkeys(skills)},
    )
