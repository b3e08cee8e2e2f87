"""What if, the curve, why, the search and the further settings, each screen alone."""

import asyncio
import datetime as dt
from dataclasses import replace

import pytest

from tests.app.fake_exploring import change, why
from tests.app.hosting import Host, press, settle, shown, type_text
from tests.app.whatif_screens import SET, TODAY, curve, find, more, what_if
from tremplin.app.models import Move
from tremplin.app.screens import whatif
from tremplin.app.screens.curve import AfterCurve
from tremplin.app.screens.find import MOST, FindScreen
from tremplin.app.screens.whatif import WhatIfScreen
from tremplin.app.screens.why import WhyScreen
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import FoundResource, PlanChange

PLAIN = ChosenConstraints()


@pytest.fixture(autouse=True)
def at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key is waited for."""
    monkeypatch.setattr(whatif, "REST", 0.0)


async def test_limits_are_turned_and_typed_and_enter_takes_them() -> None:
    app = Host(what_if("fr", PLAIN))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "Le plan ne change pas." in shown(app)
        await press(pilot, "right", "right")
        assert "‹ 6\u202fh ›" in shown(app)
        assert "+ Diplôme [b]d'IA[/b] · 60 h" in shown(app)
        await press(pilot, "down", "1", "2")
        assert "12▏" in shown(app)
        await press(pilot, "down", "left", "down", "right", "enter")
    assert app.given == [
        replace(PLAIN, hours_per_week=6.0, weeks=12, budget=10_000.0, study_in=("en",))
    ]


async def test_escape_keeps_the_limits_that_were() -> None:
    app = Host(what_if("en", PLAIN))
    async with app.run_test() as pilot:
        await press(pilot, "left", "left", "escape")
    assert app.given == [None]


async def test_what_can_not_be_taken_is_said_and_not_taken() -> None:
    app = Host(what_if("en", PLAIN))
    async with app.run_test() as pilot:
        await press(pilot, "9", "9", "enter")
        assert "! Give a number of hours between 0.5 and 80." in shown(app)
        assert not app.given
        await press(pilot, "backspace", "enter")
    assert app.given == [replace(PLAIN, hours_per_week=9.0)]


async def test_limits_without_a_plan_are_not_taken() -> None:
    async def answer(limits: ChosenConstraints, exact: bool) -> PlanChange:
        return PlanChange(sentence="There is none.", possible=False)

    app = Host(WhatIfScreen("en", PLAIN, TODAY, answer))
    async with app.run_test() as pilot:
        await press(pilot, "right", "enter")
        assert "There is none." in shown(app)
    assert not app.given


async def test_only_the_newest_answer_shows_and_old_questions_are_not_asked_again() -> None:
    asked: list[tuple[float, bool]] = []
    gate = asyncio.Event()

    async def answer(limits: ChosenConstraints, exact: bool) -> PlanChange:
        asked.append((limits.hours_per_week, exact))
        await gate.wait()
        return change("en", limits.hours_per_week, settled=exact)

    app = Host(WhatIfScreen("en", PLAIN, TODAY, answer))
    async with app.run_test() as pilot:
        await press(pilot, "right", "right", "right", "right")
        assert "What this changes …" in shown(app)
        assert "Gap closed" not in shown(app)
        gate.set()
        await settle(pilot)
        assert "56.50 %" in shown(app)
        assert "What this changes …" not in shown(app)
    assert asked == [(5.0, False), (7.0, False), (7.0, True)]


async def test_one_walks_along_the_curve_and_takes_a_point() -> None:
    app = Host(curve("en"))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "10/20 Until 10 March." in shown(app)
        assert "This is the plan shown." in shown(app)
        await press(pilot, "right", "right")
        assert "12/20 Until 12 March." in shown(app)
        assert "This is the plan shown." not in shown(app)
        await press(pilot, "home")
        assert "1/20 Until 1 March." in shown(app)
        await press(pilot, "left", "end", "enter")
    assert app.given == [AfterCurve("take", 19)]


@pytest.mark.parametrize(("key", "action"), [("tab", "other"), ("escape", "back")])
async def test_from_the_curve_to_the_other_one_or_back(key: str, action: str) -> None:
    app = Host(curve("fr"))
    async with app.run_test() as pilot:
        await press(pilot, key)
    assert [after.action for after in app.given] == [action]


@pytest.mark.parametrize(
    ("resource", "wishes", "keys", "verdict"),
    [
        ("prompts", {}, ["x"], "unwanted"),
        ("prompts", {}, ["l", "a"], "wanted"),
        ("prompts", {"with_": ("prompts",)}, ["a", "l"], "either"),
        ("degree", {}, ["x", "l", "a"], "wanted"),
        ("degree", {"without": ("degree",)}, ["l"], "either"),
        ("degree", {}, ["c"], "search"),
        ("degree", {}, ["escape"], "back"),
    ],
)
async def test_what_may_be_decided_of_a_resource(
    resource: str, wishes: dict[str, tuple[str, ...]], keys: list[str], verdict: str
) -> None:
    given = ChosenConstraints(**wishes)  # type: ignore[arg-type]
    app = Host(WhyScreen("en", why("en", given, resource)))
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [verdict]


async def test_what_has_no_other_plan_can_not_be_wanted() -> None:
    none = replace(why("en", PLAIN, "degree"), other_plan=False)
    app = Host(WhyScreen("en", none))
    async with app.run_test() as pilot:
        await press(pilot, "a", "x", "l")
        assert "I want it" not in shown(app)
    assert not app.given


async def test_the_search_takes_words_in_any_order_without_accents() -> None:
    app = Host(find("fr"))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "3 ressources" in shown(app)
        await type_text(pilot, "ia diplome")
        assert "1 ressource\n" in shown(app).replace("   ", "")
        await press(pilot, "enter")
    assert app.given == ["degree"]


async def test_many_resources_ask_for_a_word_then_for_another_one() -> None:
    every = [FoundResource(f"r{n}", f"Title {n}", "course", f"Title {n}") for n in range(MOST + 1)]
    app = Host(FindScreen("en", every))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert f"{MOST + 1} resources; here are the first {MOST}. Type a word" in shown(app)
        await type_text(pilot, "title")
        assert "Add a word" in shown(app)


async def test_a_search_that_finds_nothing_gives_nothing() -> None:
    app = Host(find("en"))
    async with app.run_test() as pilot:
        await type_text(pilot, "zzz")
        await press(pilot, "down", "enter")
        assert "No resource" in shown(app)
        await press(pilot, "escape")
    assert app.given == [None]


async def test_the_arrows_choose_while_the_words_stay() -> None:
    app = Host(find("en"))
    async with app.run_test() as pilot:
        await press(pilot, "p", "down", "enter")
    assert app.given == ["assistant"]


async def test_days_off_are_typed_then_confirmed_then_moved_or_taken_away() -> None:
    app = Host(more("fr", PLAIN))
    async with app.run_test() as pilot:
        await press(pilot, "down", "down")
        await type_text(pilot, "21/12 3/1")
        await press(pilot, "enter")
        assert "21 décembre 2026 au 3 janvier 2027" in shown(app)
        await press(pilot, "right", "enter")
    (given,) = app.given
    assert given == replace(PLAIN, breaks=((dt.date(2026, 12, 28), dt.date(2027, 1, 10)),))


async def test_days_off_typed_on_others_are_added_to_them() -> None:
    app = Host(more("en", PLAIN))
    async with app.run_test() as pilot:
        await press(pilot, "down", "down")
        for text in ("21/12 3/1", "25/2", "1/5"):
            await type_text(pilot, text)
            await press(pilot, "enter")
        await type_text(pilot, "5/2 3/2")
        await press(pilot, "enter")
        assert "! The last day comes before the first" in shown(app)
        assert not app.given
        await press(pilot, "up", "enter")
    one, two = dt.date(2027, 2, 25), dt.date(2027, 5, 1)
    first = (dt.date(2026, 12, 21), dt.date(2027, 1, 3))
    assert app.given == [replace(PLAIN, breaks=(first, (one, one), (two, two)))]


async def test_wrong_days_off_are_said_and_kept_out() -> None:
    app = Host(more("en", PLAIN))
    async with app.run_test() as pilot:
        await press(pilot, "down", "down")
        await type_text(pilot, "31/2")
        await press(pilot, "enter")
        assert "! Type the first and the last day" in shown(app)
        assert not app.given
        await press(pilot, "down", "enter")
    assert app.given == [PLAIN]


async def test_everything_set_can_be_taken_back() -> None:
    app = Host(more("en"))
    async with app.run_test(size=(80, 60)) as pilot:
        assert "I do not want it" in shown(app)
        await press(pilot, *["up"] * 1, "left", *["down"] * 1, "left")
        await press(pilot, "down", "delete")
        await press(pilot, "down", "left")
        for _ in range(5):
            await press(pilot, "down")
        await press(pilot, "left", *["down"] * 8, "left")
        await press(pilot, "enter")
    (given,) = app.given
    free = ChosenConstraints(hours_per_week=SET.hours_per_week)
    assert given == free


async def test_escape_leaves_the_settings_as_they_were() -> None:
    app = Host(more("en"))
    async with app.run_test() as pilot:
        await press(pilot, "right", "down", "right", "escape")
    assert app.given == [Move.BACK]
