"""Whoever has no money finds a way up every step of every skill, in French and in English."""

from pathlib import Path

import pytest

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.kinds import NOT_BY_DEFAULT
from tremplin.store.content import load_content

LEVELS = range(5)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    folder: Path = tmp_path_factory.mktemp("data")
    return load_content(data=folder, language="en").catalog


def spans(catalog: Catalog, skill: str, language: str) -> list[tuple[float, float]]:
    """From which level to which each free resource leads that a plan may hold."""
    return [
        (taught.from_, taught.to)
        for resource in catalog.resources.values()
        if resource.usable and resource.free and language in resource.languages
        if resource.hours is not None and resource.retired is None
        if resource.kind not in NOT_BY_DEFAULT
        for taught in resource.teaches
        if taught.skill == skill
    ]


def reached(start: float, ways: list[tuple[float, float]]) -> float:
    """The level that one resource after the other leads to, each begun at a level already held."""
    level = start
    while further := [to for from_, to in ways if from_ <= level < to]:
        level = max(further)
    return level


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_a_free_way_leads_up_every_step(shipped: Catalog, level: int, language: str) -> None:
    ends = {skill: reached(level, spans(shipped, skill, language)) for skill in shipped.skills}
    assert {skill: end for skill, end in ends.items() if end < level + 1} == {}


def test_a_gap_between_two_resources_is_no_way() -> None:
    assert reached(0, [(0, 1), (1.5, 3)]) == 1
    assert reached(0, [(1, 2), (0, 1), (2, 2.5)]) == 2.5
