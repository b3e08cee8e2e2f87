"""What several people answered: their files, and content that is edited after they answered."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run
from tremplin.catalog.items import SingleItem
from tremplin.cli.calibration_forms import instant
from tremplin.store.journal import Event
from tremplin.store.learner import Sitting, fold


def exported(run: Run, name: str, *words: str) -> list[dict[str, Any]]:
    """Write the sessions to this file; what its lines hold."""
    done = run("data", "export", "--sessions", name, *words)
    assert done.code == 0, done.err
    return [json.loads(line) for line in Path(name).read_text(encoding="utf-8").splitlines()]


def sittings_of(copy: dict[str, Any]) -> list[Sitting]:
    """The sittings of a copy of the data."""
    events = [
        Event(n, instant(e["at"]), e["sitting"], e["kind"], e["data"])
        for n, e in enumerate(copy["events"])
    ]
    return fold(events)


def edited(content: Path, item: SingleItem, change: Callable[[str], str]) -> None:
    """Change the text of one item."""
    for path in (content / "quizzes").rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        start = text.find(f'id = "{item.id}"\n')
        if start >= 0:
            end = text.find("\n[[item]]", start)
            block = change(text[start:end])
            assert block != text[start:end]
            path.write_text(text[:start] + block + text[end:], encoding="utf-8")


def swapped(block: str) -> str:
    """The right option and the first of the others change their letters, not their texts."""
    head, *options = block.split("[[item.option]]\n")
    letters = [option[6] for option in options]
    right = next(n for n, option in enumerate(options) if "right = true" in option)
    other = next(n for n in range(len(options)) if n != right)
    options[right], options[other] = options[other], options[right]
    options = [f'id = "{x}"' + o[8:] for x, o in zip(letters, options, strict=True)]
    return "[[item.option]]\n".join([head, *options])
