"""The whole story by keyboard, on a hand-made world."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.app.fakes import FakeSitting, FakeWorld
from tests.app.hosting import press, settle, shown, story
from tests.app.made_questions import questions
from tremplin.app.models import ChosenConstraints, Raw, Step
from tremplin.app.start import SittingCard, Start

OPEN = SittingCard("s1", dt.date(2026, 11, 12), 1, 20, "fr", finished=False)
ANSWERS = [
    ["a", "enter"],
    ["a", "b", "enter"],
    ["down", "enter"],
    ["4", "6", "enter"],
    ["f1", "enter"],
    ["b", "enter"],
    ["b", "c", "a", "enter"],
    ["s", "enter"],
]


async def test_from_welcome_to_a_saved_plan_with_a_role() -> None:
    world = FakeWorld()
    app = story(world)
    async with app.run_test() as pilot:
        await press(pilot, "enter", "down", "down", "down", "enter", "enter", "enter")
        await press(pilot, "3", "enter", "2", "enter", "right")
        for keys in ANSWERS:
            await press(pilot, *keys)
        assert "Prompt engineer confirmé" in shown(app)
        await press(pilot, "enter")
        assert "Les étapes" in shown(app)
        await press(pilot, "s", "enter")
        assert "/home/zoé/tremplin-2026-11-23.md" in shown(app)
        await press(pilot, "enter")
        assert "Les étapes" in shown(app)
    assert world.diary[:4] == [
        "load",
        "begin prompt-engineer 20 True",
        "rate programming {'python': 3, 'apis': 2}",
        "rate writing {'clarity': None}",
    ]
    assert world.diary.count("plan prompt-engineer 5 0") == 1
    assert "save prompt-engineer True .md" in world.diary


async def test_every_answer_is_kept_before_the_next_question_shows() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=8, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter")
        for keys in ANSWERS:
            await press(pilot, *keys)
    items = [question.item for question in questions("fr")]
    told = [line.split()[:2] for line in world.diary if line.startswith(("keep", "show"))]
    expected = [pair for item in items for pair in (["show", item], ["keep", item])]
    assert told == [*expected, ["show", "None"]]


async def test_without_a_role_the_nearest_is_planned_after_constraints() -> None:
    world = FakeWorld()
    app = story(world, "en", Start(max_items=1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "a", "enter")
        assert "The jobs nearest to you" in shown(app)
        await press(pilot, "down", "enter")
        assert "Your time and budget" in shown(app)
        await press(pilot, "8", "enter")
        assert "2 steps, 8 hours a week." in shown(app)
    assert "plan dataset-designer 8 0" in world.diary


async def test_replanning_takes_nothing_again() -> None:
    world = FakeWorld()
    app = story(world, start=Start("prompt-engineer", 1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter", "enter")
        await press(pilot, "t", "9", "enter")
        await press(pilot, "l")
        assert "Un plan plus léger" not in shown(app)
        await press(pilot, "r", "down", "enter")
        await press(pilot, "escape")
        assert "Vos résultats" in shown(app)
        assert "Concepteur de jeux de données" in shown(app)
    assert [line for line in world.diary if line.startswith(("plan", "begin", "keep"))] == [
        "begin prompt-engineer 1 False",
        "keep single-1 a",
        "plan prompt-engineer 5 0",
        "plan prompt-engineer 9 0",
        "plan prompt-engineer 9 1",
        "plan dataset-designer 9 1",
    ]


async def test_links_open_after_a_confirmation_and_only_to_the_web() -> None:
    world = FakeWorld()
    app = story(world, start=Start("prompt-engineer", 1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter", "enter", "down", "o")
        assert "https://example.org/prompts" in shown(app)
        await press(pilot, "escape")
        assert not any(line.startswith("browse") for line in world.diary)
        await press(pilot, "o", "enter")
        await press(pilot, "down", "o")
        assert "n'est pas une adresse du web" in shown(app)
        await press(pilot, "enter")
    assert [x for x in world.diary if "browse" in x] == ["browse https://example.org/prompts"]


async def test_no_empty_screen_between_two_questions() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=3, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter")
        sitting = world.sitting
        assert sitting is not None
        answer, seen = sitting.answer, []

        def watched(item: str, raw: Raw) -> Step:
            seen.append(type(app.screen).__name__)
            return answer(item, raw)

        sitting.answer = watched  # type: ignore[method-assign]
        await press(pilot, "a", "enter", "b", "enter")
    assert seen == ["QuestionScreen", "QuestionScreen"]


async def test_undo_shows_the_answer_again_once() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=3, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "b", "enter", "a", "enter")
        await press(pilot, "ctrl+z", "ctrl+z", "ctrl+z")
        assert "[x] a)" in shown(app)
        await press(pilot, "b", "enter")
    kept = [line for line in world.diary if line.startswith(("keep", "undo"))]
    assert kept == [
        "keep single-1 b",
        "keep multiple-1 ['a']",
        "undo multiple-1",
        "keep multiple-1 ['a', 'b']",
    ]


async def test_enter_held_down_answers_one_question() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=8, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "a", *["enter"] * 12)
    assert [line for line in world.diary if line.startswith("keep")] == ["keep single-1 a"]


async def test_a_pause_leads_on_or_to_the_results_and_back() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=8, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "c", "escape")
        assert "Tout est gardé" in shown(app)
        assert "Échap continuer le test" in shown(app)
        await press(pilot, "enter")
        assert "› c)" in shown(app)
        await press(pilot, "escape", "down", "enter")
        assert "Vos résultats" in shown(app)
        await press(pilot, "c")
        assert "Question 1 sur 18" in shown(app)
    assert "prolong 10" in world.diary


async def test_a_test_is_taken_up_at_the_same_question() -> None:
    world = FakeWorld(cards=(OPEN,))
    world.sitting = FakeSitting(
        "fr", None, ChosenConstraints(), 20, False, world.diary, questions("fr")
    )
    world.sitting.given = [("single-1", "a")]
    app = story(world, "en")
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "› Resume the test from 12 November 2026, in French" in shown(app)
        await press(pilot, "enter")
        assert "Question 2 sur 20" in shown(app)
        assert "fuite entre exemples et essais" in shown(app)
    assert world.diary[:3] == ["load", "open s1", "show multiple-1"]


async def test_self_ratings_are_taken_up_where_they_stopped() -> None:
    world = FakeWorld(cards=(replace(OPEN, answered=0),))
    world.sitting = FakeSitting(
        "fr", None, ChosenConstraints(), 20, True, world.diary, questions("fr")
    )
    world.sitting.rated = {"python": 1, "apis": None}
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "Écriture · 2 sur 2" in shown(app)
        await press(pilot, "escape")
        assert "1  Programmation Python" in shown(app)
        await press(pilot, "f3")
        assert "Question 1" in shown(app)


async def test_a_test_open_elsewhere_can_be_read() -> None:
    world = FakeWorld(cards=(OPEN,), busy=True)
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "dans une autre fenêtre" in shown(app)
        await press(pilot, "enter")
        assert "Vos résultats" in shown(app)
        await press(pilot, "escape")
        assert "Commencer un test" in shown(app)


async def test_language_changes_at_once_and_is_remembered() -> None:
    world = FakeWorld()
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "f2")
        assert "Start a test" in shown(app)
        await press(pilot, "enter")
        assert "Which job do you have in mind?" in shown(app)
    assert "language en" in world.diary


async def test_escape_goes_one_screen_back() -> None:
    app = story(FakeWorld())
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "down", "down", "down", "enter", "enter")
        for title in ("Votre test", "Votre temps", "Votre métier", "Commencer un test"):
            assert title in shown(app)
            await press(pilot, "escape")


async def test_what_is_wrong_in_own_content_is_said_once() -> None:
    world = FakeWorld(notices=("paths/mine.toml, ligne 3 : [b]champ inconnu[/b]",))
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert "ligne 3 : [b]champ inconnu[/b]" in shown(app)
        await press(pilot, "enter", "escape", "enter")
        assert "Votre métier" in shown(app)


async def test_an_answer_that_cannot_be_kept_is_tried_again() -> None:
    world = FakeWorld()
    app = story(world, start=Start(max_items=3, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter")
        assert world.sitting is not None
        world.sitting.failures = 1
        await press(pilot, "a", "enter")
        assert "Le disque est plein." in shown(app)
        await press(pilot, "enter")
        assert "Question 2" in shown(app)
    assert [line for line in world.diary if line.startswith("keep")] == ["keep single-1 a"]


@pytest.mark.parametrize("keys", [["ctrl+q"], ["down", "down", "enter"], ["q"]])
async def test_leaving_ends_with_zero(keys: list[str]) -> None:
    app = story(FakeWorld())
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, *keys)
    assert app.return_code == 0


async def test_ctrl_c_says_how_to_leave() -> None:
    app = story(FakeWorld())
    async with app.run_test(notifications=True) as pilot:
        await settle(pilot)
        app.action_help_quit()
        await settle(pilot)
        assert "Pour quitter" in shown(app)
