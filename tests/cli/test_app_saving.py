"""Files that the app writes, as `tremplin export` writes them; wishes that travel with the data."""

import argparse
import json
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.test_kept_constraints import FULL
from tremplin.app.models import NewSitting
from tremplin.app.services import ServiceError, Sitting
from tremplin.app.start import ChosenConstraints
from tremplin.app.whatif_models import FORMATS
from tremplin.cli.app_services import app_services
from tremplin.cli.data import run as data_command
from tremplin.cli.data_import import import_data
from tremplin.cli.world import World

LIMITS = ChosenConstraints(hours_per_week=4.0, weeks=4, study_in=("en",))
ROLE = "prompt-engineer-junior"


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.chdir(tmp_path)
    return World("en", tmp_path / "data")


@pytest.fixture
def sitting(world: World) -> Sitting:
    new = NewSitting("en", ROLE, 12, False, LIMITS, 3)
    made = app_services(world).load("en").begin(new)
    step = made.step()
    assert step.question is not None
    made.answer(step.question.item, None)
    return made


def test_every_form_is_written_under_a_name_of_its_own(sitting: Sitting) -> None:
    plan = sitting.plan("en", ROLE, LIMITS)
    first = plan.steps[0].title
    written = {suffix: Path(sitting.save("en", ROLE, LIMITS, suffix)) for suffix in FORMATS}
    assert {path.suffix for path in written.values()} == set(FORMATS)
    texts = {suffix: path.read_text("utf-8") for suffix, path in written.items()}
    assert first in texts[".md"]
    assert "<!doctype html>" in texts[".html"].lower()
    assert json.loads(texts[".json"])["plan"]["constraints"]["hours_per_week"] == 4
    assert all(path.stat().st_mode & 0o077 == 0 for path in written.values())
    again = Path(sitting.save("en", ROLE, LIMITS, ".md"))
    assert again not in written.values()


def test_a_second_calendar_follows_the_first_one(sitting: Sitting) -> None:
    sitting.plan("en", ROLE, LIMITS)
    first = events(sitting.save("en", ROLE, LIMITS, ".ics"))
    other = replace(LIMITS, hours_per_week=8.0)
    sitting.plan("en", ROLE, other)
    second = events(sitting.save("fr", ROLE, other, ".ics"))
    assert first.keys() <= second.keys()
    moved = [uid for uid in first if second[uid] > first[uid]]
    assert moved


def events(path: str) -> dict[str, int]:
    """Sequence numbers by unique identifier."""
    calendar = Calendar.from_ical(Path(path).read_bytes())
    return {str(event["UID"]): int(event["SEQUENCE"]) for event in calendar.walk("VEVENT")}


def test_a_calendar_without_a_plan_is_refused_in_words(sitting: Sitting) -> None:
    with pytest.raises(ServiceError, match="plan"):
        sitting.save("en", ROLE, None, ".ics")


def test_results_alone_are_saved_too(sitting: Sitting) -> None:
    text = Path(sitting.save("fr", None, None, ".md")).read_text("utf-8")
    assert "# Où vous en êtes" in text


def test_wishes_travel_with_a_copy_of_the_data(
    sitting: Sitting, world: World, tmp_path: Path
) -> None:
    known = sorted(world.catalog.resources)
    wishes = replace(FULL, with_=(), without=tuple(known[:2]), study_in=("en",))
    sitting.plan("en", ROLE, wishes)
    sitting.close()
    copy = tmp_path / "copy.json"
    data_command(argparse.Namespace(do="export", file=copy, sessions=False), world)
    there = World("en", tmp_path / "there")
    import_data(there, copy)
    assert app_services(there).constraints("en") == wishes
