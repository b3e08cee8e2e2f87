"""The test itself: self-ratings by domain, then question after question."""

from functools import partial

from tremplin.app.models import Given, Move, Nothing, Step
from tremplin.app.reviewing import report_question
from tremplin.app.screens.question import Answered, Paused, QuestionScreen, Reporting
from tremplin.app.screens.ratings import RatingsScreen
from tremplin.app.services import Sitting
from tremplin.app.stage import Stage
from tremplin.language.strings import say


async def rate_oneself(stage: Stage, sitting: Sitting) -> None:
    """One screen for each domain, from the first not yet done; Escape goes one back."""
    pages = await stage.do(sitting.rating_pages)
    place = next((i for i, page in enumerate(pages) if not page.done), len(pages))
    back = False
    while place < len(pages):
        screen = RatingsScreen(
            stage.language, pages[place], number=place + 1, count=len(pages), at_last=back
        )
        rated = await stage.show(screen)
        back = isinstance(rated, Move)
        if isinstance(rated, Move):
            place -= 1
            continue
        await stage.do(sitting.rate, pages[place].domain, rated.given)
        if rated.skip:
            for page in pages[place + 1 :]:
                await stage.do(sitting.rate, page.domain, {s.skill: s.given for s in page.skills})
            return
        pages = await stage.do(sitting.rating_pages)
        place += 1


async def answer_questions(stage: Stage, sitting: Sitting) -> None:
    """Until nothing is left to ask or the person has had enough.

    Each answer is on the disk before the next question shows.
    """
    step = await stage.do(sitting.step)
    draft: Given = Nothing.GIVEN
    can_undo, said = True, ""
    while step.question is not None:
        item = step.question.item
        problem = partial(sitting.problem, item)
        screen = QuestionScreen(
            stage.language, step, problem, draft=draft, can_undo=can_undo, said=said
        )
        given, said = await stage.show(screen), ""
        if isinstance(given, Answered):
            step = await stage.do(sitting.answer, item, given.raw)
            draft, can_undo = Nothing.GIVEN, True
        elif isinstance(given, Paused):
            draft = given.draft
            if not await _goes_on(stage, step):
                return
        elif isinstance(given, Reporting):
            draft = given.draft
            if await report_question(stage, sitting, item):
                said = say(stage.language, "review.report.kept")
        else:
            step = await stage.do(sitting.undo)
            # One answer back at most, so that a key held down can't undo the test.
            draft, can_undo = _again(step), False


def _again(step: Step) -> Given:
    return Nothing.GIVEN if step.given is None else step.given


async def _goes_on(stage: Stage, step: Step) -> bool:
    """Whether the test goes on after a pause; no = to the results."""
    ways = ["pause.go-on", "pause.results", "pause.quit"]
    question, detail = stage.say("pause.question"), stage.say("pause.detail", n=step.answered)
    way = await stage.ask("pause.heading", question, ways, details=[detail], escape="pause.go-on")
    if way == "pause.quit":
        await stage.leave()
    return way == "pause.go-on"
