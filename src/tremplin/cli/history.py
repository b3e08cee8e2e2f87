"""Sittings side by side: what changed since the one before, and the curve of each skill."""

from collections.abc import Iterable, Sequence

from tremplin.catalog.catalog import Catalog
from tremplin.cli.assessing import population_of, responses_of
from tremplin.cli.world import World
from tremplin.measure.belief import Belief, posterior
from tremplin.measure.change import Change, changes
from tremplin.measure.drift import DAYS_PER_YEAR, Earlier, together
from tremplin.measure.levels import estimate
from tremplin.measure.response import Response
from tremplin.report.progress import History, Level, Point, Progress, SkillChange
from tremplin.store.learner import Sitting, begun_before, counted, sittings


def progress_of(world: World, sitting: Sitting) -> Progress | None:
    """What changed from the sitting before; None where there is none, or this does not count."""
    answered = _answered(sittings(world.journal))
    earlier = begun_before(answered, sitting.id)
    # Where all of them began before, this one is not among those that count.
    if not earlier or len(earlier) == len(answered):
        return None
    before, population = earlier[-1], population_of(sitting)
    then, now = responses_of(before), responses_of(sitting)
    pair = posterior(population, then), posterior(population, now)
    found = changes(population, now, _earlier(before, sitting))
    both = _comparable(world.catalog, before, sitting)
    compared = {n: skill for n, skill in enumerate(population.skills) if skill in both}
    return Progress(
        since=before.id,
        day=before.begun.astimezone().date(),
        days=_years(before, sitting) * DAYS_PER_YEAR,
        skills={skill: _change(found.skills[n], n, *pair) for n, skill in compared.items()},
        together=_together(earlier, sitting),
        rising=found.mean_over(list(compared)).probability if len(compared) > 1 else None,
    )


def history_of(world: World) -> History:
    """Every sitting that counts and has an answer to a question, oldest first."""
    found = _answered(sittings(world.journal))
    return History(
        points=[_point(one) for one in found],
        together=_together(found[:-1], found[-1]) if found else {},
    )


def _answered(found: Iterable[Sitting]) -> list[Sitting]:
    return [one for one in counted(found) if one.answers]


def _years(before: Sitting, after: Sitting) -> float:
    """Years between two sittings; none where the clock was set back in between."""
    days = (after.begun - before.begun).total_seconds() / 86400
    return max(0.0, days / DAYS_PER_YEAR)


def _earlier(before: Sitting, after: Sitting) -> Earlier:
    return Earlier(_years(before, after), responses_of(before))


def _change(change: Change, place: int, then: Belief, now: Belief) -> SkillChange:
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
    belief = together(population, responses_of(last), _past(earlier, last))
    return {skill: _level(belief, place) for skill, place in population.index.items()}


def _past(earlier: Sequence[Sitting], last: Sitting) -> list[Earlier]:
    """The earlier sittings with the years since, each at least as long ago as the next one."""
    past: list[Earlier] = []
    years, after = 0.0, last
    for one in reversed(earlier):
        years += _years(one, after)
        past.append(Earlier(years, responses_of(one)))
        after = one
    return past


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
