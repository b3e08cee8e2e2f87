"""The springboard as the app gets it, on the shipped content: one way after the other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.cli.study_folder import ROLE, make_person
from tremplin.app.models import NewSitting
from tremplin.app.services import ServiceError
from tremplin.app.start import ChosenConstraints
from tremplin.cli.app_services import app_services
from tremplin.cli.app_springboard import app_springboard
from tremplin.cli.planning import case_of, constraints_of
from tremplin.cli.results import assessment_of, sitting_named
from tremplin.cli.whereabouts import whereabouts
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES, Language

LIMITS = ChosenConstraints(hours_per_week=6, weeks=4, study_in=("fr",))


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Any]:
    """Twelve questions, none of them known."""
    app = app_services(World("en", tmp_path / "data")).load("en")
    found = app.begin(NewSitting("en", "prompt-engineer", 12, False, LIMITS, seed=3))
    step = found.step()
    while step.question is not None:
        step = found.answer(step.question.item, None)
    yield found
    found.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_today_at_once_then_every_way_nearest_first(sitting: Any, language: Language) -> None:
    board = sitting.springboard(language, "prompt-engineer", LIMITS)
    view = board.view
    assert len(view.jobs) == 23
    assert view.chosen == "prompt-engineer"
    met = [int(job.met.partition("/")[0]) / int(job.met.partition("/")[2]) for job in view.jobs]
    assert met[0] >= met[-1]
    chosen = next(job for job in view.jobs if job.id == "prompt-engineer")
    assert len(chosen.links) == 7
    assert board.first_steps(view.jobs[0].id) is None
    seen = []
    while (way := board.next_way()) is not None:
        seen.append(way.job)
        assert way.sentences
        assert int(way.weeks) > 4
    assert seen == [job.id for job in view.jobs]
    assert board.next_way() is None
    for job in view.jobs:
        steps = board.first_steps(job.id)
        assert steps is not None
        assert len(steps) <= 6
    assert board.first_steps("prompt-engineer")


def test_wishes_that_cannot_be_met_are_told(sitting: Any) -> None:
    wished = replace(LIMITS, with_=("think-python",), budget=0.0, without=("think-python",))
    board = sitting.springboard("en", "prompt-engineer", wished)
    assert len(board.view.jobs) == 23
    with pytest.raises(ServiceError) as raised:
        board.next_way()
    assert raised.value.sentence[0].isupper()


def test_what_was_studied_plays_the_same_part_as_in_a_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = make_person(tmp_path, capsys, monkeypatch)
    person.take_test()
    person("progress", "done", "a-base")
    person("progress", "hours", "b-base", "2")
    person("progress", "abandon", "c-base")
    world = person.world()
    sitting = sitting_named(world, None)
    assessment = assessment_of(world, sitting)
    wished = ChosenConstraints(study_in=("en",), with_=("a-base", "d-base"), without=("a-top",))
    limits = constraints_of(world, wished)
    found = whereabouts(world, sitting, assessment, limits, ROLE).constraints
    assert found.with_ == ("d-base",), "a wish is fulfilled by finishing it"
    assert found.done == ("a-base",)
    assert found.under_way == (("b-base", 2.0),)
    assert set(found.without) == {"a-top", "c-base"}
    assert found == case_of(world, sitting, assessment, ROLE, wished).constraints
    world.close()


def test_the_content_is_not_read_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have changed on the disk since the app read it."""
    person = make_person(tmp_path, capsys, monkeypatch)
    person.take_test()
    world = person.world()
    sitting = sitting_named(world, None)
    found = assessment_of(world, sitting)
    (tmp_path / "content" / "paths" / "roles.toml").unlink()
    board = app_springboard(world, sitting, found, "fr", ROLE, LIMITS)
    way = board.next_way()
    assert way is not None
    assert way.job == ROLE
    world.close()
