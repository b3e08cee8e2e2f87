"""Typing an answer: nothing typed is lost, shows nowhere or does something else."""

from dataclasses import replace

import pytest

from tests.app.hosting import Host, press, rows, shown, type_text
from tests.app.test_question import QUESTIONS, host, problem
from tremplin.app.models import Step
from tremplin.app.screens.question import Answered, QuestionScreen
from tremplin.app.widgets.answers import OneAnswer, OrderAnswer, SomeAnswers
from tremplin.app.widgets.choices import Rows
from tremplin.app.widgets.match import MatchAnswer


@pytest.mark.parametrize(
    ("item", "text"), [("number-1", "78"), ("text-1", "quoi"), ("text-1", "un")]
)
async def test_typing_after_dont_know_goes_to_the_line(item: str, text: str) -> None:
    app = host(item)
    async with app.run_test() as pilot:
        await press(pilot, "f1")
        await type_text(pilot, text)
        await press(pilot, "enter")
    assert app.given == [Answered(text)]


async def test_a_partner_after_dont_know_goes_to_the_first_line_that_lacks_one() -> None:
    app = host("match-1")
    async with app.run_test() as pilot:
        await press(pilot, "a", "b", "f1", "d", "enter")
    assert app.given == [Answered([2, 0, 3])]


@pytest.mark.parametrize("item", ["number-1", "text-1", "repair-1"])
async def test_what_is_typed_shows_however_low_the_terminal(item: str) -> None:
    question = replace(QUESTIONS[item], stimulus="\n".join(f"ligne {n}" for n in range(30)))
    app = Host(QuestionScreen("fr", Step(question, 3, 20), problem))
    async with app.run_test(size=(40, 15)) as pilot:
        assert not any(row.lstrip().startswith("›") for row in rows(app))
        await type_text(pilot, "479")
        assert "479" in shown(app)


async def test_the_first_sight_of_a_question_is_its_top() -> None:
    question = replace(QUESTIONS["repair-1"], stimulus="\n".join(f"ligne {n}" for n in range(30)))
    page = QuestionScreen("fr", Step(QUESTIONS["number-1"], 3, 20), problem)
    app = Host(page)
    async with app.run_test(size=(40, 15)) as pilot:
        assert await page.become(QuestionScreen("fr", Step(question, 3, 20), problem))
        await press(pilot)
        assert page.scrolled.scroll_offset.y == 0


async def test_ctrl_z_takes_back_typing_in_a_text_before_it_leaves_the_question() -> None:
    app = host("repair-1")
    async with app.run_test() as pilot:
        before = shown(app)
        await type_text(pilot, "xyz")
        assert "xyz" in shown(app)
        await press(pilot, "ctrl+z")
        assert app.given == []
        assert "xyz" not in shown(app)
        assert rows(app)[:5] == before.split("\n")[:5]
        await press(pilot, "ctrl+z")
    assert len(app.given) == 1


async def test_what_was_missing_is_no_longer_said_once_a_text_changes() -> None:
    app = host("repair-1")
    async with app.run_test(size=(80, 40)) as pilot:
        await press(pilot, "enter")
        assert "! " in shown(app)
        await type_text(pilot, "x")
        assert "! " not in shown(app)


def test_no_key_does_anything_to_a_page_that_is_not_there_yet() -> None:
    page = QuestionScreen("fr", Step(QUESTIONS["single-1"], 3, 20), problem)
    assert not page.check_action("scroll_body", (1,))
    assert not page.check_action("undo", ())


async def test_a_page_that_is_not_there_yet_becomes_no_other() -> None:
    page, other = (
        QuestionScreen("fr", Step(QUESTIONS[x], 3, 20), problem) for x in ("single-1", "text-1")
    )
    assert not await page.become(other)


@pytest.mark.parametrize("kind", [OneAnswer, SomeAnswers, OrderAnswer, MatchAnswer])
def test_arrows_move_nowhere_where_nothing_is_asked_yet(kind: type[Rows]) -> None:
    empty = kind()  # type: ignore[call-arg]
    empty.action_move(1)
    empty.action_move(-1)
    assert empty.cursor is None
