"""The list of jobs: what is missing is said in one place, and the search outlives a look aside."""

from dataclasses import replace

from tests.app.fakes import FakeWorld
from tests.app.hosting import Host, InlineWorker, press, rows, settle, shown, type_text
from tests.app.made_questions import roles
from tremplin.app.app import TremplinApp
from tremplin.app.models import Move, RoleCard
from tremplin.app.screens.role import RoleScreen
from tremplin.app.start import Start


def many() -> tuple[RoleCard, ...]:
    first = roles("en")[0]
    return tuple(replace(first, id=f"r{n}", name=f"Job number {n}") for n in range(40))


async def test_enter_without_a_choice_leaves_the_list_where_it_is() -> None:
    app = Host(RoleScreen("en", many()))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter")
        assert "Choose a line with ↑ or ↓ first." in shown(app)
        assert "None: just describe me" in shown(app)
        await press(pilot, "f3")
        assert "Choose a job with ↑ or ↓ first." in shown(app)
        assert shown(app).count("first.") == 1
        await press(pilot, "down")
        assert "first." not in shown(app)
    assert not app.given


async def test_enter_and_f3_keep_saying_that_nothing_was_found() -> None:
    app = Host(RoleScreen("en", many()))
    async with app.run_test() as pilot:
        await type_text(pilot, "xyz")
        for key in ("enter", "f3", "enter"):
            await press(pilot, key)
            assert shown(app).count("No job matches this search.") == 1
        await press(pilot, "escape")
    assert app.given == [Move.BACK]


async def test_the_search_is_still_there_after_reading_about_a_job() -> None:
    world = FakeWorld()
    app = TremplinApp(world.services(), "fr", Start(straight=True), InlineWorker())
    async with app.run_test() as pilot:
        await settle(pilot)
        await type_text(pilot, "concepteur")
        await press(pilot, "down", "f3", "escape")
        assert "concepteur" in shown(app)
        assert "Prompt engineer confirmé" not in "\n".join(rows(app)[8:])
        pointed = [row for row in rows(app) if row.lstrip().startswith("›")]
        assert "conversationnel" in " ".join(pointed)
        await type_text(pilot, "zz")
        assert "Aucun métier" in shown(app)
    assert "job conversation-designer" in world.diary


async def test_the_job_of_the_last_test_is_pointed_at() -> None:
    services = replace(FakeWorld().services(), last_role=lambda: "dataset-designer")
    app = TremplinApp(services, "en", Start(straight=True), InlineWorker())
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "› Designer of training" in shown(app)
