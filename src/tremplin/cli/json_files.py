"""JSON files that are given to commands: read, or refused with the reason."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.strings import say

LARGEST = 16 * 1024 * 1024


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
    try:
        data = sys.stdin.buffer.read(largest) if str(path) == "-" else _bytes(path, largest)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise CommandError(
            say(world.language, "cli.cannot-read", path=path, detail=detail)
        ) from error
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=constants or _refuse)
    except (ValueError, RecursionError) as error:
        detail = str(error) or type(error).__name__
        raise CommandError(say(world.language, "cli.not-json", path=path, detail=detail)) from error


def _bytes(path: Path, largest: int) -> bytes:
    with path.open("rb") as file:
        return file.read(largest)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not a number of JSON")
