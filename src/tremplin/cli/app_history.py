"""What the app says of the sittings beside the one on the screen."""

from typing import Any

from tremplin.cli.history import history_of
from tremplin.cli.world import World
from tremplin.language.format import date_plain
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.progress_text import history_legend, history_rows
from tremplin.store.learner import Sitting, latest_with_answers, not_counted_yet, sittings


def history_view(world: World, language: Language) -> dict[str, Any]:
    """The curves of all sittings and what they show, as fields of the results."""
    history = history_of(world)
    return {
        "history": tuple(history_rows(world.catalog, history, language)),
        "history_key": tuple(history_legend(history, language)),
    }


def not_counted_here(world: World, sitting: Sitting, language: Language) -> tuple[str, ...]:
    """That this sitting was left too early to count, and which one counts; empty if it counts."""
    found = sittings(world.journal)
    left, latest = not_counted_yet(found, world.now()), latest_with_answers(found)
    if left is None or latest is None or left.id != sitting.id:
        return ()
    key = "progress.not-counted-here" if left.answers else "progress.not-counted-here-empty"
    before = date_plain(language, latest.begun.astimezone().date())
    return (say(language, key, n=len(left.answers), before=before),)
