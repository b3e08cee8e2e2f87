"""A slow planner written from the definitions alone: all subsets, all permutations, fractions."""

import datetime as dt
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

Case = Mapping[str, Any]
Lifted = frozenset[str]

CAUSES: tuple[tuple[str, Lifted], ...] = (
    ("time", frozenset({"time"})),
    ("budget", frozenset({"budget"})),
    ("time+budget", frozenset({"time", "budget"})),
    ("language", frozenset({"language"})),
    ("preference", frozenset({"preference"})),
)


def fraction(number: float) -> Fraction:
    """The decimal that was written."""
    return Fraction(str(number))


def standard_deviation(case: Case, skill: str) -> float:
    """Of one skill; one number may stand for all."""
    sd = case["learner"]["sd"]
    return float(sd.get(skill, 0) if isinstance(sd, Mapping) else sd)


def below(case: Case, skill: str, level: float) -> float:
    """P(theta < level)."""
    mean, sd = case["learner"]["levels"].get(skill, 0), standard_deviation(case, skill)
    if sd == 0:
        return float(mean < level)
    return 0.5 * (1 + math.erf((level - mean) / (sd * math.sqrt(2))))


def floor(case: Case, skill: str) -> float:
    """Level that eight in ten such people hold; found by halving."""
    mean, sd = case["learner"]["levels"].get(skill, 0), standard_deviation(case, skill)
    if sd == 0:
        return float(mean)
    low, high = mean - 6 * sd, mean
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if below(case, skill, middle) < 0.2 else (low, middle)
    return max(0.0, low)


def coverage_of_skill(case: Case, skill: str, level: Fraction) -> Fraction:
    """Weight x integral of P(theta < t) from the floor to min(level, required)."""
    target = case["learner"]["target"][skill]
    weight, required = fraction(target["weight"]), fraction(target["required"])
    top = min(level, required)
    if standard_deviation(case, skill) == 0:
        start = fraction(case["learner"]["levels"].get(skill, 0))
        return weight * max(Fraction(0), top - start)
    start = Fraction(floor(case, skill))
    if top <= start:
        return Fraction(0)
    cells = 4000
    width = float(top - start) / cells
    total = sum(below(case, skill, float(start) + (n + 0.5) * width) for n in range(cells))
    return weight * Fraction(total * width)


def highest(taken: Sequence[Any], skill: str) -> Fraction:
    """Highest level that something taken brings; 0 for none."""
    return max(
        (fraction(t["to"]) for one in taken for t in one["teaches"] if t["skill"] == skill),
        default=Fraction(0),
    )


def level(case: Case, taken: Sequence[Any], skill: str) -> Fraction:
    """Level held after these."""
    return max(fraction(case["learner"]["levels"].get(skill, 0)), highest(taken, skill))


def coverage(case: Case, taken: Sequence[Any]) -> Fraction:
    """In weight x level."""
    return sum(
        (coverage_of_skill(case, s, highest(taken, s)) for s in case["learner"]["target"]),
        Fraction(0),
    )


def total_gap(case: Case) -> Fraction:
    """Of all targets, in weight x level."""
    return sum(
        (coverage_of_skill(case, s, Fraction(5)) for s in case["learner"]["target"]), Fraction(0)
    )


def value(case: Case, taken: Sequence[Any]) -> Fraction:
    """The coverage as it is compared: itself; in rounded points where levels are uncertain."""
    skills, total = list(case["learner"]["target"]), total_gap(case)
    if not total or not any(standard_deviation(case, skill) for skill in skills):
        return coverage(case, taken)
    shares = (coverage_of_skill(case, skill, highest(taken, skill)) / total for skill in skills)
    return Fraction(sum(round(10_000 * share) for share in shares))


def can_start(case: Case, taken: Sequence[Any], one: Any) -> bool:
    """Whether entries, needs and predecessors are met; what is under way was started before."""
    if "spent" in one:
        return True
    finished = {other["id"] for other in taken} | set(case["learner"]["done"])
    return (
        all(level(case, taken, t["skill"]) >= fraction(t["from"]) for t in one["teaches"])
        and all(level(case, taken, s) >= fraction(at) for s, at in one["needs"].items())
        and all(other in finished for other in one["requires"])
    )


def can_all_be_taken(case: Case, chosen: Sequence[Any]) -> bool:
    """Whether some order exists; taking one thing never prevents another."""
    taken: list[Any] = []
    while len(taken) < len(chosen):
        ready = [one for one in chosen if one not in taken and can_start(case, taken, one)]
        if not ready:
            return False
        taken += ready
    return True


def capacity(case: Case) -> int:
    """Minutes up to the end, week by week."""
    learner = case["learner"]
    start = dt.date.fromisoformat(learner.get("start", "2026-09-07"))
    off = [tuple(map(dt.date.fromisoformat, pair)) for pair in learner.get("breaks", [])]
    total = 0
    for week in range(learner["weeks"]):
        days = [start + dt.timedelta(days=7 * week + n) for n in range(7)]
        free = sum(not any(a <= day <= b for a, b in off) for day in days)
        total += round(60 * fraction(learner["hours_per_week"]) * free / 7)
    return total


def minutes(chosen: Sequence[Any]) -> int:
    """Of all of them."""
    return sum(
        max(1, round(60 * fraction(one["hours"])) - round(60 * fraction(one.get("spent", 0))))
        for one in chosen
    )


def cents(chosen: Sequence[Any]) -> int:
    """Of all of them."""
    once = [one for one in chosen if "subscription" not in one and "spent" not in one]
    shared: dict[tuple[str, int], list[Any]] = {}
    for one in chosen:
        if "subscription" in one:
            shared.setdefault((one["subscription"], one["price"]), []).append(one)
    return sum(round(100 * fraction(one["price"])) for one in once) + sum(
        100 * price * months(members) for (_, price), members in shared.items()
    )


def months(members: Sequence[Any]) -> int:
    """Of one subscription: the longest of its resources, or 22 hours a month of them all."""
    alone = [math.ceil(one["periods"] * share_left(one)) for one in members]
    study = sum(
        min(Fraction(minutes([one]), 60), Fraction(22 * n))
        for one, n in zip(members, alone, strict=True)
    )
    return max(*alone, math.ceil(study / 22))


def share_left(one: Any) -> Fraction:
    """Of the hours of a resource, those still to be studied."""
    return Fraction(minutes([one]), round(60 * fraction(one["hours"])))


def effort(case: Case, chosen: Sequence[Any]) -> Fraction:
    """Minutes; those of kinds that are not preferred count a quarter more, if some are."""
    preferred = case["learner"].get("prefer", [])
    others = [one for one in chosen if preferred and one["kind"] not in preferred]
    return minutes(chosen) + Fraction(minutes(others), 4)


def allowed(case: Case, one: Any, lifted: Lifted) -> bool:
    """Whether languages, kinds and exclusions let it through."""
    learner = case["learner"]
    if one["id"] in learner["done"]:
        return False
    if "spent" in one:
        return True
    if "language" not in lifted and not set(one["languages"]) & set(learner["languages"]):
        return False
    unwanted = one["kind"] in learner["forbid_kinds"] or one["id"] in learner["excluded"]
    return "preference" in lifted or not unwanted


def choices(case: Case, lifted: Lifted = frozenset()) -> Iterator[list[Any]]:
    """All sets that respect what is not lifted."""
    usable = [one for one in case["resources"] if allowed(case, one, lifted)]
    begun = {one["id"] for one in usable if "spent" in one}
    time, budget = capacity(case), case["learner"]["budget"]
    for size in range(len(usable) + 1):
        for chosen in map(list, itertools.combinations(usable, size)):
            if "begun" not in lifted and not begun <= {one["id"] for one in chosen}:
                continue
            if "time" not in lifted and minutes(chosen) > time:
                continue
            if "budget" not in lifted and budget is not None and cents(chosen) > 100 * budget:
                continue
            if can_all_be_taken(case, chosen):
                yield chosen


def key(case: Case, chosen: Sequence[Any]) -> tuple[Any, ...]:
    """The six objectives, smaller = better."""
    return (
        -value(case, chosen),
        (effort(case, chosen), minutes(chosen)),
        cents(chosen),
        sum(minutes([one]) * (50 - round(10 * fraction(one["rating"]))) for one in chosen),
        len(chosen),
        sorted(one["id"] for one in chosen),
    )


def best(case: Case) -> list[Any]:
    """The best set."""
    return min(choices(case), key=lambda chosen: key(case, chosen))


def order_cost(case: Case, steps: Sequence[Any]) -> Fraction | None:
    """Sum of coverage gained x minute of completion; None when it can't be followed."""
    total, taken, minute = Fraction(0), list[Any](), 0
    for one in steps:
        if not can_start(case, taken, one):
            return None
        if "spent" in one and any("spent" not in other for other in taken):
            return None
        before = coverage(case, taken)
        taken.append(one)
        minute += minutes([one])
        total += (coverage(case, taken) - before) * minute
    return total


def best_order(case: Case, chosen: Sequence[Any]) -> list[str]:
    """The ids in the best order."""
    found = (
        (cost, [one["id"] for one in steps])
        for steps in itertools.permutations(chosen)
        if (cost := order_cost(case, steps)) is not None
    )
    return min(found)[1]


def open_gaps(case: Case, chosen: Sequence[Any]) -> list[dict[str, Any]]:
    """Every target left below its level, with the first cause that closes it."""
    found = []
    for skill, target in case["learner"]["target"].items():
        reached = level(case, chosen, skill)
        if reached < fraction(target["required"]) and target["weight"]:
            gap = {"skill": skill, "reached": float(reached), "required": target["required"]}
            found.append({**gap, **_cause(case, chosen, skill)})
    return found


def _cause(case: Case, chosen: Sequence[Any], skill: str) -> dict[str, Any]:
    limits = {"time": capacity(case), "budget": case["learner"]["budget"]}
    for cause, lifted in CAUSES:
        if "budget" in lifted and limits["budget"] is None:
            continue
        closing = [other for other in choices(case, lifted) if _closes(case, chosen, other, skill)]
        if not closing:
            continue
        answer: dict[str, Any] = {"cause": cause}
        if cause == "budget":
            needed = min(cents(other) for other in closing)
            answer["extra_price"] = needed / 100 - limits["budget"]
        if "time" in lifted:
            first = min((minutes(other), cents(other)) for other in closing)
            answer["extra_hours"] = (first[0] - limits["time"]) / 60
            if cause == "time+budget":
                answer["extra_price"] = first[1] / 100 - limits["budget"]
        return answer
    return {"cause": "catalogue"}


def _closes(case: Case, chosen: Sequence[Any], other: Sequence[Any], skill: str) -> bool:
    targets = case["learner"]["target"]
    kept = all(
        level(case, other, s) >= min(level(case, chosen, s), fraction(target["required"]))
        for s, target in targets.items()
    )
    return kept and level(case, other, skill) >= fraction(targets[skill]["required"])
