"""`tremplin explain`: why a rule of `check` exists, with a wrong and a right example."""

import argparse

from tremplin.cli.output import CommandError, Result
from tremplin.cli.world import World
from tremplin.language.strings import say
from tremplin.lint.closest import closest
from tremplin.lint.explain import RULE_NAMES, as_markdown, explanation
from tremplin.report.layout import entries, paragraph


def run(arguments: argparse.Namespace, world: World) -> Result:
    """Explain one rule, or list them all."""
    rule = arguments.rule
    if rule is None:
        return Result(_list(world))
    if rule not in RULE_NAMES:
        near = closest(rule, RULE_NAMES)
        key = "explain.unknown.help" if near else "explain.unknown"
        raise CommandError(say(world.language, f"check.{key}", rule=rule, close=near))
    return Result(_folded(as_markdown(explanation(rule, world.language), world.language)))


def _folded(page: str) -> str:
    """The page with its prose folded; examples stay as they are."""
    prose, example = [], False
    for line in page.split("\n"):
        fence = line.startswith("```")
        prose.append(line if example or fence else paragraph(line))
        example ^= fence
    return "\n".join(prose)


def _list(world: World) -> str:
    titles = [(name, explanation(name, world.language).title) for name in RULE_NAMES]
    return f"{say(world.language, 'check.explain.rules')}\n{entries(titles, '  ')}"
