"""Every type of question line by line: wrong lines refused kindly, right ones taken, all kept."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.ten_types import TYPED, TYPES, Knowing, make_content
from tremplin.catalog.items import GradedItem
from tremplin.cli import main
from tremplin.language.localized import Language

WRONG = {
    "single": ["", "   ", "z", "a,b", "§", "77", "abc", "\x00", "😀"],
    "multiple": ["", ",", "z", "a;z", "9", "a§"],
    "order": ["", "a", "a,a,a,a,a,a", "zzz", "1 2"],
    "match": ["", "a", "a a a a", "z,z,z,z", "1"],
    "number": ["", "abc", "--3", "1,2,3,4", "1e999", "nan", "9" * 500],
    "short-text": ["", "   ", "x" * 5000],
    "trace": ["", "x" * 5000],
    "repair": ["", "x" * 50_000],
}
WRONG |= {"judge": WRONG["single"], "rewrite-choice": WRONG["single"]}


class Person:
    """Types first what is wrong for the type of the question, then what is right."""

    def __init__(self, knowing: Knowing) -> None:
        self.knowing = knowing
        self.refused: dict[str, int] = {}
        self._lines: Iterator[str] = iter(())
        self._asked: str | None = None

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        item = self.knowing.shown()
        if item is None:
            return "3\n"
        if item.id != self._asked:
            self._asked = item.id
            self._lines = self._typed(item)
        return next(self._lines) + "\n"

    def _typed(self, item: GradedItem) -> Iterator[str]:
        before = self._answered()
        for line in WRONG[item.type]:
            yield line
            assert self._answered() == before, f"{item.type} took {line!r}"
            self.refused[item.type] = self.refused.get(item.type, 0) + 1
        if item.type in TYPED:
            yield str(self.knowing.right(item)).replace("\n", "\\n")
        else:
            yield ",".join(self.knowing.letters(item))

    def _answered(self) -> int:
        sitting = self.knowing.sitting()
        return len(sitting.answers) if sitting else 0


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_type_is_played_and_nothing_is_lost(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    content = make_content(tmp_path / "content")
    person = Person(Knowing(content, tmp_path / "data", language))
    where = ("--content-only", str(content), "--data", str(tmp_path / "data"), "--lang", language)
    monkeypatch.setattr(sys, "stdin", person)
    assert main(["quiz", "--plain", "--seed", "11", "--max-items", "30", *where]) == 0
    out, err = capsys.readouterr()
    assert person.refused == {name: len(WRONG[name]) for name in TYPES}
    complaints = sum(person.refused.values())
    starts = [line for line in err.splitlines() if not line.startswith("  ")]
    assert len(starts) == complaints, "each wrong line gets one sentence"
    assert "Traceback" not in out + err
    assert all(len(line) <= 80 or "http" in line for line in (out + err).splitlines())

    review = run("review", "--json", *where).json["questions"]
    types = {q["asked"]["type"]: q["verdict"] for q in review}
    assert types == dict.fromkeys(TYPES, "right")
    results = run("results", "--json", *where).json
    ratings = [a for a in results["given"]["answers"] if a["item"].startswith("rating.")]
    assert len(ratings) == 23
    assert {a["answer"] for a in ratings} == {3}
    assert results["edge"] == "ceiling"
