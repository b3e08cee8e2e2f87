"""Going through the answered questions after the test, and reporting what is wrong with one."""

from tremplin.app.screens.report import ReportScreen
from tremplin.app.screens.review import ReviewScreen
from tremplin.app.screens.review_list import ReviewListScreen
from tremplin.app.services import Sitting
from tremplin.app.stage import Stage


async def review_answers(stage: Stage, sitting: Sitting) -> None:
    """The list of questions, one at a time; Escape goes back."""
    pages = await stage.do(sitting.review, stage.language)
    place: int | None = 0
    while (
        place := await stage.show(ReviewListScreen(stage.language, pages, place or 0))
    ) is not None:
        after = await stage.show(ReviewScreen(stage.language, pages, place))
        while after.action == "report":
            if await report_question(stage, sitting, pages[after.place].item):
                pages = await stage.do(sitting.review, stage.language)
            after = await stage.show(ReviewScreen(stage.language, pages, after.place))
        place = after.place


async def report_question(stage: Stage, sitting: Sitting, item: str) -> bool:
    """Ask what is wrong with a question and keep it; whether anything was said."""
    text = await stage.show(ReportScreen(stage.language))
    if text is None:
        return False
    await stage.do(sitting.report, item, text)
    return True
