"""The arguments of `tremplin calibrate`, and in its help how answers are gathered."""

from pathlib import Path
from typing import Final

from tremplin.cli.parser import Parser
from tremplin.cli.values import Whole
from tremplin.language.strings import say
from tremplin.report.layout import paragraph

EXAMPLE: Final = (
    '  {"language": "LANGUAGE", "answers": [{"item": "ID", "answer": "b"}], "id": "3b-17"}'
)
"""A session written by hand."""


def add_calibrate_arguments(parser: Parser) -> None:
    """Files of sessions, and what becomes of them."""

    def help_of(key: str) -> str:
        return say(parser.language, f"calibration.{key}")

    add = parser.add_argument
    add(
        "sessions",
        nargs="+",
        type=Path,
        metavar="SESSIONS.jsonl",
        help=help_of("argument.sessions"),
    )
    add("--write", action="store_true", help=help_of("option.write"))
    add(
        "--min-answers",
        type=Whole(1, 1_000_000, 200),
        default=200,
        metavar="N",
        help=help_of("option.min-answers"),
    )
    add("--json", action="store_true", help=parser.say("option.json"))
    example = EXAMPLE.replace("LANGUAGE", parser.language)
    text = say(parser.language, "calibration.gathering", example=example)
    gathering = "\n".join(map(paragraph, text.split("\n")))
    parser.epilog = f"{gathering}\n\n{parser.epilog or ''}".rstrip()
