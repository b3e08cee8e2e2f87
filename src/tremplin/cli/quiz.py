"""`tremplin quiz`: the questionnaire, in the app or line by line."""

import argparse

from tremplin.cli import app
from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.localized import Language
from tremplin.language.strings import say


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Open the app at the quiz; with `--plain` or `--json`, ask line by line."""
    _check_goal(arguments.goal, arguments.role, world.language)
    if not arguments.plain and not arguments.json:
        return app.run(arguments, world)
    # The app must paint before the engine loads, so the engine is not loaded for it here.
    from tremplin.cli.plain import run_plain

    return run_plain(arguments, world)


def _check_goal(goal: str | None, role: str | None, language: Language) -> None:
    """Refuse a goal that contradicts the role, or its absence."""
    if goal == "role" and role is None:
        raise CommandError(say(language, "cli.goal-needs-role"))
    if goal == "nearest" and role is not None:
        raise CommandError(say(language, "cli.goal-without-role", goal=goal))
