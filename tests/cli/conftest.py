"""Commands run in this process, as a person would type them, in a folder of their own."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.study_folder import Person, make_person
from tests.cli.unfolding import unfolded
from tremplin.cli import main


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    raw_err: str
    """What stderr got, notices folded."""

    @property
    def err(self) -> str:
        """What stderr got, each notice on one line again."""
        return unfolded(self.raw_err)

    @property
    def json(self) -> Any:
        """The object on stdout."""
        return json.loads(self.out)


Run = Callable[..., Done]


@pytest.fixture
def person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Person:
    """Somebody with an empty folder of data, and no test taken yet."""
    return make_person(tmp_path, capsys, monkeypatch)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """`run("quiz", "--plain", stdin="b\\n")`: English, data in the test's folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(*words: str, stdin: str | bytes = "") -> Done:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        placed = words if "--data" in words else (*words, "--data", str(tmp_path / "data"))
        capsys.readouterr()
        try:
            code = main(placed)
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return run
