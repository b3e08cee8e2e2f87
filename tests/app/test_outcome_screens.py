"""Results and plan, each screen alone."""

import pytest

from tests.app.hosting import SIZES, Host, press, settle, shown
from tests.app.made_outcome import plan, results
from tremplin.app.models import ChosenConstraints
from tremplin.app.screens.plan import AfterPlan, PlanScreen
from tremplin.app.screens.results import AfterResults, ResultsScreen

ROLE = "prompt-engineer"


def results_host(role: str | None) -> Host:
    return Host(ResultsScreen("fr", results("fr", role, 12)))


def plan_host(step: int | None = None, within: float = 0.0) -> Host:
    view = plan("fr", ROLE, ChosenConstraints(within=within))
    return Host(PlanScreen("fr", view, step=step))


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        (["enter"], AfterResults("plan", ROLE)),
        (["s"], AfterResults("save")),
        (["c"], AfterResults("more")),
        (["r"], AfterResults("role")),
        (["escape"], AfterResults("home")),
    ],
)
async def test_results_with_a_role(keys: list[str], after: AfterResults) -> None:
    app = results_host(ROLE)
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [after]


async def test_without_a_role_one_of_the_nearest_is_planned() -> None:
    app = results_host(None)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "Votre profil" in shown(app)
        await press(pilot, "down", "enter")
    assert app.given == [AfterResults("plan", "dataset-designer")]


@pytest.mark.parametrize("size", SIZES)
async def test_results_begin_at_the_top_and_scroll_to_the_end(size: tuple[int, int]) -> None:
    app = results_host(None)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert "Votre profil" in shown(app)
        await press(pilot, "end")
        assert "déduit" in shown(app)


async def test_every_level_is_said_in_figures_and_by_shape() -> None:
    app = results_host(ROLE)
    async with app.run_test(size=(80, 40)):
        line = next(row for row in shown(app).splitlines() if "Programmation Python" in row)
    assert line.split()[:4] == ["Programmation", "Python", "2,4", "1,6–3,2"]
    assert all(mark in line for mark in "├●◆┤")
    assert line.split()[-2:] == ["3", "3"]


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        (["down", "o"], AfterPlan("open", 0)),
        (["down", "down", "enter"], AfterPlan("open", 1)),
        (["s"], AfterPlan("save")),
        (["t"], AfterPlan("constraints")),
        (["r"], AfterPlan("role")),
        (["l"], AfterPlan("lighter")),
        (["escape"], AfterPlan("results")),
    ],
)
async def test_plan_by_keys(keys: list[str], after: AfterPlan) -> None:
    app = plan_host()
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [after]


async def test_without_a_step_no_link_and_without_an_offer_no_lighter_plan() -> None:
    app = plan_host(within=1.0)
    async with app.run_test() as pilot:
        await press(pilot, "o", "enter", "l")
    assert not app.given


async def test_the_plan_says_steps_weeks_gaps_and_proof() -> None:
    app = plan_host()
    async with app.run_test(size=(80, 60)):
        text = shown(app)
    parts = ["Les étapes", "Semaine par semaine", "Ce qui reste ouvert", "Pourquoi ce plan"]
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)
    for sentence in ("C'est la compétence", "environ 20", "Il faudrait 7 heures", "À remettre"):
        assert sentence in text


async def test_the_plan_comes_back_to_the_step_it_was_left_at() -> None:
    app = plan_host(step=1)
    async with app.run_test(size=(40, 15)) as pilot:
        await settle(pilot)
        assert "›  2" in shown(app)
