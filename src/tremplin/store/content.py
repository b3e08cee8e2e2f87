"""Reads content files from folders; whatever can't be read is noted, never raised."""

import gc
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tremplin.catalog.catalog import Catalog
from tremplin.language.characters import on_one_line
from tremplin.language.localized import Language
from tremplin.lint.decode import LONGEST_FILE, MOST_FILES
from tremplin.lint.diagnostic import Diagnostic, Source
from tremplin.lint.parse import Mention, load
from tremplin.store.locations import (
    CONTENT_FOLDERS,
    is_content_folder,
    is_folder,
    own_content,
    shipped_content,
)


@dataclass(frozen=True)
class LoadedContent:
    """The content of all folders, with what is wrong in it."""

    catalog: Catalog
    diagnostics: tuple[Diagnostic, ...]
    fingerprint: str
    """A hash of the names and bytes of all files, 16 hexadecimal digits."""
    replaced: tuple[str, ...] = ()
    """Identifiers of entries that a later folder replaces."""
    left_out: tuple[Mention, ...] = ()
    """Entries that are broken, or name one that is."""


def load_content(
    *, data: Path, extra: Sequence[Path] = (), only: Path | None = None, language: Language
) -> LoadedContent:
    """The catalogue of the content folders that are in use; never raises."""
    sources = read(content_folders(data=data, extra=extra, only=only))
    with _collector_at_rest():
        loaded = load(sources, language=language)
    return LoadedContent(
        loaded.catalog,
        loaded.diagnostics,
        fingerprint(sources),
        tuple(mention.id or mention.table for mention in loaded.replaced),
        loaded.left_out,
    )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Thousands of new objects, none of them garbage: looking for it triples the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def content_folders(
    *, data: Path, extra: Sequence[Path] = (), only: Path | None = None
) -> tuple[Path, ...]:
    """The folders in use, each replacing entries of those before: shipped, own, asked for."""
    if only is not None:
        return (only,)
    own = own_content(data)
    return (shipped_content(), *((own,) if is_folder(own) else ()), *extra)


def read(folders: Iterable[Path], first_layer: int = 0) -> list[Source]:
    """The files of content folders, one layer a folder, names relative to the current folder."""
    return [
        source
        for layer, folder in enumerate(folders, start=first_layer)
        for source in read_files(content_files(folder), layer)
    ]


def read_for_check(
    paths: Iterable[Path], folders: Iterable[Path]
) -> tuple[list[Source], frozenset[str]]:
    """The files of content folders with those of `paths` on top, and the names of the latter.

    A path inside a content folder stands for that folder's own files.
    """
    layers = [list(content_files(folder)) for folder in folders]
    known = {_identity(path): path for layer in layers for path in layer}
    asked = [
        file for path in paths for file in (content_files(path) if is_folder(path) else [path])
    ]
    new = [path for path in dict.fromkeys(asked) if _identity(path) not in known]
    names = frozenset(shown(known.get(_identity(path), path)) for path in asked)
    sources = [s for number, layer in enumerate(layers) for s in read_files(layer, number)]
    added = read_files(new, len(layers))
    return [*sources, *added], names | {source.name for source in added}


def _identity(path: Path) -> str:
    return os.path.realpath(path)


def read_files(files: Iterable[Path], layer: int = 0) -> list[Source]:
    """Files of one layer; those beyond the limit are left, and one note says so."""
    sources: list[Source] = []
    for number, path in enumerate(files):
        if number == MOST_FILES:
            problem = Source(shown(path.parent), b"", layer, "too-many", str(MOST_FILES))
            return [*sources, problem]
        sources.append(_read_file(path, layer))
    return sources


def content_files(folder: Path) -> Iterator[Path]:
    """The `.toml` files of a folder, sorted; of its `quizzes/` and `paths/` if it has them.

    A folder that can't be listed is yielded itself.
    """
    if is_content_folder(folder):
        for name in CONTENT_FOLDERS:
            if is_folder(folder / name):
                yield from _walk(folder / name, set())
    else:
        yield from _walk(folder, set())


def _walk(folder: Path, visited: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in visited:
            return
        visited.add((status.st_dev, status.st_ino))
        children = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for child in children:
        # Editors leave such names beside the file that is being written.
        if child.name.startswith((".", "#")) or child.name.endswith("~"):
            continue
        if child.name.endswith(".toml"):
            yield child
        elif is_folder(child):
            yield from _walk(child, visited)


def _read_file(path: Path, layer: int) -> Source:
    name = shown(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode) and path.suffix != ".toml":
            next(path.iterdir(), None)
        if not stat.S_ISREG(status.st_mode):
            return Source(name, b"", layer, "not-a-file")
        if status.st_size > LONGEST_FILE:
            return _too_large(name, layer)
        with path.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        return Source(name, b"", layer, "unreadable", detail)
    return _too_large(name, layer) if len(data) > LONGEST_FILE else Source(name, data, layer)


def _too_large(name: str, layer: int) -> Source:
    return Source(name, b"", layer, "too-large", str(LONGEST_FILE // 1024))


def shown(path: Path) -> str:
    """A path as it is named in messages: relative to the current folder when below it."""
    try:
        absolute, here = path.absolute(), Path.cwd()
    except OSError:  # the current folder is gone
        absolute, here = path, path
    below = absolute != here and absolute.is_relative_to(here)
    name = (absolute.relative_to(here) if below else absolute).as_posix()
    return on_one_line(name.encode(errors="surrogateescape").decode(errors="replace"))


def fingerprint(sources: Iterable[Source]) -> str:
    """A hash of the bytes of all files and of their names inside the content folders."""
    digest = hashlib.sha256()
    for source in sources:
        parts = source.name.split("/")
        start = max((i for i, part in enumerate(parts) if part in CONTENT_FOLDERS), default=0)
        name = "/".join(parts[start:]).encode(errors="replace")
        digest.update(b"%d %s %d\n" % (len(name), name, len(source.data)) + source.data)
    return digest.hexdigest()[:16]
