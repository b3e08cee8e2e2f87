"""Random tiny cases, from a seed: levels, needs, predecessors (also circular), money, kinds."""

import random
from typing import Any

KINDS = ("course", "book", "tool", "community")


def random_case(seed: int, resources: int = 7) -> dict[str, Any]:
    """A case of the form of planner-cases.json, without its expectation."""
    draw = random.Random(seed)
    skills = ["ma", "nb", "oc", "pd"][: draw.randint(2, 4)]
    required = {s: draw.choice([1, 1.5, 2, 3]) for s in skills[: draw.randint(1, len(skills))]}
    names = [f"r{number}" for number in range(resources)]
    return {
        "learner": {
            "levels": {s: draw.choice([0, 0, 0, 0.5, 1]) for s in skills},
            "sd": 0,
            "target": {
                s: {"required": r, "weight": draw.choice([1, 1, 2, 3, 0.5])}
                for s, r in required.items()
            },
            "hours_per_week": draw.choice([1, 2, 3]),
            "weeks": draw.choice([1, 2, 3]),
            "budget": draw.choice([None, None, 0, 10, 25]),
            "languages": draw.choice([["en"], ["fr"], ["fr", "en"]]),
            "forbid_kinds": draw.choice([[], [], ["book"], ["tool"]]),
            "done": draw.choice([[], [], [names[0]]]),
            "excluded": draw.choice([[], [], [names[1]]]),
            "parallel": draw.choice([1, 1, 2]),
        },
        "resources": [_resource(draw, name, names, skills) for name in names],
    }


def _resource(draw: random.Random, name: str, names: list[str], skills: list[str]) -> Any:
    taught = draw.sample(skills, draw.choice([1, 1, 2]))
    teaches = []
    for skill in taught:
        start = draw.choice([0, 0, 0, 0.5, 1, 1, 2])
        teaches.append(
            {"skill": skill, "from": start, "to": start + draw.choice([0.5, 1, 1, 2, 3])}
        )
    others = [s for s in skills if s not in taught]
    needed = draw.sample(others, 1) if others and draw.random() < 0.35 else []
    return {
        "id": name,
        "kind": draw.choice(KINDS),
        "languages": draw.choice([["en"], ["fr"], ["fr", "en"], ["fr", "en"]]),
        "hours": draw.choice([0.5, 1, 1, 2, 2, 3]),
        "price": draw.choice([0, 0, 0, 5, 10, 20]),
        "rating": draw.choice([3.0, 3.0, 4.0, 4.5]),
        "teaches": teaches,
        "needs": {s: draw.choice([0.5, 1, 1.5]) for s in needed},
        "requires": draw.sample([n for n in names if n != name], 1) if draw.random() < 0.2 else [],
    }
