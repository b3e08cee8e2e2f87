"""The outside world of the app: what its callables do."""

import datetime as dt
import webbrowser
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, ParamSpec, TypeVar

from tremplin.app.services import ServiceError, Services
from tremplin.app.services import World as AppWorld
from tremplin.app.start import ChosenConstraints, SittingCard
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.localized import Language, as_language
from tremplin.language.strings import say
from tremplin.store.journal import JournalError
from tremplin.store.learner import Sitting, latest_with_answers, sittings, unfinished
from tremplin.store.preferences import write_preferences

Arguments = ParamSpec("Arguments")
Given = TypeVar("Given")


def app_services(world: World) -> Services:
    """What the app may do, in the world of the command."""
    return Services(
        today=world.today,
        constraints=lambda language: told(language, offered_constraints, world, language),
        keep_language=lambda language: keep_language(world, language),
        sittings=lambda: told(world.language, sitting_cards, world),
        load=lambda language: _load(world, language),
        open_url=lambda url: webbrowser.open(url),
        record_crash=lambda error: str(world.keep_crash_report(error)),
    )


def told(
    language: Language,
    do: Callable[Arguments, Given],
    *words: Arguments.args,
    **named: Arguments.kwargs,
) -> Given:
    """Do something; what fails and can be said becomes a sentence for the person."""
    try:
        return do(*words, **named)
    except JournalError as error:
        sentence = say(language, f"cli.{error.reason}", path=error.path, detail=error.detail)
        raise ServiceError(_capital(sentence)) from error
    except CommandError as error:
        raise ServiceError(_capital(error.message)) from error


def _capital(sentence: str) -> str:
    """A line of stderr as a sentence on the screen."""
    return sentence[:1].upper() + sentence[1:]


def _load(world: World, language: Language) -> AppWorld:
    # The engine and the catalogue load here, in the app's thread, after its first paint.
    from tremplin.cli.app_world import app_world

    return app_world(replace(world, language=language))


def keep_language(world: World, language: Language) -> None:
    """Remember the language for the next time; a disk that refuses costs only that."""
    with suppress(OSError):
        write_preferences(world.data, replace(world.preferences, language=language))


def sitting_cards(world: World) -> tuple[SittingCard, ...]:
    """The sitting to take up again, and the one with results."""
    found = sittings(world.journal)
    open_one = unfinished(found, world.now())
    done = latest_with_answers(s for s in found if open_one is None or s.id != open_one.id)
    cards = [_card(open_one, finished=False)] if open_one else []
    return (*cards, *([_card(done, finished=True)] if done else []))


def _card(sitting: Sitting, *, finished: bool) -> SittingCard:
    return SittingCard(
        id=sitting.id,
        begun=sitting.begun.astimezone().date(),
        answered=len(sitting.answers),
        at_most=sitting.max_items,
        language=as_language(sitting.language),
        finished=finished,
    )


def offered_constraints(world: World, language: Language) -> ChosenConstraints:
    """The constraints last chosen, else the defaults."""
    latest = latest_with_answers(sittings(world.journal))
    if latest is not None and "constraints" in latest.choice:
        return chosen_constraints(latest.choice["constraints"], world.today())
    return ChosenConstraints(study_in=world.preferences.study_in or (language,))


def chosen_constraints(kept: Mapping[str, Any], today: dt.date) -> ChosenConstraints:
    """Constraints from the journal; a deadline that has passed is forgotten."""
    deadline = dt.date.fromisoformat(kept["deadline"]) if kept["deadline"] else None
    if deadline is not None and deadline <= today:
        deadline = None
    weeks = kept["weeks"]
    if deadline is None and weeks is None and kept["deadline"]:
        weeks = ChosenConstraints.weeks
    return ChosenConstraints(
        hours_per_week=kept["hours_per_week"],
        weeks=weeks,
        deadline=deadline,
        budget=kept["budget"],
        study_in=tuple(as_language(code) for code in kept["study_in"]),
        within=kept["within"],
    )


def kept_constraints(constraints: ChosenConstraints) -> dict[str, Any]:
    """Constraints as the journal keeps them."""
    deadline = constraints.deadline
    return {
        "hours_per_week": constraints.hours_per_week,
        "weeks": constraints.weeks,
        "deadline": deadline.isoformat() if deadline else None,
        "budget": constraints.budget,
        "study_in": list(constraints.study_in),
        "within": constraints.within,
    }
