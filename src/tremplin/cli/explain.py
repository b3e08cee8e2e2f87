"""`tremplin explain`: why a rule of `check` exists, with a wrong and a right example."""

import argparse

from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.lint.closest import closest
from tremplin.lint.explain import RULE_NAMES, as_markdown, explanation


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Explain one rule, or list them all."""
    rule = arguments.rule
    if rule is None:
        return Result(_list(world))
    if rule not in RULE_NAMES:
        near = closest(rule, RULE_NAMES)
        key = "explain.unknown.help" if near else "explain.unknown"
        raise CommandError(say(world.language, f"check.{key}", rule=rule, close=near))
    return Result(as_markdown(explanation(rule, world.language), world.language))


def _list(world: World) -> str:
    width = max(map(len, RULE_NAMES)) + 2
    lines = [f"  {name:{width}}{explanation(name, world.language).title}" for name in RULE_NAMES]
    return "\n".join([say(world.language, "check.explain.rules"), *lines])
