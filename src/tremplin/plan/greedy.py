"""A quick choice, never proved: again and again what can start and gains most per minute."""

from collections.abc import Iterable
from fractions import Fraction

from tremplin.plan.candidate import Candidate
from tremplin.plan.founded import startable
from tremplin.plan.model import Model
from tremplin.plan.problem import Problem
from tremplin.plan.spending import total_cents


def greedy_choice(model: Model, columns: Iterable[int]) -> tuple[int, ...] | None:
    """Columns of a choice within the limits; None when it lacks something that is asked for."""
    candidates = [model.candidates[column] for column in sorted(columns)]
    chosen = greedy(model.problem, candidates)
    if not model.problem.forced <= {one.id for one in chosen}:
        return None
    return tuple(sorted(model.column[one.id] for one in chosen))


def greedy(problem: Problem, candidates: Iterable[Candidate]) -> list[Candidate]:
    """What is asked for first, where it can start; then most parts gained per minute, by id."""
    left, chosen = list(candidates), list[Candidate]()
    levels, brought = dict(problem.held), dict[str, int]()
    while True:
        ready = [one for one in left if _fits(problem, chosen, one, levels)]
        best = max(ready, key=lambda one: _rank(problem, one, brought), default=None)
        if best is None:
            return chosen
        asked, rate, _ = _rank(problem, best, brought)
        if not asked and not rate:
            return chosen
        chosen.append(best)
        left.remove(best)
        for skill, level in best.brings.items():
            levels[skill] = max(levels.get(skill, 0), level)
            brought[skill] = max(brought.get(skill, 0), level)


def _fits(
    problem: Problem, chosen: list[Candidate], one: Candidate, levels: dict[str, int]
) -> bool:
    minutes = sum(other.minutes for other in chosen) + one.minutes
    return (
        startable(one, levels, {other.id for other in chosen})
        and (problem.minutes is None or minutes <= problem.minutes)
        and (problem.cents is None or total_cents([*chosen, one]) <= problem.cents)
    )


def _rank(
    problem: Problem, one: Candidate, brought: dict[str, int]
) -> tuple[bool, Fraction, list[int]]:
    gained = sum(
        problem.gain(skill, max(level, brought.get(skill, 0)))
        - problem.gain(skill, brought.get(skill, 0))
        for skill, level in one.brings.items()
    )
    # Among equals the smallest id, so letters count down.
    name = [-ord(letter) for letter in one.id]
    return one.id in problem.forced, Fraction(gained, one.minutes), name
