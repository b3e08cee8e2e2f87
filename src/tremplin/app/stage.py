"""Where the story plays: shows screens, runs services in the background, tells of troubles."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, ParamSpec, Protocol, TypeVar

from tremplin.app.screens.ask import AskScreen
from tremplin.app.services import ServiceError
from tremplin.app.widgets.page import Page
from tremplin.app.worker import Worker
from tremplin.language.localized import Language
from tremplin.language.strings import say

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE: Final = 0.3
"""Seconds after which one says what takes so long."""


class Host(Protocol):
    """What the stage needs of the application."""

    async def show(self, page: Page[T]) -> T:
        """Show a page until it gives its value back."""

    def working(self, sentence: str) -> None:
        """Show what takes time, until a screen shows."""

    async def leave(self) -> None:
        """End the application."""


class Stage:
    """The screens and the services as the story uses them."""

    def __init__(self, host: Host, worker: Worker, language: Language) -> None:
        """Begin in `language`."""
        self.language: Language = language
        self._host = host
        self._worker = worker

    def say(self, key: str, **values: object) -> str:
        """A sentence of the app in the language of the moment."""
        return say(self.language, f"app.{key}", **values)

    async def show(self, page: Page[T]) -> T:
        """Show a page until it gives its value back."""
        return await self._host.show(page)

    async def leave(self) -> None:
        """End the application; the story goes no further."""
        await self._host.leave()

    async def ask(
        self,
        title: str,
        sentence: str,
        ways: Sequence[str],
        *,
        details: Sequence[str] = (),
        below: Sequence[str] = (),
        escape: str | None = None,
    ) -> str:
        """Say something and give the way chosen; title and ways are keys of sentences."""
        pairs = [(way, self.say(way)) for way in ways]
        return await self.choose(
            title, sentence, pairs, details=details, below=below, escape=escape
        )

    async def choose(
        self,
        title: str,
        sentence: str,
        pairs: Sequence[tuple[str, str]],
        *,
        details: Sequence[str] = (),
        below: Sequence[str] = (),
        escape: str | None = None,
    ) -> str:
        """Say something and give what was chosen; `pairs` = what is given back and its words."""
        screen = AskScreen(
            self.language,
            self.say(title),
            sentence,
            pairs,
            details=details,
            below=below,
            escape=escape,
        )
        return await self.show(screen)

    async def tell(self, title: str, sentence: str, *details: str) -> None:
        """Say something and wait until it has been read."""
        await self.ask(title, sentence, ["notice.continue"], details=details)

    async def until(self, work: Awaitable[T], doing: str = "working.wait") -> T:
        """Wait for work, saying what is being done when it takes long."""
        task = asyncio.ensure_future(work)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if not done:
            self._host.working(self.say(doing))
        return await task

    def begin(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run a service in the background."""
        return self._worker.call(function, *args, **kwargs)

    async def do(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a service that the story can't go on without: try again, or leave."""
        while True:
            try:
                return await self.until(self.begin(function, *args, **kwargs))
            except ServiceError as trouble:
                ways = ["trouble.again", "trouble.leave"]
                way = await self.ask("trouble.heading", trouble.sentence, ways, escape=ways[0])
                if way == "trouble.leave":
                    await self.leave()

    async def attempt(self, doing: str, function: Callable[..., T], *args: object) -> T | None:
        """Run a service that the story can do without: None after telling what went wrong."""
        try:
            return await self.until(self.begin(function, *args), doing)
        except ServiceError as trouble:
            await self.tell("trouble.heading", trouble.sentence)
            return None

    async def quietly(
        self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Run a service whose trouble need not be told yet: None if it had some."""
        try:
            return await self.begin(function, *args, **kwargs)
        except ServiceError:
            return None
