"""Random tiny cases with subscriptions, resources under way and preferred kinds, from a seed."""

import random
from typing import Any

from tests.plan.random_cases import random_case


def extended_case(seed: int, resources: int = 7) -> dict[str, Any]:
    """A case as `random_case` makes it, and more: courses of 3 to 50 hours paid by month."""
    case, draw = random_case(seed, resources), random.Random(f"extended {seed}")
    learner = case["learner"]
    learner["prefer"] = draw.choice([[], [], ["book"], ["course", "tool"]])
    learner["languages"] = ["fr", "en"]
    if draw.random() < 0.8:
        learner["hours_per_week"] = draw.choice([10, 20, 40])
        learner["target"] = {s: {"required": 3, "weight": 1} for s in learner["levels"]}
    learner["budget"] = draw.choice([None, 10, 20, 25, 40, 60])
    for one in case["resources"]:
        if draw.random() < 0.7:
            one["subscription"] = draw.choice(["plus", "plus", "plus", "other"])
            one["price"], one["periods"] = draw.choice([10, 10, 10, 15]), draw.choice([1, 1, 2, 3])
            one["hours"] = draw.choice([3, 5, 10, 15, 22, 25])
    if draw.random() < 0.5:
        begun = draw.choice(case["resources"])
        if begun["id"] not in [*learner["done"], *learner["excluded"]]:
            begun["spent"] = draw.choice([0.25, 0.5, 1, 5])
    return case
