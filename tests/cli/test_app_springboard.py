"""The springboard as the app gets it, on the shipped content: one way after the other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tremplin.app.models import NewSitting
from tremplin.app.services import ServiceError
from tremplin.app.start import ChosenConstraints
from tremplin.cli.app_services import app_services
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
