"""From the followed plan and what was studied to what the screens show; pure."""

from collections.abc import Iterator

from tremplin.app.dates import date_span
from tremplin.app.outlines import Outline
from tremplin.app.plan_views import about, languages, task
from tremplin.app.study_models import Due, MyPlan, MyStep, PlanStanding, StepStanding
from tremplin.app.study_week import is_early, is_over, late_since, titled, week_work
from tremplin.catalog.catalog import Catalog
from tremplin.language.format import date_plain, hours, joined, listed
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.names import role_name, skill_name
from tremplin.report.resource_list import hours_text


def my_plan(catalog: Catalog, standing: PlanStanding, language: Language) -> MyPlan:
    """The followed plan with the state of each step, this week's work, and what would help."""
    steps = (*standing.steps, *standing.others)
    done, planned = _behind(standing), _planned(standing)
    return MyPlan(
        title=role_name(catalog, standing.role, language),
        week=_week(standing, language),
        work=tuple(
            (title_now(catalog, step, language), _work_hours(minutes, language))
            for step, minutes in week_work(standing)
        ),
        progress=_progress(standing, language),
        share=done / planned if planned else 1.0,
        steps=tuple(_step(catalog, standing, step, language) for step in steps),
        due=tuple(
            Due(skill, skill_name(catalog, skill, language), _after(title, language))
            for skill, title in standing.due
        ),
        advice=_advice(standing, language),
        latest=standing.latest,
        current=_current(standing),
        outline=Outline(standing.role, tuple((s.resource, s.start, s.end) for s in standing.steps)),
    )


def title_now(catalog: Catalog, step: StepStanding, language: Language) -> str:
    """The title of today; the one it was kept with when the content no longer knows it."""
    resource = catalog.resource(step.resource)
    return resource.title.pick(language) if resource else titled(step, language)


def _after(title: str, language: Language) -> str:
    return say(language, "app.mine.due-after", title=title) if title else ""


def _current(standing: PlanStanding) -> int | None:
    """The first step that this week's work is about, else the first that is not over."""
    work = week_work(standing)
    if work:
        return standing.steps.index(work[0][0])
    left = (n for n, s in enumerate(standing.steps) if s.state in ("to-do", "under-way"))
    return next(left, None)


def _week(standing: PlanStanding, language: Language) -> str:
    if is_over(standing):
        return say(language, "app.mine.week-over")
    dates = date_span(language, standing.first, standing.last)
    if standing.first > standing.today:
        key = "week-first"
    elif not standing.minutes:
        key = "week-off"
    else:
        key = "week-part" if standing.studied else "week"
    return say(
        language,
        f"app.mine.{key}",
        dates=dates,
        hours=hours(language, standing.minutes / 60),
        studied=hours(language, standing.studied / 60),
    )


def _work_hours(minutes: int, language: Language) -> str:
    return hours(language, minutes / 60) if minutes else say(language, "app.mine.to-finish")


def _planned(standing: PlanStanding) -> int:
    return sum(step.minutes for step in standing.steps if step.state != "abandoned")


def _behind(standing: PlanStanding) -> int:
    """Minutes of the plan that need not be studied any more; a finished step counts whole."""
    return sum(step.minutes - step.left for step in standing.steps if step.state != "abandoned")


def _progress(standing: PlanStanding, language: Language) -> str:
    told = sum(step.studied for step in (*standing.steps, *standing.others))
    return say(
        language,
        "app.mine.progress" if told or _behind(standing) else "app.mine.progress-none",
        done=hours(language, _behind(standing) / 60),
        total=hours(language, _planned(standing) / 60),
        n=sum(step.state == "done" for step in standing.steps),
        of=len(standing.steps),
        told=hours(language, told / 60),
    )


def _advice(standing: PlanStanding, language: Language) -> str:
    """Why making the plan again would help; empty when it would not."""
    counts = {
        "late": sum(late_since(step, standing.today) is not None for step in standing.steps),
        "early": sum(is_early(step, standing.last) for step in standing.steps),
        "given-up": sum(step.state == "abandoned" for step in standing.steps),
    }
    found = [say(language, f"app.mine.advice-{key}", n=n) for key, n in counts.items() if n]
    if not found or is_over(standing):
        return ""
    return say(language, "app.mine.advice", reasons=joined(language, found))


def _step(
    catalog: Catalog, standing: PlanStanding, step: StepStanding, language: Language
) -> MyStep:
    resource = catalog.resource(step.resource)
    return MyStep(
        id=step.resource,
        title=title_now(catalog, step, language),
        state=step.state,
        late=late_since(step, standing.today) is not None,
        lines=tuple(_lines(standing, step, language, gone=resource is None)),
        details=tuple(_details(catalog, step, language)),
        url=resource.url if resource else None,
    )


def _lines(
    standing: PlanStanding, step: StepStanding, language: Language, *, gone: bool
) -> Iterator[str]:
    yield _state(standing, step, language)
    if step in standing.others:
        yield say(language, "app.mine.beside")
    if gone:
        yield say(language, "app.mine.gone")
    for day, text in step.notes:
        yield say(language, "app.mine.noted", day=date_plain(language, day), text=text)


def _state(standing: PlanStanding, step: StepStanding, language: Language) -> str:
    """Where one is with the step, in words."""
    late = late_since(step, standing.today)
    planned = step not in standing.others
    if step.state in ("to-do", "under-way"):
        key = f"{step.state}-late" if late else step.state if planned else "under-way-beside"
    else:
        key = step.state if step.studied else f"{step.state}-bare"
    return say(
        language,
        f"app.mine.{key}",
        dates=date_span(language, step.start, step.end),
        end=date_plain(language, step.end),
        since=date_plain(language, late or step.start),
        ended=date_plain(language, step.ended or standing.today),
        studied=hours(language, step.studied / 60),
        hours=hours(language, step.minutes / 60),
    )


def _details(catalog: Catalog, step: StepStanding, language: Language) -> Iterator[str]:
    """What the catalogue says of the resource, if it still knows it."""
    if step.skills:
        names = listed(language, [skill_name(catalog, skill, language) for skill in step.skills])
        yield say(language, "app.mine.for", skills=names)
    resource = catalog.resource(step.resource)
    if resource is None:
        return
    facts = (about(resource, language), hours_text(resource, language))
    yield " · ".join((*facts, languages(resource, language)))
    if resource.note:
        yield resource.note.pick(language)
    if asked := task(resource, language):
        yield asked
    if resource.url:
        yield resource.url
