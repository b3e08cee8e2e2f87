"""The followed plan through what the app is given, on the shipped content, day after day."""

import datetime as dt
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from tremplin.app.models import NewSitting
from tremplin.app.services import ServiceError
from tremplin.app.services import World as AppWorld
from tremplin.app.start import ChosenConstraints
from tremplin.app.study_models import Entry
from tremplin.cli.app_services import app_services
from tremplin.cli.world import World

MONDAY = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
LIMITS = ChosenConstraints(hours_per_week=5, weeks=12, study_in=("fr", "en"))


@dataclass(frozen=True)
class Later(World):
    """A world whose clock goes as the test wants; every reading is a second after the last."""

    clock: list[dt.datetime] = field(default_factory=lambda: [MONDAY])

    def now(self) -> dt.datetime:
        self.clock[0] += dt.timedelta(seconds=1)
        return self.clock[0]

    def today(self) -> dt.date:
        return self.clock[0].date()

    def pass_days(self, days: int) -> None:
        """Go on to another day."""
        self.clock[0] += dt.timedelta(days=days)


@pytest.fixture
def world(tmp_path: Path) -> Later:
    return Later("en", tmp_path / "data")


def answer_all(sitting: Any) -> None:
    step = sitting.step()
    while step.question is not None:
        step = sitting.answer(step.question.item, None)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dt.datetime]:
    """The data of someone who answered "I don't know" to all and follows the plan for it.

    Each test gets a copy; with the instant at which the clock stands.
    """
    world = Later("en", tmp_path_factory.mktemp("prepared"), clock=[MONDAY])
    sitting = (
        app_services(world)
        .load("en")
        .begin(NewSitting("en", "prompt-engineer", 12, False, LIMITS, seed=3))
    )
    answer_all(sitting)
    sitting.follow("prompt-engineer", LIMITS)
    sitting.close()
    world.close()
    return world.data, world.clock[0]


@pytest.fixture
def followed(world: Later, prepared: tuple[Path, dt.datetime]) -> AppWorld:
    """The app of the person with the prepared data."""
    shutil.copytree(prepared[0], world.data)
    world.clock[0] = prepared[1]
    return app_services(world).load("en")


def test_a_plan_is_followed_and_the_first_screen_says_so(world: Later, followed: AppWorld) -> None:
    view = followed.study.plan("en")
    assert view is not None
    assert len(view.steps) > 1
    assert {step.state for step in view.steps} == {"to-do"}
    assert view.week.startswith("This week, 23 to 29 November 2026: 5")
    assert view.work
    card = app_services(replace(world)).plan_card()
    assert card is not None
    assert card.english.startswith("this week: ")
    assert card.french.startswith("cette semaine\u202f: ")


def test_every_entry_is_on_the_disk_before_the_plan_is_read(
    world: Later, followed: AppWorld
) -> None:
    study, first = followed.study, followed.study.plan("fr").steps[0].id  # type: ignore[union-attr]
    for entry, state in (
        (Entry("begin", first), "under-way"),
        (Entry("hours", first, 1.5, "chapitre 1"), "under-way"),
        (Entry("note", first, 0, "dur"), "under-way"),
        (Entry("done", first), "done"),
    ):
        study.keep("fr", entry)
        # Another process reads the same journal.
        other = app_services(Later("fr", world.data, clock=world.clock)).load("fr").study
        seen = other.plan("fr")
        assert seen is not None
        assert seen.steps[0].state == state
    assert any("chapitre 1" in line for line in seen.steps[0].lines)
    assert any("dur" in line for line in seen.steps[0].lines)
    assert seen.latest.startswith("Terminée\u202f: ")
    study.undo("fr")
    again = study.plan("fr")
    assert again is not None
    assert again.steps[0].state == "under-way"
    assert again.latest.startswith("Note gardée\u202f: ")


def test_what_cannot_be_told_is_a_sentence(followed: AppWorld) -> None:
    study = followed.study
    first = study.plan("en").steps[0].id  # type: ignore[union-attr]
    study.keep("en", Entry("done", first))
    with pytest.raises(ServiceError, match="finished already"):
        study.keep("en", Entry("done", first))


def test_lost_weeks_are_said_and_the_plan_made_again_begins_today(
    world: Later, followed: AppWorld
) -> None:
    study = followed.study
    first = study.plan("en").steps[0].id  # type: ignore[union-attr]
    study.keep("en", Entry("hours", first, 1))
    assert study.plan("en").advice == ""  # type: ignore[union-attr]
    world.pass_days(28)
    late = study.plan("en")
    assert late is not None
    assert "late" in late.advice
    assert any(step.late for step in late.steps)
    replan = study.replan("en", None)
    assert not replan.same
    assert study.plan("en").steps == late.steps  # type: ignore[union-attr]
    study.follow("en")
    new = study.plan("en")
    assert new is not None
    assert first in [step.id for step in new.steps]
    assert new.steps[[step.id for step in new.steps].index(first)].state == "under-way"
    assert new.advice == ""


def test_other_limits_are_offered_to_the_same_day_and_obeyed(
    world: Later, followed: AppWorld
) -> None:
    offered = followed.study.limits("en")
    assert offered.deadline == dt.date(2027, 2, 14)
    assert (offered.hours_per_week, offered.study_in) == (5, ("fr", "en"))
    more = followed.study.replan("fr", replace(offered, hours_per_week=10))
    assert more.summary
    followed.study.follow("en")
    assert "10" in followed.study.plan("fr").week  # type: ignore[union-attr]


def test_a_plan_that_is_over_asks_for_another_end(world: Later, followed: AppWorld) -> None:
    world.pass_days(12 * 7)
    with pytest.raises(ServiceError, match="ended on"):
        followed.study.replan("en", None)
    offered = followed.study.limits("en")
    assert (offered.deadline, offered.weeks) == (None, 26)
    assert followed.study.replan("en", offered).summary


def test_a_checkpoint_is_due_after_a_step_and_changes_no_results(
    world: Later, followed: AppWorld
) -> None:
    study = followed.study
    assert study.plan("en").due == ()  # type: ignore[union-attr]
    study.keep("en", Entry("done", study.plan("en").steps[0].id))  # type: ignore[union-attr]
    due = study.plan("en").due  # type: ignore[union-attr]
    assert due
    services = app_services(world)
    results = [card for card in services.sittings() if card.finished]
    checkpoint = study.checkpoint("en", due[0].skill)
    step = checkpoint.step()
    assert step.at_most == 5
    step = checkpoint.answer(step.question.item, None)
    assert not step.question.item.startswith("rating")
    half = checkpoint.checked("en")
    assert "not finished" in half.sentences[0]
    checkpoint.close()
    card = services.sittings()[0]
    assert (card.checkpoint, card.finished, card.answered) == (True, False, 1)
    again = study.resume(card.id)
    answer_all(again)
    told = again.checked("fr")
    assert [row.name for row in told.rows] == ["Avant", "Maintenant"]
    assert told.rows[1].level < told.rows[0].level
    assert told.sentences[0] == "0 réponse juste sur 5."
    assert len(again.review("fr")) == 5
    again.close()
    assert [card for card in services.sittings() if card.finished] == results
    assert not any(card.checkpoint for card in services.sittings())
    assert due[0].skill not in [one.skill for one in study.plan("en").due]  # type: ignore[union-attr]


def test_the_plan_as_it_stands_is_written_as_markdown(
    followed: AppWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    study = followed.study
    first = study.plan("fr").steps[0]  # type: ignore[union-attr]
    study.keep("en", Entry("done", first.id, note="*gras*"))
    path = Path(study.save("fr"))
    assert path.name == "mon-plan-2026-11-23.md"
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Mon plan\u202f: ")
    assert "- [x] **" in text
    assert "- [ ] **" in text
    assert "\\*gras\\*" in text
    assert Path(study.save("fr")).name == "mon-plan-2026-11-23-2.md"


def test_a_resource_that_left_the_catalogue_keeps_its_title(
    world: Later, followed: AppWorld
) -> None:
    kept = [event.data for event in world.journal.events("study") if event.kind == "followed"][-1]
    gone = {**kept["steps"][0], "resource": "gone-book", "title": {"en": "A gone book"}}
    world.journal.keep("study", "followed", {**kept, "steps": [gone, *kept["steps"][1:]]})
    about = {"resource": "gone-book", "title": {"en": "A gone book"}, "teaches": []}
    world.journal.keep("study", "studied", {**about, "hours": 2.0})
    followed.study.keep("en", Entry("done", "gone-book"))
    for language, title, line in (
        ("en", "A gone book", "no longer in the catalogue"),
        ("fr", "A gone book", "n'est plus dans le catalogue"),
    ):
        view = followed.study.plan(language)  # type: ignore[arg-type]
        assert view is not None
        assert (view.steps[0].title, view.steps[0].state) == (title, "done")
        assert any(line in text for text in view.steps[0].lines)
