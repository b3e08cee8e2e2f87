"""A person with a small catalogue, one test behind them, and a clock that the test sets."""

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.case_folder import table
from tests.cli.unfolding import unfolded
from tremplin.cli import main
from tremplin.cli.sittings import begin_sitting
from tremplin.cli.world import World
from tremplin.language.localized import Language

MONDAY = dt.datetime(2026, 9, 7, 9, tzinfo=dt.UTC)
ROLE = "case-role"
SKILLS = {"case.a": 8, "case.b": 8, "case.c": 2, "case.d": 8}
"""Questions of each skill; `case.c` has too few for a checkpoint."""


def question(number: int, skill: str) -> dict[str, Any]:
    options = [
        {"id": name, "right": name == "a", "fr": name, "en": name, "why": {"fr": "-", "en": "-"}}
        for name in "abcd"
    ]
    return {
        "id": f"{skill.replace('.', '-')}-{number}",
        "skill": skill,
        "level": number % 4 + 1,
        "type": "single",
        "ask": {"fr": f"Quoi {number} ?", "en": f"What {number}?"},
        "explain": {"fr": "Ainsi.", "en": "So."},
        "option": options,
    }


def course(name: str, hours: float, *teaches: tuple[str, float, float], **more: Any) -> Any:
    return {
        "id": name,
        "kind": "course",
        "title": {"fr": f"Cours {name}", "en": f"Course {name}"},
        "languages": ["fr", "en"],
        "hours": hours,
        "teaches": [{"skill": f"case.{s}", "from": low, "to": high} for s, low, high in teaches],
        **({} if "price" in more else {"free": True}),
        **more,
    }


RESOURCES = [
    course("a-base", 8.0, ("a", 0.0, 2.5), after=[]),
    course("a-other", 8.5, ("a", 0.0, 2.5)),
    course("a-top", 10.0, ("a", 2.0, 4.0), price={"amount": 40.0, "currency": "EUR"}),
    course("b-base", 6.0, ("b", 0.0, 3.0), ("a", 0.0, 0.5)),
    course("c-base", 6.0, ("c", 0.0, 3.0)),
    course("d-base", 12.0, ("d", 0.0, 3.5)),
]


@dataclass
class Person:
    """Commands run at the person's time."""

    folder: Path
    now: dt.datetime
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *words: str, lang: str = "en", stdin: str = "") -> tuple[int, str, str]:
        import io
        import sys

        self.monkeypatch.setattr(
            sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        )
        where = ("--data", str(self.folder / "data"), "--lang", lang)
        self.capsys.readouterr()
        try:
            code = main([*words, *where, "--content-only", str(self.folder / "content")])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        self.now += dt.timedelta(minutes=1)
        found = self.capsys.readouterr()
        return code, found.out, unfolded(found.err)

    def json(self, *words: str, stdin: str = "", code: int = 0) -> Any:
        """The object that a command answers."""
        done, out, err = self(*words, "--json", stdin=stdin)
        assert done == code, err
        return json.loads(out)

    def world(self, language: Language = "en") -> World:
        return World(language, self.folder / "data", content_only=self.folder / "content")

    def pass_days(self, days: int) -> None:
        self.now += dt.timedelta(days=days)

    def write_resources(self, resources: list[Any]) -> None:
        write_resources(self.folder / "content", resources)

    def take_test(self, answer: str = "b", ratings: bool = False) -> None:
        """Twelve questions, all wrong unless said; or self-ratings alone."""
        world = self.world()
        kept = begin_sitting(
            world, language="en", role=ROLE, max_items=12, with_ratings=ratings, seed=1
        )
        if ratings:
            for place, skill in enumerate(SKILLS):
                kept.rate(skill, place % 3)
        else:
            while (item := kept.item()) is not None:
                kept.answer(item.id, answer)
        kept.close()
        world.close()
        self.now += dt.timedelta(minutes=1)


def make_person(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Person:
    """The content written, no test taken yet."""
    person = Person(folder, MONDAY, capsys, monkeypatch)
    write_content(folder / "content")
    monkeypatch.setattr(World, "now", lambda _: person.now)
    monkeypatch.setattr(World, "today", lambda _: person.now.astimezone().date())
    return person


def write_content(folder: Path) -> None:
    """The small catalogue as a content folder: four skills, a role, questions with four options."""
    paths, quizzes = folder / "paths", folder / "quizzes"
    paths.mkdir(parents=True)
    quizzes.mkdir()
    skills = [table("skill", {"id": s, "name": s.removeprefix("case.").upper()}) for s in SKILLS]
    domain = table("domain", {"id": "case", "name": "Case"})
    (paths / "skills.toml").write_text("\n".join([domain, *skills]), encoding="utf-8")
    role = {"id": ROLE, "name": "Case", "required": dict.fromkeys(SKILLS, 3)}
    (paths / "roles.toml").write_text(table("role", role), encoding="utf-8")
    items = [question(n, skill) for skill, count in SKILLS.items() for n in range(count)]
    text = "\n".join(table("item", item) for item in items)
    (quizzes / "case.toml").write_text(text, encoding="utf-8")
    write_resources(folder, RESOURCES)


def write_resources(folder: Path, resources: list[Any]) -> None:
    """These and no others."""
    text = "\n".join(table("resource", one) for one in resources)
    (folder / "paths" / "resources.toml").write_text(text, encoding="utf-8")
