"""Hundreds of planted mistakes, each found once, on its line, and nothing else."""

from collections import Counter
from typing import Any

import pytest

from tests.lint.planting import KINDS, Planted, plant
from tremplin.lint.check import check
from tremplin.lint.diagnostic import Source

SEED = 20261120


@pytest.fixture(scope="module")
def files(valid: Any) -> dict[str, str]:
    return {source.name: source.data.decode() for source in valid}


def found_in(files: dict[str, str], planted: Planted) -> list[tuple[str, int]]:
    texts = {**files, planted.file: planted.text}
    sources = [Source(name, text.encode()) for name, text in texts.items()]
    return [(found.file, found.line) for found in check(sources).diagnostics]


def test_a_valid_catalogue_has_no_mistake(valid: Any) -> None:
    assert check(valid).diagnostics == ()


def test_each_planted_mistake_is_found_once_on_its_line(files: dict[str, str]) -> None:
    planted = plant(files, SEED, most_of_a_kind=32)
    assert len(planted) >= 169
    assert len({mistake.kind for mistake in planted}) == len(KINDS) >= 12
    missed = Counter(
        f"{mistake.kind} {mistake.file}:{mistake.line}"
        for mistake in planted
        if found_in(files, mistake) != [(mistake.file, mistake.line)]
    )
    assert not missed


def test_mistakes_in_different_files_are_found_in_one_run(files: dict[str, str]) -> None:
    planted = {mistake.file: mistake for mistake in plant(files, SEED + 1, most_of_a_kind=5)}
    texts = {name: planted[name].text if name in planted else text for name, text in files.items()}
    found = check([Source(name, text.encode()) for name, text in texts.items()]).diagnostics
    expected = {(mistake.file, mistake.line) for mistake in planted.values()}
    assert expected <= {(diagnostic.file, diagnostic.line) for diagnostic in found}
