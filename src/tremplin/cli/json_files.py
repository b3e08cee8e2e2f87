"""JSON files that are given to commands: read, or refused with the reason."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from tremplin.cli.causes import cause
from tremplin.cli.json_syntax import JsonError, parse_json
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.format import number
from tremplin.language.strings import say

MEBIBYTE: Final = 1024 * 1024
LARGEST: Final = 16 * MEBIBYTE


def read_json(
    world: World,
    path: Path,
    *,
    constants: Callable[[str], Any] | None = None,
    largest: int = LARGEST,
) -> Any:
    """What the file (`-` for stdin) holds; CommandError when it can't be read or is no JSON.

    `constants` makes something of NaN and Infinity; without it they are no JSON.
    """
    data = read_bytes(world, path, largest)
    try:
        return parse_json(data, constants)
    except JsonError as error:
        detail = error.sentence(world.language)
        raise CommandError(say(world.language, "cli.not-json", path=path, detail=detail)) from error


def read_bytes(world: World, path: Path, largest: int = LARGEST) -> bytes:
    """What the file (`-` for stdin) holds; CommandError when it can't be read or is too large."""
    try:
        data = sys.stdin.buffer.read(largest + 1) if str(path) == "-" else _bytes(path, largest + 1)
    except (OSError, ValueError) as error:
        detail = cause(world.language, error)
        raise CommandError(
            say(world.language, "cli.cannot-read", path=path, detail=detail)
        ) from error
    if len(data) > largest:
        most = number(world.language, largest // MEBIBYTE)
        raise CommandError(say(world.language, "cli.too-large", path=path, most=most))
    return data


def _bytes(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)
