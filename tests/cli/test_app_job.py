"""The service behind the job screen, on the shipped content."""

from pathlib import Path

import pytest

from tremplin.app.services import ServiceError
from tremplin.cli.app_job import job_of
from tremplin.cli.world import World
from tremplin.language.localized import LANGUAGES, Language


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World("en", tmp_path / "data")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_known_of_a_job(world: World, language: Language) -> None:
    view = job_of(world, language, "prompt-engineer")
    assert (
        view.title
        == {"fr": "Prompt engineer confirmé", "en": "Experienced prompt engineer"}[language]
    )
    assert [part.name for part in view.parts][:3] == ["what", "missions", "skills"]
    assert len({part.short for part in view.parts}) == len(view.parts) == 14


def test_a_job_that_the_content_no_longer_has(world: World) -> None:
    with pytest.raises(ServiceError) as failed:
        job_of(world, "fr", "prompt-enginere")
    assert "prompt-engineer" in failed.value.sentence
