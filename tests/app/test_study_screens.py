"""The screens about the followed plan, each alone."""

from dataclasses import replace

import pytest
from textual.app import ComposeResult

from tests.app import made_study
from tests.app.hosting import SIZES, Host, press, settle, shown, type_text
from tests.app.made_outcome import plan, results
from tremplin.app.models import ChosenConstraints
from tremplin.app.screens.checkpoint import CheckpointScreen
from tremplin.app.screens.my_plan import AfterMyPlan, MyPlanScreen
from tremplin.app.screens.plan import AfterPlan, PlanScreen
from tremplin.app.screens.replan import ReplanScreen
from tremplin.app.screens.results import AfterResults, ResultsScreen
from tremplin.app.screens.study_entry import StudyEntryScreen
from tremplin.app.screens.welcome import Welcomed, WelcomeScreen
from tremplin.app.start import Past, PlanCard
from tremplin.app.study_models import Typed

ROLE = "prompt-engineer"
CARD = PlanCard("cette semaine\u202f: Concevoir", "this week: Designing")


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        (["enter"], AfterMyPlan("step", 1)),
        (["down", "down", "enter"], AfterMyPlan("step", 3)),
        (["up", "b"], AfterMyPlan("begin", 0)),
        (["h"], AfterMyPlan("hours", 1)),
        (["d"], AfterMyPlan("done", 1)),
        (["a"], AfterMyPlan("abandon", 1)),
        (["n"], AfterMyPlan("note", 1)),
        (["o"], AfterMyPlan("open", 1)),
        (["u"], AfterMyPlan("undo", 1)),
        (["ctrl+z"], AfterMyPlan("undo", 1)),
        (["c"], AfterMyPlan("checkpoint", 1)),
        (["r"], AfterMyPlan("replan", 1)),
        (["t"], AfterMyPlan("constraints", 1)),
        (["s"], AfterMyPlan("save", 1)),
        (["escape"], AfterMyPlan("back", 1)),
    ],
)
async def test_my_plan_by_keys(keys: list[str], after: AfterMyPlan) -> None:
    app = Host(MyPlanScreen("fr", made_study.my_plan("fr")))
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [after]


@pytest.mark.parametrize("size", SIZES)
async def test_my_plan_says_week_advice_checkpoints_progress_and_steps(
    size: tuple[int, int],
) -> None:
    app = Host(MyPlanScreen("en", made_study.my_plan("en"), said="Begun"))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert "✓ Begun" in shown(app)
        seen = shown(app)
        for _ in range(12):
            await press(pilot, "pagedown")
            seen += shown(app)
    for part in (
        "This week, 23 to 29",
        "1 step late",
        "Python programming",
        "1 of 4 steps",
        "The steps",
        "✓ Python step by step",
        "◐ Designing prompts",
        "! late since 22 November 2026, under way",
        "read chapter 3 again",
        "✗ A book that is gone",
        "given up",
        "○ Project: an assistant",
    ):
        assert part in " ".join(seen.split()), part


async def test_without_an_entry_there_is_nothing_to_undo() -> None:
    empty = replace(made_study.my_plan("fr"), latest="", steps=(), current=None, due=())
    app = Host(MyPlanScreen("fr", empty))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "annuler" not in shown(app)
        await press(pilot, "u", "h", "enter", "escape")
    assert app.given == [AfterMyPlan("back", None)]


async def test_my_plan_comes_back_to_the_step_it_was_left_at() -> None:
    app = Host(MyPlanScreen("fr", made_study.my_plan("fr"), step=3))
    async with app.run_test(size=(40, 15)) as pilot:
        await settle(pilot)
        assert "› ○ Projet" in shown(app)


async def test_hours_are_understood_while_they_are_typed() -> None:
    app = Host(StudyEntryScreen("fr", "Un cours", hours=True))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "Indiquez une durée" in shown(app)
        await type_text(pilot, "x")
        assert "Indiquez une durée" in shown(app)
        await press(pilot, "backspace")
        await type_text(pilot, "1 h 30")
        assert "1\u202fh\u202f30" in shown(app)
        await press(pilot, "down")
        await type_text(pilot, "fini le 3")
        await press(pilot, "enter", "enter")
    assert app.given == [Typed(1.5, "fini le 3")]


async def test_a_note_alone_is_a_text_or_nothing() -> None:
    app = Host(StudyEntryScreen("en", "A course", hours=False))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "First write a note" in shown(app)
        assert "How long" not in shown(app)
        await type_text(pilot, "read again")
        await press(pilot, "enter")
    assert app.given == [Typed(0.0, "read again")]
    app = Host(StudyEntryScreen("en", "A course", hours=False))
    async with app.run_test() as pilot:
        await press(pilot, "a", "escape")
    assert app.given == [None]


@pytest.mark.parametrize(
    ("key", "way"), [("f", "follow"), ("escape", "keep"), ("t", "constraints")]
)
async def test_a_plan_made_again_by_keys(key: str, way: str) -> None:
    app = Host(ReplanScreen("fr", made_study.replan("fr")))
    async with app.run_test() as pilot:
        await press(pilot, "enter", key)
    assert app.given == [way]


async def test_a_plan_made_again_shows_what_changes_by_sign_and_name() -> None:
    app = Host(ReplanScreen("fr", made_study.replan("fr")))
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        text = shown(app)
    parts = [
        "2 semaines",
        "En plus",
        "+ Un guide",
        "En moins",
        "− Un livre",
        "Déplacées",
        "↷ Projet",
    ]
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)


async def test_a_plan_that_stays_the_same_is_not_followed_anew() -> None:
    app = Host(ReplanScreen("en", made_study.replan("en", same=True)))
    async with app.run_test() as pilot:
        await press(pilot, "f")
        assert not app.given
        assert "follow the new plan" not in shown(app)
        await press(pilot, "escape")
    assert app.given == ["keep"]


@pytest.mark.parametrize(
    ("key", "way"), [("enter", "back"), ("escape", "back"), ("r", "replan"), ("v", "review")]
)
async def test_a_checkpoint_by_keys(key: str, way: str) -> None:
    app = Host(CheckpointScreen("fr", made_study.checked("fr")))
    async with app.run_test() as pilot:
        await press(pilot, key)
    assert app.given == [way]


async def test_a_checkpoint_tells_both_levels_in_figures_and_by_shape() -> None:
    app = Host(CheckpointScreen("fr", made_study.checked("fr")))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        lines = shown(app).splitlines()
    before = next(line for line in lines if "Avant" in line)
    after = next(line for line in lines if "Maintenant" in line)
    assert before.split()[:3] == ["Avant", "1,6", "0,8–2,4"]
    assert after.split()[:3] == ["Maintenant", "2,8", "2,0–3,5"]
    assert all(mark in after for mark in "├●┤◆")


async def test_f_on_a_plan_follows_it_unless_it_is_empty() -> None:
    view = plan("fr", ROLE, ChosenConstraints())
    for made, given in ((view, [AfterPlan("follow", None)]), (replace(view, steps=()), [])):
        app = Host(PlanScreen("fr", made))
        async with app.run_test() as pilot:
            await settle(pilot)
            assert ("suivre ce plan" in shown(app)) == bool(given)
            await press(pilot, "f")
        assert app.given == given


async def test_m_on_the_results_leads_to_the_plan_that_is_followed() -> None:
    for following, given in ((True, [AfterResults("mine")]), (False, [])):
        view = replace(results("fr", ROLE, 12), following=following)
        app = Host(ResultsScreen("fr", view))
        async with app.run_test() as pilot:
            await settle(pilot)
            await press(pilot, "m")
        assert app.given == given


async def test_the_first_screen_offers_the_plan_before_a_new_test() -> None:
    for language, week in (
        ("fr", "cette semaine\u202f: Concevoir"),
        ("en", "this week: Designing"),
    ):
        app = Host(WelcomeScreen(language, Past((), CARD)))  # type: ignore[arg-type]
        async with app.run_test() as pilot:
            await settle(pilot)
            assert week in shown(app)
            await press(pilot, "enter")
        assert app.given == [Welcomed("plan", plan=CARD)]


async def test_a_past_that_is_known_before_the_menu_is_there_is_in_it() -> None:
    screen = WelcomeScreen("fr")
    screen.offer(Past((), CARD))
    app = Host(screen)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "cette semaine" in shown(app)
        await press(pilot, "enter")
    assert app.given == [Welcomed("plan", plan=CARD)]


async def test_a_past_that_is_known_while_the_screen_opens_is_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It comes in once the rows are written, before they stand on the screen."""
    rows = WelcomeScreen.content

    def content(screen: WelcomeScreen) -> ComposeResult:
        yield from rows(screen)
        screen.offer(Past((), CARD))

    monkeypatch.setattr(WelcomeScreen, "content", content)
    app = Host(WelcomeScreen("fr"))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "cette semaine" in shown(app)
        await press(pilot, "enter")
    assert app.given == [Welcomed("plan", plan=CARD)]
