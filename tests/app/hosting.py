"""How tests of the app show a screen alone, play the whole story, and read what is shown."""

from collections.abc import Callable
from typing import Any, TypeVar

from textual import events
from textual.app import App
from textual.pilot import Pilot

from tests.app.fakes import FakeWorld
from tremplin.app.app import TremplinApp
from tremplin.app.start import Start
from tremplin.app.theme import THEME
from tremplin.app.widgets.page import Page
from tremplin.app.worker import Worker
from tremplin.language.localized import Language

T = TypeVar("T")

NAMED = {
    "space": " ",
    "comma": ",",
    "slash": "/",
    "full_stop": ".",
    "question_mark": "?",
    "apostrophe": "'",
}
AT_ONCE, ROUNDS = 0.0, 6
SIZES = ((80, 24), (40, 15), (120, 40))


class Host(App[None]):
    """Shows one screen and remembers what it gives back."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, screen: Page[Any]) -> None:
        super().__init__()
        self.register_theme(THEME)
        self.theme = THEME.name
        self._shown = screen
        self.given: list[Any] = []

    def on_mount(self) -> None:
        self.push_screen(self._shown)
        self.run_worker(self._ask())

    async def _ask(self) -> None:
        self.given.append(await self._shown.value())


class InlineWorker(Worker):
    """Calls services at once, so that tests need not wait for a thread."""

    async def call(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return function(*args, **kwargs)


def story(world: FakeWorld, language: Language = "fr", start: Start | None = None) -> TremplinApp:
    """The whole application on a hand-made world."""
    return TremplinApp(world.services(), language, start, InlineWorker())


def rows(app: App[Any]) -> list[str]:
    """What is on the screen, row by row, without the spaces at the ends."""
    return [strip.text.rstrip() for strip in app.screen._compositor.render_strips()]


def shown(app: App[Any]) -> str:
    """What is on the screen, as one text."""
    return "\n".join(rows(app))


async def settle(pilot: Pilot[Any]) -> None:
    """Let everything that is under way take effect; no clock is waited for."""
    for _ in range(ROUNDS):
        await pilot.pause(AT_ONCE)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each taking its full effect before the next."""
    for key in keys:
        character = NAMED.get(key, key if len(key) == 1 else None)
        pilot.app.post_message(events.Key(key, character))
        await settle(pilot)


async def type_text(pilot: Pilot[Any], text: str) -> None:
    """Type a text, character by character."""
    names = {character: name for name, character in NAMED.items()}
    await press(pilot, *(names.get(character, character) for character in text))
