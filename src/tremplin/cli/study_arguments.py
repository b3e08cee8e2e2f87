"""The arguments of `progress` and `checkpoint`; light, so that their help waits for no library."""

from typing import Final

from tremplin.cli.parser import Parser
from tremplin.cli.values import SEED
from tremplin.language.strings import say

DEEDS: Final = ("start", "hours", "done", "abandon", "note", "undo")


def add_progress_arguments(parser: Parser) -> None:
    """What to note, and of which resource."""

    def about(key: str) -> str:
        return say(parser.language, f"study.{key}")

    parser.add_argument("do", nargs="?", choices=DEEDS, metavar="DO", help=about("argument.do"))
    parser.add_argument("words", nargs="*", metavar="ID", help=about("argument.rest"))
    parser.add_argument("--note", metavar="TEXT", help=about("option.note"))
    parser.add_argument("--json", action="store_true", help=parser.say("option.json"))


def add_checkpoint_arguments(parser: Parser) -> None:
    """Which skill, if not the one that is due."""

    def about(key: str) -> str:
        return say(parser.language, f"checkpoint.{key}")

    parser.add_argument("skill", nargs="?", metavar="SKILL", help=about("argument"))
    parser.add_argument("--list", action="store_true", help=about("option.list"))
    parser.add_argument("--seed", type=SEED, metavar="N", help=parser.say("option.seed"))
    parser.add_argument("--json", action="store_true", help=parser.say("option.json"))
