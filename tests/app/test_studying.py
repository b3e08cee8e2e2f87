"""The followed plan by keyboard, on a hand-made world."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from tests.app.fakes import FakeSitting, FakeWorld
from tests.app.hosting import press, settle, shown, story, type_text
from tests.app.test_study_screens import CARD
from tremplin.app.app import TremplinApp
from tremplin.app.models import PlanView
from tremplin.app.outlines import Outline
from tremplin.app.start import SittingCard, Start
from tremplin.app.study_models import Entry, MyPlan
from tremplin.language.localized import Language

CHECK = SittingCard("c1", dt.date(2026, 11, 23), 1, 5, "fr", finished=False, checkpoint=True)


def told(world: FakeWorld) -> list[str]:
    """The diary without what is only read."""
    return [line for line in world.diary if line not in ("load", "my plan")]


async def opened(pilot: object, app: TremplinApp) -> None:
    """My plan, from the first screen."""
    await settle(pilot)  # type: ignore[arg-type]
    assert "Mon plan – cette semaine" in shown(app)
    await press(pilot, "enter")  # type: ignore[arg-type]
    assert "Les étapes" in shown(app)


async def test_a_plan_is_followed_from_the_results() -> None:
    world = FakeWorld()
    app = story(world, start=Start("prompt-engineer", 1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter")
        assert "mon plan" not in shown(app)
        await press(pilot, "enter", "f")
        assert "Vous suivez maintenant ce plan" in shown(app)
        await press(pilot, "escape")
        assert "Votre plan" in shown(app)
        await press(pilot, "f")
        assert "Vous suivez déjà un plan" in shown(app)
        await press(pilot, "down", "enter")
        assert "Votre plan" in shown(app)
        await press(pilot, "escape")
        assert "M mon plan" in shown(app)
        await press(pilot, "m")
        assert "Mon plan" in shown(app)
        assert "Vous suivez maintenant" not in shown(app)
    assert told(world).count("follow prompt-engineer 5") == 1


async def test_a_plan_that_is_followed_already_is_not_asked_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = FakeWorld()
    weeks = dt.date(2026, 11, 23), dt.date(2026, 12, 6)
    outline = Outline("prompt-engineer", (("r1", *weeks),))
    made, kept = FakeSitting.plan, world.study.plan

    def plan(sitting: FakeSitting, *of: Any) -> PlanView:
        return replace(made(sitting, *of), outline=outline)

    def followed(language: Language) -> MyPlan | None:
        mine = kept(language)
        return None if mine is None else replace(mine, outline=outline)

    monkeypatch.setattr(FakeSitting, "plan", plan)
    monkeypatch.setattr(world.study, "plan", followed)
    app = story(world, start=Start("prompt-engineer", 1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter", "enter")
        assert "F suivre ce plan" in shown(app)
        await press(pilot, "f", "escape")
        assert "suivre ce plan" not in shown(app)
        await press(pilot, "f")
        assert "Vous suivez déjà ce plan." in shown(app)
        assert "à la place" not in shown(app)
        assert "Mon plan" in shown(app)
    assert told(world).count("follow prompt-engineer 5") == 1


async def test_hours_done_begin_note_and_what_is_said_of_them() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(pilot, app)
        await press(pilot, "h")
        await type_text(pilot, "1,5")
        await press(pilot, "enter")
        assert "✓ 1\u202fh\u202f30 étudiées\u202f: Concevoir des prompts" in shown(app)
        await press(pilot, "n")
        await type_text(pilot, "ok")
        await press(pilot, "enter", "d")
        assert "✓ Terminée\u202f: Concevoir" in shown(app)
        await press(pilot, "down", "down", "b")
        assert "✓ Commencée\u202f: Projet" in shown(app)
        assert "› ○ Projet" in shown(app)
        await press(pilot, "h", "escape")
        assert "✓" not in shown(app).split("Les étapes")[0]
    assert world.study.entries == [
        Entry("hours", "r2", 1.5, ""),
        Entry("note", "r2", 0.0, "ok"),
        Entry("done", "r2"),
        Entry("begin", "r4"),
    ]


async def test_giving_up_and_undoing_ask_first() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "a")
        assert "Abandonner cette étape" in shown(app)
        assert "Concevoir des prompts" in shown(app)
        await press(pilot, "escape", "a", "enter", "u")
        assert "2\u202fh notées" in shown(app)
        await press(pilot, "down", "enter", "u", "enter")
        assert "✓ Annulé" in shown(app)
    assert told(world) == ["abandon r2 0", "undo"]


async def test_enter_on_a_step_says_all_that_can_be_done_with_it() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(pilot, app)
        await press(pilot, "enter")
        text = shown(app)
        for part in (
            "cours, Université",
            "Noter des heures",
            "Elle est terminée",
            "Ouvrir le lien",
        ):
            assert part in text
        assert "Commencer cette étape" not in text
        await press(pilot, "escape", "up", "enter")
        assert "La reprendre" in shown(app)
        await press(pilot, "down", "enter")
        assert "✓ Commencée\u202f: Python" in shown(app)
    assert told(world) == ["begin r1 0"]


async def test_only_web_links_are_opened() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "o", "enter", "down", "down", "o")
        assert "n'est pas une adresse du web" in shown(app)
        await press(pilot, "enter")
    assert told(world) == ["browse https://example.org/prompts"]


async def test_what_cannot_be_kept_is_told_and_never_shown_as_kept() -> None:
    world = FakeWorld(card=CARD)
    world.study.failures = 1
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "d")
        assert "Full." in shown(app)
        await press(pilot, "enter")
        assert "✓ Terminée" not in shown(app)
        await press(pilot, "d")
        assert "✓ Terminée" in shown(app)
    assert told(world) == ["done r2 0"]


async def test_a_checkpoint_from_question_to_replanning() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "c")
        assert "Programmation Python" in shown(app)
        assert "Cinq questions" in shown(app)
        await press(pilot, "enter")
        assert "Question 1 sur 2" in shown(app)
        await press(pilot, "a", "enter", "a", "enter")
        assert "Point d'étape" in shown(app)
        await press(pilot, "v")
        assert "✓ 1. single-1" in shown(app)
        await press(pilot, "escape", "r")
        assert "Refaire le plan" in shown(app)
        await press(pilot, "escape")
        assert "Rien n'a changé" in shown(app)
        await press(pilot, "c", "down", "enter")
        assert "Les étapes" in shown(app)
    assert [line for line in told(world) if not line.startswith(("show", "keep"))] == [
        "checkpoint programming.python",
        "replan",
        "close",
    ]


async def test_an_unfinished_checkpoint_is_named_as_one_and_taken_up() -> None:
    world = FakeWorld(card=CARD, cards=(CHECK,))
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "› Reprendre le point d'étape du 23 novembre 2026 (1 réponse sur 5)" in shown(app)
        await press(pilot, "enter")
        assert "Question 1 sur 2" in shown(app)
        await press(pilot, "a", "enter", "a", "enter", "enter")
        assert "Les étapes" in shown(app)
        await press(pilot, "escape")
        assert "Commencer un test" in shown(app)
    assert "resume checkpoint c1" in world.diary
    assert world.diary[-2:] == ["close", "my plan"]


async def test_a_checkpoint_in_another_window_is_told() -> None:
    world = FakeWorld(card=CARD, cards=(CHECK,), busy=True)
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "ouvert dans une autre fenêtre" in shown(app)
        await press(pilot, "enter")
        assert "Commencer un test" in shown(app)


async def test_the_plan_is_made_again_in_other_limits_and_followed() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "r", "escape", "t")
        assert "Heures par semaine" in shown(app)
        await press(pilot, "enter")
        assert "suivre le nouveau plan" in shown(app)
        await press(pilot, "t", "escape")
        assert "suivre le nouveau plan" in shown(app)
        await press(pilot, "f")
        assert "Vous suivez le nouveau plan" in shown(app)
    assert told(world) == ["replan", "replan 4", "follow again"]


async def test_the_cursor_stays_on_its_step_in_another_plan() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(pilot, app)
        await press(pilot, "down", "down", "r")
        world.study.turned = True
        await press(pilot, "f")
        assert "› ○ Projet" in shown(app)


async def test_the_plan_is_saved() -> None:
    world = FakeWorld(card=CARD)
    app = story(world)
    async with app.run_test() as pilot:
        await opened(pilot, app)
        await press(pilot, "s")
        assert "/home/zoé/mon-plan.md" in shown(app)
    assert told(world) == ["save my plan"]


async def test_without_a_followed_plan_the_way_to_one_is_told() -> None:
    world = FakeWorld(card=CARD)
    world.study.followed = False
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "Vous ne suivez pas encore de plan" in shown(app)
        await press(pilot, "enter")
        assert "Commencer un test" in shown(app)
