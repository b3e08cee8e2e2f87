"""The main screens as text, in both languages and three sizes, to be read by whoever changes them.

After a change that is meant: `TREMPLIN_SNAPSHOTS=write pytest tests/app/test_snapshots.py`,
then read the difference.
"""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.screen import Screen

from tests.app import fakes, made_outcome, made_questions
from tests.app.hosting import SIZES, Host, settle, shown
from tremplin.app.models import ChosenConstraints, Step
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.length import LengthScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.question import QuestionScreen
from tremplin.app.screens.ratings import RatingsScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.screens.welcome import WelcomeScreen
from tremplin.app.start import SittingCard
from tremplin.language.localized import LANGUAGES, Language

FOLDER = Path(__file__).parent / "snapshots"
ROLE = "prompt-engineer"
OPEN = SittingCard("s1", dt.date(2026, 11, 12), 7, 20, "fr", finished=False)


def question(language: Language, place: int, draft: Any) -> Screen[Any]:
    step = Step(made_questions.questions(language)[place], place, 20)
    return QuestionScreen(language, step, lambda raw: None, draft=draft)


SCREENS: dict[str, Callable[[Language], Screen[Any]]] = {
    "welcome": lambda language: WelcomeScreen(language, (OPEN,)),
    "role": lambda language: RoleScreen(language, made_questions.roles(language), chosen=ROLE),
    "constraints": lambda language: ConstraintsScreen(
        language, ChosenConstraints(study_in=(language,)), fakes.TODAY
    ),
    "length": LengthScreen,
    "ratings": lambda language: RatingsScreen(
        language, made_questions.rating_pages(language, {"python": 3})[0], number=1, count=2
    ),
    "question-single": lambda language: question(language, 0, "c"),
    "question-multiple": lambda language: question(language, 1, ["a", "c"]),
    "question-typed": lambda language: question(language, 4, "23"),
    "results": lambda language: ResultsScreen(language, made_outcome.results(language, ROLE, 12)),
    "results-without-role": lambda language: ResultsScreen(
        language, made_outcome.results(language, None, 12)
    ),
    "plan": lambda language: PlanScreen(
        language, made_outcome.plan(language, ROLE, ChosenConstraints()), step=0
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
async def test_screen_looks_as_before(name: str, language: Language) -> None:
    seen = []
    for width, height in SIZES:
        app = Host(SCREENS[name](language))
        async with app.run_test(size=(width, height)) as pilot:
            await settle(pilot)
            seen.append(f"{width} x {height}\n{shown(app).rstrip()}\n")
    path = FOLDER / f"{name}.{language}.txt"
    text = "\n".join(seen)
    if os.environ.get("TREMPLIN_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
