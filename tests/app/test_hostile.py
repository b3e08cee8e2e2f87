"""Text of content that tries to be more than text, on every screen that shows content."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from tests.app import fakes, made_outcome, made_questions, made_study
from tests.app.fake_exploring import FakeExploring, change, point, why
from tests.app.hosting import InlineWorker, press, rows, settle
from tremplin.app.app import TremplinApp
from tremplin.app.models import ChosenConstraints, Step
from tremplin.app.screens.ask import AskScreen
from tremplin.app.screens.checkpoint import CheckpointScreen
from tremplin.app.screens.curve import CurveScreen
from tremplin.app.screens.find import FindScreen
from tremplin.app.screens.more import MoreScreen
from tremplin.app.screens.my_plan import MyPlanScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.question import QuestionScreen
from tremplin.app.screens.ratings import RatingsScreen
from tremplin.app.screens.replan import ReplanScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.screens.study_entry import StudyEntryScreen
from tremplin.app.screens.whatif import WhatIfScreen
from tremplin.app.screens.why import WhyScreen
from tremplin.app.whatif_models import CurvePoint, PlanChange
from tremplin.language.characters import FORBIDDEN_CHARACTERS

MARKUP = "[@click=app.quit]x[/] [/b] list[int] [link=file:///etc]y"
CONTROLS = "\x1b[31m\x1b]52;c;cGF5\x07\x1b]2;t\x1b\\\x9b\u202e\u2066\u200b\x00\x7f\x85\u2028"
HOSTILE = MARKUP + CONTROLS
KEPT = {"id", "standing", "item", "type", "skill", "domain", "value", "role", "state"}


def hostile(value: Any) -> Any:
    """The same value, every text that is shown in it made hostile."""
    if isinstance(value, str):
        return f"{value} {HOSTILE}"
    if isinstance(value, tuple):
        return tuple(map(hostile, value))
    if is_dataclass(value) and not isinstance(value, type):
        shown = {
            f.name: hostile(getattr(value, f.name)) for f in fields(value) if f.name not in KEPT
        }
        return replace(value, **shown)
    return value


async def hostile_change(limits: ChosenConstraints, exact: bool) -> PlanChange:
    made: PlanChange = hostile(change("fr", 7.0))
    return made


async def hostile_point(place: int) -> CurvePoint:
    made: CurvePoint = hostile(point("fr", place + 1))
    return made


SCREENS: dict[str, Callable[[], Screen[Any]]] = {
    "role": lambda: RoleScreen("fr", hostile(made_questions.roles("fr")), chosen="prompt-engineer"),
    "ratings": lambda: RatingsScreen("fr", hostile(made_questions.rating_pages("fr", {}))[0]),
    "results": lambda: ResultsScreen(
        "fr", hostile(made_outcome.results("fr", "prompt-engineer", 1))
    ),
    "nearest": lambda: ResultsScreen("fr", hostile(made_outcome.results("fr", None, 1))),
    "plan": lambda: PlanScreen(
        "fr", hostile(made_outcome.plan("fr", "prompt-engineer", ChosenConstraints()))
    ),
    "my-plan": lambda: MyPlanScreen("fr", hostile(made_study.my_plan("fr")), said=HOSTILE),
    "replan": lambda: ReplanScreen("fr", hostile(made_study.replan("fr"))),
    "checkpoint": lambda: CheckpointScreen("fr", hostile(made_study.checked("fr"))),
    "study-entry": lambda: StudyEntryScreen("fr", HOSTILE, hours=True),
    "why": lambda: WhyScreen("fr", hostile(why("fr", ChosenConstraints(), "degree"))),
    "find": lambda: FindScreen(
        "fr", hostile(FakeExploring([]).resources("fr", ChosenConstraints()))
    ),
    "what-if": lambda: WhatIfScreen("fr", ChosenConstraints(), fakes.TODAY, hostile_change),
    "curve": lambda: CurveScreen("fr", "time", 20, 9, hostile_point),
    "notice": lambda: AskScreen(
        "fr", HOSTILE, HOSTILE, [("a", HOSTILE), ("b", "b")], details=[HOSTILE]
    ),
    **{
        question.item: (
            lambda question=question: QuestionScreen(
                "fr",
                Step(hostile(question), 1, 20),
                lambda raw: HOSTILE,
            )
        )
        for question in made_questions.questions("fr")
    },
}

LONG: dict[str, Callable[[], Screen[Any]]] = {
    "more": lambda: MoreScreen(
        "fr", ChosenConstraints(without=("degree",)), fakes.TODAY, {"degree": HOSTILE}
    ),
}
"""Screens that show text of content only once they are scrolled."""


class Bare(TremplinApp):
    """The application with its filters, without its story."""

    def begin_story(self) -> None:
        pass


def app_without_story() -> TremplinApp:
    return Bare(fakes.FakeWorld().services(), "fr", worker=InlineWorker())


@pytest.mark.parametrize("name", [*SCREENS, *LONG])
async def test_hostile_text_is_read_and_does_nothing(name: str) -> None:
    app = app_without_story()
    async with app.run_test(size=(120, 120)) as pilot:
        app.push_screen((SCREENS | LONG)[name]())
        await settle(pilot)
        await press(pilot, "down")
        seen = "\n".join(rows(app))
        assert "[@click=app.quit]x[/]" in seen
        assert "list[int]" in seen
        assert not FORBIDDEN_CHARACTERS.search(seen)
        for y, row in enumerate(rows(app)):
            for x in range(0, len(row), 9):
                assert "@click" not in app.screen.get_style_at(x, y).meta
        assert app.return_code is None


def sent(app: TremplinApp) -> str:
    """What the terminal is sent to draw the whole screen."""
    update: Any = app.screen._compositor.render_update(full=True)
    return str(update.render_segments(app.console))


@pytest.mark.parametrize("name", SCREENS)
async def test_no_control_byte_reaches_the_terminal(name: str) -> None:
    app = app_without_story()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(SCREENS[name]())
        await settle(pilot)
        output = sent(app)
        assert "list[int]" in output
        await press(pilot, "pagedown", "down")
        output += sent(app)
    assert "\x1b]" not in output
    assert not any(sign in output for sign in "\x07\x9b\u202e\u2066\u200b\x00\x7f\x85\u2028")


class Unguarded(Screen[None]):
    """Shows text that no widget of ours has seen."""

    def compose(self) -> ComposeResult:
        yield Static(Content(CONTROLS, strip_control_codes=False))
        yield Input(CONTROLS)


async def test_the_filter_stops_what_widgets_let_through() -> None:
    app = app_without_story()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Unguarded())
        await settle(pilot)
        output = sent(app)
    assert "\ufffd]52;c;cGF5\ufffd" in output
    assert "\x1b]" not in output
    assert not any(sign in output for sign in "\x07\x9b\u202e\u2066\u200b\x00\x7f\x85\u2028")
