"""Other plans as the app shows them: the plans themselves, made from scratch, are the measure."""

import random
from dataclasses import asdict, replace
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest

from tests.plan.small import MONDAY, resource
from tests.plan.test_reduce import SKILLS, mid_size
from tremplin.app.knobs import limit_knobs
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import PlanChange
from tremplin.app.whatif_views import change_view
from tremplin.app.wishes import with_wish
from tremplin.catalog.catalog import Catalog
from tremplin.cli.app_whatif import Explorer
from tremplin.cli.planning import Case
from tremplin.language.format import hours, money
from tremplin.plan.constraints import Constraints, Infeasible, Learner
from tremplin.plan.difference import difference
from tremplin.plan.plan import make_plan
from tremplin.plan.result import Plan

BEGIN = ChosenConstraints(hours_per_week=4.0, weeks=6, budget=50.0, study_in=("en",))
LEARNER = Learner({f"case.{skill}": 0.6 for skill in SKILLS[:4]}, {"case.s1": 0.5})


class Place:
    """A catalogue, plans made from scratch, and the explorer that is asked."""

    def __init__(self, seed: int) -> None:
        self.catalog: Catalog = mid_size(seed, 45)
        self.scratch = cache(self._scratch)
        world: Any = SimpleNamespace(catalog=self.catalog)
        self.explorer = Explorer(world, lambda: self._case, self.scratch)

    def _case(self, chosen: ChosenConstraints) -> Case:
        limits = Constraints(MONDAY, **asdict(chosen))
        return Case(self.catalog.roles["case-role"], LEARNER, limits)

    def _scratch(self, chosen: ChosenConstraints) -> Plan:
        case = self._case(chosen)
        return make_plan(self.catalog, case.role, case.learner, case.constraints)

    def titles(self, names: tuple[str, ...]) -> list[str]:
        return [f"Title {name}" for name in names]


def shown_titles(steps: tuple[str, ...]) -> list[str]:
    return [step.partition(" · ")[0] for step in steps]


def walked(seed: int, count: int) -> list[ChosenConstraints]:
    """Limits as someone turns them, one knob at a time."""
    draw, now, found = random.Random(seed), BEGIN, []
    knobs = limit_knobs(MONDAY)[:3]
    for _ in range(count):
        now = draw.choice(knobs).turned(now, draw.choice((1, -1)))
        found.append(now)
    return found


@pytest.mark.parametrize("seed", range(500, 506))
def test_the_difference_shown_is_that_of_two_plans_made_from_scratch(seed: int) -> None:
    place = Place(seed)
    first = place.scratch(BEGIN)
    for limits in walked(seed, 8):
        second = place.scratch(limits)
        place.explorer.change("en", BEGIN, limits, exact=False)
        shown = place.explorer.change("en", BEGIN, limits, exact=True)
        found = difference(first, second)
        assert shown_titles(shown.into) == place.titles(found.into)
        assert shown_titles(shown.out) == place.titles(found.out)
        assert shown_titles(shown.moved) == place.titles(tuple(one.resource for one in found.moved))
        assert shown == change_view(place.catalog, first, second, "en")
        rows = {row.name: row for row in shown.measures}
        assert rows["Hours of study"].after == hours("en", second.hours)
        assert rows["Price"].after == money("en", second.price)
        sign = "+" if found.cents > 0 else "−"
        cents = f"{sign}{money('en', abs(found.cents) / 100)}" if found.cents else ""
        assert rows["Price"].change == cents


@pytest.mark.parametrize("seed", [510, 511])
def test_the_first_answer_has_the_coverage_and_the_hours_of_the_exact_one(seed: int) -> None:
    place, sure = Place(seed), ("Gap closed", "Hours of study")

    def figures(change: PlanChange) -> list[tuple[str, str]]:
        return [(row.name, row.after) for row in change.measures if row.name in sure]

    for limits in walked(seed, 6):
        first = place.explorer.change("en", BEGIN, limits, exact=False)
        exact = place.explorer.change("en", BEGIN, limits, exact=True)
        if "first answer" not in first.sentence:
            assert figures(first) == figures(exact)
        assert exact.settled


@pytest.mark.parametrize("seed", range(520, 524))
def test_without_a_step_the_plan_loses_exactly_what_is_said(seed: int) -> None:
    place = Place(seed)
    plan = place.scratch(BEGIN)
    for step in plan.steps:
        why = place.explorer.why("en", BEGIN, step.resource)
        other = place.scratch(with_wish(BEGIN, step.resource, "unwanted"))
        lost = plan.proof.value - other.proof.value
        assert why.standing == "in-plan"
        assert lost >= 0
        text = why.sentences[-1]
        share = f"{lost / 100:.1f}".removesuffix(".0") if lost >= 10 else f"{lost / 100}"
        assert (f"{share}% of the gap no longer closed" in text) == (lost > 0)
        assert f"Title {step.resource}" in shown_titles(why.change.out)
        if other.cents != plan.cents:
            assert money("en", abs(other.cents - plan.cents) / 100) in text


@pytest.mark.parametrize("seed", [520, 521])
def test_what_is_not_in_the_plan_says_what_taking_it_would_change(seed: int) -> None:
    place = Place(seed)
    plan = place.scratch(BEGIN)
    names = {step.resource for step in plan.steps}
    for name in sorted(set(place.catalog.resources) - names)[:8]:
        why = place.explorer.why("en", BEGIN, name)
        try:
            other = place.scratch(with_wish(BEGIN, name, "wanted"))
        except Infeasible:
            assert not why.other_plan
            assert why.sentences[-1].startswith("No plan can hold")
            assert "--" not in why.sentences[-1]
            continue
        assert why.standing == "out"
        assert why.change == change_view(place.catalog, plan, other, "en")


def test_a_wish_stands_beside_the_resource_and_comes_first_in_the_list() -> None:
    place = Place(530)
    step = place.scratch(BEGIN).steps[0].resource
    wished = with_wish(BEGIN, step, "wanted")
    assert place.explorer.why("en", wished, step).standing == "wanted"
    unwished = with_wish(BEGIN, step, "unwanted")
    assert place.explorer.why("en", unwished, step).standing == "unwanted"
    listed = place.explorer.resources("en", wished)
    assert [one.id for one in listed][: len(place.scratch(wished).steps)] == list(
        place.explorer.steps(wished)
    )
    assert {one.id for one in listed} == set(place.catalog.resources)
    marks = {one.id: one.about for one in listed}
    assert "asked for" in marks[step]


@pytest.mark.parametrize("along", ["time", "money"])
@pytest.mark.parametrize("seed", [540, 541])
def test_every_point_of_a_curve_is_the_plan_of_its_limits(seed: int, along: Any) -> None:
    place = Place(seed)
    grid = place.explorer.grid(BEGIN, along)
    points = [place.explorer.point("en", BEGIN, limits, along) for limits in reversed(grid)][::-1]
    assert BEGIN in grid
    shares = [point.share for point in points]
    assert shares == sorted(shares)
    for limits, point in zip(grid, points, strict=True):
        scratch = place.scratch(limits)
        assert point.share == scratch.proof.value / 10_000
        assert point.other == (scratch.price if along == "time" else scratch.hours)
        assert point.change == change_view(place.catalog, place.scratch(BEGIN), scratch, "en")


def test_limits_that_hold_no_plan_say_why() -> None:
    place = Place(550)
    step = max(place.scratch(BEGIN).steps, key=lambda one: one.minutes)
    wished = replace(with_wish(BEGIN, step.resource, "wanted"), hours_per_week=0.5, weeks=1)
    change = place.explorer.change("fr", BEGIN, wished, exact=False)
    assert not change.possible
    assert change.sentence.startswith("Aucun plan ne peut contenir")


def test_a_resource_of_unknown_price_that_is_wanted_leaves_a_curve_of_money() -> None:
    place = Place(560)
    unknown = resource("unknown", 2, ("s0", 0, 1), price={"basis": "unknown"})
    place.catalog.resources["unknown"] = unknown
    wished = replace(with_wish(BEGIN, "unknown", "wanted"), budget=None)
    grid = place.explorer.grid(wished, "money")
    points = [place.explorer.point("en", wished, limits, "money") for limits in grid]
    assert wished in grid
    assert [point.change.possible for point in points] == [one.budget is None for one in grid]
