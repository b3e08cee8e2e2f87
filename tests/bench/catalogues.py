"""Large random catalogues and learners, from seeds, for benches of the planner."""

import datetime as dt
import random
from typing import Any

from tremplin.catalog.base import Text
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Need, Price, Resource, Teaches
from tremplin.catalog.roles import Role
from tremplin.plan.constraints import Constraints, Learner

SKILLS = [f"field.s{number:02}" for number in range(22)]
MONDAY = dt.date(2026, 9, 7)
KINDS = ("course", "book", "guide", "practice", "project", "certification", "degree", "tool")
SHARES = (40, 20, 12, 10, 8, 4, 3, 3)


def catalogue(size: int, seed: int = 0) -> Catalog:
    """`size` resources over 22 skills.

    One to three skills each, a quarter to two levels up from a start that favours low levels; 35 %
    need another skill, 8 % follow another resource; half are free, the others cost up to some
    hundred euros; hours grow with the levels gained, log-normal about six a level.
    """
    draw = random.Random(f"catalogue {seed} {size}")
    names = [f"r{number:06}" for number in range(size)]
    made = {name: _resource(draw, name, names) for name in names}
    return Catalog(resources=made)


def _resource(draw: random.Random, name: str, names: list[str]) -> Resource:
    taught = draw.sample(SKILLS, draw.choices((1, 2, 3), (55, 32, 13))[0])
    teaches = [_teaches(draw, skill) for skill in taught]
    needs = []
    if draw.random() < 0.35:
        skill = draw.choice([one for one in SKILLS if one not in taught])
        needs = [Need.model_construct(skill=skill, level=draw.choice((0.5, 1, 1, 1.5, 2, 3)))]
    gained = sum(one.to - one.from_ for one in teaches)
    free = draw.random() < 0.5
    price = None if free else Price.model_construct(amount=round(draw.lognormvariate(3.4, 0.9), 2))
    values: dict[str, Any] = {
        "id": name,
        "kind": draw.choices(KINDS, SHARES)[0],
        "title": Text.model_construct(fr=name, en=name),
        "languages": draw.choices((["en"], ["fr"], ["fr", "en"]), (55, 25, 20))[0],
        "hours": max(0.5, round(4 * gained * draw.lognormvariate(1.8, 0.6)) / 4),
        "teaches": teaches,
        "needs": needs,
        "after": [draw.choice(names)] if draw.random() < 0.08 else [],
        "rating": draw.choice((2.0, 3.0, 3.0, 3.5, 4.0, 4.5)),
        "free": free,
        "price": price,
    }
    return Resource.model_construct(**values)


def _teaches(draw: random.Random, skill: str) -> Teaches:
    start = draw.choices((0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5), (26, 12, 18, 11, 14, 8, 7, 4))[0]
    end = min(5.0, start + draw.choice((0.25, 0.5, 0.5, 0.75, 1, 1, 1.5, 2)))
    return Teaches.model_construct(skill=skill, from_=start, to=end)


def person(seed: int) -> tuple[Role, Learner, Constraints]:
    """A role over most skills, levels about a mean of one's own, and limits of time and money."""
    draw = random.Random(f"person {seed}")
    mean = draw.uniform(0, 2)
    required = {skill: draw.choice((1.0, 2.0, 3.0, 3.0, 4.0)) for skill in draw.sample(SKILLS, 16)}
    role = Role.model_validate(
        {"id": "bench", "name": "Bench", "required": required, "core": list(required)[:5]}
    )
    levels = {skill: draw.gauss(mean, 0.9) for skill in SKILLS}
    learner = Learner(levels, {skill: draw.uniform(0.25, 0.7) for skill in SKILLS})
    limits = Constraints(
        MONDAY,
        hours_per_week=draw.choice((4.0, 5.0, 8.0, 10.0)),
        weeks=draw.choice((8, 13, 26)),
        budget=draw.choice((None, None, 0.0, 60.0, 150.0, 300.0)),
        study_in=draw.choice((("en",), ("fr", "en"), ("fr", "en"))),
    )
    return role, learner, limits
