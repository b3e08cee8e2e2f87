"""The app's outside world: what fails there becomes a sentence, never a crash."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tremplin.app.models import NewSitting
from tremplin.app.services import ServiceError, SittingBusyError
from tremplin.app.start import ChosenConstraints
from tremplin.cli.app_services import app_services
from tremplin.cli.kept_constraints import chosen_constraints, kept_constraints
from tremplin.cli.world import World


def new(**fields: object) -> NewSitting:
    values = {
        "language": "en",
        "role": "prompt-engineer",
        "max_items": 12,
        "ratings": True,
        "constraints": ChosenConstraints(study_in=("en",)),
        "seed": 3,
    }
    return NewSitting(**{**values, **fields})  # type: ignore[arg-type]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World("en", tmp_path / "data")


def test_a_sitting_from_ratings_to_plan_and_file(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    services = app_services(world)
    sitting = services.load("en").begin(new())
    pages = sitting.rating_pages()
    assert sum(len(page.skills) for page in pages) == 23
    sitting.rate(pages[0].domain, {skill.skill: 2 for skill in pages[0].skills})
    assert [page.done for page in sitting.rating_pages()] == [True, False, False, False, False]
    step = sitting.step()
    for answered in range(12):
        assert step.question is not None
        assert step.answered == answered
        step = sitting.answer(step.question.item, None)
    assert step.question is None
    results = sitting.results("fr", "prompt-engineer")
    assert sum(len(group.rows) for group in results.groups) == 23
    assert results.stopped
    plan = sitting.plan("fr", "prompt-engineer", ChosenConstraints(study_in=("fr",)))
    assert plan.steps
    assert all(step.reason for step in plan.steps)
    path = sitting.save("fr", "prompt-engineer", ChosenConstraints(study_in=("fr",)), ".md")
    assert plan.steps[0].title.split()[0] in Path(path).read_text(encoding="utf-8")
    assert sitting.role == "prompt-engineer"
    sitting.close()
    (card,) = services.sittings()
    assert card.finished


def test_an_answer_taken_back_is_given_again_to_correct(world: World) -> None:
    sitting = app_services(world).load("en").begin(new(ratings=False))
    first = sitting.step().question
    assert first is not None
    sitting.answer(first.item, None)
    again = sitting.undo()
    assert again.question == first
    assert again.answered == 0
    sitting.close()


def test_a_second_window_finds_the_sitting_busy(world: World) -> None:
    mine, other = app_services(world), app_services(replace(world))
    sitting = mine.load("en").begin(new())
    step = sitting.step()
    assert step.question is not None
    sitting.answer(step.question.item, None)
    (card,) = other.sittings()
    assert not card.finished
    with pytest.raises(SittingBusyError):
        other.load("en").resume(card.id)
    sitting.close()
    resumed = other.load("en").resume(card.id)
    assert resumed.step().answered == 1
    resumed.close()


def test_a_damaged_journal_is_told(world: World) -> None:
    world.data.mkdir()
    (world.data / "journal.sqlite3").write_bytes(b"junk " * 1000)
    services = app_services(world)
    with pytest.raises(ServiceError, match="damaged"):
        services.sittings()
    with pytest.raises(ServiceError, match="damaged"):
        services.load("en").begin(new())


def test_an_unknown_role_is_told(world: World) -> None:
    with pytest.raises(ServiceError, match="no-such-role"):
        app_services(world).load("en").begin(new(role="no-such-role"))


def test_constraints_survive_the_journal_and_old_deadlines_are_forgotten() -> None:
    today = dt.date(2026, 3, 2)
    chosen = ChosenConstraints(3.5, None, dt.date(2026, 6, 1), 120.0, ("fr", "en"), 1.0)
    assert chosen_constraints(kept_constraints(chosen), today) == chosen
    later = chosen_constraints(kept_constraints(chosen), dt.date(2026, 6, 1))
    assert later.deadline is None
    assert later.weeks == 26


def test_a_crash_report_finds_a_place_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    world = World("en", tmp_path / "file" / "data")
    path = Path(app_services(world).record_crash(RuntimeError("no answers in here")))
    assert "no answers in here" in path.read_text()
