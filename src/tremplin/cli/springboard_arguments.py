"""The options of `springboard`; light, so that its help waits for no library."""

from pathlib import Path

from tremplin.cli.parser import Parser
from tremplin.cli.plan_arguments import amount, hours, languages
from tremplin.language.strings import say


def add_springboard_arguments(parser: Parser) -> None:
    """The role, the levels, and what the person can give."""

    def about(key: str) -> str:
        return say(parser.language, f"springboard.option.{key}")

    add = parser.add_argument
    add("--role", metavar="ROLE", help=about("role"))
    add("--levels", type=Path, metavar="LEVELS.json", help=about("levels"))
    add("--hours-per-week", type=hours, metavar="H", help=about("hours-per-week"))
    add("--budget", type=amount, metavar="EUR", help=about("budget"))
    add("--study-in", type=languages, metavar="fr,en", help=about("study-in"))
    add("--json", action="store_true", help=parser.say("option.json"))
