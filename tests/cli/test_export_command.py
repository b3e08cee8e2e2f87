"""`tremplin export` in every format; copies of the data that come back whole or not at all."""

import copy
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator

from tests.cli.case_folder import table, write_case
from tests.cli.unfolding import unfolded
from tests.plan.casebook import CASES
from tremplin.cli import main
from tremplin.cli.sittings import begin_sitting
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.report.schemas import DATA, EXPORT
from tremplin.store.preferences import Preferences, read_preferences, write_preferences

CASE = CASES[0]
RATING = 2


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with content of three questions and, in `data`, a sitting that answered them."""
    folder = tmp_path_factory.mktemp("person")
    write_case(folder, CASE)
    skills = sorted(content(folder).catalog.skills)
    quizzes = folder / "content" / "quizzes"
    quizzes.mkdir()
    items = "\n".join(question(place, skill) for place, skill in enumerate(skills[:3]))
    (quizzes / "case.toml").write_text(items, encoding="utf-8")
    world = content(folder)
    kept = begin_sitting(
        world, language="en", role="case-role", max_items=3, with_ratings=True, seed=1
    )
    for skill in skills:
        kept.rate(skill, RATING)
    while (item := kept.item()) is not None:
        kept.answer(item.id, "a")
    kept.choose({"role": "case-role"})
    kept.close()
    write_preferences(world.data, Preferences("en", ("en", "fr")))
    world.close()
    return folder


def content(folder: Path, data: str = "data", language: Language = "en") -> World:
    return World(language, folder / data, content_only=folder / "content")


def question(place: int, skill: str) -> str:
    values: dict[str, Any] = {
        "id": f"q{place}",
        "skill": skill,
        "level": 1,
        "type": "single",
        "ask": {"fr": "Quoi ?", "en": "What?"},
        "explain": {"fr": "Ainsi.", "en": "So."},
        "option": [
            {
                "id": name,
                "right": name == "a",
                "fr": name,
                "en": name,
                "why": {"fr": "-", "en": "-"},
            }
            for name in "abc"
        ],
    }
    return table("item", values)


class Ran:
    """Runs commands in the folder of the person."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def __call__(self, *words: str, data: str = "data", lang: str = "en") -> tuple[int, str, str]:
        where = ("--data", str(self.folder / data), "--lang", lang)
        only = ("--content-only", str(self.folder / "content"))
        try:
            code = main([*words, *where, *only])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        found = self.capsys.readouterr()
        return code, found.out, unfolded(found.err)


@pytest.fixture
def run(place: Path, capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(place, capsys)


@pytest.fixture
def copied(run: Ran, tmp_path: Path) -> dict[str, Any]:
    """A copy of the person's data."""
    path = tmp_path / "data.json"
    assert run("data", "export", str(path))[0] == 0
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def events_in(folder: Path) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(folder / "journal.sqlite3")
    query = "SELECT at, sitting, kind, data FROM event ORDER BY number"
    found = connection.execute(query).fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("suffix", [".md", ".html", ".json", ".csv", ".ics"])
def test_each_format_is_written_in_both_languages(
    run: Ran, tmp_path: Path, suffix: str, lang: str
) -> None:
    path = tmp_path / f"out{suffix.upper()}"
    code, out, err = run("export", str(path), lang=lang)
    assert (code, out) == (0, "")
    assert str(path) in err
    assert path.stat().st_size > 200
    assert path.stat().st_mode & 0o077 == 0
    steps = [step["resource"] for step in plan_of(run, tmp_path, lang)["steps"]]
    assert steps
    text = path.read_bytes().decode("utf-8")
    names = {"fr": "compétence", "en": "skill"}
    assert {
        ".md": text.startswith("---\n"),
        ".html": text.startswith("<!doctype html>"),
        ".json": text.startswith('{\n  "schema": "tremplin/export"'),
        ".csv": names[lang] in text,
        ".ics": text.startswith("BEGIN:VCALENDAR\r\n"),
    }[suffix]


def plan_of(run: Ran, tmp_path: Path, lang: str) -> dict[str, Any]:
    path = tmp_path / "plan.json"
    assert run("export", str(path), lang=lang)[0] == 0
    found = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator(EXPORT).validate(found)
    plan: dict[str, Any] = found["plan"]
    return plan


def test_the_table_follows_the_language_unless_told_otherwise(run: Ran, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    starts = {
        ("fr",): "\ufeffpartie;",
        ("fr", "--no-excel"): "partie,",
        ("en",): "part,",
        ("en", "--excel"): "\ufeffpart;",
    }
    for (lang, *options), start in starts.items():
        run("export", str(path), *options, lang=lang)
        assert path.read_bytes().decode("utf-8").startswith(start)
    assert b"\r\r\n" not in path.read_bytes()


def calendar(path: Path) -> dict[str, tuple[Any, Any, int, str]]:
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {
        str(e["UID"]): (
            e.decoded("DTSTART"),
            e.decoded("DTEND"),
            int(e["SEQUENCE"]),
            str(e["STATUS"]),
        )
        for e in events
    }


@pytest.fixture
def own(run: Ran, copied: dict[str, Any], tmp_path: Path) -> str:
    """A folder of data of one's own, with the same sitting and no calendar yet."""
    path, name = tmp_path / "copy.json", f"own-{tmp_path.name}"
    events = [event for event in copied["events"] if event["kind"] != "exported"]
    path.write_text(json.dumps({**copied, "events": events}), encoding="utf-8")
    assert run("data", "import", str(path), data=name)[0] == 0
    return name


def choose(run: Ran, data: str, **constraints: Any) -> None:
    """Choose other limits in the app."""
    world = content(run.folder, data)
    chosen = {
        "hours_per_week": 5.0,
        "weeks": 26,
        "deadline": None,
        "budget": None,
        "study_in": ["en", "fr"],
        "within": 0.0,
        **constraints,
    }
    sitting = next(iter(world.journal.events())).sitting
    world.journal.keep(sitting, "chosen", {"constraints": chosen})
    world.close()


def test_a_second_calendar_follows_the_first(run: Ran, own: str, tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    choose(run, own, hours_per_week=1.0)
    assert "since" not in run("export", str(path), data=own)[2]
    first, kept = calendar(path), len(events_in(run.folder / own))
    assert {(sequence, status) for _, _, sequence, status in first.values()} == {(0, "CONFIRMED")}
    assert all(uid.endswith(".tremplin") and "@case-role." in uid for uid in first)
    err = run("export", str(path), data=own)[2]
    assert "0 moved and 0 cancelled since the last calendar" in err
    assert calendar(path) == first
    assert len(events_in(run.folder / own)) == kept
    choose(run, own, hours_per_week=40.0)
    run("export", str(path), data=own)
    second = calendar(path)
    assert set(first) <= set(second)
    cancelled = {uid for uid, (*_, status) in second.items() if status == "CANCELLED"}
    assert cancelled
    assert all(second[uid][2] == 1 for uid in cancelled)
    kinds = [kind for _, _, kind, _ in events_in(run.folder / own)]
    assert kinds.count("exported") == 2


def test_hours_of_the_day_need_room_and_a_known_zone(run: Ran, own: str, tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    words = ("export", str(path), "--at", "lun=18:30,THU=18:30")
    assert run(*words, "--zone", "Europe/Paris", data=own)[0] == 0
    starts = {start for start, *_ in calendar(path).values()}
    assert min(starts).utcoffset().total_seconds() == 0
    assert run(*words, data=own)[0] == 0
    code, _, err = run(*words, "--zone", "Europe/Nowhere", data=own)
    assert (code, "unknown time zone 'Europe/Nowhere'" in err) == (2, True)
    code, _, err = run("export", str(path), "--at", "mon=23:50", data=own, lang="fr")
    assert (code, "ne tiennent pas" in err) == (2, True)
    for wrong in ("mon", "mon=25:00", "day=10:00", "mon=18:30,"):
        assert run("export", str(path), "--at", wrong)[0] == 2


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("x.pdf",), "unknown format '.pdf'; possible: .md, .html, .ics, .json, .csv"),
        (("x.md", "--at", "mon=18:30"), "--at is for .ics files only"),
        (("x.csv", "--zone", "Europe/Paris"), "--zone is for .ics files only"),
        (("x.ics", "--no-excel"), "--excel is for .csv files only"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Ran, words: tuple[str, ...], part: str) -> None:
    code, _, err = run("export", *words)
    assert (code, part in err) == (2, True)


def test_a_file_that_cannot_be_written_is_told(run: Ran, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, _, err = run("export", str(tmp_path / "file" / "x.html"))
    assert (code, "can't write" in err) == (2, True)


def test_the_data_come_back_whole(run: Ran, copied: dict[str, Any], tmp_path: Path) -> None:
    Draft202012Validator(DATA).validate(copied)
    path = tmp_path / "copy.json"
    path.write_text(json.dumps(copied), encoding="utf-8")
    name = f"whole-{tmp_path.name}"
    code, _, err = run("data", "import", str(path), data=name)
    count = len(copied["events"])
    assert (code, f"{count} events imported; 0 there already" in err) == (0, True)
    there = run.folder / name
    assert events_in(there) == events_in(run.folder / "data")
    assert read_preferences(there) == Preferences("en", ("en", "fr"))
    assert run("results", "--json", data=name)[1] == run("results", "--json")[1]
    _, _, err = run("data", "import", str(path), data=name)
    assert f"0 events imported; {count} there already" in err
    assert len(events_in(there)) == count


def test_an_import_adds_to_what_is_there(run: Ran, copied: dict[str, Any], tmp_path: Path) -> None:
    name, path = f"more-{tmp_path.name}", tmp_path / "copy.json"
    half = {**copied, "events": copied["events"][:4], "preferences": {}}
    path.write_text(json.dumps(half), encoding="utf-8")
    assert run("data", "import", str(path), data=name)[0] == 0
    there = run.folder / name
    write_preferences(there, Preferences("fr", None))
    path.write_text(json.dumps(copied), encoding="utf-8")
    _, _, err = run("data", "import", str(path), data=name)
    assert f"{len(copied['events']) - 4} events imported; 4 there already" in err
    assert events_in(there) == events_in(run.folder / "data")
    assert read_preferences(there) == Preferences("fr", ("en", "fr"))


def test_equal_events_are_kept_as_often_as_they_happened(
    run: Ran, copied: dict[str, Any], tmp_path: Path
) -> None:
    name, path = f"twice-{tmp_path.name}", tmp_path / "copy.json"
    last = copied["events"][-1]
    note = {"at": "2026-11-01T10:00:00Z", "sitting": "", "kind": "noted", "data": {"é": [1.5]}}
    events = [*copied["events"], last, note, note]
    path.write_text(json.dumps({**copied, "events": events}), encoding="utf-8")
    for _ in range(2):
        assert run("data", "import", str(path), data=name)[0] == 0
        found = events_in(run.folder / name)
        assert len(found) == len(events)
        assert found[-1] == ("2026-11-01T10:00:00+00:00", "", "noted", '{"é": [1.5]}')


GONE = object()
BEGUN, ANSWERED, CHOSEN, LAST = "begun", "answered", "chosen", -1
"""The first event of a kind, and the last event."""
FIRST = (BEGUN, ANSWERED, CHOSEN)
KEPT = {"format": "ics", "role": "x", "plan": "p", "events": [{"uid": "x"}]}
CHANGES: dict[str, tuple[tuple[Any, ...], Any]] = {
    "another schema": (("schema",), "tremplin/export"),
    "no schema": (("schema",), GONE),
    "a later version": (("version",), 2),
    "version true": (("version",), True),
    "no events": (("events",), GONE),
    "events an object": (("events",), {}),
    "another key": (("more",), 1),
    "preferences a text": (("preferences",), "fr"),
    "a bad language": (("preferences", "language"), "de"),
    "a bad list of languages": (("preferences", "study_in"), ["fr", 1]),
    "an event a text": (("events", LAST), "x"),
    "an event with another key": (("events", LAST, "more"), 1),
    "no time": (("events", LAST, "at"), GONE),
    "time without zone": (("events", LAST, "at"), "2026-11-01T10:00:00"),
    "no date": (("events", LAST, "at"), "yesterday"),
    "time a number": (("events", LAST, "at"), 1),
    "data a list": (("events", LAST, "data"), []),
    "half a pair": (("events", LAST, "data"), {"x": "\ud800"}),
    "an orphan": (("events", BEGUN), GONE),
    "no target": (("events", BEGUN, "data", "target"), GONE),
    "a limit that is a text": (("events", BEGUN, "data", "max_items"), "many"),
    "a language nobody speaks": (("events", BEGUN, "data", "language"), ["fr"]),
    "a population without skills": (("events", BEGUN, "data", "population", "skills"), []),
    "no parameters": (("events", ANSWERED, "data", "response", "parameters"), GONE),
    "a category that is a text": (("events", ANSWERED, "data", "response", "category"), "right"),
    "a category too high": (("events", ANSWERED, "data", "response", "category"), 7),
    "a role that is a number": (("events", CHOSEN, "data"), {"role": 5}),
    "limits without hours": (("events", CHOSEN, "data"), {"constraints": {"weeks": 3}}),
    "a calendar without dates": (("events", LAST), {"kind": "exported", "data": KEPT}),
}
"""A place in the copy, and what is put there."""


def broken(copied: dict[str, Any], change: str) -> Any:
    """The copy with one thing wrong."""
    wrong = copy.deepcopy(copied)
    kinds = [event["kind"] for event in wrong["events"]]
    (*places, last), value = CHANGES[change]
    inner = wrong
    for place in places:
        inner = inner[kinds.index(place) if place in FIRST else place]
    if last in FIRST:
        last = kinds.index(last)
    if value is GONE:
        del inner[last]
    elif isinstance(inner, list) and isinstance(value, dict):
        inner[last] = {**inner[last], **value}
    else:
        inner[last] = value
    return wrong


@pytest.mark.parametrize("change", CHANGES)
def test_a_wrong_copy_changes_nothing(
    run: Ran, copied: dict[str, Any], tmp_path: Path, change: str
) -> None:
    path = tmp_path / "copy.json"
    path.write_text(json.dumps(broken(copied, change)), encoding="utf-8")
    for lang in ("fr", "en"):
        code, out, err = run("data", "import", str(path), data=tmp_path.name, lang=lang)
        assert (code, out) == (2, "")
        assert str(path) in err
        assert len(err.splitlines()) == 1
    there = run.folder / tmp_path.name
    assert not (there / "journal.sqlite3").exists() or events_in(there) == []


@pytest.mark.parametrize(
    "text", ["", "{", "null", '{"schema": NaN}', "[" * 100_000, '{"schema": "tremplin/data"}']
)
def test_what_is_no_copy_at_all_is_refused(run: Ran, tmp_path: Path, text: str) -> None:
    path = tmp_path / "copy.json"
    path.write_text(text, encoding="utf-8")
    assert run("data", "import", str(path), data=tmp_path.name)[0] == 2
    assert run("data", "import", str(tmp_path / "none.json"), data=tmp_path.name)[0] == 2
    assert run("data", "import", data=tmp_path.name)[0] == 2


def test_a_number_beyond_all_bounds_is_refused(
    run: Ran, copied: dict[str, Any], tmp_path: Path
) -> None:
    copied["events"][-1]["data"]["x"] = 17.25
    text = json.dumps(copied).replace("17.25", "1e999")
    path = tmp_path / "copy.json"
    path.write_text(text, encoding="utf-8")
    code, _, err = run("data", "import", str(path), data=tmp_path.name)
    assert (code, "finite numbers" in err) == (2, True)


def test_a_copy_on_stdout_is_the_same(run: Ran, copied: dict[str, Any], tmp_path: Path) -> None:
    name, path = f"signs-{tmp_path.name}", tmp_path / "copy.json"
    note = {
        "at": "2026-11-01T10:00:00Z",
        "sitting": "",
        "kind": "noted",
        "data": {"x": "\u202e\x1b"},
    }
    path.write_text(json.dumps({**copied, "events": [*copied["events"], note]}), encoding="utf-8")
    assert run("data", "import", str(path), data=name)[0] == 0
    code, out, _ = run("data", "export", data=name)
    assert code == 0
    assert json.loads(out)["events"][-1]["data"] == note["data"]
    assert "\u202e" not in out


@pytest.mark.parametrize("module", ["tremplin.cli.export", "tremplin.cli.data"])
def test_the_calendar_library_waits_until_a_calendar_is_written(module: str) -> None:
    program = f"import {module}, sys; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
