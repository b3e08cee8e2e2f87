"""What is fixed before a search leaves every choice that is good enough; rivals are all found."""

import itertools
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from tests.plan import reference
from tests.plan.casebook import catalog_of, learner_of
from tests.plan.casebook import constraints_of as limits_of
from tests.plan.random_cases import random_case
from tests.plan.test_reduce import SKILLS, constraints_of, mid_size
from tremplin.plan import best, core, ties
from tremplin.plan.constraints import Learner
from tremplin.plan.duality import Rows
from tremplin.plan.founded import unfold
from tremplin.plan.model import Model, Row, coverage_of, minutes_of
from tremplin.plan.plan import make_plan
from tremplin.plan.problem import build_problem
from tremplin.plan.reduce import reduced
from tremplin.plan.search import Search

SEEDS = range(700, 712)


@cache
def model_of(seed: int) -> Model:
    made = mid_size(seed, size=12)
    learner = Learner({f"case.{skill}": 0.5 for skill in SKILLS[:3]}, {"case.s0": 0.6})
    return Model(build_problem(made, made.roles["case-role"], learner, constraints_of(seed)))


@cache
def choices_of(seed: int) -> list[tuple[int, ...]]:
    model = model_of(seed)
    every = range(len(model.candidates))
    subsets = itertools.chain.from_iterable(itertools.combinations(every, n) for n in range(13))
    return [chosen for chosen in subsets if model.allows(chosen)]


@pytest.mark.parametrize("less", [0, 1, 400])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_fixed_is_so_in_every_choice_that_is_good_enough(seed: int, less: int) -> None:
    search = Search(model_of(seed))
    coverage = coverage_of(search.model)
    values = {one: search.value(coverage, one) for one in choices_of(seed)}
    most = min(values.values()) + less
    with search.narrowed(coverage, most):
        left = [one for one, value in values.items() if value <= most]
        assert left
        for chosen in left:
            assert all(search.is_possible(column) for column in chosen)
            certain = [c for c in range(len(search.model.candidates)) if search.is_certain(c)]
            assert set(certain) <= set(chosen)
        assert search.least(coverage).chosen in left
    assert len(search.open) == len(search.model.candidates)


@pytest.mark.parametrize("few", [1, 99])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_rival_is_the_best_of_the_others(
    seed: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ties, "WORTH_NARROWING", few)
    search = Search(model_of(seed))
    coverage, minutes = coverage_of(search.model), search.model.total(minutes_of)
    values = {
        one: (search.value(coverage, one), search.value(minutes, one)) for one in choices_of(seed)
    }
    chosen = min(values, key=lambda one: values[one])
    covered, spent = values[chosen]
    search.require([Row(None, covered, coverage.terms)])
    others = [one for one in values if one != chosen and values[one] == (covered, spent)]
    found = ties.rival(search, minutes, chosen)
    assert found.proven
    assert found.chosen in others if others else found.chosen is None


@pytest.mark.parametrize("seed", range(40))
def test_the_best_plan_is_found_when_every_search_is_narrowed(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ties, "WORTH_NARROWING", 1)
    monkeypatch.setattr(best, "WORTH_NARROWING", 1)
    monkeypatch.setattr(core, "KERNEL", 2)
    case = random_case(seed, resources=8)
    catalog = catalog_of(case)
    made = make_plan(catalog, catalog.roles["case-role"], learner_of(case), limits_of(case))
    expected = sorted(one["id"] for one in reference.best(case))
    assert sorted(step.resource for step in made.steps) == expected


@pytest.mark.parametrize("hours", [0.5, 40.0])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_full_choice_closes_all_that_can_be_closed(
    seed: int, hours: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "KERNEL", 2)
    made = mid_size(720, size=12)
    limits = replace(constraints_of(seed), hours_per_week=hours, budget=None)
    problem = reduced(build_problem(made, made.roles["case-role"], Learner(), limits))
    search = Search(Model(problem))
    coverage = coverage_of(search.model)
    proof = search.relaxed(coverage)
    assert proof is not None
    found = core.full_choice(search, proof)
    assert (found is not None) == (hours == 40.0)
    if found is not None:
        assert search.model.allows(found)
        highest = unfold(problem.candidates, problem.held).brought
        every = sum(problem.gain(gap.skill, highest.get(gap.skill, 0)) for gap in problem.gaps)
        assert search.value(coverage, found) == -every


def test_rows_that_contradict_one_another_are_proved_to() -> None:
    held = Rows()
    held.add([Row(2, None, {0: 1, 1: 1}), Row(None, 0, {0: 1})])
    lows, highs = np.zeros(2), np.ones(2)
    assert held.contradict([1.0, -1.0], lows, highs)
    assert held.contradict([-3.0, 3.0], lows, highs)
    assert not held.contradict([1.0, 0.0], lows, highs)
    held.lift(1, 1)
    assert not held.contradict([1.0, -1.0], lows, highs)
    assert held.hold([0, 1], 2)
    assert not held.hold([0], 2)
