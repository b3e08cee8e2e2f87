"""`tremplin review`: every answered question of a sitting, what is right, why, where to read."""

import argparse

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.templates import shown_variant
from tremplin.cli.output import CommandError, Result
from tremplin.cli.results import sitting_named
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.localized import as_language
from tremplin.language.strings import say
from tremplin.measure.shuffle import shown_order
from tremplin.report.asked import Asked, asked_record, item_fingerprint
from tremplin.report.review import Basis, Reviewed, review_object, verdict
from tremplin.report.review_text import review_text
from tremplin.store.learner import Given, Sitting
from tremplin.store.reports import reports


def run(arguments: argparse.Namespace, world: World) -> Result:
    """The questions of the sitting that is named, else of the latest one."""
    sitting = sitting_named(world, arguments.sitting)
    questions = reviewed(world, sitting)
    if not questions:
        raise CommandError(say(world.language, "review.no-answers"))
    day = date_plain(world.language, sitting.begun.astimezone().date())
    title = say(world.language, "review.heading", day=day)
    text = review_text(world.catalog, title, questions, world.language)
    data = review_object(sitting.id, sitting.content, questions)
    return Result(text, data, world.notices())


def reviewed(world: World, sitting: Sitting) -> tuple[Reviewed, ...]:
    """The answered questions, in the order of the answers."""
    reported = [r for r in reports(world.journal.events(sitting.id)) if r.sitting == sitting.id]
    catalog = world.catalog
    same_content = sitting.content == world.loaded.fingerprint
    return tuple(
        _reviewed(catalog, sitting, number, given, same_content=same_content).with_reports(
            tuple(report.text for report in reported if report.item == given.item)
        )
        for number, given in enumerate(sitting.answers, start=1)
    )


def _reviewed(
    catalog: Catalog, sitting: Sitting, number: int, given: Given, *, same_content: bool
) -> Reviewed:
    asked, basis = _asked(catalog, sitting, given, same_content=same_content)
    return Reviewed(
        number=number,
        item=given.item,
        skill=given.response["skill"],
        answer=given.answer,
        verdict=verdict(given.response),
        asked=asked,
        basis=basis,
        language=as_language(sitting.language),
    )


def _asked(
    catalog: Catalog, sitting: Sitting, given: Given, *, same_content: bool
) -> tuple[Asked, Basis]:
    """The question as it was asked, else as the content has it now."""
    item, language = catalog.items.get(given.item), as_language(sitting.language)
    if item is not None:
        # What was kept without values was no template then; its text is the base variant.
        item = shown_variant(item, None, given.variant)
    if given.asked is not None:
        edited = item is not None and item_fingerprint(item) != given.asked.get("fingerprint")
        return dict(given.asked), "edited" if edited else "kept"
    if item is None:
        return {}, "gone"
    shown = shown_order(item, language, sitting.seed)
    return asked_record(item, shown, language, given.answer), (
        "present" if same_content else "changed"
    )
