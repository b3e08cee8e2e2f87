"""`tremplin quiz`: the questionnaire, in the app or line by line."""

import argparse

from tremplin.cli import app
from tremplin.cli.output import Result
from tremplin.cli.world import World


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Open the app at the quiz; with `--plain` or `--json`, ask line by line."""
    if not arguments.plain and not arguments.json:
        return app.run(arguments, world)
    # The app must paint before the engine loads, so the engine is not loaded for it here.
    from tremplin.cli.plain import run_plain

    return run_plain(arguments, world)
