"""Reading the answers again and reporting a question, each screen alone and in the story."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.app.fakes import FakeWorld
from tests.app.hosting import SIZES, Host, press, settle, shown, story, type_text
from tests.app.made_outcome import results
from tests.measure.small_catalog import RIGHT, SKILLS, WRONG, catalog, item
from tests.report.test_review import REASONS, reviewed
from tremplin.app.models import ChosenConstraints, NewSitting
from tremplin.app.review_models import AfterReview
from tremplin.app.review_views import review_pages
from tremplin.app.screens.report import ReportScreen
from tremplin.app.screens.results import AfterResults, ResultsScreen
from tremplin.app.screens.review import ReviewScreen
from tremplin.app.screens.review_list import ReviewListScreen
from tremplin.app.start import Start
from tremplin.app.widgets.history import history_lines
from tremplin.cli.app_world import app_world
from tremplin.cli.world import World

CATALOG = catalog([])
MADE = item("x", "single", SKILLS[0], 3, option=REASONS, code="x = [b]1[/b]\n")
MATCH = item("m", "match", SKILLS[1], 3)
QUESTIONS = (
    reviewed(MADE, "c", number=1, reports=("[b]odd[/b]",)),
    reviewed(MATCH, RIGHT["match"], number=2, basis="edited"),
    reviewed(item("o", "order", SKILLS[1], 3), WRONG["order"], number=3),
)
PAGES = review_pages(CATALOG, QUESTIONS, "fr")


@pytest.mark.parametrize("size", SIZES)
async def test_a_question_is_read_again_from_top_to_end(size: tuple[int, int]) -> None:
    app = Host(ReviewScreen("fr", PAGES, 0))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        seen = shown(app)
        assert "✗ faux" in seen
        for _ in range(6):
            await press(pilot, "pagedown")
            seen += shown(app)
    for part in ("[b]odd[/b]", "Votre réponse", "Réponse juste", "Because b."):
        assert part in seen


async def test_options_are_marked_by_shape() -> None:
    app = Host(ReviewScreen("en", review_pages(CATALOG, QUESTIONS, "en"), 0))
    async with app.run_test(size=(80, 60)) as pilot:
        await settle(pilot)
        lines = [line.strip() for line in shown(app).splitlines()]
    assert "›  Choice c" in lines
    assert "✓ Choice b" in lines
    assert "▎ x = [b]1[/b]" in lines


async def test_left_and_right_go_to_the_neighbours() -> None:
    app = Host(ReviewScreen("fr", PAGES, 0))
    async with app.run_test() as pilot:
        await press(pilot, "left")
        assert "Réponse 1 sur 3" in shown(app)
        await press(pilot, "right")
        assert "Réponse 2 sur 3" in shown(app)
        assert "a été modifiée depuis" in shown(app)
        await press(pilot, "right", "right")
        assert "Réponse 3 sur 3" in shown(app)
        await press(pilot, "f4")
    assert app.given == [AfterReview("report", 2)]


async def test_the_list_gives_back_a_place_or_none() -> None:
    for keys, given in ((["down", "enter"], 1), (["escape"], None)):
        app = Host(ReviewListScreen("fr", PAGES, 0))
        async with app.run_test() as pilot:
            await settle(pilot)
            assert "✗ 1. Texte" in shown(app)
            assert "✓ 2. Texte" in shown(app)
            await press(pilot, *keys)
        assert app.given == [given]


async def test_a_long_list_begins_where_it_was_left() -> None:
    app = Host(ReviewListScreen("en", PAGES * 20, 50))
    async with app.run_test(size=(40, 15)) as pilot:
        await settle(pilot)
        assert "›" in shown(app)


async def test_a_report_is_a_text_or_nothing() -> None:
    app = Host(ReportScreen("en"))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert "First write what is wrong" in shown(app)
        await type_text(pilot, "q? two")
        await press(pilot, "enter")
    assert app.given == ["q? two"]
    app = Host(ReportScreen("fr"))
    async with app.run_test() as pilot:
        await press(pilot, "a", "escape")
    assert app.given == [None]


async def test_f4_reports_a_question_and_keeps_what_was_on_the_screen() -> None:
    world = FakeWorld()
    app = story(world, start=Start("prompt-engineer", 3, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "c", "f4")
        assert "Signaler une question" in shown(app)
        await press(pilot, "o", "k", "enter")
        assert "› c)" in shown(app)
        assert "Signalement gardé" in shown(app)
        await press(pilot, "f4", "escape")
        assert "› c)" in shown(app)
        assert "Signalement gardé" not in shown(app)
        await press(pilot, "enter")
    assert [line for line in world.diary if line.startswith(("report", "keep"))] == [
        "report single-1 ok",
        "keep single-1 c",
    ]


async def test_from_the_results_to_a_question_and_back() -> None:
    world = FakeWorld()
    app = story(world, start=Start("prompt-engineer", 2, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "enter", "a", "enter", "a", "enter")
        await press(pilot, "v", "down", "enter")
        assert "Réponse 2 sur 2" in shown(app)
        assert "answered ['a']" in shown(app)
        await press(pilot, "f4", "h", "m", "enter")
        assert "Réponse 2 sur 2" in shown(app)
        await press(pilot, "escape")
        assert "› ✓ 2. multiple-1" in shown(app)
        await press(pilot, "escape")
        assert "Vos résultats" in shown(app)
    assert "report multiple-1 hm" in world.diary


async def test_without_answers_there_is_nothing_to_read_again() -> None:
    app = Host(ResultsScreen("fr", results("fr", "prompt-engineer", 0)))
    async with app.run_test() as pilot:
        await press(pilot, "v")
        assert "mes réponses" not in shown(app)
        await press(pilot, "escape")
    assert app.given == [AfterResults("home")]


HISTORY = (
    ("", "courbe", "premier", "dernier", "ensemble"),
    ("Programmation Python", "▂▅", "1,0 (0,0–2,0)", "3,0 (2,0–4,0)", "2,5 (1,5–3,5)"),
)


@pytest.mark.parametrize("size", SIZES)
async def test_results_tell_change_history_and_what_more_would_buy(size: tuple[int, int]) -> None:
    view = replace(
        results("fr", "prompt-engineer", 12),
        outlook="Avec 10 questions de plus, moins d'erreur.",
        since="Depuis le 1er mars 2026 (30 jours)",
        changes=("Clarté : 1,0 → 2,0, un vrai progrès (95 % de chances).",),
        history=HISTORY,
        history_key=("Une colonne par test.",),
    )
    app = Host(ResultsScreen("fr", view))
    async with app.run_test(size=size) as pilot:
        seen = ""
        for _ in range(12):
            seen += shown(app)
            await press(pilot, "pagedown")
        seen += shown(app)
    parts = ("10 questions de plus", "Depuis le 1er mars 2026", "vrai progrès", "▂▅", "2,5")
    for part in (*parts, "Une colonne par test."):
        assert part in seen


@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_the_history_fits_its_width(width: int) -> None:
    lines = history_lines(HISTORY, width)
    assert max(line.cell_length for line in lines) <= width
    assert any("▂▅" in line.plain for line in lines)


async def test_the_nearest_job_can_be_what_a_test_is_for() -> None:
    asked: list[NewSitting] = []
    world = FakeWorld()
    begin = world.begin
    world.begin = lambda new: (asked.append(new), begin(new))[1]  # type: ignore[method-assign]
    app = story(world, "en", Start(max_items=1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "down")
        assert "The questions are chosen" in shown(app)
        await press(pilot, "enter")
        assert "Question 1" in shown(app)
    assert [(new.role, new.nearest) for new in asked] == [(None, True)]
    app = story(world, "en", Start(goal="nearest", max_items=1, ratings=False, straight=True))
    async with app.run_test() as pilot:
        for _ in range(3):
            await settle(pilot)
        assert "Question 1" in shown(app)
    assert asked[-1].nearest


def test_the_real_world_reviews_reports_prolongs_and_compares(tmp_path: Path) -> None:
    """One test after another on the shipped content, through what the app is given."""
    world = World("en", tmp_path)
    app = app_world(world)

    def take(role: str | None, **fields: Any) -> Any:
        new = NewSitting("en", role, 40, False, ChosenConstraints(), 5, **fields)
        sitting = app.begin(new)
        step = sitting.step()
        sitting.report(step.question.item, "odd")
        while step.question is not None:
            assert step.left is None or 0 <= step.left < step.at_most - step.answered
            step = sitting.answer(step.question.item, None)
        return sitting

    first = take("prompt-engineer")
    count = len(first.review("en"))
    assert first.results("en", None).history == ()
    more = first.prolong(10)
    assert more.question is not None
    assert more.at_most == count + 10
    while more.question is not None:
        more = first.answer(more.question.item, None)
    pages = first.review("fr")
    assert len(pages) == count + 10
    assert any("Vous avez signalé" in block.text for block in pages[0].blocks)
    assert first.results("en", "prompt-engineer").outlook
    first.close()
    second = take(None, nearest=True)
    view = second.results("en", None)
    assert view.since
    assert view.changes
    assert len(view.history) > 1
    assert view.history_key[0].startswith("A column for each test")
    assert view.nearest
    second.close()
    world.close()
