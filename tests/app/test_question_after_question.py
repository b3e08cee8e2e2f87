"""One screen asks all questions: nothing of the last one may be left when the next one shows."""

import asyncio
from itertools import combinations_with_replacement, cycle
from typing import Any

import pytest
from textual.widgets import Input, TextArea

from tests.app.hosting import Host, press, rows, settle
from tests.app.made_questions import questions
from tremplin.app.models import Given, Nothing, Question, Step
from tremplin.app.screens.question import Answered, QuestionScreen
from tremplin.app.widgets.page import Body

QUESTIONS = questions("fr")
DRAFTS: list[tuple[str, Given]] = [
    ("single-1", "c"),
    ("multiple-1", ["a", "c"]),
    ("judge-1", "b"),
    ("order-1", [0, 3, 4, 1]),
    ("match-1", [0, 1, 2]),
    ("number-1", "46,5"),
    ("text-1", "23"),
    ("repair-1", "Tout autre chose."),
    ("single-1", None),
    ("multiple-1", None),
    ("text-1", None),
    ("repair-1", None),
]
TRACES = (("a", "down", "x", "f1"), ("enter", "end"))
"""Answered in part, then not known; told off, and scrolled."""
SIZES = ((80, 40), (50, 16))
Seen = tuple[list[str], str, str, float]


def problem(raw: Given) -> str | None:
    return "Non." if raw == "x" else None


def screen(question: Question, draft: Given = Nothing.GIVEN) -> QuestionScreen:
    return QuestionScreen("fr", Step(question, 3, 20), problem, draft=draft)


def seen(app: Host) -> Seen:
    """All that a person sees and that the next key meets: text, who has the keyboard, scroll."""
    focused = app.screen.focused
    typed = focused.value if isinstance(focused, Input) else ""
    typed = focused.text if isinstance(focused, TextArea) else typed
    return rows(app), type(focused).__name__, typed, app.screen.query_one(Body).scroll_offset.y


async def alone(question: Question, size: tuple[int, int], draft: Given = Nothing.GIVEN) -> Seen:
    """What a screen of its own shows."""
    app = Host(screen(question, draft))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        return seen(app)


async def ask(pilot: Any, page: QuestionScreen, question: Question, draft: Given) -> None:
    assert await page.become(screen(question, draft))
    await settle(pilot)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_type_after_every_type_shows_as_on_a_screen_of_its_own(
    size: tuple[int, int],
) -> None:
    expected = {question.item: await alone(question, size) for question in QUESTIONS}
    page = screen(QUESTIONS[0])
    app = Host(page)
    async with app.run_test(size=size) as pilot:
        for pair in combinations_with_replacement(QUESTIONS, 2):
            for question, keys in zip((*pair, pair[0]), cycle(TRACES)):
                await press(pilot, *keys)
                await ask(pilot, page, question, Nothing.GIVEN)
                assert seen(app) == expected[question.item], [q.item for q in pair]


async def test_an_answer_taken_back_shows_as_on_a_screen_of_its_own() -> None:
    by_id = {question.item: question for question in QUESTIONS}
    page = screen(QUESTIONS[0])
    app = Host(page)
    async with app.run_test(size=SIZES[0]) as pilot:
        for (item, draft), keys in zip(DRAFTS, cycle(TRACES)):
            await press(pilot, *keys)
            await ask(pilot, page, by_id[item], draft)
            assert seen(app) == await alone(by_id[item], SIZES[0], draft), item


async def test_a_screen_in_another_language_is_a_screen_of_its_own() -> None:
    page = screen(QUESTIONS[0])
    app = Host(page)
    async with app.run_test():
        assert not await page.become(
            QuestionScreen("en", Step(questions("en")[0], 3, 20), lambda raw: None)
        )


async def test_each_question_is_answered_once_and_for_itself() -> None:
    page = screen(QUESTIONS[0])
    app = Host(page)
    async with app.run_test() as pilot:
        await press(pilot, "b", "enter")
        assert app.given == [Answered("b")]
        await ask(pilot, page, QUESTIONS[1], Nothing.GIVEN)
        second = asyncio.ensure_future(page.value())
        await press(pilot, "a", "c", "enter", "b", "enter")
        assert await second == Answered(["a", "c"])
    assert app.given == [Answered("b")]
