"""The springboard alone and in the story: figures as they come, details, ways out."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from textual.worker import WorkerFailed

from tests.app.fakes import TODAY, FakeWorld
from tests.app.hosting import SIZES, Host, press, settle, shown, story
from tests.app.made_springboard import FAR, MIDDLE, NEAR, FakeSpringboard, way
from tremplin.app.app import TremplinApp
from tremplin.app.screens.springboard import SpringboardScreen
from tremplin.app.start import SittingCard
from tremplin.app.worker import Worker

T = TypeVar("T")
DONE = SittingCard("s0", TODAY, 12, 12, "fr", finished=True)


def host(**changes: Any) -> tuple[Host, SpringboardScreen]:
    screen = SpringboardScreen("fr", FakeSpringboard("fr", **changes))
    return Host(screen), screen


async def test_what_is_known_shows_at_once_and_the_rest_as_it_comes() -> None:
    app, screen = host()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        seen = shown(app)
        assert "18/23" in seen
        assert "Vous remplissez environ 13 exigences" in seen
        assert "12\u00a0h" not in seen
        assert seen.count("…") >= 9
        assert "Calcul en cours" in seen
        screen.show_way(way("fr", 0))
        await settle(pilot)
        assert "12\u00a0h" in shown(app)
        assert "Calcul en cours" in shown(app)
        screen.show_way(way("fr", 1))
        await settle(pilot)
        assert "140\u202fh d'étude." in shown(app)


async def test_the_cursor_stays_while_ways_come_in() -> None:
    app, screen = host()
    async with app.run_test() as pilot:
        await press(pilot, "down")
        screen.show_way(way("fr", 0))
        await press(pilot, "enter")
    assert app.given == [FAR]


@pytest.mark.parametrize(
    ("chosen", "keys", "given"),
    [
        (MIDDLE, ["enter"], MIDDLE),
        (None, ["enter"], NEAR),
        ("gone", ["enter"], NEAR),
        (MIDDLE, ["up", "up", "enter"], NEAR),
        (MIDDLE, ["escape"], None),
    ],
)
async def test_enter_gives_the_job_pointed_at(
    chosen: str | None, keys: list[str], given: str | None
) -> None:
    app, _ = host(chosen=chosen)
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [given]


@pytest.mark.parametrize("size", SIZES)
async def test_details_can_be_read_to_their_end(size: tuple[int, int]) -> None:
    app, screen = host(told=3)
    async with app.run_test(size=size) as pilot:
        for place in range(3):
            screen.show_way(way("fr", place))
        await press(pilot, "end")
        pages = [shown(app)]
        assert "cœur du métier." in pages[0]
        for _ in range(3):
            await press(pilot, "pageup")
            pages.insert(0, shown(app))
        assert "12\u00a0h" in "".join(pages).rpartition("Podcast")[2]
        # What content says is never taken for markup.
        await press(pilot, "home")
        for _ in range(12):
            if "Guide [court]" in shown(app):
                break
            await press(pilot, "pagedown")
        assert "Guide [court]" in shown(app)


async def test_marks_in_the_row_of_the_job_are_explained() -> None:
    app, screen = host()
    async with app.run_test(size=(120, 40)) as pilot:
        screen.show_way(replace(way("fr", 1), hours="140\u202fh*", price="≥ 40\u202f€"))
        await settle(pilot)
        await press(pilot, "end")
        seen = shown(app)
        assert "« Remplies »\u202f:" in seen.replace("«\u202f", "« ").replace("\u202f»", " »")
        assert "des exigences restent ouvertes" in seen
        assert "au moins (il manque le prix" in seen


async def test_trouble_is_told_instead_of_figures() -> None:
    app, screen = host()
    async with app.run_test(size=(80, 30)) as pilot:
        await settle(pilot)
        screen.show_trouble("Rien ne tient dans ces limites.")
        await settle(pilot)
        assert "Rien ne tient dans ces limites." in shown(app)
        assert "Calcul en cours" not in shown(app)


async def test_from_the_results_to_a_plan_for_another_job() -> None:
    world = FakeWorld(cards=(DONE,))
    app = story(world)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "d")
        assert "D'ici à chaque métier" in shown(app)
        await press(pilot, "escape")
        assert "Votre profil" in shown(app)
        await press(pilot, "d", "down", "enter", "enter", "enter", "enter")
        assert "Les étapes" in shown(app)
    assert world.diary.count("springboard None 5") == 2
    assert "plan prompt-engineer 5 0" in world.diary
    assert [entry for entry in world.diary if entry.startswith("way")][:4] == [
        "way 0",
        "way 1",
        "way 2",
        "way 3",
    ]


class Turnstile(Worker):
    """Lets a way through for each `permit`; everything else runs at once."""

    def __init__(self) -> None:
        super().__init__()
        self.permits = asyncio.Semaphore(0)

    async def call(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        if getattr(function, "__name__", "") == "next_way":
            await self.permits.acquire()
        return function(*args, **kwargs)


async def test_leaving_ends_the_working_out() -> None:
    world, worker = FakeWorld(cards=(DONE,)), Turnstile()
    app = TremplinApp(world.services(), "fr", None, worker)
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "down", "enter", "d")
        assert "way 0" not in world.diary
        worker.permits.release()
        await settle(pilot)
        assert world.diary.count("way 0") == 1
        assert "12\u00a0h" in shown(app)
        await press(pilot, "escape")
        for _ in range(3):
            worker.permits.release()
        await settle(pilot)
        assert "Votre profil" in shown(app)
    assert not any(entry in world.diary for entry in ("way 1", "way 2"))


async def test_what_breaks_while_the_ways_come_in_is_not_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: FakeSpringboard) -> None:
        raise ZeroDivisionError("broken")

    monkeypatch.setattr(FakeSpringboard, "next_way", broken)
    app = story(FakeWorld(cards=(DONE,)))

    async def looked_at() -> None:
        async with app.run_test() as pilot:
            await settle(pilot)
            await press(pilot, "down", "enter", "d", "escape")

    with pytest.raises(WorkerFailed):
        await looked_at()
    assert isinstance(app.crash, ZeroDivisionError)
