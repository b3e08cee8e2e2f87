"""Two skills of the shipped content, and sessions of simulated persons who answer them."""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.items import GradedItem, NumberItem, SingleItem
from tremplin.catalog.scoring import playable, right_answer
from tremplin.store.content import load_content

ROOT = Path(__file__).parents[2]
FILES = ("programming/python.toml", "prompting/design.toml")
SKILLS = ("programming.python", "prompting.design")
LANGUAGES = ("fr", "en")


def copy_content(folder: Path) -> Path:
    """Copy the skills and the items of two of them; the folder."""
    for name in FILES:
        target = folder / "quizzes" / name
        target.parent.mkdir(parents=True)
        shutil.copyfile(ROOT / "quizzes" / name, target)
    (folder / "paths").mkdir()
    shutil.copyfile(ROOT / "paths" / "skills.toml", folder / "paths" / "skills.toml")
    return folder


def catalog_of(folder: Path) -> Catalog:
    """What the folder holds."""
    return load_content(data=folder / "data", only=folder, language="en").catalog


def answered_items(catalog: Catalog) -> list[GradedItem]:
    """Items with one right option, and numbers."""
    return [
        item
        for item in catalog.items.values()
        if isinstance(item, SingleItem | NumberItem) and all(playable(item, x) for x in LANGUAGES)  # type: ignore[arg-type]
    ]


def single_items(catalog: Catalog) -> list[SingleItem]:
    """Items with one right option, without variants."""
    return [i for i in answered_items(catalog) if isinstance(i, SingleItem) and not i.template]


def sessions(
    items: Sequence[GradedItem],
    count: int,
    seed: int,
    *,
    harder: Mapping[str, float] | None = None,
    shunned: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """Everybody answers everything, every other person in French.

    `harder`: added to the difficulty of an item in French; `shunned`: an option of an item that
    nobody takes.
    """
    rng = np.random.default_rng(seed)
    found, avoided = [], shunned or {}
    for number in range(count):
        ability = 0.6**0.5 * rng.standard_normal() + 0.4**0.5 * rng.standard_normal(len(SKILLS))
        language = LANGUAGES[number % 2]
        shift = harder or {} if language == "fr" else {}
        answers = []
        for item in items:
            b = item.level - 2.5 + item.shift + shift.get(item.id, 0.0)
            u = float(ability[SKILLS.index(item.skill)])
            knows = rng.random() < 1 / (1 + np.exp(-1.5 * (u - b)))
            answers.append({"item": item.id, "answer": _answer(item, knows, avoided, rng)})
        found.append({"answers": answers, "language": language})
    return found


def _answer(
    item: GradedItem, knows: bool, shunned: Mapping[str, str], rng: np.random.Generator
) -> Any:
    if knows:
        return right_answer(item, "en")
    if rng.random() < 0.2:
        return None
    if isinstance(item, NumberItem):
        return item.answer_value + 10 * item.tolerance + 1
    assert isinstance(item, SingleItem)
    return str(rng.choice([o.id for o in item.option if o.id != shunned.get(item.id)]))


def write_lines(path: Path, objects: Sequence[Any]) -> Path:
    """One object a line."""
    path.write_text("".join(json.dumps(each) + "\n" for each in objects), encoding="utf-8")
    return path
