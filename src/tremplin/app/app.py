"""The Textual application: shows what the story asks for, and ends cleanly whatever happens."""

import asyncio
import select
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from textual.app import App
from textual.filter import LineFilter
from textual.worker import WorkerFailed

from tremplin.app.flow import Story
from tremplin.app.safety import NoControlCharacters
from tremplin.app.screens.working import WorkingScreen
from tremplin.app.services import Services
from tremplin.app.stage import Stage
from tremplin.app.start import Start
from tremplin.app.theme import THEME
from tremplin.app.widgets.page import Page
from tremplin.app.worker import Worker
from tremplin.language.localized import Language
from tremplin.language.strings import say

T = TypeVar("T")

CRASHED: Final = 4
HUNG_UP: Final = 129
TERMINATED: Final = 143


class TremplinApp(App[None]):
    """One worker tells the story; everything else lives in screens."""

    CSS_PATH = Path(__file__).with_name("app.tcss")
    TITLE = "tremplin"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        services: Services,
        language: Language,
        start: Start | None = None,
        worker: Worker | None = None,
    ) -> None:
        """Begin in `language`, with what is settled in `start`."""
        super().__init__()
        self.register_theme(THEME)
        # Without its watcher, which would have all styles read a second time.
        self.set_reactive(App.theme, THEME.name)
        self.stylesheet.set_variables(self.get_css_variables())
        self.crash: BaseException | None = None
        self.services_thread = worker or Worker()
        self._stage = Stage(self, self.services_thread, language)
        self._services = services
        self._start = start or Start()
        self._filter = NoControlCharacters()
        self._painted = asyncio.Event()
        self._working = WorkingScreen()
        self._left: Page[Any] | None = None

    @property
    def language(self) -> Language:
        """The language of the moment."""
        return self._stage.language

    def get_default_screen(self) -> WorkingScreen:
        """What shows while a thread works."""
        return self._working

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Nothing reaches the terminal without losing its control characters."""
        return [*super().get_line_filters(), self._filter]

    def on_mount(self) -> None:
        """Begin the story; let signals end it properly."""
        if not self.is_headless:
            self._end_on_signals()
            self.set_interval(2.0, self._end_if_abandoned)
        if self._start.straight:
            self.call_after_refresh(self._painted.set)
        self.begin_story()

    def begin_story(self) -> None:
        """Tell the story beside the screens that it shows."""
        self.run_worker(self._tell(), name="story")

    def _end_on_signals(self) -> None:
        """Restore the terminal before ending; not on Windows, whose loop knows no signals."""
        loop = asyncio.get_running_loop()
        for name, code in (("SIGTERM", TERMINATED), ("SIGHUP", HUNG_UP)):
            with suppress(NotImplementedError, AttributeError):
                loop.add_signal_handler(getattr(signal, name), partial(self._end, code))

    def _end(self, code: int) -> None:
        self.exit(return_code=code)

    async def _tell(self) -> None:
        await Story(self._stage, self._services, self._start, self._painted).tell()
        self.exit()

    async def show(self, page: Page[T]) -> T:
        """Show a page until it gives its value back.

        It is then left in view until there is another to see: the screen below would else flash
        up between two questions. Where the next one is alike, it is shown in place.
        """
        if self._left is not None and await self._left.become(page):
            page, self._left = self._left, None
        else:
            self._uncover()
            self.push_screen(page)
        page.call_after_refresh(self._painted.set)
        self._working.tell("")
        value = await page.value()
        self._left = page
        return value

    def _uncover(self) -> None:
        """Take away the page that was left in view."""
        if self._left is not None:
            self._left = None
            self.pop_screen()

    def working(self, sentence: str) -> None:
        """Say what takes time, on the screen below all others, until another one shows."""
        self._uncover()
        self._working.tell(sentence)

    async def leave(self) -> None:
        """End; whoever awaits this is cancelled with the rest."""
        self.exit()
        await asyncio.Event().wait()

    def action_help_quit(self) -> None:
        """What Ctrl+C says instead of ending everything."""
        sentence = say(self._stage.language, "app.quit-hint")
        self.notify(sentence, markup=False)

    def _end_if_abandoned(self) -> None:
        """End when the terminal has gone without a signal."""
        if _input_hung_up():
            self._end(HUNG_UP)

    def _handle_exception(self, error: Exception) -> None:
        """Remember what went wrong, to be written to a file after the end."""
        if self.crash is None:
            self.crash = error.error if isinstance(error, WorkerFailed) else error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End without the traceback, which would show answers and names on the terminal."""
        self._close_messages_no_wait()


def run_app(services: Services, language: Language, start: Start | None = None) -> int:
    """Run the application in the terminal and give its exit code."""
    app = TremplinApp(services, language, start)
    app.run()
    app.services_thread.finish()
    if app.crash is not None:
        path = services.record_crash(app.crash)
        sys.stderr.write(say(app.language, "app.crash", path=path) + "\n")
        return CRASHED
    return app.return_code or 0


def _input_hung_up() -> bool:
    """Whether nothing can ever be read from the terminal again."""
    if not hasattr(select, "poll") or sys.__stdin__ is None:
        return False
    poller = select.poll()
    poller.register(sys.__stdin__.fileno(), 0)
    return any(state & (select.POLLHUP | select.POLLNVAL) for _, state in poller.poll(0))
