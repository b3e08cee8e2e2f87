"""The command line: finds the command, runs it, delivers its result, maps errors to exit codes."""

import os
import sys
from collections.abc import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tremplin.cli.parser import Parser
    from tremplin.language.localized import Language

COMMANDS = (
    "quiz",
    "results",
    "review",
    "score",
    "plan",
    "progress",
    "checkpoint",
    "springboard",
    "export",
    "roles",
    "resources",
    "check",
    "explain",
    "simulate",
    "calibrate",
    "data",
)
"""Each is the module `tremplin.cli.<name>` with a function `run(arguments, world)`."""

__all__ = ["COMMANDS", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names (without the program's name); return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--version"] and sys.stdout is not None:
        return _version()
    from tremplin.cli.streams import prepare_streams

    prepare_streams()
    try:
        return _dispatch(words, _interface_language(words))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader has seen enough; nothing is left to say, not even on closing stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


def _version() -> int:
    """What programs ask most often, before anything is loaded to understand the rest."""
    from tremplin import __version__

    sys.stdout.write(f"tremplin {__version__}\n")
    return 0


def _dispatch(words: list[str], language: "Language") -> int:
    from tremplin.cli.parser import main_parser

    if words and words[0] in COMMANDS:
        return _run(words[0], words[1:], language)
    parser = main_parser(COMMANDS, language)
    arguments = parser.parse_args(words)
    if arguments.command is None:
        return _run("app", words, language)
    if arguments.command not in COMMANDS:
        parser.unknown_command(arguments.command, COMMANDS)
    # Options that stand before the command are for the command.
    before = words[: words.index(arguments.command)]
    return _run(arguments.command, [*arguments.rest, *before], language)


def _run(name: str, words: list[str], language: "Language") -> int:
    arguments = parser_of(name, language).parse_intermixed_args(words)
    # What follows needs the catalogue's libraries; `--help` has ended before this line.
    from importlib import import_module

    from tremplin.cli.running import run_command

    module = import_module(f"tremplin.cli.{name}")
    return run_command(module.run, arguments, language)


def _interface_language(words: Sequence[str]) -> "Language":
    """`--lang`, else what was chosen in the app, else what the system says."""
    from tremplin.language.localized import LANGUAGES

    for index, word in enumerate(words):
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and index + 1 < len(words):
            value = words[index + 1]
        for language in LANGUAGES:
            if value == language:
                return language
    return system_language()


def system_language() -> "Language":
    """French when the locale says so, else English."""
    from tremplin.language.localized import as_language

    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return as_language(os.environ[name])
    return "en"


def parser_of(name: str, language: "Language") -> "Parser":
    """The parser of one command."""
    from tremplin.cli.arguments import ARGUMENTS
    from tremplin.cli.parser import add_common_arguments, command_parser

    parser = command_parser(name, language)
    add_common_arguments(parser, language)
    ARGUMENTS[name](parser)
    return parser
