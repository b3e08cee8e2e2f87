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

from tests.app import (
    fakes,
    made_job,
    made_outcome,
    made_questions,
    made_springboard,
    made_study,
    whatif_screens,
)
from tests.app.hosting import SIZES, Host, settle, shown
from tremplin.app.models import ChosenConstraints, Step
from tremplin.app.screens.checkpoint import CheckpointScreen
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.job import JobScreen
from tremplin.app.screens.length import LengthScreen
from tremplin.app.screens.my_plan import MyPlanScreen
from tremplin.app.screens.plan import PlanScreen
from tremplin.app.screens.question import QuestionScreen
from tremplin.app.screens.ratings import RatingsScreen
from tremplin.app.screens.replan import ReplanScreen
from tremplin.app.screens.results import ResultsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.screens.springboard import SpringboardScreen
from tremplin.app.screens.study_entry import StudyEntryScreen
from tremplin.app.screens.welcome import WelcomeScreen
from tremplin.app.start import Past, PlanCard, SittingCard
from tremplin.language.localized import LANGUAGES, Language

FOLDER = Path(__file__).parent / "snapshots"
ROLE = "prompt-engineer"
CHECK = SittingCard("c1", dt.date(2026, 11, 23), 2, 5, "fr", finished=False, checkpoint=True)
CARD = PlanCard(
    "cette semaine\u202f: Concevoir des prompts, 3\u202fh (+ 1)",
    "this week: Designing prompts, 3\u00a0h (+ 1)",
)
OPEN = SittingCard("s1", dt.date(2026, 11, 12), 7, 20, "fr", finished=False)


def question(language: Language, place: int, draft: Any) -> Screen[Any]:
    step = Step(made_questions.questions(language)[place], place, 20)
    return QuestionScreen(language, step, lambda raw: None, draft=draft)


def springboard(language: Language) -> Screen[Any]:
    screen = SpringboardScreen(language, made_springboard.FakeSpringboard(language, told=3))
    for place in (0, 1):
        screen.show_way(made_springboard.way(language, place))
    return screen


SCREENS: dict[str, Callable[[Language], Screen[Any]]] = {
    "welcome": lambda language: WelcomeScreen(language, Past((OPEN,))),
    "role": lambda language: RoleScreen(language, made_questions.roles(language), chosen=ROLE),
    "job": lambda language: JobScreen(language, made_job.job(language)),
    "constraints": lambda language: ConstraintsScreen(
        language, ChosenConstraints(study_in=(language,)), fakes.TODAY
    ),
    "length": LengthScreen,
    **whatif_screens.SCREENS,
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
    "springboard": springboard,
    "welcome-plan": lambda language: WelcomeScreen(language, Past((CHECK, OPEN), CARD)),
    "my-plan": lambda language: MyPlanScreen(
        language, made_study.my_plan(language), said=made_questions.said(language, "Gardé", "Kept")
    ),
    "study-entry": lambda language: StudyEntryScreen(
        language, made_questions.said(language, "Un cours", "A course"), hours=True
    ),
    "replan": lambda language: ReplanScreen(language, made_study.replan(language)),
    "checkpoint": lambda language: CheckpointScreen(language, made_study.checked(language)),
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
