"""The order of steps: exact against all permutations, heuristic against the exact one."""

import itertools
import random

import pytest

from tests.plan.small import MONDAY, catalog, resource
from tremplin.plan.candidate import Limits
from tremplin.plan.constraints import Constraints, Learner
from tremplin.plan.order import EXACT_UP_TO, best_order, chained, moved_while_better
from tremplin.plan.problem import Problem, build_problem
from tremplin.plan.subsets import cheapest_order
from tremplin.plan.track import Track, track


def problem_of(seed: int, size: int) -> Problem:
    """Steps on four skills, each of which can be started once those below it are taken."""
    draw = random.Random(seed)
    made, level = [], dict.fromkeys("abcd", 0.0)
    for number in range(size):
        skill = draw.choice("abcd")
        start, level[skill] = level[skill], level[skill] + draw.choice([0.25, 0.5])
        more = {"after": [f"r{draw.randrange(number)}"]} if number and draw.random() < 0.2 else {}
        made.append(
            resource(f"r{number}", draw.randint(1, 9), (skill, start, level[skill]), **more)
        )
    used = {skill: at for skill, at in level.items() if at}
    built = catalog({skill: draw.choice([at, at / 2]) for skill, at in used.items()}, *made)
    limits = Constraints(MONDAY, weeks=None, slack=0.0)
    return build_problem(built, built.roles["case-role"], Learner(), limits, Limits())


def track_of(seed: int, size: int) -> Track:
    problem = problem_of(seed, size)
    return track(problem, problem.candidates)


@pytest.mark.parametrize("seed", range(8))
def test_the_exact_order_is_the_cheapest_and_then_the_first_of_all(seed: int) -> None:
    laid = track_of(seed, 6)
    found = [
        (cost, list(order))
        for order in itertools.permutations(range(6))
        if (cost := laid.cost(order)) is not None
    ]
    assert cheapest_order(laid) == min(found)[1]


@pytest.mark.parametrize("seed", range(10))
def test_the_heuristic_is_close_to_the_exact_order(seed: int) -> None:
    laid = track_of(100 + seed, 11)
    best = laid.cost(cheapest_order(laid))
    found = laid.cost(moved_while_better(laid, chained(laid)))
    assert best is not None
    assert found is not None
    assert best <= found <= 1.05 * best


@pytest.mark.parametrize(
    ("size", "how"), [(0, "exact"), (EXACT_UP_TO, "exact"), (EXACT_UP_TO + 1, "heuristic")]
)
def test_all_orders_are_compared_up_to_fourteen_steps(size: int, how: str) -> None:
    problem = problem_of(7, size)
    order = best_order(problem, problem.candidates)
    assert order.how == how
    assert sorted(one.id for one in order.steps) == [one.id for one in problem.candidates]
    laid = track(problem, problem.candidates)
    number = {one.id: place for place, one in enumerate(problem.candidates)}
    assert laid.cost([number[one.id] for one in order.steps]) is not None
