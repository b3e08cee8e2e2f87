"""A bank with one shipped question of each type, and a person who knows all the answers."""

import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, MatchItem, OrderItem, RepairItem
from tremplin.catalog.scoring import right_answer
from tremplin.catalog.templates import shown_variant
from tremplin.language.localized import Language
from tremplin.measure.shuffle import shown_order
from tremplin.store.content import load_content
from tremplin.store.journal import Journal
from tremplin.store.learner import Sitting, sittings

ROOT = Path(__file__).parents[2]
LETTERS = "abcdefghij"
TYPES = (
    *("single", "multiple", "order", "match", "number", "short-text", "trace"),
    *("judge", "rewrite-choice", "repair"),
)
TYPED = ("number", "short-text", "trace", "repair")


def make_content(folder: Path) -> Path:
    """The shipped skills, roles and self-ratings, with ten questions."""
    shutil.copytree(ROOT / "paths", folder / "paths")
    (folder / "quizzes").mkdir()
    shutil.copy(ROOT / "quizzes" / "ratings.toml", folder / "quizzes")
    blocks = list(_blocks())
    chosen = [next(b for b in blocks if f'\ntype = "{name}"\n' in b) for name in TYPES]
    text = "".join(f"[[item]]{block}" for block in chosen)
    (folder / "quizzes" / "ten.toml").write_text(text, encoding="utf-8")
    return folder


def _blocks() -> Iterator[str]:
    """Questions that are asked in both languages."""
    for path in sorted((ROOT / "quizzes").rglob("*.toml")):
        for block in path.read_text(encoding="utf-8").split("[[item]]")[1:]:
            if not re.search(r'^language = "(fr|en)"', block, re.MULTILINE):
                yield block


class Knowing:
    """Sees what the journal says is shown, and knows what is right."""

    def __init__(self, content: Path, data: Path, language: Language) -> None:
        self.data = data
        self.language = language
        loaded = load_content(data=data, only=content, language=language)
        assert not loaded.diagnostics
        self.catalog: Catalog = loaded.catalog

    def sitting(self) -> Sitting | None:
        """The last sitting, if there is one."""
        if not (self.data / "journal.sqlite3").exists():
            return None
        try:
            found = sittings(Journal(self.data, _never))
        except sqlite3.OperationalError:
            return None
        return found[-1] if found else None

    def shown(self) -> GradedItem | None:
        """The question on the screen, as it is shown."""
        sitting = self.sitting()
        if sitting is None or sitting.shown is None:
            return None
        return shown_variant(self.catalog.items[sitting.shown], None, sitting.shown_variant)

    def places(self, item: GradedItem) -> tuple[int, ...]:
        """The places in the file of what stands under a), b), c)..."""
        sitting = self.sitting()
        assert sitting is not None
        return shown_order(item, self.language, sitting.seed)

    def letters(self, item: GradedItem) -> Sequence[str]:
        """What is right, as letters in the order in which they are to be given."""
        right, shown = self.right(item), self.places(item)
        if isinstance(item, OrderItem | MatchItem):
            return [LETTERS[shown.index(place)] for place in right]
        ids = [item.option[place].id for place in shown]  # type: ignore[union-attr]
        wanted = [right] if isinstance(right, str) else right
        return [LETTERS[ids.index(one)] for one in wanted]

    def right(self, item: GradedItem) -> Any:
        """What is right, as a text where it is typed."""
        if isinstance(item, RepairItem):
            assert item.passes is not None
            return item.passes.pick(self.language)[0]
        found = right_answer(item, self.language)
        if item.type == "number":
            return f"{found:.10g}".replace(".", ",")
        return found


def _never() -> Any:
    raise AssertionError("nothing is to be kept")
