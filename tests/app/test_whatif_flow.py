"""From the plan to other plans and back, by keyboard, on a hand-made world."""

from dataclasses import replace

import pytest

from tests.app.fakes import FakeWorld
from tests.app.hosting import press, settle, shown, story, type_text
from tremplin.app.app import TremplinApp
from tremplin.app.models import ChosenConstraints, PlanView
from tremplin.app.screens import whatif
from tremplin.app.services import ServiceError
from tremplin.app.start import Start
from tremplin.language.localized import Language


@pytest.fixture(autouse=True)
def at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key is waited for."""
    monkeypatch.setattr(whatif, "REST", 0.0)


def begun(world: FakeWorld) -> TremplinApp:
    return story(world, start=Start("prompt-engineer", 1, ratings=False, straight=True))


TO_THE_PLAN = ("enter", "a", "enter", "enter")


def plans(world: FakeWorld) -> list[str]:
    return [line for line in world.diary if line.startswith("plan")]


async def test_limits_taken_in_the_what_if_are_planned_with() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "w", "right", "right", "enter")
        assert "6 heures par semaine" in shown(pilot.app)
    assert plans(world) == ["plan prompt-engineer 5 0", "plan prompt-engineer 6 0"]
    assert "what if 6 exactly" in world.diary


async def test_escape_from_any_of_them_plans_nothing_again() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "down")
        for key in "wcyg":
            await press(pilot, key, "right", "escape")
            assert "Les étapes" in shown(pilot.app), key
        assert "›  1" in shown(pilot.app)
    assert plans(world) == ["plan prompt-engineer 5 0"]


async def test_a_point_of_the_curve_is_planned_with() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "c", "tab", "end", "enter")
        assert "10 heures par semaine" in shown(pilot.app)
    assert plans(world)[-1] == "plan prompt-engineer 10 0"
    assert "point time 10" in world.diary
    assert "point money 10" in world.diary


async def test_a_step_not_wanted_is_kept_listed_and_taken_back() -> None:
    world = FakeWorld()
    async with begun(world).run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "down", "y", "x")
        assert world.sitting is not None
        assert world.sitting.constraints.without == ("prompts",)
        await press(pilot, "t")
        assert "1 ressource écartée" in shown(pilot.app)
        await press(pilot, "f2", "end")
        await press(pilot, *["down"] * 16, "left", "left", "enter", "enter")
        assert world.sitting.constraints.without == ()
        assert world.sitting.constraints.with_ == ("prompts",)


async def test_any_resource_can_be_looked_for_and_wanted() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "y")
        await type_text(pilot, "diplome")
        await press(pilot, "enter")
        assert "Voici pourquoi." in shown(pilot.app)
        await press(pilot, "a")
        assert "Les étapes" in shown(pilot.app)
    assert world.sitting is not None
    assert world.sitting.constraints.with_ == ("degree",)


async def test_an_open_gap_offers_what_would_close_it() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "g")
        assert "Clarté\u202f: 7 h de plus" in shown(pilot.app)
        await press(pilot, "enter")
        assert "28 semaines" in shown(pilot.app)
        await press(pilot, "enter")
    assert world.sitting is not None
    assert world.sitting.constraints.weeks == 28


@pytest.mark.parametrize(
    ("downs", "suffix"), [(0, ".md"), (1, ".html"), (2, ".ics"), (3, ".csv"), (4, ".json")]
)
async def test_the_plan_is_saved_in_the_form_picked(downs: int, suffix: str) -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, *TO_THE_PLAN, "s", *["down"] * downs, "enter")
        assert f"/home/zoé/tremplin-2026-11-23{suffix}" in shown(pilot.app)
    assert f"save prompt-engineer True {suffix}" in world.diary


async def test_results_offer_no_calendar_and_escape_saves_nothing() -> None:
    world = FakeWorld()
    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter", "s")
        assert ".html" in shown(pilot.app)
        assert ".ics" not in shown(pilot.app)
        await press(pilot, "escape")
    assert not any(line.startswith("save") for line in world.diary)


async def test_wishes_that_no_plan_holds_are_told_and_can_be_taken_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = FakeWorld()

    def plan(language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
        if constraints.hours_per_week < 7:
            raise ServiceError("Aucun plan.")
        return original(language, role, constraints)

    async with begun(world).run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter")
        assert world.sitting is not None
        original = world.sitting.plan
        monkeypatch.setattr(world.sitting, "plan", plan)
        await press(pilot, "enter")
        assert "Aucun plan." in shown(pilot.app)
        await press(pilot, "enter")
        assert "Heures par semaine" in shown(pilot.app)
        await press(pilot, "8", "enter")
        assert "Les étapes" in shown(pilot.app)
        await press(pilot, "w", "left", "left", "left", "left", "enter", "enter")
        assert "8 heures par semaine" in shown(pilot.app)
    assert world.sitting.constraints == replace(world.sitting.constraints, hours_per_week=8.0)
