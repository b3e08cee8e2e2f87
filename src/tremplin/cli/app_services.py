"""The outside world of the app: what its callables do."""

import gc
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import ParamSpec, TypeVar

from tremplin.app.services import ServiceError, Services
from tremplin.app.services import World as AppWorld
from tremplin.app.start import ChosenConstraints, PlanCard, SittingCard
from tremplin.cli.kept_constraints import chosen_constraints
from tremplin.cli.output import CommandError
from tremplin.cli.world import World
from tremplin.language.localized import Language, as_language
from tremplin.language.strings import say
from tremplin.store.journal import JournalError
from tremplin.store.learner import (
    Sitting,
    counted,
    latest_of,
    latest_with_answers,
    sittings,
    unfinished,
    unfinished_checkpoint,
)
from tremplin.store.preferences import write_preferences
from tremplin.store.studies import STUDY

Arguments = ParamSpec("Arguments")
Given = TypeVar("Given")


def app_services(world: World) -> Services:
    """What the app may do, in the world of the command."""
    return Services(
        today=world.today,
        constraints=lambda language: told(language, offered_constraints, world, language),
        keep_language=lambda language: keep_language(world, language),
        sittings=lambda: told(world.language, sitting_cards, world),
        plan_card=lambda: told(world.language, _plan_card, world),
        load=lambda language: _load(world, language),
        last_role=lambda: told(world.language, _last_role, world),
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

    loaded = app_world(replace(world, language=language))
    # It stays for good: looking through it for garbage would hold up a question now and then.
    gc.freeze()
    return loaded


def keep_language(world: World, language: Language) -> None:
    """Remember the language for the next time; a disk that refuses costs only that."""
    with suppress(OSError):
        write_preferences(world.data, replace(world.preferences, language=language))


def sitting_cards(world: World) -> tuple[SittingCard, ...]:
    """The checkpoint and the sitting to take up again, and the one with results."""
    found = sittings(world.journal)
    open_one = unfinished(found, world.now())
    done = latest_of(one for one in counted(found) if open_one is None or one.id != open_one.id)
    cards = [_card(open_one, finished=False)] if open_one else []
    skills = dict.fromkeys(one.target["needed"][0] for one in found if one.is_checkpoint)
    left = [unfinished_checkpoint(found, skill, world.now()) for skill in skills]
    checks = [_card(one, finished=False) for one in left if one is not None]
    return (*checks[-1:], *cards, *([_card(done, finished=True)] if done else []))


def _card(sitting: Sitting, *, finished: bool) -> SittingCard:
    return SittingCard(
        id=sitting.id,
        begun=sitting.begun.astimezone().date(),
        answered=len(sitting.answers),
        at_most=sitting.max_items,
        language=as_language(sitting.language),
        finished=finished,
        checkpoint=sitting.is_checkpoint,
    )


def _plan_card(world: World) -> PlanCard | None:
    # Imported here, since the first screen shows before it is asked for.
    from tremplin.app.study_week import plan_card
    from tremplin.cli.followed_standing import plan_standing

    standing = plan_standing(world.journal.events(STUDY), world.today())
    return None if standing is None else plan_card(standing)


def _last_role(world: World) -> str | None:
    """The role last chosen for the sitting answered last."""
    latest = latest_with_answers(sittings(world.journal))
    role: str | None = latest.choice.get("role", latest.role) if latest else None
    return role


def offered_constraints(world: World, language: Language) -> ChosenConstraints:
    """The constraints last chosen, else the defaults."""
    latest = latest_with_answers(sittings(world.journal))
    if latest is not None and "constraints" in latest.choice:
        return chosen_constraints(latest.choice["constraints"], world.today())
    return ChosenConstraints(study_in=world.preferences.study_in or (language,))
