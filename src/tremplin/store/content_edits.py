"""Content files whose parameters are changed: which file an item stands in, and its replacement."""

import difflib
import io
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tremplin.language.localized import Language
from tremplin.lint.check import check
from tremplin.lint.decode import Document, decode
from tremplin.lint.diagnostic import Diagnostic, Source
from tremplin.store.content import content_files, read_files
from tremplin.store.parameter_edits import Values, with_parameters

_BOM: Final = b"\xef\xbb\xbf"


class ContentEditError(Exception):
    """A file that can't be replaced; `reason` is the key of a sentence."""

    def __init__(self, reason: str, path: Path, detail: str = "") -> None:
        """Keep what is needed to say so."""
        super().__init__(f"{reason}: {path}: {detail}")
        self.reason = reason
        self.path = path
        self.detail = detail


@dataclass(frozen=True)
class Content:
    """All content files as they were read."""

    sources: tuple[Source, ...]
    paths: tuple[Path, ...]
    """Where each is."""

    @classmethod
    def read(cls, folders: Iterable[Path]) -> "Content":
        """The files of content folders, one layer a folder."""
        found = [(path, layer) for layer, f in enumerate(folders) for path in content_files(f)]
        sources = [read_files([path], layer)[0] for path, layer in found]
        return cls(tuple(sources), tuple(path for path, _ in found))

    def edited(self, changes: Mapping[str, Values]) -> dict[int, Source]:
        """The files in which the parameters of these items change, by their place here.

        Of several files that define an item, the one of the highest layer counts.
        ContentEditError when an item stands nowhere any more, UnexpectedEditError when an edit
        would change more than the parameters.
        """
        by_item: dict[str, tuple[int, int]] = {}
        documents: dict[int, Document] = {}
        for number in sorted(range(len(self.sources)), key=lambda n: self.sources[n].layer):
            documents[number] = decode(self.sources[number])
            for place, name in _items(documents[number]):
                by_item[name] = (number, place)
        wanted: dict[int, dict[int, Values]] = {}
        for name, values in changes.items():
            if name not in by_item:
                raise ContentEditError("changed-meanwhile", Path(name))
            number, place = by_item[name]
            wanted.setdefault(number, {})[place] = values
        found = {n: _changed(self.sources[n], documents[n], wanted[n]) for n in sorted(wanted)}
        return {n: source for n, source in found.items() if source != self.sources[n]}

    def diff(self, edited: Mapping[int, Source]) -> str:
        """What changes, as a unified diff."""
        return "".join(
            line
            for number, source in edited.items()
            for line in _diff(self.sources[number], source)
        )

    def errors(self, edited: Mapping[int, Source], language: Language) -> tuple[Diagnostic, ...]:
        """The errors that the edited files would have."""
        sources = [edited.get(number, source) for number, source in enumerate(self.sources)]
        names = {source.name for source in edited.values()}
        found = check(sources, language=language, files=names).diagnostics
        return tuple(diagnostic for diagnostic in found if diagnostic.severity == "error")

    def write(self, edited: Mapping[int, Source]) -> None:
        """Put the edited files in the place of the old ones; all of them are written first.

        ContentEditError when one has changed since it was read, or can't be written.
        """
        drafts: list[tuple[Path, Path]] = []
        try:
            for number, source in edited.items():
                drafts.append(_draft(self.paths[number], self.sources[number].data, source.data))
            for draft, path in drafts:
                _replace(draft, path)
        finally:
            for draft, _ in drafts:
                draft.unlink(missing_ok=True)


def _items(document: Document) -> Iterable[tuple[int, str]]:
    found = document.data.get("item")
    for place, item in enumerate(found if isinstance(found, list) else ()):
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            yield place, item["id"]


def _changed(source: Source, document: Document, values: Mapping[int, Values]) -> Source:
    mark = _BOM if source.data.startswith(_BOM) else b""
    return source._replace(data=mark + with_parameters(document.text, values).encode())


def _diff(before: Source, after: Source) -> list[str]:
    old, new = (_lines(source.data) for source in (before, after))
    found = difflib.unified_diff(old, new, before.name, after.name, n=1)
    return [line if line.endswith("\n") else line + "\n" for line in found]


def _lines(data: bytes) -> list[str]:
    return list(io.StringIO(data.removeprefix(_BOM).decode(), newline="\n"))


def _draft(path: Path, known: bytes, data: bytes) -> tuple[Path, Path]:
    """Write the data beside the file, with the file's permissions; the draft and its target."""
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        if target.read_bytes() != known:
            raise ContentEditError("changed-meanwhile", path)
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(target, draft)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise _cannot_write(path, error) from error
    return draft, target


def _replace(draft: Path, path: Path) -> None:
    try:
        draft.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> ContentEditError:
    return ContentEditError("cannot-write", path, error.strerror or type(error).__name__)
