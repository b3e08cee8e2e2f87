"""The world a command runs in: language, places, content, journal, clock; each made when asked."""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import traceback
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.store.journal import Journal, write_private
from tremplin.store.learner import Sitting, after, begun
from tremplin.store.locations import data_folder
from tremplin.store.preferences import Preferences, read_preferences
from tremplin.store.shapes import is_whole

if TYPE_CHECKING:
    from tremplin.catalog.catalog import Catalog
    from tremplin.store.content import LoadedContent


READ_ONCE: Final = ("preferences", "loaded", "journal")


@dataclass(frozen=True)
class World:
    """What the options of a command stand for."""

    language: Language
    data: Path
    """Where the person's data lives."""
    content: tuple[Path, ...] = ()
    """Folders of content beside the shipped one."""
    content_only: Path | None = None
    """The one folder of content to use instead of all others."""

    @classmethod
    def from_arguments(cls, arguments: argparse.Namespace, language: Language) -> World:
        """The world of parsed options; the language is `--lang`, else the one last chosen."""
        data = data_folder(arguments.data)
        chosen = arguments.lang or read_preferences(data).language or language
        return cls(chosen, data, tuple(arguments.content), arguments.content_only)

    def speaking(self, language: Language) -> World:
        """The same world in another language; what was read already is not read again."""
        other = replace(self, language=language)
        for name in READ_ONCE:
            if name in self.__dict__:
                other.__dict__[name] = self.__dict__[name]
        return other

    @cached_property
    def preferences(self) -> Preferences:
        """What the person chose before."""
        return read_preferences(self.data)

    @cached_property
    def loaded(self) -> LoadedContent:
        """The content with what is wrong in it."""
        from tremplin.store.content import load_content

        return load_content(
            data=self.data, extra=self.content, only=self.content_only, language=self.language
        )

    @property
    def catalog(self) -> Catalog:
        """The catalogue; what is broken is left out of it."""
        return self.loaded.catalog

    def notices(self) -> tuple[str, ...]:
        """What to know of the content: what was left out of it, what own content replaces."""
        loaded = self.loaded
        files = dict.fromkeys(d.file for d in loaded.diagnostics if d.severity == "error")
        lines = []
        if files:
            count = sum(d.severity == "error" for d in loaded.diagnostics)
            where = ", ".join(list(files)[:3])
            lines.append(say(self.language, "cli.left-out", n=count, files=where))
        if loaded.replaced:
            names = ", ".join(loaded.replaced[:5])
            lines.append(say(self.language, "cli.replaced", n=len(loaded.replaced), names=names))
        return tuple(lines)

    @cached_property
    def journal(self) -> Journal:
        """The person's journal."""
        return Journal(self.data, self.now, is_whole)

    def begin(self, sitting: str, data: dict[str, Any]) -> Sitting:
        """Keep that a sitting has begun."""
        return begun(self.journal.keep(sitting, "begun", data))

    def keep(
        self, sitting: Sitting, kind: str, data: dict[str, Any], *, lasting: bool = True
    ) -> Sitting:
        """Keep what happened in a sitting; the sitting after it."""
        return after(sitting, self.journal.keep(sitting.id, kind, data, lasting=lasting))

    def now(self) -> dt.datetime:
        """The present instant, in UTC."""
        return dt.datetime.now(dt.UTC)

    def today(self) -> dt.date:
        """The day where the person is."""
        return dt.datetime.now().astimezone().date()

    def keep_crash_report(self, error: BaseException) -> Path:
        """Write the traceback, without the values of variables, where only the owner reads it."""
        report = "".join(traceback.format_exception(error))
        path = self.data / "crash.log"
        try:
            write_private(path, report)
        except OSError:
            # A crash may come from the very folder; it must still be told somewhere.
            path = Path(tempfile.mkdtemp(prefix="tremplin-")) / "crash.log"
            write_private(path, report)
        return path

    def close(self) -> None:
        """Let go of the journal, if it was opened."""
        if "journal" in self.__dict__:
            self.journal.close()
