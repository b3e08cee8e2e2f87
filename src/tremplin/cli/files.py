"""Files that a person names to be written: in a folder that is there, or refused."""

from pathlib import Path

from tremplin.cli.causes import cause
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.store.journal import write_private


def write_file(world: World, path: Path, text: str) -> None:
    """Write the file, for its owner alone; CommandError when it can't be. Makes no folder."""
    check_writable(world, path)
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe is written to; only a file may be put in the place of another.
            with path.open("w", encoding="utf-8", newline="") as stream:
                stream.write(text)
        else:
            write_private(path.resolve(), text)
    except (OSError, ValueError) as error:
        raise _refused(world, path, cause(world.language, error)) from error


def check_writable(world: World, path: Path) -> None:
    """Refuse a file that can't be written, before the work is done that fills it."""
    try:
        if path.is_dir():
            raise _refused(world, path, say(world.language, "cli.cause.folder"))
        if path.parent.exists() and not path.parent.is_dir():
            raise _refused(world, path, say(world.language, "cli.cause.no-folder"))
        if not path.parent.is_dir():
            raise CommandError(say(world.language, "cli.no-such-folder", path=path.parent))
    except (OSError, ValueError) as error:
        raise _refused(world, path, cause(world.language, error)) from error


def _refused(world: World, path: Path, detail: str) -> CommandError:
    return CommandError(say(world.language, "cli.cannot-write", path=path, detail=detail))
