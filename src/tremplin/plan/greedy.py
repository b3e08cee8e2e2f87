"""A quick choice, never proved: again and again what can start and gains most per minute."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import startable
from tremplin.plan.model import Model
from tremplin.plan.problem import Problem
from tremplin.plan.spending import total_cents

NOTHING: Final = Fraction(0)


def greedy_choice(model: Model, columns: Iterable[int]) -> tuple[int, ...] | None:
    """Columns of a choice within the limits; None when it lacks something that is asked for."""
    candidates = [model.candidates[column] for column in sorted(columns)]
    chosen = greedy(model.problem, candidates)
    if not model.problem.forced <= {one.id for one in chosen}:
        return None
    return tuple(sorted(model.column[one.id] for one in chosen))


def greedy(problem: Problem, candidates: Iterable[Candidate]) -> list[Candidate]:
    """What is asked for first, where it can start; then most parts gained per minute, by id."""
    left, chosen = sorted(candidates, key=lambda one: one.id), list[Candidate]()
    levels, brought = dict(problem.held), dict[str, int]()
    while True:
        ready = _ready(problem, chosen, left, levels)
        # Of equals the first, which has the smallest id.
        best = max(ready, key=lambda one: _rank(problem, one, brought), default=None)
        if best is None:
            return chosen
        asked, rate = _rank(problem, best, brought)
        if not asked and not rate:
            return chosen
        chosen.append(best)
        left.remove(best)
        for skill, level in best.brings.items():
            levels[skill] = max(levels.get(skill, 0), level)
            brought[skill] = max(brought.get(skill, 0), level)


def _ready(
    problem: Problem, chosen: list[Candidate], left: Iterable[Candidate], levels: dict[str, int]
) -> list[Candidate]:
    """What can start now and fits into the limits with what is chosen."""
    minutes = sum(other.minutes for other in chosen)
    finished = {other.id for other in chosen}
    return [
        one
        for one in left
        if startable(one, levels, finished)
        and (problem.minutes is None or minutes + one.minutes <= problem.minutes)
        and (problem.cents is None or total_cents([*chosen, one]) <= problem.cents)
    ]


def _rank(problem: Problem, one: Candidate, brought: dict[str, int]) -> tuple[bool, Fraction]:
    gained = 0
    for skill, level in one.brings.items():
        before = brought.get(skill, 0)
        if level > before:
            gained += problem.gain(skill, level) - problem.gain(skill, before)
    return one.id in problem.forced, Fraction(gained, one.minutes) if gained else NOTHING
