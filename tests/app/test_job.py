"""All about one job: reading it part by part, and coming back to where one was."""

import pytest
from textual.content import Content

from tests.app.fakes import FakeWorld
from tests.app.hosting import SIZES, Host, press, settle, shown, story
from tests.app.made_job import job
from tests.report.made_job import made_catalog
from tremplin.app.job_views import job_view
from tremplin.app.screens.job import LETTERS, JobScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.start import Start
from tremplin.app.widgets.job_lines import BROAD, part_lines, side_by_side
from tremplin.language.localized import LANGUAGES, Language


def title_row(app: Host, title: str) -> int:
    rows = [line.strip() for line in shown(app).splitlines()]
    found = [at for at, row in enumerate(rows) if row.endswith(title)]
    return found[-1] if found else -1


@pytest.mark.parametrize("width", [20, 38, 72, 76, BROAD, 96])
@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_never_wider_than_asked(language: Language, width: int) -> None:
    catalog = made_catalog()
    sheets = [job(language), job_view(catalog, catalog.roles["baker"], language)]
    lines = [line for sheet in sheets for part in sheet.parts for line in part_lines(part, width)]
    assert all(line.cell_length <= width for line in lines)


def test_both_views_stand_side_by_side_where_there_is_room() -> None:
    outlook = job("en").parts[3]
    broad = [line.plain for line in part_lines(outlook, BROAD)]
    narrow = [line.plain for line in part_lines(outlook, BROAD - 1)]
    assert any("Those who believe" in line and "Those who doubt" in line for line in broad)
    assert not any("Those who believe" in line and "Those who doubt" in line for line in narrow)


def test_columns_of_different_height() -> None:
    lines = side_by_side([Content("a"), Content("b")], [Content("c")], 3)
    assert [line.plain for line in lines] == ["a   │ c", "b   │ "]


def test_pay_names_its_publisher_beside_or_below() -> None:
    pay = job("en").parts[2]
    broad = [line.plain for line in part_lines(pay, BROAD)]
    narrow = [line.plain for line in part_lines(pay, 60)]
    assert any("30,000 EUR" in line and "example.org" in line for line in broad)
    assert any("30,000 EUR" in line and "gross" in line for line in narrow)
    assert not any("30,000 EUR" in line and "example.org" in line for line in narrow)
    assert any(line.strip() == "Origin: a survey." for line in narrow)


def test_no_letter_leaves_the_program() -> None:
    assert "q" not in LETTERS
    assert len(LETTERS) == len(set(LETTERS)) >= 14


@pytest.mark.parametrize(("width", "height"), SIZES)
async def test_a_letter_jumps_to_its_part(width: int, height: int) -> None:
    app = Host(JobScreen("en", job("en")))
    async with app.run_test(size=(width, height)) as pilot:
        await settle(pilot)
        await press(pilot, "e")
        screen = app.screen
        assert isinstance(screen, JobScreen)
        parts = list(screen.query(".part"))
        assert round(screen.scrolled.scroll_y) == parts[4].virtual_region.y
        assert screen.contents.current == 4
        await press(pilot, "b")
        assert screen.contents.current == 1
        await press(pilot, "home")
        assert screen.contents.current == 0
        await press(pilot, "z")
        assert screen.contents.current == 0
        assert app.given == []


async def test_arrows_turn_to_the_part_beside_and_scroll() -> None:
    app = Host(JobScreen("fr", job("fr")))
    async with app.run_test(size=(80, 15)) as pilot:
        await settle(pilot)
        screen = app.screen
        assert isinstance(screen, JobScreen)
        await press(pilot, "left")
        assert screen.contents.current == 0
        await press(pilot, "right", "right")
        assert screen.contents.current == 2
        at = screen.scrolled.scroll_y
        await press(pilot, "down")
        assert screen.scrolled.scroll_y == at + 2
        await press(pilot, "end", "up")
        assert screen.contents.current == 4


async def test_a_short_job_needs_no_scrolling_to_be_pointed_at() -> None:
    whole = job("en")
    short = type(whole)(whole.title, "", whole.parts[:3])
    app = Host(JobScreen("en", short))
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "c")
        screen = app.screen
        assert isinstance(screen, JobScreen)
        assert screen.contents.current == 2


async def test_a_click_in_the_table_of_contents_jumps() -> None:
    app = Host(JobScreen("en", job("en")))
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        screen = app.screen
        assert isinstance(screen, JobScreen)
        await pilot.click(screen.contents, offset=(3, 1 + 4))
        await settle(pilot)
        assert screen.contents.current == 4


async def test_content_is_never_markup() -> None:
    app = Host(JobScreen("en", job("en")))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "[b]Sel[/b]" in shown(app)


@pytest.mark.parametrize("key", ["escape", "enter", "f3"])
async def test_going_back(key: str) -> None:
    app = Host(JobScreen("en", job("en")))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, key)
        assert app.given == [None]


async def test_from_the_list_of_jobs_and_back_to_the_same_one() -> None:
    world = FakeWorld()
    app = story(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "f3")
        assert isinstance(app.screen, RoleScreen)
        await press(pilot, "down", "down", "down", "f3")
        assert isinstance(app.screen, JobScreen)
        assert "Boulanger" in shown(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, RoleScreen)
        assert app.screen.menu.cursor == 2
        await press(pilot, "enter")
        assert not isinstance(app.screen, RoleScreen)
    assert [line for line in world.diary if line.startswith("job")] == ["job prompt-engineer"]


async def test_from_the_results_and_from_the_plan() -> None:
    world = FakeWorld()
    app = story(world, start=Start(role="prompt-engineer", max_items=1, ratings=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "enter", "a", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await press(pilot, "f3")
        assert isinstance(app.screen, JobScreen)
        await press(pilot, "escape", "enter")
        assert isinstance(app.screen, PlanScreen)
        await press(pilot, "f3")
        assert isinstance(app.screen, JobScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, PlanScreen)
    assert [line for line in world.diary if line.startswith("job")] == ["job prompt-engineer"] * 2
