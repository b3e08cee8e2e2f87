"""Keys of every page: capitals do what small letters do, and what lies below has a key in view."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from textual.binding import Binding, BindingType

from tests.app import made_outcome, made_study
from tests.app.hosting import Host, press, settle, shown
from tests.app.made_questions import questions, rating_pages
from tremplin.app.models import ChosenConstraints, Nothing, Question, Step
from tremplin.app.screens.my_plan import MyPlanScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.question import Answered, QuestionScreen
from tremplin.app.screens.ratings import RatingsScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.widgets.keybar import KeyBar
from tremplin.app.widgets.page import Page

ROLE = "prompt-engineer"
QUESTIONS = {question.item: question for question in questions("en")}
CUE = "PgDn more below"


def plan() -> Page[Any]:
    made = made_outcome.plan("en", ROLE, ChosenConstraints())
    return PlanScreen("en", made, step=0)


def results() -> Page[Any]:
    return ResultsScreen("en", made_outcome.results("en", ROLE, 12))


def mine() -> Page[Any]:
    return MyPlanScreen("en", made_study.my_plan("en"), step=1)


def asking(question: Question, answered: int = 3) -> QuestionScreen:
    return QuestionScreen("en", Step(question, answered, 20), lambda raw: None)


async def outcome(screen: Page[Any], *keys: str) -> list[Any]:
    app = Host(screen)
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    return app.given


@pytest.mark.parametrize(
    ("page", "letters"), [(plan, "ofstrwcylg"), (results, "srvdcm"), (mine, "ortsu")]
)
async def test_capitals_do_what_small_letters_do(
    page: Callable[[], Page[Any]], letters: str
) -> None:
    done = 0
    for letter in letters:
        given = await outcome(page(), letter)
        assert await outcome(page(), letter.upper()) == given
        done += len(given)
    assert done >= 3


async def test_capitals_move_lines_too() -> None:
    small = await outcome(asking(QUESTIONS["order-1"]), "down", "j", "enter")
    assert small == [Answered([0, 3, 4, 1])]
    assert await outcome(asking(QUESTIONS["order-1"]), "down", "J", "enter") == small


@pytest.mark.parametrize("item", ["text-1", "repair-1"])
async def test_capitals_are_text_in_a_text_field(item: str) -> None:
    given = await outcome(asking(QUESTIONS[item]), "U", "Q", "enter")
    assert [str(one.raw)[:2] for one in given] == ["UQ"]


class Both(Page[str]):
    """A page where a capital means something of its own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "say_it('small')"),
        Binding("A", "say_it('capital')"),
    ]

    def action_say_it(self, what: str) -> None:
        self.give_back(what)


async def test_a_capital_with_a_meaning_of_its_own_keeps_it() -> None:
    assert await outcome(Both("en"), "A") == ["capital"]
    assert await outcome(Both("en"), "a") == ["small"]


async def test_what_lies_below_has_a_key_until_the_end_is_reached() -> None:
    app = Host(asking(QUESTIONS["single-1"]))
    async with app.run_test(size=(80, 24)) as pilot:
        assert CUE not in shown(app)
        await pilot.resize_terminal(80, 12)
        await settle(pilot)
        assert CUE in shown(app)
        assert "I don't know\n" not in shown(app).replace("F1 I don't know", "")
        await press(pilot, "pagedown")
        assert CUE not in shown(app)
        assert "?)  I don't know" in shown(app)
        await press(pilot, "pageup")
        assert CUE in shown(app)
        await pilot.click(KeyBar, offset=(3, 0))
        await settle(pilot)
        assert CUE not in shown(app)
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert CUE not in shown(app)


async def test_the_cue_is_right_for_the_question_asked_in_place() -> None:
    page = asking(QUESTIONS["multiple-1"])
    app = Host(page)
    async with app.run_test(size=(60, 16)) as pilot:
        for item, cue in (("order-1", False), ("multiple-1", True), ("number-1", False)):
            assert await page.become(asking(QUESTIONS[item]))
            await settle(pilot)
            assert (CUE in shown(app)) == cue, item


async def test_where_all_fits_the_keys_are_painted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    page = asking(QUESTIONS["single-1"])
    app = Host(page)
    painted: list[int] = []
    render = KeyBar.render
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        monkeypatch.setattr(KeyBar, "render", lambda bar: painted.append(1) or render(bar))
        assert await page.become(asking(QUESTIONS["judge-1"]))
        await settle(pilot)
        assert len(painted) == 1
        await press(pilot, "a", "b")
        assert len(painted) == 1


async def test_self_ratings_have_the_cue_too_and_keep_their_question_where_it_is_low() -> None:
    app = Host(RatingsScreen("fr", rating_pages("fr", {})[0]))
    async with app.run_test(size=(40, 15)) as pilot:
        await settle(pilot)
        assert "Quelle phrase décrit le mieux" in shown(app)
        assert "PgSuiv la suite" in shown(app)
        await press(pilot, "end")
        assert "PgSuiv" not in shown(app)
        assert "difficiles." in shown(app)


async def test_a_heading_too_long_loses_what_is_said_last_as_a_whole() -> None:
    step = Step(questions("fr")[0], 1, 40, Nothing.GIVEN, left=20)  # type: ignore[arg-type]
    app = Host(QuestionScreen("fr", step, lambda raw: None))
    async with app.run_test(size=(40, 15)) as pilot:
        await settle(pilot)
        first = shown(app).split("\n")[0]
        assert first.endswith("Question 2 sur 40 au plus")
        await pilot.resize_terminal(100, 30)
        await settle(pilot)
        assert "20" in shown(app).split("\n")[0]


async def test_going_through_a_matching_answer_is_shown() -> None:
    app = Host(asking(QUESTIONS["match-1"]))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "a–d choose  ↑↓ line" in shown(app)


async def test_the_page_keys_scroll_while_a_text_is_edited() -> None:
    app = Host(asking(QUESTIONS["repair-1"]))
    async with app.run_test(size=(80, 9)) as pilot:
        await settle(pilot)
        assert CUE in shown(app)
        await press(pilot, "pagedown", "pagedown")
        assert CUE not in shown(app)
        await press(pilot, "x", "enter")
    assert app.given == [Answered("xThe models answers.")]
