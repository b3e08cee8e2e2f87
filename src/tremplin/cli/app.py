"""The app: opened by `tremplin`, and by `tremplin quiz` at the quiz."""

import argparse
import gc

from tremplin.cli.output import CommandError, Result, can_show_the_app
from tremplin.cli.world import World
from tremplin.language.strings import say


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Open the app; CommandError where there is no terminal for it."""
    if not can_show_the_app():
        raise CommandError(say(world.language, "cli.no-terminal"))
    from tremplin.app.app import run_app
    from tremplin.app.start import Start
    from tremplin.cli.app_services import app_services

    # What is loaded by now stays for good; from here on the app runs for long.
    gc.freeze()
    # A question is some thousand objects: collecting after a few of them is soon enough.
    gc.set_threshold(10_000, 10, 10)
    gc.enable()
    if not hasattr(arguments, "role"):
        start = Start()
    else:
        chosen = (arguments.role, arguments.goal, arguments.max_items)
        start = Start(
            role=arguments.role,
            max_items=arguments.max_items,
            ratings=False if arguments.no_ratings else None,
            new=arguments.new or any(x is not None for x in chosen),
            straight=True,
            seed=arguments.seed,
            goal=arguments.goal,
        )
    return Result(exit_code=run_app(app_services(world), world.language, start))
