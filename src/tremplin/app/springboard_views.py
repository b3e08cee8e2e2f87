"""From the distances to what the springboard screen shows; pure, loaded after the first paint."""

from tremplin.app.springboard_models import JobLink, JobRow, JobWay, SpringboardView
from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.levels import RoleResult
from tremplin.plan.springboard import Distance
from tremplin.report.career_links import career_links
from tremplin.report.names import role_name
from tremplin.report.springboard import Springboard
from tremplin.report.springboard_text import figures, way_figures
from tremplin.report.springboard_words import (
    MOST_STEPS,
    basis,
    link_sentence,
    link_title,
    step_also,
    today_sentences,
    way_sentences,
)


def springboard_view(catalog: Catalog, found: Springboard, language: Language) -> SpringboardView:
    """Everything but the ways."""
    return SpringboardView(
        basis=basis(found, language, short=True),
        jobs=tuple(_row(catalog, found, result, language) for result in found.results),
        chosen=found.role,
        notice=say(language, "springboard.by-ratings") if found.by_ratings else "",
    )


def _row(catalog: Catalog, found: Springboard, result: RoleResult, language: Language) -> JobRow:
    met, core = figures(result, language)
    return JobRow(
        id=result.role,
        name=role_name(catalog, result.role, language),
        met=met,
        core=core,
        today=tuple(today_sentences(catalog, found, result, language)),
        links=tuple(
            JobLink(link_title(link, language), link_sentence(catalog, link, language), link.roles)
            for link in career_links(catalog, result.role)
        ),
    )


def job_way(catalog: Catalog, distance: Distance, language: Language) -> JobWay:
    """What it takes to get to a job."""
    sentences = tuple(way_sentences(catalog, distance, language))
    return JobWay(distance.role, *way_figures(distance, language), sentences)


def first_steps(
    catalog: Catalog, found: Springboard, job: str, language: Language
) -> tuple[str, ...] | None:
    """First steps that serve this job and others among the nearest; None = not known yet."""
    around = tuple(dict.fromkeys((*found.around, job)))
    if not all(role in found.distances for role in around):
        return None
    steps = found.steps_among(around)
    return tuple(
        step_also(catalog, step, job, around, language) for step in steps if job in step.roles
    )[:MOST_STEPS]
