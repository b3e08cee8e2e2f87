"""The one background thread in which services run, in the order in which they are called."""

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Job = Callable[[], None]

LAST_WAIT: Final = 5.0
"""Seconds that the end of the program waits for what is being kept."""


class Worker:
    """Runs blocking calls one after the other; a daemon, so that none can hold up the end."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    async def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function` in the thread and give what it gives."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(method: Callable[[Any], None], value: Any) -> None:
            if not future.done():
                method(value)

        def job() -> None:
            try:
                value = function(*args, **kwargs)
            except BaseException as error:  # handed over to whoever waits
                _tell(loop, settle, future.set_exception, error)
            else:
                _tell(loop, settle, future.set_result, value)

        self._start()
        self._jobs.put(job)
        return await future

    def finish(self) -> None:
        """Wait a little for what is under way."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(LAST_WAIT)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="services", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def _tell(loop: asyncio.AbstractEventLoop, *what: Any) -> None:
    try:
        loop.call_soon_threadsafe(*what)
    except RuntimeError:
        # The loop has closed: the program is ending and nobody waits any more.
        return
