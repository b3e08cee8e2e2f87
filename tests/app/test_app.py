"""What the application does besides its screens: start, end, crash."""

import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

import tremplin.app.app
from tests.app.fakes import FakeWorld
from tests.app.hosting import InlineWorker, settle, story
from tremplin.app.app import CRASHED, TremplinApp, run_app
from tremplin.app.services import Services, World
from tremplin.app.start import Start
from tremplin.language.localized import Language

ROOT = Path(__file__).parents[2]
HEAVY = {"pydantic", "numpy", "highspy", "scipy", "tomli", "sqlite3", "markdown_it", "icalendar"}

PAINT = """
import asyncio, sys
from tests.app.fakes import FakeWorld
from tremplin.app.app import TremplinApp
from tests.app.hosting import InlineWorker, settle, shown

async def main():
    app = TremplinApp(FakeWorld().services(), "fr", worker=InlineWorker())
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "Commencer un test" in shown(app)
        print(*sys.modules)

asyncio.run(main())
"""


def test_the_first_screen_needs_only_textual_and_sentences() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINT], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & HEAVY
    assert "tremplin.catalog" not in done.stdout


async def test_content_loads_after_the_first_paint() -> None:
    world = FakeWorld()
    app = story(world)
    async with app.run_test() as pilot:
        assert app.screen.is_current
        await settle(pilot)
    assert world.diary[0] == "load"


class CrashingApp(TremplinApp):
    """Fails as soon as it is up, with something private in a local variable."""

    def on_ready(self) -> None:
        secret = "réponse privée"
        raise RuntimeError(len(secret))


def run_headless(monkeypatch: pytest.MonkeyPatch, kind: type[TremplinApp], world: Services) -> int:
    """`run_app` as it is, but for the terminal and the thread."""

    def make(services: Services, language: Language, start: Start | None) -> TremplinApp:
        app = kind(services, language, start, InlineWorker())
        monkeypatch.setattr(app, "run", partial(app.run, headless=True))
        return app

    monkeypatch.setattr(tremplin.app.app, "TremplinApp", make)
    return run_app(world, "fr", Start(straight=True))


def broken_load(language: Language) -> World:
    secret = "réponse privée"
    raise ValueError(len(secret))


@pytest.mark.parametrize(
    ("kind", "world"),
    [
        (CrashingApp, FakeWorld().services()),
        (TremplinApp, replace(FakeWorld().services(), load=broken_load)),
    ],
)
def test_a_crash_is_written_to_a_file_and_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kind: type[TremplinApp],
    world: Services,
) -> None:
    recorded: list[BaseException] = []

    def record(error: BaseException) -> str:
        recorded.append(error)
        return "/tmp/crash.log"

    world = replace(world, record_crash=record)
    assert run_headless(monkeypatch, kind, world) == CRASHED
    told = capsys.readouterr()
    assert told.err.strip().splitlines()[-1].startswith("tremplin a rencontré une erreur")
    assert "/tmp/crash.log" in told.err
    assert "privée" not in told.err + told.out
    assert "Traceback" not in told.err + told.out
    assert isinstance(recorded[0], RuntimeError | ValueError)
