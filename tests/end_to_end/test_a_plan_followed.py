"""The followed plan in the real program, from "follow" to "make it again", killed in the middle."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("termios")

from tests.end_to_end.test_app_in_a_terminal import Window, events
from tremplin.app.models import NewSitting
from tremplin.app.start import ChosenConstraints
from tremplin.cli.app_services import app_services
from tremplin.cli.world import World

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

LIMITS = ChosenConstraints(hours_per_week=4, weeks=3, budget=0, study_in=("en",))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of someone who has taken a test and knew nothing."""
    folder = tmp_path / "data"
    world = World("en", folder)
    sitting = (
        app_services(world)
        .load("en")
        .begin(NewSitting("en", "prompt-engineer", 12, False, LIMITS, seed=3))
    )
    step = sitting.step()
    while step.question is not None:
        step = sitting.answer(step.question.item, None)
    sitting.close()
    world.close()
    return folder


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.close()


def study_kinds(folder: Path) -> Counter[str]:
    """How often each kind of event of study was kept."""
    kinds = ("followed", "started", "studied", "finished", "withdrawn")
    return Counter(kind for kind, _ in events(folder) if kind in kinds)


def test_a_plan_is_followed_studied_checked_and_made_again(
    data: Path, windows: list[Window]
) -> None:
    def open_again() -> Window:
        windows.append(Window(data))
        return windows[-1]

    window = open_again()
    window.sees("My results from")
    window.press("down", "enter")
    window.sees("Your results")
    window.press("enter")
    window.sees("F follow this plan")
    window.press("f")
    window.sees("You now follow this plan")
    window.press("b")
    window.sees("✓ Begun")
    window.press("h")
    window.sees("How long")
    window.press("1,5", "enter")
    window.sees(r"✓ 1.h.30 studied")
    window.kill()
    assert study_kinds(data) == {"followed": 1, "started": 1, "studied": 1}

    window = open_again()
    window.sees("› My plan")
    window.press("enter")
    window.sees("1.h.30 of")
    window.press("d")
    window.sees("C checkpoint")
    window.press("c")
    window.sees("On which skill")
    window.press("enter")
    for number in (1, 2):
        window.skip_question(number)
    window.sees("Question 3 of")
    asked = window.settled()
    window.kill()
    assert study_kinds(data)["finished"] == 1

    window = open_again()
    window.sees(r"› Resume the checkpoint from .* \(2 of 5 answered\)")
    window.sees("My results from")
    window.press("enter")
    window.sees("Question 3 of")
    assert window.settled() == asked
    for number in (3, 4, 5):
        window.skip_question(number)
    window.sees("0 of 5 answers right")
    window.press("r")
    window.sees("F follow the new plan|The plan would not change")
    changes = "F follow" in window.settled()
    window.press("f" if changes else "escape")
    window.sees("The steps")
    window.kill()

    window = open_again()
    window.sees("My plan")
    window.sees("My results from")
    assert "checkpoint" not in window.settled()
    window.press("enter")
    window.sees("The steps")
    kept = study_kinds(data)
    assert kept == {"followed": 1 + changes, "started": 1, "studied": 1, "finished": 1}
    answers = [given for kind, given in events(data) if kind == "answered"]
    assert len(answers) == 12 + 5
