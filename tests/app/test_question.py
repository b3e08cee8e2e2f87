"""Every type of question: answered, left unanswered by a slip, skipped, undone, paused."""

from dataclasses import replace
from typing import Any

import pytest

from tests.app.hosting import SIZES, Host, press, rows, shown, type_text
from tests.app.made_questions import questions
from tremplin.app.models import (
    Given,
    Move,
    Nothing,
    Question,
    Raw,
    Step,
)
from tremplin.app.screens.question import Answered, Paused, QuestionScreen

QUESTIONS = {question.item: question for question in questions("fr")}


def problem(raw: Raw) -> str | None:
    return "Ce n'est pas un nombre." if raw == "x" else None


def host(item: str, *, answered: int = 3, draft: Given = Nothing.GIVEN, undo: bool = True) -> Host:
    step = Step(QUESTIONS[item], answered, 20)
    return Host(QuestionScreen("fr", step, problem, draft=draft, can_undo=undo))


ANSWERS: list[tuple[str, list[str], Raw]] = [
    ("single-1", ["c"], "c"),
    ("single-1", ["2"], "b"),
    ("single-1", ["down", "down"], "b"),
    ("single-1", ["up", "up"], "d"),
    ("single-1", ["a", "d"], "d"),
    ("multiple-1", ["a", "c"], ["a", "c"]),
    ("multiple-1", ["down", "space", "d"], ["a", "d"]),
    ("multiple-1", ["a", "b", "a"], ["b"]),
    ("judge-1", ["b"], "b"),
    ("order-1", ["down", "shift+down"], [0, 3, 4, 1]),
    ("order-1", ["down", "j", "j", "k"], [0, 3, 4, 1]),
    ("order-1", ["d", "shift+up"], [3, 0, 1, 4]),
    ("order-1", ["down"], [3, 0, 4, 1]),
    ("match-1", ["b", "c", "a"], [0, 1, 2]),
    ("match-1", ["b", "b", "b", "up", "up", "d", "a"], [3, 2, 0]),
    ("number-1", ["4", "6", "comma", "5"], "46,5"),
    ("text-1", ["2", "3"], "23"),
    ("text-1", ["q", "u", "question_mark"], "qu?"),
    ("repair-1", ["s", "ctrl+j"], "s\nLes modèle répond."),
]


@pytest.mark.parametrize(("item", "keys", "raw"), ANSWERS)
async def test_keys_answer(item: str, keys: list[str], raw: Raw) -> None:
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, *keys, "enter")
    assert app.given == [Answered(raw)]


@pytest.mark.parametrize("size", [(80, 40), (80, 20), (80, 16), (40, 15)], ids=str)
@pytest.mark.parametrize("item", QUESTIONS)
async def test_enter_alone_answers_nothing_and_says_so_in_view(
    item: str, size: tuple[int, int]
) -> None:
    app = host(item)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "enter")
        assert "! " in shown(app)
        await press(pilot, "home", "enter", "enter")
        assert "! " in shown(app)
    assert app.given == []


@pytest.mark.parametrize("item", QUESTIONS)
async def test_f1_points_at_dont_know_and_enter_means_it(item: str) -> None:
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "f1", "f1")
        assert app.given == []
        await press(pilot, "enter")
    assert app.given == [Answered(None)]


@pytest.mark.parametrize("item", ["single-1", "multiple-1", "judge-1", "order-1", "match-1"])
async def test_question_mark_u_and_q_work_without_a_text_field(item: str) -> None:
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "question_mark", "enter")
    assert app.given == [Answered(None)]
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "u")
    assert app.given == [Move.UNDO]
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "q")
        assert app._exit


@pytest.mark.parametrize("item", QUESTIONS)
async def test_ctrl_z_changes_the_last_answer(item: str) -> None:
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "ctrl+z")
    assert app.given == [Move.UNDO]


@pytest.mark.parametrize("app", [host("single-1", answered=0), host("single-1", undo=False)])
async def test_there_is_not_always_something_to_undo(app: Host) -> None:
    async with app.run_test() as pilot:
        await press(pilot, "ctrl+z", "u")
        assert "Ctrl+Z" not in shown(app)
    assert app.given == []


DRAFTS: list[tuple[str, Raw]] = [
    ("single-1", "b"),
    ("multiple-1", ["a", "d"]),
    ("order-1", [1, 4, 0, 3]),
    ("match-1", [3, 2, 0]),
    ("number-1", "46,5"),
    ("repair-1", "Le modèle répond."),
]


@pytest.mark.parametrize(("item", "draft"), DRAFTS)
async def test_a_pause_keeps_what_was_there(item: str, draft: Raw) -> None:
    app = host(item, draft=draft)
    async with app.run_test() as pilot:
        await press(pilot, *(["down"] if item == "order-1" else []), "escape")
    assert app.given == [Paused(draft)]


@pytest.mark.parametrize("item", [item for item, _ in DRAFTS])
async def test_a_pause_keeps_that_one_does_not_know(item: str) -> None:
    app = host(item, draft=None)
    async with app.run_test() as pilot:
        assert "› " in shown(app)
        await press(pilot, "enter")
    assert app.given == [Answered(None)]


async def test_typing_again_takes_dont_know_back() -> None:
    app = host("number-1")
    async with app.run_test() as pilot:
        await press(pilot, "4", "down", "up", "6", "enter")
    assert app.given == [Answered("46")]


async def test_marks_and_dont_know_exclude_each_other() -> None:
    app = host("multiple-1")
    async with app.run_test() as pilot:
        await press(pilot, "a", "b", "f1")
        assert sum("[x]" in row for row in rows(app)) == 1
        await press(pilot, "c", "enter")
    assert app.given == [Answered(["c"])]


async def test_a_wrong_shape_is_told_and_the_text_stays() -> None:
    app = host("number-1")
    async with app.run_test() as pilot:
        await press(pilot, "x", "enter")
        assert "! Ce n'est pas un nombre." in shown(app)
        await press(pilot, "backspace", "7")
        assert "!" not in shown(app)
        await press(pilot, "enter")
    assert app.given == [Answered("7")]


async def test_keys_pressed_in_one_burst_answer_once() -> None:
    app = host("single-1")
    async with app.run_test() as pilot:
        for key in ["a", *["enter"] * 8]:
            app.simulate_key(key)
        await pilot.pause()
    assert app.given == [Answered("a")]


async def test_a_click_points_and_another_on_the_key_confirms() -> None:
    app = host("single-1")
    async with app.run_test() as pilot:
        row = next(y for y, text in enumerate(rows(app)) if "b)" in text)
        await pilot.click(offset=(12, row))
        last = next(y for y, text in enumerate(rows(app)) if "valider" in text)
        await pilot.click(offset=(rows(app)[last].index("valider"), last))
    assert app.given == [Answered("b")]


async def test_the_skill_is_not_named_and_right_or_wrong_not_said() -> None:
    app = host("single-1")
    async with app.run_test():
        assert rows(app)[0].endswith("Prompting")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("item", QUESTIONS)
async def test_all_can_be_reached_by_scrolling(item: str, size: tuple[int, int]) -> None:
    app = host(item)
    async with app.run_test(size=size) as pilot:
        assert QUESTIONS[item].ask.split()[0] in shown(app)
        await press(pilot, "f1")
        assert "Je ne sais pas" in shown(app)
        assert "Ctrl+Q" in shown(app)


async def test_reading_comes_before_pointing() -> None:
    question: Question = replace(QUESTIONS["single-1"], ask="mot " * 120 + "fin.")
    app = Host(QuestionScreen("fr", Step(question, 0, 20), problem))
    async with app.run_test(size=(40, 15)) as pilot:
        await press(pilot, "down")
        screen: Any = app.screen
        assert screen.scrolled.scroll_offset.y > 0
        assert "›" not in shown(app)
        presses = 1
        while "›" not in shown(app):
            await press(pilot, "down")
            presses += 1
        assert presses < 8
        await press(pilot, "enter")
    assert app.given == [Answered("a")]


async def test_typed_text_with_spaces_arrives_whole() -> None:
    app = host("text-1")
    async with app.run_test() as pilot:
        await type_text(pilot, "deux mots")
        await press(pilot, "enter")
    assert app.given == [Answered("deux mots")]
