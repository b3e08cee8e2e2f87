"""The followed plan as it stands, as Markdown: to print, to keep beside one's notes."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from tremplin.app.study_models import MyPlan, MyStep
from tremplin.language.format import date_long
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.markdown_marks import escaped
from tremplin.report.markup import web_address


def my_plan_text(plan: MyPlan, language: Language, day: dt.date) -> str:
    """One document: this week, progress, each step with its state, checkpoints to take."""
    heading = say(language, "app.mine.heading")
    parts = [
        f"# {escaped(heading)}: {escaped(plan.title)}"
        if language == "en"
        else f"# {escaped(heading)}\u202f: {escaped(plan.title)}",
        escaped(date_long(language, day)),
        f"**{escaped(plan.week)}**",
        _list(f"{title} · {hours}" for title, hours in plan.work),
        escaped(plan.progress),
        f"## {escaped(say(language, 'app.checkpoint.heading'))}" if plan.due else "",
        _list(f"{due.name} · {due.because}" for due in plan.due),
        f"## {escaped(say(language, 'app.mine.steps'))}",
        "\n".join(line for step in plan.steps for line in _step(step)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {escaped(line)}" for line in lines)


def _step(step: MyStep) -> Iterator[str]:
    """A box, ticked once it is done, then all that is known."""
    yield f"- [{'x' if step.state == 'done' else ' '}] **{escaped(step.title)}**"
    for line in (*step.lines, *(text for text in step.details if text != step.url)):
        yield f"  - {escaped(line)}"
    address = web_address(step.url)
    if address:
        yield f"  - <{address}>"


def file_name(language: Language, day: dt.date, folder: Path) -> Path:
    """A path that is still free in the folder, named after the plan and the day."""
    stem = say(language, "app.mine.heading").lower().replace(" ", "-")
    first = folder / f"{stem}-{day.isoformat()}.md"
    numbered = (first.with_stem(f"{first.stem}-{number}") for number in range(2, 1000))
    return next(path for path in (first, *numbered) if not path.exists())
